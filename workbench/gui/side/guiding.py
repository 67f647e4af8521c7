"""Guiding: shows the clause of what is at hand, and keeps what is written in the guideline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workbench.gui.display import Display
from workbench.gui.editing.editor import Editor
from workbench.gui.frame import Frame
from workbench.gui.side.guideline import GuidelinePage
from workbench.gui.side.side import GUIDELINE, SELECTION
from workbench.model.annotation import Span
from workbench.session import Session
from workbench.store import guideline


class Guiding(QObject):
    """Opens the page of the guideline at the side of a frame."""

    def __init__(
        self,
        editor: Editor,
        frame: Frame,
        display: Display,
        attempt: Callable[[Callable[[], object]], None],
    ) -> None:
        """Serve a frame; ``attempt`` calls a function and tells in place what it cannot do."""
        super().__init__(frame)
        self._display, self._attempt = display, attempt
        self._editor, self._frame = editor, frame
        self._session: Session | None = None
        self._language = "en"
        self._page: GuidelinePage | None = None
        self._read = False
        frame.side.turned.connect(self._turned)

    def take_up(self, session: Session | None, language: str) -> None:
        """Show the guideline of a session's project; a draft of the one before is kept there."""
        self._session, self._language = session, language
        self._read = False
        if self._frame.side.shows(GUIDELINE):
            self._turned(GUIDELINE)

    def clause(self) -> None:
        """Show the clause of the label or type at hand; where it is shown, the selection again."""
        side, code = self._frame.side, self._code()
        page = side.guideline if side.shows(GUIDELINE) else None
        if page is not None and page.code == code and not page.cited.isChecked():
            side.turn(SELECTION)
            return
        self._display.unfold_side()
        side.turn(GUIDELINE)
        said = side.guideline.show_clause(code, self._lacking(code))
        self._frame.canvas.announce(said)

    def search(self) -> None:
        """Show the whole guideline, ready to be searched; from there, the text again."""
        side = self._frame.side
        if side.shows(GUIDELINE) and side.guideline.search.hasFocus():
            self._display.focus_canvas()
            return
        self._display.unfold_side()
        side.turn(GUIDELINE)
        side.guideline.read()
        side.guideline.search.setFocus()
        side.guideline.search.selectAll()

    def _code(self) -> str:
        """Return the code of the palette's label under the mouse, else of the active item."""
        pointed, item = self._frame.palette_row.pointed, self._editor.active
        if pointed or item is None:
            return pointed
        annotation = item.annotation
        return annotation.label if isinstance(annotation, Span) else str(annotation.type)

    def _lacking(self, code: str) -> str:
        scheme = self._session.project.scheme if self._session else None
        found = scheme and (scheme.label(code) or scheme.quotation_type(code))
        said = self.tr("The guideline has no clause on {}.").format(code)
        short = found.clause(self._language) if found else ""
        # Alone, for lupdate does not look into an f-string.
        scheme_says = self.tr("The scheme says: {}").format(short)
        return f"{said} {scheme_says}" if short else said

    def _turned(self, name: str) -> None:
        session = self._session
        if name != GUIDELINE or session is None:
            return
        page = self._frame.side.guideline
        if self._page is None:
            self._page = page
            page.kept.connect(self._keep_in_place)
            page.left.connect(self._display.focus_canvas)
        if not self._read:
            versions = guideline.versions(session.project)
            page.show_versions(versions, writable=not session.project.read_only)
            self._read = True

    def _keep_in_place(self, text: str) -> None:
        self._attempt(lambda: self._keep(text))

    def _keep(self, text: str) -> None:
        session = self._session
        if session is None or self._page is None:
            return
        made = guideline.write(session.project, text, session.annotator)
        versions = guideline.versions(session.project)
        self._page.show_versions(versions, writable=True)
        said = self.tr("Version {} of the guideline is in force.")
        self._editor.tell(said.format(made.number))

    def keep_draft(self) -> None:
        """Keep what is being written, before the project is left: nothing that is typed is lost."""
        draft = self._page.draft if self._page is not None else None
        if draft is not None:
            self._keep_in_place(draft)
