"""What two versions of a span differ by."""

from __future__ import annotations

import pytest

from workbench.agreement.causes import boundaries, cause
from workbench.agreement.standing_out import Boundaries, Edge

TEXT = "Hier, M. le ministre Dury a vu la Chambre, l'Europe et de Standaard."


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", ""),
        (" ", "space"),
        ("« ", "mark"),
        ("la ", "determiner"),
        ("l'", "determiner"),
        ("De ", "determiner"),
        ("M. ", "title"),
        ("Mme la ", "title"),
        ("ministre ", ""),
        ("la ville de ", ""),
    ],
)
def test_words_that_only_one_has_are_of_a_kind(words: str, why: str) -> None:
    assert cause(words) == why


def _part(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def test_boundaries_are_counted_by_edge_and_cause() -> None:
    pairs = [
        ("ORG", TEXT, _part("la Chambre"), _part("Chambre")),
        ("ORG", TEXT, _part("Chambre"), _part("la Chambre")),
        ("ORG", TEXT, _part("Chambre"), _part("Chambre,")),
        ("LOC", TEXT, _part("l'Europe"), _part("Europe et")),
    ]
    assert boundaries(pairs) == (
        Boundaries("LOC", Edge.BOTH, "", 1),
        Boundaries("ORG", Edge.LEFT, "determiner", 2),
        Boundaries("ORG", Edge.RIGHT, "mark", 1),
    )
