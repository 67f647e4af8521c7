"""One key looks at all occurrences of the words at hand; Enter does it, Ctrl+Z takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import STORY, Hands
from workbench.commands import spans, states
from workbench.gui import same_again
from workbench.gui.concordance import Row
from workbench.gui.main_window import MainWindow
from workbench.gui.same_again_panel import SameAgainPanel
from workbench.gui.settings import Settings
from workbench.gui.theme import DARK
from workbench.model.annotation import Origin, Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import journal
from workbench.store.project import Project

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TEXTS = {
    "d4": "Namur attend. À Namur, l'Université de Namur se tait, dit « namur ».",
    "d5": "Rien ici.",
    "d6": "La gare de Namur, vide.",
    "d7": "Namur a dit non.",
}


def _suggest(project: Project, dispatch: str, name: str, words: str, label: str) -> None:
    start = TEXTS[dispatch].index(words)
    span = Span(name, start, start + len(words), label, origin=Origin.SUGGESTION)
    made = Suggestion(span, f"rules {name}", "test", 0.9)
    project.add_suggestions(dispatch, made.suggester, [made])


@pytest.fixture
def filled(filled: Project) -> Project:
    for id_, text in TEXTS.items():
        filled.add(Dispatch(id_, text, headline=f"Dépêche {id_}"))
    _suggest(filled, "d4", "u", "Université de Namur", "ORG")
    _suggest(filled, "d6", "g", "Namur", "LOC")
    _suggest(filled, "d7", "n", "Namur", "ORG")
    return filled


@pytest.fixture
def panel(window: MainWindow) -> SameAgainPanel:
    return window.same_again.panel


def _rows(panel: SameAgainPanel) -> list[Row]:
    return [row for _, row in panel.model.lines if row is not None]


def _notes(panel: SameAgainPanel) -> list[str]:
    return [row.note for row in _rows(panel)]


def _everywhere(hands: Hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_U)
    qtbot.waitUntil(lambda: not hands.window.same_again.searching)


def _set(hands: Hands, dispatch: str) -> AnnotationSet:
    return hands.session.project.annotation_set(dispatch, "Ada")


def _labelled(hands: Hands, dispatch: str) -> list[tuple[int, str]]:
    return [(span.start, span.label) for span in _set(hands, dispatch).spans]


def _go_to_namur(hands: Hands) -> None:
    hands.window.editor.activate("s3")


def test_u_shows_what_is_here_with_its_context(hands: Hands, panel: SameAgainPanel) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    assert panel.isVisible()
    assert panel.list.hasFocus()
    (row,) = _rows(panel)
    assert (row.left[-6:], row.words, row.right[:7]) == ("dit à ", "Namur", ". Selon")
    assert row.note == "suggested: accepts it"
    assert panel.tag.text() == "Place"
    assert panel.count.text().startswith("1 of 1, 1 dispatch")
    assert hands.all == []


def test_u_again_looks_in_all_that_is_not_done(
    hands: Hands, panel: SameAgainPanel, qtbot: QtBot
) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    _everywhere(hands, qtbot)
    assert [group.title for group in panel.model.groups] == [
        "This dispatch",
        "Dépêche d4",
        "Dépêche d6",
        "Dépêche d7",
    ]
    assert _notes(panel) == [
        "suggested: accepts it",
        "new",
        "new",
        "within Université de Namur ORG",
        "suggested: accepts it",
        "suggested as ORG: corrects it",
    ]
    assert [row.taken for row in _rows(panel)] == [True, True, True, False, True, True]
    assert panel.count.text().startswith("5 of 6, 4 dispatch")


def test_enter_does_it_in_one_step_that_is_taken_back_from_any_of_them(
    hands: Hands, panel: SameAgainPanel, qtbot: QtBot
) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    _everywhere(hands, qtbot)
    hands.press(Qt.Key.Key_Return)
    assert panel.isHidden()
    assert hands.window.canvas.hasFocus()
    assert _labelled(hands, "d4") == [(0, "LOC"), (16, "LOC")]
    assert _labelled(hands, "d7") == [(0, "LOC")]
    assert _set(hands, "d7").spans[0].id == "n"
    said = hands.window.frame.messages.text
    assert said.startswith("5 annotated in 4 dispatch")
    assert said.endswith("Ctrl+Z takes it back.")
    hands.window.showing.open("d6")
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert [_labelled(hands, d) for d in ("d1", "d4", "d6", "d7")] == [[], [], [], []]
    assert hands.window.frame.messages.text == ""


def test_it_can_be_taken_back_where_nothing_was_to_do_here(hands: Hands, qtbot: QtBot) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_Return)
    assert [a.id for a in hands.all] == ["s3"]
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    _everywhere(hands, qtbot)
    hands.press(Qt.Key.Key_Return)
    assert _labelled(hands, "d6") == [(11, "LOC")]
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert _labelled(hands, "d6") == []
    assert [a.id for a in hands.all] == ["s3"]


def test_space_leaves_out_a_line_and_a_whole_dispatch(
    hands: Hands, panel: SameAgainPanel, qtbot: QtBot
) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    _everywhere(hands, qtbot)
    hands.press(Qt.Key.Key_Space)
    assert not _rows(panel)[0].taken
    for _ in range(2):
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Space)
    assert not _rows(panel)[1].taken
    hands.press(Qt.Key.Key_End)
    hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_Space)
    assert panel.count.text().startswith("2 of 6, 2 dispatch")
    hands.press(Qt.Key.Key_Return)
    assert [_labelled(hands, d) for d in ("d1", "d4", "d6", "d7")] == [
        [],
        [(16, "LOC")],
        [(11, "LOC")],
        [],
    ]


def test_escape_leaves_everything_as_it_was(hands: Hands, panel: SameAgainPanel) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    hands.press(Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert hands.window.canvas.hasFocus()
    assert not hands.session.can_undo


def test_selected_words_take_a_label_by_its_key(hands: Hands, panel: SameAgainPanel) -> None:
    hands.select("pilotes")
    hands.press(Qt.Key.Key_U)
    assert panel.tag.text() == "press the key of a label"
    hands.press(Qt.Key.Key_Return)
    assert panel.isVisible()
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_Return)
    assert [(hands.words(a), a) for a in hands.all] == [("pilotes", hands.all[0])]
    assert _labelled(hands, "d1") == [(STORY.index("pilotes"), "PER")]


def test_on_azerty_digits_need_no_shift(hands: Hands, panel: SameAgainPanel) -> None:
    hands.select("pilotes")
    hands.press(Qt.Key.Key_U)
    none = Qt.KeyboardModifier.NoModifier
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_QuoteDbl, none, 12, 0, 0, '"')
    QApplication.sendEvent(panel.list, key)
    assert panel.tag.text() == "Place"


def test_selected_words_have_the_label_that_they_have_elsewhere(
    hands: Hands, panel: SameAgainPanel
) -> None:
    hands.select("Namur")
    hands.press(Qt.Key.Key_U)
    assert panel.tag.text() == "Place"


def test_c_and_w_look_for_more(hands: Hands, panel: SameAgainPanel, qtbot: QtBot) -> None:
    hands.window.showing.open("d4")
    hands.window.canvas.select(0, 5)
    hands.press(Qt.Key.Key_U)
    assert len(_rows(panel)) == 3
    hands.press(Qt.Key.Key_C)
    assert [row.words for row in _rows(panel)] == ["Namur", "Namur", "Namur", "namur"]
    assert not panel.options["exact"].isChecked()
    hands.press(Qt.Key.Key_Escape)
    hands.window.canvas.select(1, 5)
    hands.press(Qt.Key.Key_U)
    assert not panel.options["whole"].isChecked()
    assert len(_rows(panel)) == 4
    hands.press(Qt.Key.Key_W)
    assert [row.occurrence.start for row in _rows(panel)] == [1]
    qtbot.waitUntil(lambda: not hands.window.same_again.searching)


def test_done_and_skipped_dispatches_are_left_alone(
    hands: Hands, panel: SameAgainPanel, qtbot: QtBot
) -> None:
    for dispatch, state in (("d4", State.DONE), ("d6", State.SKIPPED), ("d7", State.FLAGGED)):
        journal.record(hands.session.project, states.mark(AnnotationSet(dispatch, "Ada"), state))
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    _everywhere(hands, qtbot)
    assert [group.title for group in panel.model.groups] == ["This dispatch", "Dépêche d7"]
    hands.press(Qt.Key.Key_Return)
    assert _set(hands, "d7").state is State.FLAGGED


def test_all_likewise_are_rejected_with_their_annotations_only_when_asked(
    hands: Hands, panel: SameAgainPanel, qtbot: QtBot
) -> None:
    journal.record(hands.session.project, spans.add(AnnotationSet("d4", "Ada"), 0, 5, "LOC"))
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U, _SHIFT)
    _everywhere(hands, qtbot)
    assert _notes(panel) == ["suggested", "annotated by you", "suggested"]
    assert panel.count.text().startswith("2 of 3, 2 dispatch")
    hands.press(Qt.Key.Key_Return)
    assert hands.window.frame.messages.text.startswith("2 rejected in 2 dispatch")
    assert _labelled(hands, "d4") == [(0, "LOC")]
    assert [s.id for s in hands.session.open_suggestions] == ["s1", "s2", "q1"]
    hands.press(Qt.Key.Key_Z, _CONTROL)
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U, _SHIFT)
    hands.press(Qt.Key.Key_D)
    qtbot.waitUntil(lambda: not hands.window.same_again.searching)
    hands.press(Qt.Key.Key_Return)
    assert _labelled(hands, "d4") == []
    assert _set(hands, "d6").answered == {"g"}


def test_quotations_of_the_same_words_are_rejected(
    hands: Hands, panel: SameAgainPanel, qtbot: QtBot
) -> None:
    project = hands.session.project
    project.add(Dispatch("d8", '"Rien n\'est décidé", dit-il.'))
    quotation = Quotation("q8", QuotationType.DIRECT, ((0, 19),), origin=Origin.SUGGESTION)
    project.add_suggestions("d8", "rules 8", [Suggestion(quotation, "rules 8", "test", 0.4)])
    hands.window.editor.activate("q1")
    hands.press(Qt.Key.Key_U)
    assert panel.isHidden()
    hands.press(Qt.Key.Key_U, _SHIFT)
    _everywhere(hands, qtbot)
    assert panel.tag.text() == "Direct quotation"
    hands.press(Qt.Key.Key_Return)
    assert _set(hands, "d8").answered == {"q8"}
    assert _set(hands, "d1").answered == {"q1"}


def test_what_changes_beside_the_panel_is_looked_at_again(
    hands: Hands, panel: SameAgainPanel
) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    hands.window.canvas.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert _notes(panel) == ["annotated already"]
    assert panel.count.text().startswith("0 of 1")


def test_opening_another_dispatch_closes_the_panel(hands: Hands, panel: SameAgainPanel) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    hands.press(Qt.Key.Key_PageDown, _CONTROL)
    assert panel.isHidden()


def test_a_set_that_another_window_changed_is_told_and_nothing_is_done(
    hands: Hands, panel: SameAgainPanel, qtbot: QtBot
) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    _everywhere(hands, qtbot)
    with Project.open(hands.session.project.path) as other:
        journal.record(other, states.mark(AnnotationSet("d6", "Ada"), State.DONE))
    hands.press(Qt.Key.Key_Return)
    assert "changed meanwhile" in hands.window.frame.messages.text
    assert panel.isVisible()
    assert [_labelled(hands, d) for d in ("d1", "d4", "d7")] == [[], [], []]


def test_taking_back_what_changed_meanwhile_names_how_many(hands: Hands, qtbot: QtBot) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    _everywhere(hands, qtbot)
    hands.press(Qt.Key.Key_Return)
    for dispatch in ("d6", "d7"):
        made = _set(hands, dispatch)
        journal.record(hands.session.project, spans.relabel(made, made.spans[0], "ORG"))
    hands.press(Qt.Key.Key_Z, _CONTROL)
    assert hands.window.frame.messages.text.startswith("2 of 4 dispatches have changed since")
    assert _labelled(hands, "d4") == [(0, "LOC"), (16, "LOC")]


def test_nothing_at_hand_is_told(hands: Hands, panel: SameAgainPanel) -> None:
    for modifiers in (Qt.KeyboardModifier.NoModifier, _SHIFT):
        hands.press(Qt.Key.Key_U, modifiers)
        assert panel.isHidden()


def test_a_click_ticks_and_the_theme_is_followed(hands: Hands, panel: SameAgainPanel) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    at = panel.list.visualRect(panel.model.index(1)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not _rows(panel)[0].taken
    light = panel.tag.styleSheet()
    hands.window.look.dark()
    assert panel.tag.styleSheet() != light
    assert panel.grab().toImage().pixelColor(2, 2).name() == DARK.panel


def test_lines_are_read_aloud(hands: Hands, panel: SameAgainPanel) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    spoken = panel.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "dit à Namur. Selon" in spoken
    assert spoken.endswith("suggested: accepts it. chosen")


def test_a_search_can_be_left_and_is_not_done_by_half(
    hands: Hands, panel: SameAgainPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(same_again, "_SLICE", -1.0)
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    hands.press(Qt.Key.Key_U)
    assert panel.count.text().endswith("searching…")
    hands.press(Qt.Key.Key_Return)
    assert panel.isVisible()
    assert hands.all == []
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.same_again.searching


def test_a_file_that_cannot_be_read_is_told(
    hands: Hands, panel: SameAgainPanel, qtbot: QtBot
) -> None:
    hands.session.project.connection.execute("DROP TABLE search")
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    _everywhere(hands, qtbot)
    assert panel.isHidden()
    assert "a.workbench" in hands.window.frame.messages.text


def test_home_and_end_go_to_the_first_and_the_last_line(
    hands: Hands, panel: SameAgainPanel, qtbot: QtBot
) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    _everywhere(hands, qtbot)
    hands.press(Qt.Key.Key_End)
    assert panel.list.currentIndex().row() == len(panel.model.lines) - 1
    hands.press(Qt.Key.Key_Home)
    assert panel.list.currentIndex().row() == 0


def test_the_panel_leaves_the_text_its_room(
    hands: Hands, panel: SameAgainPanel, qtbot: QtBot
) -> None:
    _go_to_namur(hands)
    hands.press(Qt.Key.Key_U)
    few = panel.height()
    assert few < hands.window.height() // 4
    _everywhere(hands, qtbot)
    assert few < panel.height() < hands.window.height() // 2


def test_the_panel_is_not_made_before_it_is_asked_for(filled: Project, qtbot: QtBot) -> None:
    made = MainWindow(Session(Project.open(filled.path), "Ada"), Settings(annotator="Ada"))
    qtbot.addWidget(made)
    assert made.frame.below.count() == 0
    made.close()
