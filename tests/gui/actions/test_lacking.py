"""What an action needs that is not at hand is said, the farthest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from workbench.gui.actions.lacking import AtHand, label_lacking, lacking
from workbench.gui.actions.table import ACTIONS

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_ROWS = {row.name: row for row in ACTIONS}
_OPEN = AtHand(project=True, dispatch=True)


@pytest.mark.parametrize(
    ("name", "now", "why"),
    [
        ("files.open", AtHand(), ""),
        ("files.import_files", AtHand(), "no project is open"),
        ("editor.accept", AtHand(project=True), "no dispatch is open"),
        ("editor.accept", _OPEN, ""),
        ("editor.reject", _OPEN, "no annotation is active"),
        ("editor.undo", _OPEN, "nothing was done"),
        ("editor.undo", AtHand(project=True, dispatch=True, can_undo=True), ""),
        ("editor.redo", AtHand(project=True, dispatch=True, can_undo=True), "nothing was done"),
        ("history.restore", _OPEN, "it is shown as it is"),
        ("history.restore", AtHand(project=True, dispatch=True, past=True), ""),
        ("editor.quoting.no_source", _OPEN, "no quotation is active"),
        ("editor.quoting.no_source", AtHand(project=True, dispatch=True, quotation=True), ""),
    ],
)
def test_an_action_says_what_it_lacks(qapp: QObject, name: str, now: AtHand, why: str) -> None:
    assert qapp is not None
    assert lacking(_ROWS[name], now) == why


def test_every_name_that_is_looked_for_is_in_the_table() -> None:
    now = AtHand(project=True, dispatch=True, can_undo=True, can_redo=True)
    needy = {row.name for row in ACTIONS if lacking(row, now)}
    assert {"editor.reject", "editor.boundaries.start_back", "editor.quoting.add_part"} <= needy
    assert {"editor.quoting.cue", "editor.quoting.source", "speaking.ask"} <= needy


def test_a_label_needs_words_or_an_entity_and_a_type_a_quotation() -> None:
    entity = AtHand(project=True, dispatch=True, active=True)
    quotation = AtHand(project=True, dispatch=True, active=True, quotation=True)
    words = AtHand(project=True, dispatch=True, selection=True)
    assert label_lacking(_OPEN, of_quotation=False) == "no words are selected"
    assert [label_lacking(x, of_quotation=False) for x in (entity, words)] == ["", ""]
    assert [label_lacking(x, of_quotation=True) for x in (quotation, words)] == ["", ""]
    assert label_lacking(entity, of_quotation=True)
    assert label_lacking(quotation, of_quotation=False)
