"""Crash dialog: says what happened, offers the report, and lets the work go on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.paths import PathDialog
from workbench.gui.widgets import label, sized, tight
from workbench.gui.wrong import worded


class CrashDialog(QDialog):
    """A window beside the work. It takes no keys from the work until it is clicked on.

    Signals:
        closing_asked: the program is to be closed.
    """

    closing_asked = Signal()

    def __init__(self, *, earlier: bool, parent: QWidget | None = None) -> None:
        """Say what happened: just now, or ``earlier``, in the run before this one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.resize(640, 440)
        title, text = self._earlier() if earlier else self._now()
        self.setWindowTitle(title)
        self.text = label(text, wrap=True)
        self._kept = label(
            self.tr(
                "The report says where in the program it happened. It holds no text of dispatches,"
                " no name and no file name."
            ),
            name="dim",
            wrap=True,
        )
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setTabChangesFocus(True)
        self.told = label(name="dim")
        self.copy, self.save = QPushButton(self.tr("Copy")), QPushButton(self.tr("Save…"))
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setDefault(True)
        self.quit = QPushButton(self.tr("Close the program"))
        self._connect()
        self._lay_out(title)

    def _now(self) -> tuple[str, str]:
        return self.tr("Something went wrong"), self.tr(
            "The program made a mistake and goes on. Each step of your work is stored when you do"
            " it: nothing is lost. The last step may be missing; look, and do it again."
        )

    def _earlier(self) -> tuple[str, str]:
        return self.tr("The workbench ended unexpectedly last time"), self.tr(
            "Each step of your work is stored when you do it: nothing is lost. The project opens"
            " where you were."
        )

    def _connect(self) -> None:
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_place)
        self.go_on.clicked.connect(self.close)
        self.quit.clicked.connect(self.closing_asked)

    def _lay_out(self, title: str) -> None:
        row = tight(QHBoxLayout(), gap=8)
        for button in (self.copy, self.save):
            row.addWidget(button)
        row.addWidget(self.told, 1)
        for button in (self.quit, self.go_on):
            row.addWidget(button)
        column = tight(QVBoxLayout(self), margins=(18, 16, 18, 16), gap=10)
        column.addWidget(sized(label(title, name="title"), 13))
        for widget in (self.text, self._kept):
            column.addWidget(widget)
        column.addWidget(self.report, 1)
        column.addLayout(row)
        self.go_on.setFocus()

    def show_report(self, report: str, times: int) -> None:
        """Show the report, and how many errors it is about."""
        self.report.setPlainText(report)
        self.told.setText(self.tr("%n error(s)", "", times) if times > 1 else "")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.told.setText(self.tr("Copied."))

    def _ask_place(self) -> None:
        dialog = PathDialog(self, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("workbench-report.txt")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the report to a file; say so, or why it cannot be."""
        try:
            Path(path).write_text(self.report.toPlainText(), encoding="utf-8")
        except OSError as error:
            why = worded(str(error.strerror))
            self.told.setText(self.tr("Not saved: {}. Choose another place.").format(why))
        else:
            self.told.setText(self.tr("Saved."))
