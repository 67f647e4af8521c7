"""The plots of a report on agreement, in sections, each with what it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from workbench.cli import agreeing_words as words
from workbench.plots.bars import Bar, Bars
from workbench.plots.confusion import Confusion
from workbench.plots.course import Course, Event, Point
from workbench.plots.histogram import Bin, Histogram
from workbench.plots.matrix import Cell, Matrix
from workbench.plots.scatter import Dot, Scatter
from workbench.plots.stacks import Part, Stack, Stacks
from workbench.plots.waterfall import Step, Waterfall

if TYPE_CHECKING:
    from workbench.agreement.bias import Bias, Share
    from workbench.agreement.figure import Figure
    from workbench.agreement.standing_out import Form
    from workbench.agreement.summary import (
        Agreement,
        EntityFigures,
        PairFigures,
        QuotationFigures,
    )
    from workbench.plots.frame import Chart
    from workbench.store.fates import Tally

FEW_DISPATCHES: Final = 5
FEW_MARKED: Final = 50
"""Of fewer common dispatches or annotations a pair says little."""
_REACH: Final = 8
_DOTS: Final = 2000
_FORMS: Final = 15
_RULES: Final = 12
_SHORT: Final = 9
_FATES: Final[Mapping[str, tuple[str, str]]] = {
    "accepted": ("kept", "accent"),
    "corrected": ("other boundaries", "soft:accent"),
    "relabelled": ("another label", "soft:warn"),
    "rejected": ("rejected", "warn"),
    "open": ("unanswered", "soft:dim"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A chart with its title and a sentence of what it shows."""

    title: str
    about: str
    chart: Chart


@dataclass(frozen=True, slots=True)
class Beside:
    """What is drawn beside the figures: contested words, suggestions, and the guideline.

    ``changes`` are when the guideline was changed (ISO 8601), and the number of the version.
    """

    forms: Sequence[Form] = ()
    biases: Sequence[Bias] = ()
    fates: Sequence[Tally] = ()
    changes: Sequence[tuple[str, int]] = ()


def sections(agreement: Agreement, beside: Beside) -> Iterator[tuple[str, list[Shown]]]:
    """Yield the sections of a report with their charts; charts without rows are left out."""
    made = {
        "Who agrees with whom": _who(agreement),
        "Where and why they differ": _why(agreement, beside.forms),
        "Quotations": _quotations(agreement),
        "Over time and by dispatch": _when(agreement, beside.changes),
        "Help or bias": _help(beside),
    }
    for title, charts in made.items():
        shown = [each for each in charts if each.chart.table().rows]
        if shown:
            yield title, shown


# Who


def _who(agreement: Agreement) -> Iterator[Shown]:
    about = "Strict F1; below it the dispatches that both have finished. Hatched: too few to tell."
    yield Shown("Entities, pair by pair", about, _matrix(agreement, "entities"))
    yield Shown("Contents of quotations, pair by pair", about, _matrix(agreement, "quotations"))
    yield Shown(
        "Each with all others",
        "Strict F1 of entities, with its 95 % interval.",
        Bars(
            tuple(
                _bar(each.name, each.with_others, each.dispatches)
                for each in agreement.by_annotator
            ),
            _head("annotator"),
        ),
    )


def _matrix(agreement: Agreement, layer: str) -> Matrix:
    names = agreement.annotators
    at = {name: n for n, name in enumerate(names)}
    cells: list[list[Cell | None]] = [[None] * len(names) for _ in names]
    for pair in agreement.pairs:
        i, j = at[pair.a], at[pair.b]
        cells[i][j] = cells[j][i] = _cell(pair, layer)
    head = ("annotator", "with", "strict F1", "dispatches")
    columns = names
    if max(map(len, names), default=0) > _SHORT:
        columns = tuple(str(n + 1) for n in range(len(names)))
        names = tuple(f"{n + 1} {name}" for n, name in enumerate(names))
    return Matrix(names, columns, tuple(map(tuple, cells)), head)


def _cell(pair: PairFigures, layer: str) -> Cell:
    found = pair.entities if layer == "entities" else pair.quotations
    little = pair.dispatches < FEW_DISPATCHES or min(found.n_a, found.n_b) < FEW_MARKED
    title = f"{pair.a} - {pair.b}: {words.explained(found.strict)}, {pair.dispatches} dispatches"
    return Cell(found.strict.value, pair.dispatches, little, title=title)


# Why


def _why(agreement: Agreement, forms: Sequence[Form]) -> Iterator[Shown]:
    entities = agreement.pooled.entities
    yield Shown(
        "From detection to strict F1",
        "What both marked at all, with which boundaries and which label: the product is strict F1.",
        _waterfall(entities, ("Label", entities.label), ("Strict F1", entities.strict)),
    )
    yield Shown(
        "Labels",
        "Strict F1 of each, those first that cost most agreement.",
        _labels(entities),
    )
    yield Shown(
        "Which label against which",
        "How often two labels, or a label and nothing, stand at the same place.",
        _confusion(agreement),
    )
    yield Shown("Kinds of disagreement", "Pairs of annotations.", _classes(entities.classes))
    yield Shown(
        "Where boundaries differ",
        "By how many characters, where two annotations of one thing do not end alike.",
        _offsets(agreement),
    )
    yield Shown(
        "The same words with different labels",
        "How many annotations of them are outvoted.",
        _forms(forms),
    )


def _waterfall(
    found: EntityFigures | QuotationFigures, last: tuple[str, Figure], whole: tuple[str, Figure]
) -> Waterfall:
    steps = (("Detection", found.detection), ("Boundaries", found.boundary), last)
    return Waterfall(
        tuple(_step(name, each) for name, each in steps),
        _step(*whole),
        ("factor", "share", "from", "to"),
    )


def _step(name: str, found: Figure) -> Step:
    return Step(name, found.value, found.low, found.high, found.why or "")


def _labels(found: EntityFigures) -> Bars:
    def cost(bar: Bar) -> float:
        return 0.0 if bar.value is None else -(1 - bar.value) * (bar.n or 0)

    bars = [
        _bar(each.label, each.strict, each.n_a + each.n_b, f"label:{each.label}")
        for each in found.by_label
        if each.n_a + each.n_b
    ]
    return Bars(tuple(sorted(bars, key=cost)), _head("label", n="entities"))


def _confusion(agreement: Agreement) -> Confusion:
    codes, table = agreement.confusion.labels, agreement.confusion.table
    used = [n for n in range(len(codes)) if any(table[n])]
    return Confusion(
        tuple(codes[n] or "nothing" for n in used),
        tuple(tuple(table[n][m] for m in used) for n in used),
        "label",
        tuple(f"label:{codes[n]}" if codes[n] else "dim" for n in used),
    )


def _classes(counts: Mapping[str, int]) -> Bars:
    made: Counter[str] = Counter()
    for code, n in counts.items():
        if code != "match":
            made[words.class_name(code)] += n
    bars = (Bar(name, n) for name, n in made.most_common() if n)
    return Bars(tuple(bars), _head("kind", "disagreements"), top=None)


def _offsets(agreement: Agreement) -> Histogram:
    sides = agreement.offsets.left, agreement.offsets.right
    bins = (
        Bin(_offset(at), tuple(_gathered(side, at) for side in sides))
        for at in range(-_REACH, _REACH + 1)
    )
    shown = tuple(bins) if any(sides) else ()
    return Histogram(shown, ("where they begin", "where they end"), "characters")


def _offset(at: int) -> str:
    if abs(at) == _REACH:
        return f"≤ −{_REACH}" if at < 0 else f"≥ {_REACH}"
    return f"+{at}" if at > 0 else f"−{-at}" if at else "0"


def _gathered(side: Mapping[int, int], at: int) -> int:
    if abs(at) < _REACH:
        return side.get(at, 0)
    return sum(n for off, n in side.items() if (off <= at if at < 0 else off >= at))


def _forms(forms: Sequence[Form]) -> Bars:
    bars: list[Bar] = []
    for each in forms:
        votes = sorted(each.votes.items(), key=lambda vote: (-vote[1], vote[0]))
        against = sum(n for _, n in votes[1:])
        if against:
            told = ", ".join(f"{label} {n}" for label, n in votes)
            bars.append(Bar(f"{each.form}: {told}", against))
    bars.sort(key=lambda bar: (-(bar.value or 0), bar.name))
    return Bars(tuple(bars[:_FORMS]), _head("words", "outvoted"), top=None)


# Quotations


def _quotations(agreement: Agreement) -> Iterator[Shown]:
    found = agreement.pooled.quotations
    if not found.n_a + found.n_b:
        return
    yield Shown(
        "From detection to the same type",
        "What both marked at all, with which characters and which type: the product is the last.",
        _waterfall(found, ("Type", found.type_factor), ("With type", found.typed)),
    )
    rates = {
        "Type": found.type,
        "Cue": found.cue,
        "Source": found.source,
        "Kind of source": found.source_kind,
        "Speaker": found.speaker,
    }
    bars = tuple(_bar(name, each.rate, each.n) for name, each in rates.items())
    yield Shown(
        "What both say of the same quotation",
        "The share of quotations that both marked where this is the same.",
        Bars(bars, _head("part", "the same", "quotations")),
    )
    yield Shown("Kinds of disagreement", "Pairs of quotations.", _classes(found.classes))


# When


def _when(agreement: Agreement, changes: Sequence[tuple[str, int]]) -> Iterator[Shown]:
    yield Shown(
        "Over time",
        "Strict F1 of entities by when dispatches were finished; lines are new guidelines.",
        _course(agreement, changes),
    )
    found = [each for each in agreement.by_dispatch if each.strict.value is not None]
    found.sort(key=lambda each: -each.n_conflicting)
    dots = (Dot(each.id, each.spans, each.strict.value or 0.0) for each in found[:_DOTS])
    yield Shown(
        "By dispatch",
        f"Annotations and strict F1 of each, at most the {_DOTS:,} with the most conflicts.",
        Scatter(tuple(dots), "annotations", "strict F1", "dispatch"),
    )


def _course(agreement: Agreement, changes: Iterable[tuple[str, int]]) -> Course:
    periods = agreement.over_time
    points = tuple(
        Point(
            n,
            each.label,
            each.strict.value,
            each.strict.low,
            each.strict.high,
            each.dispatches,
            each.strict.why or "",
        )
        for n, each in enumerate(periods)
    )
    starts = [each.label for each in periods]
    events = tuple(_event(at, number, starts) for at, number in changes if starts)
    return Course(points, _head("period"), events)


def _event(at: str, number: int, starts: Sequence[str]) -> Event:
    """Return a change behind the period in which it fell."""
    before = sum(start <= at[: len(start)] for start in starts)
    text = f"guideline {number}"
    return Event(min(before, len(starts)) - 0.5, text, f"{text}, {at[:10]}")


# Help


def _help(beside: Beside) -> Iterator[Shown]:
    if beside.biases:
        everyone = beside.biases[0]
        yield Shown("Corrected or waved through", words.verdict(everyone), _signs(everyone))
        bars = tuple(
            _share(f"{each.low:.1f} to {each.high:.1f}", each.kept) for each in everyone.by_band
        )
        yield Shown(
            "Kept, by confidence",
            "The share of suggestions that was kept.",
            Bars(bars, _head("confidence", "kept", "suggestions")),
        )
    yield Shown("What became of suggestions", "By rule, those seen.", _stacks(beside.fates))


def _signs(bias: Bias) -> Bars:
    shares = {
        "Suggestions kept": bias.kept,
        "F1 with suggestions": bias.helped,
        "F1 without suggestions": bias.blind,
        "F1 of what was changed": bias.edits,
        "Wrong suggestions kept": bias.commission,
        "Not suggested, and missed": bias.omission,
        "Missed without suggestions": bias.missed,
        "F1 with the second reading": bias.repeats,
    }
    bars = tuple(_share(name, each) for name, each in shares.items())
    return Bars(bars, _head("figure", "share", "cases"))


def _stacks(tallies: Iterable[Tally]) -> Stacks:
    counts: dict[str, Counter[str]] = {}
    for each in tallies:
        if each.fate in _FATES:
            counts.setdefault(each.rule, Counter())[each.fate] += each.number
    most = sorted(counts.items(), key=lambda item: (-item[1].total(), item[0]))[:_RULES]
    return Stacks(
        tuple(Part(name, colour) for name, colour in _FATES.values()),
        tuple(Stack(rule, tuple(found[fate] for fate in _FATES)) for rule, found in most),
        ("rule", "suggestions"),
    )


def _share(name: str, found: Share) -> Bar:
    return _bar(name, found.figure, found.n)


def _bar(name: str, found: Figure, n: int, colour: str = "accent") -> Bar:
    return Bar(name, found.value, found.low, found.high, n, found.why or "", colour)


def _head(
    name: str, value: str = "strict F1", n: str = "dispatches"
) -> tuple[str, str, str, str, str]:
    return name, value, "from", "to", n
