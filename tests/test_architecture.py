"""The architecture is kept: the core runs without Qt, the window without spaCy."""

from __future__ import annotations

import subprocess
import sys

BLOCK = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {blocked!r}:
            raise ImportError(name + " is blocked")
sys.meta_path.insert(0, Blocked())
"""


def run(code: str, *, blocked: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    source = BLOCK.format(blocked=blocked) + code
    return subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=False, timeout=60
    )


def test_the_core_runs_without_qt() -> None:
    code = """
import workbench.session, workbench.store.journal, workbench.agreement.reckoning
import workbench.formats.jsonl, workbench.formats.docbin, workbench.suggest.pipelines
import workbench.cli
"""
    done = run(code, blocked=("PySide6", "shiboken6"))
    assert done.returncode == 0, done.stderr


def test_the_window_is_imported_without_spacy_numpy_sqlite_utils_and_rapidfuzz() -> None:
    code = """
import workbench.gui.app, workbench.gui.main_window
heavy = {"spacy", "numpy", "sqlite_utils", "thinc", "rapidfuzz"} & set(sys.modules)
assert not heavy, heavy
"""
    done = run(code)
    assert done.returncode == 0, done.stderr


def test_the_command_line_is_imported_without_spacy_and_qt() -> None:
    code = """
import workbench.__main__
heavy = {"spacy", "numpy", "sqlite_utils", "PySide6"} & set(sys.modules)
assert not heavy, heavy
"""
    done = run(code)
    assert done.returncode == 0, done.stderr


def test_void_calls_of_qt_drop_no_reference_to_none() -> None:
    # PySide6 6.12.0 does so on Python before 3.12 and crashes within seconds of painting.
    code = """
from PySide6.QtGui import QPen
pen = QPen()
before = sys.getrefcount(None)
for _ in range(1000):
    pen.setWidth(2)
assert abs(sys.getrefcount(None) - before) < 100
"""
    done = run(code)
    assert done.returncode == 0, done.stderr
