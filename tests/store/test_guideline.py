"""The guideline in the project: versions in their order, also past nine, and older projects."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from workbench.model.scheme import Scheme
from workbench.resources import resource
from workbench.store import guideline
from workbench.store.project import Project


def test_versions_are_numbered_dated_and_signed(project: Project) -> None:
    for i in range(2, 12):
        assert guideline.write(project, f"# {i}", "Ada").number == i
    kept = guideline.versions(project)
    assert [v.number for v in kept] == list(range(1, 12))
    assert guideline.newest(project) == kept[-1]
    assert (kept[-1].text, kept[-1].who) == ("# 11", "Ada")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", kept[-1].at)


def test_a_project_from_before_has_the_default_until_one_is_written(project: Project) -> None:
    with project.transaction():
        project.table("project").delete(("guideline.1",))
    assert guideline.newest(project).number == 0
    assert guideline.newest(project).text.startswith("# Guide d'annotation")
    assert guideline.write(project, "# A").number == 1


def test_the_guideline_speaks_as_its_annotators_do(tmp_path: Path, scheme: Scheme) -> None:
    with Project.create(tmp_path / "b", scheme, language="fr", spoken="nl") as made:
        assert guideline.newest(made).text.startswith("# Annotatierichtlijn")
        assert made.language == "fr"
    with Project.create(tmp_path / "c", scheme, language="de") as made:
        assert guideline.newest(made).text.startswith("# Annotation guideline")


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_the_default_has_a_clause_for_everything_in_the_default_scheme(
    language: str, scheme: Scheme
) -> None:
    text = resource("guidelines", f"default.{language}.md").read_text(encoding="utf-8")
    for each in (*scheme.labels, *scheme.quotation_types):
        assert f"### `{each.label}` · {each.name(language)}\n" in text
