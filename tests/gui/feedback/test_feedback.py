"""Annotators read in their own dispatches where gold differs, and answer; nothing else changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.store.annotators import annotate
from workbench.commands import adjudicating
from workbench.errors import WorkbenchError
from workbench.gui.feedback.page import GoldCard
from workbench.gui.main_window import MainWindow
from workbench.gui.side.side import FEEDBACK
from workbench.gui.widgets import Wrapped
from workbench.model.annotation import Quotation, QuotationType, Span, new_id
from workbench.model.conflict import Variant
from workbench.model.decision import Decision, Grounds, Ruling
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.layer import Layer
from workbench.session import Session
from workbench.store.project import Project
from workbench.team.adjudicating import Bench
from workbench.team.feedback import Difference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from workbench.gui.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEXT: Final = "Les maires de Namur se sont réunis lundi."
START: Final = TEXT.index("Namur")


@pytest.fixture
def settled(project: Project) -> Project:
    """Anne says LOC, Bart ORG; gold says ORG, and why. A second dispatch is not settled."""
    for name in ("d1", "d2"):
        project.add(Dispatch(name, f"{TEXT} ({name})"))
        for who, label in (("anne", "LOC"), ("bart", "ORG")):
            annotate(project, name, who, [Span(new_id(), START, START + 5, label)])
    bench = Bench(project, "lead")
    desk = bench.open("d1")
    (case,) = desk.open
    variant = next(v for v in case.conflict.variants if "bart" in v.annotators)
    grounds = bench.grounds("a council", "the council met", "")
    bench.do(adjudicating.take(desk.gold, case, variant, grounds))
    bench.finish("d1")
    return project


@pytest.fixture
def anne(qtbot: QtBot, settled: Project, taste: Settings) -> Iterator[MainWindow]:
    taste.annotator = "anne"
    made = MainWindow(Session(Project.open(settled.path), "anne"), taste)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.showing.open("d1")
    qtbot.waitUntil(made.canvas.hasFocus)
    yield made
    made.close()


def said(card: GoldCard) -> list[str]:
    return [line.text() for line in card.findChildren(Wrapped)]


def test_a_tab_tells_how_often_gold_differs_and_the_page_says_why(anne: MainWindow) -> None:
    side = anne.frame.side
    tab = side.tabs[FEEDBACK]
    assert tab.isVisible()
    assert tab.text() == "≠1"
    assert tab.toolTip() == "Where gold differs: 1"
    tab.click()
    (card,) = side.feedback.cards
    assert card.place.text() == "Namur"
    assert said(card) == ["You: LOC  Namur", "Gold: ORG  Namur (decided)",
                          "Why: a council · the council met"]  # fmt: skip


def test_where_gold_is_not_settled_there_is_no_tab(anne: MainWindow) -> None:
    anne.frame.side.tabs[FEEDBACK].click()
    anne.showing.open("d2")
    assert not anne.frame.side.tabs[FEEDBACK].isVisible()
    assert not anne.frame.side.shows(FEEDBACK)


def test_a_difference_leads_to_its_place(anne: MainWindow) -> None:
    anne.frame.side.tabs[FEEDBACK].click()
    anne.frame.side.feedback.cards[0].place.click()
    assert anne.canvas.hasFocus()
    assert anne.canvas.caret == START


def test_enter_on_a_difference_leads_to_its_place(anne: MainWindow) -> None:
    anne.frame.side.tabs[FEEDBACK].click()
    place = anne.frame.side.feedback.cards[0].place
    place.setFocus()
    QTest.keyClick(place, Qt.Key.Key_Return)
    assert anne.canvas.hasFocus()
    assert anne.canvas.caret == START


def test_an_answer_that_cannot_be_kept_stays_in_its_field(
    anne: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*edits: Edit) -> None:
        raise WorkbenchError(f"{len(edits)} cannot be kept")

    anne.frame.side.tabs[FEEDBACK].click()
    (card,) = anne.frame.side.feedback.cards
    card.field.setFocus()
    QTest.keyClicks(card.field, "Why?")
    monkeypatch.setattr(anne.session, "do", refuse)
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert card.field.text() == "Why?"
    assert card.field.hasFocus()


def test_a_half_written_answer_is_there_on_return(anne: MainWindow, settled: Project) -> None:
    bench = Bench(settled, "lead")
    desk = bench.open("d2")
    (case,) = desk.open
    variant = next(v for v in case.conflict.variants if "bart" in v.annotators)
    bench.do(adjudicating.take(desk.gold, case, variant, bench.grounds()))
    bench.finish("d2")
    page = anne.frame.side.feedback
    QTest.keyClicks(page.cards[0].field, "Why")
    anne.showing.open("d2")
    assert page.cards[0].field.text() == ""
    anne.showing.open("d1")
    assert page.cards[0].field.text() == "Why"


def test_escape_leads_from_an_answer_to_the_text(anne: MainWindow) -> None:
    anne.frame.side.tabs[FEEDBACK].click()
    field = anne.frame.side.feedback.cards[0].field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert anne.canvas.hasFocus()


def test_an_answer_is_kept_shown_and_can_be_taken_back(anne: MainWindow) -> None:
    side = anne.frame.side
    side.tabs[FEEDBACK].click()
    field = side.feedback.cards[0].field
    field.setFocus()
    QTest.keyClicks(field, "Why not the town?")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert anne.session is not None
    assert [q.text for q in anne.session.annotations.questions.values()] == ["Why not the town?"]
    (card,) = side.feedback.cards
    assert "Your answer: Why not the town?" in said(card)
    anne.session.undo()
    (card,) = side.feedback.cards
    assert "Your answer: Why not the town?" not in said(card)


def test_a_difference_in_the_cue_alone_is_told(qtbot: QtBot) -> None:
    text = "Elle dit: bon."
    mine = Quotation("", QuotationType.DIRECT, ((10, 13),))
    gold = Quotation("", QuotationType.DIRECT, ((10, 13),), cue=((5, 8),))
    votes = (Variant((mine,), ("anne",)), Variant((gold,), ("bart",)))
    decision = Decision(
        "x", Layer.QUOTATIONS, ((10, 13),), votes, Ruling.DECIDED, Grounds("lead"), (gold,)
    )
    card = GoldCard(Difference(decision, (mine,), ()), text, lambda name: name or "")
    qtbot.addWidget(card)
    assert "cue: nothing → dit" in said(card)
