"""Wording: charts of the words themselves: one form with several labels."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.agreement.standing_out import Form
from workbench.agreement.wanted import Wanted
from workbench.gui.agreement.book import Book
from workbench.gui.agreement.comparing import bar_head
from workbench.plots.bars import Bar, Bars

_MOST: Final = 15
_NAMES: Final = 0.68
_LABEL: Final = frozenset({"label"})


def forms(found: Iterable[Form], book: Book) -> Bars:
    """Return the words on whose label annotators differ: how many of their votes are outvoted."""
    count = QLocale().toString
    bars: list[Bar] = []
    for each in found:
        votes = sorted(each.votes.items(), key=lambda vote: (-vote[1], vote[0]))
        against = sum(n for _, n in votes[1:])
        if against:
            said = ", ".join(f"{label} {count(n)}" for label, n in votes)
            key = book.key(Wanted(form=each.form, classes=_LABEL), f"“{each.form}”")
            bars.append(Bar(f"{each.form}: {said}", against, key=key))
    head = bar_head(
        QCoreApplication.translate("Agreement", "words"),
        QCoreApplication.translate("Agreement", "outvoted"),
    )
    bars.sort(key=lambda bar: (-(bar.value or 0), bar.name))
    return Bars(tuple(bars[:_MOST]), head, top=None, names=_NAMES)
