"""Dates of dispatches as the interface's language writes them, as precise as the wire was."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def shown_moment(at: str) -> str:
    """Return a time (UTC, ISO 8601) as the interface's language writes it, in the time here."""
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def shown_date(date: str) -> str:
    """Return "2021-03-22" as "22 mars 2021", "2021-03" as "mars 2021"; others as they are."""
    found = _DATE.match(date)
    if found is None:
        return date
    year, month, day = (int(x) if x else 0 for x in found.groups())
    at = QDate(year, month or 1, day or 1)
    if not at.isValid() or not month:
        return date
    return QLocale().toString(at, "d MMM yyyy" if day else "MMMM yyyy")
