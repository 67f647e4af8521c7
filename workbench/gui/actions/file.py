"""Menu "File": projects, what comes into one and goes out of it, and who suggests."""

from __future__ import annotations

from typing import Final

from workbench.gui.actions.action import Menu, When, action
from workbench.gui.texts import QT_TRANSLATE_NOOP

_MENU: Final = Menu.FILE
ROWS: Final = (
    action(
        QT_TRANSLATE_NOOP("Actions", "New project…"),
        _MENU,
        "first_steps.new",
        "Ctrl+N",
        when=When.ALWAYS,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Open project…"),
        _MENU,
        "files.open",
        "Ctrl+O",
        when=When.ALWAYS,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Close project"),
        _MENU,
        "close_project",
        "Ctrl+W",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Import files…"),
        _MENU,
        "files.import_files",
        "Ctrl+I",
        when=When.PROJECT,
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Import folder…"),
        _MENU,
        "files.import_folder",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Paste as dispatch…"),
        _MENU,
        "bringing.paste",
        "Ctrl+V",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Watch a folder…, or stop watching"),
        _MENU,
        "watching.turn",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Team: hand out and bring back, and back to the dispatch"),
        _MENU,
        "views.turn_team",
        "Ctrl+M",
        when=When.PROJECT,
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Export, and back to the dispatch"),
        _MENU,
        "views.turn_export",
        "Ctrl+E",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Backups, and back to the dispatch"),
        _MENU,
        "views.turn_backups",
        when=When.PROJECT,
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Check whether the project is whole"),
        _MENU,
        "files.check",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Who suggests entities…"),
        _MENU,
        "suggesting.choose",
        when=When.PROJECT,
        rule=True,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Suggest again with the newest rules"),
        _MENU,
        "suggesting.again",
        when=When.PROJECT,
    ),
    action(
        QT_TRANSLATE_NOOP("Actions", "Quit"), _MENU, "close", "Ctrl+Q", when=When.ALWAYS, rule=True
    ),
)
