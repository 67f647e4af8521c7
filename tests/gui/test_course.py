"""Which dispatch comes next, up to the end of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from workbench.model.state import State
from workbench.store import listing

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

_CONTROL = Qt.KeyboardModifier.ControlModifier


def _open(hands: Hands) -> str:
    assert hands.session.dispatch is not None
    return hands.session.dispatch.id


def test_done_at_the_end_goes_to_what_was_passed_over(hands: Hands) -> None:
    hands.press(Qt.Key.Key_PageDown, _CONTROL)
    hands.press(Qt.Key.Key_PageDown, _CONTROL)
    hands.press(Qt.Key.Key_Return, _CONTROL)
    assert _open(hands) == "d1"


def test_the_last_one_done_is_told_and_stays_open(hands: Hands) -> None:
    for _ in range(3):
        hands.press(Qt.Key.Key_Return, _CONTROL)
    assert _open(hands) == "d3"
    assert "last dispatch" in hands.window.frame.messages.text
    assert listing.counts(hands.session.project, "Ada")[State.DONE] == 3


def test_what_was_told_goes_with_the_next_dispatch(hands: Hands) -> None:
    hands.window.frame.messages.say("That was the last dispatch of this list.")
    hands.press(Qt.Key.Key_PageDown, _CONTROL)
    assert hands.window.frame.messages.text == ""


def test_in_the_list_of_what_is_done_done_does_not_go_round(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, _CONTROL)
    hands.window.frame.queue.show_tab(1)
    hands.window.showing.open("d1")
    hands.press(Qt.Key.Key_Return, _CONTROL)
    assert _open(hands) == "d1"


def test_a_skipped_dispatch_is_not_offered_again(hands: Hands) -> None:
    hands.window.course.skip()
    assert _open(hands) == "d2"
    assert hands.listed == ["d2", "d3"]
