"""Who speaks is chosen in a field over the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _offered(hands: Hands) -> list[str]:
    model = hands.window.frame.speaker_field.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _speaker(hands: Hands, name: str) -> str:
    quotation = next(q for q in hands.session.annotations.quotations if q.id == name)
    return hands.session.speaker_name(quotation.speaker)


def test_a_name_that_the_register_does_not_have_is_called_new(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_W)
    assert _offered(hands) == ["new: Odile Vanbrabant", "Speaker unknown"]
    hands.type("van")
    assert _offered(hands) == ["new: Odile Vanbrabant", "new: van"]
    hands.press(Qt.Key.Key_Return)
    assert _speaker(hands, "q1") == "Odile Vanbrabant"
    hands.press(Qt.Key.Key_W)
    assert _offered(hands)[0] == "Odile Vanbrabant"


def test_for_a_pronoun_who_spoke_last_comes_first(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_W)
    hands.press(Qt.Key.Key_Return)
    hands.select("des pilotes ont refusé")
    hands.press(Qt.Key.Key_I)
    made = hands.window.canvas.active or ""
    hands.press(Qt.Key.Key_W)
    hands.press(Qt.Key.Key_Return)
    assert _speaker(hands, made) == "Odile Vanbrabant"


def test_for_a_named_source_the_nearest_name_comes_first(hands: Hands) -> None:
    hands.select("Émile Dury")
    hands.press(Qt.Key.Key_1)
    hands.select("des pilotes ont refusé")
    hands.press(Qt.Key.Key_I)
    hands.select("Émile Dury")
    hands.press(Qt.Key.Key_S)
    hands.press(Qt.Key.Key_W)
    assert _offered(hands)[0] == "new: Émile Dury"


def test_for_a_source_without_a_name_enter_says_that_the_speaker_is_unknown(hands: Hands) -> None:
    hands.select("Émile Dury")
    hands.press(Qt.Key.Key_1)
    hands.select("ont refusé")
    hands.press(Qt.Key.Key_I)
    hands.select("des pilotes")
    hands.press(Qt.Key.Key_S)
    hands.press(Qt.Key.Key_W)
    assert _offered(hands)[:2] == ["Speaker unknown", "new: Émile Dury"]
    hands.press(Qt.Key.Key_Return)
    (quotation,) = hands.session.annotations.quotations
    assert (quotation.speaker, hands.session.register) == (None, [])


def test_the_field_leaves_what_is_said_and_who_is_named_in_sight(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_W)
    field, canvas = hands.window.frame.speaker_field, hands.window.canvas
    assert field.isVisible()
    top = canvas.viewport().mapFrom(hands.window.frame, field.pos()).y()
    for part in (hands.part("décidé"), hands.part("elle dit")):
        assert canvas.place_below([part[0]]).y() <= top


def test_without_a_quotation_there_is_nobody_to_choose(hands: Hands) -> None:
    told: list[str] = []
    hands.window.editor.told.connect(told.append)
    hands.press(Qt.Key.Key_W)
    assert told == ["Go to a quotation first, or make one with Q."]
    hands.press(Qt.Key.Key_W, _SHIFT)
    assert told[1:] == ["Go to a quotation first, or make one with Q."]
