"""Errors that nobody caught: told without a word of the work, counted, and the work goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.conftest import STORY
from workbench.gui import projects, settings
from workbench.gui.crash.black_box import BlackBox, Ending, to_open_again
from workbench.gui.crash.crashes import Crashes
from workbench.gui.crash.dialog import CrashDialog
from workbench.gui.crash.report import fatal_places, places, report
from workbench.resources import settings_path
from workbench.store.project import Project

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_SCRIPT = Path(__file__).parents[1] / "crashing.py"


@pytest.fixture
def crashes(hands: Hands) -> Crashes:
    made = Crashes(lambda: hands.window, hands.window)
    made.told.connect(hands.window.show_error)
    return made


def _raise(text: str) -> None:
    raise ValueError(text)


def _fail(crashes: Crashes, text: str = STORY) -> None:
    try:
        _raise(text)
    except ValueError as error:
        crashes.catch(type(error), error, error.__traceback__)


def _dialog(crashes: Crashes, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    assert crashes.dialog is not None
    return crashes.dialog


def _has_words_of_the_story(text: str) -> bool:
    return any(word in text for word in STORY.split() if len(word) > 4)


def test_a_report_says_where_and_not_what_was_worked_on(crashes: Crashes, qtbot: QtBot) -> None:
    _fail(crashes)
    told = _dialog(crashes, qtbot).report.toPlainText()
    assert "builtins.ValueError" in told
    assert f"{__name__}:" in told
    assert "_raise" in told
    for name in ("workbench 0", "Python 3", "Qt 6", "PySide6 6"):
        assert name in told
    assert not _has_words_of_the_story(told)
    assert str(Path(__file__).parent) not in told


def test_an_error_behind_an_error_is_in_the_report_too() -> None:
    def fail() -> None:
        try:
            _raise("behind")
        except ValueError as error:
            raise KeyError("before") from error

    with pytest.raises(KeyError) as caught:
        fail()
    lines = places(caught.value, caught.tb)
    assert [x for x in lines if not x.startswith(" ")] == [
        "builtins.ValueError",
        "builtins.KeyError",
    ]


def test_repeated_errors_are_counted_in_one_window(crashes: Crashes, qtbot: QtBot) -> None:
    for _ in range(3):
        _fail(crashes)
    dialog = _dialog(crashes, qtbot)
    qtbot.waitUntil(lambda: "(3 times)" in dialog.report.toPlainText())
    assert dialog.told.text() == "3 error(s)"
    assert dialog.report.toPlainText().count("builtins.ValueError") == 1


def test_the_work_goes_on_beside_the_window(hands: Hands, crashes: Crashes, qtbot: QtBot) -> None:
    _fail(crashes)
    dialog = _dialog(crashes, qtbot)
    assert not dialog.isModal()
    hands.window.activateWindow()
    qtbot.waitUntil(hands.window.isActiveWindow)
    hands.window.canvas.setFocus()
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)
    assert hands.all


def test_an_error_that_was_passed_over_is_only_told_when_it_comes_again(
    hands: Hands, crashes: Crashes, qtbot: QtBot
) -> None:
    _fail(crashes)
    _dialog(crashes, qtbot).go_on.click()
    qtbot.waitUntil(lambda: crashes.dialog is None)
    _fail(crashes)
    qtbot.waitUntil(lambda: "again" in hands.window.frame.messages.text)
    assert crashes.dialog is None


def test_a_report_is_copied_and_saved(crashes: Crashes, qtbot: QtBot, tmp_path: Path) -> None:
    _fail(crashes)
    dialog = _dialog(crashes, qtbot)
    dialog.copy.click()
    assert "builtins.ValueError" in QGuiApplication.clipboard().text()
    dialog.save_to(str(tmp_path / "report.txt"))
    assert dialog.told.text() == "Saved."
    assert "ValueError" in (tmp_path / "report.txt").read_text(encoding="utf-8")
    dialog.save_to(str(tmp_path / "nowhere" / "report.txt"))
    assert dialog.told.text().startswith("Not saved: No such file")


def test_the_place_of_a_saved_report_is_asked_beside_the_work(
    crashes: Crashes, qtbot: QtBot
) -> None:
    _fail(crashes)
    dialog = _dialog(crashes, qtbot)
    dialog.save.click()
    asked = dialog.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    asked.close()


def test_an_error_in_another_thread_is_shown_in_the_windows(crashes: Crashes, qtbot: QtBot) -> None:
    thread = threading.Thread(target=_fail, args=(crashes,))
    thread.start()
    thread.join()
    assert _dialog(crashes, qtbot).thread() is QApplication.instance().thread()  # type: ignore[union-attr]


def test_a_recursion_has_a_short_report() -> None:
    def deeper() -> None:
        deeper()

    with pytest.raises(RecursionError) as caught:
        deeper()
    assert len(places(caught.value, caught.tb)) < 50


def test_what_a_fault_left_is_read_without_paths() -> None:
    dump = (
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f (most recent call first):\n"
        '  File "/home/odile/work/workbench/gui/app.py", line 12 in run\n'
        '  File "C:\\\\Users\\\\odile\\\\site-packages\\\\spacy\\\\language.py", line 3 in pipe\n'
        '  File "/home/odile/secret.py", line 4 in <module>\n'
        "Odile Vanbrabant\n"
    )
    assert fatal_places(dump) == (
        "Segmentation fault",
        "  workbench.gui.app:12 run",
        "  spacy.language:3 pipe",
        "  ?:4 <module>",
    )
    assert fatal_places("") == ("ended without a trace",)
    assert "(2 times)" in report([(("a",), 2)])


def _run(path: Path, how: str) -> subprocess.CompletedProcess[str]:
    # The process finds the same settings by its environment.
    return subprocess.run(
        [sys.executable, str(_SCRIPT), str(path), how],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[3],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])},
    )


@pytest.mark.parametrize(
    ("how", "code", "reason"),
    [
        ("fault", -signal.SIGSEGV, "Segmentation fault"),
        ("kill", -signal.SIGKILL, "ended without a trace"),
    ],
)
def test_a_crash_is_told_at_the_next_start_and_the_work_is_there_at_the_same_place(
    filled: Project, how: str, code: int, reason: str
) -> None:
    done = _run(filled.path, how)
    assert done.returncode == code, done.stderr
    endings = BlackBox().found()
    assert len(endings) == 1
    told = report([(fatal_places(endings[0].dump), 1)])
    assert reason in told
    assert not _has_words_of_the_story(told)
    assert "a.workbench" not in told
    assert BlackBox().found() == []
    taste = settings.load()
    assert to_open_again(endings, taste.recent) == filled.path
    assert taste.dispatches[str(filled.path)] == "d2"
    with Project.open(filled.path) as again:
        assert len(again.annotation_set("d1", projects.annotator(taste)).spans) == 3


def test_a_slot_that_raises_is_told_and_the_window_goes_on(filled: Project) -> None:
    done = _run(filled.path, "raise")
    assert done.returncode == 0, done.stderr
    assert "builtins.ValueError" in done.stdout
    assert "_fail" in done.stdout
    for told in (done.stdout, done.stderr):
        assert not any(word in told for word in ("autre dépêche", "a.workbench", str(filled.path)))
    assert settings.load().dispatches[str(filled.path)] == "d3"


def test_a_run_that_ends_well_leaves_nothing_to_tell(filled: Project) -> None:
    done = _run(filled.path, "well")
    assert done.returncode == 0, done.stderr
    assert BlackBox().found() == []
    assert not list(settings_path().parent.glob("running-*"))


def test_a_project_that_crashes_the_opening_is_not_opened_again_and_again() -> None:
    recent = ["a.workbench"]
    assert to_open_again([Ending("", again=True)], recent) is None
    assert to_open_again([Ending("", again=False)], recent) == Path("a.workbench")
    assert to_open_again([], recent) is None


def test_a_crash_of_last_time_is_told_calmly(crashes: Crashes, qtbot: QtBot) -> None:
    crashes.tell_earlier([""])
    dialog = _dialog(crashes, qtbot)
    assert dialog.windowTitle() == "The workbench ended unexpectedly last time"
    assert "ended without a trace" in dialog.report.toPlainText()
