"""The row of labels: each button gives its own label, also one without a key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.gui.key_button import KeyButton
from workbench.model.scheme import Label

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

_MANY = tuple(
    Label(f"LONG{i}", {"en": f"A label with a long name {i}"}, "#1d5fa8", "", {}) for i in range(40)
)


def _button(hands: Hands, name: str) -> KeyButton:
    return next(b for b in hands.window.frame.findChildren(KeyButton) if b.text() == name)


def _show_many(hands: Hands) -> None:
    scheme = replace(hands.session.project.scheme, labels=_MANY)
    quote, keys = hands.window.editor.quoting.take, hands.window.keyboard.bindings
    hands.window.frame.palette_row.show_scheme(scheme, "en", {"editor.quoting.take": quote}, keys)


def test_a_button_gives_its_label(hands: Hands) -> None:
    hands.select("Namur")
    _button(hands, "Place").click()
    assert [getattr(a, "label", "") for a in hands.all] == ["LOC"]


def test_a_label_without_a_key_is_given_by_its_own_button(hands: Hands) -> None:
    given: list[str] = []
    _show_many(hands)
    hands.window.frame.palette_row.chosen.disconnect()
    hands.window.frame.palette_row.chosen.connect(given.append)
    _button(hands, "A label with a long name 7").click()
    assert given == ["LONG7"]


def test_what_makes_a_quotation_stays_in_sight_beside_forty_labels(hands: Hands) -> None:
    _show_many(hands)
    hands.window.resize(hands.window.minimumSize())
    quote = _button(hands, "Quotation")
    assert quote.isVisible()
    right = quote.mapTo(hands.window, quote.rect().topRight()).x()
    assert right < hands.window.width()
