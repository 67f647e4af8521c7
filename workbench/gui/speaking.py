"""Speaking: choosing who speaks, in a field over the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.gui import projects
from workbench.gui.speaker_field import Choice, candidates
from workbench.model.annotation import Quotation, SourceKind, stretches

if TYPE_CHECKING:
    from workbench.gui.editor import Editor
    from workbench.gui.frame import Frame


class Speaking(QObject):
    """Opens the field for the quotation at hand, and sets the speaker that is chosen."""

    def __init__(
        self, editor: Editor, frame: Frame, attempt: Callable[[Callable[[], None]], None]
    ) -> None:
        """Serve an editor; ``attempt`` does an act and tells in place what cannot be done."""
        super().__init__(editor)
        self._editor, self._frame, self._attempt = editor, frame, attempt
        editor.quoting.speaker_asked.connect(self.ask)
        frame.speaker_field.chosen.connect(self._take)

    def ask(self, proposed: str = "") -> None:
        """Open the field for the quotation at hand, the name proposed for its speaker first."""
        editor, item = self._editor, self._editor.quotation
        if item is None or not isinstance(item.annotation, Quotation):
            editor.tell(self.tr("Go to a quotation first, or make one with Q."))
            return
        editor.activate(item.id)
        session, name = editor.open, proposed or item.speaker
        first = projects.meant(session, item, name)
        names = projects.names(session, editor.shown, item, name)
        choices = candidates(session.register, names, first=first)
        kind = item.annotation.source_kind
        new_kind = "" if kind in (None, SourceKind.PRONOUN) else str(kind)
        # What is said and who is named stay in sight.
        ends = [end - 1 for _, end in stretches(item.annotation)]
        canvas = editor.canvas
        below = canvas.viewport().mapTo(self._frame, canvas.place_below(ends))
        # Who is mentioned without a name is seldom the next person who is named.
        unnamed = not name and not first and projects.names_nobody(editor.shown, item.annotation)
        self._frame.speaker_field.ask(choices, new_kind, below, unknown_first=unnamed)

    def _take(self, choice: Choice) -> None:
        set_speaker = self._editor.quoting.set_speaker
        self._attempt(lambda: set_speaker(choice.speaker, new=choice.new))
