"""The text is set as the annotator reads it best, and stays so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar

from workbench.gui import settings
from workbench.gui.canvas.items import Tags
from workbench.gui.canvas.place import Place, go_back, place
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.model.dispatch import Dispatch
from workbench.resources import settings_path
from workbench.session import Session
from workbench.store.project import Project

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands


def test_one_key_goes_through_the_widths_of_the_text(hands: Hands, qtbot: QtBot) -> None:
    canvas = hands.window.canvas
    hands.window.resize(1900, 700)
    qtbot.waitUntil(lambda: canvas.width() > 1200)
    widths = [canvas.page.place.width]
    for _ in range(3):
        hands.press(Qt.Key.Key_F7)
        widths.append(canvas.page.place.width)
    assert widths[2] < widths[0] < widths[1]
    assert widths[3] == widths[0]


def test_one_key_goes_through_the_places_of_labels(hands: Hands) -> None:
    canvas = hands.window.canvas
    seen: list[Tags] = []
    for _ in range(3):
        hands.press(Qt.Key.Key_F6)
        seen.append(canvas.page.sizes.tags)
    assert seen == [Tags.INLINE, Tags.OFF, Tags.ABOVE]


def test_letters_without_serifs_are_checked_in_the_menu_and_kept(hands: Hands) -> None:
    window = hands.window
    action = window.actions_made["display.reading.turn_letters.serif"]
    assert action.isChecked()
    serif = window.canvas.page.sizes.text_font.families()
    action.trigger()
    assert not action.isChecked()
    assert window.canvas.page.sizes.text_font.families() != serif
    window.display.keeper.keep()
    assert not settings.load().serif


def test_a_window_comes_back_with_the_text_as_it_was_set(qtbot: QtBot) -> None:
    window = MainWindow(None, Settings(zoom=1.5, column="wide", serif=False, tags="off"))
    qtbot.addWidget(window)
    sizes = window.canvas.page.sizes
    assert sizes.zoom == 1.5
    assert sizes.tags is Tags.OFF
    assert "Serif" not in sizes.text_font.families()[0]


def test_nothing_blinks_where_the_annotator_wants_it_so(hands: Hands) -> None:
    blinking = QGuiApplication.styleHints().cursorFlashTime
    action = hands.window.actions_made["look.turn_motion.still"]
    action.trigger()
    assert blinking() == 0
    assert action.isChecked()
    hands.window.frame.jobs.begin("Importing", lambda: None)
    assert not any(bar.isVisible() for bar in hands.window.frame.jobs.findChildren(QProgressBar))
    action.trigger()
    assert blinking() > 0


def test_a_change_is_in_the_file_soon_and_without_closing(hands: Hands, qtbot: QtBot) -> None:
    hands.window.look.dark()
    hands.press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: settings.load().theme == "dark")
    assert not settings.load().queue_shown
    assert json.loads(settings_path().read_text(encoding="utf-8"))["theme"] == "dark"


def test_a_file_that_cannot_be_written_does_not_stop_the_window(hands: Hands) -> None:
    path = settings_path()
    path.unlink(missing_ok=True)
    path.mkdir()
    hands.window.look.dark()
    hands.window.display.keeper.keep()
    assert path.is_dir()


def test_after_a_crash_one_is_at_the_same_place(qtbot: QtBot, project: Project) -> None:
    lines = "\n".join(f"Un paragraphe de la dépêche, le numéro {i}. " * 6 for i in range(80))
    project.add(Dispatch("d1", lines))
    window = _open(qtbot, project, settings.load())
    window.canvas.set_caret(lines.index("numéro 50"))
    bar = window.canvas.verticalScrollBar()
    bar.setValue(bar.value() + 37)
    there = place(window.canvas)
    kept = str(project.path.resolve())
    qtbot.waitUntil(lambda: settings.load().places.get(kept) == list(there))
    # The first window is not closed: it is as if it had crashed.
    again = _open(qtbot, project, settings.load())
    assert again.canvas.caret == there.caret
    assert place(again.canvas).row == there.row
    assert abs(place(again.canvas).into - there.into) <= 20


def test_a_place_that_the_text_does_not_have_is_left_out(hands: Hands) -> None:
    before = place(hands.window.canvas)
    for nowhere in (Place(10**6, 0, 0), Place(0, 99, 0), Place(-1, 0, 0)):
        go_back(hands.window.canvas, nowhere)
    assert place(hands.window.canvas) == before


def _open(qtbot: QtBot, project: Project, taste: Settings) -> MainWindow:
    taste.annotator, taste.language, taste.tour_offered = "Ada", "en", True
    window = MainWindow(Session(Project.open(project.path), "Ada"), taste)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.canvas.settled)
    return window
