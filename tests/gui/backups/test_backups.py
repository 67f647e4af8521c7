"""Backups are listed in the window, made, and brought back in place."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Hands
from workbench.gui.backups.backups import Backups
from workbench.gui.backups.keeping import Keeping
from workbench.gui.main_window import MainWindow
from workbench.gui.views import BACKUPS
from workbench.store.project import Project

_LONG = 20_000


@pytest.fixture
def backups(qtbot: QtBot, hands: Hands) -> Backups:
    """The view, with one backup in its list."""
    window = hands.window
    window.views.turn_backups()
    made = window.views.view(BACKUPS)
    assert isinstance(made, Backups)
    qtbot.waitUntil(lambda: "no backup" in made.list.status.text(), timeout=_LONG)
    made.list.make_one.click()
    qtbot.waitUntil(lambda: made.list.table.rowCount() == 1, timeout=_LONG)
    return made


def dispatches(window: MainWindow) -> list[str]:
    assert window.session is not None
    return window.session.project.dispatch_ids()


def test_a_backup_is_made_and_listed_with_what_it_holds(hands: Hands, backups: Backups) -> None:
    table = backups.list.table
    cells = [table.item(0, place).text() for place in range(5)]  # type: ignore[union-attr]
    assert cells[1] == "made by hand"
    assert cells[3] == str(len(dispatches(hands.window)))
    assert Path(backups.list.chosen).is_file()


def test_the_first_press_says_what_will_be_and_the_second_does_it(
    qtbot: QtBot, hands: Hands, backups: Backups
) -> None:
    window = hands.window
    assert window.session is not None
    path, open_ = window.session.project.path, window.session.dispatch
    before = len(dispatches(window))
    with window.session.project.transaction():
        window.session.project.connection.execute(
            "UPDATE project SET value = 'nl' WHERE key = 'language'"
        )
    backups.list.restore.click()
    assert "kept as a backup first" in backups.list.status.text()
    assert window.session is not None
    backups.list.restore.click()
    assert window.session is None
    qtbot.waitUntil(lambda: window.session is not None, timeout=_LONG)
    assert len(dispatches(window)) == before
    assert window.session.project.path == path
    assert window.session.dispatch == open_
    assert window.session.project.language == "fr"
    assert "is back" in window.frame.messages.text


def test_room_for_backups_is_kept_in_the_settings(hands: Hands, backups: Backups) -> None:
    backups.list.budget.setValue(0.5)
    assert hands.window.settings.backup_budget == 0.5


def test_a_project_gets_its_backup_of_the_day_by_itself(qtbot: QtBot, hands: Hands) -> None:
    window = hands.window
    keeping: Keeping = window.running.keeping
    keeping.look()
    window.views.turn_backups()
    made = window.views.view(BACKUPS)
    assert isinstance(made, Backups)

    def is_listed() -> bool:
        made.enter()
        qtbot.wait(200)
        return made.list.table.rowCount() == 1

    qtbot.waitUntil(is_listed, timeout=_LONG)


def test_a_project_that_is_whole_is_said_to_be(qtbot: QtBot, hands: Hands) -> None:
    window = hands.window
    window.files.check()
    qtbot.waitUntil(lambda: "The project is whole" in window.frame.messages.text, timeout=_LONG)


def test_a_backup_is_opened_to_look_at(qtbot: QtBot, hands: Hands, backups: Backups) -> None:
    file = backups.list.chosen
    with qtbot.waitSignal(hands.window.opener.opened):
        backups.list.look.click()
    assert hands.window.session is not None
    assert hands.window.session.project.path == Path(file)
    with Project.open(Path(file), read_only=True) as project:
        assert project.dispatch_ids() == dispatches(hands.window)
