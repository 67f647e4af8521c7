"""Tests of what stands above a dispatch."""

from __future__ import annotations

import pytest

from workbench.commands import spans
from workbench.exchange.carrying import carry_over
from workbench.gui.wires import notices
from workbench.gui.wires.banner import sentence
from workbench.gui.wires.notices import Kind
from workbench.gui.wires.words import warning_words
from workbench.model.dispatch import Dispatch
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.session import Session
from workbench.store import versions
from workbench.store.project import Project
from workbench.store.versions import How, Link


@pytest.fixture
def wires(project: Project) -> Project:
    project.add(Dispatch("v1", "Odile Vanbrabant parle à Namur.", headline="Un"))
    project.add(Dispatch("v2", "Odile Vanbrabant parle à Mons.", headline="Deux"))
    project.add(Dispatch("dead", "Rien.", killed=True, embargo="2999-01-01T10:00:00+00:00"))
    return project


def test_most_dispatches_have_no_notice(wires: Project) -> None:
    assert notices.of(wires, "v1", "Ada") == []


def test_a_kill_and_an_embargo_are_said(wires: Project) -> None:
    found = notices.of(wires, "dead", "Ada")
    assert [notice.kind for notice in found] == [Kind.KILLED, Kind.EMBARGO]
    assert "2999" in sentence(found[1]) or "99" in sentence(found[1])


def test_both_versions_lead_to_each_other(wires: Project) -> None:
    versions.store(wires, [Link("v2", "v1", How.ID)])
    (newer,) = notices.of(wires, "v1", "Ada")
    (update,) = notices.of(wires, "v2", "Ada")
    assert (newer.kind, newer.other, newer.detail) == (Kind.NEWER, "v2", "Deux")
    assert (update.kind, update.other, update.detail) == (Kind.UPDATE, "v1", "Un")


def test_what_was_carried_over_is_counted(wires: Project) -> None:
    session = Session(wires, "Ada")
    session.open("v1")
    for start, end, label in ((0, 16, "PER"), (25, 30, "LOC")):
        session.do(spans.add(session.annotations, start, end, label))
    versions.store(wires, [Link("v2", "v1", How.ID)])
    carry_over(wires, "v2")
    (update,) = notices.of(wires, "v2", "Ada")
    assert (update.kept, update.open) == (1, 1)


def test_a_proposal_is_asked_until_it_is_refused(wires: Project) -> None:
    versions.store(wires, [Link("v2", "v1", How.PROPOSED)])
    assert [n.kind for n in notices.of(wires, "v2", "Ada")] == [Kind.PROPOSED]
    versions.refuse(wires, "v2")
    assert notices.of(wires, "v2", "Ada") == []


@pytest.mark.parametrize("code", list(WarningCode))
def test_every_warning_is_worded(code: WarningCode) -> None:
    assert warning_words(WireWarning(code, "x -> y"))
