"""Files that are written beside their places first: all of them come into place, or none."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from workbench.errors import ProjectError

_BESIDE = ("", "-journal", "-wal", "-shm")
"""What SQLite may leave of a file."""


class Files:
    """Places by name, with the files ``new`` that are written first.

    Raises ProjectError where something stands at a place, or where two are one: a disk may not
    tell large letters from small ones.
    """

    def __init__(self, paths: Mapping[str, Path]) -> None:
        """Look whether the places are free."""
        taken: dict[str, str] = {}
        for name, path in paths.items():
            other = taken.setdefault(path.name.casefold(), name)
            if other != name:
                raise ProjectError(f"{other} and {name} would get one file, {path}: rename one")
            if path.exists():
                raise ProjectError(f"{path} exists already; move it away, or name another folder")
        self.paths = dict(paths)
        self.new = {name: path.with_name(f".{path.name}.new") for name, path in paths.items()}
        self._placed: list[Path] = []
        self.sweep()

    def place(self) -> list[Path]:
        """Bring the files, which are written and closed, to their places; return these."""
        for name, path in self.paths.items():
            try:
                with self.new[name].open("rb+") as file:
                    os.fsync(file.fileno())
                self.new[name].rename(path)
            except OSError as error:
                raise ProjectError(f"{path} cannot be written: {error.strerror}") from error
            self._placed.append(path)
        return list(self.paths.values())

    def take_away(self) -> None:
        """Take the files away that are in place."""
        for path in self._placed:
            path.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Take away what was written first."""
        for path in self.new.values():
            for end in _BESIDE:
                path.with_name(path.name + end).unlink(missing_ok=True)
