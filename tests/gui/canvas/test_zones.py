"""Tests of zones on the canvas: nothing of the text changes, and what is painted does."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from workbench.gui.canvas import zones
from workbench.gui.canvas.view import Canvas
from workbench.model.dispatch import Dispatch
from workbench.model.zone import Zone, ZoneKind

_TEXT = "Les maires reçus\nNamur (Essai) - La ministre 😀 a parlé.\nOVB/dk"
_ZONES = (
    Zone(ZoneKind.HEADLINE, 0, 16),
    Zone(ZoneKind.DATELINE, 17, 33),
    Zone(ZoneKind.SIGNOFF, _TEXT.index("OVB"), len(_TEXT)),
)


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.set_dispatch(Dispatch("d", _TEXT, zones=_ZONES), ())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_headline_is_semi_bold_and_the_others_are_dim(canvas: Canvas) -> None:
    page = canvas.page
    (head,) = zones.bold(page, 0)
    assert (head.start, head.length) == (0, 16)
    assert head.format.fontWeight() == QFont.Weight.DemiBold
    assert zones.dimmed(page, 0) == []
    assert [(r.start, r.length) for i in (1, 2) for r in zones.dimmed(page, i)] == [(0, 16), (0, 6)]
    (dateline,) = zones.dimmed(page, 1)
    ink = dateline.format.foreground().color()
    assert ink == canvas.painter.inks.number.color()


def test_zones_can_be_shown_as_the_body(canvas: Canvas) -> None:
    with_zones = canvas.grab().toImage()
    canvas.show_zones(shown=False)
    assert zones.bold(canvas.page, 0) == []
    assert zones.dimmed(canvas.page, 1) == []
    assert canvas.grab().toImage() != with_zones
    canvas.show_zones(shown=True)
    assert canvas.grab().toImage() == with_zones


def test_the_zone_at_an_offset_is_known(canvas: Canvas) -> None:
    found = [zones.zone_at(canvas.painter, at) for at in (0, 16, 20, 40, len(_TEXT) - 1)]
    kinds = [zone.kind if zone else None for zone in found]
    assert kinds == [ZoneKind.HEADLINE, None, ZoneKind.DATELINE, None, ZoneKind.SIGNOFF]
