"""Titles between quotation marks behind a noun or participle that calls for one."""

from __future__ import annotations

from workbench.suggest.entities.namelists import OPENING
from workbench.suggest.entities.sheet import Sheet

_CLOSING = {"«": "»", '"': '"', "“": "”"}
_LONGEST = 9


def read(sheet: Sheet) -> None:
    """Add the titles: *l'exposition "Les dames du lac"*, *un roman intitulé «…»*."""
    for i in sheet.noted:
        if sheet.forms[i] in OPENING and sheet.capital(i + 1) and _called_for(sheet, i - 1):
            end = _closing(sheet, i)
            if end and sheet.forms[end - 1] not in {".", ","}:
                sheet.put(i + 1, end, "MISC", "misc.title-in-marks", 0.75)


def _called_for(sheet: Sheet, k: int) -> bool:
    if sheet.is_a(k, "entitled"):
        return True
    if sheet.is_a(k, "of"):
        return sheet.is_a(k - 1, "author")
    for _ in range(3):
        if sheet.is_a(k, "work"):
            return True
        if not sheet.adjective(k):
            return False
        k -= 1
    return False


def _closing(sheet: Sheet, i: int) -> int:
    """Return the closing mark of the title that opens at ``i``, or 0."""
    mark = _CLOSING[sheet.forms[i]]
    for k in range(i + 2, min(len(sheet.forms), i + 2 + _LONGEST)):
        if sheet.forms[k] == mark:
            return k
        if sheet.forms[k] == "\n":
            break
    return 0
