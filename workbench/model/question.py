"""Question: what an annotator leaves open, to be asked or looked up later."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """An open question on an annotation (its id), or on the whole dispatch (an empty id)."""

    id: str
    annotation: str
    text: str
