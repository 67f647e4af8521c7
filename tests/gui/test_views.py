"""Every view is looked at: nothing clipped, nothing overlapping, nothing outside, nothing blank.

A new view is one line in ``VIEWS``. With the variable WORKBENCH_PICTURES, the pictures go to that
folder, in both themes and every language, for eyes.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from tests.gui import worlds
from tests.gui.agreement import reports, test_case_panel
from tests.gui.pseudo import longer, spoken
from tests.gui.viewing import is_blank, problems
from tests.gui.worlds import World
from workbench.commands import spans
from workbench.gui import projects
from workbench.gui.backups import told as backups_told
from workbench.gui.history.model import ROW
from workbench.gui.importing.rows import PlanRow
from workbench.gui.main_window import MainWindow
from workbench.gui.palette import KeyButton
from workbench.gui.settings import Settings
from workbench.gui.side.side import FEEDBACK
from workbench.gui.team import told
from workbench.gui.team.tables import Cell
from workbench.gui.team.told import Notice
from workbench.gui.team.view import OUT
from workbench.gui.views import ADJUDICATE, AGREEMENT, BACKUPS, IMPORT, TEAM
from workbench.model.choice import Layer
from workbench.model.verdict import Verdict
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.store.around import Choices

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.gui.adjudication.adjudicating import Adjudicating
    from workbench.gui.agreement.agreeing import Agreeing
    from workbench.gui.agreement.view import AgreementView
    from workbench.gui.backups.backups import Backups
    from workbench.gui.importing.importing import Importing
    from workbench.gui.team.team import Team
    from workbench.model.scheme import Label

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_FOLDER: Final = os.environ.get("WORKBENCH_PICTURES", "")
_SIZES: Final = (QSize(1280, 800), QSize(1920, 1080))
_SMALL: Final = QSize(960, 500)
"""What scale 2 and a window's frame leave of the larger one."""
_FLOATING: Final = ("speaker-field", "two-hundred-speakers", "find")
"""Views with something that stands where the window's size had it when it opened."""
_LANGUAGES: Final = ("fr", "nl", "en", "pseudo")
_THEMES: Final = ("light", "dark")
_SCALE: Final = "QT_SCALE_FACTOR"
_SCALED: Final = ("start", "quotation", "keys")
"""Views that are looked at in every language and at another scale each time."""
_DATA: Final = (
    "workbench",
    "Français",
    "Nederlands",
    "English",
    "Odile",
    "elle",
    "Essai",
    "mars",
    "Les",
    "Rien",
)
"""What is not of the interface: names of files, languages and speakers, and words of the text."""
Step = Callable[[MainWindow], object]


def _do(*names: str) -> Step:
    """Return what does actions of the menu, by their names."""

    def act(window: MainWindow) -> None:
        for name in names:
            window.actions_made[name].trigger()

    return act


def _type(text: str, *names: str) -> Step:
    """Return what does actions and then types into the field that has the focus."""

    def act(window: MainWindow) -> None:
        _do(*names)(window)
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.insert(text)

    return act


def _tell_error(window: MainWindow) -> None:
    window.show_error("Il n'y a plus de place sur le disque : libérez-en, puis recommencez. " * 3)


def _open_wire(window: MainWindow) -> None:
    window.showing.open("wire")


def _show_file(window: MainWindow) -> None:
    _open_wire(window)
    _do("delivered.show_file")(window)


def _plan(window: MainWindow) -> None:
    importing = cast("Importing", window.views.view(IMPORT))
    window.views.show(IMPORT)
    rows = [
        PlanRow(
            f"/in/{verdict}.xml",
            verdict,
            headline="Les " + "maires " * 9,
            of="d1",
            date="2021-03-22T10:00",
            language="fr",
            format="newsml-1.2",
            id="urn:essai:d1",
            version="2",
            place="Namur",
            urgency="4",
            embargo="2099-03-22T18:00",
            reason="the file is empty",
            warnings=(WireWarning(WarningCode.NO_ID),),
        )
        for verdict in (*Verdict, *Verdict)
    ]
    importing.view.show_plan(rows)
    importing.view.labels.ask(["PERSON", "GPE"], _labels(window), "fr")


def _labels(window: MainWindow) -> tuple[Label, ...]:
    assert window.session is not None
    return window.session.project.scheme.labels


def _come_back(window: MainWindow) -> None:
    window.views.turn_team()
    panel = cast("Team", window.views.view(TEAM)).merging.panel
    sealed = [told.seal(said) for said in ("whole", "changed", "broken")]
    names = [Cell(f"mars.{name}.workbench") for name in ("odile", "Odile-Marguerite", "essai")]
    counts = (told.count(1234), told.count(17), told.count(23456))
    lines = [(name, Cell("Odile"), *counts, each) for name, each in zip(names, sealed, strict=True)]
    panel.show_files(lines)
    panel.show_past([(Cell("22/03/2021 14:05"), line[0], line[5]) for line in lines], back=True)
    notices = [Notice("Les " + "maires " * 30, "d1"), Notice("Les maires", speakers=True)]
    panel.show_notices(notices, there=True)
    panel.offer(merge=True, clear=True)
    panel.say("Les maires :")


def _hand_out(window: MainWindow) -> None:
    window.views.turn_team()
    team = cast("Team", window.views.view(TEAM))
    team.view.turn(OUT)
    panel = team.handing.panel
    count = told.count(12345)
    panel.show_plan([(Cell("Odile"), *(count,) * 5)] * 5, [(Cell("Odile"), count)] * 10)
    panel.show_handed([(Cell("Odile"), Cell("mars.odile.workbench"))] * 5)


def _look_back(window: MainWindow) -> None:
    assert window.session is not None
    made = window.session.annotations
    window.session.do(spans.delete(made, made.spans[0]))
    window.history.turn()
    page = window.frame.side.history
    page.view.setCurrentIndex(page.model.index(2))
    page.chosen.emit(page.view.currentIndex().data(ROW))


def _ask_first(window: MainWindow) -> None:
    assert window.session is not None
    window.settings.annotator = ""
    project = window.session.project
    project.add_annotator("Odile-Marguerite")
    window.take_up(projects.begin(project, projects.annotator(window.settings)))


def _list_backups(window: MainWindow) -> None:
    window.views.turn_backups()
    view = cast("Backups", window.views.view(BACKUPS)).list
    reasons = ("daily", "asked", "merge", "restore", "damaged") * 4
    found = [
        {
            "made": "2021-03-22T13:05:00+00:00",
            "reason": reason,
            "size": 734_003_200,
            "dispatches": 100_000,
            "acts": None if reason == "damaged" else 1_234_567,
        }
        for reason in reasons
    ]
    view.show_list(reasons, [backups_told.line(each, 1_300_000) for each in found])
    view.room.show_folder("/Odile/" + "mars/" * 30, chosen=True)
    view.restore.click()


def _agreeing(window: MainWindow) -> AgreementView:
    window.views.turn_agreement()
    agreeing = cast("Agreeing", window.views.view(AGREEMENT))
    agreeing.leave()
    agreeing.view.filters.offer(Choices(reports.NAMES, ("PER",), ("mars",), ("fr",), ("Essai",)))
    agreeing.view.page.show_report(reports.report())
    return agreeing.view


def _agree(window: MainWindow) -> None:
    _agreeing(window).show_page()


def _agree_on_quotations(window: MainWindow) -> None:
    view = _agreeing(window)
    view.page.show_gamma(reports.GAMMAS)
    view.page.show_layer(Layer.QUOTATIONS)
    for card in (view.page.cards.pairs, view.page.cards.parts):
        card.turn_table()
    view.show_page()


def _list_cases(window: MainWindow) -> None:
    view = _agreeing(window)
    view.show_cases("PER – ORG")
    view.cases.show_cases([test_case_panel.CASES[0]] * 30, 1234, {})
    view.show_busy("Odile")


def _adjudicate(window: MainWindow) -> None:
    window.views.turn_adjudication()
    adjudicating = cast("Adjudicating", window.views.view(ADJUDICATE))
    adjudicating.leave()
    adjudicating.open("d1")
    adjudicating.view.said.setText("Odile " * 12)


def _read_gold(window: MainWindow) -> None:
    window.showing.open("d2")
    window.frame.side.turn(FEEDBACK)


_QUOTATION: Final = ("editor.following",) * 4
VIEWS: Final[dict[str, tuple[World | None, Step]]] = {
    "start": (None, _do()),
    "annotate": (worlds.usual, _do()),
    "entity": (worlds.usual, _do("editor.following")),
    "quotation": (worlds.usual, _do(*_QUOTATION)),
    "speaker-field": (worlds.usual, _type("v", *_QUOTATION, "speaking.ask")),
    "find": (worlds.usual, _type("lu", "finding.ask")),
    "commands": (worlds.usual, _type("su", "commanding.ask")),
    "keys": (worlds.usual, _do("commanding.show_keys")),
    "change-keys": (worlds.usual, _do("commanding.change_keys")),
    "folded": (worlds.usual, _do("display.fold_queue.queue", "display.fold_inspector.inspector")),
    "tags-inline": (worlds.usual, _do("display.reading.turn_tags")),
    "sans-patterns": (
        worlds.usual,
        _do("display.reading.turn_letters.serif", "look.turn_patterns.patterns"),
    ),
    "zoomed": (worlds.usual, _do(*("display.zoom_in",) * 6, "editor.following")),
    "error": (worlds.usual, _tell_error),
    "name": (worlds.usual, _do("identity.ask")),
    "done": (worlds.usual, lambda window: window.frame.queue.show_tab(1)),
    "new-project": (None, _do("first_steps.new")),
    "tour": (worlds.usual, _do("first_steps.take_tour")),
    "seeking": (worlds.usual, _type("num", "seeking.ask")),
    "same-again": (worlds.usual, _do("editor.following", "same_again.annotate")),
    "skip": (worlds.usual, _do("remarks.skip")),
    "ask": (worlds.usual, _do("editor.following", "remarks.ask")),
    "questions": (worlds.usual, _do("remarks.list_questions")),
    "clause": (worlds.usual, _do("editor.following", "guiding.clause")),
    "guideline": (worlds.usual, _do("guiding.search")),
    "speakers": (worlds.two_hundred_speakers, _do("views.turn_speakers")),
    "agreement": (worlds.usual, _agree),
    "agreement-on-quotations": (worlds.usual, _agree_on_quotations),
    "agreement-cases": (worlds.usual, _list_cases),
    "adjudicate": (worlds.disputed, _adjudicate),
    "what-gold-says": (worlds.disputed, _read_gold),
    "no-speakers": (worlds.usual, _do("views.turn_speakers")),
    "export": (worlds.usual, _do("views.turn_export")),
    "export-nothing": (worlds.empty, _do("views.turn_export")),
    "wire": (worlds.wired, _open_wire),
    "wire-file": (worlds.wired, _show_file),
    "import": (worlds.usual, _plan),
    "history": (worlds.usual, _look_back),
    "first-name": (worlds.usual, _ask_first),
    "team": (worlds.usual, _do("views.turn_team")),
    "team-files": (worlds.usual, _come_back),
    "hand-out": (worlds.usual, _hand_out),
    "backups": (worlds.usual, _list_backups),
    "empty": (worlds.empty, _do()),
    "long-words": (worlds.long_words, _do("editor.following", "editor.following")),
    "forty-labels": (worlds.forty_labels, _do("editor.following")),
    "two-hundred-speakers": (
        worlds.two_hundred_speakers,
        _type("tour", *_QUOTATION, "speaking.ask"),
    ),
    "hundred-quotations": (worlds.hundred_quotations, _do("editor.following")),
    "right-to-left": (worlds.right_to_left, _do("editor.following", "editor.following")),
}


@contextmanager
def opened(world: World | None, path: Path, language: str, qtbot: QtBot) -> Generator[MainWindow]:
    session = world(path) if world else None
    ours = "fr" if language == "pseudo" else language
    taste = Settings(annotator=worlds.WHO, theme="light", language=ours, tour_offered=True)
    with spoken(language):
        window = MainWindow(session, taste)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        yield window
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.close()


def _settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.canvas.settled)
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()


def _picture(window: MainWindow) -> QImage:
    """Return the window with the dialogs that are open over it."""
    image = window.grab().toImage()
    painter = QPainter(image)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            painter.drawPixmap(40, 80, dialog.grab())
    painter.end()
    return image


def _look(window: MainWindow, name: str, language: str, qtbot: QtBot) -> list[str]:
    found: list[str] = []
    for size in _SIZES if name in _FLOATING else (*_SIZES, _SMALL):
        window.setMinimumSize(_SMALL)
        window.resize(size)
        _settle(window, qtbot)
        where = f"{name} {language} {size.width()}"
        found += [f"{where}: {problem}" for problem in problems(window)]
        themes = _THEMES if _FOLDER else ("light",) if size is _SIZES[0] else ()
        for theme in themes:
            getattr(window.look, theme)()
            _settle(window, qtbot)
            picture = _picture(window)
            if is_blank(picture):
                found.append(f"{where}: blank")
            if _FOLDER:
                scale = os.environ.get(_SCALE, "1")
                picture.save(f"{_FOLDER}/{name}-{language}-{size.width()}-{theme}-x{scale}.png")
    return found


@pytest.mark.parametrize("name", VIEWS)
def test_nothing_is_clipped_or_overlaps_or_is_outside(
    name: str, tmp_path: Path, qtbot: QtBot
) -> None:
    world, step = VIEWS[name]
    found: list[str] = []
    languages = _LANGUAGES if _FOLDER or name in _SCALED else _LANGUAGES[-1:]
    for i, language in enumerate(languages):
        with opened(world, tmp_path / f"p{i}.workbench", language, qtbot) as window:
            step(window)
            found += _look(window, name, language, qtbot)
    assert not found, "\n".join(found)


@pytest.mark.skipif(_SCALE in os.environ, reason="is run by itself at another scale")
@pytest.mark.parametrize("scale", ["2", "1.5"] if _FOLDER else ["2"])
def test_nothing_is_clipped_on_a_screen_of_small_pixels(scale: str) -> None:
    test = f"{__file__}::{test_nothing_is_clipped_or_overlaps_or_is_outside.__name__}"
    views = [f"{test}[{name}]" for name in (VIEWS if _FOLDER else _SCALED)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *views],
        env=os.environ | {_SCALE: scale},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def _untranslated(window: MainWindow) -> Iterator[str]:
    """Return the texts of the interface that the longer language did not reach."""
    texts = [action.text() for action in window.actions_made.values()]
    texts += [menu.text() for menu in window.frame.header.menus.actions()]
    for widget in (w for w in window.findChildren(QWidget) if w.isVisible()):
        if isinstance(widget, KeyButton):
            continue  # It shows a label of the scheme.
        texts += [widget.accessibleDescription(), widget.accessibleName(), widget.toolTip()]
        if isinstance(widget, QLineEdit):
            texts.append(widget.placeholderText())
        elif isinstance(widget, QPushButton | QLabel):
            texts.append(widget.text())
    for text in texts:
        words = re.findall(r"[a-z]{3,}", text)
        if words and "~" not in text and not any(data in text for data in _DATA):
            yield text


def test_no_text_of_the_interface_is_written_in_the_code_only(tmp_path: Path, qtbot: QtBot) -> None:
    found: set[str] = set()
    for i, step in enumerate((_do(), _do(*_QUOTATION, "finding.ask"), _do("commanding.show_keys"))):
        with opened(worlds.usual, tmp_path / f"p{i}.workbench", "pseudo", qtbot) as window:
            step(window)
            _settle(window, qtbot)
            found.update(_untranslated(window))
    assert found == set()


def _pushed(window: QWidget) -> None:
    narrow = QLabel("a label that has no room for its words", window)
    narrow.setGeometry(300, 300, 20, 20)
    over = QLabel("x", window)
    over.setGeometry(305, 305, 30, 30)
    outside = QLabel("y", window)
    outside.setGeometry(window.width() - 5, 0, 60, 20)
    for each in (narrow, over, outside):
        each.show()


def test_what_is_clipped_overlapping_or_outside_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    assert problems(window) == []
    _pushed(window)
    found = "\n".join(problems(window))
    for word in ("wide", "overlap", "outside"):
        assert word in found
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    assert is_blank(image)


def test_the_longer_language_keeps_the_places_of_a_text() -> None:
    text = "{} of %n\n&Done"
    said = longer(text)
    assert len(said) > len(text)
    for mark in ("{}", "%n", "\n", "&"):
        assert said.count(mark) == text.count(mark)
