"""File dialogs open near the project, propose names, and hand commands on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _dialog(hands: Hands) -> QFileDialog:
    found = hands.window.findChild(QFileDialog)
    assert isinstance(found, QFileDialog)
    return found


def test_a_target_is_proposed_beside_the_project(hands: Hands) -> None:
    asked: list[str] = []
    hands.window.files.ask_target("Export", "march", ".jsonl", asked.append)
    dialog = _dialog(hands)
    place = hands.session.project.path
    assert [Path(p).name for p in dialog.selectedFiles()] == ["march.jsonl"]
    assert Path(dialog.directory().path()) == place.parent.resolve()
    dialog.accept()
    assert asked == [str(place.parent.resolve() / "march.jsonl")]


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
    hands.window.files.import_files()
    following = hands.window.findChildren(QFileDialog)[-1]
    assert Path(following.directory().path()) == elsewhere
    following.close()
