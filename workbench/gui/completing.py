"""Completing: asks the worker for cue, source and speaker, and keeps the keys pressed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from workbench.model.annotation import Part
from workbench.model.dispatch import Dispatch
from workbench.suggest.protocol import Completion, Unfinished

if TYPE_CHECKING:
    from workbench.gui.canvas.view import Canvas
    from workbench.gui.suggester import Suggester

_PATIENCE: Final = 150
"""How long, in milliseconds, an answer is waited for."""
_BEFORE: Final = 5_000
_BEHIND: Final = 1_000
"""So many characters before and behind a quotation are read for it: some 30 ms of work."""

Then = Callable[[Completion | None], None]


class Completing(QObject):
    """One question at a time; while it is open, keys on the canvas wait for the answer.

    The event loop goes on. What was pressed meanwhile is done afterwards, in its order, by what has
    the focus then.
    """

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        """Have nobody to ask yet."""
        super().__init__(parent)
        self._canvas = canvas
        self._suggester: Suggester | None = None
        self._numbers = count(1)
        self._asked = ""
        self._base = 0
        self._then: Then | None = None
        self._keys: list[QKeyEvent] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self.go_on)

    def ask_from(self, suggester: Suggester) -> None:
        """Ask a suggester's worker from now on."""
        self._suggester = suggester
        suggester.completed.connect(self._take)

    def ask(self, dispatch: Dispatch, language: str, part: Part, then: Then) -> None:
        """Ask what completes the quotation of a stretch; ``then`` gets the answer, or None.

        ``then`` is called at once where nobody can be asked, and after a moment in any case.
        """
        self.go_on()
        self._base, text = _around(dispatch.text, part)
        content = ((part[0] - self._base, part[1] - self._base),)
        asked = Unfinished(str(next(self._numbers)), text, dispatch.language or language, content)
        if self._suggester is None or not self._suggester.complete(asked):
            then(None)
            return
        self._asked, self._then = asked.id, then
        # The filter that comes last is asked first: before the keys of labels are taken.
        self._canvas.installEventFilter(self)
        self._canvas.viewport().installEventFilter(self)
        self._timer.start()

    def drop(self) -> None:
        """Forget the open question: another dispatch is shown."""
        self._keys.clear()
        self._stop()

    def _stop(self) -> Then | None:
        then, self._then = self._then, None
        self._timer.stop()
        self._canvas.removeEventFilter(self)
        self._canvas.viewport().removeEventFilter(self)
        return then

    def go_on(self) -> None:
        """Wait no longer for an answer."""
        self._settle(None)

    def _take(self, answer: Completion) -> None:
        if answer.id == self._asked:
            self._settle(_moved(answer, self._base))

    def _settle(self, answer: Completion | None) -> None:
        then = self._stop()
        if then is None:
            return
        then(answer)
        keys, self._keys = self._keys, []
        for key in keys:
            _press(self._canvas, key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep keys while a question is open; the mouse and another focus do not wait."""
        del watched
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._keys.append(event.clone())
            return True
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut}:
            self.go_on()
        return False


def _press(canvas: QWidget, key: QKeyEvent) -> None:
    """Press a key again where the focus is: as a shortcut if it is one there, else as a key."""
    target = QApplication.focusWidget() or canvas
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, key.key(), key.modifiers(), key.text(), key.isAutoRepeat()
    )
    override.ignore()
    QApplication.sendEvent(target, override)
    if not override.isAccepted():
        pressed = QKeySequence(key.keyCombination())
        for action in (*target.actions(), *canvas.window().actions()):
            if pressed in action.shortcuts() and action.isEnabled():
                action.trigger()
                return
    QApplication.sendEvent(target, key)


def _around(text: str, part: Part) -> tuple[int, str]:
    """Return where the text to be read begins, and the text: whole paragraphs."""
    begin = text.rfind("\n", 0, max(0, part[0] - _BEFORE)) + 1
    end = text.find("\n", part[1] + _BEHIND)
    return begin, text[begin : len(text) if end < 0 else end]


def _moved(answer: Completion, base: int) -> Completion:
    """Return an answer with the offsets of the whole text."""
    source = answer.source
    return Completion(
        answer.id,
        tuple((start + base, end + base) for start, end in answer.cue),
        (source[0] + base, source[1] + base) if source else None,
        answer.source_kind,
        answer.speaker,
    )
