"""Offering: the acts on the register, for the palette of commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.gui.offers import Offer

if TYPE_CHECKING:
    from workbench.gui.speakers.view import SpeakersView


def offers(view: SpeakersView) -> Iterable[Offer]:
    """Return what can be done in the view of the speakers; nothing while another is shown."""
    if not view.isVisible():
        return
    translate = QCoreApplication.translate
    rows: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
        ("find", translate("Speakers", "Find a speaker"), "/", view.focus_field),
        ("rename", translate("Speakers", "Rename this speaker"), "F2", view.card.rename),
        (
            "merge",
            translate("Speakers", "Merge the chosen speakers into this one"),
            "M",
            view.merge_asked.emit,
        ),
        (
            "split",
            translate("Speakers", "Give the chosen quotations to another speaker"),
            "S",
            view.split_asked.emit,
        ),
        ("delete", translate("Speakers", "Delete unused speakers"), "Del", view.delete_asked.emit),
        ("same", translate("Speakers", "The two are the same"), "⏎", view.likely.say_same),
        ("apart", translate("Speakers", "The two are not the same"), "N", view.likely.say_apart),
    )
    group = translate("Speakers", "Speakers")
    for name, text, key, run in rows:
        yield Offer(f"speakers:{name}", text, group, (key,), run)
