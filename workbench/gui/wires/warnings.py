"""Warnings: a sign in the header line that an import found something odd, and what that is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMenu, QToolButton

from workbench.gui.wires.words import warning_words
from workbench.model.wire_warning import WireWarning


class WarningsButton(QToolButton):
    """The sign; pressed, it lists the warnings in words."""

    def __init__(self) -> None:
        """Be hidden: most dispatches have no warnings."""
        super().__init__()
        self.setObjectName("chip")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.listed = QMenu(self)
        self.setMenu(self.listed)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.hide()

    def show_warnings(self, warnings: Sequence[WireWarning]) -> None:
        """Have these warnings, each once."""
        said = list(dict.fromkeys(map(warning_words, warnings)))
        self.listed.clear()
        for text in said:
            self.listed.addAction(text)
        self.setText(f"⚠ {QLocale().toString(len(said))}")
        told = self.tr("%n warning(s) of the import", "", len(said))
        self.setAccessibleName(told)
        self.setToolTip("\n".join([told, *said]))
        self.setVisible(bool(said))
