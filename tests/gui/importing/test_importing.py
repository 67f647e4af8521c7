"""Tests of an import in the window: a plan first, then a job, then a report."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import CONTROL, Hands
from workbench.gui.importing.importing import Importing
from workbench.gui.main_window import MainWindow
from workbench.gui.views import ANNOTATE, IMPORT
from workbench.model.verdict import Verdict

_WAIT = 20_000


@pytest.fixture(autouse=True)
def _config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_CONFIG", str(tmp_path / "config" / "settings.json"))


def _importing(window: MainWindow) -> Importing:
    return cast("Importing", window.views.view(IMPORT))


def _count(hands: Hands) -> int:
    return hands.session.project.rows("SELECT count(*) FROM dispatches")[0][0]


def _planned(window: MainWindow, qtbot: QtBot) -> Importing:
    importing = _importing(window)
    qtbot.waitUntil(importing.view.accept.isVisible, timeout=_WAIT)
    return importing


def _files(folder: Path) -> list[str]:
    texts = {"a.txt": "Hanne Verstraete est partie de Mons.", "b.txt": "Émile Dury est arrivé."}
    for name, text in texts.items():
        (folder / name).write_text(f"{text}\n", encoding="utf-8")
    (folder / "c.txt").write_bytes(b"")
    return [str(folder / name) for name in ("a.txt", "b.txt", "c.txt")]


def test_what_is_left_out_stays_out_and_what_failed_is_listed(
    window: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    before = _count(hands)
    window.files.chosen.emit(_files(tmp_path))
    importing = _planned(window, qtbot)
    assert window.views.shown == IMPORT
    verdicts = [row.verdict for row in importing.view.model.rows]
    assert verdicts == [Verdict.NEW, Verdict.NEW, Verdict.UNREADABLE]
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(importing.view.show_them.isVisible, timeout=_WAIT)
    assert _count(hands) == before + 1
    assert [Path(row.file).name for row in importing.view.model.rows] == ["c.txt"]
    hands.press(Qt.Key.Key_Return)
    assert window.views.shown == ANNOTATE
    assert hands.session.dispatch is not None
    assert "Émile Dury" in hands.session.dispatch.text


def test_a_pasted_text_is_looked_into_and_escape_stores_nothing(
    window: MainWindow, hands: Hands, qtbot: QtBot
) -> None:
    before = _count(hands)
    QGuiApplication.clipboard().setText("Un titre\n\nHanne Verstraete est partie de Mons.")
    hands.press(Qt.Key.Key_V, CONTROL)
    importing = _planned(window, qtbot)
    assert [row.verdict for row in importing.view.model.rows] == [Verdict.NEW]
    hands.press(Qt.Key.Key_Escape)
    assert window.views.shown == ANNOTATE
    assert _count(hands) == before


def test_an_empty_clipboard_is_told_in_place(window: MainWindow, hands: Hands) -> None:
    QGuiApplication.clipboard().setText("  ")
    hands.press(Qt.Key.Key_V, CONTROL)
    assert "clipboard" in window.frame.messages.text
    assert window.views.shown == ANNOTATE


def test_labels_nobody_knows_are_asked_for_and_read_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    line = '{"text": "Odile part.", "label": [[0, 5, "PERSON"]]}\n'
    (tmp_path / "doccano.jsonl").write_text(line, encoding="utf-8")
    window.files.chosen.emit([str(tmp_path / "doccano.jsonl")])
    importing = _planned(window, qtbot)
    choice = importing.view.labels.choices["PERSON"]
    choice.setCurrentIndex(choice.findData("PER"))
    importing.view.labels.give()
    qtbot.waitUntil(
        lambda: [row.verdict for row in importing.view.model.rows] == [Verdict.NEW], timeout=_WAIT
    )
    assert importing.view.labels.isHidden()
