"""The journal: every edit of every annotation set in order, with undo and redo."""

from __future__ import annotations

import json
from dataclasses import dataclass

from workbench.errors import EditConflictError, OffsetError
from workbench.model.annotation import Annotation, stretches
from workbench.model.edit import Edit
from workbench.model.plain import from_edit, to_edit
from workbench.model.state import State
from workbench.store import rows
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class History:
    """The steps of a set that can be undone, and those that can be redone; the last is next."""

    done: tuple[int, ...] = ()
    undone: tuple[int, ...] = ()


def record(project: Project, edit: Edit) -> int:
    """Write an edit and its journal entry in one transaction; return the entry's step.

    Raises EditConflictError where the stored set is not as the edit found it, OffsetError where an
    annotation lies outside the text, ProjectError where the file cannot be written.
    """
    with project.transaction():
        _apply(project, edit)
        return _enter(project, edit, "do", None)


def undo(project: Project, step: int) -> Edit:
    """Take a step back, in one transaction; return the edit that did it."""
    return _turn(project, step, "undo")


def redo(project: Project, step: int) -> Edit:
    """Do a step again that was undone, in one transaction; return the edit."""
    return _turn(project, step, "redo")


def history(project: Project, dispatch: str, annotator: str) -> History:
    """Return what can be undone and redone in a set, from the journal: it survives closing."""
    done: list[int] = []
    undone: list[int] = []
    for step, way in project.rows(
        "SELECT step, way FROM journal WHERE dispatch = ? AND annotator = ? ORDER BY step",
        [dispatch, annotator],
    ):
        if way == "do":
            done.append(step)
            undone.clear()
        elif way == "undo":
            undone.append(done.pop())
        else:
            done.append(undone.pop())
    return History(tuple(done), tuple(undone))


def entry(project: Project, step: int) -> Edit:
    """Return the edit that was done at a step."""
    verb, dispatch, annotator, text = project.rows(
        "SELECT verb, dispatch, annotator, edit FROM journal WHERE step = ? AND way = 'do'", [step]
    )[0]
    return to_edit(json.loads(text), verb=verb, dispatch=dispatch, annotator=annotator)


def _turn(project: Project, step: int, way: str) -> Edit:
    done = entry(project, step)
    edit = done.inverse() if way == "undo" else done
    with project.transaction():
        _apply(project, edit)
        _enter(project, edit, way, step)
    return edit


def _enter(project: Project, edit: Edit, way: str, of: int | None) -> int:
    project.table("journal").insert(
        {
            "dispatch": edit.dispatch,
            "annotator": edit.annotator,
            "at": project.connection.execute(
                "SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
            ).fetchone()[0],
            "verb": edit.verb,
            "way": way,
            "of": of,
            "edit": json.dumps(from_edit(edit), ensure_ascii=False) if way == "do" else None,
        }
    )
    return int(project.rows("SELECT last_insert_rowid()")[0][0])


def _apply(project: Project, edit: Edit) -> None:
    project.add_annotator(edit.annotator)
    _move(project, edit)
    for speaker in edit.registered:
        project.table("speakers").insert(rows.speaker_row(speaker), ignore=True)
    for gone in edit.removed:
        _delete(project, edit, gone)
    length = project.connection.execute(
        "SELECT length(text) FROM dispatches WHERE id = ?", [edit.dispatch]
    ).fetchone()[0]
    for new in edit.added:
        _fits(new, length, edit.dispatch)
    project.insert(edit.dispatch, edit.annotator, edit.added)
    key = {"dispatch": edit.dispatch, "annotator": edit.annotator}
    project.table("answers").insert_all({**key, "suggestion": s} for s in edit.answered)
    for suggestion in edit.reopened:
        project.table("answers").delete((edit.dispatch, edit.annotator, suggestion))
    for speaker in edit.unregistered:
        # A speaker that others use meanwhile stays in the register.
        project.connection.execute(
            """DELETE FROM speakers WHERE id = :id
            AND NOT EXISTS (SELECT 1 FROM quotations WHERE speaker = :id)""",
            {"id": speaker.id},
        )


def _move(project: Project, edit: Edit) -> None:
    found = project.rows(
        "SELECT state FROM sets WHERE dispatch = ? AND annotator = ?",
        [edit.dispatch, edit.annotator],
    )
    before = State(found[0][0]) if found else State.NEW
    if edit.state is not None and edit.state[0] is not before:
        raise EditConflictError(
            f"{edit.dispatch} is {before}, not {edit.state[0]}: it changed meanwhile"
        )
    project.touch(edit.dispatch, edit.annotator, edit.state[1] if edit.state else before)


def _delete(project: Project, edit: Edit, gone: Annotation) -> None:
    table, row = rows.annotation_row(gone)
    stored = {"dispatch": edit.dispatch, "annotator": edit.annotator, **row}
    where = " AND ".join(f'"{column}" IS ?' for column in stored)
    deleted = project.connection.execute(
        f"DELETE FROM {table} WHERE {where}", list(stored.values())
    )
    if deleted.rowcount != 1:
        raise EditConflictError(f"annotation {gone.id} of {edit.dispatch} has changed meanwhile")


def _fits(annotation: Annotation, length: int, dispatch: str) -> None:
    for start, end in stretches(annotation):
        if end > length:
            raise OffsetError(
                f"[{start}, {end}) lies outside dispatch {dispatch}, which has {length} characters"
            )
