"""JSON lines: a broken line is named, the others are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.formats import lines
from workbench.formats.bundle import Refusal


def read(folder: Path, raw: bytes) -> list[tuple[int, lines.Row] | Refusal]:
    path = folder / "a.jsonl"
    path.write_bytes(raw)
    return list(lines.read(path))


def test_rows_have_the_numbers_of_their_lines(tmp_path: Path) -> None:
    assert read(tmp_path, b'\xef\xbb\xbf{"a": 1}\r\n\n{"a": 2}') == [(1, {"a": 1}), (3, {"a": 2})]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"a": ', "broken JSON at character 6"),
        (b"[1]", "not a JSON object"),
        (b'{"a": "\xff"}', "not UTF-8: byte 7"),
        (b'{"a": "\\ud83d"}', "lone surrogate \\ud83d"),
        (b'{"\\uDE00": 1}', "lone surrogate \\ude00"),
        (b"[" * 100_000, "cannot be read"),
        (b'{"a": ' + b"9" * 5000 + b"}", "cannot be read"),
    ],
)
def test_a_bad_line_is_refused_and_the_next_one_read(
    tmp_path: Path, line: bytes, reason: str
) -> None:
    refusal, good = read(tmp_path, line + b'\n{"a": 2}\n')
    assert isinstance(refusal, Refusal)
    assert refusal.line == 1
    assert reason in refusal.reason
    assert good == (2, {"a": 2})


def test_a_pair_of_surrogates_is_one_character(tmp_path: Path) -> None:
    assert read(tmp_path, b'{"a": "\\ud83d\\ude00"}') == [(1, {"a": "\U0001f600"})]


def test_a_line_without_end_is_not_held_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "MAX_LINE", 1000)
    refusal, good = read(tmp_path, b"x" * 5000 + b'\n{"a": 2}\n')
    assert isinstance(refusal, Refusal)
    assert good == (2, {"a": 2})
