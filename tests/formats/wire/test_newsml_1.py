"""NewsML 1.2 gives its facts, its zones, and a dispatch for each language."""

from __future__ import annotations

from tests import wires
from workbench.formats.wire.reading import of_bytes
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.model.zone import ZoneKind


def test_afps_facts_and_zones() -> None:
    (found,) = of_bytes(wires.newsml_1(version="2"))
    dispatch = found.dispatch
    assert (dispatch.agency, dispatch.provider_id, dispatch.version) == ("AFP", "TX-PAR-XYZ1", "2")
    assert (dispatch.date, dispatch.urgency) == ("2026-03-09T10:02:00+00:00", "4")
    assert dispatch.text.split("\n")[2:4] == list(wires.BODY)
    kinds = [zone.kind for zone in dispatch.zones]
    assert kinds == [ZoneKind.HEADLINE, ZoneKind.DATELINE, ZoneKind.SIGNOFF]


def test_a_file_of_two_languages_is_two_dispatches_and_escaped_html_is_text() -> None:
    dutch, french = (bundle.dispatch for bundle in of_bytes(wires.belga()))
    assert (dutch.language, dutch.provider_id) == ("nl", "4712")
    assert (french.language, french.provider_id) == ("fr", "4713")
    assert dutch.text.endswith("\nDat zei Odile Vanbrabant aan de pers.")
    assert WireWarning(WarningCode.NO_ZONE, "Europe/Brussels") in dutch.warnings
    assert french.date == "2026-03-09T13:30:00+01:00"


def test_an_embargo_and_a_kill_are_told() -> None:
    (held,) = of_bytes(wires.newsml_1(status="Embargoed", until="20260310T060000Z"))
    (killed,) = of_bytes(wires.newsml_1(status="Canceled"))
    (open_,) = of_bytes(wires.newsml_1(status="Embargoed"))
    assert held.dispatch.embargo == "2026-03-10T06:00:00+00:00"
    assert open_.dispatch.embargo == "withheld"
    assert killed.dispatch.killed
    assert not held.dispatch.killed
