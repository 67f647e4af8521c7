"""Spans and quotations refuse what no text can hold."""

from __future__ import annotations

import pytest

from workbench.errors import OffsetError
from workbench.model.annotation import Quotation, QuotationType, Span, stretches


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_a_span_that_holds_nothing_is_refused(start: int, end: int) -> None:
    with pytest.raises(OffsetError, match="start < end"):
        Span("a", start, end, "PER")


def test_a_quotation_without_content_is_refused() -> None:
    with pytest.raises(OffsetError, match="at least one part"):
        Quotation("a", QuotationType.DIRECT, ())


def test_parts_out_of_order_are_refused() -> None:
    with pytest.raises(OffsetError, match="out of order"):
        Quotation("a", QuotationType.DIRECT, ((5, 9), (0, 3)))


def test_a_quotation_begins_with_its_first_part_and_ends_with_its_last() -> None:
    quotation = Quotation("a", QuotationType.DIRECT, ((0, 3), (9, 12)), ((4, 6),), (6, 8))
    assert (quotation.start, quotation.end) == (0, 12)
    assert stretches(quotation) == ((0, 3), (9, 12), (4, 6), (6, 8))
