"""The bar of messages: what stays, what goes, and the button that mends what is said."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from workbench.gui.messages import JobBar, MessageBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_an_error_of_a_step_goes_when_a_step_succeeds(hands: Hands) -> None:
    hands.session.project.connection.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(hands.session.project.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    messages = hands.window.frame.messages
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)
    assert "another program is writing to it" in messages.text
    assert hands.all == []
    other.execute("ROLLBACK")
    other.close()
    hands.press(Qt.Key.Key_Return)
    assert len(hands.all) == 1
    assert messages.text == ""


def test_another_error_stays_until_it_is_closed(hands: Hands) -> None:
    hands.window.show_error("a.txt cannot be read")
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)
    assert hands.window.frame.messages.text == "a.txt cannot be read"


def test_a_remedy_is_a_button_and_takes_the_message_away(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.say("Stopped.", remedy=("Go on", lambda: done.append("went on")))
    assert bar.remedy.text() == "Go on"
    bar.remedy.click()
    assert done == ["went on"]
    assert bar.text == ""
    bar.say("Nothing to do about it.")
    assert bar.remedy.isHidden()


def test_a_job_shows_how_far_it_is_and_is_cancelled(qtbot: QtBot) -> None:
    bar = JobBar()
    qtbot.addWidget(bar)
    ended: list[bool] = []
    bar.begin("Importing…", lambda: ended.append(True))
    bar.show_progress("Importing: 3 / 9", 3, 9)
    bar.cancel.click()
    assert ended == [True]
