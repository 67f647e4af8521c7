"""The mouse on the canvas: click, double click, drags, menu and tool tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from workbench.gui.canvas import hits

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.canvas.conftest import Drag, Point, Sample, Told
    from workbench.gui.canvas.items import Item
    from workbench.gui.canvas.view import Canvas

_LEFT = Qt.MouseButton.LeftButton
_ALT = Qt.KeyboardModifier.AltModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def drag(canvas: Canvas) -> Drag:
    """Press at one point, move in steps to another, release there."""

    def go(start: QPoint, end: QPoint, modifier: Qt.KeyboardModifier) -> None:
        port = canvas.viewport()
        QTest.mousePress(port, _LEFT, modifier, start)
        for step in range(1, 6):
            at = QPointF(start + (end - start) * step / 5)
            kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
            glob = QPointF(port.mapToGlobal(at.toPoint()))
            QApplication.sendEvent(port, QMouseEvent(kind, at, glob, none, _LEFT, modifier))
        QTest.mouseRelease(port, _LEFT, modifier, end)

    return go


def _edge(canvas: Canvas, item: Item, side: hits.Side) -> QPoint:
    found = next(
        b
        for b in hits.boundaries(canvas.page, (item.annotation.start, item.annotation.end))
        if b.side is side
    )
    y = (found.top + found.bottom) / 2 - canvas.verticalScrollBar().value()
    return QPointF(found.x, y).toPoint()


def test_a_double_click_selects_the_word(
    canvas: Canvas, sample: Sample, point: Point, told: Told
) -> None:
    start, end = sample.part("Vanbrabant")
    heard = told(canvas.selected)
    QTest.mouseDClick(canvas.viewport(), _LEFT, _PLAIN, point(start + 3))
    QTest.mouseRelease(canvas.viewport(), _LEFT, _PLAIN, point(start + 3))
    assert heard == [(start, end)]
    assert canvas.selection == (start, end)


def test_a_drag_selects_whole_words(
    canvas: Canvas, sample: Sample, point: Point, drag: Drag, told: Told
) -> None:
    start, end = sample.part("Odile Vanbrabant")
    heard = told(canvas.selected)
    drag(point(start + 2), point(end - 3), _PLAIN)
    assert heard == [(start, end)]


def test_a_drag_backwards_selects_too(
    canvas: Canvas,
    sample: Sample,
    point: Point,
    drag: Drag,
) -> None:
    start, end = sample.part("Odile Vanbrabant")
    drag(point(end - 3), point(start + 2), _PLAIN)
    assert canvas.selection == (start, end)
    assert canvas.caret == start


def test_a_drag_with_alt_selects_characters(
    canvas: Canvas,
    sample: Sample,
    point: Point,
    drag: Drag,
) -> None:
    start, _ = sample.part("Vanbrabant")
    drag(point(start + 1), point(start + 6), _ALT)
    assert canvas.selection is not None
    a, b = canvas.selection
    assert start < a < b < start + 8


def test_a_click_activates_and_another_goes_to_what_is_around(
    canvas: Canvas, sample: Sample, point: Point
) -> None:
    inner, outer = sample.span("Liège", "LOC"), sample.span("Université de Liège", "ORG")
    canvas.set_items([outer, inner])
    at = point(sample.part("Liège")[0] + 2)
    active: list[str | None] = []
    for _ in range(3):
        QTest.mouseClick(canvas.viewport(), _LEFT, _PLAIN, at)
        active.append(canvas.active)
    assert active == [inner.id, outer.id, inner.id]


def test_a_click_on_plain_text_puts_the_caret_and_deactivates(
    canvas: Canvas, sample: Sample, point: Point, told: Told
) -> None:
    item = sample.span("Liège", "LOC")
    canvas.set_items([item])
    canvas.set_active(item.id)
    start, end = sample.part("parlera")
    heard, carets = told(canvas.activated), told(canvas.selected)
    QTest.mouseClick(canvas.viewport(), _LEFT, _PLAIN, point(start + 3))
    assert heard == [("",)]
    assert carets == [(canvas.caret, canvas.caret)]
    assert canvas.active is None
    assert canvas.selection is None
    assert start <= canvas.caret <= end


def test_a_click_on_a_cue_activates_its_quotation(
    canvas: Canvas, sample: Sample, point: Point, told: Told
) -> None:
    quotation = sample.quotation('"Rien n\'est décidé"', cue="a dit")
    canvas.set_items([quotation])
    heard = told(canvas.activated)
    QTest.mouseClick(canvas.viewport(), _LEFT, _PLAIN, point(sample.part("dit")[0]))
    assert heard == [(quotation.id,)]


def test_a_click_on_a_chip_activates_its_quotation(
    canvas: Canvas, sample: Sample, told: Told
) -> None:
    quotation = sample.quotation('"Rien n\'est décidé"', speaker="Jean Hardy")
    canvas.set_items([quotation])
    chip = canvas.page.ensure(2).chips[0]
    at = chip.rect.translated(0, canvas.page.top(2)).center().toPoint()
    heard = told(canvas.activated)
    QTest.mouseClick(canvas.viewport(), _LEFT, _PLAIN, at)
    assert heard == [(quotation.id,)]


@pytest.mark.parametrize(
    ("side", "to", "wanted"),
    [
        (hits.Side.END, "Vanbrabant", "Odile Vanbrabant"),
        (hits.Side.START, "ministre", "ministre Odile"),
    ],
)
def test_a_boundary_of_the_active_item_is_dragged(
    canvas: Canvas,
    sample: Sample,
    point: Point,
    drag: Drag,
    told: Told,
    side: hits.Side,
    to: str,
    wanted: str,
) -> None:
    item = sample.span("Odile", "PER")
    canvas.set_items([item])
    canvas.set_active(item.id)
    heard = told(canvas.resized)
    drag(_edge(canvas, item, side), point(sample.part(to)[0] + 3), _PLAIN)
    assert heard == [(item.id, *sample.part(wanted))]
    assert canvas.preview is None


def test_a_boundary_is_dragged_by_character_with_alt(
    canvas: Canvas, sample: Sample, point: Point, drag: Drag, told: Told
) -> None:
    item = sample.span("Odile Vanbrabant", "PER")
    canvas.set_items([item])
    canvas.set_active(item.id)
    start, end = sample.part("Odile Vanbrabant")
    heard = told(canvas.resized)
    drag(_edge(canvas, item, hits.Side.END), point(end - 4), _ALT)
    assert heard in [[(item.id, start, end - shorter)] for shorter in (3, 4, 5)]


def test_a_boundary_dragged_back_changes_nothing(
    canvas: Canvas, sample: Sample, drag: Drag, told: Told
) -> None:
    item = sample.span("Odile Vanbrabant", "PER")
    canvas.set_items([item])
    canvas.set_active(item.id)
    edge = _edge(canvas, item, hits.Side.END)
    heard = told(canvas.resized)
    drag(edge, edge - QPoint(8, 0), _PLAIN)
    assert heard == []
    assert canvas.active == item.id


def test_the_cursor_shows_what_can_be_dragged(canvas: Canvas, sample: Sample, point: Point) -> None:
    item = sample.span("Odile", "PER")
    canvas.set_items([item])
    canvas.set_active(item.id)
    port = canvas.viewport()
    QTest.mouseMove(port, _edge(canvas, item, hits.Side.END))
    assert port.cursor().shape() is Qt.CursorShape.SplitHCursor
    QTest.mouseMove(port, point(sample.part("jeudi")[0] + 2))
    assert port.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_a_right_click_activates_what_is_there_and_asks_for_a_menu(
    canvas: Canvas, sample: Sample, point: Point, told: Told
) -> None:
    item = sample.span("Liège", "LOC")
    canvas.set_items([item])
    at = point(sample.part("Liège")[0] + 2)
    glob = canvas.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, glob)
    heard = told(canvas.menu_requested)
    QApplication.sendEvent(canvas.viewport(), event)
    start, end = sample.part("Liège")
    assert heard in [[(glob, offset)] for offset in range(start, end + 1)]
    assert canvas.active == item.id


def test_a_right_click_in_a_selection_keeps_it(
    canvas: Canvas, sample: Sample, point: Point
) -> None:
    stretch = sample.part("Odile Vanbrabant")
    canvas.select(*stretch)
    at = point(stretch[0] + 4)
    glob = canvas.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, glob)
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.selection == stretch


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_tool_tip_shows_a_chips_whole_text(canvas: Canvas, qtbot: QtBot, sample: Sample) -> None:
    name = "Jean Hardy, pilote de ligne et délégué de la section bruxelloise du personnel navigant"
    canvas.set_items([sample.quotation('"Rien n\'est décidé"', speaker=name)])
    chip = canvas.page.ensure(2).chips[0]
    assert chip.text != chip.full
    at = chip.rect.translated(0, canvas.page.top(2)).center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, at, canvas.viewport().mapToGlobal(at))
    QApplication.sendEvent(canvas.viewport(), event)
    qtbot.waitUntil(lambda: QToolTip.text() == f"❝ {name}")
    QToolTip.hideText()
