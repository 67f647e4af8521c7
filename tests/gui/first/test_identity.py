"""Under which name one works is asked before anything is stored, and changed at any time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from workbench.gui import projects
from workbench.gui.first.name_card import NameCard
from workbench.gui.first.wanted import Wanted
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.store import holding
from workbench.store.project import Project

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.conftest import Hands

_ENTER, _ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("LOGNAME", "login")
    return Settings(theme="light", language="en", tour_offered=True)


@pytest.fixture
def first(qtbot: QtBot, filled: Project, nobody: Settings) -> Iterator[MainWindow]:
    filled.add_annotator("anne")
    filled.add_annotator("bart")
    window = MainWindow(projects.open_session(filled.path, nobody), nobody, glance=True)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()


def _card(window: MainWindow) -> NameCard:
    assert window.identity.card is not None
    return window.identity.card


def _give(field: QLineEdit, name: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, _ENTER)


def test_the_first_start_asks_for_a_name_before_anything_is_shown_or_stored(
    first: MainWindow,
) -> None:
    card = _card(first)
    assert card.isVisible()
    assert first.session is None
    assert card.field.text() == "login"
    assert card.field.hasFocus()
    _give(card.field, "Grace  Hopper")
    assert first.session is not None
    assert (first.session.annotator, first.settings.annotator) == ("Grace Hopper", "Grace Hopper")
    assert not card.isVisible()
    assert first.canvas.hasFocus()
    assert first.session.dispatch is not None
    assert "login" not in first.session.project.annotators()
    path = first.session.project.path
    other = holding.hold(path, "somebody")
    assert isinstance(other, holding.Holder)
    assert other.who == "Grace Hopper"


def test_the_login_name_is_taken_with_enter(first: MainWindow) -> None:
    QTest.keyClick(_card(first).field, _ENTER)
    assert first.session is not None
    assert first.settings.annotator == first.session.annotator == "login"


def test_who_is_known_in_the_project_is_offered(first: MainWindow) -> None:
    card = _card(first)
    assert [button.text() for button in card.known.buttons] == ["anne", "bart"]
    card.known.buttons[1].setFocus()
    QTest.keyClick(card.known.buttons[1], Qt.Key.Key_Space)
    assert first.session is not None
    assert first.session.annotator == "bart"


def test_no_name_leaves_the_project_closed(first: MainWindow) -> None:
    waiting = first.identity.waiting
    assert waiting is not None
    QTest.keyClick(_card(first).field, _ESCAPE)
    assert first.frame.start.isVisible()
    assert first.identity.waiting is None
    assert holding.hold(waiting.project.path, "other").release() is None  # type: ignore[union-attr]
    first.opener.open(str(waiting.project.path))
    assert _card(first).isVisible()


def test_samples_and_new_projects_come_in_once_the_name_is_given(
    qtbot: QtBot, nobody: Settings, tmp_path: Path
) -> None:
    window = MainWindow(None, nobody)
    qtbot.addWidget(window)
    brought: list[str] = []
    window.opener.make(Wanted(tmp_path / "new.workbench"))
    window.identity.when_named(lambda: brought.append("later"))
    assert brought == []
    window.identity.card.named.emit("Ana")  # type: ignore[union-attr]
    assert brought == ["later"]
    assert window.session is not None
    assert window.session.annotator == "Ana"
    window.close()


def test_a_name_that_is_given_for_one_start_is_not_asked_for(
    qtbot: QtBot, filled: Project, nobody: Settings
) -> None:
    opened = projects.open_session(filled.path, nobody)
    window = MainWindow(projects.begin(opened.project, "anne"), nobody)
    qtbot.addWidget(window)
    assert window.identity.waiting is None
    assert nobody.annotator == ""
    window.close()


def test_the_name_is_shown_and_changed_in_place(hands: Hands) -> None:
    window = hands.window
    hands.session.project.add_annotator("Bea")
    window.identity.ask()
    bar = window.frame.name_bar
    assert bar.field.text() == "Ada"
    assert [button.text() for button in bar.known.buttons] == ["Bea"]
    _give(bar.field, "Cleo")
    assert hands.session.annotator == window.settings.annotator == "Cleo"
    assert window.canvas.hasFocus()
    assert window.frame.header.who == "Cleo"
    window.identity.ask()
    bar.known.buttons[-1].click()
    assert hands.session.annotator == "Bea"


def test_another_name_in_a_handed_out_file_is_for_that_file_only(hands: Hands) -> None:
    project = hands.session.project
    project.connection.execute("INSERT INTO project VALUES ('annotator', 'Ada')")
    del project.__dict__["owner"]
    hands.window.opener.rename("Bea", hands.session)
    assert hands.session.annotator == "Bea"
    assert hands.window.settings.annotator == "Ada"
    hands.window.opener.open(str(project.path))
    assert hands.session.annotator == "Bea"
