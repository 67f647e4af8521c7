"""Holding: which window has a project open, told by a lock that ends with its process.

The lock is the system's own, on a small file beside the project that says who, where and since
when. A process that is killed lets go of it, so that a file left behind locks nobody out; an
orderly close takes the file away. Where none can be made nothing can be written, or SQLite's own
locks have to do.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, cast

END: Final = "-open"
"""What the name of the file beside a project ends with."""
_TRIES: Final = 5
_PAUSE: Final = 0.01
"""Seconds until the next try: who only looks holds the lock for a moment."""
_LONGEST: Final = 4096
_POSIX: Final = sys.platform != "win32"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open in a window: a name, the machine, since when (UTC, ISO 8601).

    All are empty where it cannot be read.
    """

    who: str = ""
    machine: str = ""
    since: str = ""


class Holding:
    """A project held for one window, until ``release`` or the end of the process."""

    def __init__(self, side: Path, file: int) -> None:
        """Wrap a locked file; use ``hold``."""
        self._side, self._file = side, file

    def tell(self, who: str) -> None:
        """Write for others who holds the project, from now on."""
        now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        told = json.dumps(asdict(Holder(who, _machine(), now)), ensure_ascii=False).encode()
        # Where the disk is full the lock holds all the same.
        with suppress(OSError):
            os.ftruncate(self._file, 0)
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, told)

    def release(self) -> None:
        """Let go of the project, and leave nothing beside it."""
        if self._file < 0:
            return
        with suppress(OSError):
            if _POSIX:
                # While it is locked, so that nobody locks a file that is no longer there.
                self._side.unlink()
        os.close(self._file)
        self._file = -1
        with suppress(OSError):
            if not _POSIX:
                # A window that opened it between the two will take it away.
                self._side.unlink()


def hold(path: Path, who: str) -> Holding | Holder | None:
    """Hold a project for a window of ``who``; return who holds it already where one does.

    None where the lock cannot be made: in a folder that cannot be written, on a disk without locks.
    """
    found = _take(_side(path))
    for _ in range(_TRIES):
        if not isinstance(found, Holder):
            break
        time.sleep(_PAUSE)
        found = _take(_side(path))
    if isinstance(found, Holding):
        found.tell(who)
    return found


def holder(path: Path) -> Holder | None:
    """Return who has a project open in a window, None where nobody has."""
    found = _take(_side(path)) if is_there(path) else None
    if isinstance(found, Holding):
        # Left behind by a process that was killed.
        found.release()
    return found if isinstance(found, Holder) else None


def is_there(path: Path) -> bool:
    """Tell at little cost whether a window may have a project open."""
    return _side(path).exists()


def _side(path: Path) -> Path:
    full = path.resolve()
    return full.with_name(full.name + END)


def _take(side: Path) -> Holding | Holder | None:
    """Lock the file beside a project, or tell who has locked it; None where it cannot be tried."""
    while True:
        try:
            file = os.open(side, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
        except OSError:
            return None
        locked = _lock(file)
        if locked and _stands(side, file):
            return Holding(side, file)
        told = None if locked is None else _read(file)
        os.close(file)
        if not locked:
            return told


def _stands(side: Path, file: int) -> bool:
    """Tell whether a locked file is still the one of that name: its holder takes it away."""
    try:
        return os.path.samestat(os.fstat(file), side.stat())
    except OSError:
        return False


def _read(file: int) -> Holder:
    try:
        told: Any = json.loads(os.read(file, _LONGEST))
    except (OSError, ValueError):
        # It was locked a moment ago, or the system lets nobody read what is locked.
        return Holder()
    facts = cast("dict[str, object]", told) if isinstance(told, dict) else {}
    return Holder(*(str(facts.get(name, "")) for name in ("who", "machine", "since")))


def _machine() -> str:
    return os.uname().nodename if _POSIX else os.environ.get("COMPUTERNAME", "")


if sys.platform == "win32":
    import msvcrt

    _FAR: Final = 1 << 30
    """Where the byte is that is locked: what is before it can be read."""

    def _lock(file: int) -> bool | None:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(file, 0, os.SEEK_SET)
        return True

else:
    import errno
    import fcntl

    def _lock(file: int) -> bool | None:
        """Lock a file; False where another has locked it, None where the disk has no locks."""
        try:
            # Not lockf: those locks end when the process closes any other handle of the file.
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return False if error.errno in {errno.EWOULDBLOCK, errno.EACCES} else None
        return True
