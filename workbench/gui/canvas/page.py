"""Page: a dispatch's text in a document of Qt, with our layout and the items on it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from workbench.errors import OffsetError
from workbench.gui.canvas.items import Item
from workbench.gui.canvas.layout import LazyLayout
from workbench.gui.canvas.metrics import Column
from workbench.gui.canvas.painter import Painter
from workbench.gui.canvas.text import CanvasText


def make_page(
    parent: QObject, text: CanvasText, items: Iterable[Item], painter: Painter, place: Column
) -> LazyLayout:
    """Make the document and its layout.

    Raise OffsetError if Qt counts otherwise than the text: then no offset could be trusted.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(painter.sizes.text_font)
    page = LazyLayout(document, text, painter.sizes, place, painter)
    for item in items:
        page.add(item)
    document.setDocumentLayout(page)
    document.setPlainText(text.shown)
    counted = document.characterCount() - 1
    if counted != text.units:
        raise OffsetError(
            f"Qt counts {counted} units where the text has {text.units}: a character of this "
            "dispatch shifts offsets, so it is not shown; please report it"
        )
    return page
