"""Guideline page: the project's guideline beside the text, its clauses, and an editor for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.dates import shown_date
from workbench.gui.look.theme import LIGHT, Theme
from workbench.gui.side.clauses import clause
from workbench.gui.side.markdown import Reader
from workbench.gui.widgets import Wrapped, sized, tight
from workbench.store.guideline import Guideline

_SMALL: Final = 8.8


class GuidelinePage(QWidget):
    """Reads in one pane, writes in another.

    Signals:
        kept: the text that is to be in force.
        left: Escape was pressed: the text of the dispatch is next.
    """

    kept = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        """Be empty."""
        super().__init__()
        self._versions: Sequence[Guideline] = ()
        self._theme = LIGHT
        self._code = self._shown = ""
        self.reader = Reader()
        self.reader.setAccessibleName(self.tr("Guideline"))
        self.reader.anchorClicked.connect(self._follow)
        self.reader.installEventFilter(self)
        self.notice = Wrapped()
        self.notice.setObjectName("notice")
        self.notice.hide()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the guideline"))
        self.search.setAccessibleName(self.tr("Search the guideline"))
        self.search.textEdited.connect(lambda: self._find(again=False))
        self.search.returnPressed.connect(lambda: self._find(again=True))
        self.search.installEventFilter(self)
        self.version = sized(QComboBox(), _SMALL)
        self.version.setAccessibleName(self.tr("Version of the guideline"))
        self.version.activated.connect(self._show_version)
        self.edit = sized(QPushButton(self.tr("Edit")), _SMALL)
        self.edit.clicked.connect(self._begin)
        self.writer = QPlainTextEdit()
        self.writer.setAccessibleName(self.tr("Text of the guideline, in Markdown"))
        self.writer.setTabChangesFocus(True)
        self.writer.setFrameShape(QFrame.Shape.NoFrame)
        self.writer.document().setDocumentMargin(12)
        self.writer.installEventFilter(self)
        self.keep = sized(QPushButton(), _SMALL)
        self.keep.setObjectName("primary")
        self.keep.clicked.connect(self._keep)
        self.discard = sized(QPushButton(self.tr("Discard")), _SMALL)
        self.discard.clicked.connect(self._end)
        self.cited = sized(QPushButton(), _SMALL)
        self.cited.setCheckable(True)
        self.cited.setObjectName("toggle")
        self.cited.toggled.connect(self._turn_cases)
        self.cited.hide()
        self._cases: QWidget | None = None
        self._panes = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        for widgets, pane in (
            ((self.version, self.edit), self.reader),
            ((self.keep, self.discard), self.writer),
        ):
            part = QWidget()
            column = tight(QVBoxLayout(part), gap=6)
            row = tight(QHBoxLayout(), margins=(12, 0, 12, 0), gap=6)
            row.addWidget(widgets[0], 1)
            row.addWidget(widgets[1])
            if pane is self.reader:
                above = tight(QHBoxLayout(), margins=(12, 0, 12, 0))
                above.addWidget(self.search)
                column.addLayout(above)
                column.addWidget(self.notice)
            column.addWidget(pane, 1)
            column.addLayout(row)
            self._panes.addWidget(part)
        top = tight(QHBoxLayout(), margins=(12, 0, 12, 0))
        top.addWidget(self.cited)
        top.addStretch(1)
        whole = tight(QVBoxLayout(self), margins=(0, 6, 0, 8), gap=6)
        whole.addLayout(top)
        whole.addWidget(self._panes)

    @property
    def writing(self) -> bool:
        """Tell whether the guideline is being written."""
        return self._panes.currentIndex() == 1

    @property
    def draft(self) -> str | None:
        """The text that is being written, where it differs from the one in force."""
        text = self.writer.toPlainText()
        return text if self.writing and text != self._versions[-1].text else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        if theme is not self._theme:
            self._theme, self._shown = theme, ""
            self._show()

    def show_versions(self, versions: Sequence[Guideline], *, writable: bool) -> None:
        """Show the newest version; the others can be chosen."""
        self._versions = versions
        self.edit.setEnabled(writable)
        self.version.clear()
        for each in reversed(versions):
            self.version.addItem(dated(each))
        self._end()

    def _show_version(self, place: int) -> None:
        del place
        self._show()

    def _show(self) -> None:
        if not self._versions:
            return
        chosen = self._versions[-1 - max(0, self.version.currentIndex())]
        if chosen.text != self._shown:
            self._shown = chosen.text
            self.reader.show_markdown(chosen.text, self._theme)
            self.reader.setExtraSelections([])

    # cases

    def take_tree(self, tree: QWidget) -> None:
        """Have a list of the cases of the clauses, in a pane of its own."""
        self._cases = tree
        tree.installEventFilter(self)
        self._panes.addWidget(tree)

    def show_cited(self, cases: int, again: int) -> None:
        """Show how many decisions point to clauses, and how many to one that has changed."""
        count = self.locale().toString
        said = self.tr("Decisions by clause: {}").format(count(cases))
        more = self.tr("to look at again: {}").format(count(again))
        self.cited.setText(f"{said} · {more}" if again else said)
        self.cited.setVisible(bool(cases))
        if not cases:
            self.cited.setChecked(False)

    def read(self) -> None:
        """Show the text where the cases are shown."""
        self.cited.setChecked(False)

    def _turn_cases(self, shown: bool) -> None:  # noqa: FBT001 - Qt's own
        if self._cases is not None and not self.writing:
            self._panes.setCurrentIndex(self._panes.indexOf(self._cases) if shown else 0)

    # clauses

    @property
    def code(self) -> str:
        """The code of the label or type whose clause was asked for last, or nothing."""
        return self._code

    def show_clause(self, code: str, lacking: str) -> str:
        """Show the clause of a code and return its heading; else say what is ``lacking``."""
        self._code = code
        self.read()
        place = clause(self.reader.headings, code) if code else None
        self.notice.setVisible(bool(code) and place is None)
        self.notice.setText(lacking)
        if place is None:
            self.reader.setExtraSelections([])
            return lacking if code else ""
        self._mark(self.reader.scroll_to_heading(place))
        return self.reader.headings[place][0]

    def _mark(self, cursor: QTextCursor) -> None:
        marked = QTextEdit.ExtraSelection()
        marked.cursor = cursor  # type: ignore[attr-defined]
        marked.format.setBackground(QColor(self._theme.selection))  # type: ignore[attr-defined]
        whole_line = QTextFormat.Property.FullWidthSelection.value
        marked.format.setProperty(whole_line, True)  # type: ignore[attr-defined]  # noqa: FBT003 - Qt's own
        self.reader.setExtraSelections([marked])

    def _follow(self, link: QUrl) -> None:
        """Go to a heading of this text; nothing else is opened."""
        if link.isRelative() and link.fragment():
            self.show_clause(link.fragment(), "")

    def _find(self, *, again: bool) -> None:
        """Find what is typed, from the place of before or from the next; round the end."""
        wanted, cursor = self.search.text(), self.reader.textCursor()
        if not again:
            cursor.setPosition(cursor.selectionStart())
            self.reader.setTextCursor(cursor)
        found = not wanted or self.reader.find(wanted)
        if not found:
            self.reader.moveCursor(QTextCursor.MoveOperation.Start)
            found = self.reader.find(wanted)
        self.notice.setVisible(not found)
        self.notice.setText(self.tr("“{}” is not in the guideline.").format(wanted))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave with Escape; keep what is written with Ctrl+Enter, which elsewhere ends more."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        keeps = watched is self.writer and enter and bool(control)
        if event.type() == QEvent.Type.ShortcutOverride and keeps:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if keeps:
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    # writing

    def _begin(self) -> None:
        self.read()
        self.cited.setEnabled(False)
        newest = self._versions[-1]
        self.writer.setPlainText(newest.text)
        self.keep.setText(self.tr("Keep as version {}").format(newest.number + 1))
        self._panes.setCurrentIndex(1)
        self.writer.setFocus()

    def _keep(self) -> None:
        draft = self.draft
        if draft is None:
            self._end()
        else:
            self.kept.emit(draft)

    def _end(self) -> None:
        self.read()
        self.cited.setEnabled(True)
        self._panes.setCurrentIndex(0)
        self._show()


def dated(version: Guideline) -> str:
    """Return the number of a version, its day and who wrote it."""
    number = QCoreApplication.translate("GuidelinePage", "Version {}").format(version.number)
    return " · ".join(x for x in (number, shown_date(version.at), version.who) if x)
