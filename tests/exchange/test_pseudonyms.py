"""A pseudonym stays, whoever joins, and is another in another project."""

from __future__ import annotations

from pathlib import Path

from workbench.exchange.choosing import pseudonyms
from workbench.model.scheme import Scheme
from workbench.store.project import Project


def test_a_pseudonym_stays_when_somebody_joins(project: Project) -> None:
    project.add_annotator("bart")
    before = pseudonyms(project)["bart"]
    project.add_annotator("anne")
    names = pseudonyms(project)
    assert names["bart"] == before
    assert len(set(names.values())) == 2
    assert not any(name in text for name in names for text in names.values())


def test_it_is_another_in_another_project(project: Project, tmp_path: Path, scheme: Scheme) -> None:
    project.add_annotator("bart")
    with Project.create(tmp_path / "b.workbench", scheme) as other:
        other.add_annotator("bart")
        assert pseudonyms(other) != pseudonyms(project)


def test_many_people_stay_apart(project: Project) -> None:
    for number in range(500):
        project.add_annotator(f"annotator {number}")
    assert len(set(pseudonyms(project).values())) == 500
