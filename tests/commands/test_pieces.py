"""The pieces of an annotation move and go one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import LENGTH, quotations
from workbench.commands.pieces import Piece, Role, can_go, pieces, place, room, take_off
from workbench.errors import OffsetError
from workbench.model.annotation import Quotation, QuotationType, SourceKind, Span
from workbench.model.annotation_set import AnnotationSet

QUOTATION = Quotation(
    "q",
    QuotationType.DIRECT,
    ((0, 5), (20, 30)),
    cue=((6, 9), (12, 14)),
    source=(9, 12),
    source_kind=SourceKind.PRONOUN,
)
SET = AnnotationSet.of("d", "anne", [QUOTATION])


def _placed(piece: Piece, start: int, end: int) -> Quotation:
    (after,) = place(SET, QUOTATION, piece, (start, end)).added
    assert isinstance(after, Quotation)
    return after


def test_a_quotation_has_the_parts_of_its_content_its_cue_and_its_source() -> None:
    found = [(piece.role, piece.part) for piece in pieces(QUOTATION)]
    assert found == [
        (Role.CONTENT, (0, 5)),
        (Role.CONTENT, (20, 30)),
        (Role.CUE, (6, 9)),
        (Role.CUE, (12, 14)),
        (Role.SOURCE, (9, 12)),
    ]
    assert pieces(Span("s", 1, 2, "PER")) == (Piece(Role.CONTENT, 0, (1, 2)),)


def test_only_the_piece_moves() -> None:
    first, second, _, cue, source = pieces(QUOTATION)
    assert _placed(second, 18, 29).content == ((0, 5), (18, 29))
    assert _placed(first, 1, 5).content == ((1, 5), (20, 30))
    assert _placed(cue, 12, 15).cue == ((6, 9), (12, 15))
    after = _placed(source, 9, 11)
    assert (after.source, after.source_kind) == ((9, 11), SourceKind.PRONOUN)


def test_a_part_has_the_room_between_its_neighbours() -> None:
    first, second, *_, source = pieces(QUOTATION)
    assert room(QUOTATION, first, 40) == (0, 19)
    assert room(QUOTATION, second, 40) == (6, 40)
    assert room(QUOTATION, source, 40) == (0, 40)


def test_the_last_part_of_the_content_stays() -> None:
    first, _, cue, *_ = pieces(QUOTATION)
    (after,) = take_off(SET, QUOTATION, first).added
    assert isinstance(after, Quotation)
    assert after.content == ((20, 30),)
    assert can_go(after, cue)
    assert not can_go(after, pieces(after)[0])
    with pytest.raises(OffsetError):
        take_off(SET, after, pieces(after)[0])


@given(quotations(st.just("q")))
def test_what_is_taken_off_is_missing_and_all_else_stays(quotation: Quotation) -> None:
    made = AnnotationSet.of("d", "anne", [quotation])
    for piece in pieces(quotation):
        if can_go(quotation, piece):
            (after,) = take_off(made, quotation, piece).added
            left = [(p.role, p.part) for p in pieces(quotation) if p != piece]
            touching = any(a[1] == b[0] for a in quotation.cue for b in quotation.cue)
            touching = touching or any(
                a[1] == b[0] for a in quotation.content for b in quotation.content
            )
            assert touching or [(p.role, p.part) for p in pieces(after)] == left


@given(quotations(st.just("q")), st.data())
def test_in_its_room_a_piece_stays_a_piece(quotation: Quotation, data: st.DataObject) -> None:
    made = AnnotationSet.of("d", "anne", [quotation])
    piece = data.draw(st.sampled_from(pieces(quotation)))
    low, high = room(quotation, piece, LENGTH + 1)
    if low >= high:
        return
    start = data.draw(st.integers(low, high - 1))
    part = start, data.draw(st.integers(start + 1, high))
    (after,) = place(made, quotation, piece, part).added
    rivals = (quotation.cue, quotation.content)
    if not any(a[1] == b[0] for parts in rivals for a in parts for b in parts):
        assert pieces(after)[pieces(quotation).index(piece)].part == part
