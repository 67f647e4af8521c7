"""What became of suggestions is counted from what is stored."""

from __future__ import annotations

import numpy as np

from tests.store.annotators import GOLD, SUGGESTER, annotate
from workbench.agreement.bias import biases
from workbench.model.annotation import Span
from workbench.model.compared import Compared, Help
from workbench.model.dispatch import Dispatch
from workbench.model.suggestion import Suggestion
from workbench.store import agreeing, merges, visits
from workbench.store.project import Project
from workbench.team.helping import outcomes_of

RIGHT, WRONG, MISSING = (0, 3), (4, 9), (10, 13)


def _span(part: tuple[int, int], name: str) -> Span:
    return Span(f"{name}-{part[0]}", *part, "PER")


def _fill(project: Project) -> None:
    """Anne keeps a wrong suggestion and overlooks what is missing, bart does neither."""
    project.add_annotator(GOLD, kind="gold")
    for id_ in ("d1", "blind"):
        project.add(Dispatch(id_, f"Ana Lopes dit {id_}"))
    proposed = [_span(part, "s") for part in (RIGHT, WRONG)]
    project.add_suggestions(
        "d1", SUGGESTER, [Suggestion(s, SUGGESTER, "names", 0.95) for s in proposed]
    )
    for id_ in ("d1", "blind"):
        annotate(project, id_, "anne", [_span(p, "a") for p in (RIGHT, WRONG)])
        annotate(project, id_, "bart", [_span(p, "b") for p in (RIGHT, MISSING)])
        annotate(project, id_, GOLD, [_span(p, "g") for p in (RIGHT, MISSING)])
    merges.add_annotator(project, "anne (2)", "repeat", "anne")
    annotate(project, "blind", "anne (2)", [_span(RIGHT, "r")])
    visits.keep(project, "d1", "anne", "2026-03-01T08:00:00.000Z", 30.0)


def test_outcomes_are_those_of_people_beside_gold(project: Project) -> None:
    _fill(project)
    found = outcomes_of(project, Compared())
    assert found.annotators == ("anne", "bart")
    assert found.rules == ("names",)
    assert found.by_rule.part.sum(axis=0).ravel().tolist() == [2, 1]
    assert found.by_rule.whole.sum(axis=0).ravel().tolist() == [2, 2]
    assert found.wrong is not None
    assert found.wrong.part.sum(axis=0).ravel().tolist() == [1, 0]
    assert found.omitted is not None
    assert found.omitted.part.sum(axis=0).tolist() == [1, 0]
    assert found.missed is not None
    assert found.missed.part.sum(axis=0).tolist() == [1, 0]
    assert found.helps.tolist() == [[True, True], [False, False]]
    assert found.repeats.part.sum(axis=0).tolist() == [2, 0]
    assert found.repeats.whole.sum(axis=0).tolist() == [3, 0]
    assert found.seconds[0, 0] == 30.0
    assert np.isnan(found.seconds[1, 0])


def test_filters_on_help_and_annotators_leave_gold_and_controls_in(project: Project) -> None:
    _fill(project)
    compared = Compared(annotators=("anne",), help=Help.HIGHLIGHTED)
    found = outcomes_of(project, compared)
    assert found.annotators == ("anne",)
    assert found.missed is not None
    assert found.missed.part.sum() == 1


def test_columns_that_were_read_are_not_read_again(project: Project) -> None:
    _fill(project)
    columns = agreeing.columns(project)
    with_columns = outcomes_of(project, Compared(), columns)
    without = outcomes_of(project, Compared())
    assert biases(with_columns) == biases(without)


def test_a_project_without_people_has_no_outcomes(project: Project) -> None:
    found = outcomes_of(project, Compared())
    assert found.annotators == ()
    assert found.by_rule.part.size == 0
