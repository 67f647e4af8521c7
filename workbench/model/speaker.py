"""Speaker: one person, organisation or group for the whole project."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speaker:
    """An entry of the project's register. ``kind`` is person, organization or group, or empty."""

    id: str
    name: str
    kind: str = ""
    gender: str = ""
    role: str = ""
    aliases: tuple[str, ...] = ()
    external_id: str = ""


def fold(name: str) -> str:
    """Return the name without accents and case, for comparing; lengths may change."""
    decomposed = unicodedata.normalize("NFD", name.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(bare.casefold().split())


def named(speakers: Iterable[Speaker], name: str) -> Speaker | None:
    """Return the first speaker that bears this name or alias, accents and case aside."""
    wanted = fold(name)
    return next(
        (s for s in speakers if wanted == fold(s.name) or wanted in map(fold, s.aliases)), None
    )
