"""What was carried over to a dispatch from its earlier version, and what of it is still open."""

from __future__ import annotations

import json

from workbench.model.plain import to_edit
from workbench.store.project import Project


def carried(project: Project, dispatch: str, annotator: str) -> tuple[int, int]:
    """Return how many annotations were carried over, and how many questions of it are open."""
    acts = project.rows(
        "SELECT edit FROM journal WHERE dispatch = ? AND annotator = ? AND verb = 'carry'"
        " ORDER BY step LIMIT 1",
        [dispatch, annotator],
    )
    if not acts:
        return 0, 0
    edit = to_edit(json.loads(acts[0][0]), verb="carry", dispatch=dispatch, annotator=annotator)
    asked = {question.id for question in edit.asked}
    left = project.rows(
        "SELECT id FROM questions WHERE dispatch = ? AND annotator = ?", [dispatch, annotator]
    )
    return len(edit.added), sum(id_ in asked for (id_,) in left)
