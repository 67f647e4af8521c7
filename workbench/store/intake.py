"""Intake: new dispatches with their sets, written many rows at a time.

What ``Project.add`` and the journal write one after the other is gathered here and written by
tables, in short transactions: while it is gathered others can write. It is for dispatches that are
new: a set that is there already changes by the journal only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Final

from workbench.errors import EditConflictError, ProjectError
from workbench.model.annotation import Annotation, Span
from workbench.model.by import By
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit, proposal
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.store import entering, raws, rows, versions
from workbench.store.journal import check_fits
from workbench.store.project import UNSURE, Project

_MANY: Final = 100
"""How many dispatches are gathered before they are written: in the time that an act may wait."""
_CACHE: Final = 64_000
"""The kilobytes of pages that are kept at hand: ids are random, so that rows fall anywhere."""
_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "raws": ("sha256", "name", "size", "compressed"),
    "dispatches": (),
    "search": ("rowid", "title", "text"),
    "speakers": tuple(rows.SPEAKER.split(", ")),
    "sets": ("dispatch", "annotator", "state", "updated", "note", "reason", "unsure"),
    "spans": ("dispatch", "annotator", *rows.SPAN.split(", ")),
    "quotations": ("dispatch", "annotator", *rows.QUOTATION.split(", ")),
    "suggestions": ("dispatch", "suggester", "id", "rule", "confidence", "speaker"),
    "answers": ("dispatch", "annotator", "suggestion"),
    "questions": ("dispatch", "annotator", "id", "annotation", "text"),
    "acts": tuple(entering.ACT.split(", ")),
    "journal": tuple(entering.ENTRY.split(", ")),
}
"""The tables in the order in which they are written, with the columns that are."""


class Intake:
    """Gathers what comes in; ``flush`` writes it."""

    def __init__(self, project: Project) -> None:
        """Begin behind what the project holds."""
        self.project = project
        project.connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        self._acts: list[tuple[Edit, By]] = []
        self._rows: dict[str, list[Sequence[object]]] = {table: [] for table in _COLUMNS}
        self._lengths: dict[str, int] = {}
        self._hashes: dict[str, str] = {}
        self._sets: dict[str, int] = {}
        self._raws: set[str] = set()
        self._now = datetime.now(UTC)

    def same_text(self, sha256: str) -> str | None:
        """Return the id of the dispatch with this hash of its text, written or gathered."""
        return self._hashes.get(sha256) or self.project.same_text(sha256)

    def has(self, dispatch: str) -> bool:
        """Tell whether there is a dispatch with this id, written or gathered."""
        return dispatch in self._lengths or self.project.has(dispatch)

    def add(self, dispatch: Dispatch, *, raw: str | None = None) -> None:
        """Gather a dispatch whose id and text are new; ``raw`` is the hash of its file."""
        if len(self._lengths) >= _MANY:
            self.flush()
        row = rows.dispatch_row(dispatch)
        self._rows["dispatches"].append((*row.values(), raw))
        self._rows["search"].append((row["title"], row["text"]))
        self._lengths[dispatch.id] = len(dispatch.text)
        self._hashes[row["sha256"]] = dispatch.id

    def suggest(self, dispatch: str, suggester: str, made: Sequence[Suggestion]) -> None:
        """Gather what a suggester proposed for a gathered dispatch."""
        self.project.add_annotator(suggester, kind="suggester")
        unsure = sum(s.confidence < UNSURE for s in made) / len(made) if made else None
        self._set(dispatch, suggester, State.DONE, unsure=unsure)
        proposed = proposal(dispatch, suggester, (s.annotation for s in made))
        self._annotate(dispatch, suggester, proposed.added)
        self._acts.append((proposed, By.MODEL))
        self._rows["suggestions"] += (
            (dispatch, suggester, s.id, s.rule, s.confidence, s.speaker) for s in made
        )

    def record(self, edit: Edit) -> None:
        """Gather the act that makes the first set of an annotator for a gathered dispatch."""
        who, of = edit.annotator, edit.dispatch
        length = self._lengths[of]
        for annotation in edit.added:
            check_fits(annotation, length, of)
        self._rows["speakers"] += (tuple(rows.speaker_row(s).values()) for s in edit.registered)
        self._set(
            of,
            who,
            edit.state[1] if edit.state else State.NEW,
            note=edit.note[1] if edit.note else "",
            reason=edit.reason[1] if edit.reason else "",
        )
        self._annotate(of, who, edit.added)
        self._rows["answers"] += ((of, who, suggestion) for suggestion in edit.answered)
        self._rows["questions"] += ((of, who, *asdict(q).values()) for q in edit.asked)
        self._acts.append((edit, By.IMPORT))

    def keep(self, name: str, content: bytes) -> str:
        """Gather the bytes of a file, once; return the hash they stand under."""
        digest = raws.digest(content)
        if digest not in self._raws and not raws.has(self.project, digest):
            self._raws.add(digest)
            self._rows["raws"].append(raws.row(digest, name, content))
        return digest

    def _place(self) -> None:
        """Give what was gathered its places behind what the project holds by now."""
        last = self.project.rows("SELECT coalesce(max(position), 0) FROM dispatches")[0][0]
        for table in ("dispatches", "search"):
            self._rows[table] = [(i, *r) for i, r in enumerate(self._rows[table], last + 1)]
        end = entering.last(self.project.connection)
        for edit, by in self._acts:
            act = entering.new_act(end, edit.annotator, by, edit.verb)
            entry = entering.entry(edit)
            end = entering.following(end, act, [entry])
            self._rows["acts"].append(entering.row(end, act))
            self._rows["journal"].append((end.id, *entry, 0))
        self._acts.clear()

    def flush(self) -> None:
        """Write what was gathered in one transaction.

        Raises ProjectError where another import brought the same meanwhile; nothing of it is
        written then.
        """
        if not self._lengths:
            return
        try:
            self._write()
        except EditConflictError as error:
            raise ProjectError(
                f"{self.project.path}: another import brought some of the same dispatches"
                " meanwhile; import again to take the rest"
            ) from error
        self._lengths.clear()
        self._hashes.clear()
        self._sets.clear()
        self._raws.clear()

    def _write(self) -> None:
        with self.project.transaction():
            versions.begin_import(self.project)
            self._place()
            for table, columns in _COLUMNS.items():
                waiting = self._rows[table]
                if waiting:
                    self.project.connection.executemany(_insert(table, columns), waiting)
                    waiting.clear()

    def _set(
        self,
        dispatch: str,
        annotator: str,
        state: State,
        *,
        note: str = "",
        reason: str = "",
        unsure: float | None = None,
    ) -> None:
        # The later a set of a dispatch comes, the later is its time.
        place = self._sets[dispatch] = self._sets.get(dispatch, -1) + 1
        updated = _stamp(self._now + timedelta(milliseconds=place))
        self._rows["sets"].append((dispatch, annotator, str(state), updated, note, reason, unsure))

    def _annotate(self, dispatch: str, annotator: str, made: Iterable[Annotation]) -> None:
        # Spans are most of what comes in: they do without a dictionary each.
        for annotation in made:
            if isinstance(annotation, Span):
                self._rows["spans"].append((dispatch, annotator, *_span(annotation)))
            else:
                _, row = rows.annotation_row(annotation)
                own = (row[column] for column in _COLUMNS["quotations"][2:])
                self._rows["quotations"].append((dispatch, annotator, *own))


def _span(span: Span) -> tuple[object, ...]:
    """Return the values of a span in the order of its columns."""
    return span.id, span.start, span.end, span.label, span.note, str(span.origin)


def _insert(table: str, columns: tuple[str, ...]) -> str:
    named = columns or ("position", *_dispatch_columns())
    ignore = "OR IGNORE " if table == "speakers" else ""
    marks = ", ".join("?" * len(named))
    return f"INSERT {ignore}INTO {table} ({', '.join(named)}) VALUES ({marks})"


def _dispatch_columns() -> tuple[str, ...]:
    return (*rows.dispatch_row(Dispatch("", "")), "raw")


def _stamp(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z"
