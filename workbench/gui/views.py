"""Views: which view of the project is shown, the dispatches or another, and what goes with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from workbench.gui.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from workbench.gui.look.theme import Theme
    from workbench.gui.main_window import MainWindow
    from workbench.session import Session

ANNOTATE: Final = "annotate"
AGREEMENT: Final = "agreement"
ADJUDICATE: Final = "adjudicate"
SPEAKERS: Final = "speakers"
TEAM: Final = "team"
EXPORT: Final = "export"
IMPORT: Final = "import"
BACKUPS: Final = "backups"


class View(Protocol):
    """A view beside the dispatches."""

    @property
    def view(self) -> QWidget:
        """What is shown."""
        ...

    def take_up(self, session: Session | None) -> None:
        """Serve a session."""

    def enter(self) -> None:
        """Be shown, where one was."""

    def leave(self) -> None:
        """Be hidden."""

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""

    def undo(self) -> None:
        """Take the last act of this view back."""

    def redo(self) -> None:
        """Do the last act of this view again."""


@dataclass(frozen=True, slots=True)
class Row:
    """A view; ``make`` makes it, None for the dispatches, which are there.

    Without a text it does not stand in the header: it comes with what is to be done in it.
    """

    name: str
    text: str
    make: Callable[[MainWindow], View] | None


def _agreement(window: MainWindow) -> View:
    # The start of the window waits for every import.
    from workbench.gui.agreement.opening import make

    return make(window)


def _speakers(window: MainWindow) -> View:
    from workbench.gui.speakers.opening import make  # as above

    return make(window)


def _adjudication(window: MainWindow) -> View:
    from workbench.gui.adjudication.opening import make  # as above

    return make(window)


def _team(window: MainWindow) -> View:
    from workbench.gui.team.opening import make  # as above

    return make(window)


def _export(window: MainWindow) -> View:
    from workbench.gui.exporting.opening import make  # as above

    return make(window)


def _importing(window: MainWindow) -> View:
    from workbench.gui.importing.opening import make  # the same

    return make(window)


def _backups(window: MainWindow) -> View:
    from workbench.gui.backups.opening import make  # the same

    return make(window)


VIEWS: Final = (
    Row(ANNOTATE, QT_TRANSLATE_NOOP("Views", "Annotate"), None),
    Row(AGREEMENT, QT_TRANSLATE_NOOP("Views", "Agreement"), _agreement),
    Row(ADJUDICATE, QT_TRANSLATE_NOOP("Views", "Adjudicate"), _adjudication),
    Row(SPEAKERS, QT_TRANSLATE_NOOP("Views", "Speakers"), _speakers),
    Row(TEAM, QT_TRANSLATE_NOOP("Views", "Team"), _team),
    Row(IMPORT, "", _importing),
    Row(BACKUPS, "", _backups),
    Row(EXPORT, QT_TRANSLATE_NOOP("Views", "Export"), _export),
)


class Views(QObject):
    """Goes from one view of a window to another.

    Signals:
        changed: another view is shown.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        """Show the dispatches; the others are made when they are first wanted."""
        super().__init__(window)
        self._window = window
        self._made: dict[str, View] = {}
        self._segments = window.frame.header.segments
        translate = QCoreApplication.translate
        self._segments.offer((row.name, translate("Views", row.text)) for row in VIEWS if row.text)
        self._segments.mark(ANNOTATE)
        self._segments.chosen.connect(self.show)
        self.shown = ANNOTATE
        window.frame.view_shown.connect(self._follow)

    @property
    def annotating(self) -> bool:
        """Tell whether the dispatches are shown."""
        return self.shown == ANNOTATE

    def take_up(self, session: Session | None) -> None:
        """Serve a session."""
        self._segments.setVisible(session is not None)
        for made in self._made.values():
            made.take_up(session)

    def annotate(self) -> None:
        """Show the dispatches."""
        self.show(ANNOTATE)

    def back(self) -> None:
        """Show the dispatches again, also where something is shown that is no view."""
        self._window.frame.show_work(work=self._window.session is not None)
        self._window.display.focus_canvas()

    def show(self, name: str) -> None:
        """Show a view."""
        window = self._window
        if name == self.shown:
            self._segments.mark(name)
        elif name == ANNOTATE:
            window.frame.show_work(work=window.session is not None)
            window.display.focus_canvas()
        else:
            view = self.view(name)
            window.frame.show_over(view.view)
            view.enter()

    def view(self, name: str) -> View:
        """Return a view beside the dispatches, made when it is first wanted."""
        if name not in self._made:
            make = next(row.make for row in VIEWS if row.name == name and row.make)
            self._made[name] = make(self._window)
            self._made[name].take_up(self._window.session)
            self._made[name].set_theme(self._window.look.theme)
        return self._made[name]

    def renew(self, name: str) -> None:
        """Have a view, if it is made, read its project again: others have written to it."""
        if name in self._made:
            self._made[name].take_up(self._window.session)

    def _follow(self, widget: QWidget) -> None:
        if self.shown in self._made:
            self._made[self.shown].leave()
        names = (name for name, made in self._made.items() if made.view is widget)
        self.shown = next(names, ANNOTATE)
        self._segments.mark(self.shown)
        self.changed.emit()

    def turn_agreement(self) -> None:
        """Go to how far annotators agree, and from there back to the dispatch."""
        self.show(ANNOTATE if self.shown == AGREEMENT else AGREEMENT)

    def turn_speakers(self) -> None:
        """Go to the register of speakers, and from there back to the dispatch."""
        self.show(ANNOTATE if self.shown == SPEAKERS else SPEAKERS)

    def turn_adjudication(self) -> None:
        """Go to where conflicts are decided, and from there back to the dispatch."""
        self.show(ANNOTATE if self.shown == ADJUDICATE else ADJUDICATE)

    def turn_team(self) -> None:
        """Go to what is handed out and comes back, and from there back to the dispatch."""
        self.show(ANNOTATE if self.shown == TEAM else TEAM)

    def turn_backups(self) -> None:
        """Go to the backups, and from there back to the dispatch."""
        self.show(ANNOTATE if self.shown == BACKUPS else BACKUPS)

    def show_backups_of(self, path: str) -> None:
        """Show the backups of a project that cannot be opened."""
        from workbench.gui.backups.opening import look_for  # as above

        look_for(self._window, path)

    def turn_export(self) -> None:
        """Go to what is exported, and from there back to the dispatch."""
        self.show(ANNOTATE if self.shown == EXPORT else EXPORT)

    def set_theme(self, theme: Theme) -> None:
        """Draw all views in the colours of a theme."""
        for made in self._made.values():
            made.set_theme(theme)

    def instead(self, handler: str) -> Callable[[], None] | None:
        """Return what this view does at the path of an action's handler, if it does so itself."""
        made = self._made.get(self.shown)
        own = {"editor.undo": made.undo, "editor.redo": made.redo} if made else {}
        return own.get(handler)
