"""The dialects of ninjs give the same facts."""

from __future__ import annotations

import pytest

from tests import wires
from workbench.errors import FormatError
from workbench.formats.wire.reading import of_bytes
from workbench.model.zone import ZoneKind


def test_ninjs_1() -> None:
    (found,) = of_bytes(wires.ninjs(ednote="Only for the desk"))
    dispatch = found.dispatch
    assert (dispatch.version, dispatch.urgency, dispatch.agency) == ("2", "3", "AAP")
    assert dispatch.text.split("\n") == [wires.HEADLINE, "Only for the desk", *wires.BODY]
    assert [z.kind for z in dispatch.zones] == [ZoneKind.HEADLINE, ZoneKind.NOTE]


def test_ninjs_3() -> None:
    (found,) = of_bytes(wires.ninjs_3())
    assert found.dispatch.text == "Der Hafen von Morvelle\nEr «ist» offen."
    assert found.dispatch.provider_id == "urn:newsml:example.org:2"


def test_a_link_to_an_earlier_one_an_embargo_and_a_kill() -> None:
    (found,) = of_bytes(wires.ninjs(evolvedfrom="urn:0", embargoed="2026-03-10T06:00:00Z"))
    assert (found.dispatch.supersedes, found.dispatch.relation) == ("urn:0", "update")
    assert found.dispatch.embargo == "2026-03-10T06:00:00+00:00"
    assert of_bytes(wires.ninjs(pubstatus="canceled"))[0].dispatch.killed


def test_an_object_without_a_text_is_refused() -> None:
    with pytest.raises(FormatError, match="has no text"):
        of_bytes(b'{"uri": "a", "headline": " "}')
