"""Decisions of adjudicators in the project: what an edit changes of them, and how they are read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from workbench.errors import EditConflictError, ProjectError
from workbench.model.decision import Decision, Rule, RuleKind
from workbench.model.edit import Edit
from workbench.model.gold import GOLD
from workbench.store import rows
from workbench.store.beginnings import grounds as default_grounds
from workbench.store.project import Project

RULE: Final = "settling rule"
"""The key in the table of the project: which conflicts are settled beforehand, a JSON list."""
GROUNDS: Final = "grounds"
"""The key of the reasons that decisions are given for: a JSON list."""
_SAME: Final = " AND ".join(f"{column} = :{column}" for column in rows.DECISION.split(", "))


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision with its dispatch: id and title."""

    dispatch: str
    title: str
    decision: Decision


def apply(project: Project, edit: Edit) -> None:
    """Change the table as an edit says, within a transaction.

    Raises EditConflictError where a decision is not as the edit found it.
    """
    key = {"dispatch": edit.dispatch, "annotator": edit.annotator}
    for gone in edit.undecided:
        done = project.connection.execute(
            f"""DELETE FROM decisions
            WHERE dispatch = :dispatch AND annotator = :annotator AND {_SAME}""",
            {**key, **rows.decision_row(gone)},
        )
        if done.rowcount != 1:
            raise EditConflictError(f"a decision on {edit.dispatch} has changed meanwhile")
    columns = f"dispatch, annotator, {rows.DECISION}"
    values = ", ".join(f":{column}" for column in columns.split(", "))
    project.connection.executemany(
        f"INSERT INTO decisions ({columns}) VALUES ({values})",
        [{**key, **rows.decision_row(new)} for new in edit.decided],
    )


def gold_of(project: Project) -> str:
    """Return the name of gold; raise ProjectError where a person bears the usual one."""
    known = project.annotators(kind="gold")
    if known:
        return GOLD if GOLD in known else known[0]
    if project.rows("SELECT 1 FROM annotators WHERE name = ?", [GOLD]):
        raise ProjectError(
            f"{project.path}: an annotator is called {GOLD!r}, which is the name of what is"
            " adjudicated: give the annotator another name"
        )
    return GOLD


def rule(project: Project) -> Rule:
    """Return what is settled beforehand."""
    found = project.rows("SELECT value FROM project WHERE key = ?", [RULE])
    if not found:
        return Rule()
    kind, needed = json.loads(found[0][0])
    return Rule(RuleKind(kind), needed)


def set_rule(project: Project, wanted: Rule) -> None:
    """Have other conflicts settled beforehand from now on."""
    _keep(project, RULE, [str(wanted.kind), wanted.needed])


def grounds(project: Project) -> list[str]:
    """Return the reasons of the project's list, in its order."""
    found = project.rows("SELECT value FROM project WHERE key = ?", [GROUNDS])
    return json.loads(found[0][0]) if found else list(default_grounds(project.language))


def add_ground(project: Project, reason: str) -> None:
    """Put a reason at the end of the list; one that is there already stays where it is."""
    known = grounds(project)
    if reason not in known:
        _keep(project, GROUNDS, [*known, reason])


def _keep(project: Project, key: str, value: object) -> None:
    with project.transaction():
        project.connection.execute(
            """INSERT INTO project (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
            [key, json.dumps(value, ensure_ascii=False)],
        )


def all_of(project: Project, gold: str, *, cited: bool = False) -> list[Decided]:
    """Return gold's decisions in the order of the dispatches, those on a clause where so asked."""
    which = "AND x.clause <> ''" if cited else ""
    columns = ", ".join(f"x.{column}" for column in rows.DECISION.split(", "))
    found = project.rows(
        f"""SELECT x.dispatch, d.title, {columns} FROM decisions x
        JOIN dispatches d ON d.id = x.dispatch
        WHERE x.annotator = ? {which} ORDER BY d.position, x.stretches, x.id""",
        [gold],
    )
    return [Decided(row[0], row[1], rows.decision(row[2:])) for row in found]


def counts(project: Project, gold: str) -> dict[tuple[str, str], int]:
    """Return how many decisions there are by (ruling, who decided)."""
    found = project.rows(
        "SELECT ruling, who, count(*) FROM decisions WHERE annotator = ? GROUP BY 1, 2", [gold]
    )
    return {(ruling, who): n for ruling, who, n in found}


def places(project: Project, gold: str) -> list[tuple[str, str, int]]:
    """Return (dispatch, layer, where it begins) of every conflict that is decided."""
    return project.rows(
        """SELECT dispatch, layer, CAST(substr(stretches, 3) AS INTEGER) FROM decisions
        WHERE annotator = ? AND ruling <> 'sent back'""",
        [gold],
    )


def worked_on(project: Project, gold: str) -> list[str]:
    """Return the dispatches in which a person has worked since a decision was made."""
    found = project.rows(
        """SELECT x.dispatch FROM (
            SELECT dispatch, min(at) AS at FROM decisions WHERE annotator = ? GROUP BY dispatch) x
        WHERE x.at < (SELECT max(s.updated) FROM sets s
            JOIN annotators a ON a.name = s.annotator AND a.kind = 'person'
            WHERE s.dispatch = x.dispatch)""",
        [gold],
    )
    return [dispatch for (dispatch,) in found]


def finished(project: Project) -> dict[str, list[str]]:
    """Return who has finished each dispatch, in the order of the dispatches: people only."""
    found = project.rows(
        """SELECT s.dispatch, s.annotator FROM sets s
        JOIN annotators a ON a.name = s.annotator AND a.kind = 'person'
        JOIN dispatches d ON d.id = s.dispatch
        WHERE s.state = 'done' ORDER BY d.position, s.annotator"""
    )
    made: dict[str, list[str]] = {}
    for dispatch, annotator in found:
        made.setdefault(dispatch, []).append(annotator)
    return made


def people_at(project: Project, dispatch: str) -> list[str]:
    """Return the people who have a set of a dispatch, by name."""
    found = project.rows(
        """SELECT s.annotator FROM sets s
        JOIN annotators a ON a.name = s.annotator AND a.kind = 'person'
        WHERE s.dispatch = ? AND s.state <> 'new' ORDER BY s.annotator""",
        [dispatch],
    )
    return [name for (name,) in found]


def heads_of(project: Project, ids: Iterable[str], gold: str) -> dict[str, tuple[str, str]]:
    """Return (title, state of gold's set) of dispatches by their ids."""
    found: Sequence[tuple[str, str, str]] = project.rows(
        """SELECT d.id, d.title, coalesce(s.state, 'new') FROM dispatches d
        LEFT JOIN sets s ON s.dispatch = d.id AND s.annotator = ?
        WHERE d.id IN (SELECT value FROM json_each(?))""",
        [gold, json.dumps(list(ids))],
    )
    return {id_: (title, state) for id_, title, state in found}


def done_by_both(project: Project, gold: str, annotator: str) -> list[str]:
    """Return the dispatches that gold and an annotator have finished, in their order."""
    found = project.rows(
        """SELECT s.dispatch FROM sets s JOIN sets g ON g.dispatch = s.dispatch
        JOIN dispatches d ON d.id = s.dispatch
        WHERE s.annotator = ? AND g.annotator = ? AND s.state = 'done' AND g.state = 'done'
        ORDER BY d.position""",
        [annotator, gold],
    )
    return [dispatch for (dispatch,) in found]
