"""The memory of a project, read off its annotations and answers; nothing is stored twice."""

from __future__ import annotations

import json

from workbench.model.memory import Entry, Memory
from workbench.store.project import Project

_WORDS = 'substr(d.text, x.start + 1, x."end" - x.start)'
# What spans and quotations have in common: where they begin and end, and a label or type.
_ALL = """(SELECT dispatch, annotator, id, start, "end", label FROM spans
    UNION ALL SELECT dispatch, annotator, id, json_extract(content, '$[0][0]'),
        json_extract(content, '$[#-1][1]'), type FROM quotations)"""
_FORGOTTEN = "forgotten"


def read(project: Project) -> Memory:
    """Return what people confirmed in finished dispatches, and which suggestions they rejected."""
    forgotten = forgotten_entries(project)
    confirmed = project.rows(
        f"""SELECT {_WORDS}, x.label, count(*) FROM {_ALL} x
        JOIN dispatches d ON d.id = x.dispatch
        JOIN sets s ON s.dispatch = x.dispatch AND s.annotator = x.annotator
        JOIN annotators a ON a.name = x.annotator
        WHERE a.kind IN ('person', 'gold') AND s.state = 'done' GROUP BY 1, 2"""
    )
    rejected = project.rows(
        f"""SELECT {_WORDS}, x.label, count(*) FROM answers r
        JOIN {_ALL} x ON x.dispatch = r.dispatch AND x.id = r.suggestion
        JOIN annotators a ON a.name = x.annotator AND a.kind = 'suggester'
        JOIN dispatches d ON d.id = x.dispatch
        WHERE NOT EXISTS (SELECT 1 FROM spans m WHERE m.dispatch = r.dispatch
            AND m.annotator = r.annotator AND m.id = r.suggestion)
        AND NOT EXISTS (SELECT 1 FROM quotations m WHERE m.dispatch = r.dispatch
            AND m.annotator = r.annotator AND m.id = r.suggestion)
        GROUP BY 1, 2"""
    )
    return Memory(
        {(w, label): n for w, label, n in confirmed if (w, label) not in forgotten},
        {(w, label): n for w, label, n in rejected if (w, label) not in forgotten},
    )


def forgotten_entries(project: Project) -> set[Entry]:
    """Return the entries that were taken back."""
    found = project.rows("SELECT value FROM project WHERE key = ?", [_FORGOTTEN])
    return {(words, label) for words, label in json.loads(found[0][0])} if found else set()


def forget(project: Project, entries: set[Entry]) -> None:
    """Take entries back: they are neither proposed nor held back from now on."""
    value = json.dumps(sorted(forgotten_entries(project) | entries), ensure_ascii=False)
    with project.transaction():
        project.connection.execute(
            "INSERT INTO project VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            [_FORGOTTEN, value],
        )
