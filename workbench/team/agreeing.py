"""The agreement of a project: read, reckoned, and kept so that a change costs little."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.agreement.counting import Counted, count, replace_dispatch
from workbench.agreement.reckoning import agreement, headline
from workbench.agreement.summary import Agreement, Headline
from workbench.model.columns import Columns
from workbench.model.compared import Compared
from workbench.store import agreeing, around
from workbench.store.around import Stamp
from workbench.store.project import Project
from workbench.store.reading import one_state
from workbench.team.periods import periods

SEED: Final = 7
RESAMPLES: Final = 1000
"""From so many draws of dispatches come the intervals."""
FEW: Final = 20
"""Up to so many changed dispatches are reckoned again one by one."""

Progress = Callable[[int, int], None]
"""Is told how much of how much is done; what it raises ends the work."""


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """The agreement of a project, and what it is reckoned again from after a change.

    ``finished`` tells when each dispatch of the columns was finished by the last person.
    """

    compared: Compared
    stamp: Stamp
    finished: tuple[str, ...]
    counted: Counted
    agreement: Agreement

    @property
    def columns(self) -> Columns:
        """What was compared."""
        return self.counted.columns


def agreement_of(
    project: Project,
    compared: Compared | None = None,
    *,
    seed: int = SEED,
    resamples: int = RESAMPLES,
    progress: Progress | None = None,
    before: Held | None = None,
) -> Held:
    """Read what is compared and reckon its agreement, with intervals.

    ``before`` is what was held of the same project: where the same is compared, only dispatches
    that have changed since are read and counted again.
    """
    asked = compared or Compared()
    with one_state(project):
        if before is not None and _alike(before, asked, seed, resamples):
            again = _brought_up(project, before)
            if again is not None:
                return again
        stamp = around.stamp(project)
        columns = agreeing.columns(project, asked, progress=progress)
        finished = _in_order(around.finished(project), columns.dispatches)
    counted = count(
        columns, seed=seed, resamples=resamples, periods=periods(finished), progress=progress
    )
    return Held(asked, stamp, finished, counted, agreement(counted))


def headline_of(
    project: Project,
    compared: Compared | None = None,
    *,
    seed: int = SEED,
    resamples: int = RESAMPLES,
    progress: Progress | None = None,
) -> Headline:
    """Read what is compared and reckon the few numbers that matter most, with intervals."""
    columns = agreeing.columns(project, compared, progress=progress)
    return headline(columns, seed=seed, resamples=resamples)


def self_agreement(
    project: Project,
    compared: Compared | None = None,
    *,
    seed: int = SEED,
    resamples: int = RESAMPLES,
) -> dict[str, Headline]:
    """Return how far annotators agree with their own second readings."""
    found = agreeing.repeats(project, compared)
    return {
        each.annotator: headline(each.columns, seed=seed, resamples=resamples) for each in found
    }


def _alike(before: Held, compared: Compared, seed: int, resamples: int) -> bool:
    found = before.agreement
    return (before.compared, found.seed, found.resamples) == (compared, seed, resamples)


def _in_order(moments: dict[str, str], dispatches: Iterable[str]) -> tuple[str, ...]:
    return tuple(moments.get(id_, "") for id_ in dispatches)


def _brought_up(project: Project, before: Held) -> Held | None:
    """Return what is held now, None where all is to be read again."""
    changed = around.changed(project, before.stamp)
    if changed is None or len(changed) > FEW:
        return None
    if not changed:
        return before
    place = {id_: n for n, id_ in enumerate(before.columns.dispatches)}
    counted, finished = before.counted, list(before.finished)
    for id_ in sorted(changed):
        one = agreeing.columns_of(project, before.compared, id_, counted.columns)
        if one is None or one.done.any() != (id_ in place):
            return None
        if id_ in place:
            counted = replace_dispatch(counted, one)
            finished[place[id_]] = around.finished(project, id_).get(id_, "")
    if not _same_periods(before.finished, finished):
        return None
    stamp = around.stamp(project)
    return Held(before.compared, stamp, tuple(finished), counted, agreement(counted))


def _same_periods(before: Sequence[str], now: Sequence[str]) -> bool:
    one, other = periods(before), periods(now)
    return one.names == other.names and bool((one.of == other.of).all())
