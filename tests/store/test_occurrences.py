"""Words are found in the dispatches that an annotator has not done yet."""

from __future__ import annotations

import pytest

from tests.blind import handed_out_blind
from workbench.commands import spans, states, suggestions
from workbench.model.annotation import Origin, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.needle import Needle
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.store import journal, occurrences
from workbench.store.project import Project

TEXTS = {
    "d1": "Le bourgmestre de Wéron reçoit Émile Dury à Wéron.",
    "d2": "La Wéronaise a gagné à weron.",
    "d3": 'Selon Émile\nDury, "Wéron" attend.',
    "d4": "Rien ici, sinon « » et -.",
}


@pytest.fixture
def stored(project: Project) -> Project:
    for id_, text in TEXTS.items():
        project.add(Dispatch(id_, text, headline=f"Wéron {id_}"))
    return project


def _found(project: Project, needle: Needle, leaving: str = "") -> list[tuple[str, int]]:
    found = occurrences.search(project, "Ada", needle, leaving=leaving)
    return [(place.dispatch, len(place.stretches)) for place in found if place]


@pytest.mark.parametrize(
    ("needle", "expected"),
    [
        (Needle("Wéron"), [("d1", 2), ("d3", 1)]),
        (Needle("weron", folded=True), [("d1", 2), ("d2", 1), ("d3", 1)]),
        (Needle("éron", whole=False), [("d1", 2), ("d2", 1), ("d3", 1)]),
        (Needle("Émile Dury"), [("d1", 1), ("d3", 1)]),
        (Needle('"Wéron"'), [("d3", 1)]),
        (Needle("«"), [("d4", 1)]),
        (Needle("a\0b"), []),
        (Needle("d1"), []),
    ],
)
def test_words_are_found_in_all_texts(
    stored: Project, needle: Needle, expected: list[tuple[str, int]]
) -> None:
    assert _found(stored, needle) == expected


def test_the_dispatch_at_hand_is_left_out(stored: Project) -> None:
    assert _found(stored, Needle("Wéron"), leaving="d1") == [("d3", 1)]


@pytest.mark.parametrize("state", State)
def test_dispatches_that_are_done_or_skipped_are_left_out(stored: Project, state: State) -> None:
    journal.record(stored, states.mark(AnnotationSet("d3", "Ada"), state))
    journal.record(stored, states.mark(AnnotationSet("d1", "Bo"), State.DONE))
    there = [("d3", 1)] if state in occurrences.NOT_DONE else []
    assert _found(stored, Needle("Wéron")) == [("d1", 2), *there]


def test_every_page_is_looked_at(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(occurrences, "_PAGE", 2)
    monkeypatch.setattr(occurrences, "_SEARCHED", 7)
    for i in range(25):
        project.add(Dispatch(f"d{i}", f"Wéron, {i}" if i % 3 else f"Ailleurs, {i}"))
    expected = [(f"d{i}", 1) for i in range(25) if i % 3]
    assert _found(project, Needle("Wéron")) == expected
    assert _found(project, Needle("éro", whole=False)) == expected


def test_the_work_on_a_dispatch_is_the_set_and_what_is_open(stored: Project) -> None:
    proposed = [
        Suggestion(Span(f"s{i}", i, i + 2, "LOC", origin=Origin.SUGGESTION), "rules 1", "t", 0.9)
        for i in range(3)
    ]
    stored.add_suggestions("d1", "rules 1", proposed)
    journal.record(stored, suggestions.reject(AnnotationSet("d1", "Ada"), proposed[:1]))
    before, _ = occurrences.work(stored, "d1", "Ada")
    journal.record(stored, spans.add(before, 1, 3, "LOC"))
    made, open_ = occurrences.work(stored, "d1", "Ada")
    assert made == stored.annotation_set("d1", "Ada")
    assert [s.id for s in open_] == ["s2"]


def test_what_is_annotated_without_help_or_a_second_time_is_left_out(stored: Project) -> None:
    handed_out_blind(stored, "d1")
    with stored.transaction():
        stored.connection.execute("UPDATE dispatches SET repeats = 'd2' WHERE id = 'd3'")
    assert _found(stored, Needle("éron", whole=False)) == [("d2", 1)]
    assert _found(stored, Needle("Émile Dury")) == []
