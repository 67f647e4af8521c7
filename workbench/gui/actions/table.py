"""Table: every menu entry and every key of the window, and Qt's actions made of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.gui.actions import (
    annotation,
    boundaries,
    dispatch,
    edit,
    file,
    help,  # noqa: A004 - the menu is called so
    quotation,
    view,
)
from workbench.gui.actions.action import Action, Menu
from workbench.gui.texts import QT_TRANSLATE_NOOP

MENUS: Final = {
    Menu.FILE: QT_TRANSLATE_NOOP("Actions", "&File"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Actions", "&Edit"),
    Menu.ANNOTATION: QT_TRANSLATE_NOOP("Actions", "&Annotation"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Actions", "&View"),
    Menu.HELP: QT_TRANSLATE_NOOP("Actions", "&Help"),
}
ACTIONS: Final = (
    *file.ROWS,
    *edit.ROWS,
    *annotation.ROWS,
    *boundaries.ROWS,
    *quotation.ROWS,
    *dispatch.ROWS,
    *view.ROWS,
    *help.ROWS,
)


def shown(text: str) -> str:
    """Return a text of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)


def make(
    window: QWidget, canvas: QWidget, perform: Callable[[Action], None]
) -> Mapping[str, QAction]:
    """Make the actions, each known by its name; its keys will count in the window or the canvas."""
    made: dict[str, QAction] = {}
    for row in ACTIONS:
        action = QAction(shown(row.text), window)
        action.setObjectName(row.name)
        action.setCheckable(bool(row.choice))
        action.triggered.connect(_caller(perform, row))
        holder, context = (
            (canvas, Qt.ShortcutContext.WidgetShortcut)
            if row.canvas
            else (window, Qt.ShortcutContext.WindowShortcut)
        )
        action.setShortcutContext(context)
        holder.addAction(action)
        made[row.name] = action
    return made


def _caller(perform: Callable[[Action], None], row: Action) -> Callable[[], None]:
    return lambda: perform(row)
