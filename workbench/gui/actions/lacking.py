"""Lacking: what an action needs that is not at hand, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from workbench.gui.actions.action import Action, When


@dataclass(frozen=True, slots=True)
class AtHand:
    """What there is now to do something to."""

    project: bool = False
    dispatch: bool = False
    active: bool = False
    quotation: bool = False
    selection: bool = False
    can_undo: bool = False
    can_redo: bool = False
    past: bool = False


_OF_THE_ACTIVE: Final = ("editor.reject", "editor.boundaries.start_", "editor.boundaries.end_")
_OF_A_QUOTATION: Final = (
    "editor.quoting.add_part",
    "editor.quoting.cue",
    "editor.quoting.source",
    "editor.quoting.no_source",
    "editor.quoting.no_cue",
    "editor.quoting.nested",
    "editor.quoting.unknown_speaker",
    "editor.boundaries.next_piece",
    "editor.boundaries.take_off",
    "speaking.ask",
)


def lacking(row: Action, now: AtHand) -> str:
    """Return why an action is not possible now, or nothing."""
    if row.when is not When.ALWAYS and not now.project:
        return QCoreApplication.translate("Lacking", "no project is open")
    if row.when is When.DISPATCH and not now.dispatch:
        return QCoreApplication.translate("Lacking", "no dispatch is open")
    if row.name.startswith(_OF_THE_ACTIVE) and not now.active:
        return QCoreApplication.translate("Lacking", "no annotation is active")
    if row.name in _OF_A_QUOTATION and not now.quotation:
        return QCoreApplication.translate("Lacking", "no quotation is active")
    return _lacking_in_the_past(row.name, now)


def _lacking_in_the_past(name: str, now: AtHand) -> str:
    if (name == "editor.undo" and not now.can_undo) or (name == "editor.redo" and not now.can_redo):
        return QCoreApplication.translate("Lacking", "nothing was done")
    if name == "history.restore" and not now.past:
        return QCoreApplication.translate("Lacking", "it is shown as it is")
    return ""


def label_lacking(now: AtHand, *, of_quotation: bool) -> str:
    """Return why a label, or a type of quotations, cannot be given now, or nothing."""
    if now.selection or (now.quotation if of_quotation else now.active and not now.quotation):
        return ""
    return QCoreApplication.translate("Lacking", "no words are selected")
