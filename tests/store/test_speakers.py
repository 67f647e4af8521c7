"""The register counts, finds and moves quotations of every annotator, all of them or none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.commands import speakers as commands
from workbench.errors import EditConflictError
from workbench.model.annotation import Quotation, QuotationType
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker
from workbench.session import Session
from workbench.store import journal, speakers
from workbench.store.project import Project

TEXT = 'Lundi, "Oui", dit Ana Lopes. "Non", a répondu le maire.'
ANA, LOPES = Speaker("ana", "Ana Lopes", "person"), Speaker("lopes", "Lopes", aliases=("Mme L.",))


def said(name: str, words: str, speaker: str | None) -> Quotation:
    start = TEXT.index(words)
    cue = TEXT.index("dit")
    return Quotation(
        name,
        QuotationType.DIRECT,
        ((start, start + len(words)),),
        ((cue, cue + 3),),
        (TEXT.index("Ana"), TEXT.index(".")),
        speaker=speaker,
    )


@pytest.fixture
def spoken(project: Project) -> Project:
    """Two dispatches; Anne and Bart heard Ana Lopes, under two names, and a suggester proposed."""
    for name in ("d1", "d2"):
        project.add(Dispatch(name, f"{TEXT} {name}", headline=f"Titre {name}", date="2021-03-02"))
    one, two = said("q1", '"Oui"', "ana"), said("q2", '"Non"', "lopes")
    journal.record(project, Edit("add", "d1", "anne", added=(one, two), registered=(ANA, LOPES)))
    journal.record(project, Edit("add", "d1", "bart", added=(replace(two, id="q1"),)))
    journal.record(project, Edit("add", "d2", "anne", added=(two,)))
    return project


def merged(project: Project) -> tuple[Edit, ...]:
    return commands.merge(ANA, [LOPES], speakers.uses(project, ["lopes"]))


def heard(project: Project) -> list[str | None]:
    every = [project.annotation_set(*key) for key in project.set_ids()]
    return [q.speaker for made in every for q in made.quotations]


def test_quotations_and_dispatches_are_counted_over_all_annotators(spoken: Project) -> None:
    assert speakers.counts(spoken) == {"ana": (1, 1), "lopes": (3, 2)}


def test_a_quotation_is_found_with_what_stands_around_it(spoken: Project) -> None:
    (found,) = speakers.sayings(spoken, "ana")
    assert (found.left, found.content) == ("Lundi, ", '"Oui"')
    assert found.right.startswith(", dit Ana Lopes.")
    assert (found.cue, found.source) == ("dit", "Ana Lopes")
    assert (found.title, found.date, found.use.annotator) == ("Titre d1", "2021-03-02", "anne")


def test_pages_of_quotations_follow_each_other_in_the_order_of_the_import(spoken: Project) -> None:
    first = speakers.sayings(spoken, "lopes", limit=2)
    rest = speakers.sayings(spoken, "lopes", after=2, limit=2)
    assert [(s.use.dispatch, s.use.annotator) for s in (*first, *rest)] == [
        ("d1", "anne"),
        ("d1", "bart"),
        ("d2", "anne"),
    ]


def test_a_merge_is_one_act_over_all_sets_and_is_undone_and_redone_as_one(spoken: Project) -> None:
    before = heard(spoken)
    act = journal.record(spoken, *merged(spoken), who="anne")
    assert heard(spoken) == ["ana"] * 4
    assert [s.aliases for s in spoken.speakers()] == [("Lopes", "Mme L.")]
    journal.undo(spoken, act)
    assert (heard(spoken), spoken.speakers()) == (before, [ANA, LOPES])
    journal.redo(spoken, act)
    assert (heard(spoken), len(spoken.speakers())) == (["ana"] * 4, 1)


def test_the_register_undoes_merges_and_splits_by_its_own_history(spoken: Project) -> None:
    session = Session(spoken, "anne")
    session.do(*merged(spoken))
    kept = spoken.speakers()[0]
    new = Speaker("new", "Bea Lopes")
    session.do(*commands.split(kept, new, speakers.uses(spoken, ["ana"])[:1], new=True))
    assert sorted(map(str, heard(spoken))) == ["ana", "ana", "ana", "new"]
    session.undo_register()
    session.undo_register()
    assert spoken.speakers() == [ANA, LOPES]
    session.redo_register()
    session.redo_register()
    assert sorted(map(str, heard(spoken))) == ["ana", "ana", "ana", "new"]


def test_a_split_to_a_known_speaker_is_undone_by_the_register_too(spoken: Project) -> None:
    session, before = Session(spoken, "anne"), heard(spoken)
    session.do(*commands.split(LOPES, ANA, speakers.uses(spoken, ["lopes"])[1:2]))
    assert heard(spoken).count("ana") == before.count("ana") + 1
    session.undo_register()
    assert heard(spoken) == before


def test_a_merge_of_what_changed_meanwhile_is_refused_whole(spoken: Project) -> None:
    act, before = merged(spoken), spoken.speakers()
    made = spoken.annotation_set("d2", "anne")
    journal.record(spoken, Edit("delete", "d2", "anne", removed=tuple(made.quotations)))
    with pytest.raises(EditConflictError, match="changed"):
        journal.record(spoken, *act, who="anne")
    assert (spoken.speakers(), heard(spoken)) == (before, ["ana", "lopes", "lopes"])


def test_a_merge_of_an_entry_that_was_renamed_meanwhile_is_refused(spoken: Project) -> None:
    act = merged(spoken)
    journal.record(spoken, commands.rename(LOPES, "Lopes A."))
    with pytest.raises(EditConflictError, match="Lopes has changed"):
        journal.record(spoken, *act, who="anne")
    assert heard(spoken).count("lopes") == 3


def test_speakers_that_are_not_the_same_are_remembered_in_the_project(spoken: Project) -> None:
    speakers.keep_apart(spoken, "lopes", "ana")
    speakers.keep_apart(spoken, "b", "a")
    with Project.open(spoken.path) as again:
        assert speakers.others(again) == {("ana", "lopes"), ("a", "b")}
