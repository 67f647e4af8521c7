"""A project that was handed out is worked on under the name that it was handed out to."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.gui import projects, settings
from workbench.gui.main_window import MainWindow
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store.project import Project


@pytest.fixture
def handed(tmp_path: Path, scheme: Scheme) -> Path:
    path = tmp_path / "march.bart.workbench"
    with Project.create(path, scheme) as project:
        project.add(Dispatch("d1", "Odile Vanbrabant arrive."))
        project.connection.execute("INSERT INTO project VALUES ('annotator', 'bart')")
    return path


def opened(qtbot: QtBot, path: Path, name: str) -> MainWindow:
    taste = settings.load()
    taste.annotator = name
    window = MainWindow(projects.open_session(path, taste), taste)
    qtbot.addWidget(window)
    return window


def test_whom_it_was_handed_out_to_is_said_where_that_is_another(
    qtbot: QtBot, handed: Path
) -> None:
    window = opened(qtbot, handed, "anne")
    assert window.session is not None
    assert window.session.annotator == "bart"
    assert "handed out to bart" in window.frame.messages.text
    assert window.settings.annotator == "anne"


def test_who_has_not_said_a_name_takes_that_of_the_file(qtbot: QtBot, handed: Path) -> None:
    window = opened(qtbot, handed, "")
    assert window.settings.annotator == "bart"
    assert window.frame.messages.text == ""
    assert not window.frame.name_bar.isVisibleTo(window)
