"""A format is known by what a file holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.wire.sniffing import Format, sniff

G2 = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"/>'


@pytest.mark.parametrize(
    ("start", "format_"),
    [
        (G2, Format.NEWSML_G2),
        (G2.replace("newsItem", "newsMessage"), Format.NEWSML_G2),
        ('<?xml version="1.0"?>\n<!DOCTYPE NewsML [<!ENTITY % a "b">]>\n<NewsML>', Format.NEWSML_1),
        ("<!-- from a test -->\n<nitf>", Format.NITF),
        ('<rss version="2.0">', Format.FEED),
        ('<feed xmlns="http://www.w3.org/2005/Atom">', Format.FEED),
        ("<html>", Format.UNKNOWN_XML),
        ('{"uri": "a", "headline": "b"}', Format.NINJS),
        ('{"guid": "a", "body_html": "b"}', Format.NINJS),
        ('{"uri": "a", "headlines": [], "bodies": []}', Format.NINJS),
        ('[{"_id": "a", "family_id": "b", "state": "published"}]', Format.SUPERDESK),
        ('{"text": "a"}\n{"text": "b"}\n', Format.JSON_LINES),
        ('{"a": 1}', Format.UNKNOWN_JSON),
        ("\x16\x16\x01z6715\x1fs--\x02", Format.ANPA),
        ("EXT010 3 GEN 0336 F BELGA-0102\n", Format.BELGA),
        ("INT000 3 0123 T BELGA-....\n", Format.BELGA),
        ("\x7f\r\n\x01bsf025 4 vm 125\r\n", Format.IPTC_7901),
        ("From: a\nTo: b\nSubject: c\n\n", Format.MAIL),
        ("Namur (Belga) - Rien.", Format.TEXT),
    ],
)
def test_the_content_tells_the_format(start: str, format_: Format) -> None:
    assert sniff(start.encode()) is format_
    assert sniff("\ufeff \n".encode() + start.encode()) is format_


def test_the_sample_wires_are_all_known(shared: Path) -> None:
    found = {p.name: sniff(p.read_bytes()) for p in (shared / "wire").iterdir()}
    assert found["ats.txt"] is Format.IPTC_7901
    assert found["ap_anpa-1.tst"] is Format.ANPA
    assert [name for name, f in found.items() if f is Format.TEXT] == ["README.md"]


@given(st.binary(max_size=300))
def test_any_bytes_are_of_some_format(raw: bytes) -> None:
    assert sniff(raw) in Format
