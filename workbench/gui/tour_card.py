"""Tour card: the card that a step of the tour is said on, and the line round what it is said of."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.gui.widgets import label, sized, tight

_WIDTH = 340
_GAP = 10


class TourCard(QFrame):
    """A card over the window. It never takes the focus by itself; its buttons have Alt keys.

    Signals:
        taken: the tour is wanted.
        forward_asked, back_asked: to another step.
        left: the tour is not wanted, or no longer.
    """

    taken = Signal()
    forward_asked = Signal()
    back_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden card."""
        super().__init__(parent)
        self.setObjectName("floating")
        self._title = sized(label(name="strong"), 11)
        self._text = label(wrap=True)
        self._count = label(name="dim")
        self.take = QPushButton(self.tr("&Take the tour"))
        self.back = QPushButton(self.tr("&Back"))
        self.forward = QPushButton()
        self.leave = QPushButton()
        for button in (self.take, self.forward):
            button.setObjectName("primary")
        for button, signal in (
            (self.take, self.taken),
            (self.back, self.back_asked),
            (self.forward, self.forward_asked),
            (self.leave, self.left),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(True)
            button.clicked.connect(signal)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        row = tight(QHBoxLayout(), gap=7)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (self.leave, self.back, self.forward, self.take):
            row.addWidget(button)
        column = tight(QVBoxLayout(self), margins=(16, 13, 14, 13), gap=9)
        for widget in (self._title, self._text):
            column.addWidget(widget)
        column.addLayout(row)

    def show_offer(self) -> None:
        """Ask whether the tour is wanted."""
        self.leave.setText(self.tr("&Not now"))
        self._show(
            self.tr("New here?"),
            self.tr("Six steps show the parts of the window. They are in the menu Help as well."),
            (self.take, self.leave),
        )

    def show_step(self, title: str, text: str, at: int, of: int) -> None:
        """Show a step: the how manyeth, from 0, of how many."""
        self._count.setText(f"{at + 1} / {of}")
        self.leave.setText(self.tr("&Leave"))
        self.forward.setText(self.tr("&Next") if at + 1 < of else self.tr("&That is all"))
        shown = (self.leave, self.back, self.forward) if at else (self.leave, self.forward)
        self._show(title, text, shown)

    def _show(self, title: str, text: str, buttons: tuple[QPushButton, ...]) -> None:
        self._title.setText(title)
        self._text.setText(text)
        for button in (self.take, self.back, self.forward, self.leave):
            button.setVisible(button in buttons)
        self.setAccessibleName(f"{title}. {text}")
        wide = max(_WIDTH, self.minimumSizeHint().width())
        self.setFixedSize(wide, self.heightForWidth(wide))
        self.show()
        self.raise_()


class Pointer(QWidget):
    """A line round a part of the window; clicks and keys pass through it."""

    def __init__(self, parent: QWidget) -> None:
        """Point at nothing yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def point_at(self, part: QRect) -> None:
        """Draw the line round a rectangle of the parent."""
        self.setGeometry(part.adjusted(-4, -4, 4, 4))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight().color(), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 9, 9)


def beside(part: QRect, card: QSize, room: QRect) -> QPoint:
    """Return where a card stands beside a part of the window, wholly within the room.

    Above or below it, else at its right or left; a part that fills the room has it inside, at the
    bottom.
    """
    spots = (
        QPoint(part.left(), part.top() - card.height() - _GAP),
        QPoint(part.left(), part.bottom() + _GAP),
        QPoint(part.right() + _GAP, part.top() + 2 * _GAP),
        QPoint(part.left() - card.width() - _GAP, part.top() + 2 * _GAP),
    )
    inner = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    for spot in spots:
        slid = _within(QRect(spot, card), inner)
        if not slid.intersects(part):
            return slid.topLeft()
    inside = QPoint(part.right() - card.width() - _GAP, part.bottom() - card.height() - _GAP)
    return _within(QRect(inside, card), inner).topLeft()


def _within(card: QRect, room: QRect) -> QRect:
    left = max(room.left(), min(card.left(), room.right() - card.width()))
    top = max(room.top(), min(card.top(), room.bottom() - card.height()))
    return QRect(QPoint(left, top), card.size())
