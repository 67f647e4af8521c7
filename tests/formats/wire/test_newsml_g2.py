"""NewsML-G2 gives its facts, and a body without what repeats them."""

from __future__ import annotations

from tests import wires
from workbench.formats.wire.reading import of_bytes
from workbench.model.zone import ZoneKind


def test_facts_and_zones() -> None:
    (found,) = of_bytes(wires.newsml_g2())
    dispatch = found.dispatch
    assert (dispatch.provider_id, dispatch.version) == ("urn:newsml:example.org:20260309:1", "6")
    assert (dispatch.relation, dispatch.embargo) == ("update", "2026-03-10T06:00:00+01:00")
    assert (dispatch.language, dispatch.place) == ("en", "Morvelle")
    assert [z.kind for z in dispatch.zones][1:] == [ZoneKind.DATELINE, ZoneKind.SIGNOFF]


def test_the_header_and_the_notepad_are_left_out() -> None:
    (found,) = of_bytes(wires.newsml_g2())
    assert found.dispatch.text.count("Port of Morvelle opens again") == 1
    assert "not for publication" not in found.dispatch.text
