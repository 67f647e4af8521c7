"""Dialogs for paths: a project that is open keeps its locks, whatever a dialog lists."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QFileSystemModel
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Hands
from workbench.commands import spans
from workbench.gui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_VISIT = (
    "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
    " c.execute('SELECT count(*) FROM acts').fetchone(); c.close()"
)
"""Another process that reads; the last one to close takes the log away."""


@pytest.mark.skipif(sys.platform == "win32", reason="locks are those of a file there")
@pytest.mark.parametrize("ask", ["open", "import_files", "import_folder"])
def test_a_dialog_that_lists_the_project_does_not_drop_its_locks(
    window: MainWindow, hands: Hands, qtbot: QtBot, ask: str
) -> None:
    path = hands.session.project.path
    hands.session.do(spans.add(hands.session.annotations, 0, 2, "PER"))
    log = path.with_name(f"{path.name}-wal")
    assert log.exists()
    getattr(window.files, ask)()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().path()) == path.parent
    model = dialog.findChild(QFileSystemModel)
    assert isinstance(model, QFileSystemModel)
    index = model.index(str(path))
    # What a row shows is looked up in another thread.
    qtbot.waitUntil(lambda: model.data(index.siblingAtColumn(2)) not in (None, ""))
    subprocess.run([sys.executable, "-c", _VISIT, path], check=True)
    assert log.exists()
    dialog.close()
