"""The rows of an SQLite file, read from its pages: also where the file is cut off or damaged.

What is read are the cells of every page that holds rows, whether the tree above it can be followed
or not. The format is public: https://www.sqlite.org/fileformat2.html, whose section numbers are
given here. Pages of the log that a transaction has finished take the place of the file's.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

Value = int | float | str | bytes | None

_TABLE_LEAF: Final = 0x0D
_INDEX_LEAF: Final = 0x0A
_INDEX_INTERIOR: Final = 0x02
_MAGIC: Final = b"SQLite format 3\0"
_FILE_HEADER: Final = 100
_WAL_HEADER, _FRAME_HEADER = 32, 24
_WAL_MAGIC: Final = (0x377F0682, 0x377F0683)
_USUAL: Final = 4096
_INTEGERS: Final = (0, 1, 2, 3, 4, 6, 8)
"""How many bytes an integer of a serial type has (2.1)."""


class Cell(NamedTuple):
    """A row: its rowid in a table that has one, and its values as they are stored."""

    rowid: int | None
    values: tuple[Value, ...]


@dataclass(slots=True)
class Pages:
    """The pages of a file; ``lost`` counts those of which nothing could be read."""

    content: bytes
    size: int
    usable: int
    newer: Mapping[int, bytes] = field(default_factory=dict[int, bytes])
    free: frozenset[int] = frozenset()
    lost: int = 0

    def page(self, number: int) -> bytes:
        """Return a page; pages count from 1. Raises ValueError where the file ends before it."""
        if number in self.newer:
            return self.newer[number]
        at = (number - 1) * self.size
        page = self.content[at : at + self.size]
        if number < 1 or len(page) < self.size:
            raise ValueError(f"there is no page {number}")
        return page

    def __len__(self) -> int:
        """Return how many pages there are, whole ones only."""
        return max(len(self.content) // self.size, max(self.newer, default=0))

    def cells(self) -> Iterator[Cell]:
        """Yield every row that can be read."""
        for number in range(1, len(self) + 1):
            if number in self.free:
                continue
            try:
                yield from self._cells(number)
            except (ValueError, IndexError, struct.error):
                self.lost += 1

    def _cells(self, number: int) -> Iterator[Cell]:
        page = self.page(number)
        start = _FILE_HEADER if number == 1 else 0
        kind = page[start]
        if kind not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
            return
        (count,) = struct.unpack_from(">H", page, start + 3)
        begin = start + (12 if kind == _INDEX_INTERIOR else 8)
        for at in struct.unpack_from(f">{count}H", page, begin):
            try:
                yield self._cell(page, at, kind)
            except (ValueError, IndexError, struct.error):
                self.lost += 1

    def _cell(self, page: bytes, at: int, kind: int) -> Cell:
        at += 4 if kind == _INDEX_INTERIOR else 0
        length, at = _varint(page, at)
        rowid = None
        if kind == _TABLE_LEAF:
            rowid, at = _varint(page, at)
        return Cell(rowid, _record(self._payload(page, at, length, table=kind == _TABLE_LEAF)))

    def _payload(self, page: bytes, at: int, length: int, *, table: bool) -> bytes:
        """Return a row's bytes, with those on overflow pages (1.6)."""
        usable = self.usable
        most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return _exactly(page[at : at + length], length)
        least = (usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (usable - 4)
        local = local if local <= most else least
        found = [page[at : at + local]]
        (following,) = struct.unpack_from(">I", page, at + local)
        missing = length - local
        while missing > 0:
            more = self.page(following)
            (following,) = struct.unpack_from(">I", more)
            found.append(more[4 : 4 + min(missing, usable - 4)])
            missing -= usable - 4
        return _exactly(b"".join(found), length)


def read(path: Path, log: Path) -> Pages:
    """Read a file, with its write-ahead log where there is one; raise OSError."""
    content = path.read_bytes()
    size, reserved = _USUAL, 0
    if content[:16] == _MAGIC:
        (size,) = struct.unpack_from(">H", content, 16)
        size, reserved = (65536 if size == 1 else size), content[20]
    if size < 512 or size & (size - 1):  # noqa: PLR2004 - the smallest page there is (1.3.2)
        size, reserved = _USUAL, 0
    newer = _logged(log.read_bytes(), size) if log.exists() else {}
    pages = Pages(content, size, size - reserved, newer)
    pages.free = frozenset(_free(pages))
    return pages


def _free(pages: Pages) -> Iterator[int]:
    """Yield the pages that hold nothing any more (1.5): old rows may still stand in them."""
    try:
        (trunk,) = struct.unpack_from(">I", pages.page(1), 32)
        for _ in range(len(pages)):
            if not trunk:
                return
            page = pages.page(trunk)
            following, count = struct.unpack_from(">II", page)
            leaves = struct.unpack_from(f">{min(count, pages.usable // 4 - 2)}I", page, 8)
            yield from (trunk, *leaves)
            trunk = following
    except (ValueError, struct.error):
        return


def _logged(log: bytes, size: int) -> dict[int, bytes]:
    """Return the newest finished pages of a write-ahead log (4.1)."""
    if len(log) < _WAL_HEADER or struct.unpack_from(">I", log)[0] not in _WAL_MAGIC:
        return {}
    salt = log[16:24]
    found: dict[int, bytes] = {}
    open_: dict[int, bytes] = {}
    step = _FRAME_HEADER + size
    for at in range(_WAL_HEADER, len(log) - step + 1, step):
        number, commit = struct.unpack_from(">II", log, at)
        if log[at + 8 : at + 16] != salt:
            break
        open_[number] = log[at + _FRAME_HEADER : at + step]
        if commit:
            found.update(open_)
            open_.clear()
    return found


def _exactly(content: bytes, length: int) -> bytes:
    if len(content) != length:
        raise ValueError("a row is cut off")
    return content


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """Return a number of one to nine bytes, and where the next begins (1.6)."""
    value = 0
    for _ in range(8):
        byte = page[at]
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - its highest bit says that more follow
            return value, at
    value = value << 8 | page[at]
    return (value - (1 << 64) if value >> 63 else value), at + 1


def _record(payload: bytes) -> tuple[Value, ...]:
    """Return the values of a row (2.1)."""
    end, at = _varint(payload, 0)
    types: list[int] = []
    while at < end:
        type_, at = _varint(payload, at)
        types.append(type_)
    values: list[Value] = []
    for type_ in types:
        value, at = _value(payload, at, type_)
        values.append(value)
    if at != len(payload):
        raise ValueError("a row is longer than its values")
    return tuple(values)


def _value(payload: bytes, at: int, type_: int) -> tuple[Value, int]:
    if type_ < len(_INTEGERS):
        length = _INTEGERS[type_]
        content = _exactly(payload[at : at + length], length)
        return (int.from_bytes(content, "big", signed=True) if type_ else None), at + length
    if type_ == 7:  # noqa: PLR2004 - the serial types are numbers
        return struct.unpack_from(">d", payload, at)[0], at + 8
    if type_ in (8, 9):
        return type_ - 8, at
    length = (type_ - 12) // 2
    content = _exactly(payload[at : at + length], length) if length >= 0 else b""
    if type_ < 12:  # noqa: PLR2004
        raise ValueError("a value has no type that there is")
    return (content.decode("utf-8") if type_ % 2 else content), at + length
