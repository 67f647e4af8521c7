"""The form of a file is told by what it holds, whatever its name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import wires
from workbench.exchange.recognising import form_of


def line(**fields: object) -> bytes:
    return json.dumps({"text": "Le port."} | fields).encode() + b"\n"


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (line(workbench=1, id="a"), "jsonl"),
        (line(id="a", entities=[[0, 2, "PER"]]), "jsonl"),
        (line(id="a"), "jsonl"),
        (line(spans=[], _input_hash=1), "prodigy"),
        (line(label=[[0, 2, "PER"]]), "doccano"),
        (line(entities=[{"id": 1, "start_offset": 0}], relations=[]), "doccano"),
        (line(annotations=[{"start_char": 0, "end_char": 2}]), "labelbuddy"),
        (line(quotes=[{"contents": ["a"]}]), "citron"),
        (b'[\n {"data": {"text": "a"}, "annotations": []}\n]', "label-studio"),
        (b"T1\tPER 0 2\tLe\n", "brat"),
        (b"# sent_id = 1\n1" + b"\t_" * 9 + b"\n", "conllu"),
        (b"Le O\nport B-LOC\n", "iob2"),
        (wires.ninjs(), "wire"),
        (wires.ninjs_3(), "wire"),
        (wires.nitf(), "wire"),
        (b"Le port rouvre.", "wire"),
        (b"", "wire"),
        (b'{"id": "a", "te', "jsonl"),
        (b"{\n", "wire"),
    ],
)
def test_the_content_tells_the_form(tmp_path: Path, content: bytes, form: str) -> None:
    path = tmp_path / "any.bin"
    path.write_bytes(content)
    assert form_of(path) == form


def test_a_folder_of_standoff_is_of_a_form_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "a.ann").write_bytes(b"T1\tPER 0 2\tLe\n")
    assert form_of(tmp_path) == "brat"
