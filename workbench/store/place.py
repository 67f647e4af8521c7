"""Place: where an open project's file stands, and whether it is still the one that was opened."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path

from workbench.errors import LostFileError
from workbench.store import disks


class Place:
    """The path of an open project. Looking at it costs a call of the system, so each act does."""

    def __init__(self, path: Path) -> None:
        """Remember the file that stands there now."""
        self._path = path
        self._full = path.resolve()
        self._file = self._standing()

    @cached_property
    def shared(self) -> bool:
        """Whether it lies on a share of the network."""
        return disks.is_shared(self._full)

    def check(self) -> None:
        """Raise LostFileError where the file was moved, deleted or replaced since it was opened.

        What is written then would go into a file that nobody finds again.
        """
        now = self._standing()
        if now is None:
            raise LostFileError(
                f"{self._path} is not there any more: it was moved, renamed or deleted while it was"
                " open; nothing more is written to it: save a copy of your work, or put it back"
            )
        # A share may give a file another number when it has forgotten the first.
        if now != self._file and not self.shared:
            raise LostFileError(
                f"{self._path} was replaced by another file while it was open; nothing more is"
                " written to it: save a copy of your work under another name"
            )

    def _standing(self) -> tuple[int, int] | None:
        """Return what tells the file from all others, None where there is none."""
        try:
            told = os.stat(self._full)  # noqa: PTH116 - it is asked at each act
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError:
            # The disk does not answer: SQLite says it better than we can.
            return self._file if hasattr(self, "_file") else None
        return told.st_dev, told.st_ino
