"""The window as a whole: dispatches, states, messages, panels, themes, and what it never does."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from workbench.commands import suggestions
from workbench.errors import EditConflictError
from workbench.gui import settings
from workbench.gui.main_window import MainWindow
from workbench.model.edit import Edit
from workbench.model.state import State
from workbench.session import Session
from workbench.store.project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands
    from workbench.gui.settings import Settings

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def _open(hands: Hands) -> str:
    assert hands.session.dispatch is not None
    return hands.session.dispatch.id


def test_control_enter_marks_as_done_and_opens_the_next(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, _CONTROL)
    assert _open(hands) == "d2"
    assert hands.session.project.annotation_set("d1", "Ada").state is State.DONE
    assert hands.listed == ["d2", "d3"]
    assert [tab.text() for tab in hands.window.frame.queue.tabs] == [
        "To do 2",
        "Done 1",
        "Flagged 0",
    ]


def test_page_keys_go_from_dispatch_to_dispatch(hands: Hands) -> None:
    hands.press(Qt.Key.Key_PageDown, _CONTROL)
    assert _open(hands) == "d2"
    hands.press(Qt.Key.Key_PageUp, _CONTROL)
    assert _open(hands) == "d1"


def test_f_flags_and_takes_the_flag_off(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F)
    assert hands.session.annotations.state is State.FLAGGED
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_F)
    assert hands.session.annotations.state is State.STARTED


def test_a_dispatch_that_leaves_the_list_leaves_nothing_selected(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F)
    queue = hands.window.frame.queue
    assert hands.listed == ["d2", "d3"]
    assert not queue.view.selectionModel().hasSelection()


def test_tab_moves_the_focus_only(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Tab)
    assert not hands.window.canvas.hasFocus()
    assert hands.window.canvas.active is None


def test_every_control_that_takes_the_focus_has_a_name(hands: Hands) -> None:
    first = widget = hands.window.canvas
    nameless: list[str] = []
    for _ in range(80):
        following = widget.nextInFocusChain()
        if following is None or following is first:
            break
        widget = following
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", str)()
            if not (widget.accessibleName() or text):
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def test_a_label_chosen_in_the_inspector_is_given(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.window.frame.inspector.label.setFocus()
    QTest.keyClick(hands.window.frame.inspector.label, Qt.Key.Key_Down)
    assert [getattr(a, "label", "") for a in hands.all] == ["ORG"]


def test_keys_of_the_canvas_are_letters_in_a_field(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    note = hands.window.frame.inspector.note
    note.setFocus()
    hands.type("nq1")
    assert note.text() == "nq1"
    hands.press(Qt.Key.Key_Return)
    assert [a.note for a in hands.all] == ["nq1"]


def test_a_click_in_the_list_activates_in_the_text(hands: Hands) -> None:
    view = hands.window.frame.inspector.list
    at = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert hands.window.canvas.active == "q1"
    assert hands.window.canvas.hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_context_menu_holds_labels_and_actions(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.window.canvas.menu_requested.emit(QPoint(50, 50), 0)
    (menu,) = hands.window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    texts = [action.text().split("\t")[0] for action in menu.actions()]
    assert texts[:2] == ["Person", "Organisation"]
    assert "Accept" in texts
    assert "Speaker…" in texts
    assert "Start one word back" not in texts
    menu.close()


def test_a_conflict_is_told_in_the_window(hands: Hands) -> None:
    other = Session(Project.open(hands.session.project.path), "Ada")
    other.open("d1")
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)
    with other.project, pytest.raises(EditConflictError):
        other.do(_stale(other))
    assert hands.window.frame.messages.text == ""


def _stale(session: Session) -> Edit:
    return suggestions.reject(session.annotations, session.suggestions[:1])


def test_a_read_only_project_says_so_and_refuses(
    qtbot: QtBot, filled: Project, taste: Settings
) -> None:
    project = Project(filled.path, filled.connection, read_only=True)
    window = MainWindow(None, taste)
    qtbot.addWidget(window)
    window.take_up(Session(project, "Ada"))
    assert "can only be read" in window.frame.messages.text
    window.editor.following()
    window.perform(next(a for a in _actions() if a.handler == "editor.accept"))
    assert "copy it to a folder" in window.frame.messages.text
    assert window.frame.messages.property("kind") == "warning"
    window.session = None


def _actions():  # noqa: ANN202 - the table
    from workbench.gui.actions.table import ACTIONS

    return ACTIONS


def test_without_a_project_the_start_view_offers_the_recent_ones(
    qtbot: QtBot, filled: Project, taste: Settings
) -> None:
    taste.opened(filled.path)
    window = MainWindow(None, taste)
    qtbot.addWidget(window)
    window.show()
    assert window.frame.start.isVisible()
    window.frame.start.recent.chosen.emit(str(filled.path))
    assert window.session is not None
    window.close_project()
    assert window.session is None
    window.close()


def test_what_is_no_project_is_told_in_place(qtbot: QtBot, tmp_path: Path, taste: Settings) -> None:
    text = tmp_path / "a.txt"
    text.write_text("not a project")
    window = MainWindow(None, taste)
    qtbot.addWidget(window)
    window.opener.open(str(text))
    assert "it is not a project of the workbench" in window.frame.messages.text


def test_zoom_theme_and_folds_are_kept(hands: Hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_Plus, _CONTROL)
    hands.press(Qt.Key.Key_F9)
    hands.window.look.dark()
    hands.window.showing.open("d2")
    hands.window.close()
    kept = settings.load()
    assert kept.zoom == pytest.approx(1.1)
    assert (kept.theme, kept.inspector_shown) == ("dark", False)
    assert list(kept.dispatches.values()) == ["d2"]
    del qtbot


def test_the_window_imports_no_spacy_and_the_store_no_library_before_the_first_edit(
    tmp_path: Path, filled: Project
) -> None:
    code = (
        "import sys; from pathlib import Path; from workbench.gui import app, settings, projects;"
        " a = app.application(); t = settings.Settings(annotator='Ada', language='en');"
        f" d = app.Desk(a, t); w = d.open(projects.open_session(Path({str(filled.path)!r}), t));"
        " w.repaint(); dear = {'spacy', 'numpy', 'click', 'sqlite_utils'};"
        " sys.exit(bool(dear & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=False)
    assert done.returncode == 0


def test_an_import_in_the_background_fills_the_queue(
    hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "new.txt"
    file.write_text("Une dépêche toute neuve, de notre main.", encoding="utf-8")
    hands.window.files.bring_in([str(file)])
    assert hands.window.frame.jobs.isVisible()
    qtbot.waitUntil(lambda: not hands.window.running.jobs.busy, timeout=60_000)
    assert hands.window.frame.queue.model.rowCount() == 4
    QApplication.processEvents()


def test_the_speaker_field_closes_when_the_focus_goes_elsewhere(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_W)
    field = hands.window.frame.speaker_field
    assert field.isVisible()
    hands.window.frame.inspector.note.setFocus()
    assert not field.isVisible()
    assert hands.window.frame.inspector.note.hasFocus()


def test_escape_in_the_speaker_field_goes_back_to_the_text(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.frame.speaker_field.isVisible()
    assert hands.window.canvas.hasFocus()
    assert hands.all == []
