"""Speakers: by name, surname, role, apposition and pronoun; none for the indefinite."""

from __future__ import annotations

import pytest

from workbench.model.annotation import SourceKind
from workbench.suggest.quotations.finding import propose
from workbench.suggest.quotations.scope import Found

Entity = tuple[str, str]


def found(text: str, *names: Entity) -> list[Found]:
    entities: list[tuple[int, int, str]] = []
    for name, label in names:
        at = text.find(name)
        while at >= 0:
            if not any(s <= at < e for s, e, _ in entities):
                entities.append((at, at + len(name), label))
            at = text.find(name, at + 1)
    return list(propose(text, "fr", sorted(entities)))


def speakers(text: str, *names: Entity) -> list[str]:
    return [f.speaker for f in found(text, *names) if f.cue]


def test_a_surname_stands_for_the_full_name() -> None:
    text = 'Lise Arnould est là. "Bien", a dit Mme Arnould.'
    assert speakers(text, ("Lise Arnould", "PER"), ("Arnould", "PER")) == ["Lise Arnould"]


def test_a_role_stands_for_the_person_who_has_it() -> None:
    text = (
        "La ministre de la Mer Maud Kerlo et le maire Luc Petit ont dîné. "
        '"Il pleut beaucoup", a dit la ministre.'
    )
    assert speakers(text, ("Maud Kerlo", "PER"), ("Luc Petit", "PER")) == ["Maud Kerlo"]


def test_a_name_in_apposition_is_the_speaker() -> None:
    text = "La ministre de la Mer, Maud Kerlo, promet de revenir."
    assert speakers(text, ("Maud Kerlo", "PER")) == ["Maud Kerlo"]


def test_a_pronoun_stands_for_the_last_fitting_speaker() -> None:
    text = (
        '"Un", a dit la ministre Maud Kerlo. "Deux", a dit le maire Luc Petit. '
        '"Trois", a-t-elle répété. "Quatre", a-t-il lâché.'
    )
    names = ("Maud Kerlo", "PER"), ("Luc Petit", "PER")
    assert speakers(text, *names)[2:] == ["Maud Kerlo", "Luc Petit"]


def test_a_relative_pronoun_stands_for_the_name_before_it() -> None:
    text = 'Il a vu Luc Petit, qui a évoqué "un miracle".'
    assert speakers(text, ("Luc Petit", "PER")) == ["Luc Petit"]


def test_an_organisation_is_named_with_a_capital_and_without_its_determiner() -> None:
    text = 'Le parquet de Dinant a dit "non".'
    assert speakers(text, ("parquet de Dinant", "ORG")) == ["Parquet de Dinant"]


def test_a_short_mention_of_an_organisation_is_given_its_longer_name() -> None:
    text = 'Le parquet de Dinant enquête. Selon le parquet, "tout va bien".'
    assert speakers(text, ("parquet de Dinant", "ORG")) == ["Parquet de Dinant"]


def test_an_acronym_is_given_its_long_form() -> None:
    text = "Selon la JMT, il pleuvra. L'Agence des trams (JMT) le redit."
    names = ("JMT", "ORG"), ("Agence des trams", "ORG")
    assert speakers(text, *names)[0] == "Agence des trams"


@pytest.mark.parametrize(
    "source", ["un témoin", "plusieurs ONG", "d'autres sources", "l'un des suspects"]
)
def test_an_indefinite_mention_has_no_speaker(source: str) -> None:
    assert speakers(f"Selon {source}, la route est sûre.") == [""]


def test_a_definite_mention_without_a_name_is_described() -> None:
    assert speakers("Selon le maire d'Arlon, la route est sûre.") == ["Maire d'Arlon"]


def test_i_in_a_quotation_is_its_speaker() -> None:
    text = '"J\'ai dit que la vie est dure", a répété Luc Petit.'
    assert speakers(text, ("Luc Petit", "PER")) == ["Luc Petit", "Luc Petit"]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("le parquet", SourceKind.ORGANIZATION),
        ("la Namibie", SourceKind.ORGANIZATION),
        ("les secours", SourceKind.GROUP),
        ("des témoins", SourceKind.GROUP),
        ("la famille", SourceKind.GROUP),
        ("une source judiciaire", SourceKind.PERSON),
        ("Mme Arnould", SourceKind.PERSON),
        ("la maire", SourceKind.PERSON),
        ("elle", SourceKind.PRONOUN),
    ],
)
def test_a_source_has_a_kind(source: str, kind: SourceKind) -> None:
    names = [("Namibie", "LOC"), ("Arnould", "PER")]
    (quotation,) = found(f"Selon {source}, la route est sûre.", *names)
    assert quotation.source_kind is kind
