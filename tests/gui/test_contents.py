"""The items of a dispatch stay in their order, edit by edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from workbench.commands import spans
from workbench.gui.contents import Contents
from workbench.model.annotation_set import order

if TYPE_CHECKING:
    from tests.gui.conftest import Hands

_ACTS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 60), st.integers(1, 20)), max_size=6)


def _is_as_read_anew(hands: Hands) -> bool:
    contents = hands.window.showing.contents
    assert contents is not None
    return (
        contents.ordered
        == Contents(hands.session).ordered
        == sorted(contents.items.values(), key=lambda item: order(item.annotation))
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(_ACTS)
def test_after_any_acts_the_order_is_that_of_the_text(
    hands: Hands, acts: list[tuple[int, int, int]]
) -> None:
    for kind, start, length in acts:
        made = [*hands.session.annotations.spans]
        if kind == 0 or not made:
            edit = spans.add(hands.session.annotations, start, start + length, "PER")
        elif kind == 1:
            edit = spans.delete(hands.session.annotations, made[start % len(made)])
        else:
            edit = spans.resize(
                hands.session.annotations, made[start % len(made)], start, start + length
            )
        hands.session.do(edit)
        assert _is_as_read_anew(hands)
    while hands.session.undo():
        assert _is_as_read_anew(hands)


def test_accepting_and_rejecting_keep_the_order(hands: Hands) -> None:
    for key in (Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_H):
        hands.press(key)
        assert _is_as_read_anew(hands)


def test_an_order_that_was_shown_stays_as_it_was(hands: Hands) -> None:
    contents = hands.window.showing.contents
    assert contents is not None
    before = contents.ordered
    names = [item.id for item in before]
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Backspace)
    assert [item.id for item in before] == names
    assert len(contents.ordered) == len(names) - 1
