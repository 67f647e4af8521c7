"""Crash report: where in the program an error happened, without a word of what was worked on.

An exception's message may hold words of a dispatch, and a path the name of a project: neither is
in a report. It names kinds of errors, modules, lines and functions of the program only.
"""

from __future__ import annotations

import platform
import re
import traceback
from collections.abc import Iterator
from importlib import metadata
from pathlib import PureWindowsPath
from types import TracebackType
from typing import Final

from PySide6.QtCore import qVersion

_ROOTS: Final = ("site-packages", "workbench")
_REASON: Final = re.compile(r"^Fatal Python error: ([A-Za-z ]+)", re.MULTILINE)
_FRAME: Final = re.compile(r'^  File "(.+)", line (\d+) in (\S+)$', re.MULTILINE)
_DEEPEST: Final = 40
"""Frames of an error; a recursion has a thousand of them."""


def places(error: BaseException, trace: TracebackType | None) -> tuple[str, ...]:
    """Return the kinds of an error and of those before it, each with its frames, outermost first.

    One line each; equal errors have equal lines.
    """
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    first = places(before, before.__traceback__) if before is not None else ()
    kind = type(error)
    frames = tuple(_frames(trace))
    return (*first, f"{kind.__module__}.{kind.__qualname__}", *frames[-_DEEPEST:])


def _frames(trace: TracebackType | None) -> Iterator[str]:
    for frame, line in traceback.walk_tb(trace):
        module = frame.f_globals.get("__name__", "?")
        yield f"  {module}:{line} {frame.f_code.co_qualname}"


def fatal_places(dump: str) -> tuple[str, ...]:
    """Return the reason and the frames of what faulthandler wrote, innermost first.

    What is not of the form of such a dump is left out; nothing was written where the process was
    killed.
    """
    reason = _REASON.search(dump)
    if reason is None:
        return ("ended without a trace",)
    frames = [f"  {_module(path)}:{line} {name}" for path, line, name in _FRAME.findall(dump)]
    return (reason[1].strip(), *frames[:_DEEPEST])


def _module(path: str) -> str:
    # It splits at both kinds of slashes.
    parts = PureWindowsPath(path).with_suffix("").parts
    known = [i for i, part in enumerate(parts) if part in _ROOTS or part.startswith("python3.")]
    if not known:
        return "?"
    last = known[-1]
    return ".".join(parts[last if parts[last] == "workbench" else last + 1 :])


def report(happened: list[tuple[tuple[str, ...], int]]) -> str:
    """Return the report of errors, each with its places and how often it happened."""
    head = (
        f"workbench {_version('workbench')}",
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        f"Qt {qVersion()}, PySide6 {_version('PySide6-Essentials')}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    )
    blocks = ["\n".join(head)]
    for lines, times in happened:
        blocks.append("\n".join((*lines, f"({times} times)") if times > 1 else lines))
    return "\n\n".join(blocks) + "\n"


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"
