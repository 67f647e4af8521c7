"""Reasons: charts of where and why annotators disagree."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from workbench.agreement.figure import Figure
from workbench.agreement.wanted import Wanted
from workbench.gui.agreement import words
from workbench.gui.agreement.book import Book
from workbench.gui.agreement.comparing import bar_head
from workbench.model.choice import Layer
from workbench.plots.bars import Bar, Bars
from workbench.plots.confusion import Confusion
from workbench.plots.histogram import Bin, Histogram
from workbench.plots.waterfall import Step, Waterfall

if TYPE_CHECKING:
    from workbench.agreement.summary import Agreement

_REACH: Final = 8
"""Offsets further off are counted together at both ends."""
_SAME: Final = "match"
_SIDES: Final = ("split", "only")


def factors(agreement: Agreement, layer: Layer, book: Book) -> Waterfall:
    """Return detection, boundaries and label (or type), whose product is strict F1."""
    pooled = agreement.pooled
    missed = frozenset({"only_a", "only_b", "split_a", "split_b"})
    if layer is Layer.ENTITIES:
        found, last, both = pooled.entities, pooled.entities.label, pooled.entities.strict
        title = QCoreApplication.translate("Agreement", "Strict F1")
        name, changed = QCoreApplication.translate("Agreement", "Label"), "label"
    else:
        found, last = pooled.quotations, pooled.quotations.type_factor
        both = pooled.quotations.typed
        title = QCoreApplication.translate("Agreement", "Strict F1 with type")
        name, changed = QCoreApplication.translate("Agreement", "Type"), "type"
    bounds = frozenset({"boundary", f"boundary+{changed}"})
    parts = (
        (QCoreApplication.translate("Agreement", "Detection"), found.detection, missed),
        (QCoreApplication.translate("Agreement", "Boundaries"), found.boundary, bounds),
        (name, last, frozenset({changed})),
    )
    steps = tuple(
        _step(part, figure, book.key(Wanted(layer, classes=classes), part))
        for part, figure, classes in parts
    )
    whole = _step(title, both, book.key(Wanted(layer), title))
    return Waterfall(steps, whole, _step_head())


def _step(name: str, figure: Figure, key: str) -> Step:
    return Step(name, figure.value, figure.low, figure.high, words.why(figure.why), key)


def _step_head() -> tuple[str, str, str, str]:
    name, _, low, high, _ = bar_head(QCoreApplication.translate("Agreement", "factor"))
    return name, QCoreApplication.translate("Agreement", "share"), low, high


def labels(agreement: Agreement, book: Book) -> Bars:
    """Return strict F1 of each label, those first that cost most agreement: (1 - F1) n."""

    def cost(bar: Bar) -> float:
        return -(1 - bar.value) * (bar.n or 0) if bar.value is not None else 0.0

    bars: list[Bar] = []
    for each in agreement.pooled.entities.by_label:
        figure, n = each.strict, each.n_a + each.n_b
        key = book.key(Wanted(labels=(each.label,)), each.label)
        reason, colour = words.why(figure.why), f"label:{each.label}"
        bars.append(Bar(each.label, figure.value, figure.low, figure.high, n, reason, colour, key))
    head = bar_head(
        QCoreApplication.translate("Agreement", "label"),
        n=QCoreApplication.translate("Agreement", "entities"),
    )
    return Bars(tuple(sorted(bars, key=cost)), head)


def quotation_parts(agreement: Agreement, book: Book) -> Bars:
    """Return what is agreed on where a quotation was marked by both: type, cue, and so on."""
    found = agreement.pooled.quotations
    parts = (
        (QCoreApplication.translate("Agreement", "Type"), found.type, "type"),
        (QCoreApplication.translate("Agreement", "Cue"), found.cue, "cue"),
        (QCoreApplication.translate("Agreement", "Source"), found.source, "source"),
        (
            QCoreApplication.translate("Agreement", "Kind of source"),
            found.source_kind,
            "source kind",
        ),
        (QCoreApplication.translate("Agreement", "Speaker"), found.speaker, "speaker"),
    )
    bars: list[Bar] = []
    for name, rate, code in parts:
        figure = rate.rate
        key = book.key(Wanted(Layer.QUOTATIONS, classes=frozenset({code})), name)
        reason = words.why(figure.why)
        bars.append(Bar(name, figure.value, figure.low, figure.high, rate.n, reason, key=key))
    head = bar_head(
        QCoreApplication.translate("Agreement", "part"),
        QCoreApplication.translate("Agreement", "the same"),
        QCoreApplication.translate("Agreement", "quotations"),
    )
    return Bars(tuple(bars), head)


def classes(agreement: Agreement, layer: Layer, book: Book) -> Bars:
    """Return how many disagreements are of which class, the most frequent first."""
    pooled = agreement.pooled
    found = pooled.entities if layer is Layer.ENTITIES else pooled.quotations
    bars = [
        Bar(
            words.class_name(code),
            n,
            key=book.key(Wanted(layer, classes=codes), words.class_name(code)),
        )
        for code, (n, codes) in _both_sides(found.classes).items()
    ]
    head = bar_head(
        QCoreApplication.translate("Agreement", "kind"),
        QCoreApplication.translate("Agreement", "disagreements"),
    )
    return Bars(tuple(sorted(bars, key=lambda bar: -(bar.value or 0))), head, top=None, names=0.5)


def _both_sides(counts: Mapping[str, int]) -> dict[str, tuple[int, frozenset[str]]]:
    """Return the classes of disagreement with the two sides of a class added up."""
    made: dict[str, tuple[int, frozenset[str]]] = {}
    for code, n in counts.items():
        name = code[:-2] if code[:-2] in _SIDES else code
        if code != _SAME:
            before, codes = made.get(name, (0, frozenset()))
            made[name] = before + n, codes | {code}
    return made


def confusion(agreement: Agreement, book: Book) -> Confusion:
    """Return how often which two labels, or a label and nothing, stand at the same place."""
    codes = agreement.confusion.labels
    nothing = QCoreApplication.translate("Agreement", "nothing")
    names = tuple(code or nothing for code in codes)
    inks = tuple(f"label:{code}" if code else "dim" for code in codes)

    def key(one: str, other: str) -> str:
        title = f"{one or nothing} – {other or nothing}"
        same = frozenset({_SAME}) if one == other else frozenset[str]()
        return book.key(Wanted(labels=(one, other), classes=same), title)

    keys = tuple(tuple(key(one, other) for other in codes) for one in codes)
    corner = QCoreApplication.translate("Agreement", "label")
    table = tuple(tuple(row) for row in agreement.confusion.table)
    return Confusion(names, table, corner, inks, keys)


def offsets(agreement: Agreement, book: Book) -> Histogram:
    """Return by how many characters starts and ends differ where boundaries do."""
    sides = agreement.offsets.left, agreement.offsets.right
    series = (
        QCoreApplication.translate("Agreement", "where they begin"),
        QCoreApplication.translate("Agreement", "where they end"),
    )
    bins: list[Bin] = []
    for at in range(-_REACH, _REACH + 1):
        name = _offset_name(at)
        counts = tuple(_gathered(side, at) for side in sides)
        wanted = (
            Wanted(classes=_BOUNDARY, left=at),
            Wanted(classes=_BOUNDARY, right=at),
        )
        keys = tuple(
            book.key(each, f"{said}: {name}") if abs(at) < _REACH else ""
            for each, said in zip(wanted, series, strict=True)
        )
        bins.append(Bin(name, counts, keys))
    return Histogram(tuple(bins), series, QCoreApplication.translate("Agreement", "characters"))


_BOUNDARY: Final = frozenset({"boundary", "boundary+label"})


def _offset_name(at: int) -> str:
    if abs(at) == _REACH:
        return f"≤ −{_REACH}" if at < 0 else f"≥ {_REACH}"
    return f"+{at}" if at > 0 else f"−{-at}" if at else "0"


def _gathered(side: Mapping[int, int], at: int) -> int:
    if abs(at) < _REACH:
        return side.get(at, 0)
    return sum(n for off, n in side.items() if (off <= at if at < 0 else off >= at))
