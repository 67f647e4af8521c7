"""Menus: the table of actions as a menu bar and as the menu of the canvas."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from workbench.gui.actions.action import Menu, When
from workbench.gui.actions.table import ACTIONS, MENUS, shown

_AT_THE_MOUSE: Final = (
    ("editor.accept", "editor.reject"),
    ("same_again.annotate", "same_again.reject"),
    (
        "editor.quoting.take",
        "editor.quoting.nested",
        "editor.quoting.add_part",
        "editor.boundaries.take_off",
    ),
    ("editor.quoting.cue", "editor.quoting.no_cue"),
    ("editor.quoting.source", "editor.quoting.no_source"),
    ("speaking.ask", "editor.quoting.unknown_speaker"),
)
"""What is done where the mouse is; ways to go and boundaries have their keys and handles."""


class Menus:
    """The menus of a window."""

    def __init__(self, actions: Mapping[str, QAction], bar: QMenuBar, window: QWidget) -> None:
        """Fill the menu bar."""
        self._actions = actions
        self._window = window
        for menu, text in MENUS.items():
            self._fill(bar.addMenu(shown(text)), menu)

    def _fill(self, filled: QMenu, menu: Menu) -> None:
        for row in ACTIONS:
            if row.menu is menu:
                if row.rule:
                    filled.addSeparator()
                filled.addAction(self._actions[row.name])

    def show_possible(self, possible: Mapping[When, bool], chosen: Collection[str]) -> None:
        """Enable what is possible now, and check the choices that are in use."""
        for row in ACTIONS:
            action = self._actions[row.name]
            action.setEnabled(possible[row.when])
            if row.choice:
                action.setChecked(row.choice in chosen)

    def pop_up(
        self, at: QPoint, labels: Iterable[tuple[str, str, str]], give: Callable[[str], object]
    ) -> None:
        """Show labels, each a code, a name and a key, and what can be done to an annotation.

        A label is given by its code.
        """
        menu = QMenu(self._window)
        for code, name, key in labels:
            action = menu.addAction(f"{name}\t{key}" if key else name)
            action.triggered.connect(_giver(give, code))
        for names in _AT_THE_MOUSE:
            menu.addSeparator()
            menu.addActions([self._actions[name] for name in names])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def _giver(give: Callable[[str], object], code: str) -> Callable[[], None]:
    def act() -> None:
        give(code)

    return act
