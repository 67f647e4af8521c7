"""Whatever adjudicators do in their copies, however it comes together: what must hold, holds."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.annotators import annotate
from tests.store.replays import replayed
from tests.team.copies import copy, state
from workbench.commands import adjudicating, spans, states
from workbench.errors import EditConflictError
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.state import State
from workbench.store import journal
from workbench.store.checking import check
from workbench.store.project import Project
from workbench.team.adjudicating import Bench
from workbench.team.merging import merge, redo, undo

ADJUDICATORS = ("lea", "max")
TEXT = "« Le pont rouvrira lundi », a dit Odile Vanbrabant à Walleville."
WORK = st.lists(
    st.tuples(st.sampled_from(ADJUDICATORS), st.integers(0, 10), st.integers(0, 3)), max_size=9
)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory, scheme: Scheme) -> Path:
    """A project in which three people differ on a few things."""
    path = tmp_path_factory.mktemp("first") / "first.workbench"
    with Project.create(path, scheme) as project:
        for name in ("d1", "d2"):
            project.add(Dispatch(name, f"{TEXT} {name}"))
            for n, who in enumerate(("anne", "bart", "carla")):
                content = ((0, 26 - n % 2),)
                made = [
                    Span(f"{who}1", 34 + n, 50, "PER"),
                    Span(f"{who}2", 53, 63, ("LOC", "ORG", "LOC")[n]),
                    Span(f"{who}3", 19, 24, "DATE"),
                    Quotation(f"{who}4", QuotationType.DIRECT, content, ((28, 33),)),
                ]
                annotate(project, name, who, made[: 4 - (name == "d2" and n == 1)])
    return path


@contextmanager
def desks(first: Path) -> Generator[dict[str, Bench]]:
    """Open a copy for each adjudicator."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(shutil.copy(first, folder))
        projects = [Project.open(copy(root, name)) for name in ADJUDICATORS]
        try:
            yield {n: Bench(p, n) for n, p in zip(ADJUDICATORS, projects, strict=True)}
        finally:
            for project in projects:
                project.close()


def work(bench: Bench, what: int, which: int) -> None:
    """Do one of the things that an adjudicator does."""
    dispatch = f"d{which % 2 + 1}"
    desk = bench.open(dispatch)
    if not desk.cases:
        return
    case = desk.cases[which % len(desk.cases)]
    grounds = bench.grounds(words=f"because of {which}")
    variants = case.conflict.variants
    if what <= 2:
        variant = variants[(what + which) % len(variants)]
        bench.do(adjudicating.take(desk.gold, case, variant, grounds))
    elif what == 3:
        bench.do(adjudicating.none_is_right(desk.gold, case, grounds))
    elif what == 4:
        bench.do(adjudicating.reopen(desk.gold, case))
    elif what == 5:
        asked = desk.set_of(case.conflict.annotators[0])
        bench.do(*adjudicating.send_back(desk.gold, case, asked, grounds))
    elif what == 6:
        edit = spans.add(desk.gold, which * 5, which * 5 + 7, "PER")
        bench.do(*bench.along([edit]))
    elif what == 7:
        bench.settle_all()
    elif what == 8:
        again = next((s for s in desk.sets if s.state is State.STARTED), desk.sets[0])
        journal.record(bench.project, states.mark(again, State.DONE))
    elif what == 9:
        bench.undo(dispatch)
    else:
        bench.redo(dispatch)


def is_whole(project: Project) -> None:
    assert list(check(project)) == []
    for of in project.set_ids():
        assert replayed(project, *of) == project.annotation_set(*of)


def back_and_again(project: Project, act: int) -> None:
    """Take a merge back and do it again, so far as what others decided allows it."""
    try:
        with project.transaction():
            undo(project, act, "lead")
            is_whole(project)
            redo(project, act, "lead")
    except EditConflictError:
        pass
    is_whole(project)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(WORK)
def test_what_adjudicators_do_comes_together_in_any_order(
    first: Path, todo: list[tuple[str, int, int]]
) -> None:
    with desks(first) as benches:
        for name, what, which in todo:
            try:
                work(benches[name], what, which)
            except EditConflictError:
                assert what in (9, 10), "only what is turned may be refused"
            is_whole(benches[name].project)
        paths = [bench.project.path for bench in benches.values()]
        root = paths[0].with_name("first.workbench")
        made: list[Path] = []
        for order in (paths, paths[::-1]):
            lead = copy(root, "-".join(path.stem for path in order))
            with Project.open(lead) as project:
                acts = [merge(project, [path], "lead").act for path in order]
                is_whole(project)
                if acts[-1] is not None:
                    back_and_again(project, acts[-1])
            made.append(lead)
        assert state(made[0]) == state(made[1])
