"""Cues behind what they report: *"…", a estimé le maire*, *…, a-t-il dit*, *comme l'admet X*."""

from __future__ import annotations

from workbench.model.annotation import Part, QuotationType
from workbench.suggest.quotations import clauses, phrases, wordforms
from workbench.suggest.quotations.reading import Reading
from workbench.suggest.quotations.scope import Found, Scope
from workbench.suggest.quotations.verbs import Group

_PUNCTUATION = frozenset({",", "?", "!", "…"})


def mark(reading: Reading) -> dict[int, tuple[Group, int]]:
    """Note the inverted groups; return them by left word, with the word behind the source."""
    ends: dict[int, tuple[Group, int]] = {}
    for group in reading.groups:
        found = _inverted(reading, group)
        if found is not None:
            source, end = found
            reading.incises[group.left] = source
            ends[group.left] = group, end
    return ends


def _inverted(reading: Reading, group: Group) -> tuple[Part | None, int] | None:  # noqa: PLR0911  (a list of cases)
    scope = reading.scope
    if group.use != "f":
        return None
    before = _over_particles(scope, group.left) - 1
    if before < scope.first:
        return None
    beside = scope.quote(before) or (scope.low(before) in _PUNCTUATION and scope.quote(before - 1))
    if group.pronoun is not None:
        return (
            _with_pronoun(reading, group) if beside or scope.low(before) in _PUNCTUATION else None
        )
    if not beside and scope.low(before) not in {",", "comme"}:
        return None
    if scope.quote(before) and not group.verb.frames & {"que", "incise"}:
        return None
    found = clauses.source_after(scope, group.last)
    if found is None or not _agrees(scope, group, found[0]) or _resumes(scope, before):
        return None
    source, end = found
    if beside or scope.low(before) == "comme":
        return (source, end)
    return (source, end) if _closes_a_clause(reading, group, before, end) else None


def _agrees(scope: Scope, group: Group, source: Part) -> bool:
    """Whether a verb in the singular does not have a subject in the plural, nor the reverse."""
    words = scope.stream.text[source[0] : source[1]]
    first = words.split("'")[0].split(" ")[0].lower()
    verb = scope.low(group.first)
    if verb.endswith("ent") or scope.is_a(group.first, "plural_verb"):
        return not scope.cues.words.get("singular", frozenset[str]()) & {first} or " et " in words
    return first not in scope.cues.words.get("plural", ()) and not first.isdigit()


def _resumes(scope: Scope, before: int) -> bool:
    """Whether the comma ends a relative clause behind the verb's own subject."""
    if scope.low(before) != ",":
        return False
    at = before - 1
    while at > scope.first and scope.low(at) != ",":
        at -= 1
    if scope.low(at) != "," or not scope.is_a(at + 1, "relative"):
        return False
    return not any(wordforms.is_verb(scope, i) for i in range(scope.first, at))


def _over_particles(scope: Scope, left: int) -> int:
    """Step back over an adverb between the comma and the cue: *, toujours selon*, *, ainsi que*."""
    at = left
    while scope.is_a(at - 1, "adverb") and scope.low(at - 1) != "comme":
        at -= 1
    return at


def _with_pronoun(reading: Reading, group: Group) -> tuple[Part | None, int]:
    scope = reading.scope
    pronoun = group.pronoun
    word = "" if pronoun is None else scope.stream.text[pronoun[0] : pronoun[1]].lower()
    if word != "on":
        return pronoun, group.last
    named = _named_behind_on(scope, group.last)
    if named is not None:
        return named
    return (None if group.verb.lemma in {"lire", "apprendre"} else pronoun), group.last


def _named_behind_on(scope: Scope, k: int) -> tuple[Part, int] | None:
    """*apprend-on de source policière*, *indique-t-on auprès du parquet*."""
    at = k
    while scope.is_a(at, "weekday") or scope.is_a(at, "adverb"):
        at += 1
    word = scope.low(at)
    if word in {"de", "d'"} and scope.low(at + 1) in {"source", "sources", "bonne", "bonnes"}:
        end = phrases.end_of(scope, at + 1)
        return scope.part(at + 1, end), end
    if word in {"auprès", "chez"}:
        start = at + 1
        if word == "auprès":
            start += scope.low(start) in {"de", "du", "des", "d'"}
        end = phrases.end_of(scope, start)
        if end > start:
            return scope.part(start, end), end
    return None


def _closes_a_clause(reading: Reading, group: Group, before: int, end: int) -> bool:
    """Whether ", annonce le ministère" ends a clause that has its verb already."""
    scope = reading.scope
    if not group.verb.frames & {"que", "incise"}:
        return False
    following = scope.low(end)
    if following not in {"", ",", ".", "(", ";", "après", "qui"} and not (
        scope.is_a(end, "weekday") or clauses.setting(scope, end) or scope.name(end)
    ):
        return False
    return any(
        wordforms.is_verb(scope, i) or scope.quote(i) or wordforms.is_infinitive(scope, i)
        for i in range(scope.first, before)
    )


def read(reading: Reading, ends: dict[int, tuple[Group, int]]) -> None:
    """Add the quotations whose cue stands behind or within them."""
    behind = reading.scope.first
    for left, (group, end) in sorted(ends.items()):
        source = reading.incises[left]
        behind = _read_one(reading, group, source, behind, end)


def _read_one(reading: Reading, group: Group, source: Part | None, floor: int, end: int) -> int:
    scope = reading.scope
    before = _over_particles(scope, group.left) - 1
    rule = "quote.inverted-pronoun" if group.pronoun else "quote.inverted-subject"
    if scope.low(before) == "comme":
        before -= 1
        rule = "quote.as-subject"
        if scope.quote(before) or scope.quote(before - 1):
            floor = before - (not scope.quote(before))
    stop = before if scope.low(before) == "," else before + 1
    start = _start(scope, stop, floor)
    if stop <= start:
        return end
    if scope.quote(stop - 1) and scope.low(stop - 2) == ":" and stop - 2 >= floor:
        start = stop - 1
    pieces = [(start, stop)]
    more = _second_part(scope, end, stop) or _rest_of_clause(reading, start, stop, end)
    if more is not None:
        pieces.append(more)
        end = more[1]
    quoted = any(scope.quote(i) for i in range(start, stop))
    confidence = 0.95 if quoted and stop - start == 1 else 0.8 if quoted else 0.7
    reading.add_parts(pieces, cue=group.cue, source=source, rule=rule, confidence=confidence)
    return end


def _start(scope: Scope, stop: int, floor: int) -> int:
    start = clauses.clause_start(scope, floor, stop)
    while start < stop and scope.low(start) in {",", "–", "-", "—"}:
        start += 1
    return start


def _second_part(scope: Scope, end: int, stop: int) -> tuple[int, int] | None:
    """Return the quote that goes on behind an incise, or None."""
    if scope.low(end) != "," or not scope.quote(end + 1) or not scope.quote(stop - 1):
        return None
    first = scope.stream.quotes[stop - 1]
    inside = scope.stream.text[first.start : first.end].rstrip("\"»”+' ")
    return None if inside[-1:] in ".!?" else (end + 1, end + 2)


def _rest_of_clause(reading: Reading, start: int, stop: int, end: int) -> tuple[int, int] | None:
    """Return what goes on behind an incise whose clause had no verb before it, or None."""
    scope = reading.scope
    if scope.low(end) != "," or any(
        wordforms.is_verb(scope, i) or scope.quote(i) for i in range(start, stop)
    ):
        return None
    rest = clauses.clause_end(reading, end + 1)
    return (end + 1, rest) if rest > end + 1 else None


def inside_marks(reading: Reading, ends: dict[int, tuple[Group, int]]) -> Found | None:
    """Return the quotation whose cue stands between its own marks (*"A, dit X, B"*), or None."""
    scope = reading.scope
    pair = scope.stream.pair
    if pair is None or not pair.closed or len(pair.parts) > 1:
        return None
    for left, (group, end) in ends.items():
        before = left - 1
        source = reading.incises[left]
        if scope.low(before) != "," or before < scope.first + 1 or source is None:
            continue
        if scope.low(end) not in {",", "."} and end < scope.last:
            continue
        first = (pair.start, scope.stream.end[before - 1])
        rest = (scope.stream.start[end + 1], pair.end) if end + 1 < scope.last else None
        parts = (first,) if rest is None else (first, rest)
        rule = "quote.incise-within-marks"
        return Found(QuotationType.DIRECT, parts, group.cue, source, rule=rule, confidence=0.85)
    return None
