"""What the journal alone makes of a set."""

from __future__ import annotations

import json

from workbench.model.annotation_set import AnnotationSet
from workbench.model.plain import to_annotation, to_decision, to_question
from workbench.model.state import State
from workbench.store.labels import of_today, renamed
from workbench.store.project import Project
from workbench.store.replaying import Replay


def replayed(project: Project, dispatch: str, annotator: str) -> AnnotationSet:
    """Return the set that the edits of the journal make of nothing."""
    replay, names = Replay(), renamed(project)
    for (edit,) in project.rows(
        """SELECT j.edit FROM journal j JOIN acts a ON a.id = j.act
        WHERE j.dispatch = ? AND j.annotator = ? AND j.held = 0 ORDER BY a.clock, a.uid, j.step""",
        [dispatch, annotator],
    ):
        assert replay.apply(of_today(json.loads(edit), names))
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
