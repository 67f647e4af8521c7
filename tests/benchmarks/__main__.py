"""Run every benchmark and print its figures."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import (
    acting,
    agreeing,
    checking,
    durability,
    exchanging,
    exporting,
    keeping,
    merging,
    startup,
    suggesting,
    window,
)

with tempfile.TemporaryDirectory() as folder:
    startup.run(Path(folder))
    keeping.run(Path(folder))
    many = str(Path(folder) / f"{startup.MANY}.workbench")
    # Qt's application cannot be made twice in a process.
    subprocess.run([sys.executable, "-m", "tests.benchmarks.searching", many], check=True)
window.run()
acting.run()
durability.run()
suggesting.run()
exchanging.run()
exporting.run()
merging.run()
checking.run()
agreeing.run()
