"""The small widgets that the panels share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.gui.widgets import Wrapped

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_wrapped_label_gives_its_room_back(qtbot: QtBot) -> None:
    shown = Wrapped()
    qtbot.addWidget(shown)
    shown.resize(120, 20)
    shown.setText("Namur")
    one_line = shown.minimumHeight()
    shown.setText("un texte qui prend bien plus d'une ligne " * 4)
    assert shown.minimumHeight() > 3 * one_line
    shown.setText("Gand")
    assert shown.minimumHeight() == one_line


def test_a_word_that_is_longer_than_a_line_is_broken(qtbot: QtBot) -> None:
    shown, word = Wrapped(), "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    qtbot.addWidget(shown)
    shown.setText(word)
    assert shown.text() == word
    assert shown.minimumSizeHint().width() < shown.fontMetrics().horizontalAdvance(word) / 2
