"""A name is labelled in all that is not done, taken back, and done again after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from workbench.commands import states
from workbench.gui.demo import Hands
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.session import Session
from workbench.store import journal
from workbench.store.project import Project

_CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = "À Wéron, la bourgmestre de Wéron attend. 😀 WÉRON dort, dit-on à Wéron.\n\nDépêche {}."
MANY = 60
DONE = 7


@pytest.fixture
def path(tmp_path: Path, project: Project) -> Path:
    with project.transaction():
        for i in range(MANY):
            project.add(Dispatch(f"d{i}", TEXT.format(i), language="fr"))
    for i in range(0, MANY, DONE):
        if i:
            journal.record(project, states.mark(AnnotationSet(f"d{i}", "anne"), State.DONE))
    return tmp_path / "a.workbench"


@pytest.fixture
def windows() -> Iterator[list[MainWindow]]:
    opened: list[MainWindow] = []
    yield opened
    for window in opened:
        window.close()


def _open(path: Path, qtbot: QtBot, windows: list[MainWindow]) -> Hands:
    window = MainWindow(
        Session(Project.open(path), "anne"), Settings(annotator="anne", language="en")
    )
    qtbot.addWidget(window)
    windows.append(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.canvas.setFocus()
    return Hands(window)


def _labelled(path: Path) -> dict[str, list[tuple[int, int, str]]]:
    with Project.open(path) as project:
        sets = {i: project.annotation_set(i, "anne").spans for i in project.dispatch_ids()}
    return {i: [(s.start, s.end, s.label) for s in spans] for i, spans in sets.items() if spans}


def test_one_name_in_all_dispatches_not_done_is_one_step(
    path: Path, qtbot: QtBot, windows: list[MainWindow]
) -> None:
    left = [f"d{i}" for i in range(MANY) if i == 0 or i % DONE]
    wanted = [(2, 7, "LOC"), (27, 32, "LOC"), (64, 69, "LOC")]
    hands = _open(path, qtbot, windows)
    hands.window.canvas.select(2, 7)
    hands.press(Qt.Key.Key_U)
    hands.press(Qt.Key.Key_3)
    hands.press(Qt.Key.Key_U)
    qtbot.waitUntil(lambda: not hands.window.same_again.searching)
    hands.press(Qt.Key.Key_Return)
    expected = f"{3 * len(left)} annotated in {len(left)} dispatch"
    assert hands.window.frame.messages.text.startswith(expected)
    assert _labelled(path) == dict.fromkeys(left, wanted)

    hands.press(Qt.Key.Key_Z, _CTRL)
    assert _labelled(path) == {}
    hands.window.close()

    hands = _open(path, qtbot, windows)
    hands.window.showing.open("d5")
    hands.press(Qt.Key.Key_Y, _CTRL)
    assert _labelled(path) == dict.fromkeys(left, wanted)
