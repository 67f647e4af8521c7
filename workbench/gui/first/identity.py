"""Identity: under which name one works: asked at the first start, changed at any time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.gui import projects
from workbench.gui.first.opener import Opener
from workbench.gui.frame import Frame
from workbench.gui.settings import Settings
from workbench.session import Session

if TYPE_CHECKING:
    from workbench.gui.first.name_card import NameCard


class Identity(QObject):
    """Asks over a frame. A project that nobody has said a name for waits until one is given."""

    def __init__(self, frame: Frame, opener: Opener, settings: Settings) -> None:
        """Ask for the name that the settings do not have."""
        super().__init__(frame)
        self._frame, self._opener, self._settings = frame, opener, settings
        self._session: Session | None = None
        self.waiting: Session | None = None
        self._after: list[Callable[[], None]] = []
        self.card: NameCard | None = None
        frame.header.name_asked.connect(self.ask)
        frame.name_bar.named.connect(self._rename)
        frame.name_bar.left.connect(self._go_on)

    def take_up(self, session: Session | None, waiting: Session | None) -> None:
        """Show who works on a session; or have one wait until it is said who works on it."""
        self._session, before, self.waiting = session, self.waiting, waiting
        self._frame.name_bar.hide()
        if before is not None and (waiting is None or before.project is not waiting.project):
            before.project.close()
            self._after = []
        if waiting is not None:
            self._ask_first(waiting)
        elif session is not None:
            self._greet(session)

    def _ask_first(self, session: Session) -> None:
        if self.card is None:
            # It is seen once in the life of the settings.
            from workbench.gui.first.name_card import NameCard

            self.card = NameCard()
            self.card.named.connect(self._begin)
            self.card.left.connect(self.leave)
        self._frame.show_over(self.card)
        self.card.ask(session.annotator, session.project.annotators())

    def when_named(self, act: Callable[[], None]) -> None:
        """Do something with the project that is open, or waits, as soon as it is taken up."""
        if self.waiting is None:
            act()
        else:
            self._after.append(act)

    def _begin(self, name: str) -> None:
        """Take up the project that waits, under a name."""
        session, self.waiting = self.waiting, None
        after, self._after = self._after, []
        self._settings.annotator = name
        if session is not None:
            self._opener.begin(session.project, name)
        for act in after:
            act()

    def leave(self) -> None:
        """Leave the project that waits closed."""
        if self.waiting is not None:
            self.waiting.project.close()
        self.waiting, self._after = None, []
        self._frame.show_work(work=self._session is not None)

    def _greet(self, session: Session) -> None:
        """Take the name that a project was handed out to, or say that it is another than before."""
        known = self._settings.annotator
        if session.project.owner != session.annotator:
            return
        if not known:
            self._settings.annotator = session.annotator
        elif known != session.annotator:
            said = self.tr(
                "This file was handed out to {}: you work in it under that name, not as {}."
            )
            self._frame.messages.say(said.format(session.annotator, known))

    def ask(self) -> None:
        """Ask under which name annotations are kept from now on."""
        session = self._session
        mine = session.annotator if session else self._settings.annotator
        known = session.project.annotators() if session else []
        self._frame.name_bar.ask(
            mine or projects.annotator(self._settings), [name for name in known if name != mine]
        )

    def _rename(self, name: str) -> None:
        self._opener.rename(name, self._session)
        self._go_on()

    def _go_on(self) -> None:
        if self._session is not None:
            self._frame.canvas.setFocus()
