"""What bytes say is found by certainties, and what was guessed is told."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.wire.ladder import damaged, declared, decode
from workbench.model.wire_warning import WarningCode, WireWarning

WORDS = "L'été, à Liège, la société « Ça va » a déçu : « où est l'âme ? » Señor Müller."


@pytest.mark.parametrize("charset", ["cp1252", "cp850", "mac-roman", "utf-8", "utf-8-sig"])
def test_a_text_of_our_languages_is_read_whatever_it_was_written_in(charset: str) -> None:
    assert decode(WORDS.encode(charset)).text == WORDS


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_a_byte_order_mark_decides(charset: str) -> None:
    mark = codecs.BOM_UTF16_LE if charset.endswith("le") else codecs.BOM_UTF16_BE
    assert decode(mark + WORDS.encode(charset)).text == WORDS


def test_strict_utf_8_is_believed_more_than_a_declaration() -> None:
    found = decode(WORDS.encode(), charset="iso-8859-1")
    assert found.text == WORDS
    assert found.warnings == (WireWarning(WarningCode.CHARSET, "iso-8859-1 -> utf-8"),)


def test_a_declared_charset_is_believed_where_the_bytes_are_not_utf_8() -> None:
    raw = b'<?xml version="1.0" encoding="ISO-8859-15"?><a>' + "1 €, été".encode("iso-8859-15")
    found = decode(raw, charset=declared(raw))
    assert found.text.endswith("1 €, été")
    assert not found.warnings


def test_a_charset_that_was_declared_wrongly_is_replaced_and_told() -> None:
    found = decode(WORDS.encode("cp1252"), charset="utf-8")
    assert found.text == WORDS
    assert found.warnings == (WireWarning(WarningCode.CHARSET, "utf-8 -> cp1252"),)


def test_a_guess_is_told() -> None:
    (warning,) = decode(WORDS.encode("cp850")).warnings
    assert warning == WireWarning(WarningCode.GUESSED_CHARSET, "cp850")


@pytest.mark.parametrize("text", ["the EU?s plan", "l\ufffdété", "l\u00c3\u00a9t\u00c3\u00a9"])
def test_letters_lost_upstream_are_told(text: str) -> None:
    assert [w.code for w in damaged(text)] == [WarningCode.DAMAGED]


def test_a_question_is_not_a_lost_letter() -> None:
    assert damaged("Qui va là ? Personne. Vraiment?") == ()


@given(st.binary(max_size=200), st.sampled_from(["", "utf-8", "cp1252", "nonsense"]))
def test_every_input_gives_a_text(raw: bytes, charset: str) -> None:
    assert isinstance(decode(raw, charset=charset).text, str)
