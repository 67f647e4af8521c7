"""Demo: correct the samples by real key events in the real window, and take pictures of it.

``python -m workbench.gui.demo PROJECT FOLDER ANNOTATOR``, without a display. Prints what it did.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from workbench.gui import settings
from workbench.gui.app import Desk, application
from workbench.gui.canvas.items import Item
from workbench.gui.main_window import MainWindow
from workbench.model.annotation import Quotation, Span
from workbench.session import Session
from workbench.store.project import Project

_SIZES = {"annotate": QSize(1280, 800), "annotate-large": QSize(1920, 1080)}
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALL = _CTRL | _SHIFT


class Hands:
    """An annotator's hands: every act is a key event on what has the focus."""

    def __init__(self, window: MainWindow) -> None:
        """Work on a window."""
        self.window = window
        self.pressed = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press and release a key."""
        self.pressed += 1
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)
        _settle()

    def type(self, text: str) -> None:
        """Type words."""
        self.pressed += len(text)
        QTest.keyClicks(self.window.focusWidget() or self.window, text)
        _settle()


def main() -> int:
    """Run the demo and return the exit code."""
    project, folder, annotator = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    app, taste = application(), settings.load()
    taste.annotator, taste.language = annotator, taste.language or "fr"
    desk = Desk(app, taste)
    sys.excepthook = desk.crashes.catch
    window = desk.open(Session(Project.open(project), annotator))
    window.resize(_SIZES["annotate"])
    _settle()
    hands = Hands(window)
    pictures = _correct(hands, folder)
    _report(hands, annotator, pictures)
    window.close()
    return 0


def _correct(hands: Hands, folder: Path) -> list[Path]:
    window = hands.window
    _work_by_hand(hands)
    pictures = _pictures(window, folder)
    for _ in range(window.frame.queue.model.rowCount()):
        hands.press(Qt.Key.Key_Return, _ALL)
        hands.press(Qt.Key.Key_Return, _CTRL)
    return pictures


def _work_by_hand(hands: Hands) -> None:
    """Accept, relabel and back, move an end and back, reject and take back, name a speaker."""
    for _ in range(6):
        hands.press(Qt.Key.Key_N)
        hands.press(Qt.Key.Key_Return)
    window = hands.window
    span = next(i for i in _items(window) if i.suggested and isinstance(i.annotation, Span))
    window.editor.activate(span.id)
    hands.press(Qt.Key.Key_2)
    hands.press(Qt.Key.Key_Z, _CTRL)
    hands.press(Qt.Key.Key_L)
    hands.press(Qt.Key.Key_K)
    quote = next(i for i in _items(window) if isinstance(i.annotation, Quotation))
    window.editor.activate(quote.id)
    hands.press(Qt.Key.Key_Backspace)
    hands.press(Qt.Key.Key_Z, _CTRL)
    window.editor.activate(quote.id)
    hands.press(Qt.Key.Key_Return)
    window.editor.activate(quote.id)
    hands.press(Qt.Key.Key_W)
    hands.press(Qt.Key.Key_Return)
    window.editor.activate(quote.id)
    _settle()


def _items(window: MainWindow) -> list[Item]:
    return list(window.canvas.page.items.values())


def _pictures(window: MainWindow, folder: Path) -> list[Path]:
    made: list[Path] = []
    for theme in ("light", "dark"):
        getattr(window.look, theme)()
        for name, size in _SIZES.items():
            window.resize(size)
            _settle()
            path = folder / f"{name}-{theme}.png"
            window.grab().save(str(path))
            made.append(path)
    window.look.light()
    window.resize(_SIZES["annotate"])
    return made


def _settle() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _report(hands: Hands, annotator: str, pictures: list[Path]) -> None:
    session = hands.window.session
    if session is None:
        return
    project = session.project
    kinds: Counter[str] = Counter()
    for dispatch, _ in project.set_ids(annotator):
        made = project.annotation_set(dispatch, annotator)
        kinds["spans"] += len(made.spans)
        kinds["quotations"] += len(made.quotations)
        kinds[str(made.state)] += 1
    print(
        f"  {hands.pressed} key presses; {kinds['done']} dispatches done,"
        f" {kinds['spans']} entities, {kinds['quotations']} quotations,"
        f" {len(project.speakers())} speakers"
    )
    for path in pictures:
        print(f"  picture {path}")


if __name__ == "__main__":
    sys.exit(main())
