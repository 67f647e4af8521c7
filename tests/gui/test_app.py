"""The desk: the window in another language, and errors that nobody caught."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtTest import QTest

from workbench.errors import ProjectError
from workbench.gui import app
from workbench.gui.main_window import MainWindow
from workbench.session import Session
from workbench.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from workbench.gui.settings import Settings


@pytest.fixture
def desk(qtbot: QtBot, taste: Settings) -> Iterator[app.Desk]:
    del qtbot
    locale = QLocale()
    made = app.Desk(app.application(), taste)
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.silence()
    QLocale.setDefault(locale)


def _window(desk: app.Desk) -> MainWindow:
    assert desk.window is not None
    return desk.window


def test_another_language_makes_the_window_anew_on_the_same_dispatch(
    desk: app.Desk, filled: Project
) -> None:
    first = desk.open(Session(Project.open(filled.path), "Ada"))
    first.furnish()
    first.showing.open("d2")
    first.look.dutch()
    QTest.qWait(50)
    second = _window(desk)
    assert second is not first
    second.furnish()
    assert second.frame.queue.tabs[0].text() == "Te doen 3"
    assert second.session is not None
    assert second.session.dispatch is not None
    assert second.session.dispatch.id == "d2"


def test_an_error_on_purpose_is_shown_as_it_is(desk: app.Desk) -> None:
    desk.open(None, "a.workbench does not exist")
    assert _window(desk).frame.messages.text == "a.workbench does not exist"
    desk.crashes.catch(ProjectError, ProjectError("the disk is full"), None)
    assert _window(desk).frame.messages.text == "the disk is full"
    QCoreApplication.processEvents()
