"""What is read into columns is what the sets hold."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.annotators import DATES, GOLD, PEOPLE, SUGGESTER, annotate, fill, found
from workbench.model.annotation import Part, Quotation, Span, new_id
from workbench.model.choice import Layer
from workbench.model.columns import KINDS, NONE, TYPES, Columns, PartColumns
from workbench.model.compared import Compared, Help, Kind, When
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.store import agreeing, assignments, journal, merges
from workbench.store.assignments import Assignment
from workbench.store.project import Project

QuotedAs = tuple[object, ...]


@pytest.fixture
def filled(project: Project) -> Project:
    fill(project, 1)
    return project


def spans_of(columns: Columns, dispatch: str, annotator: str) -> list[tuple[int, int, str]]:
    d, a = columns.dispatches.index(dispatch), columns.annotators.index(annotator)
    spans = columns.spans
    rows = np.flatnonzero((spans.dispatch == d) & (spans.annotator == a))
    return [(int(spans.start[r]), int(spans.end[r]), columns.labels[spans.label[r]]) for r in rows]


def parts(columns: PartColumns, row: int) -> tuple[Part, ...]:
    at = range(columns.at[row], columns.at[row + 1])
    return tuple((int(columns.start[n]), int(columns.end[n])) for n in at)


def quoted(columns: Columns, dispatch: str, annotator: str) -> list[QuotedAs]:
    d, a = columns.dispatches.index(dispatch), columns.annotators.index(annotator)
    q = columns.quotations
    return [
        (
            parts(q.content, r),
            TYPES[q.type[r]],
            parts(q.cue, r),
            None if q.source_start[r] == NONE else (int(q.source_start[r]), int(q.source_end[r])),
            None if q.source_kind[r] == NONE else KINDS[q.source_kind[r]],
            None if q.speaker[r] == NONE else columns.speakers[q.speaker[r]],
        )
        for r in map(int, np.flatnonzero((q.dispatch == d) & (q.annotator == a)))
    ]


def finished(columns: Columns) -> list[tuple[str, str]]:
    return [
        (dispatch, annotator)
        for d, dispatch in enumerate(columns.dispatches)
        for a, annotator in enumerate(columns.annotators)
        if columns.done[d, a]
    ]


def as_quoted(q: Quotation) -> QuotedAs:
    return q.content, q.type, q.cue, q.source, q.source_kind, q.speaker


def order(quoted_as: QuotedAs) -> str:
    return str(quoted_as)


def check(project: Project, columns: Columns) -> None:
    """Compare columns with the sets, read one by one the slow way."""
    for d, dispatch in enumerate(columns.dispatches):
        assert columns.lengths[d] == len(project.dispatch(dispatch).text)
        for a, annotator in enumerate(columns.annotators):
            made = project.annotation_set(dispatch, annotator)
            assert columns.done[d, a] == (made.state is State.DONE)
            its = made.annotations.values() if made.state is State.DONE else ()
            spans = sorted((s.start, s.end, s.label) for s in its if isinstance(s, Span))
            assert sorted(spans_of(columns, dispatch, annotator)) == spans
            expected = sorted((as_quoted(q) for q in its if isinstance(q, Quotation)), key=order)
            assert sorted(quoted(columns, dispatch, annotator), key=order) == expected
    for table in (columns.spans, columns.quotations):
        assert (np.diff(table.dispatch * len(columns.annotators) + table.annotator) >= 0).all()


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6))
def test_columns_hold_what_the_finished_sets_hold(
    scheme: Scheme, tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    path = tmp_path_factory.mktemp("random") / "a.workbench"
    with Project.create(path, scheme) as project:
        fill(project, seed)
        columns = agreeing.columns(project)
        check(project, columns)
        ids = {d for d, a in project.set_ids() if project.annotation_set(d, a).state is State.DONE}
        assert columns.dispatches == tuple(d for d in project.dispatch_ids() if d in ids)


def test_people_come_first_then_gold_then_suggesters(filled: Project) -> None:
    assert agreeing.columns(filled).annotators == (*PEOPLE, GOLD, SUGGESTER)


def test_spans_of_a_set_are_in_the_order_of_the_text(filled: Project) -> None:
    columns = agreeing.columns(filled)
    for d, a in finished(columns):
        spans = spans_of(columns, d, a)
        assert [s[:2] for s in spans] == sorted(s[:2] for s in spans)


def test_a_suggester_counts_where_somebody_has_finished(project: Project) -> None:
    span = Span("s", 0, 2, "PER")
    for id_ in ("d1", "d2"):
        project.add(Dispatch(id_, f"Ana Lopes {id_}"))
        project.add_suggestions(id_, SUGGESTER, [Suggestion(span, SUGGESTER, "names", 0.9)])
    annotate(project, "d1", "anne", [])
    assert agreeing.columns(project).dispatches == ("d1",)
    alone = Compared(kinds=frozenset({Kind.SUGGESTER}))
    assert agreeing.columns(project, alone).dispatches == ("d1", "d2")


def test_who_has_finished_nothing_is_there_without_sets(project: Project) -> None:
    project.add(Dispatch("d1", "Ana Lopes"))
    annotate(project, "d1", "anne", [])
    annotate(project, "d1", "bart", [], State.STARTED)
    columns = agreeing.columns(project)
    assert columns.annotators == ("anne", "bart")
    assert columns.done.tolist() == [[True, False]]


def test_a_project_without_anything_gives_empty_columns(project: Project) -> None:
    columns = agreeing.columns(project)
    assert columns.dispatches == () == columns.annotators
    assert columns.done.shape == (0, 0)
    assert len(columns.spans.start) == 0 == len(columns.quotations.type)
    assert columns.quotations.content.at.tolist() == [0]


def chosen(project: Project, compared: Compared) -> set[tuple[str, str]]:
    return set(finished(agreeing.columns(project, compared)))


NAMES = frozenset((*PEOPLE, GOLD, SUGGESTER))


@dataclass(frozen=True)
class Takes:
    """What of the small project a filter takes."""

    names: frozenset[str] = NAMES
    languages: frozenset[str] = frozenset({"fr", "nl"})
    agencies: frozenset[str] = frozenset({"AFP", "Belga"})
    dates: frozenset[str] = frozenset(DATES)


@pytest.mark.parametrize(
    ("compared", "takes"),
    [
        (Compared(annotators=("anne", "bart")), Takes(names=frozenset({"anne", "bart"}))),
        (Compared(kinds=frozenset({Kind.PERSON})), Takes(names=frozenset(PEOPLE))),
        (Compared(languages=("nl",)), Takes(languages=frozenset({"nl"}))),
        (Compared(agencies=("AFP",)), Takes(agencies=frozenset({"AFP"}))),
        (Compared(since="2021-04"), Takes(dates=frozenset({"2021", "2022-01-05"}))),
        (Compared(until="2021"), Takes(dates=frozenset({"2021", "2021-03-22"}))),
        (Compared(since="2020", when=When.FINISHED), Takes()),
        (Compared(until="2020", when=When.FINISHED), Takes(names=frozenset())),
    ],
)
def test_filters_take_what_they_say(filled: Project, compared: Compared, takes: Takes) -> None:
    expected: set[tuple[str, str]] = set()
    for id_, who in chosen(filled, Compared()):
        its = filled.dispatch(id_)
        if (
            who in takes.names
            and its.language in takes.languages
            and its.agency in takes.agencies
            and its.date in takes.dates
        ):
            expected.add((id_, who))
    assert chosen(filled, compared) == expected


def test_labels_and_layers_leave_annotations_out_and_no_sets(filled: Project) -> None:
    every = agreeing.columns(filled)
    some = agreeing.columns(filled, Compared(labels=frozenset({"PER", "direct"})))
    assert some.labels == ("PER",)
    assert (some.done == every.done).all()
    of_every = every.spans.label == every.labels.index("PER")
    assert (some.spans.start == every.spans.start[of_every]).all()
    direct = every.quotations.type == TYPES.index("direct")
    assert (some.quotations.source_start == every.quotations.source_start[direct]).all()
    quotations = agreeing.columns(filled, Compared(layers=frozenset({Layer.QUOTATIONS})))
    assert len(quotations.spans.start) == 0
    assert (quotations.quotations.type == every.quotations.type).all()
    entities = agreeing.columns(filled, Compared(layers=frozenset({Layer.ENTITIES})))
    assert len(entities.quotations.type) == 0


def test_a_batch_is_what_people_were_handed_out(project: Project) -> None:
    for id_ in ("d1", "d2"):
        project.add(Dispatch(id_, f"Ana Lopes {id_}"))
        for who in ("anne", "bart", "carla"):
            annotate(project, id_, who, [])
    assignments.keep_hand_out(project, "h1", "lead", {})
    assignments.keep_hand_out(project, "h2", "lead", {})
    assignments.keep(
        project,
        [
            Assignment("d1", "anne", "h1", "shared", 0),
            Assignment("d1", "bart", "h1", "shared", 0),
            Assignment("d2", "anne", "h2", "own", 0),
        ],
    )
    assert chosen(project, Compared(batches=("h1",))) == {("d1", "anne"), ("d1", "bart")}
    assert chosen(project, Compared(batches=("h1", "h2"))) == {
        ("d1", "anne"), ("d1", "bart"), ("d2", "anne"),
    }  # fmt: skip


def test_blind_is_what_was_made_without_suggestions(project: Project) -> None:
    span = Suggestion(Span("s", 0, 2, "PER"), SUGGESTER, "names", 0.9)
    for id_ in ("helped", "blind", "nothing", "later"):
        project.add(Dispatch(id_, f"Ana Lopes {id_}"))
    project.add_suggestions("helped", SUGGESTER, [span])
    project.add_suggestions("blind", SUGGESTER, [span])
    project.add_suggestions("nothing", SUGGESTER, [])
    assignments.keep_hand_out(project, "h1", "lead", {})
    project.add_annotator("anne")
    assignments.keep(project, [Assignment("blind", "anne", "h1", "own", 1)])
    for id_ in ("helped", "blind", "nothing", "later"):
        annotate(project, id_, "anne", [])
    project.add_suggestions("later", SUGGESTER, [span])
    people = Compared(kinds=frozenset({Kind.PERSON}))
    highlighted = replace(people, help=Help.HIGHLIGHTED)
    assert chosen(project, highlighted) == {("helped", "anne")}
    blind = {(d, "anne") for d in ("blind", "nothing", "later")}
    assert chosen(project, replace(people, help=Help.BLIND)) == blind


@pytest.mark.parametrize("seed", range(4))
def test_one_dispatch_is_read_as_it_is_read_with_all(project: Project, seed: int) -> None:
    fill(project, seed)
    every = agreeing.columns(project)
    for dispatch in every.dispatches:
        one = agreeing.columns_of(project, Compared(), dispatch, every)
        assert one is not None
        assert one.dispatches == (dispatch,)
        check(project, one)


def test_a_new_speaker_stands_behind_those_that_were_known(filled: Project) -> None:
    every = agreeing.columns(filled)
    dispatch = every.dispatches[0]
    new = Speaker("a-first", "Odile Vanbrabant")
    said = Quotation(new_id(), TYPES[0], ((0, 5),), speaker=new.id)
    who = next(n for n, done in zip(every.annotators, every.done[0], strict=True) if done)
    journal.record(filled, Edit("add", dispatch, who, added=(said,), registered=(new,)))
    one = agreeing.columns_of(filled, Compared(), dispatch, every)
    assert one is not None
    assert one.speakers == (*every.speakers, "a-first")
    check(filled, one)


def test_a_dispatch_of_a_new_annotator_asks_for_all_again(filled: Project) -> None:
    every = agreeing.columns(filled)
    annotate(filled, every.dispatches[0], "dirk", found(random.Random(2)))
    assert agreeing.columns_of(filled, Compared(), every.dispatches[0], every) is None


def test_second_readings_stand_beside_the_first(project: Project) -> None:
    for id_ in ("d1", "d2"):
        project.add(Dispatch(id_, f"Ana Lopes {id_}"))
        annotate(project, id_, "anne", [Span(f"{id_}-1", 0, 3, "PER")])
    merges.add_annotator(project, "anne (again)", "repeat", "anne")
    annotate(project, "d2", "anne (again)", [Span("d2-2", 0, 9, "PER")])
    (again,) = agreeing.repeats(project)
    assert again.annotator == "anne"
    assert again.columns.annotators == ("anne", "anne (again)")
    assert again.columns.dispatches == ("d2",)
    assert spans_of(again.columns, "d2", "anne (again)") == [(0, 9, "PER")]
    assert agreeing.columns(project).annotators == ("anne",)
    assert agreeing.repeats(project, Compared(annotators=("bart",))) == ()


def test_the_reading_tells_how_far_it_is_and_can_be_ended(filled: Project) -> None:
    told: list[tuple[int, int]] = []
    columns = agreeing.columns(filled, progress=lambda done, of: told.append((done, of)))
    assert told[-1] == (columns.done.sum(), columns.done.sum())

    def end(done: int, of: int) -> None:
        raise InterruptedError(done, of)

    with pytest.raises(InterruptedError):
        agreeing.columns(filled, progress=end)
    assert not filled.connection.in_transaction


def test_what_is_held_back_is_left_out_where_that_is_asked(project: Project) -> None:
    project.add(Dispatch("d1", "Ana Lopes"))
    project.add(Dispatch("killed", "Ana Lopes, tuée", killed=True))
    project.add(Dispatch("held", "Ana Lopes, retenue", embargo="withheld"))
    for id_ in ("d1", "killed", "held"):
        annotate(project, id_, "anne", [])
    assert {d for d, _ in chosen(project, Compared())} == {"d1", "killed", "held"}
    assert chosen(project, Compared(killed=False, embargoed=False)) == {("d1", "anne")}


def test_a_new_person_who_has_begun_asks_for_all_again(filled: Project) -> None:
    every = agreeing.columns(filled)
    annotate(filled, every.dispatches[0], "dirk", [], State.STARTED)
    assert agreeing.columns_of(filled, Compared(), every.dispatches[0], every) is None
