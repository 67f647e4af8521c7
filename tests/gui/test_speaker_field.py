"""Speakers are found by a few letters, accents and case aside."""

from __future__ import annotations

from workbench.gui.speaker_field import candidates, matching
from workbench.model.speaker import Speaker

_REGISTER = [
    Speaker("1", "Émile Dury", aliases=("M. Dury",)),
    Speaker("2", "Ministère de l'Eau"),
    Speaker("3", "Odile Vanbrabant", role="ministre"),
]

EMILE = "Émile Dury · (M. Dury)"


def _found(typed: str) -> list[str]:
    return [c.text for c in matching(candidates(_REGISTER, [("Jean Eau", "person")]), typed)]


def test_names_of_the_dispatch_come_first() -> None:
    assert _found("")[0] == "Jean Eau"


def test_accents_and_case_do_not_count() -> None:
    assert _found("EMILE") == [EMILE]


def test_the_beginning_of_a_name_goes_before_that_of_a_word() -> None:
    assert _found("o")[0] == "Odile Vanbrabant · ministre"
    assert _found("dury") == [EMILE]


def test_a_name_of_the_dispatch_that_is_an_alias_is_the_registers_speaker() -> None:
    (first, *_) = candidates(_REGISTER, [("m. dury", "person")])
    assert (first.speaker, first.new) == (_REGISTER[0], False)


def test_speakers_who_may_be_meant_go_before_the_names_of_the_dispatch() -> None:
    names = [("Odille Vanbrabant", "person")]
    (first, second, *_) = candidates(_REGISTER, names, first=[_REGISTER[2]])
    assert (first.speaker, first.new) == (_REGISTER[2], False)
    assert (second.text, second.new) == ("Odille Vanbrabant", True)


def test_a_name_that_is_spelled_nearly_like_it_is_found_behind_the_letters() -> None:
    assert _found("Vanbraband") == ["Odile Vanbrabant · ministre"]
    assert _found("Emile Duri") == [EMILE]
    assert _found("duri") == []


def test_what_is_nowhere_is_not_found() -> None:
    assert _found("zzz") == []
