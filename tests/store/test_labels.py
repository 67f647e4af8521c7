"""The scheme of a project may change, and what was annotated moves along."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.store.replays import replayed
from workbench.commands import spans
from workbench.errors import ProjectError
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.session import Session
from workbench.store.labels import change, labels
from workbench.store.project import Project


@pytest.fixture
def session(project: Project) -> Session:
    project.add(Dispatch("d1", "Odile Vanbrabant arrive à Walleville."))
    made = Session(project, "anne")
    made.open("d1")
    made.do(spans.add(made.annotations, 0, 16, "PER"))
    made.do(spans.add(made.annotations, 26, 36, "LOC"))
    return made


def named(scheme: Scheme, **names: str) -> Scheme:
    """Return the scheme with other names of its labels."""
    return replace(
        scheme,
        labels=tuple(replace(x, label=names.get(x.label, x.label)) for x in scheme.labels),
    )


def test_a_renamed_label_is_renamed_in_every_set_and_can_be_undone_past(session: Session) -> None:
    project = session.project
    change(project, named(project.scheme, PER="PERSON"), {"PER": "PERSON"})
    session.open("d1")
    assert [s.label for s in session.annotations.spans] == ["PERSON", "LOC"]
    assert {"PERSON"} <= labels(project)
    assert "PER" not in labels(project)
    assert project.scheme.labels[0].label == "PERSON"
    session.undo()
    session.undo()
    assert not session.annotations.annotations
    session.redo()
    assert [s.label for s in session.annotations.spans] == ["PERSON"]
    assert replayed(project, "d1", "anne") == session.annotations


def test_a_label_renamed_twice_is_what_it_is_today(session: Session) -> None:
    project = session.project
    change(project, named(project.scheme, PER="PERSON"), {"PER": "PERSON"})
    change(project, named(project.scheme, PERSON="HUMAN"), {"PERSON": "HUMAN"})
    assert replayed(project, "d1", "anne") == project.annotation_set("d1", "anne")
    change(project, named(project.scheme, HUMAN="PER"), {"HUMAN": "PER"})
    assert replayed(project, "d1", "anne") == project.annotation_set("d1", "anne")


def test_a_label_in_use_is_not_lost(session: Session) -> None:
    project = session.project
    less = replace(project.scheme, labels=project.scheme.labels[1:])
    with pytest.raises(ProjectError, match=r"1 spans have the label PER.*--rename PER=LABEL"):
        change(project, less, {})
    assert project.scheme.labels[0].label == "PER"


def test_two_labels_can_become_one(session: Session) -> None:
    project = session.project
    change(project, replace(project.scheme, labels=project.scheme.labels[1:]), {"PER": "ORG"})
    assert [s.label for s in project.annotation_set("d1", "anne").spans] == ["ORG", "LOC"]


def test_a_label_is_renamed_to_one_that_there_is(session: Session) -> None:
    with pytest.raises(ProjectError, match="no label WHO"):
        change(session.project, session.project.scheme, {"PER": "WHO"})
