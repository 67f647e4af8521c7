"""Passing: the chart of agreement over time, with the changes of the guideline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.agreement.wanted import Wanted
from workbench.gui.agreement import words
from workbench.gui.agreement.book import Book
from workbench.gui.agreement.comparing import bar_head
from workbench.gui.agreement.report import Report
from workbench.gui.dates import shown_date
from workbench.plots.course import Course, Event, Point

if TYPE_CHECKING:
    from workbench.agreement.summary import Period


def course(report: Report, book: Book) -> Course:
    """Return strict F1 of each period, and when the guideline was changed.

    Periods are named by the date of their beginning, as precise as they are long.
    """
    periods = report.agreement.over_time
    points = tuple(
        _point(i, each, book, report.periods.get(each.label, ())) for i, each in enumerate(periods)
    )
    starts = [each.label for each in periods]
    events = tuple(_event(at, number, starts) for at, number in report.changes if starts)
    head = bar_head(QCoreApplication.translate("Agreement", "period"))
    return Course(points, head, events)


def _point(at: int, period: Period, book: Book, dispatches: tuple[str, ...]) -> Point:
    name, strict = shown_date(period.label), period.strict
    key = book.key(Wanted(dispatches=dispatches), name) if dispatches else ""
    reason = words.why(strict.why)
    return Point(at, name, strict.value, strict.low, strict.high, period.dispatches, reason, key)


def _event(at: str, number: int, starts: Sequence[str]) -> Event:
    """Return a change behind the period in which it fell."""
    before = sum(start <= at[: len(start)] for start in starts)
    place = min(max(before - 0.5, -0.5), len(starts) - 0.5)
    text = QCoreApplication.translate("Agreement", "guideline {}").format(number)
    return Event(place, text, f"{text}, {shown_date(at)}")
