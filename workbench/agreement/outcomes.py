"""Outcomes: what became of suggestions, with and without gold, counted per dispatch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.agreement.edits import counted
from workbench.agreement.grid import Grid, Shown, count, grid, paired, pairs_of
from workbench.model.columns import Bools, Columns, SpanColumns

Wide = NDArray[np.int64]
Floats = NDArray[np.float64]

BANDS: Final = (0.0, 0.5, 0.7, 0.8, 0.9)
"""Where bands of confidence begin; each ends where the next begins, the last at 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """Cases and how many could have been: a share is sum(part) / sum(whole). D comes first."""

    part: Wide
    whole: Wide


@dataclass(frozen=True, slots=True, eq=False)
class Outcomes:
    """Tallies of D dispatches, A annotators, P pairs, R rules and B bands; rows can be added up.

    All compare exact offsets and label. ``by_rule`` (D, A, R), ``by_band`` (D, A, B): suggestions
    kept, of those shown. ``edits`` (D, P): agreement of edits. ``helped``, ``blind`` (D, P): of
    spans, where both of a pair had suggestions and where neither had. ``repeats`` (D, A): of the
    first reading with the second.

    None without gold: ``wrong`` (D, A, R): wrong suggestions kept, of those shown; ``omitted``
    (D, A): gold spans that were not suggested and not added, of those not suggested; ``missed``
    (D, A): gold spans not marked, of all, in blind dispatches.

    ``seconds`` (D, A) are spent on a dispatch, NaN where not known; ``helps`` and ``blinds``
    (D, A) tell who finished a dispatch with suggestions, and who without.
    """

    annotators: tuple[str, ...]
    rules: tuple[str, ...]
    by_rule: Tally
    by_band: Tally
    edits: Tally
    helped: Tally
    blind: Tally
    repeats: Tally
    wrong: Tally | None
    omitted: Tally | None
    missed: Tally | None
    seconds: Floats
    helps: Bools
    blinds: Bools


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """What stands beside the sets of people: gold, second readings, and the seconds spent.

    ``gold`` and ``repeats`` are columns of the same dispatches and labels; gold has one annotator,
    repeats have the same annotators in the same order.
    """

    gold: Columns | None = None
    repeats: Columns | None = None
    seconds: Floats | None = None


def outcomes(columns: Columns, shown: Shown, beside: Beside | None = None) -> Outcomes:
    """Count what the annotators of the columns, all of them people, made of the suggestions."""
    beside = beside or Beside()
    marks = grid(columns, shown)
    helps, blinds = columns.done & shown.helped, columns.done & ~shown.helped
    wrong, omitted, missed = _against(columns, shown, beside.gold)
    edits = counted(columns, shown, marks)
    band = np.digitize(shown.confidence, BANDS[1:]).astype(np.int64)
    every = np.ones(len(shown.dispatch), dtype=np.bool_)
    unknown = np.full(columns.done.shape, np.nan)
    return Outcomes(
        columns.annotators,
        shown.rules,
        _kept(marks, shown.dispatch, (shown.rule, len(shown.rules)), helps, every),
        _kept(marks, shown.dispatch, (band, len(BANDS)), helps, every),
        Tally(edits.both, edits.sizes),
        Tally(*paired(marks.by, marks.dispatch, pairs_of(helps))),
        Tally(*paired(marks.by, marks.dispatch, pairs_of(blinds))),
        _repeated(columns, beside.repeats),
        wrong,
        omitted,
        missed,
        unknown if beside.seconds is None else beside.seconds,
        helps,
        blinds,
    )


def _kept(
    marks: Grid,
    dispatch: NDArray[np.integer],
    classes: tuple[NDArray[np.integer], int],
    helps: Bools,
    chosen: Bools,
) -> Tally:
    """Count the chosen suggestions that each annotator kept, by class, and those shown."""
    of, many = classes
    cell = dispatch.astype(np.int64) * many + of
    shape = (*helps.shape, many)
    part, whole = np.zeros(shape, dtype=np.int64), np.zeros(shape, dtype=np.int64)
    size = len(helps) * many
    for number, (there, mine) in enumerate(zip(helps.T, marks.by.T, strict=True)):
        seen = chosen & there[dispatch]
        kept = seen & mine[marks.of_shown]
        whole[:, number] = count(cell, seen, size).reshape(len(helps), many)
        part[:, number] = count(cell, kept, size).reshape(len(helps), many)
    return Tally(part, whole)


def _against(
    columns: Columns, shown: Shown, gold: Columns | None
) -> tuple[Tally | None, Tally | None, Tally | None]:
    """Count wrong suggestions kept, gold omitted with suggestions and gold missed without."""
    if gold is None:
        return None, None, None
    marks = grid(joined(columns, gold), shown)
    known = gold.done[:, :1]
    helps, blinds = columns.done & shown.helped & known, columns.done & ~shown.helped & known
    right, by = marks.by[:, -1], marks.by[:, :-1]
    people = replace(marks, by=by)
    wrong = _kept(
        people, shown.dispatch, (shown.rule, len(shown.rules)), helps, ~right[marks.of_shown]
    )
    return wrong, _unmarked(people, right & ~marks.shown, helps), _unmarked(people, right, blinds)


def _unmarked(marks: Grid, wanted: Bools, where: Bools) -> Tally:
    """Count the wanted marks that each annotator does not have, and all of them, where they are."""
    many = len(where)
    whole = np.where(where, count(marks.dispatch, wanted, many)[:, np.newaxis], 0)
    lacking = [count(marks.dispatch, wanted & ~mine, many) for mine in marks.by.T]
    return Tally(np.where(where, np.stack(lacking, axis=1), 0), whole)


def _repeated(columns: Columns, repeats: Columns | None) -> Tally:
    if repeats is None:
        none = np.zeros(columns.done.shape, dtype=np.int64)
        return Tally(none, none)
    many = len(columns.annotators)
    marks = grid(joined(columns, repeats), _nothing_shown(columns))
    common = columns.done & repeats.done
    part, whole = (np.zeros(common.shape, dtype=np.int64) for _ in range(2))
    for number in range(many):
        twice = marks.by[:, (number, many + number)]
        one, other = paired(twice, marks.dispatch, common[:, number : number + 1])
        part[:, number], whole[:, number] = one[:, 0], other[:, 0]
    return Tally(part, whole)


def _nothing_shown(columns: Columns) -> Shown:
    none = np.zeros(0, dtype=np.int32)
    never = np.zeros_like(columns.done)
    return Shown(none, none, none, none, none, np.zeros(0), (), never)


def joined(columns: Columns, others: Columns) -> Columns:
    """Return the columns with the annotators of the others behind their own."""
    own, more = columns.spans, others.spans
    sides: Sequence[SpanColumns] = (own, more)
    spans = SpanColumns(
        np.concatenate([side.dispatch for side in sides]),
        np.concatenate((own.annotator, more.annotator + np.int32(len(columns.annotators)))),
        np.concatenate([side.start for side in sides]),
        np.concatenate([side.end for side in sides]),
        np.concatenate([side.label for side in sides]),
    )
    return Columns(
        dispatches=columns.dispatches,
        annotators=columns.annotators + others.annotators,
        labels=columns.labels,
        speakers=columns.speakers,
        lengths=columns.lengths,
        done=np.concatenate((columns.done, others.done), axis=1),
        spans=spans,
        quotations=columns.quotations,
    )
