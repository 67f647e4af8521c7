"""The file of a project between acts: folded in, read beside another window, lost and saved."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Hands
from workbench.gui import projects
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.model.edit import Edit
from workbench.store import connection, holding, journal
from workbench.store.project import Project

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def path(filled: Project) -> Path:
    """The path of a closed project, in a folder of its own."""
    place = filled.path.parent / "own" / filled.path.name
    place.parent.mkdir()
    connection.copy(filled.connection, place)
    return place


@pytest.fixture
def window(qtbot: QtBot, path: Path, taste: Settings) -> Iterator[MainWindow]:
    made = MainWindow(projects.open_session(path, taste), taste)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(made.canvas.hasFocus)
    yield made
    made.tending.leave()
    made.close()


def annotate(hands: Hands) -> None:
    """Accept the next suggestion, in the window that the annotator turns to."""
    hands.window.activateWindow()
    assert QTest.qWaitForWindowActive(hands.window)
    hands.window.canvas.setFocus()
    hands.press(Qt.Key.Key_N)
    active = hands.window.editor.active
    if active is not None and not active.suggested:
        hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)


def said(window: MainWindow) -> str:
    return window.frame.messages.text


def header(window: MainWindow) -> list[str]:
    return [x.accessibleName() or x.text() for x in window.frame.header.findChildren(QLabel)]


def count(path: Path) -> int:
    """Return the number of Ada's spans in a copy of the file alone."""
    copy = path.with_name("copied")
    shutil.copyfile(path, copy)
    file = sqlite3.connect(copy)
    found = file.execute("SELECT count(*) FROM spans WHERE annotator = 'Ada'").fetchone()[0]
    assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    file.close()
    copy.unlink()
    return found


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_a_copy_of_the_file_alone_has_the_acts_of_two_seconds_ago(
    qtbot: QtBot, hands: Hands, path: Path
) -> None:
    annotate(hands)
    qtbot.waitUntil(lambda: count(path) == 1, timeout=4000)


def test_a_copy_beside_a_long_reader_has_them_when_the_reader_is_done(
    hands: Hands, path: Path
) -> None:
    hands.window.tending.look()
    reading = sqlite3.connect(path, isolation_level=None)
    reading.execute("BEGIN")
    reading.execute("SELECT count(*) FROM spans").fetchone()
    annotate(hands)
    assert len(hands.all) == 1
    hands.window.tending.look()
    reading.close()
    hands.window.tending.look()
    assert count(path) == 1


def test_a_closed_project_is_one_file(hands: Hands, path: Path) -> None:
    annotate(hands)
    assert path.name + holding.END in names(path.parent)
    hands.window.close()
    assert names(path.parent) == [path.name]


def test_what_a_command_wrote_is_shown(hands: Hands, path: Path) -> None:
    hands.window.tending.look()
    with Project.open(path) as project:
        found = project.suggestions("d1")[0].annotation
        journal.record(project, Edit("add", "d1", "Ada", added=(found,)))
    for _ in range(3):
        hands.window.tending.look()
    assert [a.id for a in hands.all] == [found.id]


# A second window


@pytest.fixture
def second(qtbot: QtBot, window: MainWindow, path: Path) -> Iterator[MainWindow]:
    del window
    taste = Settings(annotator="Berthe", theme="light", language="en")
    made = MainWindow(projects.open_session(path, taste), taste)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_a_second_window_says_who_has_the_project(second: MainWindow) -> None:
    assert "is open in another window (Ada, on " in said(second)
    assert "here it can only be read" in said(second)


def test_who_gives_another_name_holds_the_project_under_it(window: MainWindow, path: Path) -> None:
    window.frame.name_bar.named.emit("Ana")
    found = holding.holder(path)
    assert found is not None
    assert found.who == "Ana"


def test_a_second_window_shows_everything_and_changes_nothing(
    window: MainWindow, second: MainWindow
) -> None:
    hands = Hands(second)
    assert hands.session.dispatch is not None
    annotate(hands)
    assert hands.all == []
    assert "here it can only be read" in said(second)
    annotate(Hands(window))
    for _ in range(3):
        second.tending.look()
    assert len(hands.session.project.rows("SELECT 1 FROM acts WHERE who = 'Ada'")) == 1


def test_a_second_window_gets_to_work_when_the_first_has_closed(
    window: MainWindow, second: MainWindow, path: Path
) -> None:
    annotate(Hands(window))
    window.close()
    second.tending.look()
    assert said(second) == f"{path.name} is no longer open in another window."
    second.frame.messages.remedy.click()
    hands = Hands(second)
    assert not hands.session.project.read_only
    annotate(hands)
    assert len(hands.all) == 1
    second.close()
    assert names(path.parent) == [path.name]


def test_whichever_window_closes_last_leaves_one_file(
    window: MainWindow, second: MainWindow, path: Path
) -> None:
    annotate(Hands(window))
    second.tending.look()
    window.close()
    second.close()
    assert names(path.parent) == [path.name]


# A lost file


def lose(path: Path, how: str) -> None:
    if how == "deleted":
        path.unlink()
    elif how == "moved":
        path.rename(path.with_name("elsewhere"))
    else:
        other = path.with_name("other")
        shutil.copyfile(path, other)
        other.replace(path)


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_work_on_a_lost_file_is_refused_and_saved_as_a_copy(
    hands: Hands, path: Path, how: str
) -> None:
    window = hands.window
    annotate(hands)
    lose(path, how)
    annotate(hands)
    assert len(hands.all) == 1
    expected = "was replaced by another" if how == "replaced" else "is not there any more"
    assert expected in said(window)
    assert window.frame.messages.remedy.text() == "Save a copy as…"
    copy = path.with_name("copy.workbench")
    window.tending.save_copy(str(copy))
    assert hands.session.project.path == copy
    assert hands.session.dispatch is not None
    assert len(hands.all) == 1
    annotate(hands)
    assert len(hands.all) == 2
    window.close()
    with Project.open(copy) as project:
        assert len(project.annotation_set("d1", "Ada").annotations) == 2
        assert project.rows("PRAGMA integrity_check") == [("ok",)]
    assert [n for n in names(path.parent) if n.endswith(("-wal", "-shm", holding.END))] == []


def test_a_file_that_is_moved_has_the_last_act_and_the_window_says_it_is_not_saved(
    hands: Hands, path: Path
) -> None:
    annotate(hands)
    away = path.with_name("away")
    path.rename(away)
    hands.window.tending.look()
    assert count(away) == 1
    assert "read only" in header(hands.window)
    away.rename(path)
    hands.window.tending.look()
    assert "saved" in header(hands.window)


def test_a_file_that_is_put_back_is_written_again(hands: Hands, path: Path) -> None:
    away = path.with_name("away")
    path.rename(away)
    hands.window.tending.look()
    assert "is not there any more" in said(hands.window)
    away.rename(path)
    hands.window.tending.look()
    assert said(hands.window) == f"{path.name} is back in its place."
    annotate(hands)
    assert len(hands.all) == 1


def test_a_copy_does_not_take_the_place_of_the_lost_file(hands: Hands, path: Path) -> None:
    annotate(hands)
    path.unlink()
    hands.window.tending.save_copy(str(path))
    assert "Choose another name" in said(hands.window)
    assert not path.exists()


def test_the_window_closes_on_a_lost_file_at_the_second_time(hands: Hands, path: Path) -> None:
    annotate(hands)
    path.unlink()
    assert not hands.window.close()
    hands.window.tending.look()
    assert "save a copy, or your work may be lost" in said(hands.window)
    assert hands.window.close()
    assert names(path.parent) == []


def test_another_project_in_the_place_of_a_lost_one_leaves_a_copy(
    hands: Hands, path: Path, taste: Settings
) -> None:
    annotate(hands)
    path.unlink()
    hands.window.tending.look()
    hands.window.take_up(None)
    (copy,) = path.parent.iterdir()
    assert taste.recent[0] == str(copy)
    with Project.open(copy) as project:
        assert len(project.annotation_set("d1", "Ada").annotations) == 1


def test_a_session_is_needed_for_nothing(window: MainWindow) -> None:
    window.take_up(None)
    window.tending.look()
    window.tending.ask_where()
    window.tending.save_copy("nowhere.workbench")
    assert window.tending.may_close()
