"""NITF gives its facts, and its marked entities as suggestions."""

from __future__ import annotations

from tests import wires
from workbench.formats.wire.reading import of_bytes
from workbench.model.annotation import Span
from workbench.model.suggestion import MARKUP


def test_marked_entities_are_suggested_and_what_has_no_label_is_not() -> None:
    (found,) = of_bytes(wires.nitf())
    text = found.dispatch.text
    assert {s.suggester for s in found.suggestions} == {MARKUP}
    assert [
        (s.annotation.label, text[s.annotation.start : s.annotation.end])
        for s in found.suggestions
        if isinstance(s.annotation, Span)
    ] == [
        ("LOC", "Morvelle"),
        ("PER", "Odile Vanbrabant"),
        ("ORG", "Port Authority"),
        ("DATE", "Monday"),
    ]


def test_facts() -> None:
    (found,) = of_bytes(wires.nitf())
    dispatch = found.dispatch
    assert (dispatch.agency, dispatch.provider_id, dispatch.headline) == (
        "PA",
        "abc-1",
        "PORT OF MORVELLE",
    )
    assert dispatch.date == "2026-03-09T10:15:00+00:00"
    assert dispatch.language == "en"
