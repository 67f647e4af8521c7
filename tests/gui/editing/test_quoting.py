"""Quotations in two keys: Q takes one with its marks, Enter takes the proposed speaker."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.blind import handed_out_blind
from tests.gui.conftest import Hands
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.model.annotation import Origin, Quotation, QuotationType, SourceKind
from workbench.model.dispatch import Dispatch
from workbench.session import Session
from workbench.store.project import Project
from workbench.suggest.protocol import Completion

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TEXT = (
    "La ministre Odile Vanbrabant a reçu les maires. « Rien n'est décidé. Rien.\n\n"
    "Nous avons “du temps” », a-t-elle dit à Namur.\n\n"
    '"Partons", a crié Émile Dury. "Il est tard".\n'
)


@pytest.fixture
def bare(qtbot: QtBot, project: Project, taste: Settings) -> Iterator[Hands]:
    """Return hands before a dispatch for which nothing is suggested."""
    project.add(Dispatch("d1", TEXT, language="fr"))
    window = MainWindow(Session(Project.open(project.path), "Ada"), taste)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(window.canvas.hasFocus)
    yield Hands(window)
    window.close()


def _put_caret(hands: Hands, words: str) -> None:
    hands.window.canvas.setFocus()
    hands.window.canvas.set_caret(hands.window.editor.text.index(words))


def _quotations(hands: Hands) -> list[Quotation]:
    return list(hands.session.annotations.quotations)


def _words(hands: Hands, quotation: Quotation) -> str:
    return " + ".join(hands.window.editor.text[s:e] for s, e in quotation.content)


def test_q_and_enter_make_a_whole_quotation_of_what_is_suggested(hands: Hands) -> None:
    told: list[str] = []
    hands.window.editor.told.connect(told.append)
    hands.window.canvas.set_caret(hands.part("décidé")[0])
    hands.press(Qt.Key.Key_Q)
    hands.press(Qt.Key.Key_Return)
    (quotation,) = _quotations(hands)
    assert (quotation.id, quotation.origin) == ("q1", Origin.SUGGESTION)
    assert quotation.cue == (hands.part("a-t-elle dit"),)
    assert quotation.source_kind is SourceKind.PRONOUN
    assert hands.session.speaker_name(quotation.speaker) == "Odile Vanbrabant"
    assert told[-1].startswith("direct quotation, speaker: Odile Vanbrabant")
    assert hands.window.canvas.hasFocus()


def test_q_takes_the_suggestion_that_one_has_gone_to(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_Q)
    hands.press(Qt.Key.Key_Return)
    (quotation,) = _quotations(hands)
    assert quotation.id == "q1"
    assert hands.session.speaker_name(quotation.speaker) == "Odile Vanbrabant"


def test_escape_leaves_the_quotation_without_a_speaker(hands: Hands) -> None:
    hands.window.canvas.set_caret(hands.part("décidé")[0])
    hands.press(Qt.Key.Key_Q)
    hands.press(Qt.Key.Key_Escape)
    (quotation,) = _quotations(hands)
    assert (quotation.speaker, hands.session.register) == (None, [])
    assert hands.window.canvas.hasFocus()


def test_what_was_rejected_still_proposes_its_cue(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_Backspace)
    hands.window.canvas.set_caret(hands.part("décidé")[0])
    hands.press(Qt.Key.Key_Q)
    hands.press(Qt.Key.Key_Return)
    (quotation,) = _quotations(hands)
    assert (quotation.id == "q1", quotation.origin) == (False, Origin.HAND)
    assert quotation.cue == (hands.part("a-t-elle dit"),)
    assert hands.session.speaker_name(quotation.speaker) == "Odile Vanbrabant"


def test_making_a_quotation_is_one_step(hands: Hands) -> None:
    hands.window.canvas.set_caret(hands.part("décidé")[0])
    hands.press(Qt.Key.Key_Q)
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert _quotations(hands) == []
    assert len(hands.session.open_suggestions) == 4


def test_without_a_worker_a_quotation_is_made_at_once_over_paragraphs(bare: Hands) -> None:
    _put_caret(bare, "décidé")
    bare.press(Qt.Key.Key_Q)
    (quotation,) = _quotations(bare)
    assert _words(bare, quotation).startswith("« Rien")
    assert _words(bare, quotation).endswith("“du temps” »")
    assert bare.window.frame.speaker_field.isVisible()


def test_q_again_takes_the_outer_marks(bare: Hands) -> None:
    _put_caret(bare, "temps")
    bare.press(Qt.Key.Key_Q)
    bare.press(Qt.Key.Key_Escape)
    assert [_words(bare, q) for q in _quotations(bare)] == ["“du temps”"]
    bare.press(Qt.Key.Key_Q)
    bare.press(Qt.Key.Key_Escape)
    (quotation,) = _quotations(bare)
    assert _words(bare, quotation).startswith("« Rien")
    bare.press(Qt.Key.Key_Z, _CONTROL)
    assert [_words(bare, q) for q in _quotations(bare)] == ["“du temps”"]


def test_with_a_speaker_the_inner_quotation_stays_and_the_outer_is_another(bare: Hands) -> None:
    _put_caret(bare, "temps")
    for _ in range(2):
        bare.press(Qt.Key.Key_Q)
        bare.type("ana")
        bare.press(Qt.Key.Key_Return)
    outer, inner = _quotations(bare)
    assert (_words(bare, outer)[:6], _words(bare, inner)) == ("« Rien", "“du temps”")


def test_shift_q_makes_the_quotation_within(bare: Hands) -> None:
    _put_caret(bare, "décidé")
    bare.press(Qt.Key.Key_Q)
    bare.press(Qt.Key.Key_Escape)
    bare.press(Qt.Key.Key_Q, _SHIFT)
    assert [_words(bare, q) for q in _quotations(bare)][1:] == ["“du temps”"]


def test_a_adds_the_next_marks_as_a_part(bare: Hands) -> None:
    _put_caret(bare, "Partons")
    bare.press(Qt.Key.Key_Q)
    bare.press(Qt.Key.Key_Escape)
    bare.press(Qt.Key.Key_A)
    (quotation,) = _quotations(bare)
    assert _words(bare, quotation) == '"Partons" + "Il est tard"'


def test_x_says_in_one_key_that_marks_are_no_quotation(bare: Hands) -> None:
    _put_caret(bare, "temps")
    bare.press(Qt.Key.Key_X)
    (quotation,) = _quotations(bare)
    assert (_words(bare, quotation), quotation.type) == ("“du temps”", QuotationType.SCARE)


def test_an_unknown_speaker_and_no_cue_are_one_key_each(hands: Hands) -> None:
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_W, _SHIFT)
    (quotation,) = _quotations(hands)
    assert (quotation.speaker, hands.session.register) == (None, [])
    hands.press(Qt.Key.Key_C, _SHIFT)
    assert _quotations(hands)[0].cue == ()


class _Asked:
    """Stands where the worker would, and notes what it is asked; the answer is for the test."""

    def __init__(self, hands: Hands) -> None:
        from workbench.gui.background.suggester import Suggester

        self.ids: list[str] = []
        self.suggester = Suggester(hands.window)
        self.suggester.complete = self._note
        hands.window.editor.quoting.completing.ask_from(self.suggester)

    def _note(self, unfinished: object) -> bool:
        self.ids.append(getattr(unfinished, "id", ""))
        return True

    def answer(self) -> None:
        start = TEXT.index("a crié")
        source = TEXT.index("Émile"), TEXT.index("Émile") + len("Émile Dury")
        self.suggester.completed.emit(
            Completion(self.ids[-1], ((start, start + 6),), source, SourceKind.PERSON, "Émile Dury")
        )


def test_keys_that_are_pressed_while_the_worker_thinks_are_not_lost(bare: Hands) -> None:
    asked = _Asked(bare)
    _put_caret(bare, "Partons")
    for key in (Qt.Key.Key_Q, Qt.Key.Key_Return, Qt.Key.Key_M):
        bare.press(key)
    assert _quotations(bare) == []
    asked.answer()
    (quotation,) = _quotations(bare)
    assert quotation.cue != ()
    assert bare.session.speaker_name(quotation.speaker) == "Émile Dury"
    assert quotation.type is QuotationType.MIXED


def test_an_answer_that_comes_too_late_changes_nothing(bare: Hands, qtbot: QtBot) -> None:
    asked = _Asked(bare)
    _put_caret(bare, "Partons")
    bare.press(Qt.Key.Key_Q)
    qtbot.waitUntil(lambda: len(_quotations(bare)) == 1)
    asked.answer()
    (quotation,) = _quotations(bare)
    assert quotation.cue == ()


def test_a_question_is_forgotten_with_its_dispatch(
    bare: Hands, project: Project, qtbot: QtBot
) -> None:
    project.add(Dispatch("d2", "Autre."))
    asked = _Asked(bare)
    _put_caret(bare, "Partons")
    bare.press(Qt.Key.Key_Q)
    bare.window.showing.open("d2")
    asked.answer()
    qtbot.wait(1)
    assert _quotations(bare) == []


def test_the_worker_completes_a_quotation(bare: Hands, qtbot: QtBot) -> None:
    bare.window.warm()
    suggester = bare.window.running.suggester
    assert suggester is not None
    with qtbot.waitSignal(suggester.found, timeout=20_000):
        suggester.look_at("d1")
    for name in [s.id for s in bare.session.open_suggestions]:
        bare.window.editor.activate(name)
    with qtbot.waitSignal(suggester.completed, timeout=20_000):
        _put_caret(bare, "décidé")
        bare.press(Qt.Key.Key_Q)
    (quotation,) = _quotations(bare)
    assert TEXT[slice(*quotation.cue[0])] == "a-t-elle dit"
    bare.press(Qt.Key.Key_Return)
    assert bare.session.speaker_name(_quotations(bare)[0].speaker) == "Odile Vanbrabant"


def test_on_a_dispatch_handed_out_blind_the_worker_is_not_asked(bare: Hands) -> None:
    handed_out_blind(bare.session.project, "d1", "Ada")
    bare.window.showing.open("d1")
    asked = _Asked(bare)
    _put_caret(bare, "Partons")
    bare.press(Qt.Key.Key_Q)
    (quotation,) = _quotations(bare)
    assert (asked.ids, quotation.cue, quotation.source) == ([], (), None)
