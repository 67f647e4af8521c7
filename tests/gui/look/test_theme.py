"""The themes: what is text can be read, what is drawn can be seen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette

from workbench.colour import contrast
from workbench.gui.look.theme import (
    THEMES,
    Theme,
    ink_on,
    interface_font,
    palette,
    reading_font,
)

themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


@themes
def test_text_is_read_on_every_ground(theme: Theme) -> None:
    grounds = (theme.ground, theme.panel, theme.paper, theme.raised, theme.focus_pale)
    for ground in grounds:
        assert contrast(theme.ink, ground) >= 7
        assert contrast(theme.dim, ground) >= 4.5
    for ground in (theme.quote, theme.quote_active, theme.selection):
        assert contrast(theme.ink, ground) >= 4.5


@themes
def test_messages_are_read_on_panels_and_paper(theme: Theme) -> None:
    for colour in (theme.good, theme.warn, theme.bad, theme.focus):
        for ground in (theme.panel, theme.paper, theme.raised):
            assert contrast(colour, ground) >= 4.5


@themes
def test_shapes_are_seen_on_paper_and_on_quotations(theme: Theme) -> None:
    for colour in (theme.amber, theme.cue, theme.focus):
        assert contrast(colour, theme.paper) >= 3
    for ground in (theme.quote, theme.quote_active):
        assert contrast(theme.cue, ground) >= 3
        assert contrast(theme.amber_ink, ground) >= 4.5


@themes
def test_what_is_written_on_the_focus_colour_is_read(theme: Theme) -> None:
    assert contrast(ink_on(theme.focus, theme), theme.focus) >= 4.5
    assert contrast(theme.paper, theme.focus) >= 4.5


@themes
def test_the_palette_follows_the_theme(theme: Theme) -> None:
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Base).name() == theme.paper
    assert made.color(QPalette.ColorRole.Text).name() == theme.ink
    assert made.color(QPalette.ColorRole.Window).name() == theme.panel


def test_fonts_name_families_to_fall_back_on() -> None:
    assert interface_font(10).families()[-1] == "DejaVu Sans"
    assert reading_font(12.5).families()[-1] == "DejaVu Serif"
    assert reading_font(12.5, serif=False).families() == interface_font(12.5).families()
    assert reading_font(12.5).pointSizeF() == 12.5
