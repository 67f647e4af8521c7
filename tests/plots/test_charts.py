"""Charts: what they draw stays in the frame, covers what it should, and says what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plots.charts import HEAD, KINDS, anything, bars, confusions, matrices, waterfalls
from workbench.plots.bars import Bar, Bars
from workbench.plots.confusion import Confusion
from workbench.plots.course import Course, Event, Point
from workbench.plots.frame import PLAIN, Chart, Frame
from workbench.plots.histogram import Bin, Histogram
from workbench.plots.marks import Band, Plot, Polyline, Rect, Text, bounds
from workbench.plots.matrix import Cell, Matrix
from workbench.plots.stacks import Part, Stack, Stacks
from workbench.plots.targets import targets
from workbench.plots.waterfall import Step, Waterfall

if TYPE_CHECKING:
    from workbench.plots.confusion import Confusion as AnyConfusion

_EM: Final = 13.0
_SLACK: Final = 0.51


def drawn(chart: Chart, width: float = 640.0) -> Plot:
    return chart.draw(Frame(width, chart.height(_EM), _EM))


def texts(plot: Plot) -> list[str]:
    return [mark.text for mark in plot.marks if isinstance(mark, Text)]


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_all_marks_are_inside_the_frame(kind: str, data: st.DataObject) -> None:
    chart = data.draw(KINDS[kind])
    plot = drawn(chart, data.draw(st.floats(280, 1600)))
    for mark in plot.marks:
        at = bounds(mark, plot.em)
        assert at.x >= -_SLACK, mark
        assert at.y >= -_SLACK, mark
        assert at.x + at.width <= plot.width + _SLACK, mark
        assert at.y + at.height <= plot.height + _SLACK, mark
        assert at.width >= 0, mark
        assert at.height >= 0, mark


@given(anything)
def test_the_rows_of_a_table_are_as_long_as_its_header(chart: Chart) -> None:
    table = chart.table()
    assert all(len(row) == len(table.header) for row in table.rows)


@given(matrices())
def test_the_cells_of_a_matrix_cover_it_without_overlapping(matrix: Matrix) -> None:
    plot = drawn(matrix)
    n = len(matrix.rows)
    squares = [m for m in plot.marks if isinstance(m, Rect) and m.fill != "paper"]
    assert len(squares) == n * n
    wide, high = squares[0].width, squares[0].height
    assert all((s.width, s.height) == pytest.approx((wide, high)) for s in squares)
    assert len({(round(s.x, 3), round(s.y, 3)) for s in squares}) == n * n
    across = max(s.x + s.width for s in squares) - min(s.x for s in squares)
    down = max(s.y + s.height for s in squares) - min(s.y for s in squares)
    # Only thin gaps are between them.
    assert n * wide + (n - 1) * 2 == pytest.approx(across)
    assert n * high + (n - 1) * 2 == pytest.approx(down)


@given(matrices())
def test_the_table_of_a_matrix_has_its_cells(matrix: Matrix) -> None:
    cells = [cell for row in matrix.cells for cell in row if cell is not None]
    found = [(row[2], row[3]) for row in matrix.table().rows]
    assert found == [(cell.value, cell.below) for cell in cells]


def test_a_cell_says_its_share_and_what_it_rests_on() -> None:
    matrix = Matrix(("A", "B"), ("A", "B"), ((None, Cell(0.834, 112, key="ab")),) * 2, HEAD[:4])
    assert texts(drawn(matrix)).count("0.83") == 2
    assert texts(drawn(matrix)).count("112") == 2
    assert [t.title for t in targets(drawn(matrix))] == ["A · B: 0.83", "B · B: 0.83"]


def test_a_cell_with_little_under_it_is_hatched_and_one_without_a_share_says_so() -> None:
    cells = ((Cell(0.9, 2, little=True), Cell(None, 0)),)
    plot = drawn(Matrix(("A",), ("A", "B"), cells, HEAD[:4]))
    assert [m.fill for m in plot.marks if isinstance(m, Rect)].count("hatch") == 2
    assert PLAIN.none in texts(plot)


def test_the_heat_of_a_cell_is_its_share_whatever_the_others_are() -> None:
    for other in (0.1, 0.9):
        plot = drawn(Matrix(("A",), ("A", "B"), ((Cell(0.5), Cell(other)),), HEAD[:4]))
        assert "heat:0.50" in [m.fill for m in plot.marks if isinstance(m, Rect)]


@given(confusions())
def test_the_shares_of_a_row_of_a_confusion_add_up(confusion: AnyConfusion) -> None:
    shares = confusion if confusion.by_row else confusion.turned()
    for row, counts in zip(shares.table().rows, shares.counts, strict=True):
        values = [value for value in row[1:] if isinstance(value, float)]
        assert sum(values) == pytest.approx(1 if sum(counts) else 0)


def test_a_confusion_has_a_key_for_each_cell() -> None:
    keys = (("pp", "po"), ("op", "oo"))
    chart = Confusion(("PER", "ORG"), ((8, 1), (2, 0)), "label", keys=keys)
    assert [t.key for t in targets(drawn(chart))] == ["pp", "po", "op", "oo"]
    assert chart.table().rows == (("PER", 8, 1), ("ORG", 2, 0))


@given(bars)
def test_a_bar_is_as_long_as_its_value(chart: Bars) -> None:
    plot = drawn(chart)
    filled = [m for m in plot.marks if isinstance(m, Rect) and m.fill]
    values = [bar.value for bar in chart.bars if bar.value is not None]
    assert len(filled) == len(values)
    top = max((*values, 0)) if chart.top is None else 1.0
    shares = [v / (top or 1) for v in values]
    shown = [(m.width / s) for m, s in zip(filled, shares, strict=True) if s > 1e-6]
    assert shown == pytest.approx(shown[:1] * len(shown))


def test_a_bar_says_its_interval_its_cases_or_why_there_is_none() -> None:
    chart = Bars((Bar("PER", 0.93, 0.91, 0.95, 812), Bar("MISC", None, why="no spans")), HEAD)
    plot = drawn(chart)
    assert {"0.93", "0.91–0.95", "812", "n/a"} <= set(texts(plot))
    said = [t.title for t in targets(plot)]
    assert said == ["PER: 0.93 (0.91–0.95), n 812", "MISC: n/a – no spans"]
    assert chart.table().rows == (("PER", 0.93, 0.91, 0.95, 812), ("MISC", None, None, None, None))


def test_a_table_leaves_out_columns_that_are_empty() -> None:
    assert Bars((Bar("Moscou", 31),), HEAD, top=None).table().header == ("name", "value")


@given(waterfalls)
def test_what_is_left_is_the_product_of_the_factors(chart: Waterfall) -> None:
    product: float | None = 1.0
    for step, left in zip(chart.steps, chart.left(), strict=True):
        product = None if product is None or step.value is None else product * step.value
        assert left == product


def test_what_a_factor_takes_is_hatched_up_to_what_was_before() -> None:
    chart = Waterfall((Step("d", 0.8), Step("b", 0.5)), Step("strict", 0.4), HEAD[:4])
    rects = [m for m in drawn(chart).marks if isinstance(m, Rect) and m.fill]
    kept = [m for m in rects if m.fill != "hatch"]
    lost = [m for m in rects if m.fill == "hatch"]
    whole = (lost[0].x + lost[0].width) - kept[0].x
    assert [m.width / whole for m in kept] == pytest.approx([0.8, 0.4, 0.4])
    assert [m.width / whole for m in lost] == pytest.approx([0.2, 0.4])


def test_a_course_is_broken_where_nothing_is_known_and_marks_events() -> None:
    values = (0.5, 0.6, None, 0.7, 0.8)
    points = tuple(Point(i, f"w{i}", v, v and v - 0.1, v and v + 0.1) for i, v in enumerate(values))
    chart = Course(points, HEAD, (Event(2.5, "guideline 1.1"),))
    plot = drawn(chart)
    assert [len(m.points) for m in plot.marks if isinstance(m, Polyline)] == [2, 2]
    assert len([m for m in plot.marks if isinstance(m, Band)]) == 2
    assert "guideline 1.1" in texts(plot)
    assert [row[0] for row in chart.table().rows] == ["w0", "w1", "w2", "guideline 1.1", "w3", "w4"]


def test_the_columns_of_a_histogram_are_as_high_as_their_counts() -> None:
    chart = Histogram((Bin("-1", (10, 0)), Bin("0", (40, 20))), ("start", "end"), "offset")
    filled = [m for m in drawn(chart).marks if isinstance(m, Rect) and m.fill and m.height != 10.4]
    heights = [m.height for m in filled]
    assert [h / heights[0] for h in heights] == pytest.approx([1, 0, 4, 2])
    assert [t.title for t in targets(drawn(chart))] == [
        "start, -1: 10",
        "start, 0: 40",
        "end, 0: 20",
    ]


def test_the_parts_of_a_stack_are_shares_of_its_whole() -> None:
    parts = Part("kept", "accent"), Part("gone", "warn")
    chart = Stacks(parts, (Stack("names", (30, 10)), Stack("dates", (0, 5))), ("rule", "all"))
    titles = [t.title for t in targets(drawn(chart))]
    assert titles == ["names, kept: 30 (0.75)", "names, gone: 10 (0.25)", "dates, gone: 5 (1.00)"]
    assert chart.table().rows == (("names", 30, 10, 40), ("dates", 0, 5, 5))
