"""The search of dispatches is one key away, wherever the annotator is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from workbench.gui.views import SPEAKERS

if TYPE_CHECKING:
    from tests.gui.conftest import Hands


def test_a_folded_queue_unfolds_to_be_searched(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F8)
    assert not hands.window.frame.queue.isVisible()
    hands.press(Qt.Key.Key_F5)
    assert hands.window.frame.queue.search.field.hasFocus()
    assert hands.window.settings.queue_shown


def test_from_another_view_the_key_leads_back(hands: Hands) -> None:
    hands.window.views.show(SPEAKERS)
    hands.press(Qt.Key.Key_F5)
    assert hands.window.frame.queue.search.field.hasFocus()
    assert hands.window.views.annotating


def test_the_next_dispatch_shows_the_words_too(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F5)
    hands.type("depeche")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert hands.session.dispatch is not None
    assert hands.session.dispatch.id == "d3"
    assert len(hands.window.canvas.painter.hits) == 1


def test_without_a_search_nothing_is_marked(hands: Hands) -> None:
    hands.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert list(hands.window.canvas.painter.hits) == []
