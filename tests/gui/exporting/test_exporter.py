"""The view of exports in a window, with real keys and the real command beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.gui.conftest import CONTROL
from tests.gui.exporting.conftest import CUT
from workbench.gui.exporting.exporter import Exporter
from workbench.gui.exporting.opening import Writing
from workbench.gui.exporting.wish import Wish
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.session import Session
from workbench.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_LONG = 60_000


@pytest.fixture
def shown(qtbot: QtBot, begun: Project, taste: Settings) -> Iterator[MainWindow]:
    made = MainWindow(Session(Project.open(begun.path), "Ada"), taste)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(made.canvas.hasFocus)
    QTest.keyClick(made.canvas, Qt.Key.Key_E, CONTROL)
    yield made
    made.close()


def _exporter(window: MainWindow) -> Exporter:
    found = window.findChild(Exporter)
    assert isinstance(found, Exporter)
    return found


def _choose(window: MainWindow, form: str, qtbot: QtBot) -> Exporter:
    exporter = _exporter(window)
    combo = exporter.view.choices.form
    combo.setCurrentIndex(combo.findData(form))
    with qtbot.waitSignal(exporter.checking.ended, timeout=_LONG):
        pass
    return exporter


def test_ctrl_e_shows_the_view_with_counts_and_leads_back(shown: MainWindow, qtbot: QtBot) -> None:
    exporter = _exporter(shown)
    assert exporter.view.isVisible()
    assert exporter.view.choices.form.hasFocus()
    qtbot.waitUntil(lambda: "3 entity(ies)" in exporter.view.counts.text())
    QTest.keyClick(shown, Qt.Key.Key_E, CONTROL)
    assert shown.canvas.isVisible()
    assert not exporter.checking.busy


def test_a_key_corrects_the_case_at_hand_and_ctrl_z_takes_it_back(
    shown: MainWindow, qtbot: QtBot, begun: Project
) -> None:
    exporter = _choose(shown, "iob2", qtbot)
    report = exporter.view.report
    assert [case.words for case in report.model.cases] == ["Vanbra", "aut"]
    assert "2 stretch(es) do not end where tokens do." in report.said.text()
    report.list.setFocus()
    QTest.keyClick(report.list, Qt.Key.Key_C)
    assert [case.words for case in report.model.cases] == ["aut"]
    spans = begun.annotation_set("d1", "Ada").spans
    assert (CUT, CUT + len("Vanbrabant")) in {(s.start, s.end) for s in spans}
    assert "1 stretch(es)" in report.said.text()
    QTest.keyClick(report.list, Qt.Key.Key_Z, CONTROL)
    assert [case.words for case in report.model.cases] == ["Vanbra", "aut"]
    assert (CUT, CUT + 6) in {(s.start, s.end) for s in begun.annotation_set("d1", "Ada").spans}


def test_return_opens_the_case_on_the_canvas(shown: MainWindow, qtbot: QtBot) -> None:
    exporter = _choose(shown, "iob2", qtbot)
    report = exporter.view.report
    report.list.setFocus()
    QTest.keyClick(report.list, Qt.Key.Key_Return)
    assert shown.canvas.isVisible()
    assert shown.editor.active is not None
    assert shown.editor.active.annotation.start == CUT
    shown.views.turn_export()
    report.list.setCurrentIndex(report.model.index(1))
    QTest.keyClick(report.list, Qt.Key.Key_Return)
    assert shown.session is not None
    assert shown.session.annotations.dispatch == "d2"
    assert shown.editor.active is None


def test_what_is_held_back_is_counted_and_leads_to_the_queue(
    shown: MainWindow, qtbot: QtBot
) -> None:
    held = _exporter(shown).view.report.held
    qtbot.waitUntil(held.buttons["killed"].isVisible)
    assert held.buttons["embargoed"].text() == "Under embargo, left out: 1"
    QTest.mouseClick(held.buttons["killed"], Qt.MouseButton.LeftButton)
    queue = shown.frame.queue
    assert queue.isVisible()
    model = queue.model
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.row_at(0).id == "d5")


def test_choices_are_remembered_for_the_project(
    shown: MainWindow, qtbot: QtBot, begun: Project
) -> None:
    exporter = _choose(shown, "csv", qtbot)
    exporter.view.choices.labels.buttons["PER"].click()
    exporter.view.choices.licence.setText("CC0")
    window = MainWindow(Session(Project.open(begun.path), "Ada"), shown.settings)
    qtbot.addWidget(window)
    window.show()
    window.views.turn_export()
    wish = _exporter(window).view.choices.wish
    assert wish is not None
    assert (wish.form, wish.licence, wish.choice.labels) == ("csv", "CC0", frozenset({"PER"}))
    window.close()


def test_a_date_that_is_none_is_said_at_its_place_and_nothing_is_exported(
    shown: MainWindow, qtbot: QtBot
) -> None:
    exporter = _exporter(shown)
    choices = exporter.view.choices
    choices.which.since.setText("mars")
    assert "2021-03" in choices.wrong.text()
    assert not exporter.view.export.isEnabled()
    choices.which.since.setText("2021-13")
    assert choices.wish is None
    choices.which.since.setText("2022")
    choices.which.until.setText("2021-12")
    assert "before the first" in choices.wrong.text()
    choices.which.until.setText("2022-02")
    assert choices.wish is not None
    qtbot.waitUntil(lambda: "widen" in exporter.view.report.said.text())
    assert not exporter.view.export.isEnabled()


def test_an_export_is_written_with_its_card_and_says_so(
    shown: MainWindow, qtbot: QtBot, begun: Project, tmp_path: Path
) -> None:
    exporter = _choose(shown, "csv", qtbot)
    target = tmp_path / "tables"
    writing = shown.findChild(Writing)
    assert isinstance(writing, Writing)
    exporter.view.export.click()
    dialog = shown.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert [Path(p).name for p in dialog.selectedFiles()] == [f"{begun.path.stem}-csv"]
    dialog.close()
    writing.write(Wish("csv"), str(target))
    qtbot.waitUntil(lambda: not shown.running.jobs.busy, timeout=_LONG)
    messages = shown.frame.messages
    assert (tmp_path / "tables.card.md").is_file()
    assert "tables.card.md" in messages.text
    assert messages.remedy.isVisible()


def test_escape_goes_between_the_choices_and_the_list_and_ctrl_return_exports(
    shown: MainWindow, qtbot: QtBot
) -> None:
    exporter = _choose(shown, "iob2", qtbot)
    view = exporter.view
    view.choices.licence.setFocus()
    QTest.keyClick(view.choices.licence, Qt.Key.Key_Escape)
    assert view.report.list.hasFocus()
    QTest.keyClick(view.report.list, Qt.Key.Key_Escape)
    assert view.choices.form.hasFocus()
    with qtbot.waitSignal(exporter.export_asked):
        QTest.keyClick(view.choices.form, Qt.Key.Key_Return, CONTROL)


def test_a_click_on_the_correction_corrects(
    shown: MainWindow, qtbot: QtBot, begun: Project
) -> None:
    report = _choose(shown, "iob2", qtbot).view.report
    at = report.list.visualRect(report.model.index(0)).bottomRight()
    QTest.mouseClick(report.list.viewport(), Qt.MouseButton.LeftButton, pos=at - QPoint(24, 16))
    assert [case.words for case in report.model.cases] == ["aut"]
    spans = begun.annotation_set("d1", "Ada").spans
    assert (CUT, CUT + len("Vanbrabant")) in {(s.start, s.end) for s in spans}
