from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tests.gui.conftest import STORY
from workbench.commands import spans
from workbench.gui.exporting.counting import Counting
from workbench.model.choice import Choice, Layer
from workbench.session import Session
from workbench.store.chosen import Counts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.store.project import Project


def test_only_the_last_of_many_choices_is_counted(qtbot: QtBot, filled: Project) -> None:
    session = Session(filled, "Ada")
    session.open("d1")
    start = STORY.index("Namur")
    session.do(spans.add(session.annotations, start, start + 5, "LOC"))
    told: list[tuple[Choice, Counts]] = []
    parent = QObject()
    counting = Counting(parent)

    def tell(choice: Choice, counts: Counts) -> None:
        told.append((choice, counts))

    counting.counted.connect(tell)
    entities = Choice(layers=frozenset({Layer.ENTITIES}))
    counting.ask(filled.path, Choice(layers=frozenset({Layer.QUOTATIONS})))
    counting.ask(filled.path, entities)
    qtbot.waitUntil(lambda: bool(told))
    assert [choice for choice, _ in told] == [entities]
    assert (told[0][1].dispatches, told[0][1].entities) == (1, 1)


def test_what_cannot_be_counted_says_why(qtbot: QtBot, filled: Project) -> None:
    parent = QObject()
    counting = Counting(parent)
    told: list[str] = []
    counting.failed.connect(told.append)
    with qtbot.waitSignal(counting.failed):
        counting.ask(filled.path.with_name("gone.workbench"), Choice())
    assert "gone.workbench" in told[0]


def test_what_was_stopped_tells_nothing(qtbot: QtBot, filled: Project) -> None:
    parent = QObject()
    counting = Counting(parent)
    counting.ask(filled.path, Choice())
    counting.stop()
    with qtbot.assertNotEmitted(counting.counted, wait=300):
        pass
