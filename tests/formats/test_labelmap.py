"""Label maps are read from a line or a file, and what is wrong with them is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.errors import FormatError
from workbench.formats.labelmap import read

PAIRS = (("GPE", "LOC"), ("NORP", ""))


def test_a_line_is_a_map() -> None:
    assert read(" GPE=LOC , NORP=") == PAIRS


@pytest.mark.parametrize(
    "text", ['{"GPE": "LOC", "NORP": ""}', "# theirs\tours\nGPE\tLOC\r\n\nNORP\t\n"]
)
def test_a_file_is_json_or_has_tabs(tmp_path: Path, text: str) -> None:
    path = tmp_path / "labels=all.txt"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert read(str(path)) == PAIRS


@pytest.mark.parametrize("line", ["GPE=LOC,ORG", "=LOC", "A=B=C"])
def test_a_line_without_both_labels_is_refused(line: str) -> None:
    with pytest.raises(FormatError, match=r"--labels: '.*' is not the model's label and ours"):
        read(line)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("GPE\tLOC\nORG\n", r"map, line 2: 'ORG' is not .* one tab between"),
        ("A\tB\tC", "map, line 1"),
        ('{"GPE": 1}', "'GPE' is 1 and no text"),
        ('{"GPE": ', "broken JSON"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "map"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FormatError, match=reason):
        read(str(path))


def test_a_file_that_is_absent_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        read("nowhere")
