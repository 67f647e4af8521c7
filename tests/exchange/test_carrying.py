"""What was annotated in an earlier version comes along, but not where help is not wanted."""

from __future__ import annotations

import pytest

from tests.blind import handed_out_blind
from workbench.commands import spans
from workbench.exchange.carrying import carry_over
from workbench.model.dispatch import Dispatch
from workbench.store import journal, versions
from workbench.store.project import Project
from workbench.store.versions import How, Link


@pytest.fixture
def linked(project: Project) -> Project:
    """Two versions, of which anne has annotated the first."""
    project.add(Dispatch("v1", "Odile Vanbrabant parle à Namur."))
    project.add(Dispatch("v2", "Odile Vanbrabant parle à Mons."))
    journal.record(project, spans.add(project.annotation_set("v1", "anne"), 0, 16, "PER"))
    versions.store(project, [Link("v2", "v1", How.ID)])
    return project


def test_annotations_are_carried_to_the_later_version(linked: Project) -> None:
    assert [each.kept for each in carry_over(linked, "v2")] == [1]


def test_nothing_is_carried_to_what_is_annotated_without_help(linked: Project) -> None:
    handed_out_blind(linked, "v2")
    assert carry_over(linked, "v2") == []
    assert not linked.annotation_set("v2", "anne").annotations
