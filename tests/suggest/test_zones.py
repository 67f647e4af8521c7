"""What is suggested in a zone is what belongs there."""

from __future__ import annotations

import pytest

from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.suggestion import Suggestion
from workbench.model.zone import Zone, ZoneKind
from workbench.suggest.zones import fitting

ENTITY = Suggestion(Span("e", 2, 5, "PER"), "rules", "r", 0.9)
QUOTE = Suggestion(Quotation("q", QuotationType.DIRECT, ((20, 30),), source=(2, 5)), "r", "r", 0.9)


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (ZoneKind.HEADLINE, [ENTITY, QUOTE]),
        (ZoneKind.ABSTRACT, [ENTITY, QUOTE]),
        (ZoneKind.DATELINE, [ENTITY]),
        (ZoneKind.CREDIT, [ENTITY]),
        (ZoneKind.BYLINE, []),
        (ZoneKind.NOTE, []),
        (ZoneKind.SIGNOFF, []),
        (ZoneKind.KEYWORDS, []),
    ],
)
def test_a_zone_has_what_belongs_there(kind: ZoneKind, found: list[Suggestion]) -> None:
    assert fitting([ENTITY, QUOTE], [Zone(kind, 0, 10)]) == found


def test_what_only_stands_beside_a_zone_stays() -> None:
    assert fitting([ENTITY], [Zone(ZoneKind.NOTE, 0, 2), Zone(ZoneKind.NOTE, 5, 9)]) == [ENTITY]
