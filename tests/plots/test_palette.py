"""Palette: every word and shape of a plot is seen, light and dark, by every eye."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.colour import contrast, to_oklch
from workbench.plots.palette import (
    DARK,
    LIGHT,
    SHAPE,
    TEXT,
    Palette,
    colour_of,
    heat,
    with_labels,
)

palettes = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")
_FILLS = ("accent", "good", "warn", "bad", "soft:accent", "soft:warn", "pale:accent")


@palettes
@given(share=st.floats(0, 1))
def test_a_number_is_read_on_every_heat(palette: Palette, share: float) -> None:
    role = f"heat:{share:.2f}"
    ground, ink = colour_of(role, palette), colour_of(f"on:{role}", palette)
    assert contrast(ground, ink) >= TEXT


@palettes
@pytest.mark.parametrize("role", _FILLS)
def test_a_number_is_read_on_every_fill(palette: Palette, role: str) -> None:
    assert contrast(colour_of(role, palette), colour_of(f"on:{role}", palette)) >= TEXT


@palettes
@pytest.mark.parametrize("role", ["ink", "dim", "warn", "good", "bad"])
def test_words_are_read_on_the_paper(palette: Palette, role: str) -> None:
    assert contrast(colour_of(role, palette), palette.paper) >= TEXT


@palettes
@given(colour=colours)
def test_the_name_of_a_label_is_read_on_the_paper_and_its_whisker_on_its_bar(
    palette: Palette, colour: str
) -> None:
    coloured = with_labels(palette, {"X": colour})
    assert contrast(colour_of("label:X", coloured), palette.paper) >= TEXT
    assert contrast(palette.ink, colour_of("soft:label:X", coloured)) >= SHAPE


@palettes
@pytest.mark.parametrize("role", ["accent", "good", "warn", "bad", "hatch"])
def test_shapes_are_seen_on_the_paper(palette: Palette, role: str) -> None:
    assert contrast(colour_of(role, palette), palette.paper) >= SHAPE


@palettes
def test_heat_goes_evenly_one_way_in_lightness_and_keeps_its_hue(palette: Palette) -> None:
    steps = [to_oklch(heat(i / 20, palette)) for i in range(21)]
    lightness = [each[0] for each in steps]
    assert lightness in (sorted(lightness), sorted(lightness, reverse=True))
    hues = [each[2] for each in steps if each[1] > 0.03]
    assert max(hues) - min(hues) < 0.15
