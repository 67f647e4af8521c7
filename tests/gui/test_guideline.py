"""The guideline beside the text: its clauses by a key, its search, its editor and its versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.gui.clauses import clause, split_anchor
from workbench.gui.guideline import GuidelinePage
from workbench.gui.markdown import Reader
from workbench.gui.palette import KeyButton
from workbench.gui.side import GUIDELINE, SELECTION
from workbench.gui.theme import DARK, LIGHT
from workbench.model.state import State
from workbench.store import guideline
from workbench.store.project import Project

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("code", "place"),
    [("PER", 1), ("direct", 3), ("indirect", 2), ("LOC", 4), ("MISC", 5), ("ORG", None)],
)
def test_the_clause_of_a_code_is_found_by_its_heading_or_its_anchor(
    code: str, place: int | None
) -> None:
    headings = ["PERSONS", "PER · Person", "indirect · no marks", "Direct", "Places {#LOC}", "misc"]
    assert clause([split_anchor(text) for text in headings], code) == place


def test_the_heading_that_begins_with_the_code_is_before_one_that_names_it() -> None:
    assert clause([("Not PER but a role", ""), ("PER", "")], "PER") == 1


def test_a_document_shows_headings_without_anchors_and_html_as_it_is_written(qtbot: QtBot) -> None:
    reader = Reader()
    qtbot.addWidget(reader)
    reader.show_markdown("# Noms 😀 {#PER}\n\nUn <b>nom</b>. ![x](http://a.invalid/x.png)\n", LIGHT)
    assert reader.headings == [("Noms 😀", "PER")]
    assert "{#" not in reader.toPlainText()
    assert "<b>nom</b>" in reader.toPlainText()


def _page(hands: Hands) -> GuidelinePage:
    return hands.window.frame.side.guideline


def _top(page: GuidelinePage) -> str:
    """Return the words of the first heading that is seen in the reader."""
    cursor = page.reader.cursorForPosition(QPoint(20, 20))
    return cursor.block().text()


def test_g_shows_the_clause_of_the_active_annotation_and_g_again_the_selection(
    hands: Hands,
) -> None:
    side = hands.window.frame.side
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_G)
    assert side.shows(GUIDELINE)
    assert _top(_page(hands)).startswith("PER · Personne")
    assert hands.window.canvas.hasFocus()
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_G)
    assert _top(_page(hands)).startswith("DATE · Date")
    hands.press(Qt.Key.Key_G)
    assert side.shows(SELECTION)


def test_g_on_a_quotation_shows_the_clause_of_its_type(hands: Hands) -> None:
    for _ in range(3):
        hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_G)
    assert _top(_page(hands)).startswith("direct · Citation directe")


def test_g_shows_the_clause_of_the_label_under_the_mouse(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    buttons = hands.window.frame.palette_row.findChildren(KeyButton)
    place, at = next(b for b in buttons if b.text() == "Place"), QPointF(5, 5)
    QApplication.sendEvent(place, QEnterEvent(at, at, at))
    hands.press(Qt.Key.Key_G)
    assert _top(_page(hands)).startswith("LOC · Lieu")


def test_g_unfolds_the_side(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F9)
    hands.press(Qt.Key.Key_G)
    assert hands.window.frame.side.shows(GUIDELINE)


def test_a_label_without_a_clause_says_so_and_shows_the_schemes_own(hands: Hands) -> None:
    guideline.write(hands.session.project, "# Rien\n\n### `ORG`\n\nLes noms.\n")
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_G)
    notice = _page(hands).notice
    assert notice.isVisible()
    assert "no clause on PER. The scheme says: A person's name" in notice.text()
    hands.window.editor.let_go()
    hands.press(Qt.Key.Key_G)
    assert not notice.isVisible()


def test_the_guideline_is_searched_round_its_end(hands: Hands) -> None:
    hands.press(Qt.Key.Key_G, _SHIFT)
    page = _page(hands)
    assert page.search.hasFocus()
    hands.type("locuteur")
    first = page.reader.textCursor().position()
    hands.press(Qt.Key.Key_Return)
    second = page.reader.textCursor().position()
    assert second > first
    for _ in range(20):
        hands.press(Qt.Key.Key_Return)
        if page.reader.textCursor().position() == first:
            break
    assert page.reader.textCursor().selectedText().lower() == "locuteur"
    assert page.reader.textCursor().position() == first
    hands.type("zz")
    assert "“locuteurzz” is not in the guideline" in page.notice.text()
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.canvas.hasFocus()


def test_what_is_written_is_in_force_as_a_new_version(hands: Hands) -> None:
    hands.press(Qt.Key.Key_G, _SHIFT)
    page = _page(hands)
    QTest.mouseClick(page.edit, Qt.MouseButton.LeftButton)
    assert page.writer.hasFocus()
    page.writer.selectAll()
    hands.type("# Ordre")
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert page.writer.toPlainText().startswith("# Guide d'annotation")
    page.writer.selectAll()
    hands.type("# Regles")
    assert page.keep.text() == "Keep as version 2"
    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    assert not page.writing
    assert page.reader.headings == [("Regles", "")]
    newest = guideline.newest(hands.session.project)
    assert (newest.number, newest.text, newest.who) == (2, "# Regles", "Ada")
    assert page.version.count() == 2
    page.version.setFocus()
    QTest.keyClick(page.version, Qt.Key.Key_Down)
    assert page.reader.headings[0][0].startswith("Guide d'annotation")


def test_ctrl_enter_in_the_editor_keeps_the_text_and_not_the_dispatch(hands: Hands) -> None:
    hands.press(Qt.Key.Key_G, _SHIFT)
    page = _page(hands)
    page.edit.click()
    hands.type("x")
    hands.press(Qt.Key.Key_Return, _CONTROL)
    assert guideline.newest(hands.session.project).text.startswith("x# Guide")
    assert hands.session.annotations.dispatch == "d1"
    assert hands.session.annotations.state is State.NEW


def test_discarding_keeps_the_version_in_force(hands: Hands) -> None:
    hands.press(Qt.Key.Key_G, _SHIFT)
    page = _page(hands)
    page.edit.click()
    hands.type("x")
    page.discard.click()
    assert not page.writing
    assert len(guideline.versions(hands.session.project)) == 1


def test_a_draft_is_kept_when_the_project_is_left(hands: Hands) -> None:
    hands.press(Qt.Key.Key_G, _SHIFT)
    page = _page(hands)
    page.edit.click()
    page.writer.selectAll()
    hands.type("# Brouillon")
    path = hands.session.project.path
    hands.window.close()
    with Project.open(path) as project:
        assert guideline.newest(project).text == "# Brouillon"


def test_the_guideline_follows_the_theme(hands: Hands) -> None:
    hands.press(Qt.Key.Key_G)
    page = _page(hands)
    hands.window.look.dark()
    html = page.reader.document().toHtml()
    assert DARK.focus in html
    assert LIGHT.focus not in html
