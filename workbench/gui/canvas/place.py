"""Place: where in a dispatch the annotator is, as it can be kept and gone back to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from workbench.gui.canvas.view import Canvas

_WHOLE: Final = 1000


class Place(NamedTuple):
    """The caret's offset, the paragraph at the top, and how far above the top it begins.

    ``into`` is in thousandths of the paragraph's height, so that it outlives zoom and width.
    """

    caret: int
    row: int
    into: int


def place(canvas: Canvas) -> Place:
    """Return where the annotator is."""
    page, top = canvas.page, canvas.verticalScrollBar().value()
    row = page.at(top)
    height = max(1, page.paragraphs[row].height)
    return Place(canvas.caret, row, round(_WHOLE * (top - page.top(row)) / height))


def go_back(canvas: Canvas, to: Place) -> None:
    """Go back to a place; one that the text does not have is left out."""
    page = canvas.page
    if not (0 <= to.row < len(page.paragraphs) and 0 <= to.caret <= len(page.text.source)):
        return
    canvas.set_caret(to.caret)
    height = page.ensure(to.row).height
    page.settle()
    page.documentSizeChanged.emit(page.documentSize())
    canvas.verticalScrollBar().setValue(page.top(to.row) + round(to.into * height / _WHOLE))
