"""Raw view: the file that a dispatch came in, to be read and to be saved as it was."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workbench.gui.widgets import elided, sized, tight
from workbench.gui.wires.raw import readable
from workbench.store.raws import Raw


class RawView(QWidget):
    """A plain text that cannot be changed.

    Signals:
        save_asked: the bytes are to be written to a file.
        left: back to the dispatch.
    """

    save_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.raw = Raw("", b"")
        self.title = sized(elided("title"), 12.0)
        self._about = elided("dim")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabStopDistance(4 * self.text.fontMetrics().horizontalAdvance(" "))
        self.text.setAccessibleName(self.tr("The file as it came in"))
        self._save, self._back = QPushButton(self.tr("Save as…")), QPushButton(self.tr("Back"))
        for button in (self._save, self._back):
            button.setAutoDefault(True)
        self._save.clicked.connect(self.save_asked)
        self._back.clicked.connect(self.left)
        row = tight(QHBoxLayout(), gap=10)
        row.addWidget(self._about, 1)
        row.addWidget(self._back)
        row.addWidget(self._save)
        column = tight(QVBoxLayout(self), margins=(20, 16, 20, 12), gap=10)
        column.addWidget(self.title)
        column.addWidget(self.text, 1)
        column.addLayout(row)

    def show_raw(self, raw: Raw) -> None:
        """Show the bytes of a file."""
        self.raw = raw
        shown, encoding = readable(raw.content)
        self.title.setText(raw.name)
        self.text.setPlainText(shown)
        size = QLocale().toString(len(raw.content))
        self._about.setText(self.tr("{} bytes, read as {}").format(size, encoding))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
