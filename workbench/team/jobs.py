"""The work list of adjudication: what is open in each dispatch, and what it is worth.

Most is counted from arrays. Dispatches in which somebody has worked on after a decision are looked
at one by one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from workbench.agreement.gain import (
    Disputed,
    disputed_quotations,
    disputed_spans,
    spread_of,
    weight,
    words_of,
)
from workbench.model.columns import Columns
from workbench.model.compared import Compared, Kind
from workbench.model.decision import Rule
from workbench.model.layer import Layer
from workbench.model.state import State
from workbench.store import agreeing, around, decisions
from workbench.store.around import Stamp
from workbench.store.project import Project
from workbench.store.reading import one_state
from workbench.team.desk import Desk, Job, desk_of

_FEW: Final = 50
"""Up to so many changed dispatches are looked at one by one."""
LEAST: Final = 2
"""So many people must have finished a dispatch for it to be adjudicated at all."""


@dataclass(slots=True)
class Jobs:
    """The jobs by their dispatches, in the order of import, as of a state of the project.

    ``words`` counts in how many conflicts of entities the same words are marked.
    """

    stamp: Stamp
    jobs: dict[str, Job] = field(default_factory=dict[str, Job])
    words: Counter[str] = field(default_factory=Counter[str])


def read(project: Project, gold: str, rule: Rule) -> Jobs:
    """Count what is open everywhere."""
    with one_state(project):
        found = Jobs(around.stamp(project))
        people = agreeing.columns(project, Compared(kinds=frozenset({Kind.PERSON})))
        finished = {d: len(names) for d, names in decisions.finished(project).items()}
        ready = [dispatch for dispatch, n in finished.items() if n >= LEAST]
        texts = around.texts(project, people.dispatches)
        heads = decisions.heads_of(project, ready, gold)
        open_, conflicts, gain = _counted(people, texts, found.words, _decided(project, gold))
        for id_ in ready:
            title, state = heads[id_]
            found.jobs[id_] = Job(
                id_, title, finished[id_], open_[id_], conflicts[id_], gain[id_], State(state)
            )
        _bring_up(project, gold, rule, found, decisions.worked_on(project, gold))
    return found


def again(project: Project, gold: str, rule: Rule, before: Jobs) -> Jobs:
    """Count again what has changed since."""
    changed = around.changed(project, before.stamp)
    if changed is None or len(changed) > _FEW:
        return read(project, gold, rule)
    if not changed:
        return before
    with one_state(project):
        before.stamp = around.stamp(project)
        _bring_up(project, gold, rule, before, changed)
    return before


def _bring_up(project: Project, gold: str, rule: Rule, jobs: Jobs, changed: Iterable[str]) -> None:
    new = False
    for dispatch in changed:
        desk = desk_of(project, dispatch, gold, rule)
        job = job_of(desk, jobs.words)
        if job is None:
            jobs.jobs.pop(dispatch, None)
        else:
            new = new or dispatch not in jobs.jobs
            jobs.jobs[dispatch] = job
    if new:
        order = {id_: n for n, id_ in enumerate(project.dispatch_ids())}
        jobs.jobs = dict(sorted(jobs.jobs.items(), key=lambda each: order[each[0]]))


def job_of(desk: Desk, words: Mapping[str, int]) -> Job | None:
    """Return the job of a dispatch, None where too few have finished."""
    finished = sum(made.state is State.DONE for made in desk.sets)
    if finished < LEAST:
        return None
    open_ = [case for case in desk.disputed if case.open]
    gain = 0.0
    for case in open_:
        conflict = case.conflict
        form = desk.dispatch.text[conflict.start : conflict.end].casefold()
        elsewhere = words.get(form, 1) - 1 if conflict.layer is Layer.ENTITIES else 0
        gain += weight(spread_of(conflict), max(elsewhere, 0))
    of = desk.dispatch
    return Job(of.id, of.title, finished, len(open_), len(desk.disputed), gain, desk.gold.state)


_Decided = set[tuple[str, Layer, int]]


def _decided(project: Project, gold: str) -> _Decided:
    """Return where conflicts begin that are decided: dispatch, layer and offset."""
    return {(d, Layer(layer), start) for d, layer, start in decisions.places(project, gold)}


def _counted(
    columns: Columns, texts: Mapping[str, str], words: Counter[str], decided: _Decided
) -> tuple[Counter[str], Counter[str], dict[str, float]]:
    """Return open conflicts, all in which people differ, and the gain, by dispatch."""
    ids = columns.dispatches
    spans, quotations = disputed_spans(columns), disputed_quotations(columns)
    forms = words_of(spans, [texts[id_] for id_ in ids])
    words.update(forms)
    open_, conflicts = Counter[str](), Counter[str]()
    gain: defaultdict[str, float] = defaultdict(float)
    elsewhere = [words[form] - 1 for form in forms]
    both: list[tuple[Layer, Disputed, Sequence[int]]] = [
        (Layer.ENTITIES, spans, elsewhere),
        (Layer.QUOTATIONS, quotations, [0] * len(quotations.dispatch)),
    ]
    for layer, found, others in both:
        places: list[list[int]] = np.stack([found.dispatch, found.start], axis=1).tolist()
        spreads: list[float] = found.spread.tolist()
        rows = zip(places, spreads, others, strict=True)
        for (number, start), spread, more in rows:
            id_ = ids[number]
            conflicts[id_] += 1
            if (id_, layer, start) not in decided:
                open_[id_] += 1
                gain[id_] += weight(spread, more)
    return open_, conflicts, gain
