"""Memory: what a project's annotators have confirmed and rejected, by words and label."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Entry = tuple[str, str]
"""The words as they stand in a text, and the label of entities or the type of quotations."""


def _empty() -> Mapping[Entry, int]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Memory:
    """How often each entry was confirmed, in finished dispatches, and how often rejected."""

    confirmed: Mapping[Entry, int] = field(default_factory=_empty)
    rejected: Mapping[Entry, int] = field(default_factory=_empty)
