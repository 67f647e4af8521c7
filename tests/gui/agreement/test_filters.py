"""The filters: what can be chosen is what the project has, and what is chosen is compared."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.gui.agreement.filters import Filters
from workbench.model.compared import Compared, Help

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.store.around import Choices

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CHOICES = SimpleNamespace(
    annotators=("Ada", "Bo", "gold"),
    labels=("PER", "ORG"),
    batches=("b1",),
    languages=(),
    agencies=("Belga",),
)


def choices() -> Choices:
    return cast("Choices", CHOICES)


@pytest.fixture
def filters(qtbot: QtBot) -> Filters:
    made = Filters()
    qtbot.addWidget(made)
    made.offer(choices())
    made.show()
    return made


def test_at_first_everything_is_compared(filters: Filters) -> None:
    assert filters.compared == Compared()
    assert not filters.clear.isVisible()


def test_a_choice_without_values_is_not_offered(filters: Filters) -> None:
    assert filters.label.isVisible()
    assert not filters.language.isVisible()


def test_two_annotators_are_compared_and_one_alone_restricts_nothing(filters: Filters) -> None:
    QTest.keyClick(filters.people.buttons["Ada"], Qt.Key.Key_Space)
    assert filters.compared.annotators == ()
    QTest.keyClick(filters.people.buttons["gold"], Qt.Key.Key_Space)
    assert filters.compared.annotators == ("Ada", "gold")


def test_what_is_chosen_with_keys_is_told_once(filters: Filters) -> None:
    told: list[Compared] = []
    filters.changed.connect(lambda: told.append(filters.compared))
    QTest.keyClick(filters.label, Qt.Key.Key_Down)
    QTest.keyClick(filters.shown, Qt.Key.Key_Down)
    QTest.keyClicks(filters.since, "2021-03")
    QTest.keyClick(filters.since, Qt.Key.Key_Return)
    assert told[0].labels == {"PER"}
    assert told[1].help is Help.BLIND
    assert told[2].since == "2021-03"
    assert len(told) == 3


def test_what_was_chosen_stays_when_the_project_is_read_again(filters: Filters) -> None:
    filters.people.choose(["Ada", "Bo"])
    QTest.keyClick(filters.label, Qt.Key.Key_Down)
    before = filters.compared
    filters.offer(choices())
    assert filters.compared == before


def test_all_is_cleared_at_once(filters: Filters) -> None:
    filters.people.choose(["Ada", "Bo"])
    QTest.keyClick(filters.label, Qt.Key.Key_Down)
    told: list[bool] = []
    filters.changed.connect(lambda: told.append(True))
    QTest.keyClick(filters.clear, Qt.Key.Key_Space)
    assert filters.compared == Compared()
    assert told == [True]
