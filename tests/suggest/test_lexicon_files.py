"""The lexicon files of names: four cells a row, nothing twice, no French function words."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.resources import resource
from workbench.suggest.entities.namelists import name_lists
from workbench.suggest.entities.words import fold
from workbench.suggest.lexicon import read

COLUMNS = ["surface", "canonical", "type", "flags"]
OWN_COLUMNS = {"cues", "grammar", "namegrammar", "speech_verbs"}
CLOSED_CLASSES = {"name_stop", "particles", "titles"}
TYPES = {
    "agencies": {"ORG"},
    "firstnames": {"m", "f", "mf"},
    "media": {"ORG"},
    "misc": {"MISC"},
    "name_stop": {"opener", "noun", "heading"},
    "org_heads": {"ORG"},
    "orgs": {"ORG"},
    "roles": {"PERSON"},
    "titles": {"m", "f", "mf"},
}
WORDS = """
à alors après assez au aucun aucune aussi autre autres aux avant avec beaucoup bien ça car ce
ceci cela celle celles celui ces cet cette ceux chaque chez comme contre dans de demain depuis
des dès donc dont du elle elles en encore enfin entre es est et été être eux fut hier hors ici
il ils je la là le les leur leurs lorsque lui ma mais mal malgré me même mes moins mon ne ni nos
notre nous on ont or ou où oui outre par parmi pas pendant peu plus plusieurs pour puis puisque
quand que quel quelle qui quoi sa sans se selon ses si son sont sous sur ta te tes tous tout
toute toutes très trop tu un une vers via vos votre vous y
"""
FUNCTION_WORDS = frozenset(map(fold, WORDS.split()))


def files(language: str = "*") -> list[Path]:
    found = sorted(resource("lexicon").glob(f"{language}/*.tsv"))
    return [path for path in found if path.stem not in OWN_COLUMNS]


def lines(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@pytest.fixture(params=files(), ids=lambda path: f"{path.parent.name}-{path.stem}")
def path(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_a_comment_says_what_the_columns_hold(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("#")


def test_the_header_names_the_four_columns(path: Path) -> None:
    assert lines(path)[0].split("\t") == COLUMNS


def test_every_row_has_a_cell_for_each_column(path: Path) -> None:
    assert [line for line in lines(path) if len(line.split("\t")) != len(COLUMNS)] == []


def test_surface_and_canonical_are_trimmed_and_not_empty(path: Path) -> None:
    cells = [cell for row in read(path) for cell in (row["surface"], row["canonical"])]
    assert [cell for cell in cells if not cell or cell != " ".join(cell.split())] == []


def test_no_surface_stands_twice_with_one_type(path: Path) -> None:
    keys = [(row["surface"], row["type"]) for row in read(path)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("open_class", sorted({path.stem for path in files("fr")} - CLOSED_CLASSES))
def test_a_function_word_is_a_name_only_as_an_acronym_or_in_doubt(open_class: str) -> None:
    rows = read(resource("lexicon", "fr", f"{open_class}.tsv"))
    plain = [row["surface"] for row in rows if "ambig" not in row["flags"].split()]
    assert [s for s in plain if fold(s) in FUNCTION_WORDS and not s.isupper()] == []


@pytest.mark.parametrize(("name", "types"), TYPES.items())
def test_types_are_those_that_the_comment_names(name: str, types: set[str]) -> None:
    assert {row["type"] for row in read(resource("lexicon", "fr", f"{name}.tsv"))} <= types


def test_every_form_of_a_role_leads_to_its_masculine_singular() -> None:
    canonical = {r["surface"]: r["canonical"] for r in read(resource("lexicon", "fr", "roles.tsv"))}
    assert canonical["bourgmestres"] == "bourgmestre"
    assert canonical["sénatrices"] == "sénateur"
    assert canonical["cheffe de la diplomatie"] == "chef de la diplomatie"


def test_the_lists_hold_names_of_each_kind() -> None:
    lists = name_lists("fr")
    assert {"volodymyr", "fatoumata", "goedele", "heung-min"} <= lists.first_names
    assert {"mme", "mgr", "me"} <= lists.titles
    assert "bare" in lists.heads["sénat"]
