"""Work of several copies comes together: in any order, once or twice, whole or in part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from tests.team.copies import Made, copy, state
from workbench.commands import quotations, spans, states, suggestions
from workbench.errors import EditConflictError
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import merges
from workbench.store.labels import change
from workbench.store.project import Project
from workbench.team.merged import Sealed
from workbench.team.merging import merge, redo, undo

TEXT = "« Le pont rouvrira lundi », a dit Odile Vanbrabant à Walleville."
QUOTE = Suggestion(
    Quotation("q-1", QuotationType.DIRECT, ((2, 25),), source=(34, 50)),
    "rules 1",
    "marks",
    0.9,
    speaker="Odile Vanbrabant",
)


@pytest.fixture
def lead(tmp_path: Path, scheme: Scheme) -> Path:
    with Project.create(tmp_path / "lead.workbench", scheme) as project:
        for number in range(1, 4):
            project.add(Dispatch(f"d{number}", f"{TEXT} ({number})"))
            project.add_suggestions(f"d{number}", "rules 1", [QUOTE])
    return project.path


def handed(lead: Path, name: str) -> Path:
    return copy(lead, name)


def work(path: Path, who: str, *acts: Callable[[Session], object], on: str = "d1") -> Path:
    with Project.open(path) as project:
        session = Session(project, who)
        session.open(on)
        for act in acts:
            act(session)
    return path


def add(start: int, end: int, label: str = "PER") -> Callable[[Session], object]:
    return lambda s: s.do(spans.add(s.annotations, start, end, label))


def accept(session: Session) -> None:
    session.do(suggestions.accept(session.annotations, session.open_suggestions, session.register))


def finish(session: Session) -> None:
    session.do(states.mark(session.annotations, State.DONE))


def first(session: Session) -> Span:
    return session.annotations.spans[0]


def take_in(lead: Path, *paths: Path) -> int | None:
    with Project.open(lead) as project:
        return merge(project, paths, "lead").act


def test_what_two_people_made_comes_in_with_journal_and_speakers(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", accept, add(34, 50), finish)
    bart = work(handed(lead, "bart"), "bart", add(53, 63, "LOC"), on="d2")
    assert take_in(lead, anne, bart) is not None
    with Project.open(lead) as project, Project.open(anne) as theirs:
        assert project.annotation_set("d1", "anne") == theirs.annotation_set("d1", "anne")
        assert [s.name for s in project.speakers()] == ["Odile Vanbrabant"]
        assert [s.label for s in project.annotation_set("d2", "bart").spans] == ["LOC"]
        assert project.rows("SELECT who, verb FROM acts WHERE who = 'anne' ORDER BY clock") == [
            ("anne", "accept"),
            ("anne", "add"),
            ("anne", "state"),
        ]


def test_merging_twice_changes_nothing(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", accept, finish)
    take_in(lead, anne)
    before = state(lead)
    assert take_in(lead, anne) is None
    assert state(lead) == before
    with Project.open(lead) as project:
        assert len(merges.merges(project)) == 1


def test_more_work_comes_in_later(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", add(34, 50))
    take_in(lead, anne)
    work(anne, "anne", lambda s: s.do(spans.relabel(s.annotations, first(s), "ORG")), finish)
    with Project.open(lead) as project:
        (file,) = merge(project, [anne], "lead").files
        assert (file.people["anne"].new, file.people["anne"].updated) == (0, 1)
        assert [s.label for s in project.annotation_set("d1", "anne").spans] == ["ORG"]


def test_files_in_any_order_make_the_same(lead: Path) -> None:
    files = [
        work(handed(lead, "anne"), "anne", accept, add(34, 50), finish),
        work(handed(lead, "anne-2"), "anne", add(53, 63, "LOC"), finish),
        work(handed(lead, "bart"), "bart", accept, lambda s: s.undo(), add(0, 5)),
    ]
    made: list[Made] = []
    for number, order in enumerate(permutations(files)):
        other = handed(lead, f"lead-{number}")
        for path in order:
            take_in(other, path)
        made.append(state(other))
    assert all(each == made[0] for each in made)


def test_two_machines_of_one_annotator_keep_what_does_not_conflict(lead: Path) -> None:
    desk = work(handed(lead, "desk"), "anne", add(34, 50))
    train = desk.with_name("train.workbench")
    train.write_bytes(desk.read_bytes())
    work(desk, "anne", lambda s: s.do(spans.relabel(s.annotations, first(s), "ORG")))
    work(desk, "anne", add(53, 63, "LOC"))
    work(train, "anne", lambda s: s.do(spans.resize(s.annotations, first(s), 40, 50)))
    work(train, "anne", lambda s: s.do(spans.relabel(s.annotations, first(s), "LOC")))
    take_in(lead, desk, train)
    with Project.open(lead) as project:
        made = project.annotation_set("d1", "anne").spans
        assert [(s.start, s.end, s.label) for s in made] == [(40, 50, "ORG"), (53, 63, "LOC")]
        (aside,) = merges.aside(project)
        assert (aside.verb, aside.who, aside.dispatch) == ("relabel", "anne", "d1")


def test_a_merge_is_taken_back_and_done_again_as_one_step(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", accept, add(34, 50), finish)
    before = state(lead)[:2]
    act = take_in(lead, anne) or 0
    after = state(lead)[:2]
    with Project.open(lead) as project:
        undo(project, act, "lead")
    undone = [made for made in state(lead)[0] if made.annotations or made.state is not State.NEW]
    assert (undone, state(lead)[1]) == before
    with Project.open(lead) as project:
        redo(project, act, "lead")
    assert state(lead)[:2] == after


def test_what_was_taken_back_comes_in_with_the_next_merge(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", accept, finish)
    act = take_in(lead, anne) or 0
    after = state(lead)[:2]
    with Project.open(lead) as project:
        undo(project, act, "lead")
    assert take_in(lead, anne) is not None
    assert state(lead)[:2] == after


def test_a_merge_that_work_builds_on_is_not_taken_back(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", add(34, 50))
    act = take_in(lead, anne) or 0
    work(lead, "anne", lambda s: s.do(spans.relabel(s.annotations, first(s), "ORG")))
    before = state(lead)
    with Project.open(lead) as project, pytest.raises(EditConflictError, match="d1"):
        undo(project, act, "lead")
    assert state(lead) == before


def test_a_look_at_a_merge_writes_nothing(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", accept, finish)
    before = state(lead)
    with Project.open(lead) as project:
        report = merge(project, [anne], "lead", dry_run=True)
    assert report.files[0].people["anne"].new == 1
    assert [s.name for s in report.speakers] == ["Odile Vanbrabant"]
    assert state(lead) == before


def test_a_file_that_is_none_keeps_the_others_not_out(lead: Path, tmp_path: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", accept, finish)
    none = tmp_path / "none.workbench"
    none.write_bytes(b"not a project at all" * 100)
    with Project.open(lead) as project:
        one, other = merge(project, [none, anne], "lead").files
        assert "not a project of the workbench" in one.error
        assert other.people["anne"].new == 1


def test_a_speaker_named_by_the_lead_meanwhile_does_not_keep_a_boundary_out(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", accept)
    take_in(lead, anne)

    def rename(session: Session) -> None:
        quotation = session.annotations.quotations[0]
        other = Speaker("o-v", "O. Vanbrabant", "person")
        session.do(quotations.create_speaker(session.annotations, quotation, other))

    work(lead, "anne", rename)
    work(
        anne,
        "anne",
        lambda s: s.do(
            quotations.set_type(s.annotations, s.annotations.quotations[0], QuotationType.MIXED)
        ),
    )
    take_in(lead, anne)
    with Project.open(lead) as project:
        (made,) = project.annotation_set("d1", "anne").quotations
        assert (made.speaker, made.type) == ("o-v", QuotationType.MIXED)
        assert not merges.aside(project)


def test_a_label_that_the_project_does_not_have_is_set_aside(lead: Path) -> None:
    anne = handed(lead, "anne")
    with Project.open(anne) as project:
        project.connection.execute("INSERT INTO labels VALUES ('EVENT')")
    work(anne, "anne", add(34, 50, "EVENT"), add(53, 63, "LOC"))
    with Project.open(lead) as project:
        (file,) = merge(project, [anne], "lead").files
        assert file.labels == ["EVENT"]
        assert [s.label for s in project.annotation_set("d1", "anne").spans] == ["LOC"]
        assert len(merges.aside(project)) == 1


def test_a_renamed_label_is_mapped(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", add(34, 50, "PER"))
    with Project.open(lead) as project:
        person = replace(project.scheme.labels[0], label="PERSON")
        scheme = replace(project.scheme, labels=(person, *project.scheme.labels[1:]))
        change(project, scheme, {"PER": "PERSON"})
        merge(project, [anne], "lead")
        assert [s.label for s in project.annotation_set("d1", "anne").spans] == ["PERSON"]


def test_a_dispatch_that_the_project_lacks_comes_with_what_was_made_of_it(lead: Path) -> None:
    anne = handed(lead, "anne")
    with Project.open(anne) as project:
        project.add(Dispatch("d9", "Une autre dépêche d'Odile Vanbrabant."))
        project.add(Dispatch("d10", "Personne n'en a rien fait."))
    work(anne, "anne", add(20, 36), on="d9")
    with Project.open(lead) as project:
        (file,) = merge(project, [anne], "lead").files
        assert file.dispatches == 1
        assert project.dispatch_ids() == ["d1", "d2", "d3", "d9"]
        assert project.rows("SELECT rowid FROM search WHERE search MATCH 'autre'")


def test_another_dispatch_of_the_same_id_gets_another(lead: Path) -> None:
    anne = handed(lead, "anne")
    with Project.open(anne) as project:
        project.add(Dispatch("new", "Une dépêche d'Anne."))
    work(anne, "anne", add(0, 5), on="new")
    with Project.open(lead) as project:
        project.add(Dispatch("new", "Une tout autre dépêche."))
        merge(project, [anne], "lead")
        (_, of) = project.rows(
            "SELECT dispatch FROM sets WHERE annotator = 'anne' UNION ALL SELECT 'x'"
        )[0][0].split("~")
        assert len(of) == 8


def test_a_file_edited_outside_is_told(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", add(34, 50))
    with Project.open(lead) as project:
        assert merge(project, [anne], "lead", dry_run=True).files[0].sealed is Sealed.WHOLE
    with Project.open(anne) as project:
        project.connection.execute("UPDATE spans SET label = 'LOC' WHERE annotator = 'anne'")
    with Project.open(lead) as project:
        assert merge(project, [anne], "lead", dry_run=True).files[0].sealed is Sealed.CHANGED
    with Project.open(anne) as project:
        project.connection.execute("UPDATE journal SET edit = replace(edit, 'PER', 'LOC')")
    with Project.open(lead) as project:
        assert merge(project, [anne], "lead", dry_run=True).files[0].sealed is Sealed.BROKEN


def test_two_spellings_of_a_speaker_are_proposed(lead: Path) -> None:
    def name(speaker: str) -> Callable[[Session], object]:
        def act(session: Session) -> None:
            accept(session)
            quotation = session.annotations.quotations[0]
            other = Speaker(f"id of {speaker}", speaker, "person")
            session.do(quotations.create_speaker(session.annotations, quotation, other))

        return act

    anne = work(handed(lead, "anne"), "anne", name("Aurèle Destrée"))
    bart = work(handed(lead, "bart"), "bart", name("Aurele Destree"))
    with Project.open(lead) as project:
        ((likeness, one, other), *_) = merge(project, [anne, bart], "lead").alike
        assert likeness > 85
        assert {one.name, other.name} == {"Aurèle Destrée", "Aurele Destree"}


def test_one_name_met_by_two_people_is_one_speaker(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", accept)
    bart = work(handed(lead, "bart"), "bart", accept)
    take_in(lead, anne, bart)
    with Project.open(lead) as project:
        (speaker,) = project.speakers()
        both = project.annotation_set("d1", "anne"), project.annotation_set("d1", "bart")
        assert [made.quotations[0].speaker for made in both] == [speaker.id] * 2


def test_how_long_people_worked_comes_with_it(lead: Path) -> None:
    anne = work(handed(lead, "anne"), "anne", add(34, 50))
    with Project.open(anne) as project:
        project.connection.execute(
            "INSERT INTO visits VALUES ('d1', 'anne', '2026-03-01T08:00:00.000Z', 61.5)"
        )
    take_in(lead, anne)
    with Project.open(lead) as project:
        assert merges.visits(project) == [("d1", "anne", "2026-03-01T08:00:00.000Z", 61.5)]


def test_an_edit_of_the_register_that_somebody_else_made_differently_is_set_aside(
    lead: Path,
) -> None:
    with Project.open(lead) as project:
        session = Session(project, "lead")
        session.do(Edit("register", "", "lead", registered=(Speaker("s", "Odile"),)))

    def call(name: str) -> Callable[[Session], object]:
        return lambda s: s.do(
            Edit(
                "rename",
                "",
                s.annotator,
                registered=(Speaker("s", name),),
                unregistered=(Speaker("s", "Odile"),),
            )
        )

    anne = work(handed(lead, "anne"), "anne", call("Odile Vanbrabant"))
    bart = work(handed(lead, "bart"), "bart", call("Odile V."))
    take_in(lead, bart, anne)
    with Project.open(lead) as project:
        assert [s.name for s in project.speakers()] == ["Odile Vanbrabant"]
        (aside,) = merges.aside(project)
        assert (aside.who, aside.dispatch) == ("bart", "")
