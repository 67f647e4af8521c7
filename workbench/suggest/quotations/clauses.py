"""Clauses: where a reported clause ends, and what can be skipped between a cue and it."""

from __future__ import annotations

from workbench.model.annotation import Part
from workbench.suggest.quotations import phrases, wordforms
from workbench.suggest.quotations.reading import Reading
from workbench.suggest.quotations.scope import Scope

_AFTER_QUOTE = frozenset({"par", "après", "avant", "alors", "lorsque", "si", "quant", "face"})
_STOP = frozenset(";…—")
_LONGEST_INSERT = 16
_ADVERB = 6


def body_end(scope: Scope) -> int:
    """Return the word behind the sentence's last word that is no full stop."""
    end = scope.last
    while end > scope.first and scope.low(end - 1) in {".", ";", "…"}:
        end -= 1
    return end


def clause_start(scope: Scope, first: int, stop: int) -> int:
    """Return where the clause that ends before ``stop`` begins: behind a semicolon or colon."""
    start = first
    for i in range(first, stop):
        word = scope.low(i)
        if word == ";" or (
            word == ":" and any(wordforms.is_verb(scope, k) for k in range(start, i))
        ):
            start = i + 1
    return start


def clause_end(reading: Reading, k: int) -> int:  # noqa: C901, PLR0911  (a list of cases)
    """Return the word behind the reported clause that begins at ``k``."""
    scope = reading.scope
    end = body_end(scope)
    depth = 0
    infinitive = verbal = wordforms.starts_infinitive(scope, k)
    low, kinds = scope.stream.low, scope.stream.kinds
    for i in range(k, end):
        word = low[i]
        if not kinds[i] and word.isalpha():
            verbal = verbal or wordforms.is_verb(scope, i)
            continue
        if word == "(":
            depth += 1
        elif word == ")":
            depth -= 1
        if depth > 0:
            continue
        if depth < 0 or word in _STOP or (word == ":" and scope.quote(i + 1)):
            return i
        if word == "en" and i > k and _gerund(reading, i + 1):
            return i - (scope.low(i - 1) == ",")
        if word == "," and _leaves(reading, i + 1, end, verbal=verbal, infinitive=infinitive):
            return i
        verbal = verbal or wordforms.is_verb(scope, i)
        if i > k and i in reading.lefts and reading.lefts[i].use == "a" and scope.quote(i - 1):
            return i
        if i > k and scope.is_a(i, "conjunction") and _reports_again(reading, i + 1):
            return i - (scope.low(i - 1) == ",")
        if i > k and verbal and starts_according(scope, i) and scope.low(i - 1) != ",":
            return i
    return end


def _gerund(reading: Reading, i: int) -> bool:
    group = reading.lefts.get(i)
    return group is not None and group.use == "a"


def _leaves(reading: Reading, i: int, end: int, *, verbal: bool, infinitive: bool) -> bool:  # noqa: C901, PLR0911  (a list of cases)
    """Whether what follows a comma is not reported; ``verbal``: the clause has its verb."""
    scope = reading.scope
    if i in reading.incises:
        return True
    word = scope.low(i)
    if not verbal:
        return False
    if starts_according(scope, i) or word in {"avant", "tandis"}:
        return True
    if infinitive and (scope.is_a(i, "subject") and not scope.is_a(i, "relative")):
        return True
    if word in {"un", "une"} and scope.is_a(i + 2, "relative"):
        return True
    if word == "mais" and (wordforms.is_verb(scope, i + 1) or scope.quote(i + 1)):
        return True
    if word in {"sans", "tout"} and i + 1 < end:
        return word == "sans" or scope.low(i + 1) == "en"
    if word == "en" and scope.low(i + 1).endswith("ant"):
        return True
    if word == "a" or scope.is_a(i, "have"):
        return True
    if word == "comme" and any(g.left == i + 1 for g in reading.groups):
        return True
    group = reading.lefts.get(i)
    return group is not None and group.use in {"a", "p"}


def _reports_again(reading: Reading, i: int) -> bool:
    scope = reading.scope
    at = i
    while scope.is_a(at, "adverb"):
        at += 1
    group = reading.lefts.get(at)
    return group is not None and (group.use in {"f", "p", "a"}) and at not in reading.incises


def starts_according(scope: Scope, i: int) -> int:
    """Return how many words at ``i`` are a cue like *selon*, or 0."""
    for cue in scope.cues.according.get(scope.low(i), ()):
        if not cue.opinion and scope.follows(i, cue.words):
            return len(cue.words)
    if scope.is_a(i, "adverb") and scope.low(i + 1) in scope.cues.according:
        return starts_according(scope, i + 1)
    return 0


def extension(reading: Reading, q: int) -> int:
    """Return the word behind the phrase that goes on after the quote before ``q``."""
    scope = reading.scope
    end = clause_end(reading, q) if q < scope.last else q
    for i in range(q, end):
        word = scope.low(i)
        if (
            word in {",", ":", "(", ")", "–", "!", "?"}
            or scope.is_a(i, "weekday")
            or (scope.is_a(i, "relative") and scope.capital(i - 1))
        ):
            return phrases.trimmed(scope, q - 1, i)
        if word in {"et", "ou", "mais"} and (
            wordforms.is_verb(scope, i + 1) or _reports_again(reading, i + 1)
        ):
            return i
        group = reading.lefts.get(i)
        if group is not None and group.use == "a":
            return i
        if setting(scope, i) or word in _AFTER_QUOTE:
            return i
    return end


def setting(scope: Scope, i: int) -> bool:
    """Whether a phrase about the speaking begins: *lors d'une conférence*, *à l'AFP*, *sur X*."""
    word = scope.low(i)
    if word in {"lors", "devant", "via"}:
        return True
    if word == "en":
        return scope.is_a(i + 1, "setting") or scope.low(i + 1).endswith("ant")
    at = i + 1 + scope.is_a(i + 1, "determiner")
    if word in {"à", "au", "aux", "dans", "sur", "auprès"}:
        found = scope.name(i + 1) if i + 1 < scope.last else None
        if (found is not None and found[1] == "PER") or scope.is_a(i + 1, "title"):
            return True
        return (
            scope.is_a(at, "speaking_place")
            or scope.is_a(at, "document")
            or scope.is_a(i + 1, "speaking_place")
            or scope.is_a(i + 1, "network")
        )
    return False


def skip_inserts(scope: Scope, k: int) -> int:
    """Return the first word from ``k`` on that is no date, adverb, addressee or place."""
    limit = min(scope.last, k + _LONGEST_INSERT)
    while k < limit:
        step = _insert(scope, k)
        if not step:
            return k
        k = step
    return k


def _insert(scope: Scope, k: int) -> int:  # noqa: PLR0911  (a list of cases)
    """Return the word behind the insert at ``k``, or 0 when there is none."""
    length = scope.sequence(k, "adverbial")
    if length:
        return k + length
    found = scope.name(k)
    if found and found[1] == "DATE":
        return found[0]
    word = scope.low(k)
    if scope.is_a(k, "weekday"):
        return k + 2 if scope.is_a(k + 1, "day_part") else k + 1
    if scope.is_a(k, "insert_preposition") and scope.is_a(k + 1, "determiner"):
        return _prepositional(scope, k)
    if (
        scope.is_a(k, "adverb") or (word.endswith("ement") and len(word) > _ADVERB)
    ) and not phrases.begins(scope, k):
        return k + 1
    if scope.is_a(k, "negation") and word in {"pas", "jamais", "plus"}:
        return k + 1
    if word == ",":
        return _aside(scope, k)
    return _prepositional(scope, k)


def _aside(scope: Scope, k: int) -> int:
    """Return the word behind a short stretch between commas, or 0."""
    for i in range(k + 1, min(scope.last, k + 14)):
        word = scope.low(i)
        if word == ",":
            return i + 1
        if scope.quote(i) or word in {":", ";"}:
            return 0
    return 0


def _prepositional(scope: Scope, k: int) -> int:  # noqa: C901  (a list of cases)
    """Return the word behind *à l'AFP*, *dans un communiqué*, *sur les ondes de RTL*, or 0."""
    word = scope.low(k)
    if not scope.is_a(k, "insert_preposition") or scope.quote(k + 1):
        return 0
    at = k + 1
    if word in {"lors", "auprès"}:
        at += 1
    if scope.is_a(at, "determiner"):
        at += 1
    while at < scope.last:
        found = scope.name(at)
        if found:
            at = found[0]
        else:
            if not scope.low(at)[:1].isalnum():
                break
            at += 1
        if scope.is_a(at, "preposition") and not scope.is_a(at, "insert_preposition"):
            at += 1
            if scope.is_a(at, "determiner"):
                at += 1
            continue
        if scope.low(at - 1).endswith("'"):
            continue
        if (
            phrases.begins(scope, at)
            or wordforms.is_verb(scope, at)
            or scope.is_a(at, "complementizer")
            or wordforms.is_infinitive(scope, at)
        ):
            break
        if (
            scope.is_a(at, "insert_preposition")
            or scope.low(at) in {",", ":", "."}
            or scope.quote(at)
        ):
            break
    return at


def source_after(scope: Scope, k: int) -> tuple[Part, int] | None:
    """Return the noun phrase that follows a cue and inserts, with the word behind it, or None."""
    at = skip_inserts(scope, k)
    if scope.quote(at) or not phrases.begins(scope, at) or scope.is_a(at, "complementizer"):
        return None
    if scope.low(at) in {"qui", "que"}:
        return None
    end = phrases.end_of(scope, at)
    return (scope.part(at, end), end) if end > at else None
