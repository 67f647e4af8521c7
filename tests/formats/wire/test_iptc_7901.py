"""IPTC 7901 and Belga's text form: headers, wrapped lines, a day in one file."""

from __future__ import annotations

import pytest

from tests import wires
from workbench.errors import FormatError
from workbench.formats.wire import iptc_7901
from workbench.formats.wire.ladder import Decoded
from workbench.formats.wire.reading import of_bytes
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.model.zone import ZoneKind


def test_ats() -> None:
    (found,) = of_bytes(wires.iptc_7901())
    dispatch = found.dispatch
    assert dispatch.headline == "Le port de «Morvelle» rouvre lundi (Vanbrabant)"
    assert (dispatch.provider_id, dispatch.language) == ("bsf025/2026-03-09", "fr")
    assert WireWarning(WarningCode.HYPHEN, "porte-parole") in dispatch.warnings
    assert [
        dispatch.text[z.start : z.end] for z in dispatch.zones if z.kind is ZoneKind.KEYWORDS
    ] == [
        "Port",
        "France:",
    ]


def test_a_day_of_belga_is_a_dispatch_for_each_header() -> None:
    first, second = (bundle.dispatch for bundle in of_bytes(wires.belga_day()))
    assert (first.provider_id, first.relation) == ("BELGA-0702/2026-03-09", "")
    assert (second.relation, second.supersedes) == ("correction", "702")
    assert second.text.split("\n")[1].endswith("Le port rouvre lundi, a dit Odile Vanbrabant.")


def test_without_a_header_it_is_refused() -> None:
    with pytest.raises(FormatError, match="no header line"):
        iptc_7901.read(Decoded("Le port.", "utf-8"))
