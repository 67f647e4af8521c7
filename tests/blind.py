"""A project as it is for an annotator who gets a dispatch without suggestions."""

from __future__ import annotations

from workbench.store import assignments
from workbench.store.assignments import Assignment
from workbench.store.project import Project


def handed_out_blind(project: Project, dispatch: str, owner: str = "anne") -> None:
    """Make a project the copy of an annotator who has a dispatch to annotate without help."""
    project.add_annotator(owner)
    with project.transaction():
        project.connection.execute("INSERT INTO project VALUES (?, ?)", (assignments.OWNER, owner))
        assignments.keep_hand_out(project, "h1", "lead", {})
        assignments.keep(project, [Assignment(dispatch, owner, "h1", "own", 1)])
    vars(project).pop("owner", None)
