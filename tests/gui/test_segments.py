"""The segments of the header show which view one is in, and lead to the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.gui.main_window import MainWindow
from workbench.gui.views import ADJUDICATE, AGREEMENT, ANNOTATE, SPEAKERS, VIEWS


def test_the_header_has_a_segment_for_every_view(window: MainWindow) -> None:
    segments = window.frame.header.segments
    assert list(segments.buttons) == [row.name for row in VIEWS if row.text]
    segments.buttons[SPEAKERS].click()
    assert (window.views.shown, segments.buttons[SPEAKERS].isChecked()) == (SPEAKERS, True)
    segments.buttons[ANNOTATE].click()
    assert window.views.annotating
    assert segments.buttons[ANNOTATE].isChecked()


def test_the_arrows_go_about_the_segments(window: MainWindow) -> None:
    buttons = window.frame.header.segments.buttons
    buttons[ANNOTATE].setFocus()
    QTest.keyClick(buttons[ANNOTATE], Qt.Key.Key_Right)
    assert buttons[AGREEMENT].hasFocus()
    QTest.keyClick(buttons[AGREEMENT], Qt.Key.Key_Right)
    assert buttons[ADJUDICATE].hasFocus()
    QTest.keyClick(buttons[ADJUDICATE], Qt.Key.Key_Right)
    assert buttons[SPEAKERS].hasFocus()
    QTest.keyClick(buttons[SPEAKERS], Qt.Key.Key_Space)
    assert window.views.shown == SPEAKERS


def test_what_opens_a_dispatch_leaves_the_other_view(window: MainWindow) -> None:
    window.views.show(SPEAKERS)
    window.showing.open("d2")
    assert window.views.annotating
    assert window.canvas.hasFocus()
