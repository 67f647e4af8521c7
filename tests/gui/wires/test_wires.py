"""Tests of versions, warnings and the file of a dispatch in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import CONTROL, Hands
from workbench.commands import spans
from workbench.gui.main_window import MainWindow
from workbench.model.dispatch import Dispatch
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.session import Session
from workbench.store import raws, versions
from workbench.store.project import Project
from workbench.store.versions import How, Link

SHIFT = Qt.KeyboardModifier.ShiftModifier
_RAW = b"\x01Odile Vanbrabant parle.\x03"


@pytest.fixture
def filled(filled: Project) -> Project:
    warned = (WireWarning(WarningCode.CHARSET, "a -> b"),)
    filled.add(Dispatch("v1", "Odile Vanbrabant parle à Namur.", headline="Un"))
    filled.add(Dispatch("v2", "Odile Vanbrabant parle à Mons.", headline="Deux", warnings=warned))
    with filled.transaction():
        digest = raws.keep(filled, "un.txt", _RAW)
        filled.connection.execute("UPDATE dispatches SET raw = ? WHERE id = 'v1'", [digest])
    session = Session(filled, "Ada")
    session.open("v1")
    session.do(spans.add(session.annotations, 0, 16, "PER"))
    versions.store(filled, [Link("v2", "v1", How.PROPOSED)])
    return filled


def test_a_proposed_version_is_confirmed_by_a_key_and_its_annotations_come_along(
    window: MainWindow, hands: Hands
) -> None:
    window.showing.open("v2")
    assert window.page.banner.said == ["Is this a new version of Un?"]
    hands.press(Qt.Key.Key_Y)
    assert window.page.banner.said == ["Replaces Un · carried over: 1, to look at: 0"]
    assert [span.label for span in hands.session.annotations.spans] == ["PER"]
    hands.press(Qt.Key.Key_T)
    assert hands.session.dispatch is not None
    assert hands.session.dispatch.id == "v1"
    assert window.page.banner.said == ["There is a newer version: Deux"]


def test_a_proposed_version_is_refused_by_a_key(window: MainWindow, hands: Hands) -> None:
    window.showing.open("v2")
    hands.press(Qt.Key.Key_Y, SHIFT)
    assert window.page.banner.isHidden()
    hands.press(Qt.Key.Key_T)
    assert "no other version" in window.frame.messages.text


def test_warnings_stand_in_the_header_line(window: MainWindow) -> None:
    window.showing.open("v2")
    assert window.page.warnings.text() == "⚠ 1"
    assert "a → b" in window.page.warnings.listed.actions()[0].text()
    window.showing.open("v1")
    assert window.page.warnings.isHidden()


def test_the_file_is_shown_and_saved_byte_for_byte(
    window: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    window.showing.open("v1")
    hands.press(Qt.Key.Key_U, CONTROL)
    view = window.delivered.view
    assert view.text.toPlainText() == "⟨01⟩Odile Vanbrabant parle.⟨03⟩"
    window.delivered.save(str(tmp_path / "saved.txt"))
    assert (tmp_path / "saved.txt").read_bytes() == _RAW
    hands.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(window.canvas.hasFocus)


def test_a_watched_folder_brings_in_what_comes_and_goes_on_at_the_next_opening(
    window: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "incoming"
    folder.mkdir()
    window.watching.watch(str(folder))
    (folder / "new.txt").write_text("Hanne Verstraete est partie.\n", encoding="utf-8")
    sign = window.frame.header.watched
    qtbot.waitUntil(lambda: "+1" in sign.text(), timeout=30_000)
    window.take_up(hands.session)
    assert sign.text() == "⇣ incoming"
    sign.click()
    window.frame.messages.remedy.click()
    assert sign.isHidden()
    assert window.settings.watched == {}
