"""The cases behind a number: as many as the number says, and those that were asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.store.annotators import annotate, fill
from workbench.agreement.wanted import Wanted
from workbench.model.annotation import Span, new_id
from workbench.model.choice import Layer
from workbench.model.dispatch import Dispatch
from workbench.store.project import Project
from workbench.team.agreeing import Held, agreement_of
from workbench.team.case import Case
from workbench.team.cases import cases

TEXT = "La ministre Odile Vanbrabant a reçu lundi les maires de la province de Namur."
CLASSES = ("boundary", "boundary+label", "label", "only_a", "only_b", "split_a", "split_b")
QUOTED = ("boundary", "only_a", "only_b", "split_a", "split_b", "cue", "source", "speaker")


@pytest.fixture
def held(project: Project) -> Held:
    fill(project, 5, dispatches=12)
    return agreement_of(project, resamples=0)


@pytest.fixture
def small(project: Project) -> Held:
    project.add(Dispatch("d1", TEXT, headline="Les maires"))
    marked = {
        "ada": [("Odile Vanbrabant", "PER"), ("la province de Namur", "LOC"), ("lundi", "DATE")],
        "bo": [
            ("Odile Vanbrabant", "PER"),
            ("Namur", "LOC"),
            ("lundi", "MISC"),
            ("ministre", "PER"),
        ],
    }
    for who, spans in marked.items():
        annotate(project, "d1", who, [_span(words, label) for words, label in spans])
    return agreement_of(project, resamples=0)


def _span(words: str, label: str) -> Span:
    start = TEXT.index(words)
    return Span(new_id(), start, start + len(words), label)


def words(case: Case) -> tuple[str, str]:
    a, b = (
        " ".join(case.text[start:end] for start, end in side.parts) for side in (case.a, case.b)
    )
    return a, b


def found(project: Project, held: Held, wanted: Wanted) -> list[tuple[str, tuple[str, str]]]:
    return [(case.which, words(case)) for case in cases(project, held, wanted).cases]


def test_all_disagreements_are_listed_in_the_order_of_the_text(
    project: Project, small: Held
) -> None:
    assert found(project, small, Wanted()) == [
        ("only_b", ("", "ministre")),
        ("label", ("lundi", "lundi")),
        ("boundary", ("la province de Namur", "Namur")),
    ]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (Wanted(classes=frozenset({"match"})), ["match"]),
        (Wanted(classes=frozenset({"label", "only_b"})), ["only_b", "label"]),
        (Wanted(labels=("LOC",)), ["boundary"]),
        (Wanted(labels=("MISC", "DATE")), ["label"]),
        (Wanted(labels=("PER", "")), ["only_b"]),
        (Wanted(labels=("PER", "PER")), []),
        (Wanted(labels=("PER", "PER"), classes=frozenset({"match"})), ["match"]),
        (Wanted(left=15), ["boundary"]),
        (Wanted(left=14), []),
        (Wanted(right=0), ["label", "boundary"]),
        (Wanted(form="Namur"), ["boundary"]),
        (Wanted(form="Namur."), []),
        (Wanted(annotators=("ada",)), ["only_b", "label", "boundary"]),
        (Wanted(annotators=("ada", "gold")), []),
        (Wanted(dispatches=("d2",)), []),
        (Wanted(dispatches=("d1",), labels=("DATE",)), ["label"]),
    ],
)
def test_what_is_asked_for_is_found(
    project: Project, small: Held, wanted: Wanted, names: list[str]
) -> None:
    assert [which for which, _ in found(project, small, wanted)] == names


def test_a_case_has_its_dispatch_and_both_annotators(project: Project, small: Held) -> None:
    case = cases(project, small, Wanted(labels=("LOC",))).cases[0]
    assert (case.dispatch, case.title, case.text) == ("d1", "Les maires", TEXT)
    assert (case.a.annotator, case.b.annotator) == ("ada", "bo")
    assert (case.a.label, case.b.label) == ("LOC", "LOC")


def test_of_a_split_both_versions_are_there(project: Project) -> None:
    project.add(Dispatch("d1", TEXT))
    annotate(project, "d1", "ada", [_span("la province de Namur", "LOC")])
    annotate(project, "d1", "bo", [_span("province", "MISC"), _span("Namur", "LOC")])
    held = agreement_of(project, resamples=0)
    case = cases(project, held, Wanted(classes=frozenset({"split_b"}))).cases[0]
    assert words(case) == ("la province de Namur", "province")
    assert case.a.label == "LOC"


@pytest.mark.parametrize("which", CLASSES)
def test_there_are_as_many_cases_as_the_number_says(
    project: Project, held: Held, which: str
) -> None:
    wanted = Wanted(classes=frozenset({which}))
    assert cases(project, held, wanted).of == held.agreement.pooled.entities.classes[which]
    for pair in held.agreement.pairs:
        of_pair = replace(wanted, annotators=(pair.a, pair.b))
        assert cases(project, held, of_pair).of == pair.entities.classes[which]


@pytest.mark.parametrize("which", QUOTED)
def test_there_are_as_many_cases_of_quotations_as_the_number_says(
    project: Project, held: Held, which: str
) -> None:
    pooled = held.agreement.pooled.quotations
    wanted = Wanted(Layer.QUOTATIONS, classes=frozenset({which}))
    assert cases(project, held, wanted).of == pooled.classes[which]


def test_a_cell_of_the_confusion_opens_as_many_cases_as_it_says(
    project: Project, held: Held
) -> None:
    confusion = held.agreement.confusion
    for i, one in enumerate(confusion.labels):
        for j, other in enumerate(confusion.labels):
            if i < j and confusion.table[i][j]:
                wanted = Wanted(labels=(one, other))
                assert cases(project, held, wanted).of == confusion.table[i][j]


def test_no_more_are_read_than_are_asked_for(project: Project, held: Held) -> None:
    some = cases(project, held, Wanted(), most=3)
    assert len(some.cases) == 3
    assert some.of > 3
    assert some.cases == cases(project, held, Wanted()).cases[:3]
