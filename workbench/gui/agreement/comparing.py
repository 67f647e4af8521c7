"""Comparing: charts of who agrees with whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.agreement.figure import Figure
from workbench.agreement.gamma import Gammas
from workbench.agreement.wanted import Wanted
from workbench.gui.agreement import words
from workbench.gui.agreement.book import Book
from workbench.gui.agreement.words import AgreementCounts
from workbench.gui.header import initials
from workbench.gui.plots.words import numbers
from workbench.model.choice import Layer
from workbench.plots.bars import Bar, Bars
from workbench.plots.matrix import Cell, Matrix
from workbench.plots.scatter import Dot, Scatter

if TYPE_CHECKING:
    from workbench.agreement.summary import Agreement, PairFigures

_DISPATCHES: Final = 5
_MARKED: Final = 50
"""Of fewer common dispatches or annotations a cell is hatched."""
_SHORT: Final = 9
_DOTS: Final = 3000
"""So many dispatches are drawn, those with the most conflicts."""


def pairs(agreement: Agreement, layer: Layer, book: Book) -> Matrix:
    """Return strict F1 of every two annotators, with their common dispatches below."""
    names = agreement.annotators
    at = {name: i for i, name in enumerate(names)}
    cells: list[list[Cell | None]] = [[None] * len(names) for _ in names]
    for pair in agreement.pairs:
        i, j = at[pair.a], at[pair.b]
        cells[i][j] = cells[j][i] = _cell(pair, layer, book)
    head = (
        QCoreApplication.translate("Agreement", "annotator"),
        QCoreApplication.translate("Agreement", "with"),
        QCoreApplication.translate("Agreement", "strict F1"),
        QCoreApplication.translate("Agreement", "dispatches"),
    )
    rows, columns = _names(names)
    return Matrix(rows, columns, tuple(tuple(row) for row in cells), head)


def _names(names: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of rows and of columns: initials above, where names are long."""
    short = tuple(initials(name) for name in names)
    if max(map(len, names), default=0) <= _SHORT or len(set(short)) < len(short):
        return tuple(names), tuple(names)
    rows = tuple(f"{name} · {each}" for name, each in zip(names, short, strict=True))
    return rows, short


def _cell(pair: PairFigures, layer: Layer, book: Book) -> Cell:
    figures = pair.entities if layer is Layer.ENTITIES else pair.quotations
    marked = min(figures.n_a, figures.n_b)
    little = pair.dispatches < _DISPATCHES or marked < _MARKED
    names = f"{pair.a} – {pair.b}"
    key = book.key(Wanted(layer, annotators=(pair.a, pair.b)), names)
    said = f"{names}: {numbers().write(figures.strict.value)}"
    dispatches = AgreementCounts.tr("%n common dispatch(es)", "", pair.dispatches)
    title = "\n".join(text for text in (said, words.interval(figures.strict), dispatches) if text)
    return Cell(figures.strict.value, pair.dispatches, little, key, title)


def annotators(agreement: Agreement, book: Book) -> Bars:
    """Return strict F1 of each annotator with all others."""

    def bar(name: str, figure: Figure, n: int) -> Bar:
        key = book.key(Wanted(annotators=(name,)), name)
        reason = words.why(figure.why)
        return Bar(name, figure.value, figure.low, figure.high, n, reason, key=key)

    bars = tuple(
        bar(each.name, each.with_others, each.dispatches) for each in agreement.by_annotator
    )
    return Bars(bars, bar_head(QCoreApplication.translate("Agreement", "annotator")))


def bar_head(name: str, value: str = "", n: str = "") -> tuple[str, str, str, str, str]:
    """Return the headings of bars of shares: without others, of F1 and dispatches."""
    return (
        name,
        value or QCoreApplication.translate("Agreement", "strict F1"),
        QCoreApplication.translate("Agreement", "from"),
        QCoreApplication.translate("Agreement", "to"),
        n or QCoreApplication.translate("Agreement", "dispatches"),
    )


def finished(agreement: Agreement, book: Book) -> Bars:
    """Return how many dispatches were finished by how many annotators."""
    by_many: dict[int, list[str]] = {}
    for each in agreement.by_dispatch:
        by_many.setdefault(each.annotators, []).append(each.id)

    def bar(many: int, n: int) -> Bar:
        name, ids = (
            QCoreApplication.translate("Agreement", "by {}").format(QLocale().toString(many)),
            by_many.get(many),
        )
        return Bar(name, n, key=book.key(Wanted(dispatches=tuple(ids)), name) if ids else "")

    bars = tuple(bar(many, n) for many, n in enumerate(agreement.coverage.finished) if n)
    head = bar_head(
        QCoreApplication.translate("Agreement", "finished"),
        QCoreApplication.translate("Agreement", "dispatches"),
    )
    return Bars(bars, head, top=None)


def gamma(found: Gammas, book: Book) -> Bars:
    """Return gamma of every two annotators."""
    bars: list[Bar] = []
    for each in found.pairs:
        names = f"{each.a} – {each.b}"
        key = book.key(Wanted(annotators=(each.a, each.b)), names)
        reason = words.why(each.value.why)
        bars.append(Bar(names, each.value.value, n=each.dispatches, why=reason, key=key))
    pair = QCoreApplication.translate("Agreement", "annotators")
    return Bars(tuple(bars), bar_head(pair, QCoreApplication.translate("Agreement", "gamma")))


def gamma_said(found: Gammas) -> str:
    """Return gamma of all together, and what it depends on."""
    settings, locale = found.settings, QLocale()

    def written(number: float) -> str:
        return locale.toString(number, "f", 1)

    said = QCoreApplication.translate(
        "Agreement", "All together {}; alpha {}, beta {}, empty {}, {} shifted samples, seed {}."
    )
    weights = map(written, (settings.alpha, settings.beta, settings.empty))
    counts = map(locale.toString, (settings.samples, settings.seed))
    return said.format(numbers().write(found.pooled.value), *weights, *counts)


def dispatches(agreement: Agreement, titles: Mapping[str, str], book: Book) -> Scatter:
    """Return a point for each dispatch: how much was marked in it, and strict F1.

    ``titles`` are those of the dispatches by their ids.
    """
    known = [each for each in agreement.by_dispatch if each.strict.value is not None]
    known.sort(key=lambda each: -each.n_conflicting)
    dots: list[Dot] = []
    for each in known[:_DOTS]:
        title = titles.get(each.id) or each.id
        key = book.key(Wanted(dispatches=(each.id,)), title)
        dots.append(Dot(title, each.spans, each.strict.value or 0.0, key))
    return Scatter(
        tuple(dots),
        QCoreApplication.translate("Agreement", "annotations"),
        QCoreApplication.translate("Agreement", "strict F1"),
        QCoreApplication.translate("Agreement", "dispatch"),
    )
