"""Where boundaries come to stand, step by step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.stepping import Step, moved
from workbench.model.annotation import Part

TEXT = "Un deux trois quatre cinq six sept huit. Neuf dix e\u0301te\u0301 fin."
ALL = (0, len(TEXT))


def _moved(words: str, step: Step, *, at_start: bool, forward: bool, room: Part = ALL) -> str:
    start = TEXT.index(words)
    part = start, start + len(words)
    found = moved(part, room, TEXT, step, at_start=at_start, forward=forward)
    return "" if found is None else TEXT[slice(*found)]


@pytest.mark.parametrize(
    ("step", "at_start", "forward", "words"),
    [
        (Step.WORD, True, False, "cinq six sept"),
        (Step.WORD, True, True, "sept"),
        (Step.WORD, False, False, "six"),
        (Step.WORD, False, True, "six sept huit"),
        (Step.CHARACTER, True, True, "ix sept"),
        (Step.CHARACTER, False, False, "six sep"),
        (Step.WORDS, True, False, "Un deux trois quatre cinq six sept"),
        (Step.WORDS, False, True, "six sept huit. Neuf dix e\u0301te\u0301"),
        (Step.CHARACTERS, True, False, "cinq six sept"),
        (Step.CHARACTERS, False, False, "six"),
        (Step.SENTENCE, True, False, "Un deux trois quatre cinq six sept"),
        (Step.SENTENCE, False, True, "six sept huit."),
    ],
)
def test_a_boundary_moves_by_a_step(step: Step, at_start: bool, forward: bool, words: str) -> None:  # noqa: FBT001 - parameters
    assert _moved("six sept", step, at_start=at_start, forward=forward) == words


def test_a_boundary_at_the_edge_of_its_sentence_goes_on_to_the_next_edge() -> None:
    found = _moved("six sept huit.", Step.SENTENCE, at_start=False, forward=True)
    assert found.endswith("fin.")


def test_a_large_step_goes_as_far_as_it_can() -> None:
    assert _moved("six sept huit", Step.WORDS, at_start=True, forward=True) == "huit"
    room = TEXT.index("quatre"), len(TEXT)
    found = _moved("six", Step.WORDS, at_start=True, forward=False, room=room)
    assert found == "quatre cinq six"


def test_a_stretch_never_becomes_empty() -> None:
    assert _moved("six", Step.WORD, at_start=True, forward=True) == ""
    assert _moved("six", Step.WORD, at_start=False, forward=False) == ""


def test_a_combining_accent_stays_with_its_letter() -> None:
    assert _moved("dix", Step.CHARACTERS, at_start=False, forward=True) == "dix e\u0301te\u0301 "


@given(
    st.text(alphabet="aé\u0301 .\n", min_size=1, max_size=40),
    st.data(),
    st.sampled_from(Step),
    st.booleans(),
    st.booleans(),
)
def test_a_stretch_stays_in_its_room_and_only_one_boundary_moves(
    text: str,
    data: st.DataObject,
    step: Step,
    at_start: bool,  # noqa: FBT001 - drawn
    forward: bool,  # noqa: FBT001 - drawn
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    low, high = data.draw(st.integers(0, start)), data.draw(st.integers(end, len(text)))
    found = moved((start, end), (low, high), text, step, at_start=at_start, forward=forward)
    if found is not None:
        assert low <= found[0] < found[1] <= high
        assert found != (start, end)
        assert found[at_start] == (start, end)[at_start]
