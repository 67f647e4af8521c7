"""Imports: annotated JSON lines against bare SQLite, wires a second, memory as files grow."""

from __future__ import annotations

import json
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.corpus import Written, written
from workbench.exchange.importing import import_paths
from workbench.exchange.planning import plan
from workbench.formats import scheme
from workbench.model.annotation import new_id
from workbench.model.dispatch import text_hash
from workbench.store.project import Project

DISPATCHES = 10_000
WIRES = 3_000
LARGE = 100_000
ENTITIES = 25
QUOTATIONS = 5
_TABLES = (
    "project", "annotators", "dispatches", "speakers", "sets", "spans", "quotations",
    "suggestions", "answers", "acts", "journal", "questions",
)  # fmt: skip


def run() -> None:
    """Print the time of an import against bare SQLite, wires a second, and the highest memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # First: a process counts what the one that started it needed as its own.
        for command in ("import", "plan"):
            _memory(folder, command)
        _annotated(folder)
        _wires(folder)


def _annotated(folder: Path) -> None:
    lines(folder / "in.jsonl", DISPATCHES)
    with Project.create(folder / "ours.workbench", scheme.read_default()) as project:
        begun = time.perf_counter()
        report = import_paths(project, [folder / "in.jsonl"])
        ours = time.perf_counter() - begun
        bare = _bare(project, folder / "bare.workbench")
    sets = report.files[0].sets
    print(
        f"import of {sets} annotated JSON lines: {ours:.1f} s; the same rows by executemany:"
        f" {bare:.1f} s; ratio {ours / bare:.2f} (at most 2.5)"
    )


def _bare(project: Project, path: Path) -> float:
    """Return the seconds in which SQLite takes the same rows, with the search index."""
    rows = {t: project.rows(f"SELECT * FROM {t}") for t in _TABLES}  # noqa: S608 - our own names
    searched = project.rows("SELECT position, title, text FROM dispatches")
    Project.create(path, scheme.read_default()).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("DELETE FROM project")
    begun = time.perf_counter()
    connection.execute("BEGIN")
    for table, found in rows.items():
        if found:
            marks = ", ".join("?" * len(found[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", found)  # noqa: S608
    connection.executemany("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", searched)
    connection.execute("COMMIT")
    spent = time.perf_counter() - begun
    connection.close()
    return spent


def _wires(folder: Path) -> None:
    wires = folder / "wires"
    wires.mkdir()
    for number, each in enumerate(written(WIRES, seed=3)):
        (wires / f"{number:05}.xml").write_text(_newsml(number, each), encoding="utf-8")
    with Project.create(folder / "wires.workbench", scheme.read_default()) as project:
        begun = time.perf_counter()
        report = import_paths(project, [wires])
        spent = time.perf_counter() - begun
    stored = sum(file.dispatches for file in report.files)
    print(f"NewsML: {stored} files in {spent:.1f} s: {stored / spent:.0f}/s (at least 300)")


def _memory(folder: Path, command: str) -> None:
    """Print the highest memory of a process that imports or plans many dispatches."""
    source = folder / "large.jsonl"
    if not source.exists():
        lines(source, LARGE, bare=True)
    module = "tests.benchmarks.exchanging"
    target = folder / f"{command}.workbench"
    words = [sys.executable, "-m", module, command, str(source), str(target)]
    print(subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip())


def lines(path: Path, dispatches: int, *, bare: bool = False) -> None:
    """Write JSON lines in our own form, each with 30 annotations unless ``bare``."""
    dice = random.Random(7)
    speakers = [{"id": new_id(), "name": f"Ana Lopes {n}"} for n in range(200)]
    with path.open("w", encoding="utf-8") as file:
        for number, each in enumerate(written(dispatches, seed=2)):
            file.write(json.dumps(_line(number, each, dice, speakers, bare=bare)) + "\n")


def _line(
    number: int, each: Written, dice: random.Random, speakers: list[dict[str, str]], *, bare: bool
) -> dict[str, Any]:
    text = each.text
    line: dict[str, Any] = {
        "workbench": 1,
        "id": f"bench-{number:06}",
        "text": text,
        "sha256": text_hash(text),
        "metadata": {"headline": text[:60], "agency": "Belga", "date": each.date, "language": "fr"},
    }
    if bare:
        return line
    names = list(dice.choices(each.names, k=ENTITIES))
    return line | {
        "annotator": "Marie",
        "state": "done",
        "entities": [
            {"id": new_id(), **_stretch(text, start, end), "label": label, "origin": "hand"}
            for start, end, label in names
        ],
        "quotations": [
            _quotation(text, dice.randrange(len(text) - 200), dice.choice(speakers))
            for _ in range(QUOTATIONS)
        ],
    }


def _quotation(text: str, at: int, speaker: dict[str, str]) -> dict[str, Any]:
    return {
        "id": new_id(),
        "type": "direct",
        "content": [_stretch(text, at, at + 80)],
        "cue": [_stretch(text, at + 81, at + 90)],
        "source": _stretch(text, at + 91, at + 105),
        "source_kind": "person",
        "speaker": speaker,
        "origin": "hand",
    }


def _stretch(text: str, start: int, end: int) -> dict[str, Any]:
    return {"start": start, "end": end, "text": text[start:end]}


def _newsml(number: int, each: Written) -> str:
    """Return a dispatch as NewsML 1.2 with a body of NITF."""
    paragraphs = "".join(f"<p>{p}</p>" for p in _paragraphs(each.text))
    day = each.date.replace("-", "")
    return f"""<?xml version="1.0" encoding="utf-8"?>
<NewsML><NewsItem xml:lang="fr"><Identification><NewsIdentifier>
<ProviderId>example.org</ProviderId><DateId>{day}</DateId><NewsItemId>TX-{number}</NewsItemId>
<RevisionId PreviousRevision="0" Update="N">1</RevisionId></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><ThisRevisionCreated>{day}T101500+0100
</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>{each.text[:60]}</HeadLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata>
<ContentItem><DataContent><nitf><body><body.content>{paragraphs}</body.content></body></nitf>
</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""


def _paragraphs(text: str) -> Iterator[str]:
    sentences = text.split(". ")
    for at in range(0, len(sentences), 4):
        yield ". ".join(sentences[at : at + 4]) + "."


def _once(command: str, source: Path, target: Path) -> None:
    """Import or plan a file in this process and print its highest memory."""
    with Project.create(target, scheme.read_default()) as project:
        begun = time.perf_counter()
        if command == "plan":
            done = len(plan(project, [source]).rows)
        else:
            done = import_paths(project, [source]).files[0].dispatches
        spent = time.perf_counter() - begun
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{command} of {done} dispatches: {spent:.0f} s, {highest:.0f} MB at most (under 300)")


if __name__ == "__main__":
    _once(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
