"""The real window, offscreen: from key press to paint, stored; scrolling; memory."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.benchmarks.watch import Cost, Watch, line, settle
from workbench.gui.app import application
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.model.annotation import Origin, Span
from workbench.model.dispatch import Dispatch
from workbench.model.plain import to_scheme
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.resources import resource
from workbench.session import Session
from workbench.store.project import Project

SMALL, LARGE = (3_000, 60), (1_000_000, 20_000)
ROUNDS = 60
VISITS = 2_000
_WORDS = re.findall(
    r"\w+",
    "selon la ministre les pilotes de la compagnie ont refusé de voler vers cette région jeudi"
    " dernier après un long débat sur le budget du port et la sécurité des quais",
)
_LABELS = ("PER", "ORG", "LOC", "MISC", "DATE")


def run() -> None:
    """Measure in a process of its own: Qt's application cannot be made twice."""
    subprocess.run([sys.executable, "-m", "tests.benchmarks.window"], check=True)


def measure() -> None:
    """Print all figures, with those of an empty window beside them."""
    app = application()
    settle()
    print(line("an empty window: key press to paint", _empty(), 16))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WORKBENCH_CONFIG"] = str(Path(folder) / "settings.json")
        for name, size, limit in (("3 kB, 60", SMALL, 16), ("1 MB, 20,000", LARGE, 30)):
            window = _open(Path(folder) / f"{limit}.workbench", size)
            for act, costs in _acts(window).items():
                print(line(f"{name} annotations: {act}, stored and painted", costs, limit))
            if size is LARGE:
                print(line("scrolling: a frame", _scroll(window), 16))
            window.close()
        window = _open(Path(folder) / "many.workbench", SMALL, dispatches=VISITS)
        costs, grown = _visit(window)
        print(line("next dispatch: key press to paint", costs, 50))
        print(f"{VISITS} dispatches visited: memory grew by {grown:.1f} MB (at most 20)")
        window.close()
    app.quit()


class _Blank(QWidget):
    """A window that does nothing but paint after each key."""

    def keyPressEvent(self, _: object) -> None:
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        pass


def _empty() -> list[Cost]:
    window = _Blank()
    window.resize(1440, 900)
    window.show()
    watch = Watch(window)
    return [watch.time(lambda: QTest.keyClick(window, Qt.Key.Key_A)) for _ in range(ROUNDS)]


def _open(path: Path, size: tuple[int, int], *, dispatches: int = 1) -> MainWindow:
    plain = json.loads(resource("schemes", "default.json").read_text(encoding="utf-8"))
    with Project.create(path, to_scheme(plain)) as project, project.transaction():
        for i in range(dispatches):
            _add(project, f"d{i}", *size, seed=i)
    window = MainWindow(
        Session(Project.open(path), "ada"), Settings(annotator="ada", language="en")
    )
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    settle(2_000)  # far paragraphs are laid out while nothing else is to do
    return window


def _add(project: Project, name: str, length: int, count: int, *, seed: int) -> None:
    """Enter a dispatch, half of its spans annotated and half suggested, far from each other."""
    text, starts = _text(length, count, random.Random(seed))
    project.add(Dispatch(name, f"{seed} {text}"))
    project.add_annotator("ada")
    spans = [
        Span(f"s{i}", start, start + 8, _LABELS[i % 5], origin=Origin.SUGGESTION)
        for i, start in enumerate(s + len(f"{seed} ") for s in starts)
    ]
    project.add_suggestions(name, "rules 1", [Suggestion(s, "rules 1", "x", 0.9) for s in spans])
    project.touch(name, "ada", State.STARTED)
    project.insert(name, "ada", spans[::2])
    project.connection.executemany(
        "INSERT INTO answers VALUES (?, 'ada', ?)", [(name, s.id) for s in spans[::2]]
    )


def _text(length: int, count: int, chance: random.Random) -> tuple[str, list[int]]:
    """Return words in paragraphs, and where names stand among them, evenly spread."""
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    while at < length:
        if len(starts) < count and at >= len(starts) * length / count:
            starts.append(at)
            word = "Vanbrabi"
        else:
            word = chance.choice(_WORDS)
        parts.append(word + ("\n" if chance.random() < 0.02 else " "))
        at += len(parts[-1])
    return "".join(parts), starts


def _acts(window: MainWindow) -> dict[str, list[Cost]]:
    canvas, session = window.canvas, window.session
    assert session is not None
    watch = Watch(canvas.viewport())

    def keys(
        prepare: Callable[[str], object], names: Iterable[str], key: Callable[[str], Qt.Key]
    ) -> list[Cost]:
        costs: list[Cost] = []
        for name in names:
            prepare(name)
            pressed = key(name)
            costs.append(watch.time(lambda pressed=pressed: QTest.keyClick(canvas, pressed)))
        return costs

    spread = max(1, len(session.suggestions) // (2 * ROUNDS))
    mine = [s.id for s in session.annotations.spans][::spread][:ROUNDS]
    left = [s.id for s in session.open_suggestions][::spread][:ROUNDS]

    def select(name: str) -> None:
        start = session.annotations.annotations[name].start
        canvas.set_caret(start + 10)
        for _ in range(6):
            QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    def another(name: str) -> Qt.Key:
        span = session.annotations.annotations[name]
        return Qt.Key.Key_1 if isinstance(span, Span) and span.label != "PER" else Qt.Key.Key_2

    return {
        "relabel": keys(canvas.set_active, mine, another),
        "resize": keys(canvas.set_active, mine, lambda _: Qt.Key.Key_L),
        "add": keys(select, mine, lambda _: Qt.Key.Key_1),
        "accept": keys(canvas.set_active, left, lambda _: Qt.Key.Key_Return),
    }


def _scroll(window: MainWindow) -> list[Cost]:
    canvas = window.canvas
    bar, watch = canvas.verticalScrollBar(), Watch(canvas.viewport())
    bar.setValue(0)
    return [watch.time(lambda: bar.setValue(bar.value() + 60)) for _ in range(10 * ROUNDS)]


def _visit(window: MainWindow) -> tuple[list[Cost], float]:
    watch, costs = Watch(window.canvas.viewport()), list[Cost]()
    warm, before = VISITS // 10, 0.0
    for i in range(VISITS - 1):
        if i == warm:
            before = _memory()
        costs.append(watch.time(lambda: _next(window)))
    return costs, _memory() - before


def _next(window: MainWindow) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)


def _memory() -> float:
    """Return the resident memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    measure()
