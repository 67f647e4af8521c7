"""A window on a project with one dispatch of our own, and hands that press keys in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.model.annotation import (
    Annotation,
    Origin,
    Part,
    Quotation,
    QuotationType,
    SourceKind,
    Span,
)
from workbench.model.dispatch import Dispatch
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store.project import Project

STORY = (
    'La ministre Odile Vanbrabant a reçu lundi les maires. "Rien n\'est décidé", a-t-elle dit à'
    " Namur. Selon Émile Dury, des pilotes ont refusé 😀 de voler vers la Lorvanie jeudi."
)
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Settled(QObject):
    """Keeps a key from the shortcuts: Qt asks again, without the place, when no system sent it."""

    def __init__(self, place: QObject) -> None:
        super().__init__(place)
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        event.setAccepted(True)
        return event.type() == QEvent.Type.ShortcutOverride


class Hands:
    """The hands of an annotator before a window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def session(self) -> Session:
        assert self.window.session is not None
        return self.window.session

    @property
    def all(self) -> list[Annotation]:
        made = self.session.annotations
        return sorted((*made.spans, *made.quotations), key=lambda a: a.start)

    @property
    def listed(self) -> list[str]:
        """The ids of the dispatches in the queue's list."""
        model = self.window.frame.queue.model
        return [model.row_at(i).id for i in range(model.rowCount())]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.window.focusWidget() or self.window, text)

    def press_place(
        self,
        text: str,
        scan_code: int,
        key: int,
        modifiers: Qt.KeyboardModifier = NONE,
        *,
        native: int = 0,
    ) -> None:
        """Press a key by its place on the keyboard, as another layout gives it.

        ``native`` are the modifiers as X numbers them.
        """
        place = self.window.focusWidget() or self.window

        def send(kind: QEvent.Type) -> bool:
            event = QKeyEvent(kind, key, modifiers, scan_code, 0, native, text)
            event.ignore()
            QApplication.sendEvent(place, event)
            return event.isAccepted()

        settled = Settled(place) if send(QEvent.Type.ShortcutOverride) else None
        send(QEvent.Type.KeyPress)
        if settled is not None:
            place.removeEventFilter(settled)
        send(QEvent.Type.KeyRelease)

    def part(self, words: str) -> Part:
        start = STORY.index(words)
        return start, start + len(words)

    def select(self, words: str) -> None:
        """Put the caret before words and select them with the keyboard."""
        start, end = self.part(words)
        canvas = self.window.canvas
        canvas.setFocus()
        canvas.set_caret(start)
        while (canvas.selection or (start, start))[1] < end:
            self.press(Qt.Key.Key_Right, SHIFT)

    def words(self, annotation: Annotation) -> str:
        return " ".join(STORY[start:end] for start, end in annotation.parts)


def _span(name: str, words: str, label: str) -> Suggestion:
    start = STORY.index(words)
    span = Span(name, start, start + len(words), label, origin=Origin.SUGGESTION)
    return Suggestion(span, "rules 1", "test", 0.9)


def _suggestions() -> list[Suggestion]:
    def part(words: str) -> Part:
        start = STORY.index(words)
        return start, start + len(words)

    quotation = Quotation(
        "q1",
        QuotationType.DIRECT,
        (part('"Rien n\'est décidé"'),),
        (part("a-t-elle dit"),),
        (part("elle dit")[0], part("elle dit")[0] + len("elle")),
        SourceKind.PRONOUN,
        origin=Origin.SUGGESTION,
    )
    return [
        _span("s1", "Odile Vanbrabant", "PER"),
        _span("s2", "lundi", "DATE"),
        Suggestion(quotation, "rules 1", "inversion", 0.8, "Odile Vanbrabant"),
        _span("s3", "Namur", "LOC"),
    ]


@pytest.fixture
def filled(project: Project) -> Project:
    project.add(Dispatch("d1", STORY, headline="Les maires reçus", agency="Essai", language="fr"))
    project.add(Dispatch("d2", "Une autre dépêche.", date="2021-03-22"))
    project.add(Dispatch("d3", "Une troisième dépêche."))
    project.add_suggestions("d1", "rules 1", _suggestions())
    return project


@pytest.fixture
def taste() -> Settings:
    return Settings(annotator="Ada", theme="light", language="en")


@pytest.fixture
def window(qtbot: QtBot, filled: Project, taste: Settings) -> Iterator[MainWindow]:
    made = MainWindow(Session(Project.open(filled.path), "Ada"), taste)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(made.canvas.hasFocus)
    yield made
    made.close()


@pytest.fixture
def hands(window: MainWindow) -> Hands:
    return Hands(window)
