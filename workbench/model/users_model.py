"""UsersModel: the spaCy pipeline that a user has entities taken from, and how its labels map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_USUAL = {
    "PER": ("PER", "PERSON", "PERS"),
    "LOC": ("LOC", "GPE", "FAC", "LOCATION"),
    "ORG": ("ORG", "ORGANIZATION", "ORGANISATION"),
    "MISC": ("MISC", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"),
    "DATE": ("DATE", "TIME"),
}
USUAL_LABELS: Mapping[str, str] = {name: ours for ours, names in _USUAL.items() for name in names}
"""Our label for the labels that spaCy's pipelines usually have, in capitals."""


@dataclass(frozen=True, slots=True)
class UsersModel:
    """An installed package or a folder by its name, and where its entities are.

    ``labels`` are pairs of its label and ours, on top of USUAL_LABELS; ours is "" for a label that
    is to be left out. ``span_group`` is a key of ``doc.spans``, or "" for ``doc.ents``.
    """

    name: str
    labels: tuple[tuple[str, str], ...] = ()
    span_group: str = ""

    def label(self, theirs: str) -> str | None:
        """Return our label for one of the model's, "" to leave it out, None where none is known."""
        return dict(self.labels).get(theirs, USUAL_LABELS.get(theirs.upper()))
