"""A project: dispatches, suggestions, annotation sets, speakers and the journal, in one file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Protocol, Self, cast

from workbench.errors import EditConflictError, ProjectError, ReadOnlyError
from workbench.model.annotation import Annotation, new_id
from workbench.model.annotation_set import AnnotationSet, order
from workbench.model.by import By
from workbench.model.decision import Decision
from workbench.model.dispatch import Dispatch
from workbench.model.edit import proposal
from workbench.model.plain import from_model, from_scheme, to_model, to_scheme
from workbench.model.question import Question
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.model.users_model import UsersModel
from workbench.store import connection as opening
from workbench.store import entering, rows
from workbench.store.holding import Holder, Holding, hold
from workbench.store.place import Place
from workbench.store.shelves import is_kept

UNSURE: Final = 0.7
"""A suggestion with less confidence is one that the suggester is not sure of."""


class Table(Protocol):
    """What is used of a table of sqlite-utils."""

    def insert(self, record: rows.Row) -> object:
        """Insert one row."""
        ...

    def insert_all(self, records: Iterable[rows.Row]) -> object:
        """Insert rows."""
        ...

    def delete(self, pk_values: tuple[str, ...]) -> object:
        """Delete the row with this primary key."""
        ...


class Project:
    """An open project file. Each method that changes something is one transaction.

    Reading needs the standard library only, so that a window is painted before sqlite-utils is
    imported. Rows are entered through sqlite-utils; SQL of our own changes them, and enters what an
    act makes by the thousand.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool) -> None:
        """Wrap an open connection; use ``create`` or ``open``."""
        self.path = path
        self.read_only = read_only
        self.connection = connection
        self.place = Place(path)
        self.held: Holding | Holder | None = None
        """The hold of a window on the project, or who has it; a command holds none."""

    @classmethod
    def create(cls, path: Path, scheme: Scheme, *, language: str = "fr", spoken: str = "") -> Self:
        """Make a project file; raise ProjectError where the path exists or cannot be written.

        The guideline and the reasons that it begins with are in the language that the annotators
        speak, that of the dispatches where it is not said.
        """
        from workbench.store import beginnings  # projects are seldom made, and the start is felt

        project = cls(path, opening.connect_new(path), read_only=False)
        settings = {
            "uid": new_id(),
            "language": language,
            "scheme": json.dumps(from_scheme(scheme), ensure_ascii=False),
            **beginnings.rows(spoken or language),
        }
        try:
            with project.transaction():
                project.table("project").insert_all(
                    {"key": k, "value": v} for k, v in settings.items()
                )
                project.table("labels").insert_all({"label": x.label} for x in scheme.labels)
        except ProjectError:
            project.close()
            path.unlink(missing_ok=True)
            raise
        return project

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        patience: float = opening.PATIENCE,
        window_of: str = "",
        read_only: bool = False,
    ) -> Self:
        """Open a project file, for reading only where that is asked or it cannot be written.

        A backup is never written either.
        A write waits ``patience`` seconds for another process that writes, and is refused then.
        A window says whose it is, and holds the project; where another one does, it only reads.
        """
        read_only = read_only or not opening.writable(path) or is_kept(path)
        held = hold(path, window_of) if window_of and not read_only and path.is_file() else None
        beside = isinstance(held, Holder)
        try:
            connection = opening.connect(
                path, read_only=read_only, beside=beside, patience=patience
            )
        except ProjectError:
            if isinstance(held, Holding):
                held.release()
            raise
        project = cls(path, connection, read_only=read_only or beside)
        project.held = held
        return project

    @property
    def holder(self) -> Holder | None:
        """Who has the project open in another window, which is why it can only be read here."""
        return self.held if isinstance(self.held, Holder) else None

    def __enter__(self) -> Self:
        """Return the project, to be closed at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the project."""
        self.close()

    def close(self) -> None:
        """Close the file; it is then exactly one file unless another process has it open."""
        opening.close(self.connection, read_only=self.read_only and self.holder is None)
        if isinstance(self.held, Holding):
            self.held.release()

    def table(self, name: str) -> Table:
        """Return a table of sqlite-utils, which is imported late: it takes as long as a window."""
        from sqlite_utils import Database

        database = Database(self.connection, execute_plugins=False)
        return cast("Table", database.table(name))

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Run a block as one transaction: all of it is written, or nothing. Blocks may nest."""
        if self.holder is not None:
            raise ReadOnlyError(f"{self.path} is open in another window: here it can only be read")
        if self.read_only:
            raise ReadOnlyError(
                f"{self.path} can only be read; copy it to a folder of your own to change it"
            )
        try:
            if self.connection.in_transaction:
                yield
                return
            self.place.check()
            opening.begin(self.connection, shared=self.place.shared)
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
        except sqlite3.IntegrityError as error:
            raise EditConflictError(
                f"{self.path}: the change does not fit the project: {error}"
            ) from error
        except sqlite3.Error as error:
            raise opening.explained(error, self.path) from error

    def rows(
        self, sql: str, values: Sequence[object] | Mapping[str, object] = ()
    ) -> list[tuple[Any, ...]]:
        """Return the rows of a query; raise ProjectError where the file cannot be read."""
        try:
            return self.connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise opening.explained(error, self.path) from error

    # The project itself

    @cached_property
    def uid(self) -> str:
        """The random id that every copy of the project bears, hand-outs too."""
        return self.rows("SELECT value FROM project WHERE key = 'uid'")[0][0]

    @cached_property
    def owner(self) -> str:
        """The annotator whom the file was handed out to; nobody in particular where it was not."""
        found = self.rows("SELECT value FROM project WHERE key = 'annotator'")
        return found[0][0] if found else ""

    @cached_property
    def language(self) -> str:
        """The language of dispatches that do not say theirs."""
        return self.rows("SELECT value FROM project WHERE key = 'language'")[0][0]

    @cached_property
    def scheme(self) -> Scheme:
        """The labels and types of the project."""
        text = self.rows("SELECT value FROM project WHERE key = 'scheme'")[0][0]
        return to_scheme(json.loads(text))

    def model(self) -> UsersModel | None:
        """Return the model that the entities are suggested by, None where that is the rules."""
        found = self.rows("SELECT value FROM project WHERE key = 'model'")
        return to_model(json.loads(found[0][0])) if found else None

    def set_model(self, model: UsersModel | None) -> None:
        """Have the entities of later dispatches suggested by a model, or by the rules."""
        with self.transaction():
            if self.rows("SELECT 1 FROM project WHERE key = 'model'"):
                self.table("project").delete(("model",))
            if model is not None:
                value = json.dumps(from_model(model), ensure_ascii=False)
                self.table("project").insert({"key": "model", "value": value})

    def annotators(self, *, kind: str = "person") -> list[str]:
        """Return the names of the annotators of a kind: person, suggester, gold or repeat."""
        found = self.rows("SELECT name FROM annotators WHERE kind = ? ORDER BY name", [kind])
        return [name for (name,) in found]

    def add_annotator(self, name: str, *, kind: str = "person") -> None:
        """Enter an annotator; one that is there already stays as it is."""
        if not self.rows("SELECT 1 FROM annotators WHERE name = ?", [name]):
            with self.transaction():
                self.table("annotators").insert({"name": name, "kind": kind})

    # Dispatches

    def add(self, dispatch: Dispatch) -> None:
        """Store a dispatch; raise EditConflictError where its id or its text is there already."""
        with self.transaction():
            row = rows.dispatch_row(dispatch)
            self.table("dispatches").insert(row)
            # No trigger does this: nothing that a file of unknown hands defines may run.
            self.connection.execute(
                """INSERT INTO search (rowid, title, text)
                VALUES (last_insert_rowid(), :title, :text)""",
                row,
            )

    def same_text(self, sha256: str) -> str | None:
        """Return the id of the dispatch with this hash of its text, or None."""
        found = self.rows(
            "SELECT id FROM dispatches WHERE sha256 = ? AND repeats IS NULL", [sha256]
        )
        return found[0][0] if found else None

    def has(self, dispatch: str) -> bool:
        """Tell whether there is a dispatch with this id."""
        return bool(self.rows("SELECT 1 FROM dispatches WHERE id = ?", [dispatch]))

    def dispatch(self, dispatch: str) -> Dispatch:
        """Return a dispatch by its id; raise ProjectError where there is none."""
        found = self.rows(f"SELECT {rows.DISPATCH} FROM dispatches WHERE id = ?", [dispatch])
        if not found:
            raise ProjectError(f"{self.path} has no dispatch {dispatch!r}")
        return rows.dispatch(found[0])

    def dispatch_ids(self) -> list[str]:
        """Return the ids of all dispatches in the order of their import."""
        return [i for (i,) in self.rows("SELECT id FROM dispatches ORDER BY position")]

    def position(self, dispatch: str) -> int:
        """Return the place of a dispatch in the queue; 0 where there is none with this id."""
        found = self.rows("SELECT position FROM dispatches WHERE id = ?", [dispatch])
        return found[0][0] if found else 0

    # Annotation sets and suggestions

    def annotation_set(self, dispatch: str, annotator: str) -> AnnotationSet:
        """Return what the annotator made of the dispatch; a new, empty set where nothing is."""
        key = [dispatch, annotator]
        found = self.rows(
            "SELECT state, note, reason FROM sets WHERE dispatch = ? AND annotator = ?", key
        )
        state, note, reason = found[0] if found else (State.NEW, "", "")
        answered = self.rows(
            "SELECT suggestion FROM answers WHERE dispatch = ? AND annotator = ?", key
        )
        return AnnotationSet.of(
            dispatch,
            annotator,
            self._annotations(dispatch, annotator),
            state=State(state),
            answered=(s for (s,) in answered),
            note=note,
            reason=reason,
            questions=self._questions(dispatch, annotator),
            decisions=self._decisions(dispatch, annotator),
        )

    def _decisions(self, dispatch: str, annotator: str) -> list[Decision]:
        found = self.rows(
            f"SELECT {rows.DECISION} FROM decisions WHERE dispatch = ? AND annotator = ?",
            [dispatch, annotator],
        )
        return [rows.decision(row) for row in found]

    def _questions(self, dispatch: str, annotator: str) -> list[Question]:
        found = self.rows(
            """SELECT id, annotation, text FROM questions
            WHERE dispatch = ? AND annotator = ? ORDER BY id""",
            [dispatch, annotator],
        )
        return [Question(*row) for row in found]

    def _annotations(self, dispatch: str, annotator: str) -> list[Annotation]:
        where, key = "WHERE dispatch = ? AND annotator = ?", [dispatch, annotator]
        spans = self.rows(f"SELECT {rows.SPAN} FROM spans {where}", key)
        quotations = self.rows(f"SELECT {rows.QUOTATION} FROM quotations {where}", key)
        return [*map(rows.span, spans), *map(rows.quotation, quotations)]

    def set_ids(self, annotator: str | None = None) -> list[tuple[str, str]]:
        """Return (dispatch, annotator) of one annotator's sets, or of every person's and gold."""
        return self.rows(
            """SELECT s.dispatch, s.annotator FROM sets s
            JOIN dispatches d ON d.id = s.dispatch JOIN annotators a ON a.name = s.annotator
            WHERE CASE WHEN ? IS NULL THEN a.kind IN ('person', 'gold') ELSE a.name = ? END
            ORDER BY d.position, s.annotator""",
            [annotator, annotator],
        )

    def suggestions(self, dispatch: str) -> tuple[Suggestion, ...]:
        """Return the suggestions for a dispatch in the order of the text."""
        found = self.rows(
            "SELECT suggester, id, rule, confidence, speaker FROM suggestions WHERE dispatch = ?",
            [dispatch],
        )
        suggesters = {row[0] for row in found}
        annotations = {
            (who, a.id): a for who in suggesters for a in self._annotations(dispatch, who)
        }
        made = [
            Suggestion(annotations[who, id_], who, rule, confidence, speaker)
            for who, id_, rule, confidence, speaker in found
        ]
        return tuple(sorted(made, key=lambda s: order(s.annotation)))

    def add_suggestions(
        self, dispatch: str, suggester: str, suggestions: Iterable[Suggestion]
    ) -> None:
        """Store what a suggester proposed for a dispatch, also when it is nothing.

        A suggester that has spoken already is not heard again: suggestions are immutable.
        """
        if self.rows(
            "SELECT 1 FROM sets WHERE dispatch = ? AND annotator = ?", [dispatch, suggester]
        ):
            return
        self.add_annotator(suggester, kind="suggester")
        made = list(suggestions)
        with self.transaction():
            self.touch(dispatch, suggester, State.DONE)
            annotations = tuple(s.annotation for s in made)
            self.insert(dispatch, suggester, annotations)
            proposed = proposal(dispatch, suggester, annotations)
            entering.enter(
                self.connection, [proposed], who=suggester, by=By.MODEL, verb=proposed.verb
            )
            key = {"dispatch": dispatch, "suggester": suggester}
            self.table("suggestions").insert_all(
                {
                    **key,
                    "id": s.id,
                    "rule": s.rule,
                    "confidence": s.confidence,
                    "speaker": s.speaker,
                }
                for s in made
            )
            unsure = sum(s.confidence < UNSURE for s in made) / len(made) if made else None
            self.connection.execute(
                "UPDATE sets SET unsure = ? WHERE dispatch = ? AND annotator = ?",
                [unsure, dispatch, suggester],
            )

    def without_suggestions(self) -> list[str]:
        """Return the ids of the dispatches that no suggester has read yet."""
        found = self.rows(
            """SELECT id FROM dispatches d WHERE NOT EXISTS (
                SELECT 1 FROM sets s JOIN annotators a ON a.name = s.annotator
                WHERE s.dispatch = d.id AND a.kind = 'suggester')
            ORDER BY position"""
        )
        return [i for (i,) in found]

    # The register

    def speakers(self) -> list[Speaker]:
        """Return the register, by name."""
        found = self.rows(f"SELECT {rows.SPEAKER} FROM speakers ORDER BY name COLLATE NOCASE, id")
        return [rows.speaker(row) for row in found]

    # What the journal writes

    def touch(self, dispatch: str, annotator: str, state: State) -> None:
        """Enter a set or its new state, within a transaction: later than all of the dispatch.

        A clock that was put back does not change which of them is the newest.
        """
        self.connection.execute(
            """INSERT INTO sets (dispatch, annotator, state, updated)
            VALUES (:dispatch, :annotator, :state, max(
                strftime('%Y-%m-%dT%H:%M:%fZ', 'now'),
                coalesce((SELECT strftime('%Y-%m-%dT%H:%M:%fZ', max(updated), '+0.001 seconds')
                    FROM sets WHERE dispatch = :dispatch), '')))
            ON CONFLICT DO UPDATE SET state = excluded.state, updated = excluded.updated""",
            {"dispatch": dispatch, "annotator": annotator, "state": str(state)},
        )

    def insert(self, dispatch: str, annotator: str, annotations: Iterable[Annotation]) -> None:
        """Enter annotations, within a transaction."""
        key = {"dispatch": dispatch, "annotator": annotator}
        tables: dict[str, list[rows.Row]] = {}
        for table, row in map(rows.annotation_row, annotations):
            tables.setdefault(table, []).append({**key, **row})
        for table, made in tables.items():
            # Directly: sqlite-utils would look at the table for each of an act's thousand sets.
            columns = ", ".join(f'"{column}"' for column in made[0])
            values = ", ".join(f":{column}" for column in made[0])
            self.connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({values})", made)
