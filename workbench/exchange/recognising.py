"""Recognise the form of a file by what it holds; names and suffixes are not believed."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, cast

from workbench.exchange.finding import folder_form
from workbench.formats.forms import FORMS
from workbench.formats.wire.sniffing import Format, of_item

WIRE: Final = "wire"
"""The form of agencies' wires and of plain text; formats/wire/sniffing.py tells them apart."""
LINES: Final = "jsonl"
"""The form of our own JSON lines and of the compact gold form."""
_HEAD: Final = 65_536
_LONGEST: Final = 200_000_000
_MARKS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ANN: Final = re.compile(rb"(?:#[^\n]*\n|[AREM*]\d*\t[^\n]*\n)*T\d+\t\S+ \d+ \d+")
_CONLL_U: Final = re.compile(rb"(?:#[^\n]*\n|\s*\n)*\d+(?:-\d+)?(?:\t[^\t\n]*){9}\r?\n")
_IOB: Final = re.compile(
    rb"(?:-DOCSTART-[^\n]*\n|#[^\n]*\n|\s*\n)*(?:\S+[ \t](?:\S+[ \t])*(?:O|[BIES]-\S+)\r?\n){2}"
)

Row = Mapping[str, Any]


def form_of(path: Path) -> str:
    """Return the name of the form that a file or folder is in; what is no other is a wire.

    Raises OSError where it cannot be read.
    """
    if path.is_dir():
        return _known(folder_form(path))
    with path.open("rb") as file:
        head = file.read(_HEAD)
    bare = _bare(head)
    if bare[:1] in {b"{", b"["}:
        return _of_json(path, bare)
    return next((_known(name) for name, fits in _TESTS if fits(bare)), WIRE)


def _bare(raw: bytes) -> bytes:
    for mark in _MARKS:
        raw = raw.removeprefix(mark)
    return raw.lstrip()


def _known(name: str) -> str:
    return name if any(f.name == name and f.reads for f in FORMS) else WIRE


def _of_json(path: Path, bare: bytes) -> str:
    item = _first_line(path) if bare.startswith(b"{") else None
    item = item or _whole(path)
    if item is not None:
        return _of_item(item)
    # A first line that is broken does not make the file a wire.
    first, _, rest = bare.partition(b"\n")
    looks = first.startswith(b'{"') and (first.rstrip().endswith(b"}") or not rest.strip())
    return LINES if looks else WIRE


def _first_line(path: Path) -> Row | None:
    with path.open("rb") as file:
        while line := file.readline(_LONGEST):
            if _bare(line).strip():
                return _object(_bare(line))
    return None


def _whole(path: Path) -> Row | None:
    if path.stat().st_size > _LONGEST:
        return None
    return _object(_bare(path.read_bytes()))


def _object(raw: bytes) -> Row | None:
    """Return an object, or the first one of a list; None for what is none."""
    try:
        plain: object = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if isinstance(plain, list):
        items = cast("list[object]", plain)
        plain = items[0] if items else None
    return cast("Row", plain) if isinstance(plain, dict) else None


def _of_item(item: Row) -> str:
    if "workbench" in item:
        return LINES
    if of_item(dict(item)) in {Format.NINJS, Format.SUPERDESK}:
        return WIRE
    name = next((name for name, fits in _SHAPES.items() if fits(item)), "")
    return _known(name) if name else (LINES if "text" in item else WIRE)


def _first(item: Row, *fields: str) -> object:
    """Return the first element of the first of some lists that has any."""
    for field in fields:
        value = item.get(field)
        if isinstance(value, list) and value:
            return cast("list[object]", value)[0]
    return None


def _has(value: object, *names: str) -> bool:
    return isinstance(value, dict) and set(names) <= cast("Row", value).keys()


_SHAPES: Final[Mapping[str, Callable[[Row], bool]]] = {
    "uima-json": lambda x: "%TYPES" in x or "%FEATURE_STRUCTURES" in x,
    "hugging-face": lambda x: "tokens" in x and "ner_tags" in x,
    "label-studio": lambda x: isinstance(x.get("data"), dict),
    "citron": lambda x: _has(_first(x, "quotes"), "contents"),
    "labelbuddy": lambda x: (
        "utf8_text_md5_checksum" in x or _has(_first(x, "annotations"), "start_char", "end_char")
    ),
    "doccano": lambda x: (
        _has(_first(x, "entities"), "start_offset")
        or ("text" in x and isinstance(x.get("label", x.get("labels")), list))
        or ("text" in x and "relations" in x and "spans" not in x)
    ),
    "prodigy": lambda x: "text" in x and ("spans" in x or "_input_hash" in x or "answer" in x),
}
"""What tells a form by the fields of its first object."""
_TESTS: Final[tuple[tuple[str, Callable[[bytes], bool]], ...]] = (
    ("brat", lambda raw: bool(_ANN.match(raw))),
    ("conllu", lambda raw: bool(_CONLL_U.match(raw))),
    ("iob2", lambda raw: bool(_IOB.match(raw))),
    ("docbin", lambda raw: raw.startswith(b"\x78\x9c")),
    ("uima-xmi", lambda raw: b"http:///uima/cas.ecore" in raw[:8_000]),
)
"""What tells a form by the beginning of the file."""
