"""Words are found in the dispatch, marked on the canvas, and labelled at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from workbench.model.annotation import Span

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def _find(hands: Hands, words: str) -> None:
    hands.press(Qt.Key.Key_F, _CONTROL)
    hands.type(words)


def _selected(hands: Hands) -> str:
    part = hands.window.canvas.selection
    return "" if part is None else hands.window.editor.text[slice(*part)]


def _count(hands: Hands) -> str:
    return hands.window.frame.page.find_bar.count.text()


def test_all_hits_are_marked_and_counted_and_the_first_is_selected(hands: Hands) -> None:
    _find(hands, "EMILE")
    assert _selected(hands) == "Émile"
    assert list(hands.window.canvas.painter.hits) == [hands.part("Émile")]
    assert _count(hands) == "1 of 1"


def test_enter_and_f3_go_on_and_with_shift_back(hands: Hands) -> None:
    _find(hands, "lo")
    total = len(hands.window.canvas.painter.hits)
    assert total > 1
    hands.press(Qt.Key.Key_Return)
    assert _count(hands) == f"2 of {total}"
    hands.press(Qt.Key.Key_Return, _SHIFT)
    hands.press(Qt.Key.Key_F3, _SHIFT)
    assert _count(hands) == f"{total} of {total}"
    hands.press(Qt.Key.Key_F3)
    assert _count(hands) == f"1 of {total}"


def test_escape_goes_back_to_the_text_and_a_label_key_labels_the_hit(hands: Hands) -> None:
    _find(hands, "lorvanie")
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.canvas.hasFocus()
    assert list(hands.window.canvas.painter.hits) == []
    hands.press(Qt.Key.Key_3)
    (span,) = hands.all
    assert isinstance(span, Span)
    assert (hands.words(span), span.label) == ("Lorvanie", "LOC")


def test_the_search_begins_with_the_selection_and_goes_on_from_the_caret(hands: Hands) -> None:
    hands.select("Lorvanie")
    hands.press(Qt.Key.Key_F, _CONTROL)
    assert hands.window.frame.page.find_bar.field.text() == "Lorvanie"
    assert _selected(hands) == "Lorvanie"


def test_what_is_not_there_is_told(hands: Hands) -> None:
    _find(hands, "zzz")
    assert _count(hands) == "not found"
    assert list(hands.window.canvas.painter.hits) == []


def test_another_dispatch_is_searched_anew(hands: Hands) -> None:
    _find(hands, "depeche")
    hands.window.showing.open("d2")
    assert len(hands.window.canvas.painter.hits) == 1
