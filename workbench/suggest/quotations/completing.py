"""What the rules know of a quotation whose content an annotator has found: cue, source, speaker."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from workbench.model.annotation import Part, QuotationType
from workbench.suggest.quotations.scope import Found

_NEAR: Final = 400
"""So many characters behind an attributed quotation, one without a cue is the same speaker's."""


def complete(found: Iterable[Found], content: Sequence[Part]) -> Found | None:
    """Return what the rules found that completes a content, or None.

    Of those that share words with it the one that shares most counts; where there is none, the
    content is said by whom the quotation just before is said by, without a cue of its own.
    """
    said = [f for f in found if f.type is not QuotationType.SCARE]
    best = max(said, key=lambda f: _shared(f, content), default=None)
    if best is not None and _shared(best, content) > 0:
        return best
    start = content[0][0]
    before = [f for f in said if f.content[-1][1] <= start and f.source]
    last = max(before, key=lambda f: f.content[-1][1], default=None)
    if last is None or start - last.content[-1][1] > _NEAR:
        return None
    return last._replace(cue=())


def _shared(found: Found, content: Sequence[Part]) -> float:
    """Return how much of both contents is common, in [0, 1]."""
    common = sum(max(0, min(b, d) - max(a, c)) for a, b in found.content for c, d in content)
    whole = sum(b - a for a, b in (*found.content, *content)) - common
    return common / whole
