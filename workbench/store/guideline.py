"""The guideline of a project: Markdown, kept in all its versions."""

from __future__ import annotations

import json
from dataclasses import dataclass

from workbench.store.beginnings import GUIDELINE, default_guideline, version
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class Guideline:
    """A version of the guideline. Numbers count from 1; ``at`` is ISO 8601 in UTC.

    ``who`` wrote it, nobody in particular where it is empty. Number 0 is our default as it stands
    in for a project that was made before projects had one.
    """

    number: int
    at: str
    who: str
    text: str


def versions(project: Project) -> list[Guideline]:
    """Return every version, the oldest first; there is one at least."""
    found = project.rows(
        "SELECT CAST(substr(key, :from) AS INTEGER), value FROM project"
        " WHERE key >= :begin AND key < :end ORDER BY 1",
        {"from": len(GUIDELINE) + 1, "begin": GUIDELINE, "end": f"{GUIDELINE}:"},
    )
    made = [Guideline(number, **json.loads(value)) for number, value in found]
    return made or [Guideline(0, "", "", default_guideline(project.language))]


def newest(project: Project) -> Guideline:
    """Return the version that is in force."""
    return versions(project)[-1]


def write(project: Project, text: str, who: str = "") -> Guideline:
    """Put a text in force and return its version; the newest one where it is the same text.

    Raises ReadOnlyError and ProjectError where the project cannot be written.
    """
    with project.transaction():
        before = newest(project)
        if before.text == text:
            return before
        value = version(text, who)
        number = before.number + 1
        project.table("project").insert({"key": f"{GUIDELINE}{number}", "value": value})
    return Guideline(number, **json.loads(value))
