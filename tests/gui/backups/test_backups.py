"""Backups are listed in the window, made, looked at, and brought back in place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Hands
from workbench.gui import app
from workbench.gui.backups.backups import Backups
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.gui.views import BACKUPS
from workbench.resources import settings_path
from workbench.store.project import Project

_LONG = 20_000


def view_of(window: MainWindow) -> Backups:
    made = window.views.view(BACKUPS)
    assert isinstance(made, Backups)
    return made


def cells(backups: Backups) -> list[list[str]]:
    return [[cell.text for cell in line] for line in backups.list.table.lines.lines]


@pytest.fixture
def backups(qtbot: QtBot, hands: Hands) -> Backups:
    """The view, with one backup in its list."""
    hands.window.views.turn_backups()
    made = view_of(hands.window)
    qtbot.waitUntil(lambda: "no backup" in made.list.status.text(), timeout=_LONG)
    made.list.make_one.click()
    qtbot.waitUntil(lambda: len(cells(made)) == 1, timeout=_LONG)
    return made


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


def dispatches(window: MainWindow) -> list[str]:
    assert window.session is not None
    return window.session.project.dispatch_ids()


def test_a_backup_is_made_and_listed_with_what_it_holds(hands: Hands, backups: Backups) -> None:
    ((_, why, _, held, acts, since),) = cells(backups)
    assert why == "made by hand"
    assert held == str(len(dispatches(hands.window)))
    assert (acts, since) == ("1", "0")
    assert Path(backups.list.chosen).is_file()


def test_how_much_was_done_since_is_listed(qtbot: QtBot, hands: Hands, backups: Backups) -> None:
    hands.window.views.annotate()
    hands.select("Odile Vanbrabant")
    hands.press(Qt.Key.Key_1)
    hands.window.views.turn_backups()
    qtbot.waitUntil(lambda: bool(cells(backups)) and cells(backups)[0][5] == "+1", timeout=_LONG)


def test_enter_says_what_will_be_and_enter_again_does_it(
    qtbot: QtBot, hands: Hands, backups: Backups
) -> None:
    window = hands.window
    window.showing.open("d2")
    window.views.turn_backups()
    qtbot.waitUntil(lambda: len(cells(backups)) == 1, timeout=_LONG)
    assert window.session is not None
    path = window.session.project.path
    with window.session.project.transaction():
        window.session.project.connection.execute(
            "UPDATE project SET value = 'nl' WHERE key = 'language'"
        )
    press(window, Qt.Key.Key_Return)
    assert "kept as a backup first" in backups.list.status.text()
    assert window.session is not None
    with qtbot.waitSignal(window.opener.opened, timeout=_LONG):
        press(window, Qt.Key.Key_Return)
        assert window.session is None
        assert window.frame.jobs.isVisible()
    qtbot.waitUntil(lambda: "as it was on" in window.frame.messages.text)
    assert window.session is not None
    assert window.session.project.path == path
    assert window.session.project.language == "fr"
    assert window.session.dispatch is not None
    assert window.session.dispatch.id == "d2"
    assert not window.session.project.read_only
    assert window.canvas.isVisible()


def test_a_restoring_that_fails_says_why_and_leaves_the_project_open(
    qtbot: QtBot, hands: Hands, backups: Backups
) -> None:
    window = hands.window
    Path(backups.list.chosen).write_bytes(b"nothing of a project" * 500)
    backups.list.restore.click()
    with qtbot.waitSignal(window.opener.opened, timeout=_LONG):
        backups.list.restore.click()
    qtbot.waitUntil(lambda: "not a project" in window.frame.messages.text)
    assert dispatches(window) == ["d1", "d2", "d3"]


def test_room_and_folder_are_kept_in_the_settings_that_commands_read(
    qtbot: QtBot,
    hands: Hands,
    backups: Backups,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("WORKBENCH_BACKUPS")
    backups.list.room.budget.setFocus()
    press(hands.window, Qt.Key.Key_Up)
    backups.choose_folder(str(tmp_path / "elsewhere"))
    qtbot.waitUntil(lambda: "elsewhere" in backups.list.room.folder.text(), timeout=_LONG)
    written = json.loads(settings_path().read_text(encoding="utf-8"))
    assert (written["backup_budget"], Path(written["backups"]).name) == (3, "elsewhere")
    backups.list.make_one.click()
    qtbot.waitUntil(lambda: "elsewhere" in backups.list.chosen, timeout=_LONG)
    assert backups.list.room.usual.isVisible()


def test_a_project_gets_its_backup_of_the_day_by_itself(qtbot: QtBot, hands: Hands) -> None:
    hands.window.running.keeping.look()
    hands.window.views.turn_backups()
    made = view_of(hands.window)

    def is_listed() -> bool:
        made.enter()
        qtbot.wait(200)
        return [line[1] for line in cells(made)] == ["once a day"]

    qtbot.waitUntil(is_listed, timeout=_LONG)


def test_where_no_backup_can_be_written_it_is_said_in_place_and_work_goes_on(
    qtbot: QtBot, hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kept").write_text("a file", encoding="utf-8")
    monkeypatch.setenv("WORKBENCH_BACKUPS", str(tmp_path / "kept"))
    messages = hands.window.frame.messages
    hands.window.running.keeping.look()
    qtbot.waitUntil(lambda: "no backup could be written" in messages.text, timeout=_LONG)
    assert messages.property("kind") == "warning"
    hands.select("Odile Vanbrabant")
    hands.press(Qt.Key.Key_1)
    assert len(hands.all) == 1


def test_a_project_that_is_whole_is_said_to_be(qtbot: QtBot, hands: Hands) -> None:
    window = hands.window
    window.files.check()
    qtbot.waitUntil(lambda: "The project is whole" in window.frame.messages.text, timeout=_LONG)


def test_a_backup_is_looked_at_without_being_changed_and_one_button_leads_back(
    hands: Hands, backups: Backups
) -> None:
    window, file = hands.window, Path(backups.list.chosen)
    assert window.session is not None
    path = window.session.project.path
    before = file.read_bytes()
    backups.list.look.click()
    assert window.session.project.path == file
    assert "This is a backup: a.workbench as it was on" in window.frame.messages.text
    window.showing.open("d1")
    hands.select("Odile Vanbrabant")
    hands.press(Qt.Key.Key_1)
    assert hands.all == []
    assert [Path(recent).name for recent in window.settings.recent] == ["a.workbench"]
    window.frame.messages.remedy.click()
    assert window.session.project.path == path
    assert not window.session.project.read_only
    assert file.read_bytes() == before


def test_a_backup_that_is_looked_at_takes_the_place_of_its_project(
    qtbot: QtBot, hands: Hands, backups: Backups
) -> None:
    window = hands.window
    assert window.session is not None
    path = window.session.project.path
    backups.list.look.click()
    window.views.turn_backups()
    qtbot.waitUntil(lambda: len(cells(backups)) == 1, timeout=_LONG)
    assert not backups.list.make_one.isEnabled()
    backups.list.restore.click()
    with qtbot.waitSignal(window.opener.opened, timeout=_LONG):
        backups.list.restore.click()
    qtbot.waitUntil(lambda: "as it was on" in window.frame.messages.text)
    assert window.session.project.path == path


@pytest.fixture
def damaged(qtbot: QtBot, hands: Hands, backups: Backups) -> Path:
    """A project of which little is left, and one backup."""
    del qtbot, backups
    assert hands.window.session is not None
    path = hands.window.session.project.path
    hands.window.take_up(None)
    path.write_bytes(path.read_bytes()[:9_000])
    return path


def test_a_project_that_cannot_be_opened_is_brought_back_from_the_start_view(
    qtbot: QtBot, hands: Hands, damaged: Path
) -> None:
    window = hands.window
    window.opener.open(str(damaged))
    assert window.session is None
    assert "damaged" in window.frame.messages.text
    window.frame.messages.remedy.click()
    backups = view_of(window)
    qtbot.waitUntil(lambda: len(cells(backups)) == 1, timeout=_LONG)
    assert backups.list.title.text() == "Backups of a.workbench"
    backups.list.restore.click()
    with qtbot.waitSignal(window.opener.opened, timeout=_LONG):
        backups.list.restore.click()
    assert dispatches(window) == ["d1", "d2", "d3"]


def test_the_window_that_is_started_on_a_damaged_project_leads_to_its_backups(
    qtbot: QtBot, damaged: Path, taste: Settings
) -> None:
    desk = app.Desk(app.application(), taste)
    window = desk.open(None, f"{damaged}: it is damaged; restore a copy", str(damaged))
    qtbot.addWidget(window)
    assert window.frame.messages.remedy.text() == "Its backups…"
    desk.silence()
    window.close()


def test_escape_leads_back_and_the_next_time_it_is_about_the_project_that_is_open(
    qtbot: QtBot, hands: Hands, backups: Backups, tmp_path: Path
) -> None:
    window = hands.window
    window.views.annotate()
    window.opener.open(str(tmp_path / "gone.workbench"))
    window.frame.messages.remedy.click()
    assert backups.list.title.text() == "Backups of gone.workbench"
    press(window, Qt.Key.Key_Escape)
    assert window.canvas.isVisible()
    window.views.turn_backups()
    assert backups.list.title.text() == "Backups of a.workbench"
    qtbot.waitUntil(lambda: len(cells(backups)) == 1, timeout=_LONG)
    with Project.open(Path(backups.list.chosen), read_only=True) as project:
        assert project.dispatch_ids() == dispatches(window)
