"""Conflicts are decided in the window, by real keys, on a stored project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.gui.conftest import CONTROL
from tests.store.annotators import annotate
from workbench.gui.main_window import MainWindow
from workbench.gui.views import ADJUDICATE
from workbench.model.annotation import Quotation, QuotationType, Span, new_id
from workbench.model.conflict import Aspect
from workbench.model.decision import Ruling
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.session import Session
from workbench.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from workbench.gui.adjudication.adjudicating import Adjudicating
    from workbench.gui.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
LONG: Final = 20_000
TEXT: Final = "« Rien n'est perdu », a dit lundi Odile Vanbrabant, bourgmestre de Namur."


def span(words: str, label: str) -> Span:
    start = TEXT.index(words)
    return Span(new_id(), start, start + len(words), label)


def quote(kind: QuotationType, start: int) -> Quotation:
    cue = TEXT.index("a dit")
    return Quotation(new_id(), kind, ((start, 18),), cue=((cue, cue + 5),))


@pytest.fixture
def disputed(project: Project) -> Project:
    """Two dispatches: in the first, Anne and Bart differ on an entity and on a quotation."""
    for name in ("d1", "d2"):
        project.add(Dispatch(name, f"{TEXT} ({name})"))
    common = span("lundi", "DATE")
    annotate(project, "d1", "anne", [span("Odile Vanbrabant", "PER"), span("Namur", "LOC"),
                                     quote(QuotationType.DIRECT, 2), common])  # fmt: skip
    annotate(project, "d1", "bart", [span("Odile Vanbrabant", "PER"), span("Namur", "ORG"),
                                     quote(QuotationType.MIXED, 0), common])  # fmt: skip
    for who, label in (("anne", "LOC"), ("bart", "ORG")):
        annotate(project, "d2", who, [span("Namur", label)])
    return project


@pytest.fixture
def lead(qtbot: QtBot, disputed: Project, taste: Settings) -> Iterator[MainWindow]:
    made = MainWindow(Session(Project.open(disputed.path), "lead"), taste)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(made.canvas.hasFocus)
    yield made
    made.close()


@pytest.fixture
def adjudicating(lead: MainWindow, qtbot: QtBot) -> Adjudicating:
    QTest.keyClick(lead.canvas, Qt.Key.Key_J, CONTROL)
    made = cast("Adjudicating", lead.views.view(ADJUDICATE))
    qtbot.waitUntil(lambda: made.desk is not None and made.case is not None, timeout=LONG)
    made.open("d1")
    return made


def press(adjudicating: Adjudicating, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(adjudicating.view.cases, key, held or Qt.KeyboardModifier.NoModifier)


def gold(adjudicating: Adjudicating, dispatch: str = "d1") -> list[tuple[object, object]]:
    assert adjudicating.bench is not None
    made = adjudicating.bench.open(dispatch).gold
    spans: list[tuple[object, object]] = [(s.label, TEXT[s.start : s.end]) for s in made.spans]
    return [*spans, *((q.type, q.content) for q in made.quotations)]


def said_on_the_card(adjudicating: Adjudicating) -> list[str]:
    return [part.text() for part in adjudicating.view.card.findChildren(QLabel)]


def go_to_namur(adjudicating: Adjudicating) -> None:
    while adjudicating.case is None or adjudicating.case.conflict.start < 50:
        press(adjudicating, Qt.Key.Key_N)


def test_the_conflicts_of_a_dispatch_are_shown_with_a_track_for_each(
    adjudicating: Adjudicating,
) -> None:
    cases = adjudicating.view.cases.cases.cases
    assert [case.what for case in cases] == ["content · type", "label"]
    assert [track.annotator for track in cases[0].tracks] == ["anne", "bart", "gold"]


def test_a_digit_takes_a_variant_and_goes_to_the_next_conflict(adjudicating: Adjudicating) -> None:
    go_to_namur(adjudicating)
    press(adjudicating, Qt.Key.Key_2)
    assert gold(adjudicating) == [("ORG", "Namur")]
    case = adjudicating.case
    assert case is not None
    assert case.conflict.start == 0


def test_the_conflict_at_hand_is_the_marked_one(adjudicating: Adjudicating) -> None:
    cases = adjudicating.view.cases
    press(adjudicating, Qt.Key.Key_N)
    assert adjudicating.desk is not None
    assert adjudicating.case == adjudicating.desk.disputed[1]
    assert [index.row() for index in cases.selectedIndexes()] == [1]
    press(adjudicating, Qt.Key.Key_P)
    assert [index.row() for index in cases.selectedIndexes()] == [0]


def test_zero_says_that_none_is_right_and_u_takes_it_back(adjudicating: Adjudicating) -> None:
    go_to_namur(adjudicating)
    press(adjudicating, Qt.Key.Key_0)
    assert adjudicating.desk is not None
    rulings = {case.decision.ruling for case in adjudicating.desk.cases if case.decision}
    assert rulings == {Ruling.REJECTED}
    press(adjudicating, Qt.Key.Key_U)
    assert adjudicating.desk is not None
    assert not any(case.decision for case in adjudicating.desk.cases)


def test_a_quotation_takes_its_content_from_one_and_its_type_from_another(
    adjudicating: Adjudicating,
) -> None:
    card = adjudicating.view.card
    card.options[0, Aspect.CONTENT].buttons()[0].setChecked(True)
    types = card.options[0, Aspect.TYPE].buttons()
    next(b for b in types if "direct" in b.accessibleName()).click()
    content = next(o for o in card.choices if o.aspect is Aspect.CONTENT)
    press(adjudicating, Qt.Key.Key_T)
    start = 0 if content.annotator == "bart" else 2
    assert gold(adjudicating) == [(QuotationType.DIRECT, ((start, 18),))]


def test_a_decision_keeps_its_reason(adjudicating: Adjudicating, qtbot: QtBot) -> None:
    go_to_namur(adjudicating)
    press(adjudicating, Qt.Key.Key_R)
    qtbot.waitUntil(adjudicating.view.card.reason.hasFocus)
    QTest.keyClicks(adjudicating.view.card.reason, "a town, not its council")
    QTest.keyClick(adjudicating.view.card.reason, Qt.Key.Key_Return)
    press(adjudicating, Qt.Key.Key_1)
    assert adjudicating.desk is not None
    (decision,) = [case.decision for case in adjudicating.desk.cases if case.decision]
    assert decision.grounds.reason == "a town, not its council"
    assert decision.grounds.who == "lead"
    assert adjudicating.bench is not None
    assert "a town, not its council" in adjudicating.bench.reasons()


def test_what_goes_back_needs_a_note_and_is_in_progress_again(adjudicating: Adjudicating) -> None:
    go_to_namur(adjudicating)
    adjudicating.view.card.sent_back.emit("bart")
    assert "note" in adjudicating.view.said.text()
    adjudicating.view.card.words.setText("Is this the town?")
    adjudicating.view.card.sent_back.emit("bart")
    assert adjudicating.bench is not None
    theirs = adjudicating.bench.project.annotation_set("d1", "bart")
    assert theirs.state is State.STARTED
    assert [q.text for q in theirs.questions.values()] == ["Is this the town?"]


def test_who_is_asked_stays_hidden_with_the_names(adjudicating: Adjudicating) -> None:
    go_to_namur(adjudicating)
    adjudicating.view.card.words.setText("Is this the town?")
    adjudicating.view.card.sent_back.emit("bart")
    assert adjudicating.desk is not None
    asked = next(i for i, case in enumerate(adjudicating.desk.disputed) if case.waits_for)
    cases = adjudicating.view.cases
    cases.setCurrentIndex(cases.cases.index(asked, 0))
    assert "Sent back to bart, who looks again." in said_on_the_card(adjudicating)
    press(adjudicating, Qt.Key.Key_H)
    letter = adjudicating.desk.names(hidden=True)["bart"]
    assert f"Sent back to {letter}, who looks again." in said_on_the_card(adjudicating)


def test_ctrl_enter_finishes_a_settled_dispatch_and_opens_the_next(
    adjudicating: Adjudicating,
) -> None:
    press(adjudicating, Qt.Key.Key_Return, CONTROL)
    assert adjudicating.view.said.text(), "conflicts are open"
    for _ in range(2):
        press(adjudicating, Qt.Key.Key_1)
    press(adjudicating, Qt.Key.Key_Return, CONTROL)
    assert adjudicating.bench is not None
    assert adjudicating.bench.open("d1").gold.state is State.DONE
    assert adjudicating.desk is not None
    assert adjudicating.desk.dispatch.id == "d2"
    assert ("DATE", "lundi") in gold(adjudicating)


def test_shift_enter_settles_what_is_agreed(adjudicating: Adjudicating) -> None:
    press(adjudicating, Qt.Key.Key_Return, SHIFT)
    assert gold(adjudicating) == [("DATE", "lundi"), ("PER", "Odile Vanbrabant")]


def test_what_is_agreed_is_settled_in_all_dispatches_after_a_look(
    adjudicating: Adjudicating, qtbot: QtBot
) -> None:
    view = adjudicating.view
    qtbot.waitUntil(lambda: view.plan.preview.text().startswith("It would settle 2"), timeout=LONG)
    view.plan.settle_all.click()
    qtbot.waitUntil(lambda: len(gold(adjudicating)) == 2, timeout=LONG)
    qtbot.waitUntil(lambda: view.plan.preview.text().startswith("Nothing"), timeout=LONG)


def test_settling_goes_on_while_one_annotates(
    adjudicating: Adjudicating, lead: MainWindow, qtbot: QtBot
) -> None:
    plan = adjudicating.view.plan
    qtbot.waitUntil(plan.settle_all.isEnabled, timeout=LONG)
    plan.settle_all.click()
    lead.views.annotate()
    qtbot.waitUntil(lambda: len(gold(adjudicating)) == 2, timeout=LONG)


def test_names_can_be_hidden(adjudicating: Adjudicating) -> None:
    press(adjudicating, Qt.Key.Key_H)
    tracks = adjudicating.view.cases.cases.cases[0].tracks
    assert {track.annotator for track in tracks} == {"A", "B", "gold"}


def test_gold_is_edited_by_hand_with_the_keys_of_the_text(
    adjudicating: Adjudicating, lead: MainWindow
) -> None:
    go_to_namur(adjudicating)
    press(adjudicating, Qt.Key.Key_E)
    assert lead.session is not None
    assert (lead.session.annotator, lead.session.who) == ("gold", "lead")
    start = TEXT.index("bourgmestre")
    lead.canvas.select(start, len(TEXT) - 1)
    QTest.keyClick(lead.canvas, Qt.Key.Key_2)
    assert gold(adjudicating) == [("ORG", "bourgmestre de Namur")]
    lead.frame.messages.remedy.click()
    assert lead.session.annotator == "lead"
    assert adjudicating.desk is not None
    assert {c.decision.by_hand for c in adjudicating.desk.cases if c.decision} == {True}


def test_who_edited_gold_is_oneself_again_with_the_conflicts(
    adjudicating: Adjudicating, lead: MainWindow, qtbot: QtBot
) -> None:
    press(adjudicating, Qt.Key.Key_E)
    QTest.keyClick(lead.canvas, Qt.Key.Key_J, CONTROL)
    qtbot.waitUntil(lambda: lead.session is not None and lead.session.annotator == "lead")
    assert lead.views.shown == ADJUDICATE
