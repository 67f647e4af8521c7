"""History: what was done to a set, act by act, and the set as it was at any of them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from workbench.model.annotation import Part
from workbench.model.annotation_set import AnnotationSet
from workbench.model.by import By
from workbench.model.plain import to_annotation, to_decision, to_question
from workbench.model.state import State
from workbench.store.labels import of_today, renamed
from workbench.store.project import Project
from workbench.store.replaying import Replay


@dataclass(frozen=True, slots=True)
class Step:
    """An act on a set: when (UTC), by whom and by what; how many annotations came and went.

    ``clock`` is its place in the order; ``way`` is do, undo or redo; ``state`` is the state that it
    brought, if any; ``part`` is where the first annotation stands that came or went, if any;
    ``held`` tells that a merge set it aside.
    """

    act: int
    clock: int
    at: str
    who: str
    by: By
    verb: str
    way: str
    added: int
    removed: int
    state: str
    part: Part | None
    held: bool


def steps(
    project: Project, dispatch: str, annotator: str, *, after: int = 0, limit: int = -1
) -> list[Step]:
    """Return the acts on a set, the newest first; ``limit`` of them behind the first ``after``."""
    found = project.rows(
        """SELECT a.id, a.clock, a.at, a.who, a.by, j.verb, a.way, j.edit, j.held
        FROM journal j JOIN acts a ON a.id = j.act WHERE j.dispatch = ? AND j.annotator = ?
        ORDER BY a.clock DESC, a.uid DESC, j.step DESC LIMIT ? OFFSET ?""",
        [dispatch, annotator, limit, after],
    )
    return [_step(row) for row in found]


def _step(row: tuple[int, int, str, str, str, str, str, str, int]) -> Step:
    act, clock, at, who, by, verb, way, text, held = row
    edit = json.loads(text)
    added, removed = edit.get("added", []), edit.get("removed", [])
    state = edit["state"][1] if "state" in edit else ""
    parts = to_annotation((*added, *removed)[0]).parts if added or removed else ()
    return Step(
        act=act,
        clock=clock,
        at=at,
        who=who,
        by=By(by),
        verb=verb,
        way=way,
        added=len(added),
        removed=len(removed),
        state=state,
        part=parts[0] if parts else None,
        held=bool(held),
    )


def annotators(project: Project, dispatch: str) -> list[str]:
    """Return who has a history in a dispatch: people, gold and second times."""
    found = project.rows(
        """SELECT s.annotator FROM sets s JOIN annotators a ON a.name = s.annotator
        WHERE s.dispatch = ? AND a.kind <> 'suggester' ORDER BY s.annotator""",
        [dispatch],
    )
    return [name for (name,) in found]


def as_of(project: Project, dispatch: str, annotator: str, clock: int) -> AnnotationSet:
    """Return a set as it was behind the act with this clock; empty before the first."""
    found = project.rows(
        """SELECT j.edit FROM journal j JOIN acts a ON a.id = j.act
        WHERE j.dispatch = ? AND j.annotator = ? AND j.held = 0 AND a.clock <= ?
        ORDER BY a.clock, a.uid, j.step""",
        [dispatch, annotator, clock],
    )
    replay, names = Replay(), renamed(project)
    for (text,) in found:
        replay.apply(of_today(json.loads(text), names))
    return AnnotationSet.of(
        dispatch,
        annotator,
        map(to_annotation, replay.annotations.values()),
        state=State(replay.state),
        answered=replay.answered,
        note=replay.note,
        reason=replay.reason,
        questions=map(to_question, replay.questions.values()),
        decisions=map(to_decision, replay.decisions.values()),
    )


def clock_at(project: Project, dispatch: str, annotator: str, moment: str) -> int | None:
    """Return the clock of the last act on a set up to a moment (UTC, as ``visits.stamp`` writes).

    None where nothing was done before.
    """
    found = project.rows(
        """SELECT max(a.clock) FROM journal j JOIN acts a ON a.id = j.act
        WHERE j.dispatch = ? AND j.annotator = ? AND a.at <= ?""",
        [dispatch, annotator, moment],
    )
    return found[0][0]
