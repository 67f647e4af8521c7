"""The journal: every act on a project in order, as the edits it was made of, with undo and redo."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from workbench.errors import EditConflictError, OffsetError
from workbench.model.annotation import Annotation, Quotation, stretches
from workbench.model.by import By
from workbench.model.edit import Edit
from workbench.model.plain import to_edit, to_speaker
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.store import decisions, entering, rows
from workbench.store.labels import of_today, renamed
from workbench.store.project import Project

_MINE = "FROM journal j JOIN acts a ON a.id = j.act WHERE j.dispatch IS ? AND j.annotator IS ?"


def record(project: Project, *edits: Edit, who: str = "", by: By = By.COMMAND) -> int:
    """Write edits as one act in one transaction; return the act. ``who`` is the edits' annotator.

    Raises EditConflictError where a stored set is not as its edit found it, OffsetError where an
    annotation lies outside the text, ProjectError where the file cannot be written.
    """
    first = edits[0]
    with project.transaction():
        for edit in edits:
            apply(project, edit)
        return entering.enter(
            project.connection, edits, who=who or first.annotator, by=by, verb=first.verb
        )


def undo(project: Project, act: int, *, who: str = "", by: By = By.COMMAND) -> list[Edit]:
    """Take an act back, in one transaction; return the edits that did it.

    Raises EditConflictError where something of it has changed since; nothing is taken back then.
    """
    done = [edit.inverse() for edit in reversed(entry(project, act))]
    return _turn(project, act, "undo", done, who, by)


def redo(project: Project, act: int, *, who: str = "", by: By = By.COMMAND) -> list[Edit]:
    """Do an act again that was undone, in one transaction; return its edits."""
    return _turn(project, act, "redo", entry(project, act), who, by)


def next_undo(project: Project, dispatch: str = "", annotator: str = "") -> int | None:
    """Return the act on a set that is taken back next; without a dispatch, on the register.

    The journal tells it, so that undo survives closing; it looks at the newest acts only.
    """
    found = project.rows(
        f"""SELECT a.id {_MINE} AND j.held = 0 AND a.way = 'do'
        AND coalesce((SELECT t.way FROM acts t WHERE t.of = a.id ORDER BY t.id DESC LIMIT 1),
            'redo') = 'redo'
        ORDER BY j.act DESC LIMIT 1""",
        _key(dispatch, annotator),
    )
    return found[0][0] if found else None


def next_redo(project: Project, dispatch: str = "", annotator: str = "") -> int | None:
    """Return the act on a set, or on the register, that is done again next; a new act ends them."""
    key = _key(dispatch, annotator)
    newest = project.rows(f"SELECT j.act {_MINE} AND a.way = 'do' ORDER BY j.act DESC LIMIT 1", key)
    found = project.rows(
        f"""SELECT a.of {_MINE} AND j.act > ? AND j.held = 0 AND a.way = 'undo'
        AND a.id = (SELECT max(t.id) FROM acts t WHERE t.of = a.of)
        ORDER BY j.act DESC LIMIT 1""",
        [*key, newest[0][0] if newest else 0],
    )
    return found[0][0] if found else None


def _key(dispatch: str, annotator: str) -> list[str | None]:
    return [dispatch, annotator] if dispatch else [None, None]


def entry(project: Project, act: int) -> list[Edit]:
    """Return the edits of an act, in their order, with the labels of today; held ones left out."""
    found = project.rows(
        """SELECT verb, dispatch, annotator, edit FROM journal
        WHERE act = ? AND held = 0 ORDER BY step""",
        [act],
    )
    names = renamed(project)
    return [
        to_edit(
            of_today(json.loads(text), names),
            verb=verb,
            dispatch=dispatch or "",
            annotator=annotator or "",
        )
        for verb, dispatch, annotator, text in found
    ]


def _turn(project: Project, act: int, way: str, edits: list[Edit], who: str, by: By) -> list[Edit]:
    with project.transaction():
        edits = [_with_speakers(project, _fitted(project, act, edit)) for edit in edits]
        _apply_all(project, edits)
        did = who or project.rows("SELECT who FROM acts WHERE id = ?", [act])[0][0]
        entering.enter(
            project.connection, edits, who=did, by=by, verb=edits[0].verb, way=way, of=act
        )
    return edits


def _fitted(project: Project, act: int, edit: Edit) -> Edit:
    """Return an edit that turns an act, without a change of state that later work has overtaken.

    An act on many sets can be taken back from any: where work went on in another, it stays begun.
    """
    if edit.state is None:
        return edit
    stays = edit.state[1] is State.NEW and _went_on(project, act, edit)
    made_already = _state(project, edit) is edit.state[1]
    return replace(edit, state=None) if stays or made_already else edit


def _with_speakers(project: Project, edit: Edit) -> Edit:
    """Return an edit that turns an act, with the speakers that left the register meanwhile.

    They left when nobody spoke through them any more; what is turned brings a quotation back.
    """
    spoken = {q.speaker for q in edit.added if isinstance(q, Quotation) and q.speaker}
    wanted = sorted(spoken - {s.id for s in edit.registered})
    missing = [s for s in wanted if not project.rows("SELECT 1 FROM speakers WHERE id = ?", [s])]
    back = [_as_last_registered(project, speaker) for speaker in missing]
    return replace(edit, registered=(*edit.registered, *back)) if back else edit


def _as_last_registered(project: Project, speaker: str) -> Speaker:
    """Return an entry that the register had, as the journal last says of it."""
    found = project.rows(
        """SELECT s.value FROM journal j, json_each(j.edit, '$.registered') s
        WHERE j.register = 1 AND s.value ->> '$.id' = ? ORDER BY j.act DESC, j.step DESC LIMIT 1""",
        [speaker],
    )
    if not found:
        raise EditConflictError("a speaker of what would come back is no longer in the register")
    return to_speaker(json.loads(found[0][0]))


def _went_on(project: Project, act: int, edit: Edit) -> bool:
    return next_undo(project, edit.dispatch, edit.annotator) != act


def _apply_all(project: Project, edits: Sequence[Edit]) -> None:
    """Apply edits; where some do not fit, say in how many dispatches: the caller rolls back."""
    conflicts: dict[str, EditConflictError] = {}
    for edit in edits:
        try:
            with project.transaction():
                apply(project, edit)
        except EditConflictError as error:
            conflicts[edit.dispatch] = error
    of = len({edit.dispatch for edit in edits})
    if conflicts and of > 1:
        raise EditConflictError(
            f"{len(conflicts)} of {of} dispatches have changed since, so nothing is changed now:"
            " take the later changes back there first"
        )
    for error in conflicts.values():
        raise error


def apply(project: Project, edit: Edit) -> None:
    """Change the tables as an edit says, within a transaction; it is not entered.

    Raises as ``record`` does.
    """
    changed = {s.id for s in edit.registered} & {s.id for s in edit.unregistered}
    for before in edit.unregistered:
        if before.id in changed:
            _change_speaker(project, before, edit.registered)
    for speaker in edit.registered:
        if speaker.id not in changed:
            _add_speaker(project, speaker)
    if edit.dispatch:
        _apply_to_set(project, edit)
    for speaker in edit.unregistered:
        if speaker.id not in changed:
            # A speaker that others use meanwhile stays in the register.
            project.connection.execute(
                """DELETE FROM speakers WHERE id = :id
                AND NOT EXISTS (SELECT 1 FROM quotations WHERE speaker = :id)""",
                {"id": speaker.id},
            )


def _add_speaker(project: Project, speaker: Speaker) -> None:
    """Enter a speaker; one that stayed because others use it is there already."""
    row = rows.speaker_row(speaker)
    project.connection.execute(
        f"""INSERT INTO speakers ({", ".join(row)}) VALUES ({", ".join(f":{c}" for c in row)})
        ON CONFLICT DO NOTHING""",
        row,
    )


def _change_speaker(project: Project, before: Speaker, entries: Sequence[Speaker]) -> None:
    found = project.rows(f"SELECT {rows.SPEAKER} FROM speakers WHERE id = ?", [before.id])
    if not found or rows.speaker(found[0]) != before:
        raise EditConflictError(f"the speaker {before.name} has changed meanwhile")
    row = rows.speaker_row(next(s for s in entries if s.id == before.id))
    columns = ", ".join(f"{column} = :{column}" for column in row)
    project.connection.execute(f"UPDATE speakers SET {columns} WHERE id = :id", row)


def _apply_to_set(project: Project, edit: Edit) -> None:
    project.add_annotator(edit.annotator, kind="gold" if edit.decided else "person")
    _move(project, edit)
    _remark(project, edit)
    for gone in edit.removed:
        _delete(project, edit, gone)
    length = project.connection.execute(
        "SELECT length FROM dispatches WHERE id = ?", [edit.dispatch]
    ).fetchone()[0]
    for new in edit.added:
        check_fits(new, length, edit.dispatch)
    project.insert(edit.dispatch, edit.annotator, edit.added)
    decisions.apply(project, edit)
    key = edit.dispatch, edit.annotator
    project.connection.executemany(
        "INSERT INTO answers VALUES (?, ?, ?)", ((*key, each) for each in edit.answered)
    )
    project.connection.executemany(
        "DELETE FROM answers WHERE dispatch = ? AND annotator = ? AND suggestion = ?",
        ((*key, each) for each in edit.reopened),
    )


def _move(project: Project, edit: Edit) -> None:
    before = _state(project, edit)
    if edit.state is not None and edit.state[0] is not before:
        raise EditConflictError(
            f"{edit.dispatch} is {before}, not {edit.state[0]}: it changed meanwhile"
        )
    project.touch(edit.dispatch, edit.annotator, edit.state[1] if edit.state else before)


def _state(project: Project, edit: Edit) -> State:
    found = project.rows(
        "SELECT state FROM sets WHERE dispatch = ? AND annotator = ?",
        [edit.dispatch, edit.annotator],
    )
    return State(found[0][0]) if found else State.NEW


def _remark(project: Project, edit: Edit) -> None:
    key = {"dispatch": edit.dispatch, "annotator": edit.annotator}
    for column, change in (("note", edit.note), ("reason", edit.reason)):
        if change is not None:
            done = project.connection.execute(
                f"""UPDATE sets SET {column} = :after
                WHERE dispatch = :dispatch AND annotator = :annotator AND {column} = :before""",
                {**key, "before": change[0], "after": change[1]},
            )
            _expect_one(done.rowcount, f"the note on {edit.dispatch}")
    for question in edit.settled:
        done = project.connection.execute(
            """DELETE FROM questions WHERE dispatch = ? AND annotator = ?
            AND id = ? AND annotation = ? AND text = ?""",
            [edit.dispatch, edit.annotator, question.id, question.annotation, question.text],
        )
        _expect_one(done.rowcount, f"a question on {edit.dispatch}")
    project.connection.executemany(
        "INSERT INTO questions (dispatch, annotator, id, annotation, text) VALUES (?, ?, ?, ?, ?)",
        ((edit.dispatch, edit.annotator, q.id, q.annotation, q.text) for q in edit.asked),
    )


def _expect_one(changed: int, what: str) -> None:
    if changed != 1:
        raise EditConflictError(f"{what} has changed meanwhile")


def _delete(project: Project, edit: Edit, gone: Annotation) -> None:
    table, row = rows.annotation_row(gone)
    stored = {"dispatch": edit.dispatch, "annotator": edit.annotator, **row}
    where = " AND ".join(f'"{column}" IS ?' for column in stored)
    deleted = project.connection.execute(
        f"DELETE FROM {table} WHERE {where}", list(stored.values())
    )
    _expect_one(deleted.rowcount, f"annotation {gone.id} of {edit.dispatch}")


def check_fits(annotation: Annotation, length: int, dispatch: str) -> None:
    """Raise OffsetError for an annotation that lies outside a text of this length."""
    for start, end in stretches(annotation):
        if end > length:
            raise OffsetError(
                f"[{start}, {end}) lies outside dispatch {dispatch}, which has {length} characters"
            )
