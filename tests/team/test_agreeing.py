"""The agreement of a stored project, and again after changes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from math import isclose
from typing import Any, cast

import pytest

from tests.store.annotators import GOLD, PEOPLE, SUGGESTER, annotate, fill, found
from workbench.agreement.summary import Agreement
from workbench.commands import spans, states
from workbench.model.annotation import Span
from workbench.model.compared import Compared, Kind
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.session import Session
from workbench.store import merges
from workbench.store.project import Project
from workbench.team import agreeing
from workbench.team.agreeing import Held, agreement_of, headline_of, self_agreement

RESAMPLES = 40


@pytest.fixture
def filled(project: Project) -> Project:
    fill(project, 5, dispatches=12)
    return project


def held_of(project: Project, before: Held | None = None) -> Held:
    return agreement_of(project, resamples=RESAMPLES, before=before)


def assert_same(one: object, other: object) -> None:
    """Compare values field by field; a figure may differ by what rounding does."""
    mine, theirs = list(_flat(one)), list(_flat(other))
    assert [where for where, _ in mine] == [where for where, _ in theirs]
    for (where, value), (_, again) in zip(mine, theirs, strict=True):
        if isinstance(value, float) and isinstance(again, float):
            assert isclose(value, again, abs_tol=1e-9), where
        else:
            assert value == again, where


def _flat(value: Any, where: str = "") -> Iterator[tuple[str, object]]:  # noqa: ANN401 - any value
    if is_dataclass(value):
        for each in fields(value):
            yield from _flat(getattr(value, each.name), f"{where}.{each.name}")
    elif isinstance(value, tuple):
        for n, each in enumerate(cast("tuple[object, ...]", value)):
            yield from _flat(each, f"{where}[{n}]")
    else:
        yield where, value


def test_all_are_compared_with_all(filled: Project) -> None:
    found_agreement = held_of(filled).agreement
    assert found_agreement.annotators == (*PEOPLE, GOLD, SUGGESTER)
    assert len(found_agreement.pairs) == 10


def test_the_headline_alone_is_the_same_as_with_everything(filled: Project) -> None:
    alone = headline_of(filled, resamples=RESAMPLES)
    assert_same(alone, held_of(filled).agreement.headline)


def _delete(session: Session) -> None:
    if session.annotations.spans:
        session.do(spans.delete(session.annotations, session.annotations.spans[0]))


def _add(session: Session) -> None:
    session.do(spans.add(session.annotations, 1, 9, "PER"))


def _move(session: Session) -> None:
    for span in session.annotations.spans[:1]:
        session.do(spans.resize(session.annotations, span, span.start, span.end + 2))


@pytest.mark.parametrize("seed", range(4))
def test_after_changes_all_is_as_if_it_were_read_again(project: Project, seed: int) -> None:
    fill(project, seed, dispatches=9)
    dice = random.Random(seed)
    held = held_of(project)
    ways: tuple[Callable[[Session], None], ...] = (_delete, _add, _move)
    for _ in range(4):
        for _ in range(dice.randint(1, 2)):
            session = Session(project, dice.choice(PEOPLE))
            session.open(dice.choice(held.columns.dispatches))
            dice.choice(ways)(session)
        held = held_of(project, held)
        assert_same(held.agreement, held_of(project).agreement)


def test_only_what_has_changed_is_counted_again(
    filled: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = held_of(filled)
    session = Session(filled, "anne")
    dispatch = next(id_ for n, id_ in enumerate(held.columns.dispatches) if held.columns.done[n, 0])
    session.open(dispatch)
    _add(session)
    monkeypatch.setattr(agreeing, "count", None)
    again = held_of(filled, held)
    assert again.stamp != held.stamp
    assert held_of(filled, again) is again


def test_who_finishes_a_new_dispatch_has_everything_read_again(filled: Project) -> None:
    held = held_of(filled)
    filled.add(Dispatch("new", "Ana Lopes arrive à Walleville, dit-on." * 4))
    annotate(filled, "new", "anne", found(random.Random(1)))
    again = held_of(filled, held)
    assert "new" in again.columns.dispatches
    assert_same(again.agreement, held_of(filled).agreement)


def test_who_begins_again_is_not_compared_there_any_more(filled: Project) -> None:
    held = held_of(filled)
    session = Session(filled, "anne")
    dispatch = next(id_ for n, id_ in enumerate(held.columns.dispatches) if held.columns.done[n, 0])
    session.open(dispatch)
    session.do(states.mark(session.annotations, State.STARTED))
    again = held_of(filled, held)
    assert_same(again.agreement, held_of(filled).agreement)


def test_an_act_that_is_undone_leaves_all_as_it_was(filled: Project) -> None:
    held = held_of(filled)
    session = Session(filled, "bart")
    dispatch = next(id_ for n, id_ in enumerate(held.columns.dispatches) if held.columns.done[n, 1])
    session.open(dispatch)
    _add(session)
    middle = held_of(filled, held)
    session.undo()
    assert_same(held_of(filled, middle).agreement, held.agreement)


def test_another_comparison_is_read_again(filled: Project) -> None:
    held = held_of(filled)
    people = Compared(kinds=frozenset({Kind.PERSON}))
    other = agreement_of(filled, people, resamples=RESAMPLES, before=held)
    assert other.agreement.annotators == PEOPLE
    assert agreement_of(filled, people, seed=8, resamples=RESAMPLES, before=other) is not other


def test_over_time_is_by_when_dispatches_were_finished(filled: Project) -> None:
    with filled.transaction():
        filled.connection.execute("UPDATE sets SET updated = '2026-03-02T08:00:00.000Z'")
    (period,) = held_of(filled).agreement.over_time
    assert period.label == "2026-03-02"


def test_second_readings_are_compared_with_the_first(project: Project) -> None:
    project.add(Dispatch("d1", "Ana Lopes"))
    annotate(project, "d1", "anne", [Span("a", 0, 3, "PER")])
    merges.add_annotator(project, "anne (2)", "repeat", "anne")
    annotate(project, "d1", "anne (2)", [Span("b", 0, 3, "PER")])
    found_agreement = self_agreement(project, resamples=RESAMPLES)
    assert found_agreement["anne"].strict.value == 1
    assert self_agreement(project, Compared(annotators=("bart",))) == {}


def test_a_project_without_work_has_an_agreement_without_pairs(project: Project) -> None:
    nothing: Agreement = held_of(project).agreement
    assert nothing.pairs == ()
    assert nothing.headline.strict.value is None
    assert nothing.headline.strict.why is not None


def test_reckoning_tells_how_far_it_is_and_ends_where_that_is_wanted(filled: Project) -> None:
    told: list[tuple[int, int]] = []
    agreement_of(filled, resamples=RESAMPLES, progress=lambda done, of: told.append((done, of)))
    assert len(told) > 3

    def end(done: int, of: int) -> None:
        if (done, of) == told[-1]:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        agreement_of(filled, resamples=RESAMPLES, progress=end)


def test_others_may_write_meanwhile(filled: Project) -> None:
    with Project.open(filled.path) as other:
        first = other.dispatch_ids()[0]

        def write(done: int, of: int) -> None:
            del done, of
            annotate(other, first, f"x{len(other.annotators())}", found(random.Random(3)))

        one = agreement_of(filled, resamples=RESAMPLES, progress=write)
    assert "x3" not in one.agreement.annotators
    again = agreement_of(filled, resamples=RESAMPLES, before=one)
    assert "x3" in again.agreement.annotators
