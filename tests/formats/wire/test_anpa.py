"""ANPA 1312: header lines by what they are, paragraphs by their tab."""

from __future__ import annotations

import pytest

from tests import wires
from workbench.errors import FormatError
from workbench.formats.wire import anpa
from workbench.formats.wire.ladder import Decoded
from workbench.formats.wire.reading import of_bytes
from workbench.model.zone import ZoneKind


def test_header_lines_and_paragraphs() -> None:
    (found,) = of_bytes(wires.anpa())
    dispatch = found.dispatch
    assert dispatch.headline == "Port of Morvelle opens again"
    assert (dispatch.version, dispatch.relation) == ("1st Ld-Writethru", "update")
    assert dispatch.date == "2026-03-09T03:37:00+00:00"
    assert dispatch.text.split("\n")[-1] == "``We are ready,'' she said."
    assert [z.kind for z in dispatch.zones] == [
        ZoneKind.HEADLINE,
        ZoneKind.BYLINE,
        ZoneKind.NOTE,
        ZoneKind.NOTE,
        ZoneKind.DATELINE,
    ]


def test_without_a_header_it_is_refused() -> None:
    with pytest.raises(FormatError, match="no header of ANPA"):
        anpa.read(Decoded("The port.", "utf-8"))
