"""Patterns: lines below the words that repeat for every eye what a label's colour says."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from workbench.model.scheme import Scheme

HEIGHT: Final = 2.6
STRONG: Final = 1.8
"""How much larger patterns are drawn for who needs them more than colours."""
_WIDTH: Final = 8.0
_OTHER: Final = 0

# Each draws into a tile that is 1 wide and 1 high.


def _bar() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0, 0.36, 1, 0.64))
    return path


def _rails() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0, 0, 1, 0.34))
    path.addRect(QRectF(0, 0.68, 1, 0.32))
    return path


def _beads() -> QPainterPath:
    path = QPainterPath()
    for at in (0.06, 0.56):
        path.addRect(QRectF(at, 0.1, 0.28, 0.9))
    return path


def _teeth() -> QPainterPath:
    path = QPainterPath(QPointF(0, 1))
    path.lineTo(0.5, 0)
    path.lineTo(1, 1)
    path.closeSubpath()
    return path


def _comb() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0, 0.66, 1, 0.34))
    path.addRect(QRectF(0.38, 0, 0.2, 1))
    return path


def _stairs() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0, 0, 0.5, 0.42))
    path.addRect(QRectF(0.5, 0.58, 0.5, 0.42))
    return path


def _long_and_short() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0, 0.2, 0.56, 0.8))
    path.addRect(QRectF(0.72, 0.2, 0.14, 0.8))
    return path


PATTERNS: Final[tuple[Callable[[], QPainterPath], ...]] = (
    _bar,
    _rails,
    _beads,
    _teeth,
    _comb,
    _stairs,
    _long_and_short,
)


def pattern_of(scheme: Scheme | None, label: str) -> int:
    """Return which pattern a label has: by its place in the scheme, over again after the last."""
    codes = [each.label for each in scheme.labels] if scheme else []
    return codes.index(label) % len(PATTERNS) if label in codes else _OTHER


@lru_cache(maxsize=256)
def tile(pattern: int, colour: str, size: float, ratio: float) -> QPixmap:
    """Return one step of a pattern, to be laid side by side.

    ``size`` multiplies the usual size; ``ratio`` is that of the device's pixels.
    """
    width, height = max(4, round(_WIDTH * size * ratio)), max(3, round(HEIGHT * size * ratio))
    made = QPixmap(width, height)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(width, height)
    painter.fillPath(PATTERNS[pattern](), QColor(colour))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def underline(
    painter: QPainter, pattern: int, colour: str, rect: QRectF, *, size: float = 1.0
) -> None:
    """Draw a pattern along the bottom of a rectangle, inside it."""
    ratio = painter.device().devicePixelRatioF()
    made = tile(pattern, colour, size, ratio)
    height = made.deviceIndependentSize().height()
    top = round((rect.bottom() - height) * ratio) / ratio
    painter.drawTiledPixmap(QRectF(rect.left(), top, rect.width(), height), made)
