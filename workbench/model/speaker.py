"""Speaker: one person, organisation or group for the whole project."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import count


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


def new_speaker(name: str, kind: str = "", *, taken: Collection[str] = ()) -> Speaker:
    """Return an entry for a name that the register does not know; ``taken`` are the ids it has.

    The id follows from the name, so that two people who meet a name in their copies of a project
    make one entry of it. A namesake of an entry that was renamed since gets another.
    """
    import hashlib  # not needed to show a dispatch: the window's start is felt

    texts = (f"{fold(name)}\x1f{number}" for number in count())
    digits = (hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() for text in texts)
    ids = (f"{d[:8]}-{d[8:12]}-{d[12:16]}-{d[16:20]}-{d[20:32]}" for d in digits)
    return Speaker(next(id_ for id_ in ids if id_ not in taken), name, kind)


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
