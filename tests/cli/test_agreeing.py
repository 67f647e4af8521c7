"""``workbench agree`` on the terminal, as JSON and as a page."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from tests.running import workbench
from tests.store.annotators import GOLD, PEOPLE, SUGGESTER, annotate, fill
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.store import merges
from workbench.store.project import Project


@pytest.fixture
def march(tmp_path: Path, scheme: Scheme) -> Path:
    """Three people, gold and a suggester."""
    path = tmp_path / "march.workbench"
    with Project.create(path, scheme) as project:
        fill(project, 2, dispatches=12)
    return path


@pytest.fixture
def two(tmp_path: Path, scheme: Scheme) -> Path:
    """Anne and bart agree on one of two spans, and on a quotation but for who said it."""
    path = tmp_path / "two.workbench"
    with Project.create(path, scheme) as project:
        project.add(Dispatch("d1", "Ana Lopes arrive à Walleville, dit-on ce matin."))
        for who, end in (("anne", 29), ("bart", 28)):
            said = Quotation(f"q-{who}", QuotationType.DIRECT, ((31, 37),), source=(0, 9))
            spans = [Span(f"a-{who}", 0, 9, "PER"), Span(f"b-{who}", 19, end, "LOC")]
            annotate(project, "d1", who, [*spans, said])
    return path


def plain(*words: object) -> dict[str, Any]:
    done = workbench("agree", *words, "--json")
    assert done.code == 0
    return json.loads(done.out)


def test_json_has_every_pair_with_its_factors(two: Path) -> None:
    found = plain(two)
    (pair,) = found["pairs"]
    assert (pair["a"], pair["b"], pair["dispatches"]) == ("anne", "bart", 1)
    entities = pair["entities"]
    assert (entities["n_a"], entities["n_b"]) == (2, 2)
    assert entities["strict"]["f1"] == 0.5
    assert entities["detection"] == 1
    assert entities["boundary"] == 0.5
    assert entities["label"] == 1
    assert entities["overlap_f1"] == 1
    assert entities["soft_f1"] == pytest.approx((1 + 0.9) / 2)
    assert entities["by_label"]["PER"]["f1"] == 1
    assert entities["by_label"]["LOC"] == {"n_a": 1, "n_b": 1, "f1": 0, "low": 0, "high": 0}
    assert entities["by_label"]["ORG"]["f1"] is None
    quotations = pair["quotations"]
    assert quotations["strict"]["f1"] == 1
    assert quotations["type"] == quotations["cue"] == quotations["source"] == 1
    assert quotations["speaker"]["rate"] == 1
    assert quotations["speaker"]["n"] == 1
    assert quotations["speaker"]["coverage"] == 1
    assert quotations["attribution"] == 1
    assert found["pooled"]["entities"] == entities
    assert 0 < found["pooled"]["u_alpha"] < 1
    assert found["classes"]["entities"]["boundary"] == 1
    assert found["coverage"]["dispatches"] == [[1, 1], [1, 1]]
    assert (found["seed"], found["resamples"]) == (7, 1000)


def test_what_is_not_defined_is_null_with_a_reason(tmp_path: Path, scheme: Scheme) -> None:
    path = tmp_path / "apart.workbench"
    with Project.create(path, scheme) as project:
        for id_, who in (("d1", "anne"), ("d2", "bart")):
            project.add(Dispatch(id_, f"Ana Lopes {id_}"))
            annotate(project, id_, who, [Span(f"s-{who}", 0, 3, "PER")])
    (pair,) = plain(path)["pairs"]
    assert pair["dispatches"] == 0
    strict = pair["entities"]["strict"]
    assert (strict["f1"], strict["why"]) == (None, "no dispatch that both finished")
    assert pair["entities"]["detection"] is None
    assert pair["entities"]["why"] == "no dispatch that both finished"
    assert pair["quotations"]["speaker"]["rate"] is None
    assert pair["quotations"]["speaker"]["why"] == "no dispatch that both finished"
    assert "not comparable" in workbench("agree", path).out


def test_undefined_beside_defined_says_why(tmp_path: Path, scheme: Scheme) -> None:
    path = tmp_path / "one.workbench"
    with Project.create(path, scheme) as project:
        project.add(Dispatch("d1", "Ana Lopes arrive"))
        annotate(project, "d1", "anne", [Span("s", 0, 3, "PER")])
        annotate(project, "d1", "bart", [])
    entities = plain(path)["pairs"][0]["entities"]
    assert entities["strict"]["f1"] == 0
    assert entities["boundary"] is None
    assert entities["why"] == "nothing that both marked"


def test_the_table_says_what_stands_out_before_pairs(march: Path) -> None:
    out = workbench("agree", march).out
    assert out.index("entities: strict F1") < out.index("What stands out") < out.index("\nPairs")
    for one, other in (("anne", "bart"), ("carla", GOLD), (GOLD, SUGGESTER)):
        assert f"{one} - {other}" in out
    assert "detection" in out
    assert "seed 7" in out


def test_nothing_to_compare_is_said(tmp_path: Path, scheme: Scheme) -> None:
    path = tmp_path / "empty.workbench"
    Project.create(path, scheme).close()
    done = workbench("agree", path)
    assert (done.code, done.out) == (
        0,
        "nothing to compare: fewer than two annotators have begun\n",
    )
    assert plain(path)["pairs"] == []


def test_filters_compare_less(march: Path) -> None:
    found = plain(march, "--annotator", "anne", "--annotator", GOLD)
    assert [(p["a"], p["b"]) for p in found["pairs"]] == [("anne", GOLD)]
    labels = plain(march, "--label", "PER", "--layer", "entities")["pooled"]["entities"]
    assert list(labels["by_label"]) == ["PER"]
    everything = plain(march)["pooled"]["entities"]
    assert labels["by_label"]["PER"] == everything["by_label"]["PER"]
    dutch = plain(march, "--language", "nl")["coverage"]["finished"]
    french = plain(march, "--language", "fr")["coverage"]["finished"]
    whole = plain(march)["coverage"]["finished"]
    assert [a + b for a, b in zip(dutch, french, strict=True)] == whole
    assert plain(march, "--since", "2022")["compared"] == "from 2022 to …"
    assert plain(march, "--blind")["compared"] == "blind"
    assert plain(march, "--highlighted", "--batch", "h9")["coverage"]["finished"] == [0, 0, 0, 0]
    assert workbench("agree", march, "--blind", "--highlighted").code == 2


def test_another_seed_gives_other_intervals_alone(march: Path) -> None:
    one, other = (plain(march, "--seed", seed)["pooled"]["entities"] for seed in (1, 2))
    assert one["detection"] == other["detection"]
    assert one["intervals"]["detection"] != other["intervals"]["detection"]
    assert plain(march, "--seed", 1)["pooled"]["entities"] == one


def test_gamma_is_reckoned_where_it_is_asked_for(march: Path) -> None:
    assert "gamma" not in plain(march)
    people = [word for name in PEOPLE for word in ("--annotator", name)]
    gamma = plain(march, *people, "--gamma")["gamma"]
    assert len(gamma["pairs"]) == 3
    assert gamma["seed"] == 7
    out = workbench("agree", march, *people, "--gamma").out
    assert "shifted samples" in out


def test_second_readings_and_suggestions_are_told(march: Path) -> None:
    with Project.open(march) as project:
        dispatch = next(d for d, who in project.set_ids("anne") if who == "anne")
        merges.add_annotator(project, "anne (2)", "repeat", "anne")
        annotate(project, dispatch, "anne (2)", [])
    found = plain(march)
    assert [each["annotator"] for each in found["suggestions"]] == [None, *PEOPLE]
    assert {"kept", "verdict", "by_rule", "inflation"} <= set(found["suggestions"][0])
    assert {each["annotator"] for each in found["self_agreement"]} <= {"anne"}


class Page(HTMLParser):
    """Keeps what a page has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            if name in {"src", "href"}:
                self.loaded.append(str(value))


def test_the_page_needs_nothing_else(march: Path, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    done = workbench("agree", march, "--html", path)
    assert done.code == 0
    assert f"the report is in {path}" in done.out
    text = path.read_text(encoding="utf-8")
    page = Page(text)
    assert page.tags.count("svg") == page.tags.count("figure") == page.tags.count("table") > 8
    assert len(set(page.ids)) == len(page.ids)
    assert [each for each in page.loaded if not each.startswith("#")] == []
    assert "script" not in page.tags
    assert not re.search(r"url\((?!#)|@import", text)
    assert "Agreement in march" in text
    assert "with the seed 7" in text


def test_a_page_of_a_project_without_work_is_a_page(tmp_path: Path, scheme: Scheme) -> None:
    project, path = tmp_path / "empty.workbench", tmp_path / "report.html"
    Project.create(project, scheme).close()
    assert workbench("agree", project, "--html", path).code == 0
    assert "n/a" in path.read_text(encoding="utf-8")
