"""Dispatches are found by words and filters together, in a real file, in each order."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.commands import spans, states
from workbench.model.annotation import Origin, Quotation, QuotationType, Span
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.question import Question
from workbench.model.sought import sought
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import listing, search
from workbench.store.project import Project
from workbench.store.search import Having, Order, Wanted

TEXTS = (
    "La bourgmestre Odile Vanbrabant a inauguré la gare de Namur.",
    "Émile Dury a quitté la gare hier.",
    "De haven van Gent groeit.",
    "Une très longue dépêche sur l'étang, la gare et le musée de la ville.",
)


def _suggest(project: Project, dispatch: str, *confidences: float) -> None:
    made = [
        Suggestion(
            Span(f"{dispatch}-{i}", i, i + 2, "PER", origin=Origin.SUGGESTION), "rules 1", "t", c
        )
        for i, c in enumerate(confidences)
    ]
    project.add_suggestions(dispatch, "rules 1", made)


@pytest.fixture
def filled(project: Project) -> Project:
    kept = (("Belga", "2021-03-22", "fr"), ("AFP", "2021-04", ""), ("ANP", "", "nl"))
    for i, text in enumerate(TEXTS):
        agency, date, language = (*kept, ("Belga", "2020-01-05", "fr"))[i]
        made = Dispatch(f"d{i + 1}", text, agency=agency, date=date, language=language)
        project.add(made)
    _suggest(project, "d1", 0.9)
    _suggest(project, "d2", 0.9, 0.4)
    _suggest(project, "d4", 0.3)
    return project


def _found(project: Project, wanted: Wanted, annotator: str = "anne") -> list[int]:
    mine = listing.states(project, annotator)
    return [p for part in search.found(project, wanted, annotator, mine) for p in part]


def _session(project: Project, dispatch: str, annotator: str = "anne") -> Session:
    session = Session(project, annotator)
    session.open(dispatch)
    return session


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", [1, 2, 3, 4]),
        ("gare", [1, 2, 4]),
        ("GARE namur ", [1]),
        ("etang", [4]),
        ("emile d", [2]),
        ('"la gare de"', [1]),
        ('"gare la"', []),
        ("have", [3]),
        ("have ", []),
        ("l'éta", [4]),
    ],
)
def test_all_words_must_be_there(filled: Project, typed: str, expected: list[int]) -> None:
    assert _found(filled, Wanted(pieces=sought(typed))) == expected


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(agencies=frozenset({"Belga", "ANP"})), [1, 3, 4]),
        (Wanted(languages=frozenset({"fr"})), [1, 2, 4]),
        (Wanted(languages=frozenset({"nl"})), [3]),
        (Wanted(since="2021"), [1, 2]),
        (Wanted(until="2021-03"), [1, 4]),
        (Wanted(since="2021-03-23", until="2021-04"), [2]),
        (Wanted(labels=frozenset({"PER"})), [1, 2, 4]),
        (Wanted(types=frozenset({"direct"})), []),
        (Wanted(having=frozenset({Having.SUGGESTIONS})), [1, 2, 4]),
        (Wanted(agencies=frozenset({"Belga"}), pieces=sought("gare namur ")), [1]),
    ],
)
def test_filters_stand_together_with_words(
    filled: Project, wanted: Wanted, expected: list[int]
) -> None:
    assert _found(filled, wanted) == expected


def test_states_workers_and_flags(filled: Project) -> None:
    for dispatch, annotator, state in (("d1", "anne", State.DONE), ("d4", "bob", State.FLAGGED)):
        session = _session(filled, dispatch, annotator)
        session.do(states.mark(session.annotations, state))
    assert _found(filled, Wanted(states=frozenset({State.DONE}))) == [1]
    assert _found(filled, Wanted(states=frozenset({State.NEW, State.STARTED}))) == [2, 3, 4]
    assert _found(filled, Wanted(workers=frozenset({"bob"}))) == [4]
    assert _found(filled, Wanted(having=frozenset({Having.FLAG}))) == [4]
    assert _found(filled, Wanted(states=frozenset({State.DONE})), "bob") == []


def test_own_labels_notes_and_questions(filled: Project) -> None:
    session = _session(filled, "d3")
    session.do(spans.add(session.annotations, 0, 2, "LOC"))
    session.do(Edit("ask", "d3", "anne", asked=(Question("q", "", "Lieu ?"),)))
    session.do(Edit("note", "d3", "anne", note=("", "À revoir")))
    assert _found(filled, Wanted(labels=frozenset({"LOC"}))) == [3]
    assert _found(filled, Wanted(labels=frozenset({"LOC"})), "bob") == []
    both = frozenset({Having.NOTE, Having.QUESTION})
    assert _found(filled, Wanted(having=both)) == [3]
    assert _found(filled, Wanted(having=both), "bob") == []


def test_speakers_and_types_of_quotations(filled: Project) -> None:
    session = _session(filled, "d2")
    quotation = Quotation("q", QuotationType.DIRECT, ((0, 5),), speaker="s1")
    edit = Edit("add", "d2", "anne", added=(quotation,), registered=(Speaker("s1", "Ana"),))
    session.do(edit)
    assert _found(filled, Wanted(speakers=frozenset({"s1"}))) == [2]
    assert _found(filled, Wanted(types=frozenset({"direct"}))) == [2]


def test_an_answered_suggestion_is_not_open(filled: Project) -> None:
    session = _session(filled, "d1")
    session.do(Edit("reject", "d1", "anne", answered=("d1-0",)))
    assert _found(filled, Wanted(having=frozenset({Having.SUGGESTIONS}))) == [2, 4]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.IMPORT, [1, 2, 3, 4]),
        (Order.NEWEST, [2, 1, 4, 3]),
        (Order.OLDEST, [4, 1, 2, 3]),
        (Order.LONGEST, [4, 1, 2, 3]),
        (Order.SHORTEST, [3, 2, 1, 4]),
        (Order.UNSURE, [4, 2, 1, 3]),
    ],
)
def test_orders(filled: Project, order: Order, expected: list[int]) -> None:
    assert search.in_order(filled, order) == expected


def test_many_are_found_in_several_slices(project: Project) -> None:
    with project.transaction():
        for i in range(2_600):
            project.add(Dispatch(f"d{i}", f"Dépêche {i}.", agency="A" if i % 2 else "B"))
    wanted = Wanted(agencies=frozenset({"A"}), pieces=sought("dépêche"))
    parts = list(search.found(project, wanted, "anne", {}))
    assert len(parts) > 1
    assert [p for part in parts for p in part] == list(range(2, 2_601, 2))


def test_an_excerpt_is_about_the_first_hit(filled: Project) -> None:
    pieces = sought("musee")
    excerpt = search.excerpts(filled, [4], pieces)[4]
    assert [excerpt.text[a:b] for a, b in excerpt.hits] == ["musée"]
    assert excerpt.text.startswith("…")
    title = TEXTS[3]
    assert [title[a:b] for a, b in excerpt.title_hits] == ["musée"]


def test_what_can_be_chosen(filled: Project) -> None:
    assert search.agencies(filled) == ["AFP", "ANP", "Belga"]
    assert search.languages(filled) == ["fr", "nl"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec=None) | st.sampled_from('"*^:()-+{}\0ANDOR '), max_size=20))
def test_whatever_is_typed_is_a_valid_query_and_every_hit_is_shown(
    filled: Project, typed: str
) -> None:
    pieces = sought(typed)
    for position in _found(filled, Wanted(pieces=pieces)):
        assert 1 <= position <= len(TEXTS)


@given(st.sampled_from(TEXTS), st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_words_of_a_text_find_it_while_they_are_typed(
    filled: Project, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.sampled_from([0, *(i + 1 for i, c in enumerate(text) if c == " ")]))
    typed = text[start : data.draw(st.integers(start, len(text)))]
    pieces = sought(typed)
    assert TEXTS.index(text) + 1 in _found(filled, Wanted(pieces=pieces))
    assert bool(pieces) == bool(search.hits(text, pieces))
