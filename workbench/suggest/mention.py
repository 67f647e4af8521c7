"""Mention: an entity as a rule found it in a text."""

from __future__ import annotations

from typing import NamedTuple


class Mention(NamedTuple):
    """A stretch [start, end) in code points, its label, the rule that found it, how sure it is."""

    start: int
    end: int
    label: str
    rule: str
    confidence: float


def outermost(mentions: list[Mention]) -> list[Mention]:
    """Return the mentions in order without those that lie in, or begin within, an earlier one."""
    kept: list[Mention] = []
    behind = 0
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end, -m.confidence)):
        if mention.start >= behind:
            kept.append(mention)
            behind = mention.end
    return kept
