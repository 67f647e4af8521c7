"""The labels of a project: its scheme may change, and what was annotated moves along.

The journal keeps the labels of its time; whoever reads it asks here what they are called today.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from workbench.errors import ProjectError
from workbench.model.plain import from_scheme
from workbench.model.scheme import Scheme
from workbench.store.entering import written
from workbench.store.project import Project

_RENAMED: Final = "renamed labels"
"""The key in the table of the project: a JSON object of old label to new."""


def labels(project: Project) -> set[str]:
    """Return the labels that spans may have."""
    return {label for (label,) in project.rows("SELECT label FROM labels")}


def renamed(project: Project) -> dict[str, str]:
    """Return the labels of today for those that a scheme had before."""
    found = project.rows("SELECT value FROM project WHERE key = ?", [_RENAMED])
    return json.loads(found[0][0]) if found else {}


def of_today(edit: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Return a plain edit with the labels of today."""
    if not names:
        return edit
    changed = {
        part: [_of_today(each, names) for each in edit[part]]
        for part in ("removed", "added")
        if part in edit
    }
    decided = {
        part: [decision_of_today(each, names) for each in edit[part]]
        for part in ("decided", "undecided")
        if part in edit
    }
    return {**edit, **changed, **decided}


def decision_of_today(plain: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Return a plain decision with the labels of today."""
    votes = [{**v, "answer": [_of_today(a, names) for a in v["answer"]]} for v in plain["votes"]]
    answer = [_of_today(each, names) for each in plain.get("answer", ())]
    return {**plain, "votes": votes, **({"answer": answer} if answer else {})}


def _of_today(plain: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    label = plain.get("label", "")
    return {**plain, "label": names[label]} if label in names else plain


def used(project: Project) -> dict[str, int]:
    """Return how many spans have each label, suggested ones too."""
    return dict(project.rows("SELECT label, count(*) FROM spans GROUP BY label"))


def change(project: Project, scheme: Scheme, names: Mapping[str, str]) -> None:
    """Put a scheme in force; ``names`` maps labels that it no longer has to those that it has.

    Every span moves along, in all sets. Raises ProjectError where a label in use would be lost, or
    where ``names`` leads to a label that the scheme does not have.
    """
    wanted = {label.label for label in scheme.labels}
    lost = {label: n for label, n in used(project).items() if label not in wanted | names.keys()}
    strange = sorted(set(names.values()) - wanted)
    if strange:
        raise ProjectError(f"{project.path}: the scheme has no label {strange[0]}")
    if lost:
        label, count = next(iter(sorted(lost.items())))
        raise ProjectError(
            f"{project.path}: {count} spans have the label {label}, which the scheme does not"
            f" have: say what becomes of it with --rename {label}=LABEL"
        )
    with project.transaction():
        _move(project, wanted, names)
        _keep(project, "scheme", from_scheme(scheme))
        known = {old: names.get(new, new) for old, new in renamed(project).items()}
        _keep(project, _RENAMED, {o: n for o, n in {**known, **names}.items() if o != n})
    project.__dict__.pop("scheme", None)  # read anew by who asks next


def _move(project: Project, wanted: Iterable[str], names: Mapping[str, str]) -> None:
    connection = project.connection
    connection.executemany(
        "INSERT INTO labels VALUES (?) ON CONFLICT DO NOTHING", [(label,) for label in wanted]
    )
    connection.executemany(
        "UPDATE spans SET label = ? WHERE label = ?", [(new, old) for old, new in names.items()]
    )
    _move_decisions(project, names)
    marks = ", ".join("?" * len(list(wanted)))
    connection.execute(f"DELETE FROM labels WHERE label NOT IN ({marks})", list(wanted))


def _move_decisions(project: Project, names: Mapping[str, str]) -> None:
    found = project.rows("SELECT dispatch, annotator, id, votes, answer FROM decisions")
    for *key, votes, answer in found if names else ():
        plain = {"votes": json.loads(votes), "answer": json.loads(answer)}
        moved = decision_of_today(plain, names)
        if moved != plain:
            project.connection.execute(
                """UPDATE decisions SET votes = ?, answer = ?
                WHERE dispatch = ? AND annotator = ? AND id = ?""",
                [written(moved["votes"]), written(moved["answer"]), *key],
            )


def _keep(project: Project, key: str, value: object) -> None:
    project.connection.execute(
        """INSERT INTO project (key, value) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
        [key, json.dumps(value, ensure_ascii=False)],
    )
