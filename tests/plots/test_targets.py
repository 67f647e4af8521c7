"""Targets: a point hits what is drawn there, and arrows reach everything."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from tests.plots.charts import HEAD, confusions, stacks
from workbench.plots.bars import Bar, Bars
from workbench.plots.frame import Frame
from workbench.plots.targets import Way, beside, hit, targets

if TYPE_CHECKING:
    from workbench.plots.confusion import Confusion
    from workbench.plots.marks import Plot
    from workbench.plots.stacks import Stacks


def reached(plot: Plot) -> set[int]:
    found = targets(plot)
    seen, new = set[int](), {0}
    while new:
        seen |= new
        new = {beside(found, at, way) for at in new for way in Way} - seen
    return seen


@given(confusions())
def test_the_middle_of_a_target_hits_it(chart: Confusion) -> None:
    plot = chart.draw(Frame(900, chart.height(13)))
    for target in targets(plot):
        found = hit(plot, *target.middle)
        assert found is not None
        assert (found.key, found.title) == (target.key, target.title)


@given(confusions())
def test_arrows_reach_every_cell(chart: Confusion) -> None:
    plot = chart.draw(Frame(900, chart.height(13)))
    assert reached(plot) == set(range(len(targets(plot))))


@given(stacks.filter(lambda chart: any(sum(stack.counts) for stack in chart.stacks)))
def test_arrows_reach_every_part_of_a_stack(chart: Stacks) -> None:
    named = tuple(replace(stack, name=f"{i}") for i, stack in enumerate(chart.stacks))
    plot = replace(chart, stacks=named).draw(Frame(900, chart.height(13)))
    assert reached(plot) == set(range(len(targets(plot))))


def test_a_whole_row_opens_its_bar() -> None:
    chart = Bars((Bar("PER", 0.9, key="p"), Bar("ORG", 0.1, key="o")), HEAD)
    plot = chart.draw(Frame(600, chart.height(13)))
    for x in (3, 300, 597):
        low = hit(plot, x, plot.height - 6)
        assert low is not None
        assert low.key == "o"
    assert hit(plot, -5, 5) is None


@pytest.mark.parametrize(("way", "there"), [(Way.UP, 0), (Way.DOWN, 1), (Way.LEFT, 0)])
def test_at_an_edge_one_stays(way: Way, there: int) -> None:
    chart = Bars((Bar("PER", 0.9, key="p"), Bar("ORG", 0.1, key="o")), HEAD)
    found = targets(chart.draw(Frame(600, chart.height(13))))
    assert beside(found, 0, way) == there
