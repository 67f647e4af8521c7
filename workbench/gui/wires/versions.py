"""Versions: goes to the other version of a dispatch, and settles which ones belong together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workbench.errors import WorkbenchError
from workbench.gui.wires import notices
from workbench.gui.wires.banner import Act, Banner
from workbench.gui.wires.notices import Kind, Notice
from workbench.session import Session
from workbench.store import versions


class NoVersionError(WorkbenchError):
    """There is no other version to go to, or nothing to decide."""


class Versions(QObject):
    """Says in a banner what other versions there are, and takes the answers.

    Signals:
        going: the id of a dispatch to show.
        questions_asked: the list of the open questions is to be shown.
        arrived: what is stored of the dispatch has changed beside the session.
        told: one sentence on what was done.
    """

    going = Signal(str)
    questions_asked = Signal()
    arrived = Signal()
    told = Signal(str)

    def __init__(self, banner: Banner, key_of: Callable[[str], str], parent: QObject) -> None:
        """Fill a banner; ``key_of`` returns how the key of an action is printed."""
        super().__init__(parent)
        self._banner, self._key_of = banner, key_of
        self._session: Session | None = None
        self._notices: list[Notice] = []

    def show(self, session: Session | None) -> None:
        """Say what is to be said of the dispatch that a session has open."""
        self._session = session
        dispatch = session.dispatch if session else None
        if session is None or dispatch is None:
            self._notices = []
        else:
            self._notices = notices.of(session.project, dispatch.id, session.annotator)
        self._banner.show_notices(self._notices, self._acts)

    def _acts(self, notice: Notice) -> list[Act]:
        go = (self.tr("Go there"), self._key_of("versions.turn"), self._goer(notice.other))
        questions = (self.tr("Look at them"), "", self.questions_asked.emit)
        yes = (self.tr("Yes"), self._key_of("versions.confirm"), self._try(self.confirm))
        no = (self.tr("No"), self._key_of("versions.refuse"), self._try(self.refuse))
        given: dict[Kind, list[Act]] = {
            Kind.NEWER: [go],
            Kind.UPDATE: [questions, go] if notice.open else [go],
            Kind.PROPOSED: [yes, no, go],
        }
        return given.get(notice.kind, [])

    def _goer(self, dispatch: str) -> Callable[[], None]:
        return lambda: self.going.emit(dispatch)

    def _try(self, act: Callable[[], None]) -> Callable[[], None]:
        def tried() -> None:
            try:
                act()
            except WorkbenchError as error:
                self.told.emit(str(error))

        return tried

    def turn(self) -> None:
        """Go to the newest version; from there to the one before."""
        other = next((notice.other for notice in self._notices if notice.other), "")
        if not other:
            raise NoVersionError(self.tr("There is no other version of this dispatch."))
        self.going.emit(other)

    def confirm(self) -> None:
        """Say that the dispatch is the new version that it is proposed to be."""
        session, dispatch = self._proposed()
        # What is carried over goes through the journal: loaded only when somebody decides.
        from workbench.exchange.carrying import carry_over

        with session.project.transaction():
            versions.confirm(session.project, dispatch)
            carry_over(session.project, dispatch)
        self.arrived.emit()
        self.show(session)
        self.told.emit(self.tr("It is the new version: what was annotated is carried over."))

    def refuse(self) -> None:
        """Say that the dispatch is no new version of the other; it is not asked again."""
        session, dispatch = self._proposed()
        versions.refuse(session.project, dispatch)
        self.show(session)
        self.told.emit(self.tr("They stay two dispatches."))

    def _proposed(self) -> tuple[Session, str]:
        session = self._session
        asked = any(notice.kind is Kind.PROPOSED for notice in self._notices)
        if session is None or session.dispatch is None or not asked:
            raise NoVersionError(self.tr("No version is proposed for this dispatch."))
        return session, session.dispatch.id
