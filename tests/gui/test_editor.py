"""What an annotator does by keyboard alone, with real key events in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from workbench.gui.canvas import hits
from workbench.model.annotation import Origin, Quotation, QuotationType, SourceKind, Span
from workbench.model.dispatch import Dispatch
from workbench.model.state import State

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


def _quotation(hands: Hands) -> Quotation:
    (found,) = hands.session.annotations.quotations
    return found


def test_n_and_p_go_through_the_text_in_order(hands: Hands) -> None:
    seen: list[str | None] = []
    for _ in range(4):
        hands.press(Qt.Key.Key_N)
        seen.append(hands.window.canvas.active)
    assert seen == ["s1", "s2", "q1", "s3"]
    hands.press(Qt.Key.Key_P)
    assert hands.window.canvas.active == "q1"
    hands.press(Qt.Key.Key_Left, _ALT)
    assert hands.window.canvas.active == "s2"


def test_enter_accepts_and_goes_to_the_next_suggestion(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)
    assert [a.id for a in hands.all] == ["s1"]
    assert hands.all[0].origin is Origin.SUGGESTION
    assert hands.window.canvas.active == "s2"


def test_backspace_rejects_and_goes_to_the_next_suggestion(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Backspace)
    assert hands.all == []
    assert "s1" in hands.session.annotations.answered
    assert hands.window.canvas.active == "s2"


def test_accepting_a_quotation_enters_its_speaker(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_Return)
    assert hands.session.speaker_name(_quotation(hands).speaker) == "Odile Vanbrabant"
    assert hands.window.canvas.page.items["q1"].speaker == "Odile Vanbrabant"


def _with_speaker(hands: Hands, name: str) -> None:
    """Have somebody speak elsewhere in the dispatch."""
    hands.select("Lorvanie")
    hands.press(Qt.Key.Key_Q)
    hands.type(name)
    hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_Return)
    assert hands.session.register[0].name == name


def test_a_speaker_who_is_like_one_of_the_register_is_offered(hands: Hands) -> None:
    _with_speaker(hands, "Odile Van Brabant")
    hands.window.editor.activate("q1")
    offered = hands.window.frame.inspector.speaker.toolTip()
    assert offered == "Odile Vanbrabant → Odile Van Brabant ?"
    hands.press(Qt.Key.Key_W)
    hands.press(Qt.Key.Key_Return)
    speakers = {q.speaker for q in hands.session.annotations.quotations}
    assert speakers == {hands.session.register[0].id}


def test_nobody_is_merged_with_a_speaker_of_a_like_name_unasked(hands: Hands) -> None:
    _with_speaker(hands, "Odile Van Brabant")
    told: list[str] = []
    hands.window.editor.told.connect(told.append)
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_Return)
    assert [s.name for s in hands.session.register] == ["Odile Van Brabant", "Odile Vanbrabant"]
    assert "Odile Vanbrabant is new in the register; it has Odile Van Brabant already" in told[0]


def test_delete_deletes_an_annotation(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_P)
    hands.press(Qt.Key.Key_Delete)
    assert hands.all == []


def test_a_digit_relabels_an_open_suggestion_and_so_accepts_it(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_2)
    (span,) = hands.all
    assert isinstance(span, Span)
    assert (span.id, span.label) == ("s1", "ORG")


def test_a_digit_labels_the_selection(hands: Hands) -> None:
    hands.select("Lorvanie")
    hands.press(Qt.Key.Key_3)
    (span,) = hands.all
    assert isinstance(span, Span)
    assert (hands.words(span), span.label, span.origin) == ("Lorvanie", "LOC", Origin.HAND)
    assert hands.window.canvas.active == span.id


def test_a_selection_behind_an_emoji_is_counted_in_code_points(hands: Hands) -> None:
    hands.select("jeudi")
    hands.press(Qt.Key.Key_5)
    assert (hands.all[0].start, hands.all[0].end) == hands.part("jeudi")


@pytest.mark.parametrize(
    ("text", "scan_code", "key"),
    [("&", 10, Qt.Key.Key_Ampersand), ("&", 0, Qt.Key.Key_Ampersand)],
)
def test_on_other_keyboards_the_place_of_the_key_counts(
    hands: Hands, text: str, scan_code: int, key: Qt.Key
) -> None:
    hands.select("Émile Dury")
    hands.press_place(text, scan_code, key)
    (span,) = hands.all
    assert isinstance(span, Span)
    assert span.label == "PER"


def test_either_boundary_moves_by_word(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_H)
    assert hands.words(hands.all[0]) == "ministre Odile Vanbrabant"
    hands.press(Qt.Key.Key_L)
    assert hands.words(hands.all[0]) == "ministre Odile Vanbrabant a"
    hands.press(Qt.Key.Key_J)
    hands.press(Qt.Key.Key_J)
    hands.press(Qt.Key.Key_K)
    assert hands.words(hands.all[0]) == "Vanbrabant"


def test_either_boundary_moves_by_character(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_J, _SHIFT)
    hands.press(Qt.Key.Key_K, _SHIFT)
    assert hands.words(hands.all[0]) == "dile Vanbraban"
    hands.press(Qt.Key.Key_H, _SHIFT)
    hands.press(Qt.Key.Key_L, _SHIFT)
    assert hands.words(hands.all[0]) == "Odile Vanbrabant"


def test_a_boundary_stops_before_the_other(hands: Hands) -> None:
    hands.window.editor.activate("s2")
    hands.press(Qt.Key.Key_K)
    hands.press(Qt.Key.Key_J)
    assert hands.all == []


def test_correcting_a_suggested_quotation_keeps_its_speaker(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_K, _SHIFT)
    quotation = _quotation(hands)
    assert hands.words(quotation) == "\"Rien n'est décidé"
    assert hands.session.speaker_name(quotation.speaker) == "Odile Vanbrabant"


def test_q_makes_a_quotation_of_the_marks_around_the_caret(hands: Hands) -> None:
    hands.window.canvas.set_caret(hands.part("décidé")[0])
    hands.press(Qt.Key.Key_Q)
    assert hands.words(_quotation(hands)) == '"Rien n\'est décidé"'
    assert _quotation(hands).type is QuotationType.DIRECT


def test_q_makes_a_quotation_of_the_selection(hands: Hands) -> None:
    hands.select("des pilotes ont refusé")
    hands.press(Qt.Key.Key_Q)
    assert _quotation(hands).type is QuotationType.INDIRECT


def test_cue_source_and_speaker_of_a_quotation(hands: Hands) -> None:
    hands.select("des pilotes ont refusé")
    hands.press(Qt.Key.Key_Q)
    hands.select("Selon")
    hands.press(Qt.Key.Key_C)
    hands.select("Émile Dury")
    hands.press(Qt.Key.Key_S)
    hands.press(Qt.Key.Key_W)
    hands.type("emile dury")
    hands.press(Qt.Key.Key_Return)
    quotation = _quotation(hands)
    assert quotation.cue == (hands.part("Selon"),)
    assert (quotation.source, quotation.source_kind) == (
        hands.part("Émile Dury"),
        SourceKind.PERSON,
    )
    assert hands.session.speaker_name(quotation.speaker) == "emile dury"
    assert hands.window.canvas.hasFocus()


def test_c_without_a_selection_takes_the_cue_off(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_C)
    assert _quotation(hands).cue == ()


def test_a_pronoun_is_known_as_one_and_s_gives_the_next_kind(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    start = hands.part("elle dit")[0]
    hands.window.canvas.select(start, start + 4)
    hands.press(Qt.Key.Key_S)
    assert _quotation(hands).source_kind is SourceKind.PRONOUN
    hands.press(Qt.Key.Key_S)
    assert _quotation(hands).source_kind is SourceKind.PERSON
    hands.press(Qt.Key.Key_S, _SHIFT)
    assert (_quotation(hands).source, _quotation(hands).source_kind) == (None, None)


def test_a_letter_changes_the_type(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_X)
    assert _quotation(hands).type is QuotationType.SCARE
    hands.press(Qt.Key.Key_M)
    assert _quotation(hands).type is QuotationType.MIXED


def test_a_second_part_joins_the_content(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.select("des pilotes")
    hands.press(Qt.Key.Key_A)
    assert hands.words(_quotation(hands)) == '"Rien n\'est décidé" des pilotes'


def test_accept_all_is_one_step_and_undo_takes_it_back(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, _CONTROL | _SHIFT)
    assert len(hands.all) == 4
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert hands.all == []
    assert len(hands.session.open_suggestions) == 4
    hands.press(Qt.Key.Key_Y, _CONTROL)
    assert len(hands.all) == 4


def test_undo_goes_back_to_the_beginning(hands: Hands) -> None:
    for key in (Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_H, Qt.Key.Key_Delete):
        hands.press(key)
    for _ in range(6):
        hands.press(Qt.Key.Key_Z, _CONTROL)
    assert (hands.all, hands.session.annotations.state) == ([], State.NEW)


def test_escape_lets_go(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.canvas.active is None
    assert hands.window.canvas.selection is None


def test_what_the_window_shows_is_what_is_stored(hands: Hands) -> None:
    for key in (Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_3, Qt.Key.Key_Return):
        hands.press(key)
    stored = hands.session.project.annotation_set("d1", "Ada")
    shown = hands.window.canvas.page.items.values()
    assert {i.annotation for i in shown if not i.suggested} == set(stored.annotations.values())


def test_v_goes_round_those_that_lie_on_one_another(hands: Hands) -> None:
    hands.select("Odile Vanbrabant a reçu")
    hands.press(Qt.Key.Key_4)
    outer = hands.window.canvas.active
    hands.window.canvas.set_caret(hands.part("Vanbrabant")[0])
    seen: list[str | None] = []
    for _ in range(3):
        hands.press(Qt.Key.Key_V)
        seen.append(hands.window.canvas.active)
    assert seen == ["s1", outer, "s1"]


def test_v_goes_from_a_quotation_into_what_lies_in_it(hands: Hands) -> None:
    hands.select("ministre Odile Vanbrabant")
    hands.press(Qt.Key.Key_I)
    quotation = hands.window.canvas.active
    hands.press(Qt.Key.Key_V)
    assert hands.window.canvas.active == "s1"
    hands.press(Qt.Key.Key_V)
    assert hands.window.canvas.active == quotation


def test_e_selects_more_and_a_label_key_labels_it(hands: Hands) -> None:
    hands.window.canvas.set_caret(hands.part("Lorvanie")[0] + 2)
    hands.press(Qt.Key.Key_E)
    hands.press(Qt.Key.Key_3)
    assert hands.words(hands.all[0]) == "Lorvanie"


def test_n_goes_on_from_where_the_caret_was_taken(hands: Hands) -> None:
    hands.window.editor.activate("s3")
    hands.window.canvas.set_caret(0)
    hands.press(Qt.Key.Key_N)
    assert hands.window.canvas.active == "s1"


def _long(hands: Hands) -> None:
    """Open a dispatch of which the end is far from the beginning, and nothing is laid out."""
    text = "\n".join(f"Une phrase de remplissage numéro {i}. " * 6 for i in range(400))
    hands.session.project.add(Dispatch("long", f"{text}\nAna Lopes parle à Gand."))
    hands.window.showing.open("long")


def _sees(hands: Hands, words: str) -> bool:
    """Tell whether words are in the viewport, as they are painted."""
    canvas = hands.window.canvas
    canvas.viewport().repaint()
    at = hands.window.editor.text.index(words)
    (rect, *_) = hits.rectangles(canvas.page, at, at + 1)
    top = rect.top() - canvas.verticalScrollBar().value()
    return 0 <= top < canvas.viewport().height()


def test_what_is_undone_far_away_is_scrolled_into_view(hands: Hands) -> None:
    _long(hands)
    text, canvas = hands.window.editor.text, hands.window.canvas
    start = text.index("Ana Lopes")
    canvas.select(start, start + 9)
    hands.press(Qt.Key.Key_1)
    assert _sees(hands, "Ana Lopes")
    canvas.set_caret(0)
    assert not _sees(hands, "Ana Lopes")
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert _sees(hands, "Ana Lopes")
    canvas.set_caret(0)
    hands.press(Qt.Key.Key_Y, _CONTROL)
    assert _sees(hands, "Ana Lopes")


def test_an_act_on_a_quotation_is_announced_with_its_speaker(hands: Hands) -> None:
    told: list[str] = []
    hands.window.editor.told.connect(told.append)
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_I)
    assert told[-1] == ('indirect quotation, speaker: Odile Vanbrabant: "Rien n\'est décidé"')
    hands.press(Qt.Key.Key_W, _SHIFT)
    assert told[-1].startswith("indirect quotation, speaker unknown: ")
