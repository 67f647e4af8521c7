"""The view of the team in a window, with real keys, real files and the real commands beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.conftest import CONTROL, NONE
from tests.gui.team.conftest import LONG, mark
from tests.team.copies import copy
from workbench.commands import spans
from workbench.gui.main_window import MainWindow
from workbench.gui.speakers.register import Register
from workbench.gui.team.tables import Table
from workbench.gui.team.team import Team
from workbench.gui.team.view import OUT
from workbench.gui.views import SPEAKERS
from workbench.model.annotation import Quotation, QuotationType
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker
from workbench.session import Session
from workbench.store.assignments import handed
from workbench.store.project import Project

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in line] for line in table.lines.lines]


def _look(team: Team, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(team.merging.asking.ended, timeout=LONG):
        team.merging.look_into([str(path) for path in paths])


def _merge(lead: MainWindow, team: Team, qtbot: QtBot, *paths: Path) -> None:
    _look(team, qtbot, *paths)
    with qtbot.waitSignal(lead.running.jobs.ended, timeout=LONG):
        QTest.keyClick(team.view, Qt.Key.Key_Return, CONTROL)


def _spans(lead: MainWindow, who: str) -> list[str]:
    assert lead.session is not None
    return [s.label for s in lead.session.project.annotation_set("d2", who).spans]


def test_ctrl_m_shows_the_view_and_leads_back(lead: MainWindow) -> None:
    QTest.keyClick(lead.canvas, Qt.Key.Key_M, CONTROL)
    view = lead.frame.header.segments.buttons["team"]
    assert view.isChecked()
    QTest.keyClick(lead, Qt.Key.Key_M, CONTROL)
    assert lead.canvas.isVisible()
    QTest.keyClick(lead.canvas, Qt.Key.Key_M, CONTROL)
    QTest.keyClick(QApplication.focusWidget() or lead, Qt.Key.Key_Escape)
    assert lead.canvas.isVisible()


def test_files_are_looked_at_come_in_and_are_taken_back_as_one_step(
    lead: MainWindow, team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    panel = team.merging.panel
    _look(team, qtbot, *copies)
    assert _texts(panel.files) == [
        ["anne.workbench", "anne", "1", "0", "1", "✓ whole"],
        ["bart.workbench", "bart", "1", "0", "2", "✓ whole"],
    ]
    assert _spans(lead, "anne") == []
    assert panel.merge.hasFocus()
    with qtbot.waitSignal(lead.running.jobs.ended, timeout=LONG):
        QTest.keyClick(panel.merge, Qt.Key.Key_Space)
    assert (_spans(lead, "anne"), _spans(lead, "bart")) == (["PER"], ["PER", "ORG"])
    assert panel.said.text() == "A backup was made before. This came in:"
    assert lead.frame.messages.text == ""
    assert [line[1] for line in _texts(panel.past)] == ["anne", "bart"]
    with qtbot.waitSignal(lead.running.jobs.ended, timeout=LONG):
        QTest.keyClick(panel.choose, Qt.Key.Key_Z, CONTROL)
    assert (_spans(lead, "anne"), _spans(lead, "bart")) == ([], [])
    assert {line[2] for line in _texts(panel.past)} == {"taken back"}
    assert not panel.back.isEnabled()


def test_what_is_merged_twice_is_nothing_new(
    lead: MainWindow, team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    _merge(lead, team, qtbot, copies[0])
    _look(team, qtbot, copies[0])
    assert _texts(team.merging.panel.files)[0][1] == "nothing new"
    assert not team.merging.panel.merge.isEnabled()


def test_a_file_that_cannot_be_read_says_why_and_the_others_can_come_in(
    team: Team, copies: tuple[Path, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.workbench"
    broken.write_text("no project at all " * 100, encoding="utf-8")
    _look(team, qtbot, broken, copies[0])
    files = _texts(team.merging.panel.files)
    assert files[0][0] == "broken.workbench"
    assert files[0][1] == "cannot be read"
    assert "not a project" in _texts(team.merging.panel.notes)[0][0]
    assert team.merging.panel.merge.isEnabled()


def test_what_is_set_aside_is_listed_and_opens_its_dispatch(
    lead: MainWindow, team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    other = copy(copies[0], "train")
    for path, label in ((copies[0], "ORG"), (other, "LOC")):
        _relabel(path, label)
    _merge(lead, team, qtbot, copies[0], other)
    notes = team.merging.panel.notes
    assert [line[1] for line in _texts(notes)] == ["open the dispatch"]
    assert "Set aside in d2: what anne did" in _texts(notes)[0][0]
    notes.setFocus()
    QTest.keyClick(notes, Qt.Key.Key_Return)
    assert lead.session is not None
    assert lead.session.annotations.dispatch == "d2"
    assert lead.canvas.isVisible()
    lead.views.turn_team()
    assert len(_texts(notes)) == 1


def _relabel(path: Path, label: str) -> None:
    with Project.open(path) as project:
        session = Session(project, "anne")
        session.open("d2")
        span = session.annotations.spans[0]
        session.do(spans.relabel(session.annotations, span, label))


def test_a_file_changed_outside_says_so_in_words(
    team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    with Project.open(copies[0]) as project, project.transaction():
        project.connection.execute("UPDATE spans SET label = 'LOC'")
    _look(team, qtbot, copies[0])
    panel = team.merging.panel
    assert _texts(panel.files)[0][5] == "▲ changed outside"
    assert "changed outside the workbench" in _texts(panel.notes)[0][0]
    colour = panel.files.lines.data(panel.files.lines.index(0, 5), Qt.ItemDataRole.ForegroundRole)
    assert colour.name() == panel.files.lines.theme.warn


def test_a_broken_journal_says_so_in_words(
    team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    with Project.open(copies[0]) as project, project.transaction():
        project.connection.execute("UPDATE acts SET at = '2001-01-01T00:00:00.000Z'")
    _look(team, qtbot, copies[0])
    panel = team.merging.panel
    assert _texts(panel.files)[0][5] == "✕ broken"
    assert "its journal was changed" in _texts(panel.notes)[0][0]


def _quote(path: Path, who: str, name: str) -> None:
    with Project.open(path) as project:
        session = Session(project, who)
        session.open("d3")
        quotation = Quotation(f"q-{who}", QuotationType.DIRECT, ((4, 13),), speaker=f"s-{who}")
        speaker = Speaker(f"s-{who}", name, "person")
        session.do(Edit("add", "d3", who, added=(quotation,), registered=(speaker,)))


def test_speakers_that_may_be_one_lead_to_the_register_after_the_merge(
    lead: MainWindow, team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    _quote(copies[0], "anne", "Odile Vanbrabant")
    _quote(copies[1], "bart", "Odile Van Brabant")
    panel = team.merging.panel
    _look(team, qtbot, *copies)
    assert [line[1] for line in _texts(panel.notes)] == ["after the merge"]
    assert not panel.doubles.isVisible()
    with qtbot.waitSignal(lead.running.jobs.ended, timeout=LONG):
        panel.merge.click()
    QTest.keyClick(panel.doubles, Qt.Key.Key_Space)
    assert lead.views.shown == SPEAKERS
    register = lead.views.view(SPEAKERS)
    assert isinstance(register, Register)
    qtbot.waitUntil(register.view.likely.isVisible)
    assert register.view.entries.rowCount() == 2


def test_files_that_are_dropped_on_the_view_are_looked_at(
    lead: MainWindow, team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in copies])
    how = Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, NONE
    team.view.turn(OUT)
    QApplication.sendEvent(team.view, QDragEnterEvent(QPoint(5, 5), *how))
    with qtbot.waitSignal(team.merging.asking.ended, timeout=LONG):
        QApplication.sendEvent(team.view, QDropEvent(QPointF(5, 5), *how))
    assert len(_texts(team.merging.panel.files)) == len(copies)
    assert lead.session is not None
    assert lead.session.project.path.name not in {path.name for path in copies}


def test_files_are_chosen_several_at_once_and_forgotten(
    lead: MainWindow, team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    panel = team.merging.panel
    QTest.keyClick(panel.choose, Qt.Key.Key_Space)
    dialog = lead.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFiles
    with qtbot.waitSignal(team.merging.asking.ended, timeout=LONG):
        dialog.filesSelected.emit([str(path) for path in copies])
    dialog.close()
    panel.clear.click()
    assert _texts(panel.files) == []
    assert not panel.merge.isEnabled()


def test_speakers_that_came_in_are_in_the_register_at_once(
    lead: MainWindow, team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    lead.views.show(SPEAKERS)
    lead.views.turn_team()
    taken_up: list[object] = []
    register = lead.views.view(SPEAKERS)
    original = register.take_up
    register.take_up = lambda session: (taken_up.append(session), original(session))[1]  # type: ignore[method-assign]
    _merge(lead, team, qtbot, *copies)
    assert taken_up == [lead.session]


def _plan(team: Team, qtbot: QtBot, names: str) -> None:
    form = team.handing.panel.form
    with qtbot.waitSignal(team.handing.asking.ended, timeout=LONG):
        form.others.setText(names)


def test_the_plan_follows_the_numbers_and_is_written(
    lead: MainWindow, team: Team, tmp_path: Path, qtbot: QtBot
) -> None:
    team.view.tabs[OUT].click()
    panel = team.handing.panel
    folder = tmp_path / "out"
    panel.form.show_folder(str(folder))
    _plan(team, qtbot, "anne, bart")
    assert [line[:2] for line in _texts(panel.people)] == [["anne", "2"], ["bart", "2"]]
    assert _texts(panel.pairs) == [["anne and bart", "1"]]
    with qtbot.waitSignal(team.handing.asking.ended, timeout=LONG):
        for _ in range(20):
            QTest.keyClick(panel.form.overlap, Qt.Key.Key_Up)
    assert _texts(panel.pairs) == [["anne and bart", "3"]]
    with qtbot.waitSignal(lead.running.jobs.ended, timeout=LONG):
        QTest.keyClick(panel.form.overlap, Qt.Key.Key_Return, CONTROL)
    names = sorted(path.name for path in folder.iterdir())
    assert [name.split(".")[-2] for name in names] == ["anne", "bart"]
    assert sorted(line[1] for line in _texts(panel.handed)) == names
    assert lead.session is not None
    assert len(handed(lead.session.project)) == len(names)
    with qtbot.waitSignal(team.handing.asking.ended, timeout=LONG):
        pass
    assert panel.said.text() == "Nothing is left to be handed out."
    assert not panel.write.isEnabled()


def test_only_what_is_chosen_is_planned(team: Team, qtbot: QtBot) -> None:
    team.view.tabs[OUT].click()
    panel = team.handing.panel
    _plan(team, qtbot, "anne, bart")
    with qtbot.waitSignal(team.handing.asking.ended, timeout=LONG):
        panel.form.which.since.setText("2021-03")
    assert sum(int(line[1]) for line in _texts(panel.people)) == 1
    panel.form.which.until.setText("mars")
    assert "2021-03" in panel.form.wrong.text()
    assert _texts(panel.people) == []
    assert not panel.write.isEnabled()


def test_tab_goes_through_the_form_from_the_names_to_the_button(
    lead: MainWindow, team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    _merge(lead, team, qtbot, *copies)
    team.view.tabs[OUT].click()
    panel = team.handing.panel
    assert list(panel.form.known.buttons) == ["anne", "bart"]
    panel.form.fields[0].setFocus()
    with qtbot.waitSignal(team.handing.asking.ended, timeout=LONG):
        QTest.keyClick(panel.form.fields[0], Qt.Key.Key_Space)
    for expected in (*panel.form.fields[1:], panel.write):
        if expected.isEnabled():
            QTest.keyClick(QApplication.focusWidget() or lead, Qt.Key.Key_Tab)
            assert QApplication.focusWidget() is expected


def test_a_plan_that_cannot_be_is_said_at_its_place(team: Team, qtbot: QtBot) -> None:
    team.view.tabs[OUT].click()
    _plan(team, qtbot, "anne")
    panel = team.handing.panel
    assert (panel.said.text(), [line[0] for line in _texts(panel.people)]) == ("", ["anne"])
    panel.form.several.setText("3")
    _plan(team, qtbot, "anne, bart")
    assert "3 annotators cannot share a dispatch where 2" in panel.said.text()
    assert not panel.write.isEnabled()


def test_ctrl_z_takes_no_merge_back_that_one_does_not_see(
    lead: MainWindow, team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    _merge(lead, team, qtbot, *copies)
    team.view.tabs[OUT].click()
    QTest.keyClick(team.view.tabs[OUT], Qt.Key.Key_Z, CONTROL)
    assert not lead.running.jobs.busy
    team.view.turn(0)
    QTest.keyClick(team.view.tabs[0], Qt.Key.Key_Z, CONTROL)
    assert lead.running.jobs.busy
    with qtbot.waitSignal(lead.running.jobs.ended, timeout=LONG):
        pass


def test_a_project_that_can_only_be_read_offers_neither(
    lead: MainWindow, team: Team, copies: tuple[Path, Path], qtbot: QtBot
) -> None:
    assert lead.session is not None
    mark(copies[1], "bart", 10, 12)
    session = type(lead.session)(Project.open(copies[1], read_only=True), "Ada")
    lead.take_up(session)
    lead.views.turn_team()
    assert not team.merging.panel.choose.isEnabled()
    assert "only be read" in team.merging.panel.said.text()
    team.view.tabs[OUT].click()
    assert not team.handing.panel.form.isEnabled()
    assert qtbot is not None
