"""Cost: the calls that odd texts make grow with their length, not with its square."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from spacy.language import Language

from workbench.suggest.pipelines import pipeline, suggest

ODD = (
    *("ministère ", "Ministère ", "Coupe du ", "Grand Prix de ", "gare de la ", "président belge "),
    *("Ana ", "Ana et ", "M. ", "(ONU) ", "a dit ", "a dit que ", "selon ", "dit-il, ", "été "),
    *('"', '" ', "« ", "«a» ", "+a", "''", "'a ", "(", ", ", "\n", "a\n", "2016 ", "L'", "-", "😀"),
)
SHORT, LONG = 4_000, 16_000


@pytest.fixture(scope="module")
def nlp() -> Language:
    return pipeline("fr")


def calls(nlp: Language, text: str) -> int:
    count = 0

    def note(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        # Others' finalizers may run meanwhile: our own calls are counted.
        if event in {"call", "c_call"} and frame.f_globals["__name__"].startswith("workbench."):
            count += 1

    sys.setprofile(note)
    try:
        suggest(nlp, text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("words", ODD)
def test_four_times_the_text_makes_less_than_six_times_the_calls(nlp: Language, words: str) -> None:
    short, long = ((words * size)[:size] for size in (SHORT, LONG))
    suggest(nlp, short)  # what each word is, is looked up once
    assert calls(nlp, long) < 6 * calls(nlp, short)
