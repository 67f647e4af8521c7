"""A flow puts widgets side by side and breaks lines where its width ends."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.flow import Flow


class Block(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.hint = QSize(width, 20)

    def sizeHint(self) -> QSize:
        return self.hint


def test_lines_are_broken_and_a_wide_widget_is_cut_to_the_width(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    flow = Flow(parent)
    blocks = [Block(width) for width in (60, 60, 300)]
    for block in blocks:
        flow.addWidget(block)
    assert flow.heightForWidth(100) == 3 * 20 + 2 * 5
    assert flow.heightForWidth(125) == 2 * 20 + 5
    flow.setGeometry(QRect(0, 0, 125, 50))
    assert [b.geometry().x() for b in blocks] == [0, 65, 0]
    assert blocks[2].width() == 125
    assert flow.minimumSize() == QSize(0, 20)
