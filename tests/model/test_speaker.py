"""Speakers are found by name."""

from __future__ import annotations

from workbench.model.speaker import Speaker, named

REGISTER = [
    Speaker("1", "Élise Verhaegen", aliases=("E. Verhaegen",)),
    Speaker("2", "Université d'Arlon", kind="organization"),
]


def test_a_name_is_found_without_its_accents_and_capitals() -> None:
    assert named(REGISTER, "elise verhaegen") == REGISTER[0]
    assert named(REGISTER, "Université d’Arlon") == REGISTER[1]


def test_an_alias_is_a_name_too() -> None:
    assert named(REGISTER, "E. VERHAEGEN") == REGISTER[0]


def test_a_surname_alone_is_nobody() -> None:
    assert named(REGISTER, "Verhaegen") is None
