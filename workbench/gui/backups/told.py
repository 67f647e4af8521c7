"""Told: what the list of backups says, as rows of a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.gui.dates import shown_moment
from workbench.gui.team.tables import Cell, Line

_SI: Final = QLocale.DataSizeFormat.DataSizeSIFormat
_NONE: Final = Cell("–", "dim", number=True)


def line(facts: Mapping[str, Any], acts: int | None) -> Line:
    """Return the row of a backup; ``acts`` are those of the project now, where it can be read."""
    # The budget is in GB, not GiB.
    shown = QLocale().formattedDataSize(int(facts["size"]), 1, _SI)
    size = Cell(shown, number=True)
    when, why = Cell(shown_moment(str(facts["made"]))), Cell(reason(str(facts["reason"])))
    if facts["acts"] is None:
        damaged = Cell(QCoreApplication.translate("Backups", "cannot be read"), "bad", number=True)
        return (when, why, size, _NONE, damaged, _NONE)
    held = int(facts["acts"])
    since = _NONE if acts is None else _since(acts - held)
    return (when, why, size, _count(int(facts["dispatches"])), _count(held), since)


def _count(number: int) -> Cell:
    return Cell(QLocale().toString(number), number=True)


def _since(number: int) -> Cell:
    """Return how many acts the project has more; fewer where an older backup was brought back."""
    sign = "+" if number > 0 else "−" if number else ""
    return Cell(f"{sign}{QLocale().toString(abs(number))}", "" if number else "dim", number=True)


def reason(code: str) -> str:
    """Return why a backup was made, in words."""
    words = {
        "daily": QCoreApplication.translate("Backups", "once a day"),
        "asked": QCoreApplication.translate("Backups", "made by hand"),
        "merge": QCoreApplication.translate("Backups", "before a merge"),
        "restore": QCoreApplication.translate("Backups", "before a backup was brought back"),
        "damaged": QCoreApplication.translate("Backups", "the damaged file"),
    }
    return words[code]
