"""Taken: the entities behind the figures on help and bias, as ``outcomes`` counts them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.grid import Flags, Shown, Wide, grid
from workbench.agreement.outcomes import joined
from workbench.agreement.wanted import Taken, WantedTaken
from workbench.model.columns import Bools, Columns

Ints = NDArray[np.integer]


@dataclass(frozen=True, slots=True, eq=False)
class TakenCases:
    """What was suggested, or is in gold, and whose set it is about, n rows.

    ``annotator`` is a number of the columns; ``kept`` tells where the annotator has the same.
    """

    dispatch: Ints
    annotator: Ints
    start: Ints
    end: Ints
    label: Ints
    kept: Bools


def taken(
    columns: Columns, shown: Shown, gold: Columns | None, wanted: WantedTaken
) -> TakenCases | None:
    """Return the cases among the annotators of the columns, all of them people.

    ``gold`` has one annotator and the same dispatches and labels; None without it, where what is
    wanted asks for it. The order is that of the text, with what was not kept before the rest.
    """
    if wanted.what is Taken.SHOWN:
        kept = grid(columns, shown)
        by = kept.by[kept.of_shown]
        return _suggested(columns, shown, by, _seen(columns, shown, wanted), wanted)
    if gold is None:
        return None
    if wanted.what is Taken.WRONG:
        return _wrong(columns, shown, gold, wanted)
    return _lacking(columns, shown, gold, wanted)


def _seen(columns: Columns, shown: Shown, wanted: WantedTaken) -> Flags:
    """Return (n, A): who was shown a suggestion that is wanted."""
    below = shown.confidence < wanted.high if wanted.high < 1 else True
    chosen = (shown.confidence >= wanted.low) & below
    if wanted.rule:
        number = shown.rules.index(wanted.rule) if wanted.rule in shown.rules else -1
        chosen &= shown.rule == number
    helps = columns.done & shown.helped
    return helps[shown.dispatch] & chosen[:, np.newaxis]


def _wrong(columns: Columns, shown: Shown, gold: Columns, wanted: WantedTaken) -> TakenCases:
    marks = grid(joined(columns, gold), shown)
    by, known = marks.by[marks.of_shown], gold.done[shown.dispatch, :1]
    wrong = _seen(columns, shown, wanted) & known & ~by[:, -1:] & by[:, :-1]
    return _suggested(columns, shown, by[:, :-1], wrong, wanted)


def _lacking(columns: Columns, shown: Shown, gold: Columns, wanted: WantedTaken) -> TakenCases:
    """Return what gold has and annotators do not, with or without suggestions."""
    both = joined(columns, gold)
    marks, spans = grid(both, shown), both.spans
    own = np.flatnonzero(spans.annotator == len(columns.annotators))
    own = own[np.unique(marks.of_spans[own], return_index=True)[1]]
    mark = marks.of_spans[own]
    if wanted.what is Taken.OMITTED:
        where = columns.done & shown.helped & gold.done[:, :1]
        own, mark = (rows[~marks.shown[mark]] for rows in (own, mark))
    else:
        where = columns.done & ~shown.helped & gold.done[:, :1]
    lacking = where[spans.dispatch[own]] & ~marks.by[mark, :-1]
    row, who = _of_annotator(columns, lacking, wanted)
    its = own[row]
    place = spans.dispatch[its], who, spans.start[its], spans.end[its], spans.label[its]
    return _ordered(TakenCases(*place, np.zeros(len(its), dtype=np.bool_)))


def _suggested(
    columns: Columns, shown: Shown, kept: Flags, chosen: Flags, wanted: WantedTaken
) -> TakenCases:
    row, who = _of_annotator(columns, chosen, wanted)
    place = shown.dispatch[row], who, shown.start[row], shown.end[row], shown.label[row]
    return _ordered(TakenCases(*place, kept[row, who]))


def _of_annotator(columns: Columns, chosen: Flags, wanted: WantedTaken) -> tuple[Wide, Wide]:
    """Return the row and the annotator of each case, of one annotator or of all."""
    row, who = np.nonzero(chosen)
    if wanted.annotator is None:
        return row, who
    names = np.array([name == wanted.annotator for name in columns.annotators], dtype=np.bool_)
    return row[names[who]], who[names[who]]


def _ordered(found: TakenCases) -> TakenCases:
    order = np.lexsort((found.annotator, found.end, found.start, found.dispatch, found.kept))
    return TakenCases(
        found.dispatch[order],
        found.annotator[order],
        found.start[order],
        found.end[order],
        found.label[order],
        found.kept[order],
    )
