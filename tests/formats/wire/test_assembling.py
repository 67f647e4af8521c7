"""From facts and paragraphs to a dispatch: id, relation, time, language."""

from __future__ import annotations

import pytest

from workbench.errors import FormatError
from workbench.formats.wire.assembling import Found, assemble, relation, stamp, stem
from workbench.formats.wire.canonical import plain
from workbench.model.dispatch import Dispatch
from workbench.model.wire_warning import WarningCode, WireWarning


@pytest.mark.parametrize(
    ("headline", "found", "bare"),
    [
        ("Le port (2)", "update", "Le port"),
        ("Le port (3DER)", "update", "Le port"),
        ("Le port (CORRECT)", "correction", "Le port"),
        ("ANNULATION Le port", "kill", "ANNULATION Le port"),
        ("REFILE Le port", "refile", "REFILE Le port"),
        ("Le port (Vanbrabant)", "", "Le port (Vanbrabant)"),
    ],
)
def test_a_headline_tells_what_a_dispatch_is_to_another(
    headline: str, found: str, bare: str
) -> None:
    assert (relation(headline), stem(headline)) == (found, bare)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("20260309T101500+0100", "2026-03-09T10:15:00+01:00"),
        ("2026-03-09T10:15:00Z", "2026-03-09T10:15:00+00:00"),
        ("20260309", "2026-03-09"),
        ("YYYYMMDD000000-HHMM", ""),
        ("20261399T101500Z", ""),
    ],
)
def test_times(said: str, found: str) -> None:
    assert stamp(said) == (found, ())


def test_a_zone_that_is_taken_is_told() -> None:
    at, warnings = stamp("20260709T101500", zone="Europe/Brussels")
    assert at == "2026-07-09T10:15:00+02:00"
    assert warnings == (WireWarning(WarningCode.NO_ZONE, "Europe/Brussels"),)


def test_a_language_that_is_plainly_another_is_told() -> None:
    body = "The port was open and has been ready for the ships that were not there."
    facts = Dispatch("", "", agency="X", provider_id="1", language="fr")
    dispatch = assemble(Found(facts, "", [plain(body)])).dispatch
    assert (dispatch.id, dispatch.language) == ("X:1", "fr")
    assert WireWarning(WarningCode.LANGUAGE, "fr -> en") in dispatch.warnings


def test_without_a_text_it_is_refused() -> None:
    with pytest.raises(FormatError, match="has no text"):
        assemble(Found(Dispatch("", ""), " ", []))
