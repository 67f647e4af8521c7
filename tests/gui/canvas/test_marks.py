"""Marks: how far boxes reach around others, and which quotations lie in which."""

from __future__ import annotations

import pytest

from workbench.gui.canvas.geometry import Segment
from workbench.gui.canvas.items import Item
from workbench.gui.canvas.marks import Kind, depths, has_chip, marks, reach
from workbench.model.annotation import Part, Quotation, QuotationType, Span


def _quotation(
    name: str, *content: Part, cue: tuple[Part, ...] = (), source: Part | None = None
) -> Item:
    made = Quotation(name, QuotationType.DIRECT, content, cue=cue, source=source)
    return Item(made, suggested=False)


def _nowhere(start: int, end: int) -> tuple[Segment, ...]:
    del start, end
    return ()


@pytest.mark.parametrize(
    ("parts", "levels"),
    [
        ([], []),
        ([(0, 5)], [0]),
        ([(0, 5), (6, 9)], [0, 0]),
        ([(0, 9), (2, 5)], [1, 0]),
        ([(0, 9), (2, 8), (3, 5)], [2, 1, 0]),
        ([(0, 5), (3, 8)], [1, 0]),
        ([(0, 5), (0, 5)], [1, 0]),
    ],
)
def test_a_box_reaches_around_what_it_holds_or_crosses(
    parts: list[Part], levels: list[int]
) -> None:
    assert reach(parts) == levels


def test_a_quotation_in_another_is_deeper() -> None:
    items = [_quotation("a", (0, 50)), _quotation("b", (10, 20)), _quotation("c", (40, 60))]
    assert depths(items) == {"a": 0, "b": 1, "c": 0}


def test_every_part_of_a_quotation_is_marked_in_the_order_of_the_text() -> None:
    item = _quotation("a", (0, 5), (20, 30), cue=((6, 9),), source=(10, 15))
    found = marks([item], 0, 40, _nowhere)
    assert [m.kind for m in found] == [Kind.CONTENT, Kind.CUE, Kind.SOURCE, Kind.CONTENT]


def test_only_what_touches_the_paragraph_is_marked() -> None:
    item = _quotation("a", (0, 5), (20, 30), source=(50, 60))
    assert [m.kind for m in marks([item], 18, 40, _nowhere)] == [Kind.CONTENT]


def test_outer_spans_come_before_inner_ones() -> None:
    items = [
        Item(Span("in", 3, 5, "LOC"), suggested=False),
        Item(Span("out", 0, 9, "ORG"), suggested=False),
    ]
    found = marks(items, 0, 9, _nowhere)
    assert [(m.item.id, m.level) for m in found] == [("out", 1), ("in", 0)]


def test_what_is_not_a_quotation_has_no_chip() -> None:
    scare = Quotation("a", QuotationType.SCARE, ((0, 5),))
    assert not has_chip(Item(scare, suggested=False))
    assert not has_chip(Item(Span("s", 0, 5, "PER"), suggested=False))
    assert has_chip(_quotation("b", (0, 5)))
