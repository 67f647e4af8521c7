"""Slices: long work in transactions that follow on each other, so that others write in between."""

from __future__ import annotations

import time
from contextlib import ExitStack
from types import TracebackType
from typing import Final, Self

from workbench.store import holding
from workbench.store.project import Project

_LONG: Final = 0.05
"""Seconds after which a slice ends: an act in the window waits for 0.3 s at most."""
_GAP: Final = 0.03
"""Seconds for a window to write in: SQLite asks again every 25 ms or sooner at first."""


class Slices:
    """Keeps a transaction open while it is worth it; what fails undoes its own slice only."""

    def __init__(self, project: Project) -> None:
        """Begin nothing yet."""
        self._project = project
        self._open = ExitStack()
        self._since = 0.0

    def __enter__(self) -> Self:
        """Return the slices, to be ended with the block."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the last slice: written, or undone where the block failed."""
        self._since = 0.0
        self._open.__exit__(kind, error, trace)

    def begin(self) -> None:
        """Begin a slice where none is open: something will be written."""
        if not self._since:
            self._open.enter_context(self._project.transaction())
            self._since = time.monotonic()

    def rest(self) -> None:
        """End a slice that has lasted; where a window is open, leave it time to write."""
        if self._since and time.monotonic() - self._since > _LONG:
            self.end()
            if holding.is_there(self._project.path):
                time.sleep(_GAP)

    def end(self) -> None:
        """Write the slice that is open."""
        self._since = 0.0
        self._open.close()
