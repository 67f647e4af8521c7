"""Summary: agreement as a value, all that a view, a terminal and a file say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.agreement.figure import Figure, Rate
from workbench.agreement.unitizing import UAlpha


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """Strict F1 of a label, and how many spans of it each side has on common dispatches."""

    label: str
    n_a: int
    n_b: int
    strict: Figure


@dataclass(frozen=True, slots=True)
class EntityFigures:
    """How far entities agree: strict F1 is detection x boundary x label.

    ``overlap_f1`` and ``soft_f1`` ask for the same label; ``detection`` does not. ``classes``
    counts match, label, boundary, boundary+label, split_a, split_b, only_a, only_b.
    """

    n_a: int
    n_b: int
    strict: Figure
    detection: Figure
    boundary: Figure
    label: Figure
    overlap_f1: Figure
    soft_f1: Figure
    macro_label: Figure
    macro_dispatch: Figure
    by_label: tuple[LabelFigures, ...]
    classes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class QuotationFigures:
    """How far quotations agree: ``strict`` F1 of contents is detection x boundary.

    ``typed`` asks for the same type as well, and is detection x boundary x type_factor. The rates
    are of matched quotations. ``classes`` counts match, type, boundary, boundary+type, split_a,
    split_b, only_a, only_b, and cue, source, source kind and speaker that differ.
    """

    n_a: int
    n_b: int
    strict: Figure
    typed: Figure
    detection: Figure
    boundary: Figure
    type_factor: Figure
    overlap_f1: Figure
    soft_f1: Figure
    type: Rate
    cue: Rate
    source: Rate
    source_kind: Rate
    speaker: Rate
    attribution: Figure
    lenient_attribution: Figure
    classes: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PairFigures:
    """How far two annotators agree on the dispatches that both have finished."""

    a: str
    b: str
    dispatches: int
    entities: EntityFigures
    quotations: QuotationFigures
    kappa: Figure


@dataclass(frozen=True, slots=True)
class Pooled:
    """The same of all pairs together, with what is corrected for chance."""

    entities: EntityFigures
    quotations: QuotationFigures
    u_alpha: UAlpha
    label_alpha: Rate
    fleiss: Figure
    mean_of_pairs: Figure


@dataclass(frozen=True, slots=True)
class Coverage:
    """What every two have in common, the own on the diagonal; all are symmetric.

    ``entities`` and ``quotations``: the fewer of both sides on common dispatches.
    ``finished[k]``: dispatches that k annotators have finished.
    """

    annotators: tuple[str, ...]
    dispatches: tuple[tuple[int, ...], ...]
    entities: tuple[tuple[int, ...], ...]
    quotations: tuple[tuple[int, ...], ...]
    finished: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often two labels stand at one place, both ways added up; "", the last, is nothing."""

    labels: tuple[str, ...]
    table: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Offsets:
    """Of spans with other boundaries, how often start and end differ by how many code points."""

    left: Mapping[int, int]
    right: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class DispatchFigures:
    """One dispatch: how many have finished it, all their spans, and how far they agree."""

    id: str
    annotators: int
    spans: int
    strict: Figure
    detection: Figure
    n_conflicting: int


@dataclass(frozen=True, slots=True)
class AnnotatorFigures:
    """One annotator: what was finished and marked, and strict F1 over all pairs with others.

    ``per_thousand``: spans of each label in 1000 characters.
    """

    name: str
    dispatches: int
    entities: int
    quotations: int
    with_others: Figure
    per_thousand: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Period:
    """Strict F1 of entities, and agreement on speakers, of the dispatches of a period."""

    label: str
    dispatches: int
    strict: Figure
    speaker: Rate


@dataclass(frozen=True, slots=True)
class Headline:
    """The few numbers that matter most; ``dispatches`` were finished by two at least."""

    dispatches: int
    strict: Figure
    detection: Figure
    boundary: Figure
    label: Figure
    quotations: Figure
    speaker: Rate


@dataclass(frozen=True, slots=True)
class Agreement:
    """All figures; ``seed`` and ``resamples`` are those of the intervals."""

    headline: Headline
    annotators: tuple[str, ...]
    labels: tuple[str, ...]
    pairs: tuple[PairFigures, ...]
    pooled: Pooled
    coverage: Coverage
    confusion: Confusion
    offsets: Offsets
    by_dispatch: tuple[DispatchFigures, ...]
    by_annotator: tuple[AnnotatorFigures, ...]
    over_time: tuple[Period, ...]
    seed: int
    resamples: int
