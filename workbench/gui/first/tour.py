"""Tour: six steps that point at the real parts of the window. Keys go to the work meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from workbench.gui.first.tour_card import Pointer, TourCard, beside
from workbench.gui.frame import Frame
from workbench.gui.keyboard.key_button import KeyButton

KeyOf = Callable[[str], str]
"""Gives the key of an action, by its name, as it is shown to the user."""


@dataclass(frozen=True, slots=True)
class Step:
    """What is said, and the part of the window that it is said of."""

    title: str
    text: str
    part: QWidget


class Tour(QObject):
    """Goes through the steps; Escape or a click outside of the card leaves it at once."""

    def __init__(self, frame: Frame, key: KeyOf) -> None:
        """Point at the parts of a frame."""
        super().__init__(frame)
        self._frame, self._key = frame, key
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self.pointer: Pointer | None = None
        self.card: TourCard | None = None

    def offer(self) -> None:
        """Ask in a corner whether the tour is wanted; nobody has to answer."""
        self._steps = ()
        self._open().show_offer()
        self._place()

    def start(self) -> None:
        """Take the tour from its first step."""
        self._steps = steps(self._frame, self._key)
        self._at = 0
        self._open()
        self._show()

    def forward(self) -> None:
        """Go to the next step; after the last one the tour is over."""
        if self._at + 1 < len(self._steps):
            self._at += 1
            self._show()
        else:
            self.leave()

    def back(self) -> None:
        """Go to the step before."""
        self._at = max(0, self._at - 1)
        self._show()

    def leave(self) -> None:
        """End it, at whatever step."""
        for watched in self._watched():
            watched.removeEventFilter(self)
        for part in (self.card, self.pointer):
            if part is not None:
                part.hide()
                part.deleteLater()
        self.card = self.pointer = None

    def _watched(self) -> list[QObject]:
        frame = self._frame
        handle = frame.window().windowHandle()
        # The window's handle sees each click before the part that it is on.
        return [frame, frame.canvas, frame.window(), *([handle] if handle else [])]

    def _open(self) -> TourCard:
        self.leave()
        card = self.card = TourCard(self._frame)
        card.taken.connect(self.start)
        card.forward_asked.connect(self.forward)
        card.back_asked.connect(self.back)
        card.left.connect(self.leave)
        for watched in self._watched():
            watched.installEventFilter(self)
        return card

    def _show(self) -> None:
        step, card = self._steps[self._at], self.card
        if card is None:
            return
        card.show_step(step.title, step.text, self._at, len(self._steps))
        self._frame.canvas.announce(f"{step.title}. {step.text}")
        self._place()

    def _place(self) -> None:
        if self.card is None:
            return
        if not self._steps:
            self._place_in_corner(self.card)
            return
        part = self._steps[self._at].part
        shown = part if part.isVisible() else self._frame.palette_row
        where = QRect(shown.mapTo(self._frame, QPoint()), shown.size())
        if self.pointer is None:
            self.pointer = Pointer(self._frame)
        self.pointer.point_at(where)
        self.card.move(beside(where, self.card.size(), self._frame.rect()))
        self.card.raise_()

    def _place_in_corner(self, card: TourCard) -> None:
        room = self._frame.rect().adjusted(0, 0, -16, -16 - self._frame.palette_row.height())
        card.move(room.bottomRight() - QPoint(card.width(), card.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave at Escape or a click outside, and stay beside the parts as the window changes."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self._take_escape(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._take_click(watched, event)
        elif event.type() == QEvent.Type.Resize and watched is self._frame:
            # Only after this event the parts have their places.
            QTimer.singleShot(0, self, self._place)
        return False

    def _take_escape(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # Else it would be the key of an action.
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        self.leave()
        return True

    def _take_click(self, watched: QObject, event: QMouseEvent) -> None:
        if watched is self._frame.window().windowHandle() and self.card is not None:
            at = self.card.mapFromGlobal(event.globalPosition().toPoint())
            if not self.card.rect().contains(at):
                self.leave()


def steps(frame: Frame, key: KeyOf) -> tuple[Step, ...]:
    """Return the six steps, with the keys that the user has."""
    translate = QCoreApplication.translate
    return (
        Step(
            translate("Tour", "The dispatch"),
            translate(
                "Tour",
                "The text as the agency sent it. What is dashed is suggested, what is solid is"
                " annotated.",
            ),
            frame.page,
        ),
        Step(
            translate("Tour", "From one to the next"),
            translate(
                "Tour",
                "{} goes to the next suggestion, {} accepts it, {} rejects it. What is at hand is"
                " shown here.",
            ).format(*map(key, ("editor.following", "editor.accept", "editor.reject"))),
            frame.inspector,
        ),
        Step(
            translate("Tour", "Labels"),
            translate(
                "Tour",
                "Select words and press the key of a label; on an annotation the key changes its"
                " label. {} undoes every step.",
            ).format(key("editor.undo")),
            frame.palette_row,
        ),
        Step(
            translate("Tour", "Quotations"),
            translate(
                "Tour",
                "With the caret between quotation marks, or with words selected, {} makes a"
                " quotation with its cue and source.",
            ).format(key("editor.quoting.take")),
            _part(frame, "Q"),
        ),
        Step(
            translate("Tour", "Who speaks"),
            translate(
                "Tour",
                "On a quotation, {} asks for its speaker: type some letters, {} takes the first.",
            ).format(key("speaking.ask"), key("editor.accept")),
            _part(frame, "W"),
        ),
        Step(
            translate("Tour", "Done, and the next"),
            translate(
                "Tour",
                "{} marks the dispatch as done and opens the next of this list. Everything is"
                " saved as you go.",
            ).format(key("course.finish")),
            frame.queue,
        ),
    )


def _part(frame: Frame, key: str) -> QWidget:
    buttons = frame.palette_row.findChildren(KeyButton)
    return next((b for b in buttons if b.key == key), frame.palette_row)
