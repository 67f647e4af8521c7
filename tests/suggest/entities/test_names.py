from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.suggest.entities import names


def found(text: str, language: str = "fr") -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.label) for m in names.find(text, language)]


def test_a_title_and_a_role_are_no_part_of_a_person() -> None:
    assert found("Il a vu M. Duvivier et le ministre Karel Vanhove.") == [
        ("Duvivier", "PER"),
        ("Karel Vanhove", "PER"),
    ]


def test_a_particle_joins_a_first_name_and_a_surname() -> None:
    assert found("Selon Philippe de Lattre et Marc Van den Broeck, tout va bien.") == [
        ("Philippe de Lattre", "PER"),
        ("Marc Van den Broeck", "PER"),
    ]


def test_a_surname_stands_for_the_full_name_given_elsewhere() -> None:
    text = "Anne Lepoutre a parlé. Lepoutre se dit prête."
    assert found(text) == [("Anne Lepoutre", "PER"), ("Lepoutre", "PER")]


def test_an_inhabitant_before_a_name_is_no_part_of_it() -> None:
    assert found("La course a souri à la Malinoise Clara Verlinde.") == [("Clara Verlinde", "PER")]


def test_a_country_is_a_place_in_every_spelling() -> None:
    assert found("Entre la Côte d’Ivoire, les Etats-Unis et l'ESPAGNE.") == [
        ("Côte d’Ivoire", "LOC"),
        ("Etats-Unis", "LOC"),
        ("ESPAGNE", "LOC"),
    ]


def test_a_head_noun_makes_an_organisation_of_its_complement() -> None:
    text = "Le ministère italien de la Défense et le tribunal de première instance de Namur."
    assert [name for name, label in found(text) if label == "ORG"] == [
        "ministère italien de la Défense",
        "tribunal de première instance de Namur",
    ]


def test_an_acronym_in_parentheses_makes_its_long_form_known() -> None:
    text = "Selon le Comité des riverains du canal (CRC), rien ne presse."
    assert found(text) == [("Comité des riverains du canal", "ORG"), ("CRC", "ORG")]


def test_a_party_follows_its_member_in_parentheses() -> None:
    assert ("Vivre", "ORG") in found("La députée Karin Monnoyer (Vivre) a voté.")


def test_a_dateline_is_a_place() -> None:
    assert found("TROUVILLE-LEZ-BOIS 12/03 (Belga) - Rien.")[0] == ("TROUVILLE-LEZ-BOIS", "LOC")


def test_an_unknown_name_behind_a_locative_is_a_place() -> None:
    assert found("Il habite à Monceauville.") == [("Monceauville", "LOC")]


def test_a_title_between_marks_is_a_work() -> None:
    assert found("Elle expose la toile baptisée “Le Rameau”.") == [("Le Rameau", "MISC")]


@pytest.mark.parametrize("text", ["Hier, il pleuvait.", "Le maire est là.", "Après tout, oui."])
def test_the_capital_of_a_sentence_is_no_name(text: str) -> None:
    assert found(text) == []


def test_a_language_without_lexicon_does_not_fail() -> None:
    assert isinstance(found("Sed Karel Vanhove diris.", "eo"), list)


@given(st.text())
def test_names_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    end = 0
    for mention in names.find(text, "fr"):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.label in {"PER", "ORG", "LOC", "MISC"}
        end = mention.end


def test_dutch_names_are_found_by_the_same_rules() -> None:
    text = "Volgens Anneleen de Smedt zwijgt het ministerie van Defensie. De Smedt is in Nederland."
    assert found(text, "nl") == [
        ("Anneleen de Smedt", "PER"),
        ("ministerie van Defensie", "ORG"),
        ("De Smedt", "PER"),
        ("Nederland", "LOC"),
    ]


def test_english_names_are_found_by_the_same_rules() -> None:
    text = "German Chancellor Greta Vogel met Harold Whitcombe at the University of Ghent."
    assert found(text, "en") == [
        ("Greta Vogel", "PER"),
        ("Harold Whitcombe", "PER"),
        ("University of Ghent", "ORG"),
    ]


def test_a_seat_acts_as_an_organisation_and_is_a_place_to_be_in() -> None:
    assert found("Le Kremlin a démenti.") == [("Kremlin", "ORG")]
    assert found("Il a été reçu à la Maison Blanche.") == [("Maison Blanche", "LOC")]


def test_an_event_takes_its_complements_and_its_year() -> None:
    assert ("Coupe du monde de cyclisme 2031", "MISC") in found(
        "Elle vise la Coupe du monde de cyclisme 2031."
    )


def test_an_age_makes_a_person_of_an_unknown_name() -> None:
    assert found("Zélinde, 79 ans, attend.") == [("Zélinde", "PER")]


def test_an_organisation_takes_the_country_of_its_branch() -> None:
    assert found("selon Greenpeace Belgique") == [("Greenpeace Belgique", "ORG")]


def test_an_agency_may_sign_in_small_letters_in_parentheses_alone() -> None:
    assert found("HUY, 3 mai (belga) - Rien.") == [("HUY", "LOC"), ("belga", "ORG")]
    assert found("une course belga") == []


def test_an_acronym_that_is_spoken_as_a_word_makes_its_long_form_known() -> None:
    text = "le Service communal des eaux libres (Scel)"
    assert found(text) == [
        ("Service communal des eaux libres", "ORG"),
        ("Scel", "ORG"),
    ]
