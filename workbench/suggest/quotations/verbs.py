"""Verb groups that report: the cue with its auxiliary and adverb, and the pronoun in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from workbench.model.annotation import Part
from workbench.suggest.quotations.cues import Use, Verb
from workbench.suggest.quotations.scope import Scope

_FAR = 6
"""How many words an auxiliary can stand before its participle."""


class Group(NamedTuple):
    """A reporting verb group: words ``first`` to ``last`` (exclusive), its clitics from ``left``.

    ``use`` is ``f`` finite, ``p`` bare participle, ``i`` infinitive, ``a`` present participle.
    """

    verb: Verb
    left: int
    first: int
    last: int
    use: str
    cue: tuple[Part, ...]
    pronoun: Part | None = None
    passive: bool = False
    reflexive: bool = False

    @property
    def strong(self) -> bool:
        """Whether the group reports without a quote between marks."""
        return self.verb.strong


def groups(scope: Scope) -> Iterator[Group]:
    """Yield the reporting verb groups of a sentence from left to right."""
    forms, phrases, low = scope.cues.forms, scope.cues.phrases, scope.stream.low
    for i in scope.verbs:
        word = low[i]
        if word in phrases:
            for use in phrases[word]:
                end = _tail(scope, i, use)
                if end and (group := _group(scope, i, end, use)):
                    yield group
                    break
            else:
                if word in forms and (group := _group(scope, i, i + 1, forms[word])):
                    yield group
        elif word in forms and (group := _group(scope, i, i + 1, forms[word])):
            yield group


def _tail(scope: Scope, i: int, use: Use) -> int:
    """Return the word behind the fixed words of a phrase, which adverbs may precede, or 0."""
    at = i + 1
    while scope.is_a(at, "adverb") or scope.is_a(at, "negation"):
        at += 1
    return at + len(use.tail) if scope.follows(at, use.tail) else 0


def _group(scope: Scope, i: int, end: int, use: Use) -> Group | None:  # noqa: PLR0911  (a list of cases)
    inverted = scope.stream.inverted.get(i)
    if inverted is not None:
        return _made(scope, use, i, end, "f", pronoun=inverted)
    if "p" in use.uses:
        auxiliary = _auxiliary(scope, i)
        if auxiliary is not None:
            return _compound(scope, use, auxiliary, i, end)
    if "f" in use.uses and not ("p" in use.uses and scope.low(end) == "par"):
        if _noun(scope, i):
            return None
        return _made(scope, use, i, end, "f")
    if "a" in use.uses:
        return _made(scope, use, i, end, "a")
    if "p" in use.uses:
        return None if _noun(scope, i) else _made(scope, use, i, end, "p")
    return _infinitive(scope, use, i, end)


def _noun(scope: Scope, i: int) -> bool:
    """Whether a form that is a noun too stands behind a determiner or preposition."""
    if not scope.is_a(i, "noun_twin"):
        return (
            scope.is_a(i - 1, "determiner")
            and not scope.is_a(i - 1, "clitic")
            and not scope.is_a(i - 1, "subject")
        )
    return (
        (scope.is_a(i - 1, "determiner") and not scope.is_a(i - 1, "subject"))
        or scope.is_a(i - 1, "preposition")
        or scope.capital(i)
    )


def _auxiliary(scope: Scope, i: int) -> tuple[int, ...] | None:
    """Return a participle's auxiliary: its first word, where the rest begins, 1 for *été*."""
    at = i - 1
    steps = 0
    while at >= scope.first and steps < _FAR:
        word = scope.low(at)
        if scope.is_a(at, "been"):
            before = _auxiliary(scope, at)
            return (before[0], at, 1) if before else None
        if _is_auxiliary(scope, at):
            return (at, at + 1, 0)
        if (
            scope.is_a(at, "adverb")
            or scope.is_a(at, "negation")
            or (word.endswith("ment") and len(word) >= _FAR)
        ):
            at, steps = at - 1, steps + 1
            continue
        skipped = _adverbial_before(scope, at)
        if not skipped:
            return None
        at, steps = at - skipped, steps + skipped
    return None


def _is_auxiliary(scope: Scope, at: int) -> bool:
    return scope.is_a(at, "have") or scope.is_a(at, "be") or scope.is_a(at, "participle_auxiliary")


def _adverbial_before(scope: Scope, at: int) -> int:
    """Return how many words up to ``at`` are a fixed adverbial, commas around it included, or 0."""
    end = at - (scope.low(at) == ",")
    for length in range(4, 0, -1):
        start = end - length + 1
        if start > scope.first and (
            scope.sequence(start, "adverbial") == length
            or (length == 1 and end < at and scope.is_a(start, "adverbial"))
        ):
            comma = scope.low(start - 1) == ","
            return at - start + 1 + comma
    return 0


def _compound(scope: Scope, use: Use, auxiliary: tuple[int, ...], i: int, end: int) -> Group:
    first, rest, been = auxiliary
    pronoun = scope.stream.inverted.get(first)
    be = scope.is_a(first, "be")
    left = _left(scope, first)
    reflexive = any(scope.is_a(k, "reflexive") for k in range(left, first))
    cue = _cut(scope, first, rest, i, end)
    kind = "a" if scope.is_a(first, "participle_auxiliary") else "f"
    passive = bool(been) or (be and not reflexive)
    return Group(use.verb, left, first, end, kind, cue, pronoun, passive, reflexive)


def _cut(scope: Scope, first: int, rest: int, i: int, end: int) -> tuple[Part, ...]:
    """Return the cue in one part, or in two when more than adverbs stand in between."""
    if any(scope.low(k) == "," for k in range(rest, i)):
        return scope.part(first, rest), scope.part(i, end)
    if any(scope.is_a(k, "negation") and scope.low(k) == "pas" for k in range(rest, i)):
        return scope.part(first, rest), scope.part(i, end)
    return (scope.part(first, end),)


def _left(scope: Scope, first: int, *, gerund: bool = False) -> int:
    at = first
    while at - 1 >= scope.first and (
        (scope.is_a(at - 1, "clitic") or scope.low(at - 1) in {"ne", "n'"})
        and not (gerund and scope.low(at - 1) == "en")
    ):
        at -= 1
    return at


def _made(
    scope: Scope, use: Use, i: int, end: int, kind: str, pronoun: Part | None = None
) -> Group:
    left = _left(scope, i, gerund=kind == "a")
    reflexive = any(scope.is_a(k, "reflexive") for k in range(left, i))
    passive = kind == "p" and not scope.is_a(left - 1, "conjunction")
    return Group(use.verb, left, i, end, kind, (scope.part(i, end),), pronoun, passive, reflexive)


def _infinitive(scope: Scope, use: Use, i: int, end: int) -> Group | None:
    left = _left(scope, i)
    at = left - 1
    if scope.is_a(at, "modal") and use.verb.lemma != "dire":
        first = at
        auxiliary = (
            _auxiliary(scope, at) if scope.low(at) in {"dû", "pu", "voulu", "tenu"} else None
        )
        if auxiliary:
            first = auxiliary[0]
        pronoun = scope.stream.inverted.get(first)
        return Group(
            use.verb, _left(scope, first), first, end, "f", (scope.part(first, end),), pronoun
        )
    if scope.is_a(at, "says") or (scope.is_a(at - 1, "light") and scope.is_a(at, "preposition")):
        return _chain(scope, use, at if scope.is_a(at, "says") else at - 1, end)
    if scope.low(at) == "à" and scope.low(at - 1) == "jusqu'" and scope.is_a(at - 2, "goes"):
        return _chain(scope, use, at - 2, end)
    return Group(use.verb, left, i, end, "i", (scope.part(i, end),))


def _chain(scope: Scope, use: Use, at: int, end: int) -> Group:
    """Join a verb that only leads to the reporting one: *s'est contenté d'indiquer*."""
    auxiliary = _auxiliary(scope, at)
    first = auxiliary[0] if auxiliary else at
    pronoun = scope.stream.inverted.get(first)
    return Group(use.verb, _left(scope, first), first, end, "f", (scope.part(first, end),), pronoun)
