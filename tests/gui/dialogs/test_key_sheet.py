"""The sheet shows every key, finds, does and changes them, all by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from workbench.gui.actions.table import ACTIONS
from workbench.gui.dialogs.key_sheet import KeySheet
from workbench.gui.offers import Offer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sheet(hands: Hands, qtbot: QtBot) -> KeySheet:
    hands.press(Qt.Key.Key_F1)
    (found,) = hands.window.findChildren(KeySheet)
    qtbot.waitUntil(found.finder.field.hasFocus)
    return found


def _type(sheet: KeySheet, text: str) -> None:
    QTest.keyClicks(sheet.finder.field, text)


def _press(sheet: KeySheet, key: Qt.Key) -> None:
    QTest.keyClick(sheet.focusWidget(), key)


def _press_place(sheet: KeySheet, text: str, scan_code: int, key: int) -> None:
    event = QKeyEvent(
        QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, scan_code, 0, 0, text
    )
    QApplication.sendEvent(sheet.editor.field, event)


def _keys(hands: Hands, action: str) -> tuple[str, ...]:
    return hands.window.keyboard.bindings.keys(action)


def _change(sheet: KeySheet, wanted: str) -> None:
    _type(sheet, wanted)
    _press(sheet, Qt.Key.Key_F2)
    assert sheet.editor.field.hasFocus()


def test_every_action_label_and_type_has_its_row(hands: Hands, sheet: KeySheet) -> None:
    names = {offer.name for offer in sheet.shown}
    scheme = hands.session.project.scheme
    assert {row.name for row in ACTIONS} <= names
    assert {f"label:{x.label}" for x in (*scheme.labels, *scheme.quotation_types)} <= names


def test_a_question_mark_opens_it(hands: Hands) -> None:
    hands.type("?")
    (found,) = hands.window.findChildren(KeySheet)
    assert found.isVisible()


def test_it_searches_as_one_types_by_what_is_done_and_by_the_key(sheet: KeySheet) -> None:
    _type(sheet, "one character back")
    assert [offer.keys for offer in sheet.shown] == [("Shift+H",), ("Shift+K",)]
    sheet.finder.field.clear()
    _type(sheet, "F9")
    assert [offer.text for offer in sheet.shown] == ["Inspector"]


def test_enter_does_it_in_the_window(hands: Hands, sheet: KeySheet) -> None:
    _type(sheet, "next annotation")
    _press(sheet, Qt.Key.Key_Return)
    assert sheet.isHidden()
    assert hands.window.editor.active is not None


def test_escape_leaves(hands: Hands, sheet: KeySheet, qtbot: QtBot) -> None:
    _press(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    qtbot.waitUntil(hands.window.canvas.hasFocus)


def test_a_key_is_added_by_pressing_it_and_works_at_once(
    hands: Hands, sheet: KeySheet, qtbot: QtBot
) -> None:
    _change(sheet, "flag this")
    _press(sheet, Qt.Key.Key_F12)
    assert _keys(hands, "course.flag") == ("F", "F12")
    sheet.close()
    qtbot.waitUntil(hands.window.canvas.hasFocus)
    hands.press(Qt.Key.Key_F12)
    assert hands.session.annotations.state == "flagged"


def test_a_place_of_azerty_is_added_and_shown_as_printed(hands: Hands, sheet: KeySheet) -> None:
    hands.window.keyboard.bindings.layout.learn(18, "ç")
    _change(sheet, "flag this")
    _press_place(sheet, "ç", 18, Qt.Key.Key_Ccedilla)
    assert _keys(hands, "course.flag") == ("F", "9")
    assert [button.text().split()[0] for button in sheet.editor.keys] == ["F", "ç"]
    assert hands.window.actions_made["course.flag"].text() == "Flag this dispatch\tF"


def test_the_key_of_a_label_is_refused_in_place(hands: Hands, sheet: KeySheet) -> None:
    _change(sheet, "flag this")
    _press(sheet, Qt.Key.Key_5)
    assert sheet.editor.told.text() == "5 is the key of “Date”."
    assert _keys(hands, "course.flag") == ("F",)


def test_a_key_of_the_caret_is_refused_in_place(hands: Hands, sheet: KeySheet) -> None:
    _change(sheet, "flag this")
    _press(sheet, Qt.Key.Key_Left)
    assert "moves the caret" in sheet.editor.told.text()
    assert _keys(hands, "course.flag") == ("F",)


def test_a_key_is_taken_off_and_the_usual_one_comes_back(hands: Hands, sheet: KeySheet) -> None:
    _change(sheet, "flag this")
    QTest.keyClick(sheet.editor.keys[0], Qt.Key.Key_Space)
    assert _keys(hands, "course.flag") == ()
    QTest.keyClick(sheet.editor.reset, Qt.Key.Key_Space)
    assert _keys(hands, "course.flag") == ("F",)


def test_all_come_back_at_once(hands: Hands, sheet: KeySheet) -> None:
    hands.window.keyboard.bindings.add("course.flag", "F12")
    _change(sheet, "skip")
    QTest.keyClick(sheet.editor.reset_all, Qt.Key.Key_Space)
    assert _keys(hands, "course.flag") == ("F",)


def test_escape_leaves_the_key_first_and_then_the_sheet(sheet: KeySheet) -> None:
    _change(sheet, "flag this")
    _press(sheet, Qt.Key.Key_Escape)
    assert sheet.finder.field.hasFocus()
    assert sheet.isVisible()


def test_the_keys_of_labels_are_the_projects(sheet: KeySheet) -> None:
    _type(sheet, "organisation")
    assert not sheet.change.isEnabled()
    _press(sheet, Qt.Key.Key_F2)
    assert "project" in sheet.told.text()


def test_the_menu_opens_it_ready_to_change(hands: Hands) -> None:
    hands.window.actions_made["commanding.change_keys"].trigger()
    (found,) = hands.window.findChildren(KeySheet)
    assert found.editor.isVisible()


def test_no_row_is_wider_than_its_room(sheet: KeySheet) -> None:
    view = sheet.finder.list
    long = Offer("x", "Gouvernementsvoorlichtingsdienst " * 6, "Groep", ("Ctrl+Maj+⏎",) * 3, list)
    view.show_rows(["Groep", long])
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 300, 20)  # pyright: ignore[reportAttributeAccessIssue] - Qt's own field
    option.widget = view  # pyright: ignore[reportAttributeAccessIssue] - the same
    size = view.itemDelegate().sizeHint(option, view.rows.index(1))
    assert size.width() <= view.viewport().width()
    assert size.height() > 3 * view.fontMetrics().height()


def test_the_keyboard_is_learned_from_the_key_that_is_added(hands: Hands, sheet: KeySheet) -> None:
    _change(sheet, "flag this")
    _press_place(sheet, "!", 17, Qt.Key.Key_Exclam)
    assert [button.text().split()[0] for button in sheet.editor.keys] == ["F", "!"]
    assert hands.window.keyboard.bindings.print_key("6") == "§"
