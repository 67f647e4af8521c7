"""A newer suggester reads again; what people decided stays, what changed is counted."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
import spacy
from spacy.pipeline import EntityRuler

from workbench.commands import spans, states, suggestions
from workbench.errors import SuggesterError
from workbench.exchange.highlighting import highlight
from workbench.exchange.rehighlighting import Change, outdated, rehighlight
from workbench.model.annotation import Origin, Quotation, QuotationType, Span
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.model.suggestion import Fate, Suggestion
from workbench.model.superseding import Difference
from workbench.model.users_model import UsersModel
from workbench.session import Session
from workbench.store import suggesters
from workbench.store.project import Project

TEXT = '"Le port rouvre lundi", a dit Jeanne Morel.'
OLDER = "rules 0.9"
DAY = Suggestion(Span("day", 16, 21, "DATE", origin=Origin.SUGGESTION), OLDER, "date", 0.9)
NAME = Suggestion(Span("name", 37, 42, "PER", origin=Origin.SUGGESTION), OLDER, "name", 0.5)
QUOTE = Suggestion(
    Quotation("quote", QuotationType.DIRECT, ((0, 22),), (), origin=Origin.SUGGESTION),
    OLDER,
    "quote",
    0.8,
)


def words(project: Project, found: tuple[Suggestion, ...], dispatch: str = "d1") -> list[str]:
    text = project.dispatch(dispatch).text
    return [text[s.annotation.start : s.annotation.end] for s in found]


@pytest.fixture
def aged(project: Project) -> Project:
    """A project whose dispatch an older suggester has read."""
    project.add(Dispatch("d1", TEXT))
    project.add_suggestions("d1", OLDER, [DAY, NAME, QUOTE])
    return project


def test_what_changed_is_counted_and_open_suggestions_give_way(aged: Project) -> None:
    changes = list(rehighlight(aged, outdated(aged)))
    assert changes == [Change("d1", Difference(new=2, gone=2, same=1))]
    session = Session(aged, "anne")
    session.open("d1")
    assert words(aged, session.suggestions) == ['"Le port rouvre lundi"', "lundi", "Jeanne Morel"]
    assert {s.suggester for s in session.suggestions} == {suggesters.newest(aged, "d1")}
    assert {DAY, NAME, QUOTE} < set(aged.suggestions("d1"))
    assert outdated(aged) == []


def test_what_a_person_decided_stays_in_every_detail(aged: Project) -> None:
    session = Session(aged, "anne")
    session.open("d1")
    session.do(suggestions.reject(session.annotations, [DAY]))
    session.do(spans.resize(session.annotations, NAME, 30, 42))
    session.do(suggestions.accept(session.annotations, [QUOTE], []))
    session.do(states.mark(session.annotations, State.DONE))
    before = session.annotations
    list(rehighlight(aged, outdated(aged)))
    session.reload()
    assert session.annotations == before
    fates = {s.id: before.fate(s) for s in session.suggestions if s.suggester == OLDER}
    assert fates == {"day": Fate.REJECTED, "name": Fate.CORRECTED, "quote": Fate.ACCEPTED}
    # The new quotation has a cue and a source: it says something else.
    assert words(aged, session.open_suggestions) == ['"Le port rouvre lundi"']
    while session.undo():
        pass
    assert not session.annotations.annotations


def test_another_annotator_is_asked_all_that_is_new(aged: Project) -> None:
    first = Session(aged, "anne")
    first.open("d1")
    first.do(suggestions.reject(first.annotations, [DAY]))
    list(rehighlight(aged, outdated(aged)))
    second = Session(aged, "bram")
    second.open("d1")
    assert len(second.open_suggestions) == 3


def test_dispatches_that_nobody_has_read_are_read_and_begun_ones_left(project: Project) -> None:
    project.add(Dispatch("d1", TEXT))
    project.add(Dispatch("d2", "Ana Lopes arrive."))
    session = Session(project, "anne")
    session.open("d2")
    session.do(spans.add(session.annotations, 0, 9, "PER"))
    assert [(each.dispatch, each.newest) for each in outdated(project)] == [("d1", "")]


def test_stopping_in_the_middle_keeps_what_is_done(project: Project) -> None:
    for i in range(30):
        project.add(Dispatch(f"d{i}", f"{i}. {TEXT}"))
        project.add_suggestions(f"d{i}", OLDER, [])
    found = outdated(project)
    assert len(found) == 30
    with closing(rehighlight(project, found)) as changes:
        done = [next(changes).dispatch for _ in range(3)]
    assert done == ["d0", "d1", "d2"]
    left = [each.dispatch for each in outdated(project)]
    assert left == [f"d{i}" for i in range(3, 30)]
    assert len(list(rehighlight(project, outdated(project)))) == 27
    assert outdated(project) == []


@pytest.fixture
def ruler(tmp_path: Path) -> Path:
    """A user's model for French that knows one name."""
    nlp = spacy.blank("fr")
    found = nlp.add_pipe("entity_ruler")
    assert isinstance(found, EntityRuler)
    found.add_patterns([{"label": "PER", "pattern": "Morel"}])
    nlp.to_disk(tmp_path / "model")
    return tmp_path / "model"


def test_another_model_reads_again_and_going_back_needs_no_reading(
    project: Project, ruler: Path
) -> None:
    project.add(Dispatch("d1", TEXT))
    project.add(Dispatch("d2", "Jan woont in Gent.", language="nl"))
    list(highlight(project, ["d1", "d2"]))
    rules = suggesters.newest(project, "d1")
    project.set_model(UsersModel(str(ruler)))
    # The Dutch dispatch is not for a French model: the rules have read it, and stay.
    assert [each.dispatch for each in outdated(project)] == ["d1"]
    list(rehighlight(project, outdated(project)))
    assert suggesters.newest(project, "d1") != rules
    stored = len(project.suggestions("d1"))
    project.set_model(None)
    (change,) = rehighlight(project, outdated(project))
    assert (change.difference.new, change.error) == (1, "")
    assert suggesters.newest(project, "d1") == rules
    assert len(project.suggestions("d1")) == stored
    assert outdated(project) == []


def test_a_model_that_is_gone_is_an_error_in_one_line(aged: Project, tmp_path: Path) -> None:
    aged.set_model(UsersModel(str(tmp_path / "gone")))
    with pytest.raises(SuggesterError, match="gone"):
        outdated(aged)
