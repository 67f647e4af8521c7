"""Every pair of colours that the window uses has the contrast of WCAG 2.2 AA.

What is disabled is left out: success criterion 1.4.3 leaves inactive controls out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette

from tests.gui.eyes import EYES, distance, nearest, seen
from workbench.colour import contrast, mix, readable
from workbench.formats.scheme import read_default
from workbench.gui.canvas.inks import Inks
from workbench.gui.look.style import sheet
from workbench.gui.look.theme import DARK, LIGHT, THEMES, Theme, field_edge, label_colours, palette
from workbench.model.scheme import Label, Scheme

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT, SHAPE = 4.5, 3.0
APART = 8.0
"""Four times what is just seen: two labels of the default scheme are not taken for each other."""
colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def _rules(theme: Theme) -> Iterator[tuple[str, dict[str, str]]]:
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", sheet(theme)):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        yield selector.strip(), {name.strip(): value.strip() for name, value in pairs}


def _grounds(theme: Theme, selector: str) -> list[str]:
    found = {theme.ground, theme.panel, theme.paper, theme.raised, theme.focus_pale}
    if "QLabel" not in selector and "#close" not in selector:
        return sorted(found)
    # Only these are in a message.
    messages = [look["background"] for which, look in _rules(theme) if "#message" in which]
    return sorted({*found, *messages})


@themes
def test_every_text_of_the_style_sheet_is_read_on_its_ground(theme: Theme) -> None:
    checked = 0
    for selector, look in _rules(theme):
        if "color" not in look or ":disabled" in selector:
            continue
        own = look.get("background", "transparent")
        # What has no ground of its own stands on any.
        grounds = _grounds(theme, selector) if own == "transparent" else [own]
        for ground in grounds:
            checked += 1
            assert contrast(look["color"], ground) >= TEXT, (selector, ground)
        marked = look.get("selection-background-color")
        if marked:
            assert contrast(look["selection-color"], marked) >= TEXT, selector
    assert checked > 30


@themes
def test_the_edge_of_a_field_and_the_sign_of_the_focus_are_seen(theme: Theme) -> None:
    for ground in (theme.panel, theme.raised):
        assert contrast(field_edge(theme), ground) >= SHAPE
    focus = [look for which, look in _rules(theme) if ":focus" in which]
    assert len(focus) >= 8
    for look in focus:
        text = look.get("border") or look.get("border-color") or ""
        colour = text.split()[-1]
        for ground in (theme.panel, theme.raised):
            assert contrast(colour, ground) >= SHAPE
    buttons = dict(_rules(theme))
    primary = next(look for which, look in buttons.items() if "#primary:focus" in which)
    assert contrast(primary["border"].split()[-1], theme.panel) >= SHAPE


@themes
def test_every_text_of_the_palette_is_read(theme: Theme) -> None:
    made, role = palette(theme), QPalette.ColorRole
    pairs = (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.PlaceholderText, role.Base),
        (role.PlaceholderText, role.Button),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Base),
        (role.BrightText, role.Window),
    )
    for text, ground in pairs:
        assert contrast(made.color(text).name(), made.color(ground).name()) >= TEXT, (text, ground)


@themes
def test_what_the_lists_and_the_palette_draw_is_read_and_seen(theme: Theme) -> None:
    for ground in (theme.panel, theme.focus_pale):
        for text in (theme.ink, theme.dim):
            assert contrast(text, ground) >= TEXT
        for shape in (theme.focus, theme.good, theme.warn, theme.dim):
            assert contrast(shape, ground) >= SHAPE
    for ground in (theme.raised, theme.focus_pale, theme.panel):
        assert contrast(theme.ink, ground) >= TEXT
        assert contrast(theme.dim, ground) >= TEXT
    assert contrast(theme.amber_ink, theme.quote) >= TEXT


@themes
def test_what_the_canvas_draws_of_quotations_is_read_and_seen(theme: Theme) -> None:
    inks = Inks(theme, None, 1.0)
    grounds = [
        brush.color().name()
        for brush in (inks.quote, inks.quote_nested, inks.quote_pale, inks.quote_active)
    ]
    for ground in (theme.paper, *grounds):
        assert contrast(inks.text.color().name(), ground) >= TEXT
        for pen in (inks.cue, inks.focus):
            assert contrast(pen.color().name(), ground) >= SHAPE
    for pen in (inks.bracket, inks.source, inks.connector, inks.chip):
        assert contrast(pen.color().name(), theme.paper) >= SHAPE
    assert contrast(inks.number.color().name(), theme.paper) >= TEXT
    for brush in (inks.chip_fill, inks.quote_active):
        assert contrast(inks.chip_text.color().name(), brush.color().name()) >= TEXT
    assert contrast(inks.on_focus.color().name(), inks.focus_fill.color().name()) >= TEXT
    assert contrast(inks.caret.name(), theme.paper) >= SHAPE


def _check_label(colour: str, theme: Theme) -> None:
    made = label_colours(colour, theme)
    for ground in (theme.paper, theme.panel, made.fill, made.pale):
        assert contrast(made.ink, ground) >= TEXT
    for ground in (theme.paper, made.fill, made.pale, theme.quote, theme.quote_active):
        assert contrast(made.outline, ground) >= SHAPE
    for ground in (made.fill, made.pale):
        assert contrast(theme.ink, ground) >= TEXT
    assert contrast(theme.paper, made.ink) >= TEXT  # a tag behind the words
    assert contrast(readable(colour, theme.raised, SHAPE), theme.raised) >= SHAPE  # a swatch
    assert contrast(theme.ink, mix(made.fill, theme.selection, 0.73)) >= TEXT


@given(st.lists(colours, min_size=40, max_size=40), st.sampled_from([LIGHT, DARK]))
def test_forty_labels_of_any_colours_are_read_and_seen(found: list[str], theme: Theme) -> None:
    for colour in found:
        _check_label(colour, theme)


@themes
def test_the_default_labels_are_read_and_seen(theme: Theme) -> None:
    scheme = read_default()
    for label in (*scheme.labels, *scheme.quotation_types):
        _check_label(label.colour, theme)


@themes
@pytest.mark.parametrize("eye", EYES)
def test_the_default_labels_are_told_apart_by_every_eye(theme: Theme, eye: str) -> None:
    made = [label_colours(label.colour, theme) for label in read_default().labels]
    assert nearest([each.ink for each in made], eye) >= APART
    assert nearest([each.outline for each in made], eye) >= APART


def test_the_simulated_eyes_see_grey_as_grey_and_take_red_for_green() -> None:
    for eye in EYES:
        assert distance(seen("#808080", eye), "#808080") < 1
    pair = ["#b03030", "#6b6b00"]
    assert nearest(pair, "deuteranopia") < nearest(pair, "usual") / 2


@themes
def test_light_labels_stay_lighter_than_dark_ones(theme: Theme) -> None:
    black, white = QColor("#000000").name(), QColor("#ffffff").name()
    inks = [label_colours(c, theme).ink for c in ("#202060", "#4060c0")]
    assert contrast(inks[0], black) < contrast(inks[1], black)
    assert contrast(inks[0], white) > contrast(inks[1], white)


def test_labels_of_a_scheme_have_patterns_of_their_own() -> None:
    labels = tuple(Label(f"L{i}", {}, "#336699", "", {}) for i in range(5))
    inks = Inks(LIGHT, Scheme("s", "1", labels, ()), 1.0)
    assert len({inks.label(label.label).pattern for label in labels}) == 5
