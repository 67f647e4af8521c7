"""A feed is a dispatch for each entry."""

from __future__ import annotations

import pytest

from tests import wires
from workbench.errors import FormatError
from workbench.formats.wire.reading import of_bytes


def test_entries() -> None:
    first, second = (bundle.dispatch for bundle in of_bytes(wires.feed()))
    assert (first.provider_id, second.provider_id) == ("urn:example.org:1", "urn:example.org:2")
    assert first.text == "Port 1\nThe port number 1 was open and has been."
    assert (first.agency, first.language) == ("Desk", "en")


def test_a_feed_without_entries_is_refused() -> None:
    with pytest.raises(FormatError, match="no entry"):
        of_bytes(b'<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title></feed>')
