"""Notes, reasons and questions are written in place by keys; the list of questions goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.blind import handed_out_blind
from workbench.commands import remarks
from workbench.gui.canvas.items import Item
from workbench.gui.canvas.tags import tag_text
from workbench.gui.editing.short_field import ShortField
from workbench.gui.side.side import QUESTIONS, SELECTION
from workbench.model.annotation import Span
from workbench.model.state import State
from workbench.store import journal, questions, reasons

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


def _field(hands: Hands) -> ShortField:
    return hands.window.remarks.field


def _write(hands: Hands, text: str) -> None:
    hands.type(text)
    hands.press(Qt.Key.Key_Return)


def test_r_writes_a_note_on_the_annotation_at_hand(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_P)
    hands.press(Qt.Key.Key_R)
    assert "Odile Vanbrabant" in _field(hands).caption.text()
    _write(hands, "Ministre jusqu'en mai")
    (span,) = hands.session.annotations.spans
    assert span.note == "Ministre jusqu'en mai"
    assert hands.window.frame.inspector.note.text() == span.note
    assert hands.window.canvas.hasFocus()
    hands.press(Qt.Key.Key_R)
    assert _field(hands).field.text() == span.note
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.canvas.hasFocus()
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert hands.session.annotations.spans[0].note == ""


def test_r_with_nothing_at_hand_writes_a_note_on_the_dispatch(hands: Hands) -> None:
    card = hands.window.frame.side.card
    assert card.text == ""
    hands.press(Qt.Key.Key_R)
    _write(hands, "Deux versions")
    assert hands.session.annotations.note == "Deux versions"
    assert card.text == "Note: Deux versions"
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert (hands.session.annotations.note, card.text) == ("", "")


def test_a_note_is_seen_in_the_queue(hands: Hands) -> None:
    model = hands.window.frame.queue.model

    def said() -> str:
        return model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "with a note" not in said()
    hands.press(Qt.Key.Key_R, _SHIFT)
    _write(hands, "Deux versions")
    assert "with a note" in said()
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert "with a note" not in said()
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_R)
    _write(hands, "Ministre")
    assert "with a note" in said()


def test_a_note_in_a_project_that_can_only_be_read_is_refused_in_place(hands: Hands) -> None:
    hands.session.project.read_only = True
    hands.press(Qt.Key.Key_R)
    _write(hands, "Deux versions")
    assert hands.session.annotations.note == ""
    assert "can only be read" in hands.window.frame.messages.text


def test_escape_writes_no_note(hands: Hands) -> None:
    hands.press(Qt.Key.Key_R, _SHIFT)
    hands.type("Deux")
    hands.press(Qt.Key.Key_Escape)
    assert hands.session.annotations.note == ""
    assert _field(hands).isHidden()


def test_f_flags_at_once_and_takes_a_reason_by_its_digit(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F)
    assert hands.session.annotations.state is State.FLAGGED
    assert _field(hands).field.hasFocus()
    hands.type("2")
    assert hands.session.annotations.reason == "doublon"
    assert hands.window.frame.side.card.text == "Flagged: doublon"
    hands.press(Qt.Key.Key_Z, _CONTROL)
    made = hands.session.annotations
    assert (made.state, made.reason) == (State.FLAGGED, "")


def test_a_flag_needs_no_reason(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F)
    hands.press(Qt.Key.Key_Return)
    made = hands.session.annotations
    assert (made.state, made.reason) == (State.FLAGGED, "")
    assert hands.window.canvas.hasFocus()


def _skipped(hands: Hands) -> tuple[State, str]:
    made = hands.session.project.annotation_set("d1", "Ada")
    return made.state, made.reason


def test_a_skip_and_its_reason_are_one_act(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, _ALT)
    assert hands.session.annotations.state is State.NEW
    _write(hands, "ill")
    assert _skipped(hands) == (State.SKIPPED, "illisible")
    assert hands.session.annotations.dispatch == "d2"
    hands.window.showing.open("d1")
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert _skipped(hands) == (State.NEW, "")


def test_enter_alone_skips_without_a_reason_and_escape_does_not_skip(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, _ALT)
    hands.press(Qt.Key.Key_Escape)
    assert _skipped(hands) == (State.NEW, "")
    hands.press(Qt.Key.Key_Return, _ALT)
    hands.press(Qt.Key.Key_Return)
    assert _skipped(hands) == (State.SKIPPED, "")


def test_a_reason_of_ones_own_is_offered_the_next_time(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, _ALT)
    _write(hands, "Resultats sportifs")
    assert _skipped(hands) == (State.SKIPPED, "Resultats sportifs")
    assert reasons.reasons(hands.session.project)[-1] == "Resultats sportifs"
    hands.press(Qt.Key.Key_Return, _ALT)
    _write(hands, "result")
    assert hands.session.project.annotation_set("d2", "Ada").reason == "Resultats sportifs"


def test_a_digit_goes_by_its_place_on_azerty(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, _ALT)
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Ampersand, none, 10, 0, 0, "&")
    QApplication.sendEvent(_field(hands).field, event)
    assert _skipped(hands) == (State.SKIPPED, "pas une dépêche")


def test_o_asks_on_a_suggestion_without_accepting_it(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_O)
    _write(hands, "Le meme nom ?")
    made = hands.session.annotations
    assert not made.annotations
    (question,) = made.questions.values()
    assert (question.annotation, question.text) == ("s1", "Le meme nom ?")
    side = hands.window.frame.side
    assert side.tabs[QUESTIONS].text() == "Questions 1"
    assert side.card.text == "Question on this annotation: Le meme nom ?"
    hands.press(Qt.Key.Key_N)
    assert side.card.text == ""


def test_o_again_rewords_the_question_and_emptied_settles_it(hands: Hands) -> None:
    hands.press(Qt.Key.Key_O)
    _write(hands, "Quelle version ?")
    hands.press(Qt.Key.Key_O)
    assert _field(hands).field.text() == "Quelle version ?"
    _write(hands, "Quelle version, la 2 ?")
    assert [q.text for q in hands.session.annotations.questions.values()] == [
        "Quelle version, la 2 ?"
    ]
    hands.press(Qt.Key.Key_O)
    hands.press(Qt.Key.Key_Backspace)
    hands.press(Qt.Key.Key_Return)
    assert not hands.session.annotations.questions
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert len(hands.session.annotations.questions) == 1


@pytest.fixture
def asked(hands: Hands) -> Hands:
    """A question on a suggestion of d1 and one on the whole of d3, with d1 open."""
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_O)
    _write(hands, "Le meme nom ?")
    project = hands.session.project
    other = project.annotation_set("d3", "Ada")
    journal.record(project, remarks.ask(other, "Quelle version ?"))
    return hands


def test_the_list_shows_all_open_questions_and_enter_goes_there(asked: Hands) -> None:
    asked.press(Qt.Key.Key_O, _SHIFT)
    listed = asked.window.frame.side.questions
    assert listed.view.hasFocus()
    assert [(r.words, r.question.text) for r in listed.model.rows] == [
        ("Odile Vanbrabant", "Le meme nom ?"),
        ("", "Quelle version ?"),
    ]
    asked.press(Qt.Key.Key_Down)
    asked.press(Qt.Key.Key_Return)
    assert asked.session.annotations.dispatch == "d3"
    assert asked.window.canvas.hasFocus()
    asked.press(Qt.Key.Key_O, _SHIFT)
    asked.press(Qt.Key.Key_Up)
    asked.press(Qt.Key.Key_Return)
    assert asked.session.annotations.dispatch == "d1"
    assert asked.window.canvas.active == "s1"


def test_one_key_settles_a_question_of_another_dispatch_and_again_opens_it(asked: Hands) -> None:
    asked.press(Qt.Key.Key_O, _SHIFT)
    asked.press(Qt.Key.Key_Down)
    listed = asked.window.frame.side.questions
    project = asked.session.project
    asked.press(Qt.Key.Key_Backspace)
    assert [r.dispatch for r in questions.open_questions(project, "Ada")] == ["d1"]
    assert len(listed.model.rows) == 2
    assert "settled" in listed.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    asked.press(Qt.Key.Key_Backspace)
    assert len(questions.open_questions(project, "Ada")) == 2
    assert "settled" not in listed.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    asked.press(Qt.Key.Key_Escape)
    assert asked.window.canvas.hasFocus()


def test_the_list_follows_what_is_asked_while_it_is_seen(asked: Hands) -> None:
    side = asked.window.frame.side
    QTest.mouseClick(side.tabs[QUESTIONS], Qt.MouseButton.LeftButton)
    asked.window.canvas.setFocus()
    asked.window.editor.let_go()
    asked.press(Qt.Key.Key_O)
    _write(asked, "Et la date ?")
    assert side.questions.model.rows[0].question.text == "Et la date ?"
    assert side.tabs[QUESTIONS].text() == "Questions 3"


def test_the_list_unfolds_the_side(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F9)
    assert hands.window.frame.side.isHidden()
    hands.press(Qt.Key.Key_O, _SHIFT)
    assert hands.window.frame.side.shows(QUESTIONS)
    QTest.mouseClick(hands.window.frame.side.tabs[SELECTION], Qt.MouseButton.LeftButton)
    assert hands.window.frame.inspector.isVisible()


def test_a_note_is_seen_at_the_tag() -> None:
    span = Span("a", 0, 3, "PER", note="Voir")
    assert tag_text(Item(span, suggested=False)) == "PER*"
    assert tag_text(Item(span, suggested=True, confidence=0.1)) == "PER?*"


def test_a_dispatch_handed_out_blind_says_that_it_has_no_suggestions(hands: Hands) -> None:
    handed_out_blind(hands.session.project, "d2", "Ada")
    card = hands.window.frame.side.card
    hands.window.showing.open("d2")
    assert card.text == "Without suggestions"
    hands.window.showing.open("d1")
    assert card.text == ""
