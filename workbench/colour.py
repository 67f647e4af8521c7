"""Colours as ``#rrggbb``: contrast by WCAG 2, and lightness, chroma and hue by OKLCH; no Qt."""

from __future__ import annotations

import math
from typing import Final

_STEPS: Final = 24
_MID_GREY: Final = 0.18
_SLACK: Final = 0.001
"""How far rounding may carry a channel beyond what a screen shows."""
_LINEAR_BELOW: Final = (0.04045, 0.0031308)
"""Where the curve of sRGB is a straight line: as stored, and as light."""


def contrast(a: str, b: str) -> float:
    """Return the contrast of two colours by WCAG 2, from 1 to 21."""
    low, high = sorted((_luminance(a), _luminance(b)))
    return (high + 0.05) / (low + 0.05)


def mix(a: str, b: str, share: float) -> str:
    """Return the colour between two others, ``share`` of the way from ``a`` to ``b``."""
    pairs = zip(_channels(a), _channels(b), strict=True)
    return _hex([x + (y - x) * share for x, y in pairs])


def readable(colour: str, on: str, ratio: float) -> str:
    """Return the colour, moved away from ``on`` in lightness until the contrast is ``ratio``."""
    lightness, chroma, hue = to_oklch(colour)
    goal = 0.0 if _luminance(on) > _MID_GREY else 1.0
    for step in range(_STEPS + 1):
        moved = from_oklch(lightness + (goal - lightness) * step / _STEPS, chroma, hue)
        if contrast(moved, on) >= ratio:
            return moved
    return "#000000" if goal == 0 else "#ffffff"


def to_oklch(colour: str) -> tuple[float, float, float]:
    """Return lightness (0 to 1), chroma (0 to about .32) and hue (radians)."""
    r, g, b = (_linear(c) for c in _channels(colour))
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    middle = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    x = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    y = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return lightness, math.hypot(x, y), math.atan2(y, x)


def from_oklch(lightness: float, chroma: float, hue: float) -> str:
    """Return the colour; chroma that no screen shows is reduced, the hue stays."""
    tried = (_rgb(lightness, chroma * (1 - step / _STEPS), hue) for step in range(_STEPS))
    shown = next((rgb for rgb in tried if all(-_SLACK <= c <= 1 + _SLACK for c in rgb)), None)
    rgb = shown or _rgb(lightness, 0, hue)
    return _hex([_gamma(min(1.0, max(0.0, c))) for c in rgb])


def _rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    x, y = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3
    middle = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3
    short = (lightness - 0.0894841775 * x - 1.2914855480 * y) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _luminance(colour: str) -> float:
    r, g, b = (_linear(c) for c in _channels(colour))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def _channels(colour: str) -> tuple[float, float, float]:
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def _hex(channels: list[float]) -> str:
    return "#" + "".join(f"{round(c * 255):02x}" for c in channels)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _LINEAR_BELOW[0] else ((channel + 0.055) / 1.055) ** 2.4


def _gamma(channel: float) -> float:
    return 12.92 * channel if channel <= _LINEAR_BELOW[1] else 1.055 * channel ** (1 / 2.4) - 0.055
