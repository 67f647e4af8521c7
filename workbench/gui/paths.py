"""Paths: dialogs for files and folders that open none of the files they list.

A file's type is usually told by what stands in it. Whoever reads a project's file within this
process and closes it drops the locks of the window's own connection (POSIX); the next command that
ends would then take the log away that the window writes to, and acts with it.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QStyle, QWidget

_LOCKED_BY_PROCESS: Final = sys.platform not in ("win32", "darwin")
"""Where the system's own dialog runs within this process, and locks are those of a process."""
_Kind = QAbstractFileIconProvider.IconType
_ICONS: Final = {
    _Kind.Computer: QStyle.StandardPixmap.SP_ComputerIcon,
    _Kind.Desktop: QStyle.StandardPixmap.SP_DesktopIcon,
    _Kind.Trashcan: QStyle.StandardPixmap.SP_TrashIcon,
    _Kind.Network: QStyle.StandardPixmap.SP_DriveNetIcon,
    _Kind.Drive: QStyle.StandardPixmap.SP_DriveHDIcon,
    _Kind.Folder: QStyle.StandardPixmap.SP_DirIcon,
    _Kind.File: QStyle.StandardPixmap.SP_FileIcon,
}


class Names(QAbstractFileIconProvider):
    """Tells a file's type from its name, and shows a folder or a file."""

    def __init__(self) -> None:
        """Take the icons of the style now: they are asked for in another thread."""
        super().__init__()
        style = QApplication.style()
        self._icons = {kind: style.standardIcon(pixmap) for kind, pixmap in _ICONS.items()}

    def icon(self, asked: QFileInfo | _Kind) -> QIcon:
        """Return the icon of a kind of place, or of a file or folder."""
        if isinstance(asked, QFileInfo):
            asked = _Kind.Folder if asked.isDir() else _Kind.File
        return self._icons[asked]

    def type(self, info: QFileInfo) -> str:
        """Return how the type of a file is told: its suffix."""
        return "" if info.isDir() else info.suffix()


class PathDialog(QFileDialog):
    """A dialog that is forgotten when it is closed."""

    def __init__(self, window: QWidget, title: str, folder: str = "") -> None:
        """Show a folder."""
        super().__init__(window)
        if _LOCKED_BY_PROCESS:
            self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self._names = Names()
        self.setIconProvider(self._names)
        self.setWindowTitle(title)
        if folder:
            self.setDirectory(folder)
        # Qt's own translations leave these two in English.
        self.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Look in:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Files of type:"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
