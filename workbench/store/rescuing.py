"""Rescue: bring everything that can be read out of a damaged project into a new one.

Rows are read from the pages of the file and known by their shape, so that neither the trees above
them nor the first page is needed. The journal is what counts: sets and the register are what it
makes of nothing; where acts of it are lost, annotations that stand in the tables come in as well,
unless an act that is left has deleted them. The damaged file is not changed.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from workbench.errors import FormatError, OffsetError, ProjectError, WorkbenchError
from workbench.model.by import By
from workbench.model.dispatch import text_hash
from workbench.model.edit import Edit
from workbench.model.plain import (
    bare,
    from_edit,
    from_question,
    from_speaker,
    to_annotation,
    to_decision,
    to_edit,
    to_scheme,
)
from workbench.model.question import Question
from workbench.resources import resource
from workbench.store import entering, journal, merges, pages, rows
from workbench.store.checking import raw_is_whole
from workbench.store.labels import labels, of_today, renamed
from workbench.store.pages import Pages
from workbench.store.project import Project
from workbench.store.replaying import Register, Replay, difference
from workbench.store.sealing import Act, Entry
from workbench.store.shapes import Row, shape_of

Key = tuple[str, str]
Tables = Mapping[str, Mapping[Any, Row]]
"""The rows of each table by their keys, those with rowids by these."""
_RESCUE: Final = "rescue"
"""The verb of acts that bring what the journal does not tell."""
_RESTING: Final = ("suggestions", "visits", "versions", "hand_outs", "handed", "assignments")
_COUNTED: Final = ("dispatches", "sets", "spans", "quotations", "speakers", "acts", "suggestions")


@dataclass(slots=True)
class Rescued:
    """What came out, and what did not.

    ``counts`` are the rows by table, ``lost_acts`` those that are missing between others,
    ``altered`` the dispatches whose text is not what came in, ``unfit`` how many annotations could
    not stand in the new project.
    """

    counts: dict[str, int] = field(default_factory=dict[str, int])
    lost_pages: int = 0
    lost_acts: int = 0
    altered: list[str] = field(default_factory=list[str])
    unfit: int = 0


def rescue(damaged: Path, new: Path, tick: Callable[[], None] | None = None) -> Rescued:
    """Write a new project from what can be read of a damaged one, in one transaction.

    Raises ProjectError where nothing of a project can be read, or where ``new`` cannot be written.
    """
    try:
        content = pages.read(damaged, damaged.with_name(f"{damaged.name}-wal"))
    except OSError as error:
        raise ProjectError(f"{damaged} cannot be read: {error.strerror}") from error
    found = read(content)
    if not found["dispatches"]:
        raise ProjectError(f"{damaged}: no dispatch of a project can be read from it")
    rescued = Rescued(lost_pages=content.lost)
    project = _begin(new, found)
    try:
        with project, project.transaction():
            _Rescue(project, found, rescued).run(tick)
    except WorkbenchError:
        new.unlink(missing_ok=True)
        raise
    return rescued


def read(content: Pages) -> Tables:
    """Return the rows of a project, known by their shape."""
    found: defaultdict[str, dict[Any, Row]] = defaultdict(dict)
    for rowid, values in content.cells():
        shape = shape_of(values, numbered=rowid is not None)
        if shape is not None:
            key = rowid if shape.numbered else values[: shape.key]
            found[shape.table][key] = values
    return found


def _begin(new: Path, found: Tables) -> Project:
    """Make the new project, with the default scheme where that of the old is lost."""
    settings = dict(found["project"].values())
    try:
        scheme = to_scheme(json.loads(settings["scheme"]))
    except (KeyError, ValueError, FormatError):
        default = resource("schemes", "default.json").read_text(encoding="utf-8")
        scheme = to_scheme(json.loads(default))
    return Project.create(new, scheme, language=settings.get("language", "fr"))


class _Rescue:
    """Fills the new project, within a transaction."""

    def __init__(self, project: Project, found: Tables, rescued: Rescued) -> None:
        self.project, self.found, self.rescued = project, found, rescued
        self.lengths: dict[str, int] = {}
        self.acts: dict[int, int] = {}
        self.uids: dict[int, bytes] = {}
        self.edits: defaultdict[Key, list[Mapping[str, Any]]] = defaultdict(list)
        self.register = Register()
        self.spans = _by_set(found["spans"])
        self.quotations = _by_set(found["quotations"])
        self.answers = _by_set(found["answers"])
        self.questions = _by_set(found["questions"])
        self.decisions = _by_set(found["decisions"])

    def run(self, tick: Callable[[], None] | None) -> None:
        self._settings()
        self.names = renamed(self.project)
        self._dispatches()
        self._journal()
        self._register()
        self.labels, self.speakers = labels(self.project), set(merges.speakers(self.project))
        for key in sorted(self.edits.keys() | self.found["sets"].keys()):
            if key[0] in self.lengths:
                self._set(key)
            if tick is not None:
                tick()
        self._rest()
        self.rescued.counts = {
            table: self.project.rows(f"SELECT count(*) FROM {table}")[0][0] for table in _COUNTED
        }

    def _insert(self, table: str, made: Iterable[Row]) -> None:
        for row in made:
            marks = ", ".join("?" * len(row))
            self.project.connection.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row)

    def _settings(self) -> None:
        kept = [row for row in self.found["project"].values() if row[0] != "scheme"]
        self.project.connection.executemany(
            """INSERT INTO project (key, value) VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
            kept,
        )
        # Whom one repeats stands before it.
        people = sorted(self.found["annotators"].values(), key=lambda row: row[2] is not None)
        self._insert("annotators", people)
        self._insert("labels", {(row[5],) for row in self.found["spans"].values()})

    def _dispatches(self) -> None:
        kept = [row for row in self.found["raws"].values() if raw_is_whole(*row)]
        self._insert("raws", kept)
        raws = {row[0] for row in kept}
        columns = [row[1] for row in self.project.rows("PRAGMA table_info(dispatches)")]
        for position, values in sorted(self.found["dispatches"].items()):
            row: dict[str, Any] = dict(zip(columns, values, strict=True)) | {"position": position}
            if row["id"] in self.lengths:
                continue
            sha256 = text_hash(row["text"])
            if sha256 != row["sha256"]:
                self.rescued.altered.append(row["id"])
            raw = row["raw"] if row["raw"] in raws else None
            row |= {"length": len(row["text"]), "sha256": sha256, "raw": raw}
            row |= {part: _listed(row[part]) for part in ("zones", "warnings")}
            self._insert("dispatches", [tuple(row.values())])
            # A text may be altered into another's.
            if self.project.has(row["id"]):
                self.lengths[row["id"]] = row["length"]
        self.project.connection.execute("INSERT INTO search (search) VALUES ('rebuild')")

    def _journal(self) -> None:
        by_act: defaultdict[int, list[Row]] = defaultdict(list)
        for _, row in sorted(self.found["journal"].items()):
            by_act[row[1]].append(row)
        end = entering.last(self.project.connection)
        for number, values in sorted(self.found["acts"].items()):
            _, uid, clock, at, who, by, verb, way, of, came, _ = values
            found = (self._entry(row, by) for row in by_act[number])
            entries = [entry for entry in found if entry is not None]
            turned = self.acts.get(of)
            # An act whose first is lost stands for itself.
            way = "do" if turned is None else way
            before = b"" if turned is None else self.uids[turned]
            act = Act(uid, clock, at, who, by, verb, way, before)
            end = entering.following(end, act, [entry for entry, _ in entries])
            self.acts[number], self.uids[end.id] = end.id, uid
            entering.insert(
                self.project.connection,
                [entering.row(end, act, of=turned, came=self.acts.get(came))],
                [(end.id, *entry, held) for entry, held in entries],
            )
            self._follow(entries)
        numbers = self.found["acts"].keys()
        self.rescued.lost_acts += max(numbers, default=0) - len(numbers)

    def _entry(self, row: Row, by: str) -> tuple[Entry, int] | None:
        """Return an edit of the journal, None where it cannot be read or its dispatch is lost."""
        _, _, dispatch, annotator, verb, edit, register, held = row
        try:
            read = to_edit(
                json.loads(edit), verb=verb, dispatch=dispatch or "", annotator=annotator or ""
            )
        except (ValueError, FormatError, OffsetError):
            self.rescued.lost_acts += 1
            return None
        # What is damaged and can be read is written as it was understood.
        edit = entering.written(from_edit(read))
        if dispatch is None or annotator is None:
            return Entry(None, None, verb, edit, 1), held
        if dispatch not in self.lengths:
            return None
        # What is sent back is in an annotator's own set, by an adjudicator.
        asked = by == By.ADJUDICATION and '"asked"' in edit
        self._begin((dispatch, annotator), "" if asked else by)
        return Entry(dispatch, annotator, verb, edit, register), held

    def _begin(self, key: Key, by: str = "") -> None:
        """Enter a set; of an annotator who is lost, it is known by what the acts were done."""
        kinds = {By.MODEL: "suggester", By.ADJUDICATION: "gold"}
        kind = next((kind for means, kind in kinds.items() if by == means), "person")
        merges.add_annotator(self.project, key[1], kind, None)
        merges.begin(self.project, key)

    def _follow(self, entries: Iterable[tuple[Entry, int]]) -> None:
        for entry, held in entries:
            edit = json.loads(entry.edit)
            if entry.register and held != merges.WITHDRAWN:
                self.register.apply(edit)
            if entry.dispatch is not None and entry.annotator is not None and not held:
                self.edits[entry.dispatch, entry.annotator].append(of_today(edit, self.names))

    def _register(self) -> None:
        """Enter the speakers that the journal makes, and those that stand in the table."""
        made = self.register.speakers
        stored = {
            row[0]: from_speaker(rows.speaker(row)) for row in self.found["speakers"].values()
        }
        missing = {i: plain for i, plain in stored.items() if made.get(i) != plain}
        if missing:
            gone = [made[i] for i in missing if i in made]
            plain = {"registered": list(missing.values()), "unregistered": gone}
            self._enter(to_edit(plain, verb=_RESCUE, dispatch="", annotator=""), "")
        merges.write_speakers(self.project, {**made, **missing})

    def _enter(self, edit: Edit, who: str) -> None:
        entering.enter(self.project.connection, [edit], who=who, by=By.UNKNOWN, verb=_RESCUE)

    def _set(self, key: Key) -> None:
        """Bring a set to what its edits make, with what else stands in the tables."""
        self._begin(key)
        made = Replay()
        for edit in self.edits[key]:
            made.apply(edit)
        whole = self._completed(key, made)
        lacking = difference(made, whole)
        if lacking:
            self._enter(to_edit(lacking, verb=_RESCUE, dispatch=key[0], annotator=key[1]), key[1])
        wanted = difference(Replay(), whole)
        if wanted:
            edit = to_edit(wanted, verb=_RESCUE, dispatch=key[0], annotator=key[1])
            journal.apply(self.project, edit)

    def _completed(self, key: Key, made: Replay) -> Replay:
        """Return the set with what the journal may have lost, and without what cannot stand."""
        annotations = {**made.annotations, **self._stored(key)}
        fit = {i: plain for i, plain in annotations.items() if self._fits(key[0], plain)}
        self.rescued.unfit += len(annotations) - len(fit)
        row = self.found["sets"].get(key)
        if row is None or self.edits[key]:
            return replace(made, annotations=fit)
        asked: dict[str, Mapping[str, Any]] = {
            row[2]: from_question(Question(*row[2:])) for row in self.questions[key]
        }
        answered = {a[2] for a in self.answers[key]}
        decided = {each["id"]: each for each in _decided(self.decisions[key])}
        return Replay(row[2], row[4], row[5], fit, answered, asked, decided)

    def _stored(self, key: Key) -> dict[str, Mapping[str, Any]]:
        """Return the annotations in the tables that no act which is left speaks of."""
        if self.edits[key] and not self.rescued.lost_acts:
            return {}
        told = {
            each["id"]
            for edit in self.edits[key]
            for part in ("removed", "added")
            for each in edit.get(part, ())
        }
        spans = [rows.span(row[2:]) for row in self.spans[key]]
        quotations = [rows.quotation(row[2:]) for row in self.quotations[key]]
        return {a.id: bare(a) for a in (*spans, *quotations) if a.id not in told}

    def _fits(self, dispatch: str, plain: Mapping[str, Any]) -> bool:
        try:
            annotation = to_annotation(plain)
            journal.check_fits(annotation, self.lengths[dispatch], dispatch)
        except (FormatError, OffsetError):
            return False
        speaker = plain.get("speaker")
        return plain.get("label") in (None, *self.labels) and speaker in (None, *self.speakers)

    def _rest(self) -> None:
        """Enter what stands on sets and dispatches that are there."""
        there = self.lengths
        sets = set(self.project.rows("SELECT dispatch, annotator FROM sets"))
        people = set(merges.kinds(self.project))
        found = {table: list(self.found[table].values()) for table in _RESTING}
        hand_outs = {row[0] for row in found["hand_outs"]}
        kept: dict[str, Iterable[Row]] = {
            "suggestions": (r for r in found["suggestions"] if r[:2] in sets),
            # A table without rowids stores its key first.
            "visits": ((r[2], r[0], r[1], r[3]) for r in found["visits"] if r[2] in there),
            "versions": (r for r in found["versions"] if r[0] in there and r[1] in there),
            "hand_outs": found["hand_outs"],
            "handed": (r for r in found["handed"] if r[0] in hand_outs and r[1] in people),
            "assignments": (
                r
                for r in found["assignments"]
                if r[0] in there and r[1] in people and r[2] in hand_outs
            ),
        }
        for table, made in kept.items():
            self._insert(table, made)
        self._match_suggestions()

    def _match_suggestions(self) -> None:
        """Leave no suggestion without its annotation, and none of these without a suggestion."""
        proposed = """SELECT x.dispatch, x.annotator, x.id FROM spans x
            JOIN annotators a ON a.name = x.annotator AND a.kind = 'suggester'
            UNION ALL SELECT x.dispatch, x.annotator, x.id FROM quotations x
            JOIN annotators a ON a.name = x.annotator AND a.kind = 'suggester'"""
        self.project.connection.execute(
            f"DELETE FROM suggestions WHERE (dispatch, suggester, id) NOT IN ({proposed})"
        )
        self.project.connection.execute(
            f"""INSERT OR IGNORE INTO suggestions
                (dispatch, suggester, id, rule, confidence, speaker)
            SELECT p.*, '{_RESCUE}', 0.0, '' FROM ({proposed}) p"""
        )


def _decided(found: Iterable[Row]) -> Iterator[Mapping[str, Any]]:
    """Yield the decisions that can be read."""
    for row in found:
        try:
            plain = rows.decision_plain(row[2:])
            to_decision(plain)
        except (ValueError, FormatError):
            continue
        yield plain


def _listed(text: str) -> str:
    """Return a JSON list as it is, an empty one where it cannot be read."""
    try:
        return text if isinstance(json.loads(text), list) else "[]"
    except ValueError:
        return "[]"


def _by_set(table: Mapping[Row, Row]) -> defaultdict[Key, list[Row]]:
    found: defaultdict[Key, list[Row]] = defaultdict(list)
    for row in table.values():
        found[row[0], row[1]].append(row)
    return found
