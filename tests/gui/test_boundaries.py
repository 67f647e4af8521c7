"""Either boundary of any piece, moved by two hands in small and large steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.gui.canvas import hits
from workbench.model.annotation import Quotation

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


def _quotation(hands: Hands) -> Quotation:
    (found,) = hands.session.annotations.quotations
    return found


def _piece(hands: Hands) -> str:
    part = hands.window.canvas.painter.piece
    return "" if part is None else hands.window.editor.text[slice(*part)]


def test_a_large_step_is_five_words(hands: Hands) -> None:
    hands.window.editor.activate("s2")
    hands.press(Qt.Key.Key_H, _CONTROL | _SHIFT)
    assert hands.words(hands.all[0]) == "ministre Odile Vanbrabant a reçu lundi"
    hands.press(Qt.Key.Key_K, _CONTROL | _SHIFT)
    assert hands.words(hands.all[0]) == "ministre"


def test_a_large_step_is_five_characters(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_J, _ALT | _SHIFT)
    assert hands.words(hands.all[0]) == " Vanbrabant"
    hands.press(Qt.Key.Key_L, _ALT | _SHIFT)
    assert hands.words(hands.all[0]) == " Vanbrabant a re"


def test_a_boundary_goes_to_the_edge_of_the_sentence(hands: Hands) -> None:
    hands.window.editor.activate("s2")
    hands.press(Qt.Key.Key_Home, _ALT)
    hands.press(Qt.Key.Key_End, _ALT)
    sentence = "La ministre Odile Vanbrabant a reçu lundi les maires."
    assert hands.words(hands.all[0]) == sentence


def test_b_chooses_which_piece_of_a_quotation_moves(hands: Hands) -> None:
    told: list[str] = []
    hands.window.editor.told.connect(told.append)
    hands.window.editor.activate("q1")
    assert _piece(hands) == '"Rien n\'est décidé"'
    hands.press(Qt.Key.Key_B)
    assert _piece(hands) == "a-t-elle dit"
    assert told[-1] == "Boundaries of the cue: a-t-elle dit"
    hands.press(Qt.Key.Key_L)
    assert _quotation(hands).cue == (hands.part("a-t-elle dit à"),)
    assert hands.words(_quotation(hands)) == '"Rien n\'est décidé"'
    hands.press(Qt.Key.Key_B)
    hands.press(Qt.Key.Key_K, _SHIFT)
    assert _piece(hands) == "ell"
    hands.press(Qt.Key.Key_B)
    assert _piece(hands) == '"Rien n\'est décidé"'


def test_a_part_of_the_content_moves_by_itself(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.select("des pilotes")
    hands.press(Qt.Key.Key_A)
    assert _piece(hands) == "des pilotes"
    hands.press(Qt.Key.Key_L)
    assert hands.words(_quotation(hands)) == '"Rien n\'est décidé" des pilotes ont'


def test_a_piece_that_is_chosen_can_be_taken_off(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    for _ in range(2):
        hands.press(Qt.Key.Key_B)
    hands.press(Qt.Key.Key_A, _SHIFT)
    assert _quotation(hands).source is None
    hands.press(Qt.Key.Key_B)
    assert _piece(hands) == "a-t-elle dit"
    hands.press(Qt.Key.Key_A, _SHIFT)
    assert _quotation(hands).cue == ()
    hands.press(Qt.Key.Key_A, _SHIFT)
    assert hands.words(_quotation(hands)) == '"Rien n\'est décidé"'


def test_an_entity_has_no_piece_to_choose(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_B)
    assert _piece(hands) == ""
    assert hands.all == []


def test_a_new_cue_is_the_piece_that_moves_next(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_C)
    hands.select("dit")
    hands.press(Qt.Key.Key_C)
    hands.press(Qt.Key.Key_H)
    assert _quotation(hands).cue == (hands.part("elle dit"),)


def test_a_boundary_at_its_limit_says_so(hands: Hands) -> None:
    told: list[str] = []
    hands.window.editor.told.connect(told.append)
    hands.window.editor.activate("s2")
    hands.press(Qt.Key.Key_J)
    assert told == ["The boundary cannot go further."]


def test_the_mouse_drags_the_boundaries_of_the_piece_that_is_chosen(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_B)
    canvas, port = hands.window.canvas, hands.window.canvas.viewport()
    canvas.viewport().repaint()
    held = hands.part("a-t-elle dit")
    assert canvas.held == held
    edge = hits.boundaries(canvas.page, held)[1]
    scrolled = canvas.verticalScrollBar().value()
    grip = QPointF(edge.x, (edge.top + edge.bottom) / 2 - scrolled).toPoint()
    (target,) = hits.rectangles(canvas.page, *hands.part("Namur"))
    to = QPointF(target.center().x(), target.center().y() - scrolled)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=grip)
    moving = QMouseEvent(
        QEvent.Type.MouseMove,
        to,
        QPointF(port.mapToGlobal(to.toPoint())),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, moving)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=to.toPoint())
    assert _quotation(hands).cue == (hands.part("a-t-elle dit à Namur"),)
    assert hands.words(_quotation(hands)) == '"Rien n\'est décidé"'
