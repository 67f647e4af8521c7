"""Versions: which dispatch replaces which, how that is known, and what is held back because of it.

A link goes from a dispatch to the one that it replaces. Links by the provider's id and by what the
wire says are certain; proposed ones wait until a person confirms or refuses them.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final

from workbench.errors import ProjectError
from workbench.store.project import Project


class How(StrEnum):
    """How it is known that a dispatch replaces another."""

    ID = "id"
    LINK = "link"
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


CERTAIN: Final = frozenset({How.ID, How.LINK, How.CONFIRMED})
_CERTAIN: Final = "('id', 'link', 'confirmed')"


@dataclass(frozen=True, slots=True)
class Link:
    """A dispatch, the one that it replaces, and how that is known."""

    dispatch: str
    replaces: str
    how: How


@dataclass(frozen=True, slots=True)
class Facts:
    """What tells the versions of a work: of a dispatch, and its link where it has one.

    ``raw`` is the hash of the file that it came in.
    """

    id: str
    agency: str = ""
    provider_id: str = ""
    version: str = ""
    date: str = ""
    headline: str = ""
    language: str = ""
    supersedes: str = ""
    relation: str = ""
    raw: str = ""
    replaces: str = ""
    how: str = ""


_FACTS: Final = """SELECT d.id, d.agency, d.provider_id, d.version, d.date, d.headline, d.language,
    d.supersedes, d.relation, coalesce(d.raw, ''), coalesce(v.replaces, ''), coalesce(v.how, '')
    FROM dispatches d LEFT JOIN versions v ON v.dispatch = d.id"""


@dataclass(frozen=True, slots=True)
class Held:
    """The dispatches that no export holds unless it is asked to."""

    killed: frozenset[str]
    embargoed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Holding:
    """The work and version of a dispatch, and what holds it back: a kill, an embargo."""

    agency: str
    provider_id: str
    version: str
    date: str
    killed: bool
    embargo: str


class Library:
    """The dispatches of a project as versions are looked for among them."""

    def __init__(self, project: Project) -> None:
        """Look into a project."""
        self._project = project

    def of_work(self, agency: str, provider_id: str) -> list[Facts]:
        """Return all dispatches that bear an id of a provider."""
        return self._found("d.agency = ? AND d.provider_id = ?", agency, provider_id)

    def of_days(self, agency: str, first: str, last: str) -> list[Facts]:
        """Return a provider's dispatches from one day to another, both included (yyyy-mm-dd)."""
        return self._found(
            "d.date >= ? AND d.date < ? AND +d.agency = ?", first, f"{last}~", agency
        )

    def of_file(self, raw: str) -> list[Facts]:
        """Return the dispatches that came in one file, by the hash of its bytes."""
        return self._found("d.raw = ?", raw)

    def unresolved(self) -> list[Facts]:
        """Return the dispatches that say they replace one which is not known yet."""
        return self._found(f"d.supersedes <> '' AND coalesce(v.how, '') NOT IN {_CERTAIN}")

    def prepare(self, dispatches: AbstractSet[str]) -> None:
        """Nothing is to be done: each text is read when it is asked for."""

    def text(self, dispatch: str) -> str:
        """Return the text of a dispatch."""
        return self._project.rows("SELECT text FROM dispatches WHERE id = ?", [dispatch])[0][0]

    def _found(self, condition: str, *values: str) -> list[Facts]:
        rows = self._project.rows(f"{_FACTS} WHERE {condition}", values)
        return [Facts(*row) for row in rows]


def store(project: Project, found: Iterable[Link]) -> list[Link]:
    """Store links in one transaction; return those that are new or other than before.

    What a person confirmed or refused stays, unless the wire itself tells another one.
    """
    changed: list[Link] = []
    with project.transaction():
        for link in found:
            before = of(project, link.dispatch)
            if before is not None and _stays(before, link):
                continue
            changed.append(link)
            project.connection.execute(
                """INSERT INTO versions (dispatch, replaces, how) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET replaces = excluded.replaces, how = excluded.how""",
                [link.dispatch, link.replaces, str(link.how)],
            )
    return changed


def begin_import(project: Project) -> None:
    """Note that dispatches come in whose versions are not looked for yet, within a transaction."""
    project.connection.execute(
        """INSERT INTO project (key, value) SELECT 'unlinked', coalesce(max(position), 0)
        FROM dispatches WHERE true ON CONFLICT DO NOTHING"""
    )


def unlinked(project: Project) -> list[Facts]:
    """Return the dispatches whose versions were not looked for: an import was broken off."""
    rows = project.rows(
        f"""{_FACTS} WHERE d.position >
        (SELECT CAST(value AS INTEGER) FROM project WHERE key = 'unlinked')"""
    )
    return [Facts(*row) for row in rows]


def end_import(project: Project) -> None:
    """Note that the versions of all dispatches were looked for, within a transaction."""
    project.connection.execute("DELETE FROM project WHERE key = 'unlinked'")


def _stays(before: Link, link: Link) -> bool:
    same = before.replaces == link.replaces
    if before.how in {How.CONFIRMED, How.REFUSED}:
        return same or link.how is How.PROPOSED
    if before.how is How.PROPOSED:
        return same and link.how is How.PROPOSED
    return same or link.how is How.PROPOSED


def of(project: Project, dispatch: str) -> Link | None:
    """Return what a dispatch replaces, or None."""
    found = project.rows(
        "SELECT dispatch, replaces, how FROM versions WHERE dispatch = ?", [dispatch]
    )
    return _link(found[0]) if found else None


def links(project: Project) -> list[Link]:
    """Return all links in the order of the queue."""
    return [
        _link(row)
        for row in project.rows(
            """SELECT v.dispatch, v.replaces, v.how FROM versions v
            JOIN dispatches d ON d.id = v.dispatch ORDER BY d.position"""
        )
    ]


def _link(row: tuple[Any, ...]) -> Link:
    return Link(row[0], row[1], How(row[2]))


def confirm(project: Project, dispatch: str) -> Link:
    """Say that a dispatch is the version that was proposed; raise ProjectError for no proposal."""
    return _decide(project, dispatch, How.CONFIRMED)


def refuse(project: Project, dispatch: str) -> Link:
    """Say that a dispatch is not the version that was proposed; it is not proposed again."""
    return _decide(project, dispatch, How.REFUSED)


def _decide(project: Project, dispatch: str, how: How) -> Link:
    link = of(project, dispatch)
    if link is None or link.how in {How.ID, How.LINK}:
        raise ProjectError(
            f"nothing is proposed for {dispatch!r}; see: workbench versions {project.path}"
        )
    with project.transaction():
        project.connection.execute(
            "UPDATE versions SET how = ? WHERE dispatch = ?", [str(how), dispatch]
        )
        spread_kills(project)
    return Link(dispatch, link.replaces, how)


def before(project: Project, dispatch: str) -> list[str]:
    """Return the earlier versions of a dispatch, the newest first."""
    return _along(project, dispatch, ("dispatch", "replaces"))


def after(project: Project, dispatch: str) -> list[str]:
    """Return the later versions of a dispatch, the next first."""
    return _along(project, dispatch, ("replaces", "dispatch"))


def _along(project: Project, dispatch: str, way: tuple[str, str]) -> list[str]:
    start, end = way
    found = project.rows(
        f"""WITH RECURSIVE chain (id, far) AS (
            SELECT ?, 0 UNION
            SELECT v.{end}, far + 1 FROM versions v JOIN chain ON v.{start} = chain.id
            WHERE v.how IN {_CERTAIN} AND far < 1000)
        SELECT id FROM chain WHERE far > 0 GROUP BY id ORDER BY min(far)""",
        [dispatch],
    )
    return [id_ for (id_,) in found if id_ != dispatch]


def is_current(project: Project, dispatch: str) -> bool:
    """Tell whether no later version of a dispatch is known."""
    return not after(project, dispatch)


def people(project: Project, dispatch: str) -> list[str]:
    """Return the persons who have annotations in a dispatch."""
    found = project.rows(
        """SELECT name FROM annotators a WHERE kind = 'person' AND (
            EXISTS (SELECT 1 FROM spans WHERE dispatch = :of AND annotator = a.name)
            OR EXISTS (SELECT 1 FROM quotations WHERE dispatch = :of AND annotator = a.name))
        ORDER BY name""",
        {"of": dispatch},
    )
    return [name for (name,) in found]


def spread_kills(project: Project) -> int:
    """Mark all versions before a kill as killed, within a transaction; return how many were new."""
    done = project.connection.execute(
        f"""UPDATE dispatches SET killed = 1 WHERE killed = 0 AND id IN (
            WITH RECURSIVE dead (id) AS (
                SELECT id FROM dispatches WHERE killed = 1 UNION
                SELECT v.replaces FROM versions v JOIN dead ON v.dispatch = dead.id
                WHERE v.how IN {_CERTAIN})
            SELECT id FROM dead)"""
    )
    return done.rowcount


def holding(project: Project, dispatch: str) -> Holding:
    """Return of what work a dispatch is, and what holds it back."""
    found = project.rows(
        "SELECT agency, provider_id, version, date, killed, embargo FROM dispatches WHERE id = ?",
        [dispatch],
    )
    return Holding(*found[0])


def change_hold(project: Project, dispatch: str, *, killed: bool, embargo: str) -> None:
    """Say that a text which is there already was killed, or until when it is held, since then."""
    with project.transaction():
        project.connection.execute(
            "UPDATE dispatches SET killed = max(killed, ?), embargo = ? WHERE id = ?",
            [int(killed), embargo, dispatch],
        )


def held(project: Project, now: datetime | None = None) -> Held:
    """Return what no export holds at a time: killed dispatches, and those under embargo.

    An embargo that does not tell a time holds until the wire lifts it.
    """
    at = now or datetime.now(UTC)
    rows = project.rows(
        "SELECT id, killed, embargo FROM dispatches WHERE killed = 1 OR embargo <> ''"
    )
    return Held(
        frozenset(id_ for id_, killed, _ in rows if killed),
        frozenset(id_ for id_, _, embargo in rows if embargo and holds(embargo, at)),
    )


def holds(embargo: str, now: datetime) -> bool:
    """Tell whether an embargo holds at a time; one that tells no time holds."""
    try:
        until = datetime.fromisoformat(embargo)
    except ValueError:
        return True
    return now < (until if until.tzinfo else until.replace(tzinfo=UTC))
