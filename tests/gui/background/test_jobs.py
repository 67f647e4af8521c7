"""Work beside the window: cancelled, refused, and none of the annotator's business meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.gui.main_window import MainWindow
from workbench.session import Session
from workbench.store.project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands


def _start(hands: Hands, folder: Path) -> None:
    file = folder / "new.txt"
    file.write_text("Une dépêche toute neuve, de notre main.", encoding="utf-8")
    hands.window.files.bring_in([str(file)])


def test_a_cancelled_job_says_so_and_is_no_error(
    hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    _start(hands, tmp_path)
    hands.window.frame.jobs.cancel.click()
    qtbot.waitUntil(lambda: not hands.window.running.jobs.busy, timeout=60_000)
    messages = hands.window.frame.messages
    assert (messages.text, messages.property("kind")) == ("Cancelled.", "info")
    assert not hands.window.frame.jobs.isVisible()


def test_a_second_job_waits_for_the_first(hands: Hands, tmp_path: Path) -> None:
    _start(hands, tmp_path)
    hands.window.files.bring_in([str(tmp_path)])
    assert "Wait until" in hands.window.frame.messages.text


def test_a_job_that_ends_leaves_the_annotator_at_the_same_place(
    hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    hands.window.editor.activate("s2")
    note = hands.window.frame.inspector.note
    _start(hands, tmp_path)
    note.setFocus()
    hands.type("half a no")
    qtbot.waitUntil(lambda: not hands.window.running.jobs.busy, timeout=60_000)
    assert note.text() == "half a no"
    assert note.hasFocus()
    assert hands.window.canvas.active == "s2"
    assert hands.window.frame.queue.model.rowCount() == 4


def test_an_import_tells_what_came_in_and_what_is_suggested(
    hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    _start(hands, tmp_path)
    qtbot.waitUntil(lambda: not hands.window.running.jobs.busy, timeout=60_000)
    came, suggested = hands.window.frame.messages.text.splitlines()
    assert came == "1 dispatch(es) came in."
    assert suggested.startswith("Suggestions: ")


def test_what_the_closing_window_ended_is_offered_at_the_next_opening(
    hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    place = hands.session.project.path
    _start(hands, tmp_path)
    hands.window.close()
    again = MainWindow(Session(Project.open(place), "Ada"), hands.window.settings)
    qtbot.addWidget(again)
    again.show()
    messages = again.frame.messages
    assert messages.text.startswith("Importing new.txt… This was stopped")
    messages.remedy.click()
    qtbot.waitUntil(lambda: not again.running.jobs.busy, timeout=60_000)
    assert again.frame.queue.model.rowCount() == 4
    assert not again.settings.unfinished
    again.close()


def test_closing_the_window_ends_the_job_and_the_project_opens(
    hands: Hands, tmp_path: Path
) -> None:
    place = hands.session.project.path
    _start(hands, tmp_path)
    hands.window.close()
    assert not hands.window.running.jobs.busy
    with Project.open(place) as again:
        assert again.has("d1")


def test_an_import_that_fails_in_part_says_what_and_why(
    hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "void.txt").write_text("", encoding="utf-8")
    (tmp_path / "good.txt").write_text("Une dépêche de notre main.", encoding="utf-8")
    hands.window.files.bring_in([str(tmp_path / "void.txt"), str(tmp_path / "good.txt")])
    qtbot.waitUntil(lambda: not hands.window.running.jobs.busy, timeout=60_000)
    messages = hands.window.frame.messages
    assert "void.txt: the file is empty" in messages.text
    assert messages.property("kind") == "error"
