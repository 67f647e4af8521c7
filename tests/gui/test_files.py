"""File dialogs open near the project, propose names, and hand commands on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _dialog(hands: Hands) -> QFileDialog:
    found = hands.window.findChild(QFileDialog)
    assert isinstance(found, QFileDialog)
    return found


def test_an_export_proposes_the_projects_name_beside_it(hands: Hands) -> None:
    hands.window.files.export_docbin()
    dialog = _dialog(hands)
    place = hands.session.project.path
    assert [Path(p).name for p in dialog.selectedFiles()] == [f"{place.stem}.spacy"]
    assert Path(dialog.directory().path()) == place.parent.resolve()
    dialog.close()


def test_the_next_dialog_opens_in_the_folder_of_the_last(hands: Hands, tmp_path: Path) -> None:
    elsewhere = tmp_path / "wire"
    elsewhere.mkdir()
    (elsewhere / "a.txt").write_text("Une dépêche.", encoding="utf-8")
    chosen: list[list[str]] = []
    hands.window.files.chosen.disconnect()
    hands.window.files.chosen.connect(chosen.append)
    hands.window.files.import_files()
    dialog = _dialog(hands)
    dialog.setDirectory(str(elsewhere))
    dialog.selectFile("a.txt")
    dialog.accept()
    assert chosen == [[str(elsewhere / "a.txt")]]
    hands.window.files.export_jsonl()
    following = hands.window.findChildren(QFileDialog)[-1]
    assert Path(following.directory().path()) == elsewhere
    following.close()


def test_exports_are_written_in_the_background(hands: Hands, qtbot: QtBot, tmp_path: Path) -> None:
    hands.window.files.send_out(str(tmp_path / "out.jsonl"), "jsonl")
    qtbot.waitUntil(lambda: not hands.window.running.jobs.busy, timeout=60_000)
    assert (tmp_path / "out.jsonl").is_file()
    assert hands.window.frame.messages.property("kind") == "info"
