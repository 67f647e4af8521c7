"""Each annotator gets a project of their own, and what they make of it comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.commands import spans, states, suggestions
from workbench.errors import ProjectError
from workbench.model.annotation import Quotation, QuotationType
from workbench.model.choice import Choice
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import acts, assignments, merges, suggesters
from workbench.store.checking import check
from workbench.store.project import Project
from workbench.team.allotting import Role, Wish, allot
from workbench.team.handing_out import hand_out, hand_out_again, pieces
from workbench.team.merged import Sealed
from workbench.team.merging import merge

TEXT = "« Le pont rouvrira lundi », a dit Odile Vanbrabant à Walleville."
ALL = Wish(("anne", "bart"), overlap=1.0, blind=0.25, repeats=0.25, seed=7)


@pytest.fixture
def lead(tmp_path: Path, scheme: Scheme) -> Path:
    with Project.create(tmp_path / "lead.workbench", scheme) as project:
        for number in range(8):
            project.add(Dispatch(f"d{number}", f"{TEXT} ({number})"))
            quote = Quotation(f"q{number}", QuotationType.DIRECT, ((2, 25),), source=(34, 50))
            made = Suggestion(quote, "rules 1", "marks", 0.9, speaker="Odile Vanbrabant")
            project.add_suggestions(f"d{number}", "rules 1", [made])
        work(project, "carla", "d0")
    return project.path


def work(project: Project, who: str, dispatch: str) -> None:
    session = Session(project, who)
    session.open(dispatch)
    if session.open_suggestions:
        session.do(
            suggestions.accept(session.annotations, session.open_suggestions, session.register)
        )
    session.do(spans.add(session.annotations, 34, 50, "PER"))
    session.do(states.mark(session.annotations, State.DONE))


def handed(lead: Path, wish: Wish = ALL) -> list[Path]:
    with Project.open(lead) as project:
        found = pieces(project, more=True)
        return hand_out(project, allot(found, wish), wish, lead.parent, "lead")


def test_every_file_is_whole_and_says_whose_it_is(lead: Path) -> None:
    paths = handed(lead)
    assert [path.name for path in paths] == ["lead.anne.workbench", "lead.bart.workbench"]
    with Project.open(lead) as project:
        assert list(check(project)) == []
        uid = project.uid
    for path, name in zip(paths, ("anne", "bart"), strict=True):
        with Project.open(path) as copy:
            assert list(check(copy)) == []
            assert (copy.owner, copy.uid) == (name, uid)
            assert copy.annotators() == [name]
            assert [s.name for s in copy.speakers()] == ["Odile Vanbrabant"]
            assert len(copy.dispatch_ids()) == 10


def test_what_others_made_is_not_in_it(lead: Path) -> None:
    (path, _) = handed(lead)
    assert b"carla" not in path.read_bytes()


def test_a_blind_dispatch_comes_without_suggestions_and_gets_none(lead: Path) -> None:
    (path, _) = handed(lead)
    with Project.open(path) as copy:
        blind = [a.dispatch for a in assignments.assignments(copy) if a.blind]
        assert len({each.removesuffix("~2") for each in blind}) == 2
        for dispatch in copy.dispatch_ids():
            assert bool(copy.suggestions(dispatch)) != (dispatch in blind)
        assert suggesters.unread(copy) == []
        assert assignments.is_blind(copy, blind[0])
    with Project.open(lead) as project:
        assert not assignments.is_blind(project, blind[0])


def test_what_comes_back_is_in_the_lead_s_project(lead: Path) -> None:
    paths = handed(lead)
    for path in paths:
        with Project.open(path) as copy:
            for dispatch in copy.dispatch_ids():
                work(copy, copy.owner, dispatch)
    with Project.open(lead) as project:
        report = merge(project, paths, "lead")
        assert [file.sealed for file in report.files] == [Sealed.WHOLE] * 2
        assert not report.aside
        assert {file.person("anne").new for file in report.files} == {8, 0}
        assert report.files[0].person("anne ²").new == 2
        assert project.annotators(kind="repeat") == ["anne ²", "bart ²"]
        assert project.annotators(kind="suggester") == ["rules 1"]
        second = [of for of in merges_of(project) if of[1] == "anne ²"]
        assert all(project.annotation_set(*of).state is State.DONE for of in second)
        assert list(check(project)) == []


def merges_of(project: Project) -> list[tuple[str, str]]:
    return project.rows("SELECT dispatch, annotator FROM sets")


def test_a_file_whose_journal_does_not_begin_as_it_was_handed_out_is_told(lead: Path) -> None:
    (path, _) = handed(lead)
    with Project.open(path) as copy:
        work(copy, "anne", copy.dispatch_ids()[0])
        copy.connection.execute("PRAGMA foreign_keys = OFF")
        copy.connection.execute("DELETE FROM journal WHERE annotator = 'rules 1'")
        copy.connection.execute("DELETE FROM acts WHERE who = 'rules 1'")
    with Project.open(lead) as project:
        (file,) = merge(project, [path], "lead", dry_run=True).files
        assert file.sealed is Sealed.BROKEN


def test_what_somebody_has_is_not_handed_out_to_them_again(lead: Path) -> None:
    handed(lead)
    with Project.open(lead) as project:
        assert not pieces(project)
        found = pieces(project, more=True)
        allotment = allot(found, Wish(("anne", "carla", "dirk"), seed=1))
        assert not allotment["anne"]
        assert len(allotment["carla"]) + len(allotment["dirk"]) == 8


def test_a_file_that_stands_there_is_not_overwritten_and_nothing_is_kept(lead: Path) -> None:
    other = lead.with_name("lead.bart.workbench")
    other.write_bytes(b"something of bart's")
    with pytest.raises(ProjectError, match="exists already"):
        handed(lead)
    assert sorted(p.name for p in lead.parent.iterdir()) == [other.name, lead.name]
    with Project.open(lead) as project:
        assert assignments.assignments(project) == []
        assert project.rows("SELECT * FROM hand_outs") == []


def test_a_lost_file_is_written_again_with_what_came_back(lead: Path) -> None:
    (path, _) = handed(lead)
    with Project.open(path) as copy:
        first = copy.dispatch_ids()[0]
        work(copy, "anne", first)
    with Project.open(lead) as project:
        merge(project, [path], "lead")
        order = queue(path)
        path.unlink()
        assert hand_out_again(project, "anne", lead.parent, "lead") == path
    assert queue(path) == order
    with Project.open(path) as copy:
        assert copy.annotation_set(first, "anne").state is State.DONE
        assert list(check(copy)) == []
        work(copy, "anne", copy.dispatch_ids()[1])
    with Project.open(lead) as project:
        (file,) = merge(project, [path], "lead").files
        assert (file.sealed, file.person("anne").new) == (Sealed.WHOLE, 1)


def queue(path: Path) -> list[str]:
    with Project.open(path) as copy:
        return copy.dispatch_ids()


def test_who_stops_it_finds_nothing_of_it(lead: Path) -> None:
    done: list[None] = []

    def stop() -> None:
        done.append(None)
        if len(done) == 12:
            raise KeyboardInterrupt

    with Project.open(lead) as project:
        allotment = allot(pieces(project, more=True), ALL)
        with pytest.raises(KeyboardInterrupt):
            hand_out(project, allotment, ALL, lead.parent, "lead", stop)
        assert assignments.assignments(project) == []
    assert [p.name for p in lead.parent.iterdir()] == [lead.name]


def test_two_names_that_make_one_file_are_refused(lead: Path) -> None:
    wish = Wish(("an ne", "An_ne"))
    with pytest.raises(ProjectError, match="would get one file"):
        handed(lead, wish)
    assert [p.name for p in lead.parent.iterdir()] == [lead.name]


def test_what_a_choice_leaves_out_and_what_was_killed_is_not_handed_out(lead: Path) -> None:
    with Project.open(lead) as project:
        project.add(Dispatch("k", "Odile Vanbrabant dément.", agency="Belga", killed=True))
        project.add(Dispatch("b", "Odile Vanbrabant confirme.", agency="Belga"))
        assert "k" not in {piece.id for piece in pieces(project)}
        assert [p.id for p in pieces(project, Choice(agencies=("Belga",)))] == ["b"]


def test_what_one_has_blind_another_gets_blind(lead: Path) -> None:
    handed(lead, Wish(("anne",), blind=0.5))
    with Project.open(lead) as project:
        blind = {a.dispatch for a in assignments.assignments(project) if a.blind}
        found = pieces(project, more=True)
        got = allot(found, Wish(("bart",)))["bart"]
    assert blind
    assert {a.dispatch for a in got if a.blind} == blind
    assert {a.role for a in got} == {Role.SHARED}


def test_nothing_is_written_again_for_whom_nothing_was_handed_out(lead: Path) -> None:
    with Project.open(lead) as project, pytest.raises(ProjectError, match="to dirk"):
        hand_out_again(project, "dirk", lead.parent, "lead")


def test_work_that_was_begun_goes_along_and_goes_on(lead: Path) -> None:
    with Project.open(lead) as project:
        session = Session(project, "anne")
        session.open("d3")
        session.do(spans.add(session.annotations, 53, 63, "LOC"))
    with Project.open(lead) as project:
        wish = Wish(("anne",))
        found = [piece for piece in pieces(project, more=True) if piece.id != "d0"]
        assert "anne" in next(piece.taken for piece in found if piece.id == "d3")
        bare = [type(piece)(piece.id, piece.length) for piece in found]
        (path,) = hand_out(project, allot(bare, wish), wish, lead.parent, "lead")
    with Project.open(path) as copy:
        session = Session(copy, "anne")
        session.open("d3")
        assert [s.label for s in session.annotations.spans] == ["LOC"]
        assert session.can_undo
        session.undo()
    with Project.open(lead) as project:
        merge(project, [path], "lead")
        assert not project.annotation_set("d3", "anne").annotations
        assert all(stored.sealed for stored in acts.read(project))
        assert not merges.aside(project)


def test_a_lost_file_that_turns_up_again_is_whole_all_the_same(lead: Path) -> None:
    (path, _) = handed(lead)
    old = path.with_name("found.workbench")
    path.rename(old)
    with Project.open(old) as copy:
        work(copy, "anne", copy.dispatch_ids()[0])
    with Project.open(lead) as project:
        merge(project, [old], "lead")
        hand_out_again(project, "anne", lead.parent, "lead")
    with Project.open(old) as copy:
        work(copy, "anne", copy.dispatch_ids()[1])
    with Project.open(lead) as project:
        (file,) = merge(project, [old], "lead").files
        assert (file.sealed, file.person("anne").new) == (Sealed.WHOLE, 1)


def test_others_write_while_files_are_written(lead: Path) -> None:
    def write() -> None:
        with Project.open(lead, patience=0.1) as other:
            work(other, "eva", f"d{next(numbers)}")

    numbers = iter(range(8))
    with Project.open(lead) as project:
        wish = Wish(("anne",))
        allotment = allot(pieces(project), wish)
        hand_out(project, allotment, wish, lead.parent, "lead", write)
        assert len(project.set_ids("eva")) == 7
