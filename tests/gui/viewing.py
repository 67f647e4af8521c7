"""Looking: what is clipped, overlapping or outside in a window, found mechanically."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

from workbench.gui.palette import Hints
from workbench.gui.widgets import Elided

_SLACK: Final = 1
"""Pixels by which rounding may differ."""
_OVER: Final = ("floating", "offers")
"""Names of what lies over the window on purpose."""
_EDGES: Final = 6
_FIELD: Final = 12
_CHOICE: Final = 34
"""What stands beside the text of a field, or of what can be chosen from."""
_COLOURS: Final = 8
_STEP: Final = 7


def problems(window: QWidget) -> list[str]:
    """Return what is wrong in a window and all that is open over it, one sentence each."""
    shown = [w for w in _shown(window) if w.width() and w.height()]
    found = [*_clipped(shown), *_outside(shown), *_overlapping(shown)]
    return sorted(set(found))


def is_blank(picture: QImage) -> bool:
    """Tell whether there is next to nothing in a picture."""
    spots = (
        picture.pixel(x, y)
        for y in range(0, picture.height(), _STEP)
        for x in range(0, picture.width(), _STEP)
    )
    return len(set(spots)) < _COLOURS


def told(widget: QWidget) -> str:
    """Return how a widget is called in a complaint."""
    text = getattr(widget, "text", None)
    said = str(text())[:40] if callable(text) else ""
    parents = [type(widget.parentWidget()).__name__] if widget.parentWidget() else []
    return " in ".join([f"{type(widget).__name__} {widget.objectName()} “{said}”", *parents])


def _shown(window: QWidget) -> Iterator[QWidget]:
    """Return the window, what is open over it, and all that is seen of their parts, each once."""
    tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    over = [w for w in tops if w is window or window.isAncestorOf(w)]
    yield from over
    yield from (w for w in window.findChildren(QWidget) if w.isVisible() and w not in over)


def _clipped(shown: Iterable[QWidget]) -> Iterator[str]:
    for widget in shown:
        wanted = _wanted(widget)
        if wanted is None:
            continue
        width, height = wanted
        if width > widget.width() + _SLACK:
            yield f"{told(widget)} needs {width} and is {widget.width()} wide"
        if height > widget.height() + _SLACK:
            yield f"{told(widget)} needs {height} and is {widget.height()} high"


def _wanted(widget: QWidget) -> tuple[int, int] | None:
    """Return the size that the text needs; None where it gives way on purpose or has none."""
    metrics = widget.fontMetrics()
    match widget:
        case Elided() | Hints():
            return None
        case QLabel() if widget.wordWrap() and widget.text():
            return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
        case QLabel() if widget.text():
            return widget.sizeHint().width(), widget.sizeHint().height()
        case QAbstractButton() if not _in_scroll(widget):
            # The style sheet draws it bold where it is chosen, which its own font does not say.
            metrics = _bold(widget) if widget.isChecked() else metrics
            said, room = widget.text().replace("&", ""), _EDGES
        case QLineEdit():
            said, room = "" if widget.text() else widget.placeholderText(), _FIELD
        case QComboBox():
            said, room = widget.currentText(), _CHOICE
        case QMenuBar():
            return widget.sizeHint().width(), metrics.height()
        case _:
            return None
    return metrics.horizontalAdvance(said) + room if said else 0, metrics.height() if said else 0


def _bold(widget: QWidget) -> QFontMetrics:
    font = widget.font()
    font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font)


def _outside(shown: Iterable[QWidget]) -> Iterator[str]:
    for widget in shown:
        parent = widget.parentWidget()
        if widget.isWindow() or parent is None or _in_scroll(widget):
            continue
        place = widget.geometry()
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
            yield f"{told(widget)} at {place.getRect()} is outside of {parent.size().toTuple()}"


def _in_scroll(widget: QWidget) -> bool:
    """Tell whether a widget is in something that scrolls."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def _overlapping(shown: Iterable[QWidget]) -> Iterator[str]:
    families: dict[QWidget, list[QWidget]] = {}
    for widget in shown:
        parent = widget.parentWidget()
        lies_over = widget.objectName() in _OVER or isinstance(widget, QSplitterHandle)
        seen_through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if parent is None or widget.isWindow() or lies_over or seen_through:
            continue
        if not isinstance(parent, QAbstractScrollArea) and not isinstance(widget, QScrollBar):
            families.setdefault(parent, []).append(widget)
    for siblings in families.values():
        for a, b in combinations(siblings, 2):
            common: QRect = a.geometry().intersected(b.geometry())
            if common.width() > _SLACK and common.height() > _SLACK:
                yield f"{told(a)} and {told(b)} overlap by {common.size().toTuple()}"
