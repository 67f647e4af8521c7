"""Black box: a file that tells the next start that this run ended badly, and where."""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile

from workbench.resources import settings_path

_NAME: Final = "running-"
_AGAIN: Final = b"again\n"


@dataclass(frozen=True, slots=True)
class Ending:
    """How a run ended: what faulthandler wrote, empty where it was killed.

    ``again``: soon after it had opened what was open in a crash.
    """

    dump: str
    again: bool


class BlackBox:
    """The file of this run. It is there while the run lasts; who finds it later knows of a crash.

    Where the folder cannot be written there is none, and nothing else is missing.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Keep it beside the settings; nothing is written before ``begin``."""
        self._folder = folder or settings_path().parent
        self._path = self._folder / f"{_NAME}{os.getpid()}.txt"
        self._lock = _lock(self._path)
        self._file: FileIO | None = None

    def found(self) -> list[Ending]:
        """Return how earlier runs ended that did not end well, the latest last; tell each once."""
        there = sorted(self._folder.glob(f"{_NAME}*.txt"), key=_changed)
        return [ending for path in there if (ending := _take(path)) is not None]

    def begin(self, *, again: bool) -> None:
        """Have faults of this process written; ``again``: it opens what was open in a crash."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock.tryLock(0)
            self._file = FileIO(self._path, "w")
            self._file.write(_AGAIN if again else b"")
            faulthandler.enable(self._file)

    def settle(self) -> None:
        """Take a crash from now on for another than one of the opening: the run has lasted."""
        if self._file is not None:
            self._file.truncate(0)
            self._file.seek(0)

    def end(self) -> None:
        """Leave nothing to tell: the run ends well."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()
            self._lock.unlock()


def to_open_again(endings: Sequence[Ending], recent: Sequence[str]) -> Path | None:
    """Return the project that was open in a crash, or None where opening it was the crash."""
    if not endings or endings[-1].again or not recent:
        return None
    return Path(recent[0])


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    # Only a process that is gone lets go of it, however long it ran.
    lock.setStaleLockTime(0)
    return lock


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _take(path: Path) -> Ending | None:
    lock = _lock(path)
    if not lock.tryLock(0):
        return None
    try:
        told = path.read_bytes()
        path.unlink()
    except OSError:
        return None
    finally:
        lock.unlock()
    return Ending(told.removeprefix(_AGAIN).decode("utf-8", "replace"), told.startswith(_AGAIN))
