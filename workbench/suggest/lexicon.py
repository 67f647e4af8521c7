"""Lexicons: tab-separated files by language, whose first line names the columns.

Ours are in ``resources/lexicon``; a user's own, of the same names and columns, go before them.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from pathlib import Path

from workbench.errors import FormatError
from workbench.resources import resource

VARIABLE = "WORKBENCH_LEXICON"
"""The environment variable with the folder of a user's own lexicon."""

Row = dict[str, str]


def has(language: str) -> bool:
    """Tell whether there are lexicons for a language, ours or a user's own."""
    return resource("lexicon", language).is_dir() or (_own_folder() / language).is_dir()


def rows(language: str, name: str) -> list[Row]:
    """Return the rows of a lexicon, ``name`` without ``.tsv``, a user's own first.

    An absent file has no rows. Raises FormatError as ``read`` and ``own_rows`` do.
    """
    path = _ours(language, name)
    return own_rows(language, name) + (read(path) if path.is_file() else [])


def own_rows(language: str, name: str) -> list[Row]:
    """Return the rows of a user's own file.

    Raises FormatError with file and line for a row that lacks what each of ours has.
    """
    path = _own_folder() / language / f"{name}.tsv"
    if not path.is_file():
        return []
    ours = read(next(p for p in (_ours(language, name), _ours("fr", name)) if p.is_file()))
    needed = [column for column in ours[0] if all(row[column] for row in ours)]
    found: list[Row] = []
    for number, row in _numbered(path):
        lacking = [c for c in ours[0] if c not in row] or [c for c in needed if not row[c].strip()]
        if lacking:
            raise FormatError(
                f"{path}, line {number}: the column {lacking[0]!r} is missing or empty;"
                f" the columns are {', '.join(ours[0])}"
            )
        found.append(row)
    return found


def own_version() -> str:
    """Return a hash of a user's own files, "" where there are none.

    Raises FormatError for a file that no rule would read.
    """
    checksum = 0
    paths = sorted(_own_folder().glob("*/*.tsv"))
    for path in paths:
        if not any(_ours(language, path.stem).is_file() for language in (path.parent.name, "fr")):
            known = ", ".join(sorted(p.stem for p in resource("lexicon", "fr").glob("*.tsv")))
            raise FormatError(f"{path}: there is no lexicon of this name; the names are {known}")
        checksum = zlib.crc32(path.read_bytes(), zlib.crc32(path.name.encode(), checksum))
    return f"{checksum:08x}" if paths else ""


def read(path: Path) -> list[Row]:
    """Read a lexicon file: a header line, then rows; ``#`` lines are comments.

    Raises FormatError with file and line for a row that has not as many cells as the header.
    """
    return [row for _, row in _numbered(path)]


def _numbered(path: Path) -> Iterator[tuple[int, Row]]:
    columns: list[str] = []
    for number, line in enumerate(_text(path).splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if not columns:
            columns = cells
        elif len(cells) != len(columns):
            raise FormatError(
                f"{path}, line {number}: {len(cells)} cells where the header names"
                f" {len(columns)} columns; add or remove tabs"
            )
        else:
            yield number, dict(zip(columns, cells, strict=True))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise FormatError(f"{path}, line {line}: not UTF-8; save the file as UTF-8") from error


def _ours(language: str, name: str) -> Path:
    return resource("lexicon", language, f"{name}.tsv")


def _own_folder() -> Path:
    if VARIABLE in os.environ:
        return Path(os.environ[VARIABLE])
    from platformdirs import user_data_path  # who has set the variable need not wait for it

    return user_data_path("workbench") / "lexicon"
