"""Palette: the labels with their keys at the bottom, and hints for what else can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from workbench.gui.bindings import Bindings
from workbench.gui.key_button import HEIGHT, KeyButton, draw_key, key_width
from workbench.gui.patterns import pattern_of
from workbench.gui.theme import LIGHT, Theme, interface_font
from workbench.gui.widgets import tight
from workbench.model.scheme import Label, Scheme

_NARROWEST: Final = 200
_BOUNDARIES: Final = (
    "editor.boundaries.start_back",
    "editor.boundaries.start_on",
    "editor.boundaries.end_back",
    "editor.boundaries.end_on",
)
_LASTS: Final = 4000
"""How long, in milliseconds, what was done stands in place of the hints."""


class Hints(QWidget):
    """Keys and what they do, as many as there is room for, the first ones first."""

    def __init__(self) -> None:
        """Have no hints."""
        super().__init__()
        self._hints: tuple[tuple[str, str], ...] = ()
        self._theme = LIGHT
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._forget)
        self._key_font = interface_font(8.2, weight=QFont.Weight.Medium)
        self._font = interface_font(8.8)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def tell(self, text: str) -> None:
        """Say what was done, in place of the hints, for some seconds."""
        self._told = text
        self.setToolTip(text)
        self._timer.start(_LASTS)
        self.update()

    def _forget(self) -> None:
        self._told = ""
        self.setToolTip("")
        self.update()

    def show_hints(self, hints: tuple[tuple[str, str], ...]) -> None:
        """Show pairs of a key and what it does."""
        self._hints = hints
        self.setAccessibleName(", ".join(f"{key}: {text}" for key, text in hints))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hints at the right."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._told:
            self._draw_told(painter)
            return
        shown, room = list[tuple[str, str, float]](), float(self.width())
        for key, text in self._hints:
            width = self._width(key, text)
            if width > room:
                break
            shown.append((key, text, width))
            room -= width
        x = self.width() - sum(width for _, _, width in shown)
        for key, text, width in shown:
            right = draw_key(painter, key, QPointF(x + 12, HEIGHT / 2), self._key_font, self._theme)
            painter.setFont(self._font)
            place = QRectF(right + 5, 0, width, HEIGHT)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            x += width

    def _draw_told(self, painter: QPainter) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.ink))
        # Two lines, of which long words leave the first one partly empty.
        room = 1.8 * self.width()
        text = QFontMetricsF(self._font).elidedText(self._told, Qt.TextElideMode.ElideRight, room)
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect(), aligned | Qt.TextFlag.TextWordWrap, text)

    def _width(self, key: str, text: str) -> float:
        cap = key_width(key, self._key_font)
        return 12 + cap + 5 + QFontMetricsF(self._font).horizontalAdvance(text) + 1


class Strip(QScrollArea):
    """The buttons in a row; where there is no room for all, the focus scrolls them into view."""

    def __init__(self) -> None:
        """Make an empty row."""
        super().__init__()
        inner = QWidget()
        self.row = tight(QHBoxLayout(inner), gap=7)
        self.row.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(_NARROWEST)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go sideways with the wheel of a mouse, which only turns up and down."""
        turned = event.angleDelta().x() or event.angleDelta().y()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - turned)

    def sizeHint(self) -> QSize:
        """Return the room for all buttons."""
        return QSize(self.row.sizeHint().width(), HEIGHT)


class Palette(QFrame):
    """The row at the bottom: labels, or types of quotations when one is active.

    Signals:
        chosen: the code of a label or a type.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(parent)
        self.setObjectName("foot")
        self._theme = LIGHT
        self._keys: Bindings | None = None
        self._labels: dict[KeyButton, Label] = {}
        self._types: dict[KeyButton, Label] = {}
        self._parts: dict[KeyButton, str] = {}
        self._active = self._quotation = False
        self._hints = Hints()
        self._strip = Strip()
        row = tight(QHBoxLayout(self), margins=(14, 9, 12, 9), gap=7)
        self._part_row = tight(QHBoxLayout(), gap=7)
        row.addWidget(self._strip)
        row.addLayout(self._part_row)
        row.addWidget(self._hints, 1)

    def show_scheme(
        self,
        scheme: Scheme | None,
        language: str,
        parts: Mapping[str, Callable[[], None]],
        keys: Bindings,
    ) -> None:
        """Show the labels of a scheme; ``parts`` are the actions that make a quotation."""
        for button in (*self._labels, *self._types, *self._parts):
            # What is only deleted later still takes its place in the row.
            for place in (self._strip.row, self._part_row):
                place.removeWidget(button)
            button.deleteLater()
        labels = scheme.labels if scheme else ()
        types = scheme.quotation_types if scheme else ()
        self._labels = {self._label(x, language, pattern_of(scheme, x.label)): x for x in labels}
        self._types = {self._label(x, language): x for x in types}
        made = parts.items() if scheme else ()
        self._parts = {self._part(name, part_names()[name], act): name for name, act in made}
        self._keys = keys
        self.show_keys()
        for i, button in enumerate((*self._labels, *self._types)):
            self._strip.row.insertWidget(i, button)
        for button in self._parts:
            # However many labels there are, what makes a quotation stays in sight.
            self._part_row.addWidget(button)
        self.set_theme(self._theme)
        self.show_for(quotation=False, active=False)

    @property
    def pointed(self) -> str:
        """The code of the label or type under the mouse, or nothing."""
        made = {**self._labels, **self._types}
        return next((x.label for button, x in made.items() if button.underMouse()), "")

    def show_keys(self) -> None:
        """Print the keys as they are now."""
        if self._keys is None:
            return
        for button, label in (*self._labels.items(), *self._types.items()):
            button.show_key(self._keys.print_key(label.key))
        for button, action in self._parts.items():
            button.show_key(self._keys.first(action))
        self._show_hints()

    def _show_hints(self) -> None:
        if self._keys is not None:
            shown = hints(self._keys, active=self._active, quotation=self._quotation)
            self._hints.show_hints(shown)

    def tell(self, text: str) -> None:
        """Say what was done, for some seconds."""
        self._hints.tell(text)

    def _label(self, label: Label, language: str, pattern: int | None = None) -> KeyButton:
        name = label.name(language)
        made = KeyButton(name, label.colour, label.clause(language), pattern=pattern)
        made.clicked.connect(lambda: self.chosen.emit(label.label))
        return made

    def _part(self, action: str, name: str, act: Callable[[], None]) -> KeyButton:
        colours = {"editor.quoting.cue": self._theme.cue, "speaking.ask": self._theme.focus}
        made = KeyButton(name, colours.get(action, self._theme.amber))
        made.clicked.connect(act)
        return made

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        for button in (*self._labels, *self._types, *self._parts):
            button.set_theme(theme)
        self._hints.set_theme(theme)

    def show_for(self, *, quotation: bool, active: bool) -> None:
        """Show what the keys do to the active thing: an entity, a quotation, or nothing."""
        for button in self._labels:
            button.setVisible(not quotation)
        for button in self._types:
            button.setVisible(quotation)
        for button in list(self._parts)[:1]:
            # A quotation in a quotation is rare: its key counts, its button makes room.
            button.setVisible(not quotation)
        self._strip.updateGeometry()
        self._active, self._quotation = active, quotation
        self._show_hints()


def part_names() -> dict[str, str]:
    """Return what the actions that make a quotation make."""
    return {
        "editor.quoting.take": QCoreApplication.translate("Palette", "Quotation"),
        "editor.quoting.cue": QCoreApplication.translate("Palette", "Cue"),
        "editor.quoting.source": QCoreApplication.translate("Palette", "Source"),
        "speaking.ask": QCoreApplication.translate("Palette", "Speaker"),
    }


def hints(keys: Bindings, *, active: bool, quotation: bool = False) -> tuple[tuple[str, str], ...]:
    """Return the keys that are worth knowing while something is active, or nothing is."""
    following = (keys.first("editor.following"), QCoreApplication.translate("Palette", "next"))
    done = (keys.first("course.finish"), QCoreApplication.translate("Palette", "done"))
    if active:
        some = (
            (keys.first("editor.accept"), QCoreApplication.translate("Palette", "accept")),
            (keys.first("editor.reject"), QCoreApplication.translate("Palette", "reject")),
            (
                " ".join(filter(None, map(keys.first, _BOUNDARIES))),
                QCoreApplication.translate("Palette", "boundaries"),
            ),
            *(_of_pieces(keys) if quotation else ()),
            following,
            done,
        )
    else:
        some = (following, done, ("⇧ ←→", QCoreApplication.translate("Palette", "select")))
    last = (keys.printed("commanding.show_keys")[-1:] or ("",))[0]
    every = (*some, (last, QCoreApplication.translate("Palette", "keys")))
    return tuple((key, text) for key, text in every if key)


def _of_pieces(keys: Bindings) -> tuple[tuple[str, str], ...]:
    """Return the keys that choose a piece of a quotation, and take it off."""
    return (
        (
            keys.first("editor.boundaries.next_piece"),
            QCoreApplication.translate("Palette", "of which piece"),
        ),
        (
            keys.first("editor.boundaries.take_off"),
            QCoreApplication.translate("Palette", "take it off"),
        ),
    )
