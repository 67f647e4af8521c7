"""The queue is fetched page by page, and follows what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from workbench.gui.dates import shown_date
from workbench.gui.queue import TABS, QueueModel
from workbench.model.dispatch import Dispatch
from workbench.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from workbench.store.project import Project


@pytest.fixture
def model(qtbot: QtBot, project: Project) -> Iterator[QueueModel]:
    for i in range(230):
        project.add(Dispatch(f"d{i}", f"Dépêche {i}."))
    parent = QWidget()
    qtbot.addWidget(parent)
    made = QueueModel(parent)
    made.show_states(Session(project, "Ada"), TABS[0])
    # The parent owns the model: it must live as long.
    yield made
    parent.close()


def test_pages_are_fetched_when_they_are_needed(model: QueueModel) -> None:
    counts = [model.rowCount()]
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        counts.append(model.rowCount())
    assert counts == [100, 200, 230]


def test_the_dispatch_after_the_last_fetched_is_fetched(model: QueueModel) -> None:
    last = model.entries[-1]
    following = model.beside(last.position, forward=True)
    assert following is not None
    assert following.id == "d100"
    before = model.beside(following.position, forward=False)
    assert before == last


def test_behind_the_last_there_is_nothing(model: QueueModel) -> None:
    assert model.beside(10_000, forward=True) is None
    assert model.beside(0, forward=False) is None


def test_a_row_is_read_aloud(model: QueueModel) -> None:
    text = model.data(model.index(0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert text == "Dépêche 0.. new. 0 entities, 0 quotations"


def test_a_date_is_as_precise_as_the_wire_was() -> None:
    assert shown_date("2021-03-22").endswith("2021")
    assert "22" not in shown_date("2021-03").replace("2021", "")
    assert shown_date("vers midi") == "vers midi"
