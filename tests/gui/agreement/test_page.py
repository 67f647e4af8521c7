"""The page of figures: every card says its numbers, and every mark opens its cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.gui.agreement.reports import GAMMAS, report
from workbench.agreement.standing_out import Finding, Kind
from workbench.agreement.wanted import AnyWanted, Taken, Wanted, WantedFate, WantedTaken
from workbench.gui.agreement.page import Page
from workbench.gui.widgets import Wrapped
from workbench.model.choice import Layer
from workbench.plots.targets import targets

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.gui.plots.plot_card import PlotCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(1300, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_report(report())
    return made


def opened(page: Page) -> list[tuple[AnyWanted, str]]:
    found: list[tuple[AnyWanted, str]] = []

    def take(wanted: AnyWanted, title: str) -> None:
        found.append((wanted, title))

    page.opened.connect(take)
    return found


def rows(card: PlotCard) -> tuple[tuple[object, ...], ...]:
    assert card.chart is not None
    return card.chart.table().rows


def open_first(card: PlotCard) -> None:
    card.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card.view, Qt.Key.Key_Home)
    QTest.keyClick(card.view, ENTER)


def test_the_sentences_come_first_and_open_their_cases(page: Page) -> None:
    found = opened(page)
    row = page.standing.rows[0]
    assert isinstance(row, QPushButton)
    QTest.keyClick(row, SPACE)
    assert found[0][0] == Wanted(labels=("ORG",), classes=frozenset({"boundary"}))
    assert found[0][1].startswith("Most disagreements on ORG are boundaries: the determiner")


def test_a_headline_figure_has_its_interval_and_opens_its_cases(page: Page) -> None:
    found = opened(page)
    said = page.headline.speaker.accessibleName()
    assert said.startswith("Speaker, of common quotations, 0.93, 95% interval 0.90–0.96")
    QTest.keyClick(page.headline.speaker, SPACE)
    assert found[0][0] == Wanted(Layer.QUOTATIONS, classes=frozenset({"speaker"}))


def test_the_matrix_has_common_dispatches_beside_every_share(page: Page) -> None:
    assert rows(page.cards.pairs)[0] == ("Claire Dubois · CD", "LM", 0.72, 45)
    found = opened(page)
    open_first(page.cards.pairs)
    assert found[0][0] == Wanted(annotators=("Claire Dubois", "Luc Maes"))


def test_the_factors_are_shown_with_the_whole(page: Page) -> None:
    names = [row[0] for row in rows(page.cards.factors)]
    assert names == ["Detection", "Boundaries", "Label", "Strict F1"]


def test_labels_that_cost_most_come_first(page: Page) -> None:
    assert [row[0] for row in rows(page.cards.labels)] == ["ORG", "LOC", "PER"]


def test_the_two_sides_of_a_class_are_one(page: Page) -> None:
    found = opened(page)
    shown = {row[0]: row[1] for row in rows(page.cards.classes)}
    assert shown["marked by one only"] == 74
    assert "the same" not in shown
    open_first(page.cards.classes)
    assert found[0][0] == Wanted(classes=frozenset({"boundary"}))


def test_confusion_is_turned_into_shares_of_rows_by_its_button(page: Page) -> None:
    before = rows(page.cards.confusion)
    assert before[-1][0] == "nothing"
    QTest.keyClick(page.turn, SPACE)
    after = rows(page.cards.confusion)
    values = [value for value in after[0][1:] if isinstance(value, float)]
    assert sum(values) == pytest.approx(1)
    QTest.keyClick(page.turn, SPACE)
    assert rows(page.cards.confusion) == before


def test_offsets_far_off_are_counted_together(page: Page) -> None:
    found = {row[0]: row[1:] for row in rows(page.cards.offsets)}
    assert found["≤ −8"] == (0, 3)
    assert found["−3"] == (30, 0)
    assert found["≥ 8"] == (4, 0)


def test_words_with_several_labels_say_how_often_each(page: Page) -> None:
    assert rows(page.cards.forms)[0] == ("Moscou: LOC 12, ORG 9", 9)
    found = opened(page)
    open_first(page.cards.forms)
    assert found[0][0] == Wanted(form="Moscou", classes=frozenset({"label"}))


def test_a_change_of_the_guideline_stands_behind_the_period_in_which_it_fell(page: Page) -> None:
    names = [str(row[0]) for row in rows(page.cards.course)]
    assert names.index("guideline 2") == names.index("April 2026") + 1


def test_a_period_opens_the_cases_of_its_dispatches(page: Page) -> None:
    found = opened(page)
    view = page.cards.course.view
    assert view.plot is not None
    keys = [target.key for target in targets(view.plot) if target.key]
    page.cards.course.opened.emit(keys[0])
    assert found == [(Wanted(dispatches=("d3", "d4")), "April 2026")]


def test_quotations_have_figures_of_their_own(page: Page) -> None:
    QTest.keyClick(page.tabs[Layer.QUOTATIONS], SPACE)
    assert page.cards.parts.isVisible()
    assert not page.cards.labels.isVisible()
    assert [row[0] for row in rows(page.cards.parts)][-1] == "Speaker"
    assert [row[0] for row in rows(page.cards.factors)][2] == "Type"
    found = opened(page)
    open_first(page.cards.parts)
    assert found[0][0] == Wanted(Layer.QUOTATIONS, classes=frozenset({"type"}))


def test_help_or_bias_is_told_of_all_and_of_each(page: Page) -> None:
    assert page.cards.bias.explained.text().startswith("Suggestions are waved through")
    assert page.cards.bias.explained.text().endswith(
        "90 s with suggestions and 140 s without (medians)."
    )
    QTest.keyClick(page.who, Qt.Key.Key_Down)
    assert page.cards.bias.explained.text().startswith("There is too little to tell")


def test_what_became_of_suggestions_opens_those_of_a_rule_that_met_a_fate(page: Page) -> None:
    found = opened(page)
    view = page.cards.fates.view
    open_first(page.cards.fates)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, ENTER)
    assert found == [
        (WantedFate("names", "accepted"), "names: kept"),
        (WantedFate("names", "corrected"), "names: other boundaries"),
    ]


def test_a_band_of_confidence_opens_its_suggestions_of_who_is_looked_at(page: Page) -> None:
    found = opened(page)
    open_first(page.cards.kept)
    QTest.keyClick(page.who, Qt.Key.Key_Down)
    open_first(page.cards.kept)
    whole = WantedTaken(Taken.SHOWN, low=0.0, high=0.25)
    one = WantedTaken(Taken.SHOWN, "Claire Dubois", low=0.0, high=0.25)
    assert [each for each, _ in found] == [whole, one]
    assert found[1][1].startswith("Claire Dubois · 0.0–")


def test_wrong_suggestions_that_were_kept_are_opened_and_counted(page: Page) -> None:
    found = opened(page)
    view = page.cards.bias.view
    assert view.plot is not None
    marks = {target.title: target.key for target in targets(view.plot)}
    page.cards.bias.opened.emit(marks["Wrong suggestions kept: 120 of 200"])
    assert found == [(WantedTaken(Taken.WRONG), "Wrong suggestions kept")]


@pytest.mark.parametrize(
    ("kind", "what"), [(Kind.WAVED_THROUGH, Taken.WRONG), (Kind.REFUSED, Taken.SHOWN)]
)
def test_a_sentence_on_a_rule_opens_its_suggestions(page: Page, kind: Kind, what: Taken) -> None:
    page.standing.show_findings([Finding(kind, 9, 0.6, 210, rule="names")])
    found = opened(page)
    QTest.keyClick(page.standing.rows[0], SPACE)
    assert found[0][0] == WantedTaken(what, rule="names")


@pytest.mark.parametrize("width", [1280, 420])
def test_the_frame_of_a_sentence_leaves_its_words_whole(
    page: Page, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 800)
    row = page.standing.rows[0]
    words = row.findChild(Wrapped)
    assert words is not None
    qtbot.waitUntil(lambda: row.height() >= words.heightForWidth(row.width()))
    assert words.height() >= words.fontMetrics().height() + 8


def test_gamma_is_reckoned_when_it_is_asked_for(page: Page, qtbot: QtBot) -> None:
    assert page.cards.gamma.chart is None
    with qtbot.waitSignal(page.gamma_asked):
        QTest.keyClick(page.reckon, SPACE)
    page.show_gamma(GAMMAS)
    assert rows(page.cards.gamma) == (("Claire Dubois – Luc Maes", 0.71, 45),)
    assert "5000 shifted samples, seed 7" in page.cards.gamma.explained.text()


def test_every_mark_of_agreement_opens_something(page: Page) -> None:
    cards = page.cards
    for card in (cards.pairs, cards.factors, cards.classes, cards.labels, cards.confusion):
        assert card.view.plot is not None
        assert all(target.key for target in targets(card.view.plot)), card.title.text()


def test_every_figure_on_suggestions_that_is_known_opens_something(page: Page) -> None:
    cards = page.cards
    for card in (cards.bias, cards.kept, cards.fates):
        assert card.view.plot is not None
        found = targets(card.view.plot)
        assert found
        assert all(bool(target.key) is ("n/a" not in target.title) for target in found)


@pytest.mark.parametrize(("width", "columns"), [(1300, 3), (900, 2), (500, 1)])
def test_as_many_cards_stand_beside_each_other_as_have_room(
    page: Page, qtbot: QtBot, width: int, columns: int
) -> None:
    page.resize(width, 700)
    cards = page.cards.of(Layer.ENTITIES)

    def in_the_first_row() -> int:
        return sum(card.y() == cards[0].y() for card in cards)

    qtbot.waitUntil(lambda: in_the_first_row() == columns)
