"""The tables of a project file.

Offsets are code points of ``dispatches.text``, half-open. A suggester is an annotator like any
other: its spans and quotations stand in the same tables, with rule and confidence beside them in
``suggestions``; of its sets, ``unsure`` is the share of suggestions with little confidence. Parts
of quotations are JSON lists of [start, end].

An act is what somebody did in one step: the edits of one set, of many, or of the register alone,
which have no dispatch. To undo or redo it is an act too, ``of`` the one it turns, with the edits
that did it. What a suggester proposed is an act as well, so that the journal alone can rebuild
every set. ``uid`` tells an act in every copy of the project. ``clock`` is its order everywhere:
milliseconds since 1970 by the clock at hand, yet always later than every act known before (a
hybrid logical clock: Kulkarni and others, 2014); ``at`` is what the clock showed. ``came`` is the
merge that brought an act. ``seal`` chains the acts in the order of their ids (sealing.py).

A set is what its edits in the journal make of nothing, in the order of clock, uid and step, with
those ``held`` left out: 1 does not fit what came before, 2 came with a merge that was undone.

Hand-outs say who was to annotate what. ``repeats`` names the dispatch whose text is to be
annotated a second time; what comes of it stands in the set of an annotator of the kind "repeat".

Decisions stand in gold's sets: what was made of which conflict, the stretches and votes of which
are JSON, by whom and why. ``answer`` is what gold says of it since.

A file that dispatches came in stands in ``raws`` once, compressed by zlib, under the hash of its
bytes. ``versions`` tells which dispatch replaces which: by the provider's id, by a link in the
wire, or as proposed, until a person confirms or refuses it. ``dispatches.killed`` is set on all
that a kill concerns.

The views are for other programs; README.md documents them with queries. Their columns stay. They
call no JSON function: SQLite refuses those in the views of a schema that is not trusted.
"""

from __future__ import annotations

import re
import sqlite3
from typing import Final

APPLICATION_ID = 0x57424348
"""Marks an SQLite file as a project of the workbench ("WBCH")."""

VERSION = 4
"""The version of the tables, in the file's ``user_version``; migrations.py knows older ones."""

_TABLES = """
CREATE TABLE project (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE annotators (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'suggester', 'gold', 'repeat')),
    repeats TEXT REFERENCES annotators (name),
    CHECK ((kind = 'repeat') = (repeats IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE labels (
    label TEXT PRIMARY KEY CHECK (label <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE dispatches (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    length INTEGER NOT NULL CHECK (length >= length(text)),
    sha256 TEXT NOT NULL,
    title TEXT NOT NULL,
    headline TEXT NOT NULL,
    agency TEXT NOT NULL,
    place TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    urgency TEXT NOT NULL,
    version TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    embargo TEXT NOT NULL,
    killed INTEGER NOT NULL CHECK (killed IN (0, 1)),
    origin TEXT NOT NULL,
    relation TEXT NOT NULL DEFAULT '',
    supersedes TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL DEFAULT '',
    encoding TEXT NOT NULL DEFAULT '',
    zones TEXT NOT NULL DEFAULT '[]',
    warnings TEXT NOT NULL DEFAULT '[]',
    raw TEXT REFERENCES raws (sha256),
    repeats TEXT REFERENCES dispatches (id)
) STRICT;

CREATE UNIQUE INDEX dispatches_by_text ON dispatches (sha256) WHERE repeats IS NULL;

CREATE TABLE raws (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    compressed BLOB NOT NULL
) STRICT;

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

CREATE TABLE speakers (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL,
    gender TEXT NOT NULL,
    role TEXT NOT NULL,
    aliases TEXT NOT NULL,
    external_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sets (
    dispatch TEXT NOT NULL REFERENCES dispatches (id),
    annotator TEXT NOT NULL REFERENCES annotators (name),
    state TEXT NOT NULL CHECK (state IN ('new', 'in progress', 'done', 'skipped', 'flagged')),
    updated TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    unsure REAL,
    PRIMARY KEY (dispatch, annotator)
) STRICT, WITHOUT ROWID;

CREATE INDEX sets_by_state ON sets (annotator, state);

CREATE TABLE spans (
    dispatch TEXT NOT NULL,
    annotator TEXT NOT NULL,
    id TEXT NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    label TEXT NOT NULL REFERENCES labels (label),
    note TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('hand', 'suggestion', 'import')),
    PRIMARY KEY (dispatch, annotator, id),
    FOREIGN KEY (dispatch, annotator) REFERENCES sets (dispatch, annotator)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER spans_inside BEFORE INSERT ON spans
WHEN NEW."end" > (SELECT length FROM dispatches WHERE id = NEW.dispatch)
BEGIN
    SELECT RAISE(ABORT, 'a span lies outside the text of its dispatch');
END;

CREATE TABLE quotations (
    dispatch TEXT NOT NULL,
    annotator TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('direct', 'indirect', 'mixed', 'scare')),
    content TEXT NOT NULL CHECK (content LIKE '[[%'),
    cue TEXT NOT NULL CHECK (cue LIKE '[%'),
    source_start INTEGER,
    source_end INTEGER CHECK (source_end > source_start),
    source_kind TEXT CHECK (source_kind IN ('person', 'organization', 'group', 'pronoun')),
    speaker TEXT REFERENCES speakers (id),
    note TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('hand', 'suggestion', 'import')),
    PRIMARY KEY (dispatch, annotator, id),
    FOREIGN KEY (dispatch, annotator) REFERENCES sets (dispatch, annotator)
) STRICT, WITHOUT ROWID;

CREATE INDEX quotations_by_speaker ON quotations (speaker);

CREATE TRIGGER quotations_inside BEFORE INSERT ON quotations
BEGIN
    SELECT RAISE(ABORT, 'a quotation lies outside the text of its dispatch')
        FROM dispatches d WHERE d.id = NEW.dispatch AND (
            NEW.source_end > d.length
            OR EXISTS (SELECT 1 FROM json_each(NEW.content) p
                WHERE CAST(substr(p.value, instr(p.value, ',') + 1) AS INTEGER) > d.length)
            OR EXISTS (SELECT 1 FROM json_each(NEW.cue) p
                WHERE CAST(substr(p.value, instr(p.value, ',') + 1) AS INTEGER) > d.length));
    SELECT RAISE(ABORT, 'the parts of a quotation overlap or are out of order')
        WHERE EXISTS (SELECT 1 FROM json_each(NEW.content) p
                JOIN json_each(NEW.content) n ON n.key = p.key + 1
                WHERE CAST(substr(p.value, instr(p.value, ',') + 1) AS INTEGER)
                    > CAST(substr(n.value, 2) AS INTEGER))
            OR EXISTS (SELECT 1 FROM json_each(NEW.cue) p
                JOIN json_each(NEW.cue) n ON n.key = p.key + 1
                WHERE CAST(substr(p.value, instr(p.value, ',') + 1) AS INTEGER)
                    > CAST(substr(n.value, 2) AS INTEGER));
END;

CREATE TABLE suggestions (
    dispatch TEXT NOT NULL,
    suggester TEXT NOT NULL,
    id TEXT NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    speaker TEXT NOT NULL,
    PRIMARY KEY (dispatch, suggester, id),
    FOREIGN KEY (dispatch, suggester) REFERENCES sets (dispatch, annotator)
) STRICT, WITHOUT ROWID;

CREATE TABLE answers (
    dispatch TEXT NOT NULL,
    annotator TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    PRIMARY KEY (dispatch, annotator, suggestion),
    FOREIGN KEY (dispatch, annotator) REFERENCES sets (dispatch, annotator)
) STRICT, WITHOUT ROWID;

CREATE TABLE acts (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    clock INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    by TEXT NOT NULL CHECK (by IN ('key', 'mouse', 'accept', 'all occurrences', 'import', 'merge',
        'adjudication', 'model', 'command', 'unknown')),
    verb TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('do', 'undo', 'redo')),
    of INTEGER REFERENCES acts (id),
    came INTEGER REFERENCES acts (id),
    seal BLOB NOT NULL CHECK (length(seal) = 32),
    CHECK ((way = 'do') = (of IS NULL))
) STRICT;

CREATE INDEX acts_by_of ON acts (of) WHERE of IS NOT NULL;

CREATE INDEX acts_by_came ON acts (came) WHERE came IS NOT NULL;

CREATE INDEX acts_by_clock ON acts (clock);

CREATE TABLE journal (
    step INTEGER PRIMARY KEY,
    act INTEGER NOT NULL REFERENCES acts (id),
    dispatch TEXT,
    annotator TEXT,
    verb TEXT NOT NULL,
    edit TEXT NOT NULL,
    register INTEGER NOT NULL CHECK (register IN (0, 1)),
    held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1, 2)),
    CHECK ((dispatch IS NULL) = (annotator IS NULL)),
    CHECK (dispatch IS NOT NULL OR register = 1),
    FOREIGN KEY (dispatch, annotator) REFERENCES sets (dispatch, annotator)
) STRICT;

CREATE INDEX journal_by_set ON journal (dispatch, annotator, act);

CREATE INDEX journal_by_act ON journal (act);

CREATE INDEX journal_of_register ON journal (act) WHERE register = 1;

CREATE INDEX journal_held ON journal (held) WHERE held <> 0;

CREATE TABLE merges (
    act INTEGER NOT NULL REFERENCES acts (id),
    file TEXT NOT NULL,
    head BLOB NOT NULL,
    sealed TEXT NOT NULL CHECK (sealed IN ('whole', 'broken', 'changed')),
    PRIMARY KEY (act, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE hand_outs (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    plan TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE handed (
    hand_out TEXT NOT NULL REFERENCES hand_outs (id),
    annotator TEXT NOT NULL REFERENCES annotators (name),
    head BLOB NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (hand_out, annotator, head)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignments (
    dispatch TEXT NOT NULL REFERENCES dispatches (id),
    annotator TEXT NOT NULL REFERENCES annotators (name),
    hand_out TEXT NOT NULL REFERENCES hand_outs (id),
    role TEXT NOT NULL CHECK (role IN ('own', 'shared', 'repeat')),
    blind INTEGER NOT NULL CHECK (blind IN (0, 1)),
    PRIMARY KEY (dispatch, annotator)
) STRICT, WITHOUT ROWID;

CREATE TABLE questions (
    dispatch TEXT NOT NULL,
    annotator TEXT NOT NULL,
    id TEXT NOT NULL,
    annotation TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dispatch, annotator, id),
    FOREIGN KEY (dispatch, annotator) REFERENCES sets (dispatch, annotator)
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
    dispatch TEXT NOT NULL,
    annotator TEXT NOT NULL,
    id TEXT NOT NULL,
    layer TEXT NOT NULL CHECK (layer IN ('entities', 'quotations')),
    stretches TEXT NOT NULL CHECK (stretches LIKE '[[%'),
    votes TEXT NOT NULL CHECK (votes LIKE '[%'),
    ruling TEXT NOT NULL CHECK (ruling IN ('agreed-unanimous', 'agreed-majority', 'decided',
        'rejected', 'ambiguous', 'sent back')),
    answer TEXT NOT NULL CHECK (answer LIKE '[%'),
    choices TEXT NOT NULL CHECK (choices LIKE '[%'),
    back_to TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    words TEXT NOT NULL,
    clause TEXT NOT NULL,
    guideline INTEGER NOT NULL,
    PRIMARY KEY (dispatch, annotator, id),
    FOREIGN KEY (dispatch, annotator) REFERENCES sets (dispatch, annotator)
) STRICT, WITHOUT ROWID;

CREATE INDEX decisions_by_clause ON decisions (clause) WHERE clause <> '';

CREATE TABLE visits (
    dispatch TEXT NOT NULL REFERENCES dispatches (id),
    annotator TEXT NOT NULL,
    started TEXT NOT NULL,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    PRIMARY KEY (annotator, started, dispatch)
) STRICT, WITHOUT ROWID;

CREATE INDEX dispatches_by_length ON dispatches (length);

CREATE INDEX dispatches_by_date ON dispatches (date);

CREATE INDEX dispatches_by_agency ON dispatches (agency);

CREATE INDEX dispatches_by_language ON dispatches (language);

CREATE VIRTUAL TABLE search USING fts5 (
    title, text, content = 'dispatches', content_rowid = 'position',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

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
    LEFT JOIN (quotations x
        JOIN annotators a ON a.name = x.annotator AND a.kind IN ('person', 'gold'))
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
    WHERE a.kind IN ('person', 'gold')
    GROUP BY a.name, s.state;
"""


_NAME: Final = re.compile(r"CREATE (?:UNIQUE )?(?:VIRTUAL )?(?:TABLE|INDEX|VIEW|TRIGGER) (\w+)")
_STATEMENTS: Final = tuple(text.strip().removesuffix(";") for text in _TABLES.split(";\n\n"))

_OURS: Final = {named[1]: text for text in _STATEMENTS if (named := _NAME.match(text))}
"""The statements by the names of what they make."""


def create(connection: sqlite3.Connection) -> None:
    """Create the tables in an empty database, within the caller's transaction."""
    for statement in _STATEMENTS:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def changed(connection: sqlite3.Connection) -> str:
    """Return the name of a table, index, view or trigger that is not as we made it, or nothing.

    Tables and views of others do no harm, for nothing asks them; a trigger of others would run.
    """
    found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    there = {name: (kind, sql) for kind, name, sql in found}
    wrong = (name for name, text in _OURS.items() if there.get(name, ("", ""))[1] != text)
    added = (name for name, (kind, _) in there.items() if kind == "trigger" and name not in _OURS)
    return next(wrong, "") or next(added, "")
