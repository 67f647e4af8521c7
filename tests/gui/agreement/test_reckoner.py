"""Reckoning beside the window: the window never waits, the last wish counts, and all can end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from workbench.errors import ProjectError
from workbench.gui.agreement.reckoner import Reckoner, Telling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def parent() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def reckoner(parent: QObject) -> Reckoner:
    return Reckoner(parent, pause=0)


def told(reckoner: Reckoner) -> list[object]:
    found: list[object] = []
    reckoner.reckoned.connect(found.append)
    return found


def test_what_came_of_the_work_is_told_with_how_far_it_was(
    reckoner: Reckoner, qtbot: QtBot
) -> None:
    def work(telling: Telling) -> str:
        telling.progress(1, 2)
        return f"done in {threading.current_thread() is not threading.main_thread()}"

    far: list[tuple[int, int]] = []

    def hear(done: int, total: int) -> None:
        far.append((done, total))

    reckoner.progressed.connect(hear)
    found = told(reckoner)
    with qtbot.waitSignal(reckoner.ended):
        reckoner.ask(work)
    qtbot.waitUntil(lambda: found == ["done in True"])
    assert far == [(1, 2)]
    assert not reckoner.busy


def test_the_last_wish_counts_and_the_one_before_is_ended(reckoner: Reckoner, qtbot: QtBot) -> None:
    begun, ended = threading.Event(), threading.Event()

    def long(telling: Telling) -> str:
        begun.set()
        try:
            while True:
                telling.stop.wait(0.01)
                telling.progress(0, 0)
        finally:
            ended.set()

    found = told(reckoner)
    reckoner.ask(long)
    qtbot.waitUntil(begun.is_set)
    reckoner.ask(lambda _: "first")
    reckoner.ask(lambda _: "last")
    qtbot.waitUntil(lambda: bool(found))
    assert ended.is_set()
    assert found == ["last"]


def test_what_is_cancelled_tells_nothing(reckoner: Reckoner, qtbot: QtBot) -> None:
    begun, go = threading.Event(), threading.Event()

    def work(telling: Telling) -> str:
        begun.set()
        go.wait(5)
        telling.progress(0, 0)
        return "done"

    found = told(reckoner)
    reckoner.ask(work)
    qtbot.waitUntil(begun.is_set)
    reckoner.cancel()
    go.set()
    qtbot.waitUntil(lambda: not reckoner.busy)
    assert found == []


def test_an_error_of_ours_is_told(reckoner: Reckoner, qtbot: QtBot) -> None:
    def work(telling: Telling) -> str:
        del telling
        raise ProjectError("the file is gone")

    failed: list[str] = []
    reckoner.failed.connect(failed.append)
    reckoner.ask(work)
    qtbot.waitUntil(lambda: failed == ["the file is gone"])


def test_the_window_goes_on_meanwhile(reckoner: Reckoner, qtbot: QtBot) -> None:
    go = threading.Event()
    found = told(reckoner)
    reckoner.ask(lambda _: go.wait(5))
    qtbot.waitUntil(lambda: reckoner.busy)
    qtbot.wait(50)
    assert found == []
    go.set()
    qtbot.waitUntil(lambda: found == [True])
