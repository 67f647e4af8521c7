"""The dispatch is painted before the rest of the window is made, and stays where it was."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workbench.errors import ProjectError
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.session import Session
from workbench.store.project import Project


@contextmanager
def opened(qtbot: QtBot, project: Project, taste: Settings) -> Generator[MainWindow]:
    window = MainWindow(Session(Project.open(project.path), "Ada"), taste, glance=True)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.grab()  # lays out what is shown, and paints it
    yield window
    window.close()


def _corner(window: MainWindow) -> QPoint:
    return window.canvas.mapTo(window, QPoint(0, 0))


def _is_near(window: MainWindow, before: QPoint) -> bool:
    """The header is a pixel or two higher with the fonts of a test."""
    return (_corner(window) - before).manhattanLength() <= 4


def test_the_dispatch_stands_where_it_will_stand(
    qtbot: QtBot, filled: Project, taste: Settings
) -> None:
    with opened(qtbot, filled, taste) as window:
        assert not hasattr(window, "frame")
        assert window.canvas.page.text.source.startswith("La ministre")
        before, width = _corner(window), window.canvas.width()
        qtbot.waitUntil(lambda: hasattr(window, "frame"))
        qtbot.waitUntil(lambda: _is_near(window, before) and window.canvas.width() == width)


def test_folded_panels_leave_their_room_from_the_start(
    qtbot: QtBot, filled: Project, taste: Settings
) -> None:
    folded = replace(taste, queue_shown=False, inspector_shown=False)
    with opened(qtbot, filled, folded) as window:
        before = _corner(window)
        qtbot.waitUntil(lambda: hasattr(window, "frame"))
        qtbot.waitUntil(lambda: _is_near(window, before))


def test_the_furnished_window_takes_keys(qtbot: QtBot, filled: Project, taste: Settings) -> None:
    with opened(qtbot, filled, taste) as window:
        qtbot.waitUntil(lambda: hasattr(window, "frame"))
        window.activateWindow()
        qtbot.waitUntil(window.canvas.hasFocus)
        for _ in range(2):
            QTest.keyClick(window.canvas, Qt.Key.Key_Return)
        assert window.session is not None
        assert [s.label for s in window.session.annotations.spans] == ["PER"]


def test_a_project_without_anything_to_do_is_furnished_at_once(
    qtbot: QtBot, project: Project, taste: Settings
) -> None:
    with opened(qtbot, project, taste) as window:
        qtbot.waitUntil(lambda: hasattr(window, "frame"))


def test_a_window_that_is_closed_at_once_closes_its_project(
    qtbot: QtBot, filled: Project, taste: Settings
) -> None:
    with opened(qtbot, filled, taste) as window:
        project = window.awaited.project if window.awaited else None
    assert project is not None
    with pytest.raises(ProjectError, match="closed"):
        project.dispatch_ids()
