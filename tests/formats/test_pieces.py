"""Annotations that are taken apart can be put together again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import worked
from workbench.errors import FormatError
from workbench.formats.labelmap import Labels
from workbench.formats.pieces import Link, Piece, Pieces, Role, put_together, taken_apart
from workbench.model.annotation import Annotation, Quotation, Span
from workbench.model.annotation_set import AnnotationSet, order
from workbench.model.scheme import Scheme


@given(made=worked())
def test_nothing_is_lost_between_annotations_and_pieces(
    made: tuple[AnnotationSet, object], scheme: Scheme
) -> None:
    annotations = sorted(made[0].annotations.values(), key=order)
    apart = taken_apart(annotations)
    assert sorted(put_together(apart, scheme=scheme, labels=Labels()), key=order) == annotations


def test_pieces_are_linked_from_the_first_part_of_the_content(scheme: Scheme) -> None:
    found = Pieces(
        (
            Piece("b", 10, 12, "direct", Role.CONTENT),
            Piece("a", 0, 4, "direct", Role.CONTENT),
            Piece("c", 5, 9, "CUE", Role.CUE),
        ),
        (Link("b", "a", Role.CONTENT), Link("b", "c", Role.CUE)),
    )
    (made,) = put_together(found, scheme=scheme, labels=Labels())
    assert isinstance(made, Quotation)
    assert made.content == ((0, 4), (10, 12))
    assert made.cue == ((5, 9),)


def test_labels_are_mapped_or_left_out(scheme: Scheme) -> None:
    found = Pieces((Piece("a", 0, 4, "Person"), Piece("b", 0, 4, "Money")))
    labels = Labels((("Person", "PER"), ("Money", "")))
    expected: list[Annotation] = [Span("a", 0, 4, "PER")]
    assert put_together(found, scheme=scheme, labels=labels) == expected


@pytest.mark.parametrize(
    ("pieces", "links", "reason"),
    [
        ([Piece("a", 0, 4, "Person")], [], r"'Person' is not in the project's scheme .*--labels"),
        ([Piece("a", 0, 4, "CUE")], [], r"CUE at \[0, 4\) belongs to no quotation"),
        ([Piece("a", 0, 4, "PER")], [Link("a", "b", Role.CUE)], "which is not there"),
    ],
)
def test_what_cannot_be_understood_is_refused(
    scheme: Scheme, pieces: list[Piece], links: list[Link], reason: str
) -> None:
    with pytest.raises(FormatError, match=reason):
        put_together(Pieces(tuple(pieces), tuple(links)), scheme=scheme, labels=Labels())


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["PER", ""]))))
def test_a_label_that_is_not_mapped_stands_for_itself(pairs: list[tuple[str, str]]) -> None:
    assert Labels(tuple(pairs)).ours("c") == "c"
