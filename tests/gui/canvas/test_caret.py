"""The caret is seen, and blinks only where the system wants it to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from workbench.gui.canvas.view import Canvas


@pytest.fixture
def flash() -> Iterator[None]:
    before = QGuiApplication.styleHints().cursorFlashTime()
    yield
    QApplication.setCursorFlashTime(before)


def _is_painted(canvas: Canvas) -> bool:
    """Look whether the line at the caret has its colour from top to bottom."""
    shot = canvas.viewport().grab().toImage()
    x, baseline = canvas.page.caret(0, 0) or (0.0, 0.0)
    top, ratio = canvas.page.top(0), shot.devicePixelRatio()
    rows = range(round((top + baseline - 10) * ratio), round((top + baseline - 2) * ratio))
    caret = canvas.painter.inks.caret.name()
    return all(shot.pixelColor(int((x - 0.5) * ratio), y).name() == caret for y in rows)


@pytest.mark.usefixtures("flash")
def test_the_caret_is_seen_while_the_canvas_has_the_focus(canvas: Canvas, qtbot: QtBot) -> None:
    QApplication.setCursorFlashTime(0)
    with qtbot.waitActive(canvas):
        canvas.activateWindow()
    canvas.setFocus()
    canvas.set_caret(0)
    assert _is_painted(canvas)
    canvas.clearFocus()
    assert not _is_painted(canvas)


@pytest.mark.usefixtures("flash")
def test_the_caret_blinks_only_if_the_system_does(canvas: Canvas, qtbot: QtBot) -> None:
    with qtbot.waitActive(canvas):
        canvas.activateWindow()
    canvas.setFocus()
    QApplication.setCursorFlashTime(0)
    canvas.set_caret(3)
    seen = canvas.painter.caret
    qtbot.wait(60)
    assert canvas.painter.caret == seen == 3
    QApplication.setCursorFlashTime(40)
    qtbot.waitUntil(lambda: canvas.painter.caret is None)
    qtbot.waitUntil(lambda: canvas.painter.caret == 3)
