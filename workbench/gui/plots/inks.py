"""Inks: the palette of plots that a theme gives, for plots on cards."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.gui.look.theme import Theme
from workbench.plots.palette import DARK, LIGHT, Palette


def inks(theme: Theme, labels: Mapping[str, str] | None = None) -> Palette:
    """Return the colours of a theme; ``labels`` has the colour of each label in its scheme."""
    return Palette(
        ink=theme.ink,
        dim=theme.dim,
        grid=theme.line,
        paper=theme.raised,
        accent=theme.focus,
        good=theme.good,
        warn=theme.warn,
        bad=theme.bad,
        heat=(DARK if theme.dark else LIGHT).heat,
        labels=labels or {},
    )
