"""Cues that are no verbs: *selon X, …*, *…, d'après X*, *à ses yeux*, *pour X, …*."""

from __future__ import annotations

from workbench.model.annotation import Part
from workbench.suggest.quotations import clauses, phrases, wordforms
from workbench.suggest.quotations.cues import According
from workbench.suggest.quotations.reading import Reading
from workbench.suggest.quotations.scope import Scope


def read(reading: Reading) -> None:
    """Add the quotations of the sentence that are attributed by such a cue."""
    scope = reading.scope
    for i in scope.phrases:
        for cue in scope.cues.anchors[scope.low(i)]:
            first = i - cue.anchor
            if first >= scope.first and scope.follows(first, cue.words):
                _read_one(reading, cue, first)
                break


def _read_one(reading: Reading, cue: According, i: int) -> None:
    scope = reading.scope
    behind = i + len(cue.words)
    if cue.own:
        clitic = next((k for k in range(i, behind) if scope.low(k) in {"l'", "les"}), None)
        source = None if clitic is None else scope.part(clitic, clitic + 1)
        _add(reading, i, (scope.part(i, behind),), source, behind, "quote.own-opinion")
        return
    start = behind
    if cue.of:
        if scope.low(start) not in {"de", "du", "des", "d'"}:
            return
        start += 1
    if not _is_source(scope, cue, start):
        return
    end = phrases.end_of(scope, start)
    if i == scope.first or scope.low(i - 1) == ",":
        end = _up_to_comma(scope, end)
    if end <= start:
        return
    if cue.opinion and not (scope.low(end) in {",", "."} and _may_opine(scope, i, start)):
        return
    rule = "quote.opinion-of" if cue.opinion else "quote.according-to"
    _add(reading, i, (scope.part(i, behind),), scope.part(start, end), end, rule)


def _up_to_comma(scope: Scope, end: int) -> int:
    """Return the comma that ends a source with a participle: *une étude parue en mai,*."""
    for i in range(end, min(scope.last, end + 10)):
        if scope.low(i) == ",":
            return i
        if scope.quote(i) or scope.is_a(i, "relative") or wordforms.is_verb(scope, i):
            return end
        if i == end and not wordforms.participle(scope.low(end - 1)) and scope.low(end) != "et":
            return end
    return end


def _is_source(scope: Scope, cue: According, start: int) -> bool:
    if (
        start >= scope.last
        or scope.is_a(start, "complementizer")
        or scope.low(start).startswith("lequel")
    ):
        return False
    if scope.is_a(start, "no_source") or scope.low(start) in {
        "lequel",
        "laquelle",
        "lesquels",
        "lesquelles",
    }:
        return False
    at = start + scope.is_a(start, "determiner")
    while scope.is_a(at, "adjective_before"):
        at += 1
    if scope.is_a(at, "no_source"):
        return False
    return (
        cue.of
        or scope.low(start) in {"de", "d'"}
        or scope.low(start) in {"source", "sources"}
        or phrases.begins(scope, start)
        or scope.low(start).isalpha()
    )


def _may_opine(scope: Scope, i: int, start: int) -> bool:
    if i != scope.first and not (scope.low(i - 1) == "," and scope.quote(i - 2)):
        return False
    if i != scope.first and any(wordforms.is_verb(scope, k) for k in range(scope.first, i)):
        return False
    if scope.is_a(start, "pronoun") or scope.is_a(start, "title"):
        return True
    if scope.capital(start) and scope.capital(start + 1):
        return True
    found = scope.name(start) or (
        scope.name(start + 1) if scope.is_a(start, "determiner") else None
    )
    if found is not None and found[1] in {"PER", "ORG"}:
        return True
    at = start + scope.is_a(start, "determiner")
    return scope.is_a(at, "opinion_holder")


def _add(
    reading: Reading, i: int, cue: tuple[Part, ...], source: Part | None, end: int, rule: str
) -> None:
    scope = reading.scope
    left = _over_adverbs(scope, i)
    if _introduces(scope, left):
        _forward(reading, cue, source, end, rule)
    else:
        _backward(reading, left, cue, source, end, rule)


def _over_adverbs(scope: Scope, i: int) -> int:
    while scope.is_a(i - 1, "adverb") and i - 1 >= scope.first:
        i -= 1
    return i


def _introduces(scope: Scope, left: int) -> bool:
    """Whether the cue heads its clause: first of all or behind a mere conjunction."""
    at = left - 1
    if at < scope.first or scope.low(at) in {":", ";"}:
        return True
    if scope.low(at) == "," and (
        scope.is_a(at - 1, "relative") or scope.is_a(at - 1, "conjunction")
    ):
        return True
    return at == scope.first and (scope.is_a(at, "conjunction") or scope.is_a(at, "adverb"))


def _forward(
    reading: Reading, cue: tuple[Part, ...], source: Part | None, end: int, rule: str
) -> None:
    scope = reading.scope
    start = end
    if scope.low(start) == "(":
        while start < scope.last and scope.low(start) != ")":
            start += 1
        start += 1
    if scope.low(start) != ",":
        start = _behind_aside(scope, start)
    if scope.low(start) == ",":
        start += 1
    if scope.low(start - 1) == "," and _apposition(scope, start):
        start = _behind_aside(scope, start) + 1
    stop = clauses.clause_end(reading, start)
    if stop > start:
        reading.add(start, stop, cue=cue, source=source, rule=rule, confidence=0.8)


def _behind_aside(scope: Scope, start: int) -> int:
    """Return the comma that ends *dans son rapport*, *interrogé par X*, else the start itself."""
    for i in range(start, min(scope.last, start + 18)):
        if scope.low(i) == ",":
            return i
        if scope.quote(i) or wordforms.is_verb(scope, i):
            return start
    return start


def _apposition(scope: Scope, start: int) -> bool:
    """Whether *Selon le maire, Jean Dupont, …*: a name or role between commas and no verb in it."""
    end = _behind_aside(scope, start)
    if end == start:
        return False
    found = scope.name(start)
    if found is not None and found[1] == "PER":
        return found[0] == end
    return (
        not scope.is_a(start, "determiner")
        and not scope.is_a(start, "preposition")
        and not scope.is_a(start, "pronoun")
    )


def _backward(
    reading: Reading, left: int, cue: tuple[Part, ...], source: Part | None, end: int, rule: str
) -> None:
    scope = reading.scope
    stop = left
    comma = scope.low(stop - 1) in {",", "("}
    stop -= comma
    if stop <= scope.first:
        return
    start = _clause_start(scope, stop)
    pieces = [(start, stop)]
    if comma and scope.low(end) == ",":
        rest = clauses.clause_end(reading, end + 1)
        if _goes_on(scope, start, stop, end + 1, rest):
            pieces.append((end + 1, rest))
    reading.add_parts(pieces, cue=cue, source=source, rule=rule, confidence=0.7)


def _clause_start(scope: Scope, stop: int) -> int:
    return clauses.clause_start(scope, scope.first, stop)


def _goes_on(scope: Scope, start: int, stop: int, k: int, rest: int) -> bool:
    """Whether the clause around the cue is not whole before it."""
    if k >= rest:
        return False
    if not any(wordforms.is_verb(scope, i) for i in range(start, stop)):
        return True
    return scope.quote(k) or scope.low(k) in {"de", "d'", "des", "du"}
