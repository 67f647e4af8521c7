"""Run our commands: in this process, or in one without the rights of an administrator."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from workbench.cli.main import run


@dataclass(frozen=True, slots=True)
class Done:
    """What a command left: its exit code, its output and the lines of its errors."""

    code: int
    out: str
    errors: list[str]


def no_window(_project: Path | None) -> int:
    raise AssertionError("the window was opened")


def workbench(*words: object) -> Done:
    """Run a command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(no_window, [str(w) for w in words])
    return Done(code, out.getvalue(), err.getvalue().splitlines())


def without_rights(*words: object) -> Done:
    """Run a command in a process that may not pass over the rights of files, as root may."""
    command = [sys.executable, "-m", "workbench", *map(str, words)]
    if os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        if setpriv is None:
            pytest.skip("root passes over rights, and setpriv is not installed")
        command = [setpriv, "--bounding-set=-all", "--inh-caps=-all", *command]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return Done(done.returncode, done.stdout, done.stderr.splitlines())
