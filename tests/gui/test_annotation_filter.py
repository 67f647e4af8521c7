"""The list of the inspector can be narrowed: to what is suggested, unsure, or of one label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from workbench.gui.annotation_filter import Which, keeps
from workbench.gui.canvas.items import Item
from workbench.model.annotation import Span

if TYPE_CHECKING:
    from tests.gui.conftest import Hands


def _listed(hands: Hands) -> list[str]:
    model = hands.window.frame.inspector.list.model()
    return [str(model.index(i, 0).data()) for i in range(model.rowCount())]


def test_an_item_is_listed_where_state_sureness_and_label_fit() -> None:
    own = Item(Span("a", 0, 1, "PER"), suggested=False)
    sure = Item(Span("b", 0, 1, "LOC"), suggested=True, confidence=0.9)
    unsure = Item(Span("c", 0, 1, "LOC"), suggested=True, confidence=0.2)
    shown = {w: [keeps(i, w, "") for i in (own, sure, unsure)] for w in Which}
    assert shown[Which.ALL] == [True, True, True]
    assert shown[Which.SUGGESTED] == [False, True, True]
    assert shown[Which.UNSURE] == [False, False, True]
    assert [keeps(i, Which.ALL, "LOC") for i in (own, sure, unsure)] == [False, True, True]


def test_what_is_accepted_leaves_the_list_of_suggestions(hands: Hands) -> None:
    tabs = hands.window.frame.inspector.filter.tabs
    assert [tab.text() for tab in tabs] == ["All 4", "To check 4", "Unsure 0"]
    tabs[1].click()
    hands.window.canvas.setFocus()
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)
    assert "Odile Vanbrabant" not in _listed(hands)
    assert len(_listed(hands)) == 3
    tabs[0].click()
    assert "Odile Vanbrabant" in _listed(hands)


def test_one_label_or_the_quotations_are_listed(hands: Hands) -> None:
    chosen = hands.window.frame.inspector.filter.label
    chosen.setCurrentIndex(chosen.findText("Place"))
    chosen.activated.emit(chosen.currentIndex())
    assert _listed(hands) == ["Namur"]
    chosen.setCurrentIndex(chosen.findText("Quotations"))
    chosen.activated.emit(chosen.currentIndex())
    assert _listed(hands) == ['"Rien n\'est décidé"']
