"""Time is counted while somebody works, and kept where a crash does not lose it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt

from workbench.gui.clock import Clock
from workbench.gui.day import clocked
from workbench.session import Session
from workbench.store import visits

if TYPE_CHECKING:
    from tests.gui.conftest import Hands
    from workbench.store.project import Project


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def passing() -> Time:
    return Time()


@pytest.fixture
def clock(qapp: QObject, passing: Time) -> Iterator[Clock]:
    del qapp
    parent = QObject()
    yield Clock(parent, passing)
    parent.deleteLater()


@pytest.fixture
def session(filled: Project) -> Session:
    made = Session(filled, "Ada")
    made.open("d1")
    return made


def test_a_pause_of_minutes_counts_one(clock: Clock, passing: Time, session: Session) -> None:
    clock.visit(session)
    for later in (10, 20, 600):
        passing.now += later
        clock.touch()
    clock.leave()
    assert visits.seconds_on(session.project, "d1", "Ada") == 90


def test_each_minute_what_was_counted_is_stored(
    clock: Clock, passing: Time, session: Session
) -> None:
    clock.visit(session)
    passing.now += 50
    clock.touch()
    clock.keep()
    assert visits.times(session.project, "Ada") == {"d1": 50}
    clock.keep()
    passing.now += 5
    clock.leave()
    assert visits.times(session.project, "Ada") == {"d1": 55}


def test_each_dispatch_has_its_own_time(clock: Clock, passing: Time, session: Session) -> None:
    clock.visit(session)
    passing.now += 7
    session.open("d2")
    clock.visit(session)
    passing.now += 3
    clock.leave()
    assert visits.times(session.project, "Ada") == {"d1": 7, "d2": 3}


def test_what_can_only_be_read_is_not_counted(
    clock: Clock, passing: Time, session: Session
) -> None:
    session.project.read_only = True
    clock.visit(session)
    passing.now += 7
    clock.leave()
    assert visits.times(session.project, "Ada") == {}


def test_keys_in_the_window_are_work_and_closing_keeps_it(hands: Hands) -> None:
    window = hands.window
    window.day.clock.watch(window.windowHandle())
    begun = window.day.clock.now()
    window.day.clock.now = lambda: begun + 20
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert visits.seconds_on(hands.session.project, "d1", "Ada") >= 20
    assert "This one 0:00 · median today" in window.frame.queue.time.text()


def test_the_day_is_told_below_the_queue(hands: Hands) -> None:
    assert hands.window.frame.queue.progress.text() == "Today 0 · 0 of 3"
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert hands.window.frame.queue.progress.text() == "Today 1 · 1 of 3"


def test_minutes_and_seconds() -> None:
    assert [clocked(s) for s in (0, 59.6, 187)] == ["0:00", "1:00", "3:07"]
