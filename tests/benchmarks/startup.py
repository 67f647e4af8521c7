"""Process start to the first painted dispatch, against an empty window, in turns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from workbench.model.dispatch import Dispatch
from workbench.model.plain import to_scheme
from workbench.resources import resource
from workbench.store.project import Project

ROUNDS = 9
LIMIT = 2.5

_EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        os._exit(0)
app = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

# The real way in, left as soon as the canvas has painted a dispatch.
_OPEN = """
import os, sys
from workbench.__main__ import main
from workbench.gui.canvas.view import Canvas
paint = Canvas.paintEvent
def paintEvent(self, event):
    paint(self, event)
    if self.document().characterCount() > 1:
        assert "spacy" not in sys.modules
        os._exit(0)
Canvas.paintEvent = paintEvent
sys.argv = ["workbench", "open", {path!r}]
main()
"""


def run() -> None:
    """Print the wall time of both, the best of several rounds, and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.workbench"
        _project(path)
        environment = os.environ | {"WORKBENCH_CONFIG": str(Path(folder) / "settings.json")}
        # Warm means warm: modules are compiled once, as on a user's machine.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        best: dict[str, float] = {}
        for _ in range(ROUNDS):
            for name, code in (("empty", _EMPTY), ("open", _OPEN.format(path=str(path)))):
                best[name] = min(best.get(name, 60.0), _seconds(code, environment))
    ratio = best["open"] / best["empty"]
    print(
        f"start to first painted dispatch: {best['open'] * 1000:.0f} ms;"
        f" empty window {best['empty'] * 1000:.0f} ms; ratio {ratio:.2f} (at most {LIMIT})"
    )


def _project(path: Path) -> None:
    plain = json.loads(resource("schemes", "default.json").read_text(encoding="utf-8"))
    with Project.create(path, to_scheme(plain)) as project:
        for file in sorted(resource("samples").glob("*.txt")):
            project.add(Dispatch(file.stem, file.read_text(encoding="utf-8")))


def _seconds(code: str, environment: dict[str, str]) -> float:
    begun = time.perf_counter()
    # Without a timeout: with one, the end is looked for every 50 ms only.
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    return time.perf_counter() - begun
