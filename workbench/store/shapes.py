"""Shapes: which table a row is from, told by its values alone.

A damaged file may not say it. Rows of indexes and of other programs' tables have no shape that is
known here. A table without rowids stores its key first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from workbench.model.by import By
from workbench.model.decision import Ruling

Row: TypeAlias = tuple[Any, ...]

_STATES: Final = {"new", "in progress", "done", "skipped", "flagged"}
_KINDS: Final = {"person", "suggester", "gold", "repeat"}
_ORIGINS: Final = {"hand", "suggestion", "import"}
_WAYS: Final = {"do", "undo", "redo"}
_TYPES: Final = {"direct", "indirect", "mixed", "scare"}
_HOW: Final = {"id", "link", "proposed", "confirmed", "refused"}
_ROLES: Final = {"own", "shared", "repeat"}
_RULINGS: Final = set(Ruling)
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_STAMP: Final = re.compile(r"\d{4}-\d\d-\d\dT")
_SETTING: Final = re.compile(
    r"guideline\.\d+|uid|language|scheme|model|reasons|annotator|renamed labels"
    r"|speakers that are not the same|settling rule|grounds"
)
_NAMES: Final = {"t": str, "i": int, "r": (int, float), "b": bytes, "n": type(None)}
_UID: Final = 16
_MEANS: Final = set(By)


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows of a table look.

    ``types`` has a letter a column: t text, i integer, r number, b bytes, n nothing, T text or
    nothing, I integer or nothing, ? anything. ``key`` are the columns that tell rows apart; a
    table with rowids is told by these. ``rule`` is what else must be.
    """

    table: str
    types: str
    rule: Callable[[Row], bool]
    key: int = 1
    numbered: bool = False


def _fits(value: object, letter: str) -> bool:
    if letter == "?" or (letter.isupper() and value is None):
        return True
    return isinstance(value, _NAMES[letter.lower()])


_SHAPES: Final = (
    Shape("dispatches", "nttit" + "t" * 10 + "i" + "t" * 7 + "TT",
          lambda r: bool(_HASH.fullmatch(r[4])), numbered=True),
    Shape("acts", "nbitttttIIb",
          lambda r: len(r[1]) == _UID and r[7] in _WAYS and r[5] in _MEANS, numbered=True),
    Shape("journal", "niTTttii", lambda r: r[5].startswith("{"), numbered=True),
    Shape("raws", "ttib", lambda r: bool(_HASH.fullmatch(r[0])), numbered=True),
    Shape("project", "tt", lambda r: bool(_SETTING.fullmatch(r[0]))),
    Shape("annotators", "ttT", lambda r: r[1] in _KINDS),
    Shape("versions", "ttt", lambda r: r[2] in _HOW),
    Shape("answers", "ttt", lambda r: r[1] not in _STATES, key=3),
    Shape("hand_outs", "tttt", lambda r: bool(_STAMP.match(r[1])) and r[3].startswith("{")),
    Shape("handed", "ttbt", lambda _: True, key=3),
    Shape("visits", "tttr", lambda r: bool(_STAMP.match(r[1])), key=3),
    Shape("assignments", "tttti", lambda r: r[3] in _ROLES, key=2),
    Shape("questions", "ttttt", lambda _: True, key=3),
    Shape("decisions", "t" * 15 + "i", lambda r: r[6] in _RULINGS, key=3),
    Shape("suggestions", "ttttrt", lambda _: True, key=3),
    Shape("sets", "tttttt?", lambda r: r[2] in _STATES and bool(_STAMP.match(r[3])), key=2),
    Shape("speakers", "ttttttt", lambda r: r[5].startswith("[")),
    Shape("spans", "tttiittt", lambda r: r[7] in _ORIGINS and 0 <= r[3] < r[4], key=3),
    Shape("quotations", "ttttttIITTtt", lambda r: r[3] in _TYPES and r[11] in _ORIGINS, key=3),
)  # fmt: skip
"""In the order in which they are tried."""
_BY_LENGTH: Final[Mapping[tuple[bool, int], Sequence[Shape]]] = {
    (numbered, length): [s for s in _SHAPES if (s.numbered, len(s.types)) == (numbered, length)]
    for numbered, length in {(s.numbered, len(s.types)) for s in _SHAPES}
}


def shape_of(values: Row, *, numbered: bool) -> Shape | None:
    """Return the shape of a row, None where it is of no table that is known."""
    for shape in _BY_LENGTH.get((numbered, len(values)), ()):
        if all(map(_fits, values, shape.types)) and shape.rule(values):
            return shape
    return None
