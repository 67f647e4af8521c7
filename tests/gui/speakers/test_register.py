"""The register by keys: find, rename, merge, split, delete, tell apart, undo, open, return."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from workbench.gui.demo import Hands
from workbench.gui.dialogs.key_sheet import KeySheet
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.gui.speakers.entries import Column
from workbench.gui.speakers.register import Register
from workbench.gui.speakers.view import SpeakersView
from workbench.gui.views import ANNOTATE, SPEAKERS
from workbench.model.annotation import Quotation, QuotationType
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker
from workbench.session import Session
from workbench.store import journal, speakers
from workbench.store.project import Project

TEXT = 'Lundi. "Rien n\'est décidé", dit Odile Vanbrabant. "Patience", ajoute Émile Dury.'
ODILE = Speaker("odile", "Odile Vanbrabant", "person", aliases=("La ministre",))
SHORT = Speaker("short", "Vanbrabant", role="ministre")
DURY = Speaker("dury", "Émile Dury", "person")
IDLE = Speaker("idle", "Zoé Nothomb")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def said(name: str, words: str, speaker: str) -> Quotation:
    start = TEXT.index(words)
    return Quotation(name, QuotationType.DIRECT, ((start, start + len(words)),), speaker=speaker)


@pytest.fixture
def spoken(project: Project) -> Project:
    """Two dispatches, in which Ada and Bart heard the same speakers under several names."""
    for name in ("d1", "d2"):
        project.add(Dispatch(name, f"{TEXT} {name}", headline=f"Titre {name}", date="2021-03-02"))
    one, two = said("q1", '"Rien n\'est décidé"', "odile"), said("q2", '"Patience"', "dury")
    entries = (ODILE, SHORT, DURY, IDLE)
    journal.record(project, Edit("add", "d1", "Ada", added=(one, two), registered=entries))
    other = (replace(one, speaker="short"), two)
    journal.record(project, Edit("add", "d2", "Ada", added=other))
    journal.record(project, Edit("add", "d2", "Bart", added=(replace(two, id="b1"),)))
    return project


def made(path: Path) -> MainWindow:
    taste = Settings(annotator="Ada", theme="light", language="en")
    return MainWindow(Session(Project.open(path), "Ada"), taste)


@pytest.fixture
def window(qtbot: QtBot, spoken: Project) -> Iterator[MainWindow]:
    window = made(spoken.path)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(window.canvas.hasFocus)
    yield window
    window.close()


@pytest.fixture
def hands(window: MainWindow) -> Hands:
    return Hands(window)


@pytest.fixture
def view(window: MainWindow, hands: Hands, qtbot: QtBot) -> SpeakersView:
    """The view of the speakers, opened by its key."""
    hands.press(Qt.Key.Key_F4)
    (register,) = window.findChildren(Register)
    qtbot.waitUntil(register.view.field.hasFocus)
    return register.view


def session(hands: Hands) -> Session:
    assert hands.window.session is not None
    return hands.window.session


def entry(hands: Hands, speaker: str) -> Speaker:
    return next(s for s in session(hands).register if s.id == speaker)


def names(view: SpeakersView) -> list[str]:
    return [each.speaker.name for each in view.entries.entries]


def heard(window: MainWindow) -> list[str]:
    assert window.session is not None
    project = window.session.project
    every = (project.annotation_set(*key) for key in project.set_ids())
    return sorted(q.speaker or "" for one in every for q in one.quotations)


def test_the_key_shows_all_speakers_who_speaks_most_first(
    window: MainWindow, view: SpeakersView
) -> None:
    assert names(view)[0] == "Émile Dury"
    assert (view.entries.entries[0].quotations, view.entries.entries[0].dispatches) == (3, 2)
    assert window.views.shown == SPEAKERS
    assert window.frame.header.segments.buttons[SPEAKERS].isChecked()


def test_letters_find_names_and_aliases_with_accents_and_case_aside(
    view: SpeakersView, hands: Hands
) -> None:
    hands.type("emile")
    assert names(view) == ["Émile Dury"]
    view.field.clear()
    hands.type("LA MINI")
    assert names(view) == ["Odile Vanbrabant"]
    assert view.card.name.text() == "Odile Vanbrabant"


def test_two_chosen_entries_are_merged_by_one_key_and_undone_by_one(
    window: MainWindow, view: SpeakersView, hands: Hands
) -> None:
    before = heard(window)
    hands.type("vanbrabant")
    hands.press(Qt.Key.Key_Return)
    first = view.entries.entries[0].speaker.id
    hands.press(Qt.Key.Key_Down, SHIFT)
    kept = view.entries.entries[1].speaker.id
    hands.press(Qt.Key.Key_M)
    assert heard(window).count(kept) == 2
    assert first not in heard(window)
    assert len(names(view)) == 1
    assert "Ctrl+Z" in view.told.text()
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert heard(window) == before
    assert len(names(view)) == 2
    hands.press(Qt.Key.Key_Y, CONTROL)
    assert heard(window).count(kept) == 2


def test_a_likely_pair_is_offered_and_one_key_makes_it_one(
    window: MainWindow, view: SpeakersView, hands: Hands, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: view.likely.model.rowCount() == 1)
    view.likely.list.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert heard(window).count("odile") == 2
    assert view.current is not None
    assert view.current.speaker.aliases == ("La ministre", "Vanbrabant")
    assert view.current.speaker.role == "ministre"
    assert view.likely.model.rowCount() == 0


def test_who_is_not_the_same_is_not_offered_again_also_after_a_restart(
    window: MainWindow, view: SpeakersView, hands: Hands, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: view.likely.model.rowCount() == 1)
    view.likely.list.setFocus()
    hands.press(Qt.Key.Key_N)
    assert view.likely.model.rowCount() == 0
    assert window.session is not None
    assert speakers.others(window.session.project) == {("odile", "short")}


def test_a_rename_is_followed_at_once_where_one_annotates(
    window: MainWindow, view: SpeakersView, hands: Hands
) -> None:
    view.choose("odile")
    hands.press(Qt.Key.Key_F2)
    assert view.card.name.hasFocus()
    hands.type("Odile Van Brabant")
    hands.press(Qt.Key.Key_Return)
    assert view.table.hasFocus()
    hands.press(Qt.Key.Key_F4)
    assert window.views.shown == ANNOTATE
    assert window.showing.contents is not None
    assert window.showing.contents.items["q1"].speaker == "Odile Van Brabant"
    hands.press(Qt.Key.Key_F4)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert window.showing.contents.items["q1"].speaker == "Odile Vanbrabant"


def test_chosen_quotations_go_to_a_new_speaker(
    window: MainWindow, view: SpeakersView, hands: Hands
) -> None:
    view.choose("dury")
    view.table.setFocus()
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_S)
    hands.type("Zed Dury")
    hands.press(Qt.Key.Key_Return)
    assert heard(window).count("dury") == 2
    assert "Zed Dury" in names(view)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert heard(window).count("dury") == 3
    assert "Zed Dury" not in names(view)


def test_only_who_has_no_quotation_is_deleted(view: SpeakersView, hands: Hands) -> None:
    view.choose("dury")
    view.table.setFocus()
    hands.press(Qt.Key.Key_Delete)
    assert "Émile Dury" in names(view)
    view.choose("idle")
    hands.press(Qt.Key.Key_Delete)
    assert "Zoé Nothomb" not in names(view)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert "Zoé Nothomb" in names(view)


def test_enter_opens_the_dispatch_at_the_quotation_and_one_key_comes_back(
    window: MainWindow, view: SpeakersView, hands: Hands
) -> None:
    view.choose("dury")
    view.table.setFocus()
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    shown = session(hands).dispatch
    assert shown is not None
    assert (shown.id, window.views.shown) == ("d2", ANNOTATE)
    assert window.editor.active is not None
    assert window.editor.active.id == "q2"
    hands.press(Qt.Key.Key_F4)
    assert view.sayings.hasFocus()
    assert (view.current.speaker.id if view.current else "", view.sayings.currentIndex().row()) == (
        "dury",
        1,
    )


def test_another_annotators_quotation_opens_with_the_caret_at_it(
    window: MainWindow, view: SpeakersView, hands: Hands
) -> None:
    view.choose("dury")
    view.table.setFocus()
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_End)
    assert view.chosen_sayings[0].use.annotator == "Bart"
    hands.press(Qt.Key.Key_Return)
    assert window.canvas.caret == TEXT.index('"Patience"')


def test_every_field_is_edited_in_place(view: SpeakersView, hands: Hands) -> None:
    view.choose("odile")
    card = view.card
    card.role.setFocus()
    hands.type("ministre-presidente")
    hands.press(Qt.Key.Key_Return)
    card.external_id.setFocus()
    hands.type("https://www.wikidata.org/wiki/Q42")
    hands.press(Qt.Key.Key_Return)
    card.aliases.field.setFocus()
    hands.type("O. V.")
    hands.press(Qt.Key.Key_Return)
    card.gender.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert entry(hands, "odile") == replace(
        ODILE,
        role="ministre-presidente",
        external_id="Q42",
        aliases=("La ministre", "O. V."),
        gender="female",
    )
    card.aliases.chips[0].setFocus()
    hands.press(Qt.Key.Key_Delete)
    assert entry(hands, "odile").aliases == ("O. V.",)


def test_an_external_id_that_is_none_is_refused_in_place(view: SpeakersView, hands: Hands) -> None:
    view.choose("odile")
    view.card.external_id.setFocus()
    hands.type("42")
    hands.press(Qt.Key.Key_Return)
    assert "Q42" in view.card.trouble.text()
    assert entry(hands, "odile").external_id == ""


def test_the_dispatchs_keys_do_nothing_to_it_while_the_register_is_shown(
    window: MainWindow, view: SpeakersView, hands: Hands
) -> None:
    before = session(hands).annotations
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert session(hands).annotations == before
    assert window.views.shown == SPEAKERS
    del view


def test_a_change_by_somebody_else_is_told_and_nothing_is_half_done(
    window: MainWindow, view: SpeakersView, hands: Hands, spoken: Project
) -> None:
    view.choose("dury")
    journal.record(
        spoken,
        Edit("x", "", "", registered=(replace(DURY, role="maire"),), unregistered=(DURY,)),
    )
    hands.press(Qt.Key.Key_F2)
    hands.type("E. Dury")
    hands.press(Qt.Key.Key_Return)
    assert view.told.text().startswith("Somebody changed this meanwhile")
    assert view.card.role.text() == "maire"
    assert "Émile Dury" in names(view)
    del window


def test_an_empty_register_says_where_speakers_come_from(qtbot: QtBot, project: Project) -> None:
    window = made(project.path)
    qtbot.addWidget(window)
    window.show()
    window.views.show(SPEAKERS)
    (register,) = window.findChildren(Register)
    assert "who speaks" in register.view.empty.text()
    assert register.view.empty.isVisible()
    window.close()


def test_a_read_only_project_is_shown_and_refuses_with_the_reason(
    window: MainWindow, spoken: Project, hands: Hands, qtbot: QtBot
) -> None:
    before = heard(window)
    closed = Project.open(spoken.path)
    closed.read_only = True
    window.take_up(Session(closed, "Ada"))
    hands.press(Qt.Key.Key_F4)
    (register,) = window.findChildren(Register)
    view = register.view
    qtbot.waitUntil(lambda: view.likely.model.rowCount() == 1)
    view.likely.list.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert "can only be read" in view.told.text()
    view.choose("odile")
    assert view.card.name.isReadOnly()
    assert not view.card.kind.isEnabled()
    assert "can only be read" in view.card.trouble.text()
    assert heard(window) == before


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_palette_and_the_sheet_of_keys_offer_the_acts_while_the_register_is_shown(
    window: MainWindow, view: SpeakersView, hands: Hands
) -> None:
    def offered() -> list[str]:
        return [o.name for source in window.commanding.sources for o in source.offers("merge")]

    assert "speakers:merge" in offered()
    window.commanding.show_keys()
    (sheet,) = window.findChildren(KeySheet)
    assert "speakers:merge" in [offer.name for offer in sheet.shown]
    sheet.close()
    hands.press(Qt.Key.Key_F4)
    assert "speakers:merge" not in offered()
    assert not view.isVisible()


def test_a_pair_can_be_looked_at_from_both_sides(
    view: SpeakersView, hands: Hands, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: view.likely.model.rowCount() == 1)
    before = view.card.name.text()
    view.likely.list.setFocus()
    assert view.card.name.text() == before
    hands.press(Qt.Key.Key_Left)
    assert view.card.name.text() == "Vanbrabant"
    hands.press(Qt.Key.Key_Right)
    assert view.card.name.text() == "Odile Vanbrabant"


def test_a_narrow_window_leaves_the_room_to_names_and_counts(
    window: MainWindow, view: SpeakersView, qtbot: QtBot
) -> None:
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: view.table.isColumnHidden(Column.ROLE))
    assert view.table.columnWidth(Column.NAME) > 100
    assert not view.table.isColumnHidden(Column.QUOTATIONS)


def test_an_act_on_which_later_changes_stand_is_not_taken_back(
    window: MainWindow, view: SpeakersView, hands: Hands, spoken: Project, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: view.likely.model.rowCount() == 1)
    view.likely.list.setFocus()
    hands.press(Qt.Key.Key_Return)
    merged = spoken.annotation_set("d2", "Ada").annotations["q1"]
    journal.record(spoken, Edit("delete", "d2", "Ada", removed=(merged,)))
    before = heard(window)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert "later changes" in view.told.text()
    assert heard(window) == before
