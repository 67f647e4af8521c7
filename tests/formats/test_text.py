"""Plain text as dispatches: what is taken in, what is refused, and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.errors import FormatError
from workbench.formats import text
from workbench.model.dispatch import Dispatch


def read(folder: Path, raw: bytes) -> Dispatch:
    path = folder / "d1.txt"
    path.write_bytes(raw)
    return text.read(path).dispatch


def test_a_text_stays_as_it_is_with_its_leading_space(tmp_path: Path) -> None:
    words = " Un mot\u00a0: \U0001f600 e\u0301 \u202f\u0645\u0631\u062d\u0628\u0627 \n\n fin "
    found = read(tmp_path, words.encode())
    assert (found.id, found.text, found.origin) == ("d1", words, "d1.txt")


def test_a_byte_order_mark_is_dropped(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbfUn mot").text == "Un mot"


def test_crlf_and_cr_become_lf(tmp_path: Path) -> None:
    assert read(tmp_path, b"a\r\nb\rc\n").text == "a\nb\nc\n"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \n", "empty"),
        (b"a\x00b", "binary"),
        (b"\x89PNG\r\n\x1a\n\x01\x02\x03\x04\x05\x06", "binary"),
        (b"a" * 20_000_001, "over 20 MB"),
        ("\u00a0\u2003".encode(), "empty"),
    ],
)
def test_what_is_no_dispatch_is_refused_with_its_reason(
    tmp_path: Path, raw: bytes, reason: str
) -> None:
    with pytest.raises(FormatError, match=reason):
        read(tmp_path, raw)


def test_a_text_of_five_megabytes_is_read(tmp_path: Path) -> None:
    assert len(read(tmp_path, b"Un mot. " * 625_000).text) == 5_000_000


def test_the_beginning_tells_of_the_dispatch(tmp_path: Path) -> None:
    found = read(tmp_path, "Grève du rail\n\nGAND 15/06 (belga) = Les trains roulent.".encode())
    said = (found.headline, found.agency, found.place, found.date)
    assert said == ("Grève du rail", "Belga", "GAND", "15/06")
