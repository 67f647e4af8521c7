"""A lead's project in a window, and copies of it that people gave back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workbench.commands import spans
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.gui.team.team import Team
from workbench.gui.views import TEAM
from workbench.session import Session
from workbench.store import connection
from workbench.store.project import Project

LONG = 60_000


def mark(path: Path, who: str, start: int, end: int, label: str = "PER") -> Path:
    """Have somebody add an entity to the second dispatch of a copy."""
    with Project.open(path) as project:
        session = Session(project, who)
        session.open("d2")
        session.do(spans.add(session.annotations, start, end, label))
    return path


@pytest.fixture
def copies(filled: Project) -> tuple[Path, Path]:
    """Two copies: anne's with one entity, bart's with two."""
    anne, bart = (filled.path.with_name(f"{name}.workbench") for name in ("anne", "bart"))
    for path in (anne, bart):
        connection.copy(filled.connection, path)
        mark(path, path.stem, 0, 3)
    return anne, mark(bart, "bart", 4, 9, "ORG")


@pytest.fixture
def lead(
    qtbot: QtBot, filled: Project, copies: tuple[Path, Path], taste: Settings
) -> Iterator[MainWindow]:
    del copies
    made = MainWindow(Session(Project.open(filled.path), "Ada"), taste)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(made.canvas.hasFocus)
    yield made
    made.close()


@pytest.fixture
def team(lead: MainWindow) -> Team:
    lead.views.turn_team()
    made = lead.views.view(TEAM)
    assert isinstance(made, Team)
    return made
