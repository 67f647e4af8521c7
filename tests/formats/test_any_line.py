"""Whatever a line holds, it is read or refused with a FormatError: nothing else is raised."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import FormatError
from workbench.formats import gold, jsonl, lines, scheme
from workbench.model.dispatch import text_hash

SCHEME = scheme.read_default()
TEXT = '"Non", a dit Jeanne Morel.'
STRETCH = {"start": 0, "end": 5, "text": '"Non"'}
OWN: dict[str, Any] = {
    "workbench": 1,
    "id": "d1",
    "text": TEXT,
    "sha256": text_hash(TEXT),
    "metadata": {"headline": "Titre", "killed": False},
    "annotator": "Marie",
    "state": "done",
    "entities": [{"id": "e1", **STRETCH, "label": "PER", "note": "", "origin": "hand"}],
    "quotations": [
        {
            "id": "q1",
            "type": "direct",
            "content": [STRETCH],
            "cue": [STRETCH],
            "source": STRETCH,
            "source_kind": "person",
            "speaker": {"id": "s1", "name": "Jeanne Morel", "aliases": ["Morel"]},
        }
    ],
    "suggestions": [
        {
            "id": "e2",
            **STRETCH,
            "label": "PER",
            "suggester": "rules",
            "rule": "r",
            "confidence": 0.5,
            "speaker_name": "",
            "fate": "open",
        }
    ],
}
GOLD: dict[str, Any] = {
    "id": "d1",
    "text": TEXT,
    "entities": [[0, 5, "PER"]],
    "quotes": [
        {
            "type": "direct",
            "content": [[0, 5]],
            "cue": [[7, 12]],
            "source": [13, 25],
            "source_kind": "person",
            "speaker": "Jeanne Morel",
        }
    ],
}
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:  # noqa: ANN401  JSON
    """Return the paths to everything within a value."""
    steps: list[Any] = []
    if isinstance(value, dict):
        steps = list(value)  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(value, list):
        steps = list(range(len(value)))  # pyright: ignore[reportUnknownArgumentType]
    inner = [p for step in steps for p in places(value[step], (*path, step))]
    return [*inner, path] if path else inner


def changed(line: dict[str, Any], path: tuple[Any, ...], value: object) -> dict[str, Any]:
    row = json.loads(json.dumps(line))
    place = row
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return lines.parse(json.dumps(row).encode())


@given(st.sampled_from(places(OWN)), ANYTHING)
def test_our_own_form(path: tuple[Any, ...], value: object) -> None:
    try:
        found = jsonl.to_bundle(changed(OWN, path, value), scheme=SCHEME)
    except FormatError:
        return
    json.dumps(jsonl.from_bundle(found), ensure_ascii=False).encode()


@given(st.sampled_from(places(GOLD)), ANYTHING)
def test_the_compact_gold_form(path: tuple[Any, ...], value: object) -> None:
    try:
        gold.to_bundle(changed(GOLD, path, value), [], annotator="Marie", scheme=SCHEME)
    except FormatError:
        return
