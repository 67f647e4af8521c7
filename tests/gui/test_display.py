"""The window fits the screen at first, and comes back as it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from workbench.gui import settings
from workbench.gui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands
    from workbench.gui.settings import Settings


def test_the_first_window_fits_the_screen_with_its_title_bar(qtbot: QtBot, taste: Settings) -> None:
    window = MainWindow(None, taste)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() < room.height()


def test_the_window_comes_back_at_the_size_it_was_left(hands: Hands, qtbot: QtBot) -> None:
    hands.window.resize(hands.window.minimumWidth(), 600)
    hands.window.close()
    again = MainWindow(None, settings.load())
    qtbot.addWidget(again)
    assert again.height() == 600


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_the_workbench_is_stands_beside_the_work(hands: Hands) -> None:
    hands.window.display.about()
    box = hands.window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert not box.isModal()
    box.close()
