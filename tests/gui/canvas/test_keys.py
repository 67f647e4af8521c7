"""Keys on the canvas: its own move the caret and select, all others go to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.canvas.conftest import Sample, Told
    from workbench.gui.canvas.view import Canvas

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


def test_arrows_move_the_caret_by_character(canvas: Canvas, told: Told) -> None:
    canvas.set_caret(9)
    heard = told(canvas.selected)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert heard == [(10, 10)]
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.caret == 11, "an emoji is one step"


def test_shift_and_arrows_select_by_character(canvas: Canvas, sample: Sample) -> None:
    start, _ = sample.part("Odile")
    canvas.set_caret(start)
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Right, _SHIFT)
    assert canvas.selection == (start, start + 3)


def test_control_shift_and_arrows_select_by_word(
    canvas: Canvas, sample: Sample, told: Told
) -> None:
    start, end = sample.part("Odile Vanbrabant")
    canvas.set_caret(start)
    for _ in range(2):
        QTest.keyClick(canvas, Qt.Key.Key_Right, _CONTROL | _SHIFT)
    assert canvas.selection == (start, end)
    heard = told(canvas.selected)
    QTest.keyClick(canvas, Qt.Key.Key_Left, _CONTROL | _SHIFT)
    assert heard == [(start, start + len("Odile "))]


def test_in_right_to_left_text_the_left_key_goes_on(canvas: Canvas, sample: Sample) -> None:
    start, end = sample.part("ليلى")
    canvas.set_caret(start)
    QTest.keyClick(canvas, Qt.Key.Key_Left, _CONTROL | _SHIFT)
    assert canvas.selection == (start, end)


def test_up_and_down_go_from_line_to_line(
    canvas: Canvas,
) -> None:
    canvas.set_caret(0)
    rows: list[int] = []
    for _ in range(5):
        rows.append(canvas.cursorRect().top())
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert rows == sorted(set(rows))
    assert canvas.caret > 80


def test_a_key_that_changes_nothing_tells_nothing(canvas: Canvas, told: Told) -> None:
    canvas.set_caret(0)
    heard = told(canvas.selected)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert heard == []


@pytest.mark.parametrize(
    "keys", ["1", "A", "Space", "Return", "Backspace", "Del", "Escape", "Alt+Right", "Ctrl+Z", "?"]
)
def test_other_keys_reach_the_windows_shortcuts(canvas: Canvas, qtbot: QtBot, keys: str) -> None:
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence(keys), canvas.window())
    shortcut.activated.connect(lambda: pressed.append(keys))
    canvas.activateWindow()
    qtbot.waitUntil(canvas.hasFocus)
    QTest.keySequence(canvas, keys)
    assert pressed == [keys]


def test_the_canvas_keeps_its_own_keys(canvas: Canvas, sample: Sample) -> None:
    shortcut = QShortcut(QKeySequence("Ctrl+C"), canvas.window())
    canvas.select(*sample.part("Liège"))
    QTest.keyClick(canvas, Qt.Key.Key_C, _CONTROL)
    assert QGuiApplication.clipboard().text() == "Liège"
    shortcut.deleteLater()


def test_the_text_cannot_be_changed(
    canvas: Canvas,
) -> None:
    before = canvas.document().characterCount()
    canvas.selectAll()
    QTest.keyClicks(canvas, "abc")
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    QTest.keyClick(canvas, Qt.Key.Key_V, _CONTROL)
    assert canvas.document().characterCount() == before
