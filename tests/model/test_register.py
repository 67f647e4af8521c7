"""A name is matched with the register: spellings and surnames are found, namesakes are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.register import NEAR, alike, likeness, near
from workbench.model.speaker import Speaker

SAME = [
    ("Dmitri Orlovski", "Dmitry Orlovsky"),
    ("Orlovski", "Dmitri Orlovski"),
    ("M. Orlovski", "Dmitri Orlovski"),
    ("Orlovsky", "Dmitri Orlovski"),
    ("von der Brugge", "Ulla von der Brugge"),
    ("Decoster", "Bart De Coster"),
    ("Bart Decoster", "Bart De Coster"),
    ("Zoé Müllerova", "Zoe Mullerova"),
    ("Jean-Luc Marnef", "Jean Luc Marnef"),
    ("Marnef Jean-Luc", "Jean-Luc Marnef"),
    ("Vladimir Poretine", "Vladimir Poretin"),
    ("Poretin", "Poretien"),
    ("la Banque centrale", "Banque centrale de Trévance"),
    ("Mme Delcourt", "Anne Delcourt"),
    ("Karel Vandoren", "Karel J. Vandoren"),
    ("O’Dwyer", "Aoife O'Dwyer"),
    ("Yasmine Ben Salah", "Yasmina Bensalah"),
    ("Alexeï Navarny", "Aleksej Navarni"),
]
"""Two spellings of one speaker. The last pair is known to be missed."""

OTHERS = [
    ("Louis Marnef", "Charles Marnef"),
    ("Lim Joon-un", "Lim Joon-il"),
    ("Ana", "Diana Prins"),
    ("Ana Prins", "Ana Moreau"),
    ("Jill Varden", "Joe Varden"),
    ("Ali", "Natalia Petrenka"),
    ("Ministère de la Santé", "Ministère de la Défense"),
    ("Moreau", "Anne Morel"),
    ("Emma Maron", "Brigitte Maron"),
    ("la police fédérale", "la police locale"),
    ("Marc", "Marcelline Dubois"),
    ("Paul Duvivier", "Pauline Duvivier"),
]
"""Two speakers. The last pair is known to be taken for one, and proposed."""


def test_spellings_of_one_name_are_accepted() -> None:
    missed = [pair for pair in SAME if likeness(*pair) < NEAR]
    assert missed == SAME[-1:]


def test_names_of_two_speakers_are_refused() -> None:
    accepted = [pair for pair in OTHERS if likeness(*pair) >= NEAR]
    assert accepted == OTHERS[-1:]


@given(st.text(), st.text())
def test_likeness_is_the_same_both_ways_and_within_its_bounds(one: str, two: str) -> None:
    assert 0 <= likeness(one, two) <= 100
    assert likeness(one, two) == pytest.approx(likeness(two, one))


CHARLES = Speaker("c", "Charles Marnef")
LOUIS = Speaker("l", "Louis Marnef")
OTHER = Speaker("o", "Ana Moreau", aliases=("Ana Marneffe",))
REGISTER = [OTHER, CHARLES, LOUIS]


def test_a_surname_finds_all_who_bear_it_the_most_recent_first() -> None:
    assert near(REGISTER, "Marnef") == [CHARLES, LOUIS, OTHER]
    assert near(REGISTER, "Marnef", recent=["l", "c", "l"])[:2] == [LOUIS, CHARLES]


def test_the_likest_is_first_whoever_was_recent() -> None:
    assert near(REGISTER, "Marneffe", recent=["l"])[0] == OTHER


@pytest.mark.parametrize("name", ["", " ", "M.", "…", "Zed"])
def test_what_is_like_no_name_finds_nobody(name: str) -> None:
    assert near(REGISTER, name) == []


def found(register: list[Speaker], apart: frozenset[tuple[str, str]] = frozenset()) -> set[str]:
    pairs = (each for each in alike(register, apart) if each is not None)
    return {"".join(sorted((one.id, two.id))) for _, one, two in pairs}


def test_a_name_and_its_surname_may_be_the_same() -> None:
    assert found([*REGISTER, Speaker("x", "Marnef"), Speaker("y", "Zed")]) == {"cx", "lx", "ox"}


def test_what_was_said_to_be_two_speakers_is_not_offered_again() -> None:
    short = Speaker("x", "Marnef")
    assert found([CHARLES, short], frozenset([("c", "x")])) == set()


def test_one_external_id_is_one_speaker_whatever_the_names() -> None:
    register = [Speaker("p", "Ana Lorvan", external_id="Q7"), Speaker("q", "X", external_id="Q7")]
    assert found(register) == {"pq"}


def test_a_person_and_an_organisation_or_two_external_ids_are_not_the_same() -> None:
    register = [
        Speaker("p", "Lorvan", "person"),
        Speaker("q", "Lorvan", "organization"),
        Speaker("r", "Odile Marnef", external_id="Q1"),
        Speaker("s", "Odile Marneff", external_id="Q2"),
    ]
    assert found(register) == set()
