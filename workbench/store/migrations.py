"""Migrations: a project file of an older version gets the tables of this one, after a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from workbench.errors import FormatError, ProjectError
from workbench.store import tables_4
from workbench.store.copying import copy_to


def migrate(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Bring a file of an older version up to date in one transaction, after copying it beside it.

    The copy keeps the old version, so that an older workbench still opens it. Raises ProjectError
    where it cannot be written, sqlite3.Error where the migration fails: the file is then as it was.
    """
    back_up(connection, backup_path(path, version))
    new = path.with_name(f".{path.name}.new")
    new.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(new, isolation_level=None)) as made:
            _make(made, connection, version)
            made.backup(connection)
    except (ValueError, KeyError, TypeError, FormatError) as error:
        raise ProjectError(
            f"{path} is damaged and cannot be brought up to date ({error}); restore a copy"
        ) from error
    finally:
        new.unlink(missing_ok=True)


def _make(made: sqlite3.Connection, connection: sqlite3.Connection, version: int) -> None:
    """Make the tables of this version from those of an older one, which stay as they are."""
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in range(version, _LAST):
            for statement in _STEPS[step].split(";\n\n"):
                connection.execute(statement)
        made.execute("PRAGMA synchronous = OFF")
        made.execute("BEGIN")
        tables_4.fill(made, connection)
        made.execute("COMMIT")
    finally:
        connection.execute("ROLLBACK")


def backup_path(path: Path, version: int) -> Path:
    """Return where the copy of a file with the tables of an older version stands."""
    return path.with_name(f"{path.stem}.tables-{version}{path.suffix}")


def back_up(connection: sqlite3.Connection, path: Path) -> None:
    """Copy the whole file by SQLite's own backup; one that stands there already is kept."""
    if path.exists():
        return
    new = path.with_name(f".{path.name}.new")
    try:
        new.touch()
    except OSError as error:
        raise ProjectError(
            f"{path} cannot be written: {error.strerror}; the project is only brought up to date"
            " after a copy: make room there, or copy it to a folder of your own"
        ) from error
    try:
        copy_to(connection, new)
        new.rename(path)
    finally:
        new.unlink(missing_ok=True)


_TO_2 = """
ALTER TABLE sets ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE sets ADD COLUMN reason TEXT NOT NULL DEFAULT '';

ALTER TABLE sets ADD COLUMN unsure REAL;

UPDATE sets SET unsure = (SELECT avg(x.confidence < 0.7) FROM suggestions x
    WHERE x.dispatch = sets.dispatch AND x.suggester = sets.annotator);

ALTER TABLE journal RENAME TO journal_1;

DROP INDEX journal_by_set;

CREATE TABLE acts (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    verb TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('do', 'undo', 'redo')),
    of INTEGER REFERENCES acts (id),
    CHECK ((way = 'do') = (of IS NULL))
) STRICT;

CREATE INDEX acts_by_of ON acts (of);

CREATE TABLE journal (
    step INTEGER PRIMARY KEY,
    act INTEGER NOT NULL REFERENCES acts (id),
    dispatch TEXT,
    annotator TEXT,
    verb TEXT NOT NULL,
    edit TEXT NOT NULL,
    FOREIGN KEY (dispatch, annotator) REFERENCES sets (dispatch, annotator)
) STRICT;

CREATE INDEX journal_by_set ON journal (dispatch, annotator, act);

CREATE INDEX journal_by_act ON journal (act);

INSERT INTO acts SELECT step, at, annotator, verb, way, of FROM journal_1;

INSERT INTO journal SELECT step, step, dispatch, annotator, verb, edit FROM journal_1
    WHERE way = 'do';

DROP TABLE journal_1;

CREATE TABLE questions (
    dispatch TEXT NOT NULL,
    annotator TEXT NOT NULL,
    id TEXT NOT NULL,
    annotation TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dispatch, annotator, id),
    FOREIGN KEY (dispatch, annotator) REFERENCES sets (dispatch, annotator)
) STRICT, WITHOUT ROWID;

CREATE TABLE visits (
    dispatch TEXT NOT NULL REFERENCES dispatches (id),
    annotator TEXT NOT NULL,
    started TEXT NOT NULL,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    PRIMARY KEY (annotator, started, dispatch)
) STRICT, WITHOUT ROWID;

CREATE INDEX dispatches_by_length ON dispatches (length(text));

CREATE INDEX dispatches_by_date ON dispatches (date);

CREATE INDEX dispatches_by_agency ON dispatches (agency);

CREATE INDEX dispatches_by_language ON dispatches (language);

CREATE VIRTUAL TABLE search USING fts5 (
    title, text, content = 'dispatches', content_rowid = 'position',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

INSERT INTO search (search) VALUES ('rebuild');
"""
_TO_3 = """
CREATE TABLE raws (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    compressed BLOB NOT NULL
) STRICT;

ALTER TABLE dispatches ADD COLUMN relation TEXT NOT NULL DEFAULT '';

ALTER TABLE dispatches ADD COLUMN supersedes TEXT NOT NULL DEFAULT '';

ALTER TABLE dispatches ADD COLUMN format TEXT NOT NULL DEFAULT '';

ALTER TABLE dispatches ADD COLUMN encoding TEXT NOT NULL DEFAULT '';

ALTER TABLE dispatches ADD COLUMN zones TEXT NOT NULL DEFAULT '[]';

ALTER TABLE dispatches ADD COLUMN warnings TEXT NOT NULL DEFAULT '[]';

ALTER TABLE dispatches ADD COLUMN raw TEXT REFERENCES raws (sha256);

CREATE INDEX dispatches_by_work ON dispatches (agency, provider_id);

CREATE INDEX dispatches_by_raw ON dispatches (raw);

CREATE INDEX dispatches_that_supersede ON dispatches (position) WHERE supersedes <> '';

CREATE INDEX dispatches_held ON dispatches (position) WHERE killed = 1 OR embargo <> '';

CREATE TABLE versions (
    dispatch TEXT PRIMARY KEY REFERENCES dispatches (id),
    replaces TEXT NOT NULL REFERENCES dispatches (id),
    how TEXT NOT NULL CHECK (how IN ('id', 'link', 'proposed', 'confirmed', 'refused')),
    CHECK (dispatch <> replaces)
) STRICT, WITHOUT ROWID;

CREATE INDEX versions_by_replaced ON versions (replaces);

CREATE VIEW entities AS
    SELECT x.dispatch, x.annotator, a.kind, s.state, x.id, x.label,
        substr(d.text, x.start + 1, x."end" - x.start) AS entity,
        x.start, x."end", x.note, x.origin, d.title, d.agency, d.date, d.language
    FROM spans x
    JOIN sets s ON s.dispatch = x.dispatch AND s.annotator = x.annotator
    JOIN annotators a ON a.name = x.annotator
    JOIN dispatches d ON d.id = x.dispatch;

CREATE VIEW quotations_view AS
    SELECT x.dispatch, x.annotator, a.kind, s.state, x.id, x.type,
        (SELECT group_concat(substr(d.text, CAST(substr(p.value, 2) AS INTEGER) + 1,
            CAST(substr(p.value, instr(p.value, ',') + 1) AS INTEGER)
                - CAST(substr(p.value, 2) AS INTEGER)), ' … ')
            FROM json_each(x.content) p) AS quotation,
        (SELECT group_concat(substr(d.text, CAST(substr(p.value, 2) AS INTEGER) + 1,
            CAST(substr(p.value, instr(p.value, ',') + 1) AS INTEGER)
                - CAST(substr(p.value, 2) AS INTEGER)), ' … ')
            FROM json_each(x.cue) p) AS cue,
        substr(d.text, x.source_start + 1, x.source_end - x.source_start) AS source,
        x.source_kind, x.speaker AS speaker_id, r.name AS speaker,
        CAST(substr(x.content, 3) AS INTEGER) AS start,
        (SELECT max(CAST(substr(p.value, instr(p.value, ',') + 1) AS INTEGER))
            FROM json_each(x.content) p) AS "end",
        x.note, x.origin, d.title, d.agency, d.date, d.language
    FROM quotations x
    JOIN sets s ON s.dispatch = x.dispatch AND s.annotator = x.annotator
    JOIN annotators a ON a.name = x.annotator
    JOIN dispatches d ON d.id = x.dispatch
    LEFT JOIN speakers r ON r.id = x.speaker;

CREATE VIEW speakers_view AS
    SELECT r.id, r.name, r.kind, r.gender, r.role, r.aliases, r.external_id,
        count(x.id) AS quotations, count(DISTINCT x.dispatch) AS dispatches
    FROM speakers r
    LEFT JOIN (quotations x JOIN annotators a ON a.name = x.annotator AND a.kind <> 'suggester')
        ON x.speaker = r.id
    GROUP BY r.id;

CREATE VIEW progress AS
    SELECT a.name AS annotator, a.kind, s.state, count(*) AS dispatches,
        sum((SELECT count(*) FROM spans x
            WHERE x.dispatch = s.dispatch AND x.annotator = s.annotator)) AS entities,
        sum((SELECT count(*) FROM quotations x
            WHERE x.dispatch = s.dispatch AND x.annotator = s.annotator)) AS quotations,
        min(s.updated) AS first, max(s.updated) AS last
    FROM sets s JOIN annotators a ON a.name = s.annotator
    WHERE a.kind <> 'suggester'
    GROUP BY a.name, s.state;
"""
_STEPS: Final[Mapping[int, str]] = {1: _TO_2, 2: _TO_3}
"""The statements that bring the tables of a version to the next, spelled out: they never change."""
_LAST: Final = 3
"""The last version whose tables are made by such statements; tables_4 makes those of this one."""
