"""JSON lines as objects, one at a time: a broken line is refused and the next one read."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Generator, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO, cast

import orjson

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import decode, name
from workbench.formats.replacing import replacing

Row = dict[str, Any]
MAX_LINE = 200_000_000
"""The longest line that is read: a dispatch of 20 MB with its annotations."""


def read(path: Path) -> Generator[tuple[int, Row] | Refusal, int]:
    """Yield (line number from 1, object) or a Refusal; empty lines are passed over.

    Raises OSError where the file cannot be read.
    """
    with path.open("rb") as file:
        number = 0
        while raw := file.readline(MAX_LINE):
            number += 1
            if len(raw) == MAX_LINE and not raw.endswith(b"\n"):
                _skip(file)
                yield Refusal(number, f"the line is over {MAX_LINE // 1_000_000} MB")
            elif raw.strip():
                try:
                    yield number, parse(raw)
                except FormatError as error:
                    yield Refusal(number, str(error))


def bundles(path: Path, to_bundle: Callable[[Row, str], Bundle]) -> Generator[Bundle | Refusal]:
    """Yield the bundle of each line, and a refusal for each line that is none.

    ``to_bundle`` takes the object and an id for a dispatch that does not tell one: the file's name
    and the line.
    """
    for found in read(path):
        if isinstance(found, Refusal):
            yield found
            continue
        number, row = found
        try:
            yield replace(to_bundle(row, f"{name(path.stem)}#{number}"), line=number)
        except FormatError as error:
            yield Refusal(number, str(error))


def write(rows: Iterable[Row], target: Path) -> list[Path]:
    """Write a line for each object, all or nothing; return the path in a list."""
    with replacing(target) as file:
        for row in rows:
            file.write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))
    return [target]


def parse(raw: bytes) -> Row:
    """Return the object in a line; raise FormatError where it is none."""
    try:
        row: object = orjson.loads(raw.removeprefix(codecs.BOM_UTF8))
    except orjson.JSONDecodeError:
        # Slower, but it says where what is broken; and NaN or a number without end is read.
        return _parsed(raw)
    return _object(row)


def _parsed(raw: bytes) -> Row:
    text = decode(raw).rstrip()
    try:
        row: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise FormatError(f"broken JSON at character {error.colno}: {error.msg}") from error
    except (ValueError, RecursionError) as error:
        raise FormatError(f"JSON that cannot be read: {error}") from error
    found = _object(row)
    if "\\ud" in text or "\\uD" in text:
        _refuse_surrogates(found)
    return found


def _object(row: object) -> Row:
    if not isinstance(row, dict):
        raise FormatError("the line is not a JSON object with id and text")
    return cast("Row", row)


def _refuse_surrogates(row: Row) -> None:
    try:
        json.dumps(row, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        code = ord(error.object[error.start])
        raise FormatError(
            f"half a character (the lone surrogate \\u{code:04x}); write the whole character"
        ) from error


def _skip(file: BinaryIO) -> None:
    while (rest := file.readline(MAX_LINE)) and not rest.endswith(b"\n"):
        pass
