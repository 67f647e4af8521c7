"""Holders: the sentence that says who has a project open in another window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from workbench.store.holding import Holder


def held_by(holder: Holder, name: str) -> str:
    """Return who has a project of this name open, on which machine, and since when."""
    if not holder.who:
        said = QCoreApplication.translate(
            "Holders", "{} is open in another window: here it can only be read."
        )
        return said.format(name)
    said = QCoreApplication.translate(
        "Holders",
        "{} is open in another window ({}, on {}, since {}): here it can only be read.",
    )
    return said.format(name, holder.who, holder.machine, _shown_time(holder.since))


def _shown_time(moment: str) -> str:
    """Return a moment as the language writes it, without the day where it is today."""
    at = QDateTime.fromString(moment, Qt.DateFormat.ISODate).toLocalTime()
    short = QLocale.FormatType.ShortFormat
    today = at.date() == QDate.currentDate()
    return QLocale().toString(at.time() if today else at, short)
