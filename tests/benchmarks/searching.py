"""Search as you type over 100,000 dispatches, key by key, in the real window."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.corpus import corpus
from workbench.gui.app import application
from workbench.gui.filters import Filter, Kind
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.session import Session
from workbench.store.project import Project
from workbench.store.search import Order

DISPATCHES = 100_000
LIMIT = 50
TYPED = ("le roni", "gramor tel", '"roni la', "basoulen", "n 4217", "les des du", "zut")
NARROWED = (
    (),
    (Filter(Kind.AGENCY, "Belga", "Belga"),),
    (Filter(Kind.LABEL, "PER", "PER"), Filter(Kind.LANGUAGE, "fr", "FR")),
    (Filter(Kind.SORT, Order.NEWEST, "newest"),),
)


class _Painted(QObject):
    """Remembers when the list was painted last."""

    at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = time.perf_counter()
        return super().eventFilter(watched, event)


def run(path: Path | None = None) -> None:
    """Print the milliseconds from a key to the painted list; make a project where none is given."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WORKBENCH_CONFIG"] = str(Path(folder) / "settings.json")
        if path is None:
            path = Path(folder) / "bench.workbench"
            corpus(path, DISPATCHES)
        app = application()
        begun = time.perf_counter()
        window = MainWindow(Session(Project.open(path), "Ada"), Settings("Ada", "light", "en"))
        window.resize(1280, 800)
        window.show()
        app.processEvents()
        print(f"window on {path.name}: {_since(begun):.0f} ms to its first events")
        for filters in NARROWED:
            _measure(app, window, filters)
        window.close()


def _measure(app: QApplication, window: MainWindow, filters: tuple[Filter, ...]) -> None:
    queue = window.frame.queue
    queue.search.clear()
    for each in filters:
        queue.search.add(each)
    _rest(app, window)
    painted = _Painted(queue)
    queue.view.viewport().installEventFilter(painted)
    spent: list[float] = []
    slices: list[float] = []
    for typed in TYPED:
        for letter in typed:
            spent.append(_press(app, window, painted, letter))
            slices.append(_rest(app, window))
        queue.search.field.clear()
        _rest(app, window)
    queue.view.viewport().removeEventFilter(painted)
    spent.sort()
    names = ", ".join(f.said for f in filters) or "no filter"
    print(
        f"search as you type, {len(spent)} keys, {names}: median {spent[len(spent) // 2]:.0f} ms,"
        f" p95 {spent[int(len(spent) * 0.95)]:.0f} ms (at most {LIMIT}), worst {spent[-1]:.0f} ms;"
        f" longest event afterwards {max(slices):.0f} ms"
    )


def _press(app: QApplication, window: MainWindow, painted: _Painted, letter: str) -> float:
    queue = window.frame.queue
    queue.search.field.setFocus()
    begun = time.perf_counter()
    QTest.keyClicks(queue.search.field, letter)
    while not queue.empty.isVisible() and (painted.at < begun or not queue.model.positions):
        app.processEvents()
        if not queue.model.seeking and not queue.model.positions:
            break
    app.processEvents()
    return _since(begun)


def _rest(app: QApplication, window: MainWindow) -> float:
    """Let the search end; return the milliseconds of the longest turn of the event loop."""
    longest = 0.0
    while window.frame.queue.model.seeking:
        begun = time.perf_counter()
        app.processEvents()
        longest = max(longest, _since(begun))
    return longest


def _since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    import sys

    run(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
