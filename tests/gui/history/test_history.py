"""The history beside the text: what was done, the dispatch as it was, and restoring it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from workbench.commands import spans
from workbench.gui.canvas.items import Since
from workbench.gui.history.model import PAGE
from workbench.gui.history.page import HistoryPage
from workbench.gui.side.side import HISTORY, SELECTION
from workbench.store import history, journal

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ENTER, _DOWN, _ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape


def _page(hands: Hands) -> HistoryPage:
    return hands.window.frame.side.history


def _said(hands: Hands) -> list[str]:
    page = _page(hands)
    rows = (page.model.index(i) for i in range(page.model.rowCount()))
    return [row.data() for row in rows]


def _work(hands: Hands) -> None:
    """Accept one suggestion, reject the next, and delete the first again."""
    for key in (Qt.Key.Key_N, _ENTER, Qt.Key.Key_Backspace, Qt.Key.Key_P, Qt.Key.Key_P):
        hands.press(key)
    hands.press(Qt.Key.Key_Backspace)


def _open(hands: Hands) -> None:
    hands.press(Qt.Key.Key_H, _CONTROL)


def _shown(hands: Hands) -> dict[str, Since]:
    return {item.id: item.since for item in hands.window.canvas.page.items.values()}


def test_ctrl_h_lists_what_was_done_the_newest_first_below_its_day(hands: Hands) -> None:
    _work(hands)
    _open(hands)
    assert hands.window.frame.side.shows(HISTORY)
    assert _page(hands).view.hasFocus()
    day, *acts = _said(hands)
    assert any(char.isdigit() for char in day)
    assert [act.split(" · ")[1:-1] for act in acts] == [
        ["Deleted", "Odile Vanbrabant", "by key", "−1"],
        ["Rejected", "by key"],
        ["Accepted", "Odile Vanbrabant", "by accepting", "+1"],
    ]
    _open(hands)
    assert hands.window.frame.side.shows(SELECTION)
    assert hands.window.canvas.hasFocus()


def test_enter_shows_it_as_it_was_with_what_came_of_it_since(hands: Hands) -> None:
    _work(hands)
    now = hands.session.annotations
    _open(hands)
    hands.press(_DOWN)
    hands.press(_ENTER)
    assert _shown(hands) == {"s1": Since.GONE}
    first, legend = hands.window.page.past.said
    assert first.startswith("As it was on ")
    assert first.endswith(", by Ada")
    assert legend == "− gone since: 1"
    hands.press(_ESCAPE)
    assert hands.window.page.past.isHidden()
    assert hands.session.annotations == now
    assert hands.window.canvas.hasFocus()
    assert "s3" in _shown(hands)


def test_going_down_the_list_shows_each_act_once_one_is_shown(hands: Hands) -> None:
    _work(hands)
    _open(hands)
    hands.press(_ENTER)
    assert hands.window.page.past.said[1] == "The annotations are the same now."
    hands.press(_DOWN)
    hands.press(_DOWN)
    assert hands.session.annotations.answered == {"s1"}


def test_nothing_can_be_done_to_the_past_by_keys_or_mouse(hands: Hands) -> None:
    _work(hands)
    before = len(history.steps(hands.session.project, "d1", "Ada"))
    _open(hands)
    hands.press(_DOWN)
    hands.press(_ENTER)
    canvas = hands.window.canvas
    canvas.setFocus()
    hands.press(Qt.Key.Key_N)
    for key in (_ENTER, Qt.Key.Key_Backspace, Qt.Key.Key_2, Qt.Key.Key_L, Qt.Key.Key_F):
        hands.window.frame.messages.hide()
        hands.press(key)
        assert "shown as it was" in hands.window.frame.messages.text, key
    hands.press(Qt.Key.Key_Z, _CONTROL)
    hands.select("pilotes")
    hands.press(Qt.Key.Key_1)
    assert len(history.steps(hands.session.project, "d1", "Ada")) == before
    assert hands.session.looking_back
    hands.press(_ESCAPE)
    assert not hands.session.looking_back


def test_restoring_is_one_act_that_can_be_undone(hands: Hands) -> None:
    _work(hands)
    now = hands.session.annotations
    _open(hands)
    hands.press(_DOWN)
    hands.press(_ENTER)
    hands.press(Qt.Key.Key_R, _CONTROL)
    assert [hands.words(a) for a in hands.all] == ["Odile Vanbrabant"]
    assert _shown(hands)["s1"] is Since.SAME
    assert hands.window.page.past.isHidden()
    assert _said(hands)[1].split(" · ")[1] == "Restored"
    hands.window.display.focus_canvas()
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert hands.session.annotations == now
    assert _said(hands)[1].split(" · ")[1] == "Taken back: Restored"


def test_the_buttons_of_the_banner_restore_and_go_back(hands: Hands) -> None:
    _work(hands)
    _open(hands)
    hands.press(_DOWN)
    for which, left in (("Back", 0), ("Restore", 1)):
        hands.press(_ENTER)
        buttons = hands.window.page.past.findChildren(QPushButton)
        button = next(b for b in buttons if b.text().startswith(which))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert hands.window.page.past.isHidden()
        assert len(hands.all) == left
        _page(hands).view.setFocus()


def test_restoring_where_nothing_is_shown_of_the_past_says_so(hands: Hands) -> None:
    hands.press(Qt.Key.Key_R, _CONTROL)
    assert "shown as it is" in hands.window.frame.messages.text


def test_the_history_of_others_can_be_seen_but_not_restored(hands: Hands) -> None:
    _work(hands)
    project = hands.session.project
    theirs = project.annotation_set("d1", "Bea")
    journal.record(project, spans.add(theirs, *hands.part("Namur"), "LOC"))
    journal.record(
        project, spans.add(project.annotation_set("d1", "Bea"), *hands.part("lundi"), "DATE")
    )
    _open(hands)
    page = _page(hands)
    assert page.who.isVisible()
    page.who.setFocus()
    hands.press(_DOWN)
    assert page.who.currentText() == "Bea"
    assert [said.split(" · ")[1] for said in _said(hands)[1:]] == ["Annotated", "Annotated"]
    page.view.setFocus()
    hands.press(_DOWN)
    hands.press(_ENTER)
    assert [hands.words(a) for a in hands.all] == ["Namur"]
    assert sorted(_shown(hands).values()) == [Since.SAME, Since.COME]
    assert [b.text()[:4] for b in hands.window.page.past.findChildren(QPushButton)] == ["Back"]
    hands.press(Qt.Key.Key_R, _CONTROL)
    assert "under the name of Bea" in hands.window.frame.messages.text
    hands.press(_ESCAPE)
    assert hands.session.annotations.annotator == "Ada"


def test_other_dispatches_views_and_pages_leave_the_past(hands: Hands) -> None:
    window = hands.window
    for leave in (
        lambda: window.showing.open("d2"),
        window.views.turn_speakers,
        lambda: window.frame.side.turn(SELECTION),
        window.showing.show_arrived,
    ):
        window.views.annotate()
        window.showing.open("d1")
        hands.press(Qt.Key.Key_N)
        hands.press(_ENTER)
        _open(hands)
        hands.press(_ENTER)
        assert hands.session.looking_back
        leave()
        assert not hands.session.looking_back
        assert window.page.past.isHidden()


def test_a_dispatch_without_a_history_says_so(hands: Hands) -> None:
    _open(hands)
    assert _said(hands) == []
    hands.press(_ENTER)
    assert not hands.session.looking_back


def test_keys_on_an_empty_history_do_nothing_to_the_text(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    before = hands.session.annotations
    _open(hands)
    assert _page(hands).place.hasFocus()
    QTest.keyClick(_page(hands).place, _ENTER)
    assert hands.session.annotations == before
    _open(hands)
    assert hands.window.frame.side.shows(SELECTION)
    assert hands.window.canvas.hasFocus()


def test_a_long_history_is_read_page_by_page(hands: Hands) -> None:
    project = hands.session.project
    with project.transaction():
        for i in range(PAGE + 30):
            made = project.annotation_set("d1", "Ada")
            edit = spans.delete(made, made.spans[0]) if i % 2 else spans.add(made, 3, 11, "PER")
            journal.record(project, edit)
    hands.window.showing.show_arrived()
    _open(hands)
    assert len(_said(hands)) == PAGE + 1
    hands.press(Qt.Key.Key_End)
    hands.press(Qt.Key.Key_End)
    assert len(_said(hands)) == PAGE + 31
    hands.press(_ENTER)
    assert [hands.words(a) for a in hands.all] == ["ministre"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_list_is_painted_in_both_themes(hands: Hands, theme: str) -> None:
    _work(hands)
    _open(hands)
    getattr(hands.window.look, theme)()
    image = _page(hands).view.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(image.height())}
    assert len(colours) > 8
