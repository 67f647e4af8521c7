"""Markup becomes paragraphs; what repeats the metadata is left out."""

from __future__ import annotations

import pytest

from workbench.formats.wire.canonical import Paragraph, clean
from workbench.formats.wire.markup import of_html, of_lines, of_text


def texts(paragraphs: list[Paragraph]) -> list[str]:
    return [clean(p.runs)[0] for p in paragraphs]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>Un</p><p> deux <b>trois</b></p>", ["Un", "deux trois"]),
        ("Un<br>deux", ["Un", "deux"]),
        ("<header><p>a</p></header><p>b</p><p class='x notepad'>c</p>", ["b"]),
        ("<ul><li>a</li><li>b</li></ul>c", ["a", "b", "c"]),
        ("a &amp; b&nbsp;c", ["a & b\u00a0c"]),
        ("<script>x()</script><p>a</p>", ["a"]),
        ("  ", []),
    ],
)
def test_html(html: str, found: list[str]) -> None:
    assert texts(of_html(html)) == found


def test_lines_of_text_and_of_html() -> None:
    assert texts(of_lines("un\n<b>deux</b> trois\n1 < 2")) == ["un", "deux trois", "1 < 2"]
    assert texts(of_text("<b>un</b>")) == ["<b>un</b>"]
