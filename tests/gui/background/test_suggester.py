"""The worker beside the window reads what nobody has read, and survives a crash."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from tests.blind import handed_out_blind
from workbench.commands import spans
from workbench.gui.background.suggester import Suggester
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.model.dispatch import Dispatch
from workbench.session import Session
from workbench.store import journal
from workbench.store.project import Project

TEXT = '"Tout va bien", a assuré Ana Lopes.'


@pytest.fixture
def parent() -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


@pytest.fixture
def suggester(project: Project, parent: QObject) -> Iterator[Suggester]:
    for i in range(3):
        project.add(Dispatch(f"d{i}", f"{TEXT}{' ' * i}"))
    made = Suggester(parent)
    made.take_up(Session(project, "anne"))
    yield made
    made.take_up(None)


def test_a_dispatch_that_nobody_has_read_gets_its_suggestions(
    qtbot: QtBot, suggester: Suggester, project: Project
) -> None:
    with qtbot.waitSignal(suggester.found, timeout=20_000):
        suggester.look_at("d0")
    assert len(project.suggestions("d0")) == 2
    with qtbot.waitSignal(suggester.found, timeout=20_000):
        suggester.look_at("d1")
    assert project.without_suggestions() == ["d2"]


def test_a_dispatch_that_somebody_has_begun_is_left_alone(
    qtbot: QtBot, suggester: Suggester, project: Project
) -> None:
    journal.record(project, spans.add(project.annotation_set("d0", "bart"), 1, 5, "MISC"))
    suggester.look_at("d0")
    qtbot.wait(400)
    with qtbot.waitSignal(suggester.found, timeout=20_000):
        suggester.look_at("d1")
    assert project.suggestions("d0") == ()


def test_the_dispatch_of_which_the_worker_dies_is_named_and_the_next_one_read(
    qtbot: QtBot, suggester: Suggester, project: Project
) -> None:
    with qtbot.waitSignal(suggester.failed, timeout=20_000):
        suggester.look_at("d0")
        qtbot.waitUntil(lambda: _process(suggester) is not None, timeout=20_000)
        os.kill(_running(suggester), signal.SIGKILL)
    with qtbot.waitSignal(suggester.found, timeout=20_000):
        suggester.look_at("d1")
    assert project.without_suggestions() == ["d0", "d2"]


def _process(suggester: Suggester) -> QProcess | None:
    return suggester.findChild(QProcess)


def _running(suggester: Suggester) -> int:
    process = _process(suggester)
    assert process is not None
    assert process.waitForStarted()
    return process.processId()


def test_a_window_has_the_dispatch_read_that_it_opens(qtbot: QtBot, project: Project) -> None:
    project.add(Dispatch("d1", TEXT))
    # The window closes its own project.
    session = Session(Project.open(project.path), "anne")
    window = MainWindow(session, Settings(annotator="anne", language="en"))
    qtbot.addWidget(window)
    window.warm()
    qtbot.waitUntil(lambda: len(window.canvas.page.items) == 2, timeout=20_000)
    window.close()


def test_what_was_handed_out_to_be_annotated_blind_is_not_read(
    qtbot: QtBot, suggester: Suggester, project: Project
) -> None:
    handed_out_blind(project, "d0")
    suggester.look_at("d0")
    qtbot.wait(400)
    with qtbot.waitSignal(suggester.found, timeout=20_000):
        suggester.look_at("d1")
    assert project.suggestions("d0") == ()
