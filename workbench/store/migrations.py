"""Migrations: a project file of an older version gets the tables of this one, after a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from workbench.errors import ProjectError
from workbench.store import schema


def migrate(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Bring a file of an older version up to date in one transaction, after copying it beside it.

    The copy keeps the old version, so that an older workbench still opens it. Raises ProjectError
    where it cannot be written, sqlite3.Error where the migration fails: the file is then as it was.
    """
    back_up(connection, backup_path(path, version))
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in range(version, schema.VERSION):
            for statement in _STEPS[step].split(";\n\n"):
                connection.execute(statement)
        schema.mark(connection)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def backup_path(path: Path, version: int) -> Path:
    """Return where the copy of a file with the tables of an older version stands."""
    return path.with_name(f"{path.stem}.tables-{version}{path.suffix}")


def back_up(connection: sqlite3.Connection, path: Path) -> None:
    """Copy the whole file by SQLite's own backup; one that stands there already is kept."""
    if path.exists():
        return
    try:
        path.touch(exist_ok=False)
    except OSError as error:
        raise ProjectError(
            f"{path} cannot be written: {error.strerror}; the project is only brought up to date"
            " after a copy: make room there, or copy it to a folder of your own"
        ) from error
    copy = sqlite3.connect(path)
    try:
        connection.backup(copy)
    except sqlite3.Error:
        path.unlink(missing_ok=True)
        raise
    finally:
        copy.close()


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
"""
_STEPS: Final[Mapping[int, str]] = {1: _TO_2, 2: _TO_3}
"""The statements that bring the tables of a version to the next, spelled out: they never change."""
