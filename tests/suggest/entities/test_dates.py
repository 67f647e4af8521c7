from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.suggest.entities import dates


def found(text: str, language: str = "fr") -> list[str]:
    return [text[m.start : m.end] for m in dates.find(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il viendra lundi.", ["lundi"]),
        ("Il est venu jeudi soir à Huy.", ["jeudi soir"]),
        ("née le mardi 3 mai 1988", ["mardi 3 mai 1988"]),
        ("ARLON 23/07 (Belga)", ["23/07"]),
        ("date 2021-03 (Belga)", ["2021-03"]),
        ("à 8h20 au plus tard", ["8h20"]),
        ("vers 19 h 30 UTC", ["19 h 30 UTC"]),
        ("l'an dernier et la semaine prochaine", ["l'an dernier", "la semaine prochaine"]),
        ("dans la nuit de mardi à mercredi", ["nuit de mardi à mercredi"]),
        ("avant l'été, au printemps", ["été", "printemps"]),
        ("il y a trois ans", ["il y a trois ans"]),
        ("une heure plus tard", ["une heure plus tard"]),
        ("aujourd’hui ou demain matin", ["aujourd’hui", "demain matin"]),
        ("fin mars 2019", ["fin mars 2019"]),
        ("entre 2016 et 2021", ["2016", "2021"]),
    ],
)
def test_a_french_date_is_found_whole(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_a_month_stands_without_its_preposition() -> None:
    assert found("ouvert en janvier") == ["janvier"]


@pytest.mark.parametrize(
    "text",
    [
        "depuis des années",
        "pendant trois jours",
        "un arrêt de 24 heures",
        "2021 voitures neuves",
        "a été élu",
        "le budget de 1999 euros",
        "en 1 h 56 minutes",
    ],
)
def test_a_duration_or_a_quantity_is_no_date(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dat gebeurde maandagavond.", ["maandagavond"]),
        ("op 3 mei 2020 of volgende week", ["3 mei 2020", "volgende week"]),
        ("om 14.30 uur", ["14.30 uur"]),
    ],
)
def test_dutch_dates_are_found(text: str, expected: list[str]) -> None:
    assert found(text, "nl") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Monday, March 3, 2020", ["Monday, March 3, 2020"]),
        ("two days later, last week", ["two days later", "last week"]),
        ("at 5:30 pm", ["5:30 pm"]),
    ],
)
def test_english_dates_are_found(text: str, expected: list[str]) -> None:
    assert found(text, "en") == expected


def test_a_language_without_grammar_has_no_dates() -> None:
    assert found("lundi", "eo") == []


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    ends = [0]
    for mention in dates.find(text, "fr"):
        assert ends[-1] <= mention.start < mention.end <= len(text)
        ends.append(mention.end)
