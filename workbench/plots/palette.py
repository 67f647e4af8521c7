"""Palette: the colours of a plot, light and dark, and what each role of a mark is in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from workbench.colour import contrast, from_oklch, mix, readable, to_oklch

TEXT: Final = 4.5
SHAPE: Final = 3.0
"""The contrast of texts and of shapes by WCAG 2.2 AA."""
_TINTS: Final = {"pale": 0.2, "soft": 0.4}


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours, each ``#rrggbb``; ``heat`` are those of the shares 0 and 1.

    ``labels`` has the colour of each label as its scheme gives it.
    """

    ink: str
    dim: str
    grid: str
    paper: str
    accent: str
    good: str
    warn: str
    bad: str
    heat: tuple[str, str]
    labels: Mapping[str, str] = field(default_factory=dict[str, str])


LIGHT: Final = Palette(
    ink="#22252b",
    dim="#5f646e",
    grid="#e4e1da",
    paper="#ffffff",
    accent="#2f5fd0",
    good="#1a6d45",
    warn="#a85a00",
    bad="#b3261e",
    heat=("#f2efe8", "#1f4fa0"),
)
DARK: Final = Palette(
    ink="#e7e6e2",
    dim="#9ba1ab",
    grid="#2e333b",
    paper="#262b32",
    accent="#7aa2ff",
    good="#6fd6a0",
    warn="#f0a85c",
    bad="#ff8f85",
    heat=("#2e333b", "#a9c5ff"),
)


def with_labels(palette: Palette, labels: Mapping[str, str]) -> Palette:
    """Return the palette with colours for labels."""
    return replace(palette, labels=labels)


def colour_of(role: str, palette: Palette) -> str:
    """Return the colour of a role; a label without a colour of its own is drawn in the accent."""
    kind, _, what = role.partition(":")
    if kind == "on":
        return _on(colour_of(what, palette), palette)
    if kind == "heat":
        return heat(float(what), palette)
    if kind == "label":
        return readable(palette.labels.get(what, palette.accent), palette.paper, TEXT)
    if kind in _TINTS:
        return mix(palette.paper, colour_of(what or "accent", palette), _TINTS[kind])
    if kind == "hatch":
        return readable(palette.grid, palette.paper, SHAPE)
    named: str = getattr(palette, kind)
    return named


def heat(share: float, palette: Palette) -> str:
    """Return the colour of a share from 0 to 1: one hue, whose lightness goes evenly one way."""
    (l0, c0, _), (l1, c1, hue) = map(to_oklch, palette.heat)
    held = min(1.0, max(0.0, share))
    return from_oklch(l0 + (l1 - l0) * held, c0 + (c1 - c0) * held, hue)


def _on(ground: str, palette: Palette) -> str:
    for ink in (palette.ink, palette.paper):
        if contrast(ink, ground) >= TEXT:
            return ink
    return max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, ground))
