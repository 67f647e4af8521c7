"""Which suggester has read a dispatch last: its suggestions are shown, those before are kept."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.errors import ProjectError
from workbench.model.state import State
from workbench.model.suggestion import MARKUP
from workbench.store import assignments, rows
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class Read:
    """A dispatch with its language, and who suggested last for it."""

    dispatch: str
    language: str
    suggester: str


def newest(project: Project, dispatch: str) -> str | None:
    """Return the name of the suggester that has read a dispatch last, or None."""
    return next(reversed(readers(project, dispatch)), None)


def readers(project: Project, dispatch: str) -> list[str]:
    """Return the names of the suggesters that have read a dispatch, the newest last."""
    found = project.rows(
        """SELECT name FROM sets JOIN annotators ON name = annotator
        WHERE dispatch = ? AND kind = 'suggester' ORDER BY updated""",
        [dispatch],
    )
    return [name for (name,) in found]


def unread(project: Project) -> list[str]:
    """Return the dispatches that no suggester has read, in their order.

    What the wire itself marks, does not count: it reads no quotation. Those that were handed out
    to be annotated without suggestions are left out.
    """
    found = project.rows(
        f"""SELECT id FROM dispatches d WHERE NOT EXISTS (
            SELECT 1 FROM sets s JOIN annotators a ON a.name = s.annotator
            WHERE s.dispatch = d.id AND a.kind = 'suggester' AND a.name <> :markup)
        AND NOT {assignments.BLIND} ORDER BY position""",
        {"markup": MARKUP, "owner": project.owner},
    )
    return [id_ for (id_,) in found]


def untouched(project: Project, dispatch: str) -> bool:
    """Tell whether a suggester may read a dispatch: none has, and no annotator has begun with it.

    What the wire itself marks does not count. None may read what was handed out to be annotated
    without suggestions.
    """
    return not assignments.is_blind(project, dispatch) and not project.rows(
        "SELECT 1 FROM sets WHERE dispatch = ? AND annotator <> ? LIMIT 1", [dispatch, MARKUP]
    )


def read(project: Project) -> list[Read]:
    """Return the dispatches that a suggester has read and may read again, in their order."""
    found = project.rows(
        f"""SELECT id, language, ({rows.NEWEST_SUGGESTER}) AS suggester
        FROM dispatches d WHERE suggester IS NOT NULL AND NOT {assignments.BLIND}
        ORDER BY position""",
        {"owner": project.owner},
    )
    return [Read(id_, language or project.language, who) for id_, language, who in found]


def has_read(project: Project, dispatch: str, suggester: str) -> bool:
    """Tell whether a suggester has read a dispatch, now or before others did."""
    key = [dispatch, suggester]
    return bool(project.rows("SELECT 1 FROM sets WHERE dispatch = ? AND annotator = ?", key))


def prefer(project: Project, dispatch: str, suggester: str) -> None:
    """Show the suggestions that a suggester made before others; raise ProjectError without any."""
    if not has_read(project, dispatch, suggester):
        raise ProjectError(f"{project.path}: {suggester} has not read {dispatch}")
    with project.transaction():
        project.touch(dispatch, suggester, State.DONE)
