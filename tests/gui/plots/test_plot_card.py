"""The card of a plot: the plot, the table of the same, and its copy, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.plots.charts import HEAD
from workbench.gui.plots.plot_card import PlotCard
from workbench.plots.bars import Bar, Bars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CHART = Bars((Bar("PER", 0.93, 0.91, 0.95, 1812, key="per"), Bar("MISC", None, n=0)), HEAD)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fr"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def card(qtbot: QtBot) -> PlotCard:
    made = PlotCard("By label", "Exact F1 of each label.")
    qtbot.addWidget(made)
    made.show_chart(CHART)
    made.resize(500, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_tab_reaches_the_buttons_and_the_plot(card: PlotCard, qtbot: QtBot) -> None:
    card.turn.setFocus()
    qtbot.waitUntil(card.turn.hasFocus)
    QTest.keyClick(card.turn, Qt.Key.Key_Tab)
    assert card.copy.hasFocus()
    QTest.keyClick(card.copy, Qt.Key.Key_Tab)
    assert card.view.hasFocus()


def test_space_turns_the_plot_into_a_table_and_back(card: PlotCard) -> None:
    QTest.keyClick(card.turn, Qt.Key.Key_Space)
    assert card.table is not None
    assert not card.view.isVisible()
    shown = [[cell.text for cell in line] for line in card.table.lines.lines]
    assert shown == [["PER", "0.93", "0.91", "0.95", "1,812"], ["MISC", "n/a", "n/a", "n/a", "0"]]
    assert card.turn.text() == "As a plot"
    QTest.keyClick(card.turn, Qt.Key.Key_Space)
    assert card.table is None
    assert card.view.isVisible()


def test_space_copies_the_table_for_a_spreadsheet(card: PlotCard) -> None:
    QTest.keyClick(card.copy, Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert copied == (
        "name\tvalue\tlow\thigh\tn\nPER\t0.93\t0.91\t0.95\t1,812\nMISC\tn/a\tn/a\tn/a\t0\n"
    )
    assert card.copy.text() == "✓ Copied"


@pytest.mark.usefixtures("french")
def test_numbers_are_written_as_the_language_writes_them(card: PlotCard) -> None:
    QTest.keyClick(card.copy, Qt.Key.Key_Space)
    assert "PER\t0,93\t0,91\t0,95" in QGuiApplication.clipboard().text()


def test_enter_in_the_plot_opens(card: PlotCard) -> None:
    opened: list[str] = []
    card.opened.connect(opened.append)
    card.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card.view, Qt.Key.Key_Return)
    assert opened == ["per"]


def test_a_new_chart_is_shown_as_a_table_where_the_table_was_shown(card: PlotCard) -> None:
    card.turn_table()
    card.show_chart(Bars((Bar("ORG", 0.5),), HEAD))
    assert card.table is not None
    assert [line[0].text for line in card.table.lines.lines] == ["ORG"]


def test_where_there_is_nothing_it_says_why(card: PlotCard) -> None:
    card.show_none("Nobody has finished anything.")
    assert card.why.isVisible()
    assert not card.view.isVisible()
    assert not card.copy.isVisible()
    card.show_chart(CHART)
    assert card.view.isVisible()
    assert not card.why.isVisible()


def test_everything_has_a_name_for_who_does_not_see(card: PlotCard) -> None:
    assert card.view.accessibleName() == "By label"
    assert card.turn.accessibleName() == "As a table: By label"
    assert card.copy.accessibleName() == "Copy: By label"


def test_the_title_has_a_line_to_itself_where_the_buttons_leave_no_room(
    card: PlotCard, qtbot: QtBot
) -> None:
    def below() -> bool:
        return card.turn.y() > card.title.geometry().bottom()

    assert not below()
    card.add(PlotCard.button("As shares of each of the rows of the table"))
    qtbot.waitUntil(below)
    assert card.title.height() < 2 * card.title.fontMetrics().height()
    card.resize(900, 300)
    qtbot.waitUntil(lambda: not below())
