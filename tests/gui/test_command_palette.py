"""The palette of commands does what is chosen to what was at hand, and says why it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.gui.command_palette import CommandPalette
from workbench.gui.offers import Offer, Source

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_CONTROL = Qt.KeyboardModifier.ControlModifier


def _palette(hands: Hands) -> CommandPalette:
    (found,) = hands.window.findChildren(CommandPalette)
    return found


def _open(hands: Hands) -> CommandPalette:
    hands.press(Qt.Key.Key_K, _CONTROL)
    palette = _palette(hands)
    assert palette.finder.field.hasFocus()
    return palette


def _texts(palette: CommandPalette) -> list[str]:
    return [o.text for o in palette.finder.list.rows.rows if isinstance(o, Offer)]


def _first(palette: CommandPalette) -> str:
    offer = palette.finder.list.offer
    assert offer is not None
    return offer.text


def test_enter_does_it_to_the_words_that_were_selected(hands: Hands) -> None:
    hands.select("Namur")
    palette = _open(hands)
    hands.type("plac")
    assert _first(palette) == "Place"
    hands.press(Qt.Key.Key_Return)
    assert [getattr(a, "label", "") for a in hands.all] == ["LOC"]
    assert hands.window.canvas.hasFocus()
    assert palette.isHidden()


def test_every_offer_shows_its_key(hands: Hands) -> None:
    palette = _open(hands)
    hands.type("accept")
    offer = palette.finder.list.offer
    assert offer is not None
    assert offer.keys == ("⏎",)


def test_it_finds_with_the_first_letters_and_by_the_key(hands: Hands) -> None:
    palette = _open(hands)
    hands.type("ctrl+0")
    assert _first(palette) == "Usual size"


def test_escape_leaves_and_the_selection_is_as_it_was(hands: Hands) -> None:
    hands.select("Namur")
    before = hands.window.canvas.selection
    palette = _open(hands)
    hands.type("qu")
    hands.press(Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert hands.window.canvas.hasFocus()
    assert hands.window.canvas.selection == before


def test_what_was_done_last_comes_first(hands: Hands) -> None:
    _open(hands)
    hands.type("flag this")
    hands.press(Qt.Key.Key_Return)
    palette = _open(hands)
    assert _first(palette) == "Flag this dispatch"
    assert hands.window.settings.recent_actions == ["course.flag"]


def test_what_is_not_possible_is_shown_with_the_reason(hands: Hands) -> None:
    hands.window.editor.let_go()
    palette = _open(hands)
    hands.type("no source")
    offer = palette.finder.list.offer
    assert offer is not None
    assert offer.lacking == "no quotation is active"
    hands.press(Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.told.text() == "Not now: no quotation is active."


def test_without_a_project_only_what_needs_none_is_possible(hands: Hands) -> None:
    hands.window.close_project()
    palette = _open(hands)
    hands.type("import files")
    offer = palette.finder.list.offer
    assert offer is not None
    assert offer.lacking == "no project is open"


def test_other_sources_can_be_added(hands: Hands) -> None:
    opened: list[str] = []

    def dispatches(typed: str) -> list[Offer]:
        title = f"Title with {typed}"
        return [Offer("d2", title, "Dispatch", (), lambda: opened.append("d2"))] if typed else []

    hands.window.commanding.sources.append(Source(dispatches, searches=True))
    palette = _open(hands)
    hands.type("lorv")
    assert _texts(palette) == ["Title with lorv"]
    hands.press(Qt.Key.Key_Return)
    assert opened == ["d2"]


def test_what_nothing_is_called_like_is_said(hands: Hands) -> None:
    palette = _open(hands)
    hands.type("zzzz")
    assert palette.told.text() == "Nothing is called like that."
    hands.press(Qt.Key.Key_Return)
    assert palette.isVisible()


def test_arrows_go_about_and_the_end_leads_to_the_beginning(hands: Hands) -> None:
    palette = _open(hands)
    first = _first(palette)
    hands.press(Qt.Key.Key_Up)
    assert _first(palette) == _texts(palette)[-1]
    hands.press(Qt.Key.Key_Down)
    assert _first(palette) == first


def test_the_field_of_the_header_opens_it_and_shows_the_key(hands: Hands) -> None:
    search = hands.window.frame.header.search
    assert "Ctrl+K" in search.accessibleName()
    QTest.mouseClick(search, Qt.MouseButton.LeftButton)
    assert _palette(hands).isVisible()


def test_it_opens_from_a_field_that_is_typed_in(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    note = hands.window.frame.inspector.note
    note.setFocus()
    QTest.keyClicks(note, "Nota")
    palette = _open(hands)
    hands.press(Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert note.hasFocus()
