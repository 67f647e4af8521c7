"""Theme: the colours and fonts of the window, light and dark, and what is derived from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor, QFont, QPalette

from workbench.colour import contrast, from_oklch, mix, readable, to_oklch

TEXT_CONTRAST: Final = 4.5
SHAPE_CONTRAST: Final = 3.0
_LABELS: Final = (0.32, 0.56)
_INKS_LIGHT: Final = (0.31, 0.53)
_INKS_DARK: Final = (0.73, 0.92)
"""The lightness of labels, darkest and lightest, and of the inks that a theme makes of them."""
INTERFACE_FONTS: Final = ("Inter", "Noto Sans", "DejaVu Sans")
SERIF_FONTS: Final = ("Noto Serif", "DejaVu Serif")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme, each ``#rrggbb``.

    ``ground`` is behind everything, ``panel`` at the sides, ``paper`` under the text, ``raised``
    under fields and cards; ``ink`` and ``dim`` are text, ``line`` separates; ``focus`` marks the
    active thing and ``focus_pale`` its ground; ``amber`` draws quotations and ``quote`` lies
    under their words; ``good``, ``warn`` and ``bad`` tell how something went. ``strong``: the
    patterns of labels are drawn larger.
    """

    name: str
    dark: bool
    ground: str
    panel: str
    paper: str
    raised: str
    ink: str
    dim: str
    line: str
    focus: str
    focus_pale: str
    selection: str
    quote: str
    quote_active: str
    amber: str
    amber_ink: str
    cue: str
    good: str
    warn: str
    bad: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class LabelColours:
    """What a theme makes of a label's colour.

    ``ink`` is for tags on the paper, on ``fill`` and on a panel; ``fill`` lies under the words of
    an annotation and ``pale`` under those of a suggestion; ``outline`` is drawn round both.
    """

    ink: str
    fill: str
    pale: str
    outline: str


LIGHT: Final = Theme(
    name="light",
    dark=False,
    ground="#f6f5f2",
    panel="#fbfaf8",
    paper="#fffefb",
    raised="#ffffff",
    ink="#22252b",
    dim="#5f646e",
    line="#e4e1da",
    focus="#2f5fd0",
    focus_pale="#e6edfb",
    selection="#a6c4fb",
    quote="#fff3c9",
    quote_active="#ffe593",
    amber="#b07d00",
    amber_ink="#6b4a00",
    cue="#b3226f",
    good="#1a6d45",
    warn="#a85a00",
    bad="#b3261e",
)
DARK: Final = Theme(
    name="dark",
    dark=True,
    ground="#16181c",
    panel="#1c1f24",
    paper="#20242a",
    raised="#262b32",
    ink="#e7e6e2",
    dim="#9ba1ab",
    line="#2e333b",
    focus="#7aa2ff",
    focus_pale="#26324c",
    selection="#2f5aa8",
    quote="#37311a",
    quote_active="#524619",
    amber="#c79b1e",
    amber_ink="#ecca6b",
    cue="#f083bd",
    good="#6fd6a0",
    warn="#f0a85c",
    bad="#ff8f85",
)
THEMES: Final = {theme.name: theme for theme in (LIGHT, DARK)}


@lru_cache(maxsize=4)
def with_strong_patterns(theme: Theme) -> Theme:
    """Return the theme for who needs patterns more than colours."""
    return replace(theme, strong=True)


@lru_cache(maxsize=512)
def label_colours(colour: str, theme: Theme) -> LabelColours:
    """Derive a label's colours from its one colour, each with enough contrast for its use."""
    lightness, chroma, hue = to_oklch(colour)
    darkest, lightest = _INKS_DARK if theme.dark else _INKS_LIGHT
    share = min(1.0, max(0.0, (lightness - _LABELS[0]) / (_LABELS[1] - _LABELS[0])))
    # Lightness is what every eye tells apart: light labels stay lighter than dark ones.
    shade = darkest + share * (lightest - darkest)
    if theme.dark:
        fill = from_oklch(0.335, min(0.055, chroma * 0.32), hue)
        ink = from_oklch(shade, min(0.135, chroma), hue)
    else:
        fill = from_oklch(0.94, min(0.038, chroma * 0.28), hue)
        ink = from_oklch(shade, chroma, hue)
    for ground in (theme.paper, theme.panel, fill):
        ink = readable(ink, ground, TEXT_CONTRAST)
    outline = mix(ink, fill, 0.25)
    for ground in (theme.paper, fill, theme.quote_active):
        outline = readable(outline, ground, SHAPE_CONTRAST)
    return LabelColours(ink=ink, fill=fill, pale=mix(theme.paper, fill, 0.45), outline=outline)


def ink_on(colour: str, theme: Theme) -> str:
    """Return the theme's ink or paper, whichever is better read on the colour."""
    return max((theme.ink, theme.paper), key=lambda c: contrast(c, colour))


def field_edge(theme: Theme) -> str:
    """Return the colour of the edge of what can be typed in or chosen from."""
    edge = mix(theme.line, theme.ink, 0.2)
    for ground in (theme.panel, theme.raised):
        edge = readable(edge, ground, SHAPE_CONTRAST)
    return edge


def palette(theme: Theme) -> QPalette:
    """Return the palette for the application, so that every standard widget follows the theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.panel,
        role.WindowText: theme.ink,
        role.Base: theme.paper,
        role.AlternateBase: theme.ground,
        role.Text: theme.ink,
        role.PlaceholderText: theme.dim,
        role.Button: theme.raised,
        role.ButtonText: theme.ink,
        role.BrightText: theme.bad,
        role.Highlight: theme.focus,
        role.HighlightedText: ink_on(theme.focus, theme),
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.ink,
        role.Link: theme.focus,
        role.LinkVisited: theme.focus,
        role.Light: mix(theme.line, theme.paper, 0.5),
        role.Midlight: theme.line,
        role.Mid: mix(theme.line, theme.ink, 0.15),
        role.Dark: mix(theme.line, theme.ink, 0.3),
        role.Shadow: mix(theme.ground, "#000000", 0.6),
        role.Accent: theme.focus,
    }
    made = QPalette()
    for each, colour in colours.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(mix(theme.dim, theme.panel, 0.35)))
    return made


def scroll_bar_style(theme: Theme) -> str:
    """Return a style sheet for a calm scroll bar."""
    idle, held = field_edge(theme), theme.dim
    return (
        f"QScrollBar {{ background: {theme.paper}; width: 12px; margin: 0; border: none; }}"
        f"QScrollBar::handle {{ background: {idle}; min-height: 36px; border-radius: 2px;"
        " margin: 2px 4px; }"
        f"QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {held}; }}"
        "QScrollBar::handle:disabled { background: transparent; }"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
    )


def interface_font(points: float, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the interface's font at a size in points."""
    return _font(INTERFACE_FONTS, points, weight)


def reading_font(points: float, *, serif: bool = True) -> QFont:
    """Return the font of the dispatch's text at a size in points."""
    return _font(SERIF_FONTS if serif else INTERFACE_FONTS, points, QFont.Weight.Normal)


def _font(families: tuple[str, ...], points: float, weight: QFont.Weight) -> QFont:
    font = QFont(list(families))
    font.setPointSizeF(points)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
