"""Patterns tell labels apart without any colour, and can be drawn larger."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from workbench.gui.patterns import PATTERNS, STRONG, pattern_of, underline
from workbench.model.scheme import Label, Scheme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

WIDTH, HEIGHT = 48, 12


def _drawn(pattern: int, size: float, ratio: float) -> QImage:
    image = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    underline(painter, pattern, "#000000", QRectF(0, 0, WIDTH, HEIGHT), size=size)
    painter.end()
    return image


def _ink(image: QImage) -> list[int]:
    spots = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return [255 - QColor(image.pixel(x, y)).value() for x, y in spots]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [1.0, STRONG])
def test_any_two_patterns_differ(qtbot: QtBot, size: float, ratio: float) -> None:
    del qtbot
    drawn = [_ink(_drawn(i, size, ratio)) for i in range(len(PATTERNS))]
    for a, b in combinations(drawn, 2):
        differing = sum(abs(x - y) > 60 for x, y in zip(a, b, strict=True))
        assert differing > 0.15 * sum(max(x, y) > 60 for x, y in zip(a, b, strict=True))


def test_strong_patterns_have_more_ink(qtbot: QtBot) -> None:
    del qtbot
    for i in range(len(PATTERNS)):
        assert sum(_ink(_drawn(i, STRONG, 1.0))) > 1.3 * sum(_ink(_drawn(i, 1.0, 1.0)))


def test_patterns_go_round_and_a_label_of_nobody_has_the_first() -> None:
    labels = tuple(Label(f"L{i}", {}, "#336699", "", {}) for i in range(40))
    scheme = Scheme("s", "1", labels, ())
    assert pattern_of(scheme, "L0") == pattern_of(scheme, f"L{len(PATTERNS)}") == 0
    assert pattern_of(scheme, "unknown") == pattern_of(None, "L3") == 0
