"""Colours: contrast and OKLCH."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.colour import contrast, from_oklch, mix, readable, to_oklch

colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_contrast_has_the_value_that_the_standard_gives() -> None:
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@given(colours, colours)
def test_contrast_does_not_care_for_the_order(a: str, b: str) -> None:
    assert contrast(a, b) == contrast(b, a) >= 1


@given(colours)
def test_a_colour_survives_the_way_through_oklch(colour: str) -> None:
    back = from_oklch(*to_oklch(colour))
    for at in (1, 3, 5):
        assert abs(int(back[at : at + 2], 16) - int(colour[at : at + 2], 16)) <= 8


@given(colours, st.sampled_from(["#fffefb", "#20242a", "#ffe593", "#808080"]))
def test_a_readable_colour_has_the_contrast_asked_for(colour: str, ground: str) -> None:
    assert contrast(readable(colour, ground, 3.0), ground) >= 3.0


def test_a_colour_that_is_readable_already_stays() -> None:
    assert readable("#1d5fa8", "#fffefb", 4.5) == "#1d5fa8"


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert mix("#000000", "#ffffff", 1) == "#ffffff"
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
