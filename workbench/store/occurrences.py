"""Where words stand in the dispatches that an annotator has not done yet, bit by bit.

What is annotated without help, or a second time, is left out: it shows how an annotator works
where nothing stands in the text before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from workbench.model.annotation import Part
from workbench.model.annotation_set import AnnotationSet
from workbench.model.needle import Needle
from workbench.model.state import State
from workbench.model.suggestion import Fate, Suggestion
from workbench.model.superseding import shown
from workbench.store import assignments, suggesters
from workbench.store.project import Project

NOT_DONE: Final = (State.NEW, State.STARTED, State.FLAGGED)
_PAGE: Final = 100
_SEARCHED: Final = 4000
"""How many dispatches one query of the full-text search looks at."""


@dataclass(frozen=True, slots=True)
class Place:
    """A dispatch in which the words stand; ``stretches`` are code points, half-open."""

    dispatch: str
    title: str
    text: str
    stretches: tuple[Part, ...]


def search(
    project: Project, annotator: str, needle: Needle, *, leaving: str = ""
) -> Iterator[Place | None]:
    """Look for words in the dispatches not done yet, all but one, in the order of their import.

    Each step is a few milliseconds of work, and yields what it found or None. Nothing stays open
    between two steps: others may write.
    """
    for page in _pages(project, annotator, needle):
        yield None
        for _, id_, title, text in page:
            stretches = tuple(needle.stretches(text)) if id_ != leaving else ()
            yield Place(id_, title, text, stretches) if stretches else None


def work(
    project: Project, dispatch: str, annotator: str
) -> tuple[AnnotationSet, tuple[Suggestion, ...]]:
    """Return what an annotator made of a dispatch, and the suggestions that are open to them."""
    made = project.annotation_set(dispatch, annotator)
    newest = suggesters.newest(project, dispatch)
    concerned = shown(project.suggestions(dispatch), newest, made)
    return made, tuple(s for s in concerned if made.fate(s) is Fate.OPEN)


def _pages(project: Project, annotator: str, needle: Needle) -> Iterator[list[tuple[Any, ...]]]:
    """Yield rows (position, id, title, text) of dispatches that may hold the words."""
    last = project.rows("SELECT coalesce(max(position), 0) FROM dispatches")[0][0]
    phrase = _phrase(needle)
    span = _SEARCHED if phrase else _PAGE
    after = 0
    while after < last:
        found = _page(project, annotator, phrase, after, after + span)
        # A full page has more behind it.
        after = found[-1][0] if len(found) == _PAGE else after + span
        yield found


def _page(
    project: Project, annotator: str, phrase: str, after: int, until: int
) -> list[tuple[Any, ...]]:
    marks = ", ".join(f"'{state}'" for state in NOT_DONE)
    source, rowid = (
        ("search JOIN dispatches d ON d.position = search.rowid", "search.rowid")
        if phrase
        else ("dispatches d", "d.position")
    )
    return project.rows(
        f"""SELECT d.position, d.id, d.title, d.text FROM {source}
        LEFT JOIN sets s ON s.dispatch = d.id AND s.annotator = :annotator
        WHERE {"search MATCH :phrase AND" if phrase else ""} {rowid} > :after AND {rowid} <= :until
        AND coalesce(s.state, 'new') IN ({marks})
        AND d.repeats IS NULL AND NOT {assignments.BLIND}
        ORDER BY {rowid} LIMIT {_PAGE}""",
        {
            "annotator": annotator,
            "owner": project.owner,
            "phrase": phrase,
            "after": after,
            "until": until,
        },
    )


def _phrase(needle: Needle) -> str:
    """Return what the full-text search narrows down by; nothing where it knows whole words only."""
    words = needle.words
    if not needle.whole or "\0" in words or not re.search(r"[^\W_]", words):
        return ""
    quoted = words.replace('"', '""')
    return f'text : "{quoted}"'
