"""Visits: how long annotators worked on dispatches, and what they finished since a moment.

A visit begins when a dispatch is opened; its seconds leave out when nobody touched keys or mouse.
Moments are UTC, written as ``stamp`` writes them.
"""

from __future__ import annotations

from datetime import UTC, datetime

from workbench.store.project import Project


def stamp(moment: datetime) -> str:
    """Return a moment of any time zone as the project writes it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def midnight(now: datetime | None = None) -> str:
    """Return when the local day began: today's, or that of a moment."""
    local = (now or datetime.now(UTC)).astimezone()
    return stamp(local.replace(hour=0, minute=0, second=0, microsecond=0))


def keep(project: Project, dispatch: str, annotator: str, started: str, seconds: float) -> None:
    """Store how long a visit has lasted so far; raise ProjectError where it cannot be written."""
    with project.transaction():
        project.connection.execute(
            """INSERT INTO visits (dispatch, annotator, started, seconds) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET seconds = excluded.seconds""",
            [dispatch, annotator, started, seconds],
        )


def seconds_on(project: Project, dispatch: str, annotator: str) -> float:
    """Return how long an annotator has worked on a dispatch, in all visits."""
    found = project.rows(
        "SELECT total(seconds) FROM visits WHERE annotator = ? AND dispatch = ?",
        [annotator, dispatch],
    )
    return found[0][0]


def times(project: Project, annotator: str, since: str = "") -> dict[str, float]:
    """Return the seconds by dispatch of the visits that began at a moment or after it."""
    found = project.rows(
        """SELECT dispatch, sum(seconds) FROM visits WHERE annotator = ? AND started >= ?
        GROUP BY dispatch""",
        [annotator, since],
    )
    return dict(found)


def median_seconds(project: Project, annotator: str, since: str = "") -> float | None:
    """Return the median of the seconds by dispatch since a moment, None without a visit."""
    spent = sorted(times(project, annotator, since).values())
    middle = len(spent) // 2
    return (spent[middle] + spent[~middle]) / 2 if spent else None


def finished(project: Project, annotator: str, since: str = "") -> int:
    """Return how many dispatches the annotator has brought to their end since a moment.

    They are done or skipped now, and became so by an act since then.
    """
    found = project.rows(
        """SELECT count(DISTINCT j.dispatch) FROM journal j
        JOIN sets s ON s.dispatch = j.dispatch AND s.annotator = j.annotator
        WHERE j.act > coalesce((SELECT id FROM acts WHERE at < :since ORDER BY id DESC LIMIT 1), 0)
        AND j.annotator = :annotator AND s.state IN ('done', 'skipped')
        AND json_extract(j.edit, '$.state[1]') IN ('done', 'skipped')""",
        {"annotator": annotator, "since": since},
    )
    return found[0][0]
