"""Lexicons: tab-separated files by language, whose first line names the columns."""

from __future__ import annotations

from pathlib import Path

from workbench.errors import FormatError
from workbench.resources import resource


def rows(language: str, name: str) -> list[dict[str, str]]:
    """Read a lexicon file, ``name`` without ``.tsv``; an absent one has no rows."""
    path = resource("lexicon", language, f"{name}.tsv")
    return read(path) if path.exists() else []


def read(path: Path) -> list[dict[str, str]]:
    """Read a lexicon file: a header line, then rows; ``#`` lines are comments.

    Raises FormatError with file and line for a row that has not as many cells as the header.
    """
    found: list[dict[str, str]] = []
    columns: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if not columns:
            columns = cells
        elif len(cells) != len(columns):
            raise FormatError(
                f"{path.name}, line {number}: {len(cells)} cells where the header names"
                f" {len(columns)} columns; add or remove tabs"
            )
        else:
            found.append(dict(zip(columns, cells, strict=True)))
    return found
