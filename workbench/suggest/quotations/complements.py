"""What a reporting verb governs: a clause, an infinitive, a phrase with a quote, a quote."""

from __future__ import annotations

from workbench.suggest.quotations import clauses, phrases, wordforms
from workbench.suggest.quotations.reading import Reading
from workbench.suggest.quotations.scope import Scope
from workbench.suggest.quotations.stream import QUOTE
from workbench.suggest.quotations.subjects import source_of
from workbench.suggest.quotations.verbs import Group

_FAR = 14
_UNQUOTED = frozenset({"obj", "predicate"})
"""The frames of weak verbs that report without marks."""


def read(reading: Reading) -> None:
    """Add the quotations that the sentence's verb groups govern."""
    scope = reading.scope
    marked = bool(scope.quotes) or QUOTE in scope.stream.low[scope.first : scope.last]
    for group in reading.groups:
        if not (marked or group.verb.strong or group.verb.frames & _UNQUOTED):
            continue
        if group.left in reading.incises or _says_i(reading, group):
            continue
        found = _complement(reading, group)
        if found is None:
            continue
        first, last, rule, confidence = found
        if last <= first or _told_already(reading, first, last, rule):
            continue
        source = source_of(reading, group)
        reading.add(first, last, cue=group.cue, source=source, rule=rule, confidence=confidence)


def _says_i(reading: Reading, group: Group) -> bool:
    """Whether the speaker of a quote speaks of itself: *je crois que* reports nobody else."""
    scope = reading.scope
    if "thought" not in group.verb.frames:
        return False
    return scope.is_a(group.left - 1, "first_person") or (
        scope.stream.level > 0 and scope.is_a(scope.first, "first_person") and group.use == "i"
    )


Complement = tuple[int, int, str, float]
"""First and behind the last word of the content, rule, confidence."""


def _complement(reading: Reading, group: Group) -> Complement | None:
    scope = reading.scope
    frames = group.verb.frames
    if "on" in frames or (group.verb.pronominal and not group.reflexive):
        return None
    if _leads_to_another(reading, group):
        return None
    k = clauses.skip_inserts(scope, group.last)
    word = scope.low(k)
    if word == ":" and scope.quote(k + 1):
        return k + 1, k + 2, "quote.colon", 0.9
    if scope.quote(k) and group.verb.lemma != "appeler":
        end = clauses.extension(reading, k + 1)
        return k, end, "quote.object", 0.85 if end == k + 1 else 0.7
    found = _clause(reading, group, k) or _infinitive(reading, group, k)
    return found or _phrase(reading, group, k)


def _leads_to_another(reading: Reading, group: Group) -> bool:
    """Whether *a dit* only leads to *redouter que*, which has the content."""
    return any(
        other.first == group.first and other.last > group.last and other is not group
        for other in reading.groups
    )


_OF_CLAUSES = frozenset({"quote.that-clause", "quote.indirect-question"})


def titled(scope: Scope, q: int) -> bool:
    """Whether the quote is the name of what stands before it: *l'opération "Printemps"*."""
    text, start = scope.stream.text, scope.stream.start[q]
    inside = text[start : scope.stream.end[q]].lstrip("\"«“„‘',+ ")
    before = q - 1
    return (
        inside[:1].isupper()
        and scope.low(before).isalpha()
        and not scope.is_a(before, "unlike_verb")
    )


def _told_already(reading: Reading, first: int, last: int, rule: str) -> bool:
    """Whether another cue has the quotes of this content, which only they make one."""
    quotes = [i for i in range(first, last) if reading.scope.quote(i)]
    if not quotes or rule in _OF_CLAUSES:
        return False
    return all(i in reading.used for i in quotes)


def _clause(reading: Reading, group: Group, k: int) -> Complement | None:
    scope = reading.scope
    frames = group.verb.frames
    if "que" in frames:
        at = _complementizer(scope, group, k)
        if at:
            return _content(reading, group, at + 1, "quote.that-clause")
    if (
        ("si" in frames or "comment" in frames)
        and scope.is_a(k, "interrogative")
        and scope.low(k) not in {"quand", "où"}
    ):
        return _content(reading, group, k, "quote.indirect-question")
    return None


def _content(reading: Reading, group: Group, start: int, rule: str) -> Complement | None:
    scope = reading.scope
    end = clauses.clause_end(reading, start)
    quoted = any(scope.quote(i) for i in range(start, end))
    if not quoted and not group.strong:
        return None
    return start, end, rule, 0.85 if quoted else 0.75


def _complementizer(scope: Scope, group: Group, k: int) -> int:
    """Return the word *que* that opens the reported clause, or 0."""
    if scope.is_a(k, "complementizer"):
        return k
    if (
        "pour_que" in group.verb.frames
        and scope.low(k) == "pour"
        and scope.is_a(k + 1, "complementizer")
    ):
        return k + 1
    if not group.strong:
        return 0
    if not (phrases.begins(scope, k) and _informs(group)):
        return 0
    end = phrases.end_of(scope, k)
    end = clauses.skip_inserts(scope, end)
    return end if scope.is_a(end, "complementizer") else 0


def _informs(group: Group) -> bool:
    return group.verb.lemma in {
        "avertir",
        "prévenir",
        "informer",
        "aviser",
        "rassurer",
        "alerter",
        "convaincre",
    }


def _infinitive(reading: Reading, group: Group, k: int) -> Complement | None:  # noqa: C901, PLR0911  (a list of cases)
    scope = reading.scope
    frames = group.verb.frames
    if "inf" in frames and wordforms.starts_infinitive(scope, k):
        return _content(reading, group, k, "quote.infinitive")
    if frames & {"label", "label_à"}:
        return _label(reading, group, k)
    openers = {w for w, frame in (("de", "de"), ("d'", "de"), ("à", "à")) if frame in frames}
    if not openers:
        return None
    for i in range(group.last, min(scope.last - 1, group.last + _FAR)):
        word = scope.low(i)
        if word in openers and (scope.quote(i + 1) or wordforms.starts_infinitive(scope, i + 1)):
            if scope.quote(i + 1):
                return i + 1, clauses.extension(reading, i + 2), "quote.infinitive", 0.85
            return _content(reading, group, i + 1, "quote.infinitive")
        if word in openers and i == group.last and _determined_quote(scope, i + 1):
            break
        if scope.quote(i):
            if "à" in frames and i == clauses.skip_inserts(scope, i):
                return i, i + 1, "quote.object", 0.8
            break
        if word in {":", ";", "qui", "que", "qu'"} or (i > group.last and i in reading.lefts):
            break
        if (
            word == ","
            and not _quote_ahead(scope, i, openers)
            and clauses.skip_inserts(scope, i) == i
        ):
            break
    return None


def _quote_ahead(scope: Scope, i: int, openers: set[str]) -> bool:
    ahead = range(i, min(scope.last, i + _FAR))
    return any(scope.low(j) in openers and scope.quote(j + 1) for j in ahead)


def _determined_quote(scope: Scope, i: int) -> bool:
    return scope.is_a(i, "determiner") and scope.quote(i + 1)


def _label(reading: Reading, group: Group, k: int) -> Complement | None:
    """*qualifie la mesure de "X"*, *accuse le maire de mentir*, *le compare à "X"*."""
    scope = reading.scope
    wanted = {"à"} if "label_à" in group.verb.frames else {"de", "d'"}
    for i in range(group.last, min(scope.last - 1, group.last + _FAR)):
        if scope.low(i) not in wanted:
            if scope.low(i) in {":", ";"} or (
                scope.low(i) == "," and clauses.skip_inserts(scope, i) == i
            ):
                return None
            continue
        determined = scope.is_a(i + 1, "determiner") and scope.quote(i + 2)
        if scope.quote(i + 1) or determined:
            end = clauses.extension(reading, i + 2 + determined)
            start = k if phrases.begins(scope, k) and k < i else i + 1
            return start, end, "quote.label", 0.85
        if (
            group.strong
            and wordforms.starts_infinitive(scope, i + 1)
            and not _agentless(reading, group)
        ):
            return _content(reading, group, i + 1, "quote.accusation")
    return None


def _agentless(reading: Reading, group: Group) -> bool:
    return group.passive and source_of(reading, group) is None


def _phrase(reading: Reading, group: Group, k: int) -> Complement | None:
    """Return a noun phrase or predicate that holds a quote between marks."""
    scope = reading.scope
    frames = group.verb.frames
    start = k
    if "predicate" in frames and group.reflexive:
        return _quoting(reading, k, "quote.predicate") or _predicate(reading, k)
    preposition = next((f[: -len("_np")] for f in frames if f.endswith("_np")), "")
    if preposition:
        if scope.low(k) not in _forms(preposition):
            return None
        return _quoting(reading, k + 1, "quote.object")
    if "comme" in frames:
        at = _as(scope, k)
        if at:
            return _quoting(reading, at, "quote.as")
    if (
        "obj" in frames
        and not (group.use == "p" and group.passive)
        and (
            phrases.begins(scope, start)
            or not scope.is_a(start, "preposition")
            or _partitive(scope, start)
        )
    ):
        return _wish(reading, k) or _quoting(reading, start, "quote.object")
    return None


def _predicate(reading: Reading, k: int) -> Complement | None:
    """*se dit prêt à négocier*: an adjective with what hangs on it."""
    scope = reading.scope
    if phrases.begins(scope, k) or scope.is_a(k, "preposition") or not scope.low(k).isalpha():
        return None
    if scope.low(k + 1) not in {"à", "de", "d'", "que", "qu'"}:
        return None
    return k, clauses.clause_end(reading, k), "quote.predicate", 0.55


def _partitive(scope: Scope, k: int) -> bool:
    """*n'exclut pas de nouveaux "…"*, *évoque d'autres "…"*."""
    return scope.low(k) in {"de", "d'", "du", "des"} and (
        scope.is_a(k - 1, "negation")
        or scope.is_a(k + 1, "adjective_before")
        or scope.low(k) == "des"
        or scope.quote(k + 1)
    )


def _wish(reading: Reading, k: int) -> Complement | None:
    """Return a noun for what is wanted and its infinitive: *exprimé le désir d'être enterré*."""
    scope = reading.scope
    if not scope.is_a(k, "determiner") or not scope.is_a(k + 1, "wish"):
        return None
    for i in range(k + 2, min(scope.last, k + 8)):
        if scope.low(i) in {"de", "d'"} and wordforms.starts_infinitive(scope, i + 1):
            end = clauses.clause_end(reading, i + 1)
            return k, end, "quote.noun-with-infinitive", 0.6
    return None


def _forms(preposition: str) -> set[str]:
    return {"de": {"de", "d'", "du", "des"}, "à": {"à", "au", "aux"}}.get(
        preposition, {preposition}
    )


def _as(scope: Scope, k: int) -> int:
    """Return the word behind *comme* when a quote is near, or 0."""
    for i in range(k, min(scope.last - 1, k + 8)):
        if scope.low(i) == "comme":
            return i + 1
        if scope.low(i) in {",", ":", ";"}:
            return 0
    return 0


def _ends_the_phrase(reading: Reading, i: int, start: int) -> bool:
    scope = reading.scope
    word = scope.low(i)
    if word == ",":
        near = any(scope.quote(j) for j in range(i, min(scope.last, i + 5)))
        return not (scope.quote(i + 1) or (scope.is_a(i + 1, "preposition") and near))
    return word == ":" or (i in reading.lefts and i > start)


def _quoting(reading: Reading, start: int, rule: str) -> Complement | None:
    """Return the phrase from ``start`` to behind its last quote and what hangs on it, or None."""
    scope = reading.scope
    end = clauses.clause_end(reading, start)
    quotes: list[int] = []
    for i in range(start, end):
        if quotes and (i in reading.lefts or scope.low(i) == ","):
            break
        if scope.quote(i):
            if not titled(scope, i):
                quotes.append(i)
        elif scope.low(i) == QUOTE:
            return start, end, rule, 0.5
        elif not quotes and (
            _ends_the_phrase(reading, i, start) or (i > start and wordforms.is_verb(scope, i))
        ):
            break
    if not quotes:
        return None
    return start, clauses.extension(reading, quotes[-1] + 1), rule, 0.75
