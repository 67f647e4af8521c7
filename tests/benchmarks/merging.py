"""A merge of five annotators' work against an import of the same annotations as JSON lines."""

from __future__ import annotations

import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.corpus import corpus
from workbench.exchange.importing import import_paths
from workbench.formats import scheme
from workbench.model.annotation import Quotation, QuotationType, Span, new_id
from workbench.model.by import By
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.store import journal
from workbench.store.project import Project
from workbench.team.merging import merge

DISPATCHES = 2_000
PEOPLE = ("anne", "bart", "carla", "dirk", "eva")
ENTITIES = 25
QUOTATIONS = 5
LABELS = ("PER", "ORG", "LOC", "MISC", "DATE")
STEPS = 10
"""Acts on a dispatch before it is finished, each with three of its annotations."""


def run() -> None:
    """Print the time of the merge, its ratio to the import, and the highest memory of each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lead = folder / "lead.workbench"
        corpus(lead, DISPATCHES)
        files = [_worked(lead, who) for who in PEOPLE]
        lines = [_exported(path) for path in files]
        merged, memory = _measured("merge", lead, files)
        imported, _ = _measured("import", folder / "new.workbench", lines)
    acts = len(PEOPLE) * DISPATCHES * (STEPS + 1)
    print(
        f"merge of {len(PEOPLE)} x {DISPATCHES} sets, {acts} acts: {merged:.1f} s, {memory} MB (at"
        f" most 500); the same annotations as JSON lines: {imported:.1f} s; ratio"
        f" {merged / imported:.2f} (at most 3)"
    )


def _worked(lead: Path, who: str) -> Path:
    """Copy a project and annotate every dispatch of it in some steps."""
    path = Path(shutil.copy(lead, lead.with_name(f"{who}.workbench")))
    dice = random.Random(who)
    speakers = [Speaker(new_id(), f"Ana Lopes {n}") for n in range(200)]
    with Project.open(path) as project:
        project.connection.execute("PRAGMA synchronous = OFF")
        with project.transaction():
            journal.record(project, Edit("register", "", who, registered=tuple(speakers)))
            for dispatch, length in project.rows("SELECT id, length FROM dispatches"):
                starts = [dice.randrange(length - 20) for _ in range(ENTITIES)]
                found = [Span(new_id(), s, s + 12, dice.choice(LABELS)) for s in starts]
                found += [_quotation(length, dice, speakers) for _ in range(QUOTATIONS)]
                for edit in _edits(dispatch, who, found):
                    journal.record(project, edit, by=By.KEY)
    return path


def _quotation(length: int, dice: random.Random, speakers: Sequence[Speaker]) -> Quotation:
    start = dice.randrange(length - 200)
    speaker = dice.choice(speakers).id
    content = ((start, start + 120),)
    cue = ((start + 122, start + 130),)
    source = (start + 131, start + 145)
    return Quotation(new_id(), QuotationType.DIRECT, content, cue, source=source, speaker=speaker)


def _edits(dispatch: str, who: str, found: Sequence[Span | Quotation]) -> list[Edit]:
    each = len(found) // STEPS
    parts = [tuple(found[at : at + each]) for at in range(0, len(found), each)]
    edits = [Edit("add", dispatch, who, added=part) for part in parts]
    begun = Edit("add", dispatch, who, added=parts[0], state=(State.NEW, State.STARTED))
    return [begun, *edits[1:], Edit("state", dispatch, who, state=(State.STARTED, State.DONE))]


def _exported(path: Path) -> Path:
    target = path.with_suffix(".jsonl")
    subprocess.run(
        [sys.executable, "-m", "workbench", "export", str(path), str(target), "--format", "jsonl"],
        check=True,
        capture_output=True,
    )
    return target


def _measured(what: str, project: Path, files: Sequence[Path]) -> tuple[float, int]:
    """Return seconds and highest memory in MB of a process that takes files in."""
    words = [sys.executable, "-m", "tests.benchmarks.merging", what, str(project)]
    done = subprocess.run(
        [*words, *map(str, files)], check=True, capture_output=True, text=True
    ).stdout.split()
    return float(done[0]), int(done[1])


def _main(what: str, path: Path, files: Sequence[Path]) -> None:
    if what == "merge":
        with Project.open(path) as project:
            begun = time.perf_counter()
            report = merge(project, files, "lead")
            spent = time.perf_counter() - begun
        brought = sum(p.new for f in report.files for p in f.people.values())
    else:
        with Project.create(path, scheme.read_default()) as project:
            begun = time.perf_counter()
            brought = sum(f.sets for f in import_paths(project, list(files)).files)
            spent = time.perf_counter() - begun
    if brought != len(PEOPLE) * DISPATCHES:
        raise RuntimeError(f"only {brought} sets came in")
    print(spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]), [Path(each) for each in sys.argv[3:]])
