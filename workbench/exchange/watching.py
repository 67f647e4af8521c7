"""Watch a folder: which of its files are new and written to the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workbench.exchange.finding import within

_Stamp = tuple[int, int]
"""The size of a file and the time of its last change."""


class Watched:
    """A folder whose files are taken up once each; one that has changed since is taken up again."""

    def __init__(self, folder: Path) -> None:
        """Watch a folder; what stands there already counts as new."""
        self.folder = folder
        self._seen: dict[Path, _Stamp] = {}
        self._taken: dict[Path, _Stamp] = {}

    def ready(self) -> list[Path]:
        """Return the files that are new and have not changed since the last time this was asked.

        Raises OSError where the folder cannot be read.
        """
        now = dict(self._stamps())
        found = [
            path
            for path, stamp in sorted(now.items())
            if self._seen.get(path) == stamp and self._taken.get(path) != stamp
        ]
        self._seen = now
        self._taken.update((path, now[path]) for path in found)
        return found

    def _stamps(self) -> Iterator[tuple[Path, _Stamp]]:
        for path in within(self.folder):
            try:
                yield path, _stamp(path)
            except FileNotFoundError:
                continue  # it was taken away meanwhile


def _stamp(path: Path) -> _Stamp:
    """Return the stamp of a file, or of all that a folder holds."""
    files = [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]
    stats = [file.stat() for file in files]
    return sum(s.st_size for s in stats), max((s.st_mtime_ns for s in stats), default=0)
