"""From the start view to a project, by keys and by dropping files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.conftest import Hands
from workbench.gui.first.new_project import NewProject
from workbench.gui.first.recent import look, opened_text
from workbench.gui.importing.view import ImportView
from workbench.gui.main_window import MainWindow
from workbench.gui.views import IMPORT
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store.project import Project

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.gui.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def folder(tmp_path: Path, scheme: Scheme) -> Path:
    """Two projects: one with two dispatches, one with none."""
    for name, texts in (("march", ("Une dépêche.", "Une autre.")), ("void", ())):
        with Project.create(tmp_path / f"{name}.workbench", scheme) as made:
            for i, text in enumerate(texts):
                made.add(Dispatch(f"d{i}", text))
    return tmp_path


@pytest.fixture
def start(qtbot: QtBot, folder: Path, taste: Settings) -> Iterator[Hands]:
    """The start view with two recent projects, and one that is no longer there."""
    taste.recent = [str(folder / f"{n}.workbench") for n in ("march", "void", "gone")]
    taste.opened_at = {taste.recent[0]: "2021-03-22T14:05:00+01:00"}
    made = MainWindow(None, taste)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield Hands(made)
    made.close()


def _rows(hands: Hands) -> list[str]:
    return [row.accessibleName() for row in hands.window.frame.start.recent.rows]


def _form(hands: Hands) -> NewProject:
    assert hands.window.first_steps.form is not None
    return hands.window.first_steps.form


def test_recent_projects_say_where_they_are_and_what_is_left(
    start: Hands, qtbot: QtBot, folder: Path
) -> None:
    qtbot.waitUntil(lambda: "not found" in _rows(start)[2])
    march, void, gone = _rows(start)
    at = opened_text("2021-03-22T14:05:00+01:00")
    assert "2021" in at
    assert march == f"march, 2 to do, {at}, {folder}"
    assert void == f"void, no dispatches yet, {folder}"
    assert gone == f"gone, not found, Del takes it off the list, {folder}"


def test_enter_opens_the_project_that_was_open_last(start: Hands, folder: Path) -> None:
    start.press(Qt.Key.Key_Return)
    assert start.session.project.path == folder / "march.workbench"


def test_the_tour_is_offered_when_the_first_project_is_opened(start: Hands, qtbot: QtBot) -> None:
    start.press(Qt.Key.Key_Return)
    first = start.window.first_steps
    qtbot.waitUntil(lambda: first.tour is not None and first.tour.card is not None)


def test_the_keys_go_down_the_list_and_take_a_project_off_it(start: Hands, folder: Path) -> None:
    start.press(Qt.Key.Key_Down)
    while "gone" not in start.window.focusWidget().accessibleName():  # type: ignore[union-attr]
        start.press(Qt.Key.Key_Tab)
    start.press(Qt.Key.Key_Delete)
    assert [Path(p).stem for p in start.window.settings.recent] == ["march", "void"]
    assert len(_rows(start)) == 2
    assert (folder / "void.workbench").is_file()


def test_a_project_that_is_gone_is_said_and_stays_on_the_list(start: Hands, folder: Path) -> None:
    start.window.opener.open(str(folder / "gone.workbench"))
    assert "gone.workbench is not there any more" in start.window.frame.messages.text
    assert len(start.window.settings.recent) == 3


def test_looking_at_a_project_changes_nothing_and_a_bad_file_has_no_count(folder: Path) -> None:
    march, bad = folder / "march.workbench", folder / "bad.workbench"
    before = march.read_bytes()
    assert look(str(march), "Ada").left == 2
    assert march.read_bytes() == before
    bad.write_text("Rien.", encoding="utf-8")
    assert (look(str(bad), "Ada").there, look(str(bad), "Ada").left) == (True, None)
    assert not look(str(folder / "none.workbench"), "Ada").there
    assert opened_text("yesterday") == ""


def test_a_project_is_made_by_keys_alone(start: Hands, folder: Path) -> None:
    start.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = _form(start)
    form.folder.setText(str(folder / "spring"))
    form.language.setCurrentIndex(form.language.findData("nl"))
    start.type("april")
    assert form.place.text() == f"It will be {folder / 'spring' / 'april.workbench'}"
    start.press(Qt.Key.Key_Return)
    assert start.session.project.path == folder / "spring" / "april.workbench"
    assert start.session.project.language == "nl"
    assert not form.isVisible()


@pytest.mark.parametrize(
    ("name", "why"),
    [("", "Give the project a name."), ("a/b", "no slash"), ("march", "exists already")],
)
def test_what_cannot_be_made_is_said_beside_the_fields(
    start: Hands, folder: Path, name: str, why: str
) -> None:
    start.window.first_steps.new()
    form = _form(start)
    form.folder.setText(str(folder))
    start.type(name)
    start.press(Qt.Key.Key_Return)
    assert why in form.error.text()
    assert form.name.hasFocus()
    assert start.window.session is None


def test_the_labels_of_a_file_are_taken_and_a_bad_one_is_said(start: Hands, folder: Path) -> None:
    scheme = folder / "labels.json"
    scheme.write_text("{", encoding="utf-8")
    start.window.first_steps.new()
    form = _form(start)
    form.folder.setText(str(folder))
    start.type("mai")
    form.take_scheme(str(scheme))
    assert form.labels.currentText() == "Those of labels.json"
    form.make.click()
    assert "broken JSON" in form.error.text()
    assert not (folder / "mai.workbench").exists()
    form.take_scheme(str(folder / "none.json"))
    form.make.click()
    assert "cannot be read" in form.error.text()


def test_escape_leaves_the_form_and_the_work_is_as_it_was(hands: Hands) -> None:
    hands.window.first_steps.new()
    assert _form(hands).isVisible()
    hands.press(Qt.Key.Key_Escape)
    assert not _form(hands).isVisible()
    assert hands.window.canvas.hasFocus()


def _drop(window: MainWindow, *paths: Path | str) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    keys = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(300, 300), *keys, none)
    QApplication.sendEvent(window, entered)
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *keys, none))
    return entered.isAccepted()


def test_a_project_that_is_dropped_opens(start: Hands, folder: Path) -> None:
    assert _drop(start.window, folder / "void.workbench")
    assert start.session.project.path == folder / "void.workbench"


def _accept(hands: Hands, qtbot: QtBot) -> None:
    """Import what the plan shows, once it is there."""
    view = hands.window.views.view(IMPORT).view
    assert isinstance(view, ImportView)
    qtbot.waitUntil(view.accept.isVisible, timeout=60_000)
    hands.press(Qt.Key.Key_Return)


def test_files_that_are_dropped_on_a_project_come_into_its_queue(
    hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "new.txt"
    file.write_text("Une dépêche toute neuve, de notre main.", encoding="utf-8")
    assert _drop(hands.window, file)
    _accept(hands, qtbot)
    qtbot.waitUntil(lambda: not hands.window.running.jobs.busy, timeout=60_000)
    assert hands.window.frame.queue.model.rowCount() == 4


def test_an_empty_project_says_how_dispatches_come_in(start: Hands, folder: Path) -> None:
    start.window.opener.open(str(folder / "void.workbench"))
    empty = start.window.frame.page.empty
    assert empty.isVisible()
    assert "no dispatches yet" in empty.text
    assert [b.text() for b in empty.buttons] == ["Import files…", "Import folder…"]
    start.window.first_steps.offer_tour()
    assert start.window.first_steps.tour is None
    start.press(Qt.Key.Key_Return)
    dialog = start.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.close()


def test_a_project_of_which_all_is_done_shows_what_is_done(start: Hands, folder: Path) -> None:
    start.press(Qt.Key.Key_Return)
    for _ in range(2):
        start.window.course.finish()
    start.window.settings.dispatches.clear()
    start.window.opener.open(str(folder / "march.workbench"))
    empty = start.window.frame.page.empty
    assert "Nothing is left to do" in empty.text
    empty.buttons[0].click()
    assert start.window.frame.queue.model.rowCount() == 2


def test_the_tour_is_offered_when_the_first_dispatches_came_in(
    start: Hands, qtbot: QtBot, folder: Path
) -> None:
    file = folder / "new.txt"
    file.write_text("Une dépêche toute neuve, de notre main.", encoding="utf-8")
    start.window.opener.open(str(folder / "void.workbench"))
    _drop(start.window, file)
    _accept(start, qtbot)
    first = start.window.first_steps
    qtbot.waitUntil(lambda: first.tour is not None and first.tour.card is not None, timeout=60_000)


def test_files_that_are_dropped_without_a_project_are_answered(start: Hands, folder: Path) -> None:
    _drop(start.window, folder / "a.txt")
    assert start.window.frame.messages.text.startswith("Open a project or make a new one")
    assert not start.window.running.jobs.busy


def test_what_is_no_file_is_not_taken(start: Hands) -> None:
    data = QMimeData()
    data.setText("mot")
    entered = QDragEnterEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entered.ignore()
    QApplication.sendEvent(start.window, entered)
    assert not entered.isAccepted()
