"""Frame, axes and tables: what is cut, where lines stand, and what is copied."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.plots.axes import Scale, counted, ticks
from workbench.plots.frame import PLAIN, Frame
from workbench.plots.table import Table, tsv


@given(st.text(max_size=60), st.floats(0, 300))
def test_what_is_cut_has_room(text: str, room: float) -> None:
    frame = Frame(300, 100)
    shown = frame.cut(text, room)
    assert frame.wide(shown) <= room or not shown
    assert shown == text or not shown or shown.endswith("…")


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6))
def test_ticks_are_few_and_inside(low: float, span: float) -> None:
    found = ticks(low, low + span)
    assert len(found) <= 8
    assert all(low - span * 1e-6 <= tick <= low + span * (1 + 1e-6) for tick in found)


@given(st.integers(0, 10**7))
def test_counts_on_an_axis_begin_at_nothing_and_reach_the_largest(most: int) -> None:
    found = counted(most)
    assert found[0] == 0
    assert found[-1] >= most
    assert len(found) <= 9


def test_a_scale_ends_where_its_ends_are() -> None:
    scale = Scale(0, 10, 100, 200)
    assert [scale.at(value) for value in (-5, 0, 5, 10, 99)] == [100, 100, 150, 200, 200]


def test_a_table_is_copied_with_tabs_and_without_breaks_inside() -> None:
    table = Table(("a\tb", "F1"), (("x\ny", 0.5), ("z", None), ("n", 3)))
    assert tsv(table, PLAIN.write) == "a b\tF1\nx y\t0.50\nz\tn/a\nn\t3\n"
