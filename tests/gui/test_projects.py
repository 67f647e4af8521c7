"""Whom of the register a proposed speaker may be: the likest first, then who spoke last."""

from __future__ import annotations

import pytest

from workbench.commands import quotations
from workbench.gui import projects
from workbench.gui.canvas.items import Item
from workbench.model.annotation import Origin, Quotation, QuotationType
from workbench.model.dispatch import Dispatch
from workbench.model.speaker import Speaker
from workbench.session import Session
from workbench.store.project import Project

CHARLES, LOUIS = Speaker("c", "Charles Marnef"), Speaker("l", "Louis Marnef")
ANA = Speaker("a", "Ana Moreau", aliases=("la ministre",))


@pytest.fixture
def session(project: Project) -> Session:
    """A dispatch in which Charles Marnef speaks at 0, Louis Marnef at 20, Ana Moreau at 60."""
    project.add(Dispatch("d1", "x" * 100))
    session = Session(project, "anne")
    session.open("d1")
    for speaker, start in ((CHARLES, 0), (LOUIS, 20), (ANA, 60)):
        session.do(quotations.add(session.annotations, [(start, start + 5)], QuotationType.DIRECT))
        added = session.annotations.quotations[-1]
        session.do(quotations.create_speaker(session.annotations, added, speaker))
    return session


def item(speaker: str, start: int) -> Item:
    content = ((start, start + 5),)
    quotation = Quotation("s", QuotationType.DIRECT, content, (), origin=Origin.SUGGESTION)
    return Item(quotation, suggested=True, speaker=speaker)


def test_a_surname_is_first_of_all_that_of_who_spoke_last_before_the_quotation(
    session: Session,
) -> None:
    assert projects.meant(session, item("Marnef", 40)) == [LOUIS, CHARLES]
    assert projects.meant(session, item("Marnef", 10)) == [CHARLES, LOUIS]


def test_an_alias_is_its_speaker_and_a_stranger_nobody(session: Session) -> None:
    assert projects.meant(session, item("La Ministre", 40)) == [ANA]
    assert projects.meant(session, item("Zed", 40)) == []


def test_where_nobody_is_proposed_it_is_who_spoke_last_before(session: Session) -> None:
    assert projects.meant(session, item("", 40)) == [LOUIS]
    assert projects.meant(session, item("", 90)) == [ANA]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Louis Marneff", "Louis Marneff → Louis Marnef ?"),
        ("Louis Marnef", "Louis Marnef ?"),
        ("la ministre", "la ministre → Ana Moreau ?"),
        ("Odile Vanbrabant", "Odile Vanbrabant ?"),
    ],
)
def test_a_proposed_speaker_is_shown_with_whom_it_may_be(
    session: Session, name: str, shown: str
) -> None:
    assert projects.proposed(session, item(name, 40)) == shown
