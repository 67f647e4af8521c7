"""Possible: which actions, labels and types make sense now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint

from workbench.gui.actions.action import When
from workbench.gui.actions.lacking import AtHand
from workbench.gui.actions.menus import Menus
from workbench.gui.display import Display
from workbench.gui.editing.editor import Editor
from workbench.gui.keyboard.bindings import Bindings
from workbench.gui.look.look import Look
from workbench.gui.views import Views
from workbench.model.annotation import Quotation
from workbench.model.scheme import Label
from workbench.session import Session


class Possible:
    """Looks at a session, its dispatch and what is active in it."""

    def __init__(
        self, menus: Menus, editor: Editor, views: Views, look: Look, display: Display
    ) -> None:
        """Serve the menus of a window; there is no session yet."""
        self._menus, self._editor, self._views = menus, editor, views
        self._look, self._display = look, display
        self._session: Session | None = None

    def take_up(self, session: Session | None) -> None:
        """Look at a session from now on."""
        self._session = session

    def show(self) -> None:
        """Enable in the menus what is possible, and check the choices that are in use."""
        session = self._session
        possible = {
            When.ALWAYS: True,
            When.PROJECT: session is not None,
            When.DISPATCH: self._dispatch_shown,
            When.VIEW: self._dispatch_shown or not self._views.annotating,
        }
        self._menus.show_possible(possible, {*self._look.chosen, *self._display.shown})

    @property
    def _dispatch_shown(self) -> bool:
        session = self._session
        return session is not None and session.dispatch is not None and self._views.annotating

    def at_hand(self) -> AtHand:
        """Return what there is to do something to."""
        session, editor = self._session, self._editor
        open_, turning = self._dispatch_shown, not self._views.annotating
        return AtHand(
            project=session is not None,
            dispatch=open_,
            active=open_ and editor.active is not None,
            quotation=open_ and editor.quotation is not None,
            selection=open_ and editor.canvas.selection is not None,
            can_undo=turning or (session is not None and session.can_undo),
            can_redo=turning or (session is not None and session.can_redo),
            past=open_ and session is not None and session.looking_back,
        )

    def pop_up(self, at: QPoint, keys: Bindings, give: Callable[[str], object]) -> None:
        """Show the menu of the canvas at a point of the screen; it gives labels by their code."""
        language = self._look.language
        named = ((x.label, x.name(language), keys.print_key(x.key)) for x in self._labels())
        self._menus.pop_up(at, named, give)

    def _labels(self) -> tuple[Label, ...]:
        """Return the types while a quotation is active and nothing is selected, else the labels."""
        if self._session is None:
            return ()
        scheme, item = self._session.project.scheme, self._editor.active
        quotation = item is not None and isinstance(item.annotation, Quotation)
        typed = quotation and self._editor.canvas.selection is None
        return scheme.quotation_types if typed else scheme.labels
