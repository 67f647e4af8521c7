"""The project's own list of reasons to skip or flag a dispatch."""

from __future__ import annotations

from workbench.store import reasons
from workbench.store.project import Project


def test_a_new_reason_is_the_last_of_the_list_and_stands_there_once(project: Project) -> None:
    before = reasons.reasons(project)
    assert before[:2] == ["pas une dépêche", "doublon"]
    for _ in range(2):
        reasons.add(project, "résultats sportifs")
    assert reasons.reasons(project) == [*before, "résultats sportifs"]


def test_a_project_from_before_begins_with_the_default_reasons(project: Project) -> None:
    with project.transaction():
        project.table("project").delete(("reasons",))
    reasons.add(project, "météo")
    assert reasons.reasons(project)[0] == "pas une dépêche"
    assert reasons.reasons(project)[-1] == "météo"
