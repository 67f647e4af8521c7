"""Passing: the chart of agreement over time, with the changes of the guideline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.gui.agreement import words
from workbench.gui.agreement.comparing import bar_head
from workbench.gui.dates import shown_date
from workbench.plots.course import Course, Event, Point

if TYPE_CHECKING:
    from workbench.agreement.summary import Agreement


def course(agreement: Agreement, changes: Sequence[tuple[str, int]]) -> Course:
    """Return strict F1 of each period; ``changes`` are dates and numbers of guidelines.

    Periods are named by the date of their beginning, as precise as they are long.
    """
    periods = agreement.over_time
    points = tuple(
        Point(
            i,
            shown_date(each.label),
            each.strict.value,
            each.strict.low,
            each.strict.high,
            each.dispatches,
            words.why(each.strict.why),
        )
        for i, each in enumerate(periods)
    )
    starts = [each.label for each in periods]
    events = tuple(_event(at, number, starts) for at, number in changes if starts)
    head = bar_head(QCoreApplication.translate("Agreement", "period"))
    return Course(points, head, events)


def _event(at: str, number: int, starts: Sequence[str]) -> Event:
    """Return a change behind the period in which it fell."""
    before = sum(start <= at[: len(start)] for start in starts)
    place = min(max(before - 0.5, -0.5), len(starts) - 0.5)
    text = QCoreApplication.translate("Agreement", "guideline {}").format(number)
    return Event(place, text, f"{text}, {shown_date(at)}")
