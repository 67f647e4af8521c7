"""Listing: the dispatches of a project as one annotator's queue shows them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model.state import State
from workbench.store import rows
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class QueueRow:
    """What the queue shows of a dispatch.

    ``spans`` and ``quotations`` count the annotator's own annotations once there are some, before
    that what is suggested; ``noted``: there is a note on the dispatch or on one of them.
    """

    position: int
    id: str
    title: str
    agency: str
    date: str
    language: str
    state: State
    spans: int
    quotations: int
    noted: bool


def first(project: Project, annotator: str) -> str:
    """Return the id of the first dispatch that is left to do, or nothing."""
    found = project.rows(
        """SELECT d.id FROM dispatches d
        LEFT JOIN sets s ON s.dispatch = d.id AND s.annotator = ?
        WHERE coalesce(s.state, 'new') IN ('new', 'in progress') ORDER BY d.position LIMIT 1""",
        [annotator],
    )
    return found[0][0] if found else ""


def queue_rows(project: Project, annotator: str, positions: Sequence[int]) -> list[QueueRow]:
    """Return the rows of the dispatches at these positions, in their order."""
    found = project.rows(
        f"""SELECT d.position, d.id, d.title, d.agency, d.date, d.language,
            coalesce(s.state, 'new'),
            (SELECT count(*) FROM spans x WHERE x.dispatch = d.id AND x.annotator = who.name),
            (SELECT count(*) FROM quotations x
             WHERE x.dispatch = d.id AND x.annotator = who.name AND x.type <> 'scare'),
            coalesce(s.note, '') <> ''
            OR EXISTS (SELECT 1 FROM spans x
                WHERE x.dispatch = d.id AND x.annotator = s.annotator AND x.note <> '')
            OR EXISTS (SELECT 1 FROM quotations x
                WHERE x.dispatch = d.id AND x.annotator = s.annotator AND x.note <> '')
        FROM json_each(:positions) wanted
        JOIN dispatches d ON d.position = wanted.value
        LEFT JOIN sets s ON s.dispatch = d.id AND s.annotator = :annotator
        LEFT JOIN annotators who ON who.name = CASE
            WHEN coalesce(s.state, 'new') = 'new' THEN ({rows.NEWEST_SUGGESTER})
            ELSE s.annotator END
        ORDER BY wanted.key""",
        {"positions": json.dumps(list(positions)), "annotator": annotator},
    )
    return [
        QueueRow(
            position,
            id_,
            title,
            agency,
            date,
            language,
            State(state),
            spans,
            quotations,
            noted == 1,
        )
        for position, id_, title, agency, date, language, state, spans, quotations, noted in found
    ]


def states(project: Project, annotator: str) -> dict[int, State]:
    """Return the states of the annotator's sets by position; a dispatch without one is new."""
    found = project.rows(
        """SELECT d.position, s.state FROM sets s JOIN dispatches d ON d.id = s.dispatch
        WHERE s.annotator = ?""",
        [annotator],
    )
    return {position: State(state) for position, state in found}


def counts(project: Project, annotator: str) -> dict[State, int]:
    """Return how many dispatches are in each state for the annotator."""
    counted = dict.fromkeys(State, 0)
    for state, n in project.rows(
        "SELECT state, count(*) FROM sets WHERE annotator = ? GROUP BY state", [annotator]
    ):
        counted[State(state)] = n
    total = project.rows("SELECT count(*) FROM dispatches")[0][0]
    counted[State.NEW] = total - sum(n for s, n in counted.items() if s is not State.NEW)
    return counted
