"""Standing out: what a lead should look at first, from counts and figures that are there already.

A finding is a kind and the facts of it, not a sentence. It is made only where enough cases and an
interval carry it, and weighs about as many annotations as it concerns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import sqrt
from typing import Final, TypeVar

from workbench.agreement.bias import Bias, Verdict
from workbench.agreement.figure import Figure
from workbench.agreement.marking import Marking

_Value = TypeVar("_Value")

FEW: Final = 20
"""Of fewer cases nothing is said."""
FEW_VOTES: Final = 10
"""Of a form with fewer votes nothing is said."""
MOST: Final = 0.5
MINORITY: Final = 0.1
OFTENER: Final = 1.2


class Kind(StrEnum):
    """What stands out."""

    BOUNDARIES = "most disagreements on a label are about where spans begin or end"
    SPLITS = "most disagreements on a label are one span against several"
    LABELS = "most disagreements on a label are about the label"
    MISSED = "most disagreements on a label are spans that only one has"
    CONFUSED = "most disagreements about labels are between these two"
    FORM = "the same words have different labels"
    MARKS_MORE = "an annotator marks a label oftener than the others"
    MARKS_LESS = "an annotator marks a label more seldom than the others"
    BELOW = "an annotator, or two with each other, agree less than the others"
    WAVED_THROUGH = "wrong suggestions of a rule are mostly kept"
    REFUSED = "most suggestions of a rule are not kept"
    WAVES_THROUGH = "an annotator, or all, wave suggestions through"


class Edge(StrEnum):
    """Which edge of a span differs."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


CLASSES: Final[Mapping[str, Kind]] = {
    "boundary": Kind.BOUNDARIES,
    "split_a": Kind.SPLITS,
    "split_b": Kind.SPLITS,
    "label": Kind.LABELS,
    "only_a": Kind.MISSED,
    "only_b": Kind.MISSED,
}
"""Which kind a class of disagreement belongs to; a boundary with a label is of no one kind."""


@dataclass(frozen=True, slots=True)
class Boundaries:
    """How many boundary disagreements on a label are at an edge and of a cause.

    ``cause`` is what only one has, like "determiner"; "" for nothing in particular.
    """

    label: str
    edge: Edge
    cause: str
    n: int


@dataclass(frozen=True, slots=True)
class Form:
    """How often the same words got which label, where annotators differ on the label."""

    form: str
    votes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Together:
    """Strict F1 of one annotator with all others, or of two, on ``n`` spans of both sides."""

    annotators: tuple[str, ...]
    f1: Figure
    n: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What is looked at; what is not known is left empty.

    ``classes``: by label, how many spans are in which class of disagreement ("match" counts for
    nothing). ``confusions``: how often two labels, in either order, stand on the same offsets.
    ``pooled``: strict F1 of all pairs.
    """

    classes: Mapping[str, Mapping[str, int]] = field(default_factory=dict[str, Mapping[str, int]])
    boundaries: tuple[Boundaries, ...] = ()
    confusions: Mapping[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])
    forms: tuple[Form, ...] = ()
    markings: tuple[Marking, ...] = ()
    together: tuple[Together, ...] = ()
    pooled: Figure | None = None
    biases: tuple[Bias, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What stands out, the facts of it, and its weight: about how many annotations it concerns.

    ``n`` cases, of which ``share`` are so; of MARKS_MORE and MARKS_LESS ``share`` is own / others,
    of BELOW it is strict F1, of WAVES_THROUGH the share of wrong suggestions kept, or without gold
    of all. Facts that a kind does not have are empty.
    """

    kind: Kind
    weight: float
    share: float
    n: int
    labels: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    edge: Edge | None = None
    cause: str = ""
    form: str = ""
    votes: tuple[tuple[str, int], ...] = ()
    rule: str = ""


def standing_out(seen: Seen) -> tuple[Finding, ...]:
    """Return what stands out, the weightiest first."""
    found = [
        *_classes(seen),
        *_confused(seen.confusions),
        *_forms(seen.forms),
        *_markings(seen.markings),
        *_below(seen.together, seen.pooled),
        *_biases(seen.biases),
    ]
    return tuple(sorted(found, key=lambda f: (-f.weight, f.kind, f.labels, f.annotators, f.form)))


def at_least(k: int, n: int) -> float:
    """Return the lower end of the 95 % interval of a share k / n by Wilson (1927); 0 for n = 0."""
    if not n:
        return 0
    z, share = 1.96, k / n
    middle = share + z**2 / (2 * n)
    spread = z * sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    return (middle - spread) / (1 + z**2 / n)


def _classes(seen: Seen) -> Iterator[Finding]:
    for label, counts in seen.classes.items():
        kinds = Counter[Kind]()
        for name, n in counts.items():
            if name in CLASSES:
                kinds[CLASSES[name]] += n
        whole = sum(n for name, n in counts.items() if name != "match")
        for kind, n in kinds.items():
            if whole >= FEW and at_least(n, whole) > MOST:
                own = [each for each in seen.boundaries if each.label == label]
                edge, cause = _where(own) if kind is Kind.BOUNDARIES else (None, "")
                yield Finding(kind, n, n / whole, whole, (label,), edge=edge, cause=cause)


def _where(boundaries: Iterable[Boundaries]) -> tuple[Edge | None, str]:
    """Return the edge and the cause of most boundary disagreements, each if there is one."""
    edges, causes = Counter[Edge](), Counter[str]()
    for each in boundaries:
        edges[each.edge] += each.n
        causes[each.cause] += each.n
    return _most(edges), _most(causes) or ""


def _most(counts: Counter[_Value]) -> _Value | None:
    for value, n in counts.most_common(1):
        if at_least(n, counts.total()) > MOST:
            return value
    return None


def _confused(confusions: Mapping[tuple[str, str], int]) -> Iterator[Finding]:
    both = Counter[tuple[str, str]]()
    for (one, other), n in confusions.items():
        if one != other:
            both[min(one, other), max(one, other)] += n
    whole = both.total()
    for labels, n in both.items():
        if whole >= FEW and at_least(n, whole) > MOST:
            yield Finding(Kind.CONFUSED, n, n / whole, whole, labels)


def _forms(forms: Iterable[Form]) -> Iterator[Finding]:
    for each in forms:
        votes = sorted(each.votes.items(), key=lambda vote: (-vote[1], vote[0]))
        n = sum(count for _, count in votes)
        against = n - votes[0][1] if votes else 0
        if n >= FEW_VOTES and at_least(against, n) > MINORITY:
            labels = tuple(label for label, _ in votes)
            yield Finding(
                Kind.FORM, against, against / n, n, labels, form=each.form, votes=tuple(votes)
            )


def _markings(markings: Iterable[Marking]) -> Iterator[Finding]:
    for each in markings:
        value, low, high = each.ratio.value, each.ratio.low, each.ratio.high
        if value is None or low is None or high is None or each.own + each.others < FEW:
            continue
        kind = Kind.MARKS_MORE if value > 1 else Kind.MARKS_LESS
        if low > OFTENER or high < 1 / OFTENER:
            weight = abs(each.own - each.others)
            yield Finding(kind, weight, value, each.own, (each.label,), (each.annotator,))


def _below(together: Iterable[Together], pooled: Figure | None) -> Iterator[Finding]:
    """Find annotators below the others; two are named only where neither is alone."""
    if pooled is None or pooled.value is None or pooled.low is None:
        return
    alone = set[str]()
    for each in sorted(together, key=lambda t: len(t.annotators)):
        value, high = each.f1.value, each.f1.high
        if value is None or high is None or each.n < FEW or alone.intersection(each.annotators):
            continue
        if high < pooled.low:
            alone.update(each.annotators if len(each.annotators) == 1 else ())
            weight = (pooled.value - value) * each.n / 2
            yield Finding(Kind.BELOW, weight, value, each.n, annotators=each.annotators)


def _biases(biases: Iterable[Bias]) -> Iterator[Finding]:
    for bias in biases:
        if bias.annotator is None:
            yield from _rules(bias)
        if bias.verdict is Verdict.WAVES_THROUGH:
            names = () if bias.annotator is None else (bias.annotator,)
            yield _waving(bias, names)


def _waving(bias: Bias, names: tuple[str, ...]) -> Finding:
    """Weigh by the wrong suggestions kept; without gold, by how much more is agreed on."""
    wrong = bias.commission.figure.value
    if wrong is not None:
        n = bias.commission.n
        return Finding(Kind.WAVES_THROUGH, wrong * n, wrong, n, annotators=names)
    kept, raised = bias.kept.figure.value or 0, max(bias.inflation.value or 0, 0)
    weight = raised * bias.helped.n / 2
    return Finding(Kind.WAVES_THROUGH, weight, kept, bias.kept.n, annotators=names)


def _rules(bias: Bias) -> Iterator[Finding]:
    for each in bias.by_rule:
        wrong, kept = each.wrong, each.kept
        low, high = wrong.figure.low, kept.figure.high
        if low is not None and wrong.n >= FEW and low > MOST:
            share = wrong.figure.value or 0
            yield Finding(Kind.WAVED_THROUGH, share * wrong.n, share, wrong.n, rule=each.rule)
        if high is not None and kept.n >= FEW and high < MOST:
            refused = 1 - (kept.figure.value or 0)
            yield Finding(Kind.REFUSED, refused * kept.n, refused, kept.n, rule=each.rule)
