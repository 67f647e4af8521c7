"""Team: a view of the window in which work comes back from people and is handed out to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.gui.team.handing import Handing
from workbench.gui.team.merging import Merging
from workbench.gui.team.view import BACK, OUT, TeamView

if TYPE_CHECKING:
    from workbench.gui.background.jobs import Jobs
    from workbench.gui.look.theme import Theme
    from workbench.session import Session


class Team(QObject):
    """Serves the two panels; what nobody sees is not worked out."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        """Make a view without a project."""
        super().__init__(parent)
        self.merging, self.handing = Merging(jobs, self), Handing(jobs, self)
        self.view = TeamView(self.merging.panel, self.handing.panel)
        self.view.turned.connect(self._turn)
        self.view.dropped.connect(self.merging.look_into)

    def take_up(self, session: Session | None) -> None:
        """Serve a session."""
        self.merging.take_up(session)
        self.handing.take_up(session)

    def enter(self) -> None:
        """Show what is there now."""
        self._turn()
        self.view.focus()

    def _turn(self) -> None:
        self.leave()
        (self.handing if self.view.shown == OUT else self.merging).show()

    def leave(self) -> None:
        """Look no further: the window is for annotating."""
        self.merging.leave()
        self.handing.leave()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.view.set_theme(theme)

    def undo(self) -> None:
        """Take the last merge back, where one sees it."""
        if self.view.shown == BACK:
            self.merging.take_back()

    def redo(self) -> None:
        """Nothing: the same files bring the same work again."""
