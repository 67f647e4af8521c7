"""The offset map and the text that Qt is given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from workbench.gui.offsets import Utf16Map, display

_TRICKY = st.sampled_from(
    [
        "a",
        "é",
        "e\u0301",
        "\r\n",
        "\r",
        "\n",
        "\u00a0",
        "\u202f",
        "\u2028",
        "\u2029",
        "\u0085",
        "\0",
        "\ufeff",
        "\ufdd0",
        "\ufdd1",
        "\ufffc",
        "\ud83d",
        "\udc00",
        "😀",
        "🇧🇪",
        "👩‍🚒",
        "ليلى",
        "שלום",
        "« oui »",
        " ",
        "\v",
        "\f",
        "\x1f",
    ]
)
texts = st.one_of(st.text(), st.lists(_TRICKY).map("".join))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_the_map_agrees_with_counting(text: str) -> None:
    offsets = Utf16Map(text)
    for point in range(len(text) + 1):
        unit = offsets.to_utf16(point)
        assert unit == _units(text[:point])
        assert offsets.to_point(unit) == point


@given(texts)
def test_a_unit_inside_a_pair_is_the_pairs_start(text: str) -> None:
    offsets = Utf16Map(text)
    for point, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert offsets.to_point(offsets.to_utf16(point) + 1) == point


@given(texts)
def test_what_qt_gets_has_the_same_offsets_and_paragraphs(text: str) -> None:
    shown = display(text)
    assert len(shown) == len(text)
    assert _units(shown) == _units(text)
    document = QTextDocument()
    document.setPlainText(shown)
    assert document.characterCount() - 1 == _units(text)
    assert document.blockCount() == text.count("\n") + 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("« oui »", "«\u00a0oui\u00a0»"),
        ("quoi ?", "quoi\u00a0?"),
        ("50 %", "50\u00a0%"),
        ("a\r\nb", "a \nb"),
        ("a\0b", "a␀b"),
    ],
)
def test_display_replaces_one_for_one(text: str, shown: str) -> None:
    assert display(text) == shown


def test_spaces_that_the_agency_chose_stay() -> None:
    assert display("12\u202f000\u00a0euros") == "12\u202f000\u00a0euros"
