"""Seals: a chain of hashes over the journal, which shows when it was changed from outside.

The seal of an act is the SHA-256 of the seal before it and of the act with its edits; before the
first stands the hash of the project's uid. Whoever writes to the file by other means, and does not
know this, breaks the chain; it is a seal, not a lock.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

_BETWEEN: Final = "\x1f"
"""Between two fields, and behind each edit."""


class Entry(NamedTuple):
    """An edit as a row of the journal; ``edit`` is JSON, ``register`` 1 where it has speakers."""

    dispatch: str | None
    annotator: str | None
    verb: str
    edit: str
    register: int


class Act(NamedTuple):
    """An act as it is sealed; ``of`` is the uid of the act that it turns, or nothing."""

    uid: bytes
    clock: int
    at: str
    who: str
    by: str
    verb: str
    way: str
    of: bytes


def beginning(project: str) -> bytes:
    """Return what stands before the first seal of a project with this uid."""
    import hashlib  # not needed to show a dispatch: the window's start is felt

    return hashlib.sha256(project.encode()).digest()


def seal(before: bytes, act: Act, entries: Iterable[Entry]) -> bytes:
    """Return the seal of an act: 32 bytes."""
    import hashlib  # as above

    fields = [act.uid.hex(), str(act.clock), *act[2:7], act.of.hex()]
    for entry in entries:
        fields += entry.dispatch or "", entry.annotator or "", entry.verb, entry.edit
    text = _BETWEEN.join(fields)
    return hashlib.sha256(before + text.encode("utf-8", "surrogatepass")).digest()
