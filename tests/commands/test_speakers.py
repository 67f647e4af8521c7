"""Every act on the register keeps the one law, set by set, and finds the entries again."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import quotations
from workbench.commands import speakers
from workbench.model.annotation import Quotation
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit
from workbench.model.plain import from_edit, to_edit
from workbench.model.register import Use
from workbench.model.speaker import Speaker
from workbench.model.state import State

ODILE = Speaker("o", "Odile Vanbrabant", "person", role="ministre", aliases=("La ministre",))
SHORT = Speaker("s", "Vanbrabant", gender="female", external_id="Q12", aliases=("la ministre",))
ACCENT = Speaker("a", "Odilé Vanbrabant", "group")
REGISTER = {s.id: s for s in (ODILE, SHORT, ACCENT)}


@st.composite
def sets(draw: st.DrawFn) -> list[AnnotationSet]:
    """Return sets of two annotators on two dispatches, whose quotations have speakers."""
    made: list[AnnotationSet] = []
    for dispatch, annotator in (("d1", "anne"), ("d1", "gold"), ("d2", "anne")):
        ids = [f"q{i}" for i in range(draw(st.integers(0, 3)))]
        said = [
            replace(draw(quotations(st.just(i))), speaker=draw(st.sampled_from([None, *REGISTER])))
            for i in ids
        ]
        state = draw(st.sampled_from(State))
        made.append(AnnotationSet.of(dispatch, annotator, said, state=state))
    return made


def uses(made: list[AnnotationSet], *wanted: str) -> list[Use]:
    return [
        Use(m.dispatch, m.annotator, q) for m in made for q in m.quotations if q.speaker in wanted
    ]


def acts(made: list[AnnotationSet]) -> list[tuple[Edit, ...]]:
    """Return an act of every command."""
    new = Speaker("n", "Nadia Poels")
    return [
        (speakers.describe(ODILE, replace(ODILE, gender="female")),),
        (speakers.rename(ODILE, "O. Vanbrabant"),),
        (speakers.add(new),),
        (speakers.delete([SHORT]),),
        speakers.merge(ODILE, [SHORT, ACCENT], uses(made, "s", "a")),
        speakers.split(ODILE, new, uses(made, "o"), new=True),
        speakers.split(ODILE, SHORT, uses(made, "o")),
    ]


@given(sets())
def test_every_edit_of_an_act_and_its_inverse_leave_the_set_as_it_was(
    made: list[AnnotationSet],
) -> None:
    by_set = {(m.dispatch, m.annotator): m for m in made}
    for edit in (e for act in acts(made) for e in act if e.dispatch):
        before = by_set[edit.dispatch, edit.annotator]
        assert before.apply(edit).apply(edit.inverse()) == before
        assert before.apply(edit).state is before.state


@given(sets())
def test_every_edit_of_an_act_survives_the_journal(made: list[AnnotationSet]) -> None:
    for edit in (e for act in acts(made) for e in act):
        plain = from_edit(edit)
        kept = to_edit(plain, verb=edit.verb, dispatch=edit.dispatch, annotator=edit.annotator)
        assert kept == edit


@given(sets())
def test_an_entry_enters_before_its_quotations_and_leaves_after_them_both_ways(
    made: list[AnnotationSet],
) -> None:
    for act in acts(made):
        back = [edit.inverse() for edit in reversed(act)]
        known, used = set(REGISTER), {u.quotation.speaker for u in uses(made, *REGISTER)}
        said = {(u.dispatch, u.annotator, u.quotation.id): u for u in uses(made, *REGISTER)}
        if act[0].verb == "unregister" and "s" in used:
            continue
        for edit in (*act, *back):
            known |= {s.id for s in edit.registered}
            for q in edit.added:
                assert isinstance(q, Quotation)
                key = (edit.dispatch, edit.annotator, q.id)
                said[key] = Use(edit.dispatch, edit.annotator, q)
            known -= {s.id for s in edit.unregistered} - {s.id for s in edit.registered}
            assert {u.quotation.speaker for u in said.values()} <= known
        assert known == set(REGISTER)


def test_a_merged_entry_says_what_any_of_them_said_and_each_name_once() -> None:
    assert speakers.united(ODILE, [SHORT, ACCENT]) == Speaker(
        "o",
        "Odile Vanbrabant",
        "person",
        gender="female",
        role="ministre",
        aliases=("La ministre", "Vanbrabant"),
        external_id="Q12",
    )


def test_a_renamed_entry_keeps_its_old_name_as_an_alias() -> None:
    (after,) = speakers.rename(SHORT, "  Odile  Vanbrabant ").registered
    assert (after.name, after.aliases) == ("Odile Vanbrabant", ("Vanbrabant", "la ministre"))


def test_a_corrected_accent_leaves_no_alias_behind() -> None:
    (after,) = speakers.rename(ACCENT, "Odile Vanbrabant").registered
    assert after.aliases == ()
