"""Markdown: a text as a document in the window's own look, and its headings."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from workbench.gui.clauses import split_anchor
from workbench.gui.theme import Theme, interface_font

_SIZES: Final = {1: 13.5, 2: 12.0, 3: 10.4}
_TEXT: Final = 9.8
_HALF_A_LINE: Final = 6
_INDENT: Final = 20
_FEATURES: Final = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class Reader(QTextBrowser):
    """Shows a document and nothing from outside of it: no picture, no page, no link is opened."""

    def __init__(self) -> None:
        """Be empty."""
        super().__init__()
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(14)
        self.document().setIndentWidth(_INDENT)
        self.headings: list[tuple[str, str]] = []
        self._blocks: list[int] = []

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401 - Qt's own type
        """Load nothing."""
        del kind, name
        return ""

    def show_markdown(self, text: str, theme: Theme) -> None:
        """Show a text; HTML in it is shown as it is written."""
        document = self.document()
        document.setDefaultFont(interface_font(_TEXT))
        document.setMarkdown(text, _FEATURES)
        self.headings, self._blocks = [], []
        block = document.begin()
        while block.isValid():
            _dress(block, theme)
            if block.blockFormat().headingLevel():
                self.headings.append(_take_anchor(block))
                self._blocks.append(block.blockNumber())
            block = block.next()

    def scroll_to_heading(self, place: int) -> QTextCursor:
        """Put a heading at the top; return a cursor on it."""
        block = self.document().findBlockByNumber(self._blocks[place])
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(max(0, round(top) - 6))
        return QTextCursor(block)


def _take_anchor(block: QTextBlock) -> tuple[str, str]:
    """Take the name at the end of a heading off the document; return (text, name)."""
    text, anchor = split_anchor(block.text())
    if anchor:
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + len(text.encode("utf-16-le")) // 2)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    return text, anchor


def _dress(block: QTextBlock, theme: Theme) -> None:
    """Give a block the sizes and distances of the window, and code its colour."""
    cursor = QTextCursor(block)
    form, level = QTextBlockFormat(), block.blockFormat().headingLevel()
    form.setTopMargin(2.2 * _HALF_A_LINE if level else 0)
    form.setBottomMargin(_HALF_A_LINE if not block.textList() else _HALF_A_LINE / 2)
    form.setLineHeight(122, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel):
        form.setLeftMargin(12)
        form.setRightMargin(6)
        form.setTopMargin(_HALF_A_LINE / 2)
        form.setBackground(QColor(theme.ground))
    cursor.mergeBlockFormat(form)
    if level:
        letters = QTextCharFormat()
        letters.setFont(interface_font(_SIZES.get(level, _TEXT), weight=QFont.Weight.DemiBold))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        # Merged, the sizes that Markdown's headings have by themselves would go before ours.
        cursor.setCharFormat(letters)
        return
    for start, length in _codes(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        letters = QTextCharFormat()
        letters.setFont(interface_font(_TEXT, weight=QFont.Weight.DemiBold))
        letters.setForeground(QColor(theme.focus))
        cursor.mergeCharFormat(letters)


def _codes(block: QTextBlock) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        if fragment.charFormat().fontFixedPitch():
            found.append((fragment.position(), fragment.length()))
        each += 1
    return found
