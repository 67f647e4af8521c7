"""Zones: what is not the body is set apart calmly: dim words, a semi-bold headline, a name beside.

No offset changes, and nothing re-flows while one annotates: a dispatch's zones are fixed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from workbench.gui.canvas.geometry import line_at
from workbench.model.zone import Zone, ZoneKind

if TYPE_CHECKING:
    from workbench.gui.canvas.layout import LazyLayout
    from workbench.gui.canvas.painter import Painter

_END: Final = attrgetter("end")


def zone_name(kind: ZoneKind) -> str:
    """Return what a zone is called."""
    names = {
        ZoneKind.HEADLINE: QCoreApplication.translate("Zones", "headline"),
        ZoneKind.ABSTRACT: QCoreApplication.translate("Zones", "abstract"),
        ZoneKind.BYLINE: QCoreApplication.translate("Zones", "byline"),
        ZoneKind.DATELINE: QCoreApplication.translate("Zones", "dateline"),
        ZoneKind.NOTE: QCoreApplication.translate("Zones", "note"),
        ZoneKind.CREDIT: QCoreApplication.translate("Zones", "credit"),
        ZoneKind.SIGNOFF: QCoreApplication.translate("Zones", "sign-off"),
        ZoneKind.KEYWORDS: QCoreApplication.translate("Zones", "keywords"),
    }
    return names[kind]


def short_name(kind: ZoneKind) -> str:
    """Return what a zone is called where there is room for four letters."""
    names = {
        ZoneKind.HEADLINE: QCoreApplication.translate("Zones", "head"),
        ZoneKind.ABSTRACT: QCoreApplication.translate("Zones", "abs."),
        ZoneKind.BYLINE: QCoreApplication.translate("Zones", "by"),
        ZoneKind.DATELINE: QCoreApplication.translate("Zones", "date"),
        ZoneKind.NOTE: QCoreApplication.translate("Zones", "n.b."),
        ZoneKind.CREDIT: QCoreApplication.translate("Zones", "cred"),
        ZoneKind.SIGNOFF: QCoreApplication.translate("Zones", "sign"),
        ZoneKind.KEYWORDS: QCoreApplication.translate("Zones", "keys"),
    }
    return names[kind]


def zone_at(painter: Painter, offset: int) -> Zone | None:
    """Return the zone that holds an offset, in code points, or None."""
    i = bisect_right(painter.zones, offset, key=_END)
    zone = painter.zones[i] if i < len(painter.zones) else None
    return zone if zone is not None and zone.start <= offset else None


def _within(layout: LazyLayout, i: int) -> Iterator[Zone]:
    """Yield the zones that a paragraph shares."""
    zones, paragraph = layout.painter.zones, layout.paragraphs[i]
    for at in range(bisect_right(zones, paragraph.begin, key=_END), len(zones)):
        if zones[at].start >= paragraph.end:
            return
        yield zones[at]


def _range(
    layout: LazyLayout, i: int, zone: Zone, look: QTextCharFormat
) -> QTextLayout.FormatRange:
    paragraph, to_utf16 = layout.paragraphs[i], layout.text.map.to_utf16
    made = QTextLayout.FormatRange()
    made.start = to_utf16(max(zone.start, paragraph.begin)) - paragraph.unit
    made.length = to_utf16(min(zone.end, paragraph.end)) - paragraph.unit - made.start
    made.format = look
    return made


def bold(layout: LazyLayout, i: int) -> list[QTextLayout.FormatRange]:
    """Return the formats with which a paragraph is laid out: a headline is semi-bold."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    heads = (zone for zone in _within(layout, i) if zone.kind is ZoneKind.HEADLINE)
    return [_range(layout, i, zone, look) for zone in heads]


def dimmed(layout: LazyLayout, i: int) -> list[QTextLayout.FormatRange]:
    """Return the formats with which a paragraph is painted: all zones but the headline are dim."""
    look = QTextCharFormat()
    look.setForeground(layout.painter.inks.number.color())
    others = (zone for zone in _within(layout, i) if zone.kind is not ZoneKind.HEADLINE)
    return [_range(layout, i, zone, look) for zone in others]


def paint_names(p: QPainter, painter: Painter, layout: LazyLayout, i: int) -> None:
    """Paint in the left gutter what the zones are called that begin on a paragraph's lines."""
    paragraph, sizes = layout.paragraphs[i], painter.sizes
    fonts = QFontMetricsF(sizes.number_font)
    right = layout.place.left - 10 * sizes.zoom
    room = right - 2 * sizes.zoom
    named: set[int] = set()
    p.setFont(sizes.number_font)
    p.setPen(painter.inks.number)
    for zone in _within(layout, i):
        unit = layout.text.map.to_utf16(zone.start) - paragraph.unit
        number = line_at(paragraph.lines, max(0, unit))
        if number in named or unit < 0:
            continue
        named.add(number)
        name = _fitting(zone.kind, fonts, room)
        # The paragraph's number stands beside its first line.
        below = 0 if number else fonts.height()
        y = paragraph.lines[number].baseline + below
        p.drawText(QPointF(max(0.0, right - fonts.horizontalAdvance(name)), y), name)


def _fitting(kind: ZoneKind, fonts: QFontMetricsF, room: float) -> str:
    name = zone_name(kind)
    return name if fonts.horizontalAdvance(name) <= room else short_name(kind)
