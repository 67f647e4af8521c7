"""Charts of every kind, drawn by chance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from workbench.plots.bars import Bar, Bars
from workbench.plots.confusion import Confusion
from workbench.plots.course import Course, Event, Point
from workbench.plots.histogram import Bin, Histogram
from workbench.plots.matrix import Cell, Matrix
from workbench.plots.scatter import Dot, Scatter
from workbench.plots.stacks import Part, Stack, Stacks
from workbench.plots.waterfall import Step, Waterfall

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workbench.plots.frame import Chart

shares = st.floats(0, 1, allow_nan=False)
figures = st.none() | shares
counts = st.integers(0, 5000)
words = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=30)
HEAD: Final = ("name", "value", "low", "high", "n")


@st.composite
def _bar(draw: st.DrawFn) -> Bar:
    value = draw(figures)
    low = draw(shares) * value if value is not None else None
    high = value + (1 - value) * draw(shares) if value is not None else None
    return Bar(draw(words), value, low, high, draw(counts), colour="label:PER", key=draw(words))


bars = st.builds(
    Bars, st.lists(_bar(), max_size=12).map(tuple), st.just(HEAD), target=figures
) | st.builds(
    Bars,
    st.lists(st.builds(Bar, words, counts, key=words), max_size=12).map(tuple),
    st.just(HEAD),
    st.none(),
)
cells = st.none() | st.builds(Cell, figures, counts, st.booleans(), words)


@st.composite
def matrices(draw: st.DrawFn) -> Matrix:
    n = draw(st.integers(1, 8))
    names = tuple(draw(st.lists(words, min_size=n, max_size=n)))
    rows = st.lists(cells, min_size=n, max_size=n).map(tuple)
    drawn = tuple(draw(st.lists(rows, min_size=n, max_size=n)))
    return Matrix(names, names, drawn, ("a", "b", "F1", "n"))


@st.composite
def confusions(draw: st.DrawFn) -> Confusion:
    n = draw(st.integers(1, 8))
    names = tuple(draw(st.lists(words, min_size=n, max_size=n)))
    rows = st.lists(counts, min_size=n, max_size=n).map(tuple)
    drawn = tuple(draw(st.lists(rows, min_size=n, max_size=n)))
    return Confusion(names, drawn, "label", by_row=draw(st.booleans()))


steps = st.builds(Step, words, figures, key=words)
waterfalls = st.builds(
    Waterfall, st.lists(steps, min_size=1, max_size=4).map(tuple), steps, st.just(HEAD[:4])
)
points = st.builds(Point, st.floats(0, 100), words, figures, shares, shares, counts, key=words)
courses = st.builds(
    Course,
    st.lists(points, max_size=20).map(lambda p: tuple(sorted(p, key=lambda each: each.at))),
    st.just(HEAD),
    st.lists(st.builds(Event, st.floats(0, 100), words), max_size=5).map(tuple),
)
histograms = st.builds(
    Histogram,
    st.lists(st.builds(Bin, words, st.tuples(counts, counts)), max_size=15).map(tuple),
    st.just(("start", "end")),
    st.just("offset"),
)
stacks = st.builds(
    Stacks,
    st.just((Part("kept", "accent"), Part("changed", "soft:accent"), Part("gone", "warn"))),
    st.lists(st.builds(Stack, words, st.tuples(counts, counts, counts)), max_size=9).map(tuple),
    st.just(("rule", "all")),
)
scatters = st.builds(
    Scatter,
    st.lists(st.builds(Dot, words, counts, shares, words), max_size=40).map(tuple),
    st.just("characters"),
    st.just("F1"),
    st.just("dispatch"),
)
KINDS: Final[Mapping[str, st.SearchStrategy[Chart]]] = {
    "bars": bars,
    "matrix": matrices(),
    "confusion": confusions(),
    "waterfall": waterfalls,
    "course": courses,
    "histogram": histograms,
    "stacks": stacks,
    "scatter": scatters,
}
anything = st.one_of(*KINDS.values())
