"""Key presses from suggestions to gold, with and without suggestions, by a robot with real keys."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.robot import Robot
from tests.benchmarks.watch import settle
from workbench.gui.app import application
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.model.annotation import Quotation
from workbench.model.annotation_set import AnnotationSet, said
from workbench.session import Session
from workbench.store.project import Project

GOLD = Path(__file__).resolve().parents[3] / "shared" / "gold" / "dispatches.jsonl"


def run() -> None:
    """Measure in a process of its own: Qt's application cannot be made twice."""
    if GOLD.is_file():
        subprocess.run([sys.executable, "-m", "tests.benchmarks.acting"], check=True)
    else:
        print("key presses to gold: need the shared folder beside the project")


def measure() -> None:
    """Print key presses a dispatch, and how many sets end up as the gold is."""
    application()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WORKBENCH_CONFIG"] = str(Path(folder) / "settings.json")
        for suggested in (True, False):
            counts, right, total = _replay(Path(folder), suggested=suggested)
            print(
                f"{'with' if suggested else 'without'} suggestions: {statistics.mean(counts):.0f}"
                f" key presses a dispatch (median {statistics.median(counts):.0f}),"
                f" {sum(counts) / total:.2f} an annotation;"
                f" {right} of {total} annotations as in the gold"
            )


def _replay(folder: Path, *, suggested: bool) -> tuple[list[int], int, int]:
    """Return the key presses of each dispatch, and how many annotations are right, of how many."""
    with Project.open(_gold(folder)) as of:
        golds = {d: of.annotation_set(d, "gold") for d in of.dispatch_ids()}
        names = {s.id: s.name for s in of.speakers()}
    window = _window(_project(folder, suggested=suggested))
    session = window.session
    assert session is not None
    counts: list[int] = []
    right = total = 0
    for dispatch, gold in golds.items():
        window.showing.open(dispatch)
        settle()
        robot = Robot(window, names)
        robot.annotate([*gold.spans, *gold.quotations])
        counts.append(robot.pressed)
        own = {s.id: s.name for s in session.register}
        goals = set(_said(gold, names))
        total += len(goals)
        right += len(goals & set(_said(session.project.annotation_set(dispatch, "robot"), own)))
    window.close()
    return counts, right, total


def _window(path: Path) -> MainWindow:
    window = MainWindow(
        Session(Project.open(path), "robot"), Settings(annotator="robot", language="en")
    )
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    settle()
    return window


def _said(made: AnnotationSet, names: dict[str, str]) -> Iterator[object]:
    for annotation in (*made.spans, *made.quotations):
        speaker = annotation.speaker if isinstance(annotation, Quotation) else None
        yield (*said(annotation), names.get(speaker or ""))


def _gold(folder: Path) -> Path:
    """Return a project with the gold, of which the robot's project knows nothing."""
    path = folder / "gold.workbench"
    if not path.exists():
        _command("new", str(path))
        _command("import", str(path), str(GOLD), "--as", "gold", "--no-highlight")
    return path


def _project(folder: Path, *, suggested: bool) -> Path:
    path, texts = folder / f"{suggested}.workbench", folder / "texts.jsonl"
    rows = (json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines())
    bare = (json.dumps({"id": row["id"], "text": row["text"]}) for row in rows)
    texts.write_text("\n".join(bare), encoding="utf-8")
    _command("new", str(path))
    _command("import", str(path), str(texts), *([] if suggested else ["--no-highlight"]))
    return path


def _command(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "workbench", *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    measure()
