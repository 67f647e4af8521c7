"""The register of a project: how often its entries speak, and what they say in which dispatch.

Suggesters are left out throughout: what they propose has a name, not an entry of the register.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from workbench.model.annotation import Part, Quotation
from workbench.model.register import Pair, Use, pair
from workbench.store import rows
from workbench.store.project import Project

_CONTEXT: Final = 120
"""How many characters before and behind a quotation are kept."""
_OURS: Final = "q.annotator NOT IN (SELECT name FROM annotators WHERE kind = 'suggester')"
_COLUMNS: Final = ", ".join(f"q.{column}" for column in rows.QUOTATION.split(", "))
_OTHERS: Final = "speakers that are not the same"
"""The key in the table of the project: pairs of ids that look alike and are two speakers."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A quotation in its dispatch: ``left`` and ``right`` stand before and behind its content."""

    use: Use
    title: str
    date: str
    left: str
    content: str
    right: str
    cue: str
    source: str


def counts(project: Project) -> dict[str, tuple[int, int]]:
    """Return (quotations, dispatches) of every speaker who has any, by id."""
    found = project.rows(
        f"""SELECT q.speaker, count(*), count(DISTINCT q.dispatch) FROM quotations q
        WHERE q.speaker IS NOT NULL AND {_OURS} GROUP BY q.speaker"""
    )
    return {speaker: (quotations, dispatches) for speaker, quotations, dispatches in found}


def uses(project: Project, speakers: Iterable[str]) -> list[Use]:
    """Return the quotations of some speakers, of every annotator and gold."""
    wanted = list(speakers)
    marks = ", ".join("?" * len(wanted))
    found = project.rows(
        f"""SELECT q.dispatch, q.annotator, {_COLUMNS} FROM quotations q
        WHERE q.speaker IN ({marks}) AND {_OURS} ORDER BY q.dispatch, q.annotator, q.id""",
        wanted,
    )
    return [Use(row[0], row[1], rows.quotation(row[2:])) for row in found]


def sayings(project: Project, speaker: str, *, after: int = 0, limit: int = 100) -> list[Saying]:
    """Return up to ``limit`` quotations of a speaker behind the first ``after`` ones.

    They are in the order of the import and of the text; each annotator's stand beside another's.
    """
    found = project.rows(
        f"""SELECT q.dispatch, q.annotator, {_COLUMNS} FROM quotations q
        JOIN dispatches d ON d.id = q.dispatch WHERE q.speaker = ? AND {_OURS}
        ORDER BY d.position, json_extract(q.content, '$[0][0]'), q.annotator, q.id
        LIMIT ? OFFSET ?""",
        [speaker, limit, after],
    )
    made = [Use(row[0], row[1], rows.quotation(row[2:])) for row in found]
    dispatches = _dispatches(project, {use.dispatch for use in made})
    return [_saying(use, *dispatches[use.dispatch]) for use in made]


def _dispatches(project: Project, wanted: set[str]) -> dict[str, tuple[str, str, str]]:
    marks = ", ".join("?" * len(wanted))
    found: Sequence[tuple[Any, ...]] = project.rows(
        f"SELECT id, title, date, text FROM dispatches WHERE id IN ({marks})", list(wanted)
    )
    return {id_: (title, date, text) for id_, title, date, text in found}


def _saying(use: Use, title: str, date: str, text: str) -> Saying:
    quotation: Quotation = use.quotation
    source = () if quotation.source is None else (quotation.source,)
    return Saying(
        use,
        title,
        date,
        left=text[max(0, quotation.start - _CONTEXT) : quotation.start],
        content=_words(text, quotation.content),
        right=text[quotation.end : quotation.end + _CONTEXT],
        cue=_words(text, quotation.cue),
        source=_words(text, source),
    )


def _words(text: str, parts: Sequence[Part]) -> str:
    return " […] ".join(" ".join(text[start:end].split()) for start, end in parts)


def others(project: Project) -> set[Pair]:
    """Return the pairs of ids that were said not to be the same."""
    found = project.rows("SELECT value FROM project WHERE key = ?", [_OTHERS])
    return {pair(one, two) for one, two in json.loads(found[0][0])} if found else set()


def keep_apart(project: Project, one: str, two: str) -> None:
    """Keep in the project that two speakers are not the same."""
    with project.transaction():
        kept = sorted({*others(project), pair(one, two)})
        project.connection.execute(
            """INSERT INTO project (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
            [_OTHERS, json.dumps(kept)],
        )
