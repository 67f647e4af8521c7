"""A clause of the guideline shows the decisions that point to it, and those to look at again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem

from tests.store.annotators import annotate
from workbench.commands import adjudicating
from workbench.gui.feedback.clause_tree import ClauseTree
from workbench.gui.main_window import MainWindow
from workbench.gui.side.side import GUIDELINE
from workbench.model.annotation import Span, new_id
from workbench.model.dispatch import Dispatch
from workbench.session import Session
from workbench.store import guideline
from workbench.store.project import Project
from workbench.team.adjudicating import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from workbench.gui.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEXT: Final = "Les maires de Namur se sont réunis lundi."
START: Final = TEXT.index("Namur")


@pytest.fixture
def cited(project: Project) -> Project:
    """One decision on d2, which points to the clause on towns."""
    guideline.write(project, "## Towns\nA town is LOC.\n", "lead")
    for name in ("d1", "d2"):
        project.add(Dispatch(name, f"{TEXT} ({name})"))
    for who, label in (("anne", "LOC"), ("bart", "ORG")):
        annotate(project, "d2", who, [Span(new_id(), START, START + 5, label)])
    bench = Bench(project, "lead")
    desk = bench.open("d2")
    (case,) = desk.open
    grounds = bench.grounds("", "it is the town", "Towns")
    bench.do(adjudicating.take(desk.gold, case, case.conflict.variants[0], grounds))
    return project


@pytest.fixture
def lead(qtbot: QtBot, cited: Project, taste: Settings) -> Iterator[MainWindow]:
    made = MainWindow(Session(Project.open(cited.path), "lead"), taste)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(made.canvas.hasFocus)
    yield made
    made.close()


def shown_tree(lead: MainWindow) -> ClauseTree:
    tree = lead.frame.side.guideline.findChild(ClauseTree)
    assert isinstance(tree, ClauseTree)
    return tree


def click(tree: ClauseTree, item: QTreeWidgetItem | None) -> None:
    assert item is not None
    at = tree.visualItemRect(item).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)


def lines(lead: MainWindow) -> list[str]:
    tree = shown_tree(lead)
    items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    return [item.text(0) for item in items if item]


def test_a_clause_shows_its_cases_and_a_case_its_dispatch(lead: MainWindow) -> None:
    lead.frame.side.turn(GUIDELINE)
    page = lead.frame.side.guideline
    assert page.cited.text() == "Decisions by clause: 1"
    page.cited.click()
    assert lines(lead) == ["Towns  (1)"]
    tree = lead.frame.side.guideline.findChild(ClauseTree)
    assert isinstance(tree, ClauseTree)
    tree.setFocus()
    tree.expandAll()
    clause = tree.topLevelItem(0)
    assert clause is not None
    case = clause.child(0)
    assert case is not None
    tree.setCurrentItem(case)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert lead.session is not None
    assert lead.session.annotations.dispatch == "d2"
    assert lead.canvas.caret == START


def test_a_changed_clause_lists_what_is_to_be_looked_at_again(lead: MainWindow) -> None:
    assert lead.session is not None
    guideline.write(lead.session.project, "## Towns\nA town that acts is ORG.\n", "lead")
    lead.frame.side.turn(GUIDELINE)
    page = lead.frame.side.guideline
    assert page.cited.text() == "Decisions by clause: 1 · to look at again: 1"
    page.cited.click()
    assert lines(lead)[0].startswith("To look at again")


def test_without_decisions_nothing_is_offered(lead: MainWindow, cited: Project) -> None:
    bench = Bench(cited, "lead")
    bench.undo("d2")
    lead.frame.side.turn(GUIDELINE)
    assert not lead.frame.side.guideline.cited.isVisible()


def test_a_click_opens_a_clause_and_a_case(lead: MainWindow) -> None:
    lead.frame.side.turn(GUIDELINE)
    lead.frame.side.guideline.cited.click()
    tree = shown_tree(lead)
    clause = tree.topLevelItem(0)
    assert clause is not None
    click(tree, clause)
    assert clause.isExpanded()
    click(tree, clause.child(0))
    assert lead.session is not None
    assert lead.session.annotations.dispatch == "d2"


def test_a_version_that_is_kept_tells_at_once_what_to_look_at_again(lead: MainWindow) -> None:
    lead.frame.side.turn(GUIDELINE)
    page = lead.frame.side.guideline
    page.edit.click()
    page.writer.setPlainText("## Towns\nA town that acts is ORG.\n")
    QTest.keyClick(page.writer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.cited.text() == "Decisions by clause: 1 · to look at again: 1"


def test_the_cases_are_not_turned_to_while_the_guideline_is_written(lead: MainWindow) -> None:
    lead.frame.side.turn(GUIDELINE)
    page = lead.frame.side.guideline
    page.edit.click()
    assert not page.cited.isEnabled()
    page.discard.click()
    page.cited.click()
    assert shown_tree(lead).isVisible()


def test_what_is_asked_of_the_guideline_is_shown_in_place_of_the_cases(lead: MainWindow) -> None:
    lead.frame.side.turn(GUIDELINE)
    page = lead.frame.side.guideline
    page.cited.click()
    lead.guiding.search()
    assert page.search.hasFocus()
    page.cited.click()
    lead.guiding.clause()
    assert page.reader.isVisible()


def test_escape_leads_from_the_cases_to_the_text(lead: MainWindow) -> None:
    lead.showing.open("d1")
    lead.frame.side.turn(GUIDELINE)
    lead.frame.side.guideline.cited.click()
    tree = shown_tree(lead)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    assert lead.canvas.hasFocus()
