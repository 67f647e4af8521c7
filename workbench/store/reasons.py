"""Reasons: why dispatches of a project are skipped or flagged, in the order of their list."""

from __future__ import annotations

import json

from workbench.store.beginnings import REASONS, default_reasons
from workbench.store.project import Project


def reasons(project: Project) -> list[str]:
    """Return the reasons; the default ones where a project was made before there were any."""
    found = project.rows("SELECT value FROM project WHERE key = ?", [REASONS])
    return json.loads(found[0][0]) if found else list(default_reasons(project.language))


def add(project: Project, reason: str) -> None:
    """Put a reason at the end of the list; one that is there already stays where it is."""
    with project.transaction():
        known = reasons(project)
        if reason in known:
            return
        value = json.dumps([*known, reason], ensure_ascii=False)
        project.connection.execute(
            "INSERT INTO project VALUES (:key, :value)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            {"key": REASONS, "value": value},
        )
