"""Wanted: what a new project is asked to be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

SUFFIX: Final = ".workbench"
"""With this the name of a project's file ends."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A project to make: its file, the file of its labels or None for the usual ones, language."""

    path: Path
    scheme: Path | None = None
    language: str = "fr"
