"""A user's own lexicon files go before ours, and what is wrong in them is named with its line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running import workbench
from workbench.errors import FormatError
from workbench.suggest.entities.namelists import name_lists
from workbench.suggest.extensions import read
from workbench.suggest.lexicon import VARIABLE, own_version, rows
from workbench.suggest.pipelines import SUGGESTER, pipeline, suggest
from workbench.suggest.quotations.conjugation import french
from workbench.suggest.quotations.cues import cues

TEXT = 'Il a rejoint Lyon. Le zorvak Tebule arrive. "Tout est fini", zinzole Paul Duvivier.'
HEADER = "surface\tcanonical\ttype\tflags\n"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of a user's own French files."""
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    (tmp_path / "fr").mkdir()
    name_lists.cache_clear()
    cues.cache_clear()
    yield tmp_path / "fr"
    name_lists.cache_clear()
    cues.cache_clear()


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_without_own_files_the_suggester_is_the_rules(own: Path) -> None:
    assert own.is_dir()
    assert own_version() == ""
    assert pipeline("fr").meta["suggester"] == SUGGESTER


def test_own_names_win_over_ours_and_the_suggester_says_so(own: Path) -> None:
    write(own / "orgs.tsv", f"# mine\n{HEADER}Lyon\tOlympique lyonnais\tORG\t\n")
    write(own / "roles.tsv", f"{HEADER}zorvak\tzorvak\tPERSON\t\n")
    nlp = pipeline("fr")
    labels = {(TEXT[m.start : m.end], m.label) for m in read(nlp(TEXT), "entities")}
    assert {("Lyon", "ORG"), ("Tebule", "PER")} <= labels
    assert nlp.meta["suggester"] == f"{SUGGESTER} + lexicon {own_version()}"


def test_an_own_verb_reports(own: Path) -> None:
    header = "\t".join(rows("fr", "speech_verbs")[0])
    first = {"lemma": "zinzoler", "frames": "quote", "strength": "strong"}
    row = "\t".join(first.get(column, "") for column in header.split("\t"))
    assert "quote.inverted-subject" not in {s.rule for s in suggest(pipeline("fr"), TEXT)}
    cues.cache_clear()
    write(own / "speech_verbs.tsv", f"{header}\n{row}\n")
    assert "quote.inverted-subject" in {s.rule for s in suggest(pipeline("fr"), TEXT)}


def test_own_words_are_added_to_a_class(own: Path) -> None:
    before = name_lists("fr").classes["of"]
    write(own / "namegrammar.tsv", "class\twords\nof\tzof\n")
    name_lists.cache_clear()
    assert name_lists("fr").classes["of"] == before | {"zof"}


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("orgs", f"{HEADER}Zorvak\tZorvak\tORG\n", r"orgs\.tsv, line 2: 3 cells"),
        ("orgs", f"{HEADER}\nZorvak\t\tORG\t\n", r"orgs\.tsv, line 3: the column 'canonical' is"),
        ("orgs", "surface\ttype\nZorvak\tORG\n", r"line 2: the column 'canonical' is missing"),
        ("names", f"{HEADER}Zorvak\tZorvak\tORG\t\n", r"names\.tsv: there is no lexicon of this"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(own: Path, name: str, text: str, reason: str) -> None:
    write(own / f"{name}.tsv", text)
    with pytest.raises(FormatError, match=reason):
        pipeline("fr")


def test_a_file_that_is_not_utf_8_is_named_with_its_line(own: Path) -> None:
    (own / "orgs.tsv").write_bytes(f"{HEADER}Sénat\tSénat\tORG\t\n".encode("cp1252"))
    with pytest.raises(FormatError, match=r"orgs\.tsv, line 2: not UTF-8"):
        pipeline("fr")


def test_files_as_spreadsheets_save_them_are_read(own: Path) -> None:
    text = f"{HEADER}Zorvak\tZorvak\tORG\t\n".replace("\n", "\r\n")
    (own / "orgs.tsv").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert rows("fr", "orgs")[0] == {
        "surface": "Zorvak",
        "canonical": "Zorvak",
        "type": "ORG",
        "flags": "",
    }


def test_a_broken_row_is_one_line_on_the_command_line(own: Path, tmp_path: Path) -> None:
    broken = write(own / "orgs.tsv", f"{HEADER}Zorvak\n")
    source = write(tmp_path / "in.jsonl", json.dumps({"id": "d1", "text": TEXT}))
    done = workbench("highlight", source, tmp_path / "out.jsonl")
    assert done.code == 1
    assert done.errors == [
        f"workbench: {broken}, line 2: 1 cells where the header names 4 columns; add or remove tabs"
    ]


@pytest.mark.parametrize("lemma", ["x", "zorvak", "é", "er", "ir", "re", "oir", "a b"])
def test_any_lemma_can_be_conjugated(lemma: str) -> None:
    assert isinstance(list(french(lemma)), list)
