"""Zones of the body: dateline, credit, sign-off, notes."""

from __future__ import annotations

import pytest

from workbench.formats.wire.canonical import build, plain
from workbench.formats.wire.zoning import zoned, zones_of_text
from workbench.model.zone import ZoneKind


def zones(*paragraphs: str) -> list[tuple[str, str]]:
    found = zoned(build(map(plain, paragraphs))).canonical
    return [(str(z.kind), found.text[z.start : z.end]) for z in found.zones]


@pytest.mark.parametrize(
    "last", ["ov/jm/cac", "(SDA\\/ov)", "==Kyodo", "EFE", "ends", "COR 656/OV", "VDH/OV/", "./.OV"]
)
def test_a_sign_off(last: str) -> None:
    assert zones("Le port rouvre.", last) == [("sign-off", last)]


def test_a_dateline_and_a_credit() -> None:
    assert zones("MORVELLE 09/03 (Belga) - Le port rouvre. (Belga)") == [
        ("dateline", "MORVELLE 09/03 (Belga) - "),
        ("credit", "(Belga)"),
    ]


def test_a_note_tells_which_dispatch_is_replaced() -> None:
    found = zoned(build([plain("N i e u w bericht, vervangt: Haven open"), plain("De haven.")]))
    assert found.supersedes == "Haven open"
    assert [z.kind for z in found.canonical.zones] == [ZoneKind.NOTE]


def test_a_plain_text_has_its_headline_as_a_zone() -> None:
    text = "Le port\n\nMORVELLE 09/03 (Belga) - Il rouvre.\n"
    found = zones_of_text(text, headline="Le port")
    assert [(z.kind, text[z.start : z.end]) for z in found] == [
        (ZoneKind.HEADLINE, "Le port"),
        (ZoneKind.DATELINE, "MORVELLE 09/03 (Belga) - "),
    ]
