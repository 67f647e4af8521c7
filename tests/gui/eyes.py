"""What eyes without one kind of cones see of a colour, and how far two colours are apart."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Final

from workbench.colour import to_oklch

Row = tuple[float, float, float]
USUAL: Final = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
EYES: Final[Mapping[str, tuple[Row, Row, Row]]] = {
    "usual": USUAL,
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation
of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009,
1291-1298, severity 1.0: seen = M · (red, green, blue), all as light, not as stored."""


def seen(colour: str, eye: str) -> str:
    """Return ``#rrggbb`` as an eye of ``EYES`` sees it."""
    light = [_light(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5)]
    mixed = (sum(m * c for m, c in zip(row, light, strict=True)) for row in EYES[eye])
    return "#" + "".join(f"{round(255 * _stored(min(1.0, max(0.0, c)))):02x}" for c in mixed)


def distance(a: str, b: str) -> float:
    """Return 100 times the Euclidean distance in OKLab; 2 is just seen side by side.

    B. Ottosson, "A perceptual color space for image processing", 2020.
    """
    return 100 * math.dist(_lab(a), _lab(b))


def nearest(colours: Iterable[str], eye: str) -> float:
    """Return the least distance of any two of the colours as an eye sees them."""
    shown = [seen(colour, eye) for colour in colours]
    return min(distance(a, b) for a, b in combinations(shown, 2))


def _lab(colour: str) -> Row:
    lightness, chroma, hue = to_oklch(colour)
    return lightness, chroma * math.cos(hue), chroma * math.sin(hue)


def _light(stored: float) -> float:
    return stored / 12.92 if stored <= 0.04045 else ((stored + 0.055) / 1.055) ** 2.4


def _stored(light: float) -> float:
    return 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
