"""Exports over the command line: chosen, looked at, written, described and read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.running import workbench
from workbench.formats.forms import FORMS, Form
from workbench.model.annotation import Quotation
from workbench.store.project import Project

TEXT = '"Le port rouvre lundi", a dit Jeanne Morel à Gand.'
OTHER = "Ana Lopes quitte Namur."
BOTH = [f for f in FORMS if f.reads and f.writes and not f.extra]


def row(id_: str, text: str, entities: list[list[object]], *quotes: object) -> dict[str, Any]:
    """Return a line of the compact gold form: one without quotes is in progress."""
    made: dict[str, Any] = {"id": id_, "text": text, "entities": entities}
    return made | ({"quotes": list(quotes)} if quotes else {})


SAID = {"type": "direct", "content": [[0, 22]], "cue": [[24, 29]], "source": [30, 42]}
LINES = [
    row("d1", TEXT, [[30, 42, "PER"], [45, 49, "LOC"]], SAID),
    row("d2", OTHER, [[0, 9, "PER"], [17, 22, "LOC"]]),
]


def imported(path: Path, name: str, *rows: dict[str, Any]) -> None:
    lines = path.with_name(f"{name}.jsonl")
    lines.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    done = workbench("import", path, lines, "--as", name, "--no-highlight")
    assert done.code == 0, done


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A project that Marie Dupont annotated; d1 is done, d2 is in progress."""
    path = tmp_path / "p.workbench"
    assert workbench("new", path, "--language", "fr").code == 0
    imported(path, "Marie Dupont", *LINES)
    return path


def export(project: Path, target: Path, name: str, *more: object) -> str:
    done = workbench("export", project, target, "--format", name, *more)
    assert done.code == 0, done.errors
    return done.out


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def content(path: Path) -> dict[str, tuple[set[Any], set[Any]]]:
    with Project.open(path) as project:
        sets = [project.annotation_set(*key) for key in project.set_ids()]
        return {
            one.dispatch: (
                {(s.start, s.end, s.label) for s in one.spans},
                {(q.content, q.type) for q in one.annotations.values() if isinstance(q, Quotation)},
            )
            for one in sets
        }


@pytest.mark.parametrize("kind", BOTH, ids=lambda f: f.name)
def test_what_is_exported_is_imported_as_the_same(kind: Form, made: Path, tmp_path: Path) -> None:
    target = tmp_path / f"out{'' if kind.folder else kind.suffix}"
    export(made, target, kind.name, "--split", "100/0/0")
    other = tmp_path / "o.workbench"
    workbench("new", other, "--language", "fr")
    done = workbench("import", other, target, "--as", "Marie Dupont", "--no-highlight")
    assert done.code == 0, done
    can, before, after = kind.capacity, content(made), content(other)
    for name, (entities, quotations) in before.items():
        found = after.get(name, (set(), set()))
        assert found[0] == (entities if can.entities else set())
        assert found[1] == (quotations if can.quotations else set())


def test_states_labels_layers_and_annotators_are_chosen(made: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    export(made, out, "jsonl", "--state", "done")
    assert [r["id"] for r in rows(out)] == ["d1"]
    export(made, out, "jsonl", "--layer", "entities", "--label", "LOC")
    assert [[e["label"] for e in r["entities"]] for r in rows(out)] == [["LOC"], ["LOC"]]
    assert not rows(out)[0]["quotations"]
    done = workbench("export", made, out, "--format", "jsonl", "--annotator", "Nobody")
    assert (done.code, "its annotators are: Marie Dupont" in done.errors[0]) == (1, True)
    done = workbench("export", made, out, "--format", "jsonl", "--label", "SHIP")
    assert "has no label 'SHIP'" in done.errors[0]


def test_dates_agencies_and_languages_are_chosen_and_held_ones_stay_out(tmp_path: Path) -> None:
    path = tmp_path / "p.workbench"
    workbench("new", path)
    source = tmp_path / "in.jsonl"
    about: list[dict[str, Any]] = [
        {"date": "2021-03-22", "agency": "Belga", "language": "fr"},
        {"date": "2021-04", "agency": "AFP", "language": "nl"},
        {"date": "2021-03-23", "embargo": "2999-01-01T00:00:00+01:00"},
        {"date": "2021-03-23", "embargo": "2001-01-01T00:00:00+01:00"},
        {"date": "2021-03-23", "embargo": "withheld"},
    ]
    lines = [
        {"id": f"d{i}", "text": f"{OTHER} {i}", "entities": [[0, 9, "PER"]], **a}
        for i, a in enumerate(about)
    ]
    source.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    workbench("import", path, source, "--as", "anne", "--no-highlight")
    out = tmp_path / "out.jsonl"

    def ids(*more: object) -> list[str]:
        export(path, out, "jsonl", *more)
        return [r["id"] for r in rows(out)]

    assert "left out: 2 dispatches that are under embargo" in export(path, out, "jsonl")
    assert ids() == ["d0", "d1", "d3"]
    assert ids("--with-embargoed") == ["d0", "d1", "d2", "d3", "d4"]
    assert ids("--since", "2021-04-10") == ["d1"]
    assert ids("--until", "2021-03-22") == ["d0"]
    assert ids("--agency", "AFP", "--agency", "Belga") == ["d0", "d1"]
    assert ids("--lang", "nl") == ["d1"]


def test_the_majority_of_three_who_finished_is_exported(made: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    done = workbench("export", made, out, "--format", "jsonl", "--majority")
    assert "finished by three annotators" in done.errors[0]
    imported(made, "ben", LINES[0])
    imported(made, "cas", row("d1", TEXT, [[30, 42, "ORG"]], SAID))
    export(made, out, "jsonl", "--majority")
    (line,) = rows(out)
    assert line["annotator"] == "majority"
    assert {(e["text"], e["label"]) for e in line["entities"]} == {
        ("Jeanne Morel", "PER"),
        ("Gand", "LOC"),
    }
    card = out.with_name("out.jsonl.card.md").read_text(encoding="utf-8")
    assert "| B, C | 1 |" in card


def test_a_dry_run_writes_nothing_and_json_tells_every_case(made: Path, tmp_path: Path) -> None:
    imported(made, "ben", row("d2", OTHER, [[1, 9, "PER"], [4, 9, "PER"]]))
    out = tmp_path / "out"
    said = export(made, out, "iob2", "--dry-run", "--annotator", "ben")
    assert (
        "d2 (ben) [1, 9) PER 'na Lopes' does not align with tokens; the nearest are [0, 9)" in said
    )
    assert not list(tmp_path.glob("out*"))
    found = json.loads(export(made, out, "iob2", "--dry-run", "--json", "--annotator", "ben"))
    assert [c["words"] for c in found["cases"]] == ["na Lopes"]
    assert found["losses"] == {"unaligned": 1}
    assert found["chosen"]["unfinished"] == {"in progress": 1}


def test_a_strict_export_refuses_what_would_lose_something(made: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    done = workbench("export", made, out, "--format", "citron", "--strict")
    assert done.code == 1
    assert "nothing was written: 4 entities would be lost" in done.errors[0]
    assert not out.exists()
    export(made, out, "citron", "--strict", "--layer", "quotations")


def test_the_card_tells_what_is_in_the_export(made: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    export(made, out, "jsonl", "--names", "pseudonyms", "--licence", "CC BY 4.0")
    (name,) = {r["annotator"] for r in rows(out)}
    assert name.startswith("A-")
    card = out.with_name("out.jsonl.card.md").read_text(encoding="utf-8")
    for line in ("- Dispatches: 2", "| PER | 2 |", "| direct | 1 |", f"| {name} | 2 |"):
        assert f"{line}" in card
    assert "- Licence: CC BY 4.0" in card
    assert "- Guideline: version 1" in card
    assert "Marie" not in card
    export(made, out, "jsonl")
    assert "| MD | 2 |" in out.with_name("out.jsonl.card.md").read_text(encoding="utf-8")


def test_a_folder_is_replaced_as_a_whole_and_only_where_it_is_an_export(
    made: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    done = workbench("export", made, out, "--format", "csv")
    assert "holds files that are no export" in done.errors[0]
    (out / "mine.txt").unlink()
    export(made, out, "csv")
    done = workbench("export", made, out, "--format", "csv")
    assert "say --replace" in done.errors[0]
    (out / "old.csv").write_text("old")
    export(made, out, "csv", "--replace")
    assert {p.name for p in out.iterdir()} == {"entities.csv", "quotations.csv"}
    assert not list(tmp_path.glob(".out*"))


def test_formats_tells_what_each_reads_writes_and_holds() -> None:
    done = workbench("formats")
    assert "citron" in done.out
    assert "cannot hold: entities" in done.out
    plain = {f["name"]: f for f in json.loads(workbench("formats", "--json").out)}
    assert plain["csv"]["reads"] is False
    assert plain["jsonl"]["holds"]["suggestions"] is True
