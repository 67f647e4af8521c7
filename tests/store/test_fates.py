"""What became of suggestions follows from sets and journal."""

from __future__ import annotations

from collections import Counter

import pytest

from workbench.commands import quotations, spans, states, suggestions
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import fates, visits
from workbench.store.fates import Missed, Tally
from workbench.store.project import Project

TEXT = "« Le pont rouvrira lundi », a dit Odile Vanbrabant à Walleville."


def proposed(start: int, end: int, label: str = "PER", confidence: float = 0.8) -> Suggestion:
    span = Span(f"s-{start}-{end}", start, end, label)
    return Suggestion(span, "rules 1", "names", confidence)


QUOTE = Suggestion(Quotation("q", QuotationType.DIRECT, ((2, 25),)), "rules 1", "marks", 0.95)
FOUND = [
    proposed(0, 4),
    proposed(5, 9),
    proposed(10, 18),
    proposed(34, 50),
    proposed(53, 63),
    QUOTE,
]


@pytest.fixture
def session(project: Project) -> Session:
    for dispatch in ("d1", "d2"):
        project.add(Dispatch(dispatch, f"{TEXT} {dispatch}"))
        project.add_suggestions(dispatch, "rules 1", FOUND)
    made = Session(project, "anne")
    made.open("d1")
    return made


def counted(found: list[Tally], layer: str = "entities") -> Counter[str]:
    counts: Counter[str] = Counter()
    for each in found:
        if each.layer == layer:
            counts[each.fate] += each.number
    return counts


def work(session: Session) -> None:
    first, second, third, *_ = FOUND
    session.do(suggestions.accept(session.annotations, [first], []))
    session.do(spans.relabel(session.annotations, second, "ORG"))
    session.do(spans.resize(session.annotations, third, 11, 18))
    session.do(suggestions.reject(session.annotations, [FOUND[3]]))
    session.do(quotations.set_type(session.annotations, QUOTE, QuotationType.MIXED))


def test_every_suggestion_meets_one_fate(session: Session) -> None:
    work(session)
    found = fates.tally(session.project, "anne")
    assert counted(found) == {
        "accepted": 1, "relabelled": 1, "corrected": 1, "rejected": 1, "open": 1, "unseen": 5
    }  # fmt: skip
    assert counted(found, "quotations") == {"relabelled": 1, "unseen": 1}


def test_a_dispatch_that_was_only_looked_at_was_seen(session: Session) -> None:
    visits.keep(session.project, "d2", "anne", "2026-03-01T08:00:00.000Z", 5.0)
    assert counted(fates.tally(session.project, "anne"))["open"] == 5


def test_what_was_made_by_hand_as_proposed_counts_as_accepted(session: Session) -> None:
    session.do(spans.add(session.annotations, 53, 63, "PER"))
    assert counted(fates.tally(session.project, "anne"))["accepted"] == 1


def test_rules_and_bands_of_confidence_are_told_apart(session: Session) -> None:
    work(session)
    found = fates.tally(session.project, "anne")
    assert {(each.rule, each.band) for each in found} == {("names", 2), ("marks", 3)}


def test_an_older_suggester_counts_where_it_was_answered(session: Session) -> None:
    work(session)
    session.project.add_suggestions("d1", "rules 2", [])
    found = fates.tally(session.project, "anne")
    assert counted(found) == {
        "accepted": 1, "relabelled": 1, "corrected": 1, "rejected": 1, "unseen": 5
    }  # fmt: skip


def test_what_nobody_had_proposed_was_missed(session: Session) -> None:
    work(session)
    session.do(spans.add(session.annotations, 20, 25, "MISC"))
    assert fates.missed(session.project, "anne") == []
    session.do(states.mark(session.annotations, State.DONE))
    assert Missed("entities", "MISC", 1, 1) in fates.missed(session.project, "anne")
    assert Missed("entities", "PER", 0, 2) in fates.missed(session.project, "anne")


def test_time_is_that_of_the_visits_else_that_between_acts(session: Session) -> None:
    work(session)
    assert fates.seconds(session.project, "anne")["d1"] < 10
    visits.keep(session.project, "d1", "anne", "2026-03-01T08:00:00.000Z", 61.0)
    assert fates.seconds(session.project, "anne") == {"d1": 61.0}


def test_the_fates_of_a_dispatch_add_up_to_all(session: Session) -> None:
    work(session)
    by_dispatch = fates.by_dispatch(session.project, "anne")
    assert by_dispatch == {
        "d1": {"accepted": 1, "relabelled": 2, "corrected": 1, "rejected": 1, "open": 1},
        "d2": {"unseen": 6},
    }
    total = sum(each.number for each in fates.tally(session.project, "anne"))
    assert total == sum(sum(counts.values()) for counts in by_dispatch.values())


def test_what_met_a_fate_stands_beside_what_came_of_it(session: Session) -> None:
    work(session)
    (found,), number = fates.met(session.project, "anne", "names", "corrected", most=9)
    assert (number, found.dispatch, found.suggester) == (1, "d1", "rules 1")
    assert (found.label, found.parts) == ("PER", ((10, 18),))
    assert found.theirs == (("PER", ((11, 18),)),)
    (quoted,), _ = fates.met(session.project, "anne", "marks", "relabelled", most=9)
    assert (quoted.label, quoted.parts) == ("direct", ((2, 25),))
    assert quoted.theirs == (("mixed", ((2, 25),)),)


def test_what_was_rejected_stands_beside_what_overlaps_it(session: Session) -> None:
    work(session)
    session.do(spans.add(session.annotations, 40, 63, "ORG"))
    (found,), _ = fates.met(session.project, "anne", "names", "rejected", most=9)
    assert (found.parts, found.theirs) == (((34, 50),), (("ORG", ((40, 63),)),))


def test_the_first_that_met_a_fate_are_returned_and_all_are_counted(session: Session) -> None:
    found, number = fates.met(session.project, "anne", "names", "unseen", most=3)
    assert [(each.dispatch, each.parts[0][0]) for each in found] == [
        ("d1", 0), ("d1", 5), ("d1", 10)
    ]  # fmt: skip
    assert number == 10
    assert fates.met(session.project, "anne", "no rule", "unseen", most=3) == ([], 0)
