"""What a reporting verb governs: a clause, an infinitive, a phrase with a quote, a colon and a quote."""

from __future__ import annotations

from workbench.suggest import clauses, phrases
from workbench.suggest.reading import Reading
from workbench.suggest.scope import Scope
from workbench.suggest.subjects import source_of
from workbench.suggest.verbs import Group

_FAR = 14


def read(reading: Reading) -> None:
    """Add the quotations that the sentence's verb groups govern."""
    for group in reading.groups:
        if group.left in reading.incises:
            continue
        found = _complement(reading, group)
        if found is None:
            continue
        first, last, rule, confidence = found
        if last <= first or _negated_without_content(reading, group, first, last):
            continue
        source = source_of(reading, group)
        reading.add(first, last, cue=group.cue, source=source, rule=rule, confidence=confidence)


Complement = tuple[int, int, str, float]
"""First and behind the last word of the content, rule, confidence."""


def _complement(reading: Reading, group: Group) -> Complement | None:
    scope = reading.scope
    frames = group.verb.frames
    if "on" in frames or (group.verb.pronominal and not group.reflexive):
        return None
    k = clauses.skip_inserts(scope, group.last)
    word = scope.low(k)
    if word == ":" and scope.quote(k + 1):
        return k + 1, k + 2, "quote.colon", 0.9
    if scope.quote(k) and _direct(scope, k):
        end = clauses.extension(reading, k + 1)
        return k, end, "quote.object", 0.85 if end == k + 1 else 0.7
    found = _clause(reading, group, k) or _infinitive(reading, group, k)
    return found or _phrase(reading, group, k)


def _direct(scope: Scope, k: int) -> bool:
    return k not in () and scope.quote(k)


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


def _infinitive(reading: Reading, group: Group, k: int) -> Complement | None:
    scope = reading.scope
    frames = group.verb.frames
    if "inf" in frames and starts_infinitive(scope, k):
        return _content(reading, group, k, "quote.infinitive")
    if "label" in frames:
        return _label(reading, group, k)
    openers = {w for w, frame in (("de", "de"), ("d'", "de"), ("à", "à")) if frame in frames}
    if not openers:
        return None
    for i in range(group.last, min(scope.last - 1, group.last + _FAR)):
        word = scope.low(i)
        if word in openers and (scope.quote(i + 1) or starts_infinitive(scope, i + 1)):
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
        if word == "," and clauses.skip_inserts(scope, i) == i:
            break
    return None


def _determined_quote(scope: Scope, i: int) -> bool:
    return scope.is_a(i, "determiner") and scope.quote(i + 1)


def starts_infinitive(scope: Scope, k: int) -> bool:
    """Whether an infinitive stands at ``k``, behind a negation and clitics if any."""
    while scope.is_a(k, "negation") or scope.is_a(k, "clitic") or scope.is_a(k, "adverb"):
        k += 1
        if k >= scope.last:
            return False
    return is_infinitive(scope, k)


def is_infinitive(scope: Scope, k: int) -> bool:
    """Whether word ``k`` is an infinitive by its ending and the list of those in -re."""
    word = scope.low(k)
    if scope.is_a(k, "infinitive"):
        return True
    if len(word) < 4 or scope.capital(k) or not word.endswith(("er", "ir")):
        return False
    return not scope.is_a(k, "not_infinitive")


def _label(reading: Reading, group: Group, k: int) -> Complement | None:
    """*qualifie la mesure de "X"*, *accuse le maire de mentir*, *le compare à "X"*."""
    scope = reading.scope
    wanted = {"à"} if group.verb.lemma == "comparer" else {"de", "d'"}
    for i in range(group.last, min(scope.last - 1, group.last + _FAR)):
        if scope.low(i) not in wanted:
            if scope.low(i) in {":", ";"} or (
                scope.low(i) == "," and clauses.skip_inserts(scope, i) == i
            ):
                return None
            continue
        if scope.quote(i + 1):
            end = clauses.extension(reading, i + 2)
            start = k if phrases.begins(scope, k) and k < i else i + 1
            return start, end, "quote.label", 0.85
        if group.strong and starts_infinitive(scope, i + 1) and not _agentless(reading, group):
            return _content(reading, group, i + 1, "quote.accusation")
    return None


def _agentless(reading: Reading, group: Group) -> bool:
    return group.passive and source_of(reading, group) is None


def _phrase(reading: Reading, group: Group, k: int) -> Complement | None:
    """A noun phrase or predicate that holds a quote between marks."""
    scope = reading.scope
    frames = group.verb.frames
    start = k
    if "predicate" in frames and group.reflexive:
        return _quoting(reading, k, "quote.predicate")
    preposition = next((f[: -len("_np")] for f in frames if f.endswith("_np")), "")
    if preposition:
        if scope.low(k) not in _forms(preposition):
            return None
        contracted = scope.low(k) in {"du", "des", "au", "aux"}
        return _quoting(
            reading, k + 1 if not contracted or scope.quote(k + 1) else k + 1, "quote.object"
        )
    if "comme" in frames:
        at = _as(scope, k)
        if at:
            return _quoting(reading, at, "quote.as")
    if "obj" in frames and (phrases.begins(scope, start) or not scope.is_a(start, "preposition")):
        return _quoting(reading, start, "quote.object")
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


def _quoting(reading: Reading, start: int, rule: str) -> Complement | None:
    """Return the phrase from ``start`` to behind its last quote and what hangs on it, or None."""
    scope = reading.scope
    end = clauses.clause_end(reading, start)
    quotes: list[int] = []
    for i in range(start, end):
        if scope.quote(i):
            quotes.append(i)
        elif not quotes and (scope.low(i) in {":", ","} or (i in reading.lefts and i > start)):
            break
        elif not quotes and i > start and phrases.is_verb(scope, i):
            break
    if not quotes:
        return None
    return start, clauses.extension(reading, quotes[-1] + 1), rule, 0.75


def _negated_without_content(reading: Reading, group: Group, first: int, last: int) -> bool:
    return False
