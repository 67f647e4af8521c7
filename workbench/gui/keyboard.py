"""Keyboard: the keys of a window on the user's own keyboard, which work as soon as they change."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from workbench.gui.actions.table import ACTIONS, shown
from workbench.gui.bindings import Bindings
from workbench.gui.keys import KeyFilter
from workbench.gui.places import Layout, keyboard_locale
from workbench.gui.settings import Settings
from workbench.model.scheme import Scheme


class Keyboard(QObject):
    """Gives the actions of a window their keys; ``bindings`` tells and changes them."""

    def __init__(
        self,
        taste: Settings,
        actions: Mapping[str, QAction],
        canvas: QWidget,
        give: Callable[[str], object],
    ) -> None:
        """Serve the actions of the canvas's window; ``give`` is called with a label's key.

        No key counts before ``take_up``.
        """
        super().__init__(canvas)
        self._taste, self._actions = taste, actions
        layout = Layout(taste.layout, keyboard_locale(), self)
        self.bindings = Bindings(taste, layout, self)
        self._filter = KeyFilter(canvas, layout, give)
        self.bindings.changed.connect(self._dress)

    def _dress(self) -> None:
        self._filter.placed = self.bindings.dress(self._actions)

    def take_up(self, scheme: Scheme | None, language: str) -> None:
        """Have the keys of a scheme give its labels and types."""
        labels = (*scheme.labels, *scheme.quotation_types) if scheme else ()
        self._filter.labels = frozenset(label.key for label in labels if label.key)
        self.bindings.take_up(labels, language)

    @property
    def trouble(self) -> str:
        """What of the settings could not be read, in one sentence, or nothing."""
        texts = {row.name: shown(row.text) for row in ACTIONS}
        names = [*self._taste.mangled, *(texts.get(n, n) for n in self.bindings.mangled)]
        said = self.tr("Some settings could not be read and are as at first: {}.")
        return said.format(", ".join(names)) if names else ""
