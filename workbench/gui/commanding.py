"""Commanding: finds and does any command of a window, and shows and changes its keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from workbench.gui.actions.action import Action, Menu
from workbench.gui.actions.table import ACTIONS, MENUS, shown
from workbench.gui.bindings import Bindings
from workbench.gui.lacking import AtHand, label_lacking, lacking
from workbench.gui.offers import Offer, Source
from workbench.gui.settings import Settings
from workbench.gui.theme import LIGHT, Theme
from workbench.model.scheme import Label, Scheme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from workbench.gui.command_palette import CommandPalette
    from workbench.gui.dialogs.key_sheet import KeySheet

_ORDER: Final = (Menu.ANNOTATION, Menu.EDIT, Menu.VIEW, Menu.FILE, Menu.HELP)


class Commanding(QObject):
    """Offers all actions, labels and types of a window.

    More sources for the palette of commands are put into ``sources``.
    """

    def __init__(self, over: QWidget, settings: Settings, bindings: Bindings) -> None:
        """Open over a part of a window; nothing is offered before ``use`` and ``take_up``."""
        super().__init__(over)
        self._over, self._settings, self._bindings = over, settings, bindings
        self._scheme: Scheme | None = None
        self._language = "en"
        self._theme = LIGHT
        self._palette: CommandPalette | None = None
        self._sheet: KeySheet | None = None
        self.sources: list[Source] = [Source(lambda _: self.offers())]

    def use(
        self,
        perform: Callable[[Action], None],
        give: Callable[[str], object],
        at_hand: Callable[[], AtHand],
    ) -> None:
        """Perform actions, give labels by their code, and look what is at hand, with these."""
        self._perform, self._give, self._at_hand = perform, give, at_hand

    def take_up(self, scheme: Scheme | None, language: str, theme: Theme) -> None:
        """Offer the labels and types of a scheme, too, in the colours of a theme."""
        self._scheme, self._language = scheme, language
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        for part in (self._palette, self._sheet):
            if part is not None:
                part.set_theme(theme)

    def offers(self) -> Iterable[Offer]:
        """Return all that can be done, what is done all day first."""
        now, scheme = self._at_hand(), self._scheme
        for label in scheme.labels if scheme else ():
            yield self._label(label, self.tr("Label"), label_lacking(now, of_quotation=False))
        for label in scheme.quotation_types if scheme else ():
            why = label_lacking(now, of_quotation=True)
            yield self._label(label, self.tr("Type of a quotation"), why)
        for row in sorted(ACTIONS, key=lambda row: _ORDER.index(row.menu)):
            yield self._action(row, lacking(row, now))

    def _action(self, row: Action, why: str) -> Offer:
        return Offer(
            row.name,
            shown(row.text),
            shown(MENUS[row.menu]).replace("&", ""),
            self._bindings.printed(row.name),
            lambda: self._perform(row),
            why,
            " ".join(self._bindings.keys(row.name)),
        )

    def _label(self, label: Label, group: str, why: str) -> Offer:
        key = self._bindings.print_key(label.key)
        return Offer(
            f"label:{label.label}",
            label.name(self._language),
            group,
            (key,) if key else (),
            lambda: self._give(label.label),
            why,
            f"{label.label} {label.key}",
        )

    def _known(self) -> Iterable[Offer]:
        """Return all that can be done, without what is searched for."""
        return chain(*(source.offers("") for source in self.sources if not source.searches))

    def ask(self) -> None:
        """Open the palette of commands."""
        if self._palette is None:
            # The start of the window waits for every import.
            from workbench.gui.command_palette import CommandPalette

            self._palette = CommandPalette(self._over)
            self._palette.ran.connect(self._settings.ran)
            self._palette.finder.field.installEventFilter(self._bindings.layout)
        self._palette.set_theme(self._theme)
        self._palette.ask(self.sources, self._settings.recent_actions)

    def show_keys(self) -> None:
        """Show every key."""
        self._open_sheet(changing=False)

    def change_keys(self) -> None:
        """Show every key, ready to be changed."""
        self._open_sheet(changing=True)

    def _open_sheet(self, *, changing: bool) -> None:
        if self._sheet is None:
            from workbench.gui.dialogs.key_sheet import KeySheet  # the same

            self._sheet = KeySheet(self._over.window(), self._bindings, self._known)
        self._sheet.set_theme(self._theme)
        self._sheet.open_at(changing=changing)
