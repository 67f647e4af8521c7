"""Label maps: which label of ours stands for which of a model's, from a file or from a line.

A line is ``A=B,C=D``; a file is a JSON object, or has two cells a line with a tab between them.
An empty label of ours leaves the model's label out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from workbench.errors import FormatError
from workbench.formats.decoding import decode
from workbench.model.scheme import Scheme

Pairs = tuple[tuple[str, str], ...]
"""The model's label and ours."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Which label of ours stands for one of a file's; one that is not mapped stands for itself."""

    pairs: Pairs = ()

    def ours(self, theirs: str) -> str | None:
        """Return our label, or None where the map leaves theirs out."""
        return dict(self.pairs).get(theirs, theirs) or None

    def unknown(self, theirs: str, scheme: Scheme) -> str:
        """Return what is said of a label that neither the map nor the scheme knows."""
        known = ", ".join(x.label for x in (*scheme.labels, *scheme.quotation_types))
        return (
            f"the label {theirs!r} is not in the project's scheme ({known}):"
            f" say which one it is with --labels {theirs}=…, or --labels {theirs}= to leave it out"
        )


_NAMES = {"=": "one =", "\t": "one tab"}


def read(source: str) -> Pairs:
    """Read a map from a file or a line; raise FormatError where it is none, and OSError."""
    path = Path(source)
    if "=" in source and not path.is_file():
        return _pairs("--labels", "=", ((0, cell) for cell in source.split(",")))
    try:
        text = decode(path.read_bytes())
    except FormatError as error:
        raise FormatError(f"{path}: {error}") from error
    if text.lstrip().startswith("{"):
        return _of_json(path, text)
    return _pairs(str(path), "\t", enumerate(text.splitlines(), start=1))


def _of_json(path: Path, text: str) -> Pairs:
    try:
        plain: object = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise FormatError(f"{path}: broken JSON: {error}") from error
    labels = list(cast("dict[str, object]", plain).items())
    for theirs, ours in labels:
        if not isinstance(ours, str):
            raise FormatError(f"{path}: the label of ours for {theirs!r} is {ours!r} and no text")
    return tuple((theirs, str(ours)) for theirs, ours in labels)


def _pairs(where: str, mark: str, numbered: Iterable[tuple[int, str]]) -> Pairs:
    found: dict[str, str] = {}
    for number, line in numbered:
        if not line.strip() or line.startswith("#"):
            continue
        theirs, ours, *more = (cell.strip() for cell in [*line.split(mark), ""])
        if not theirs or mark not in line or more != [""]:
            place = f"{where}, line {number}" if number else where
            raise FormatError(
                f"{place}: {line.strip()!r} is not the model's label and ours"
                f" with {_NAMES[mark]} between them"
            )
        found[theirs] = ours
    return tuple(found.items())
