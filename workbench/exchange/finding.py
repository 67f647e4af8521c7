"""Find the files to import: what was named, and what folders hold."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from workbench.errors import FormatError

SUFFIXES = (".txt", ".jsonl")
"""What is taken up in a folder; a file that is named itself may have any suffix."""


def find(path: Path) -> list[Path]:
    """Return a file itself, or the dispatches of a folder and its folders, by name.

    Raises FormatError where a folder holds none, OSError where the path cannot be read.
    """
    if not path.is_dir():
        path.stat()
        return [path]
    found = sorted(_within(path))
    if not found:
        raise FormatError(
            f"the folder holds no dispatches: no file ends in {' or '.join(SUFFIXES)}"
        )
    return found


def _within(folder: Path) -> Generator[Path]:
    for path in folder.iterdir():
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _within(path)
        elif path.suffix.lower() in SUFFIXES:
            yield path


def is_lines(path: Path) -> bool:
    """Tell whether a file holds JSON lines, by its suffix or its first character."""
    if path.suffix.lower() in {".jsonl", ".ndjson", ".json"}:
        return True
    with path.open("rb") as file:
        return file.read(4096).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b'{"')
