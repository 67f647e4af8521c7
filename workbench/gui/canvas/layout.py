"""LazyLayout: lays out and paints the paragraphs that are seen, and estimates the others."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Collection, Iterable
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextOption,
)

from workbench.gui.canvas import zones
from workbench.gui.canvas.extents import extents
from workbench.gui.canvas.geometry import (
    Direction,
    Line,
    Segment,
    direction,
    line_at,
    segments,
    x_of,
)
from workbench.gui.canvas.inline import tag_rooms
from workbench.gui.canvas.items import Item, Tags
from workbench.gui.canvas.margin import Margin
from workbench.gui.canvas.marks import Mark, marks, stretches
from workbench.gui.canvas.metrics import Column, Metrics
from workbench.gui.canvas.painter import Painter
from workbench.gui.canvas.paragraph import Paragraph
from workbench.gui.canvas.text import CanvasText
from workbench.model.annotation import Part, Span

_KEPT: Final = 300
"""Of how many painted paragraphs the glyphs are kept."""
_MEASURED: Final = 20_000
"""How many paragraphs are laid out ahead of their being seen."""
_BELOW: Final = 60
_TIGHTER: Final = 1.06
"""Running text is a little narrower than its font's average character says."""


class LazyLayout(QAbstractTextDocumentLayout):
    """The layout of one dispatch's text, with its items.

    y is in pixels from the top of the document. Heights are whole pixels.
    """

    def __init__(
        self,
        document: QTextDocument,
        text: CanvasText,
        sizes: Metrics,
        place: Column,
        painter: Painter,
    ) -> None:
        """Estimate the heights of all paragraphs; nothing is laid out."""
        super().__init__(document)
        self.text = text
        self.sizes = sizes
        self.place = place
        self.painter = painter
        self.paragraphs = [
            Paragraph(begin, end, text.map.to_utf16(begin))
            for begin, end in map(text.bounds, range(len(text.starts)))
        ]
        for number, paragraph in enumerate(p for p in self.paragraphs if not p.empty):
            paragraph.number = number + 1
        self.items: dict[str, Item] = {}
        self._tops: list[int] = []
        self._kept: deque[int] = deque()
        self._next = 0
        self.arrange(sizes, place)

    def arrange(self, sizes: Metrics, place: Column) -> None:
        """Take other sizes or another column: every height is an estimate again."""
        self.sizes = sizes
        self.place = place
        self._kept.clear()
        self._next = 0
        fitting = max(1.0, place.width / sizes.average * _TIGHTER)
        for paragraph in self.paragraphs:
            paragraph.forget_lines()
            rows = 1 + int((paragraph.end - paragraph.begin) / fitting)
            paragraph.height = sizes.empty_height if paragraph.empty else rows * sizes.pitch
            paragraph.text_height = paragraph.height
        for i, paragraph in enumerate(self.paragraphs):
            paragraph.height += self._gap(i)
        self.settle()

    def _gap(self, i: int) -> int:
        following = i + 1
        if following == len(self.paragraphs):
            return 0
        here, there = self.paragraphs[i], self.paragraphs[following]
        return 0 if here.empty or there.empty else self.sizes.paragraph_gap

    def settle(self) -> None:
        """Put every paragraph below the one before."""
        heights = (p.height for p in self.paragraphs)
        self._tops = list(accumulate(heights, initial=self.sizes.padding))

    # where things are

    def top(self, i: int) -> int:
        """Return the y of a paragraph's top."""
        return self._tops[i]

    def at(self, y: float) -> int:
        """Return the number of the paragraph at a y."""
        found = bisect_right(self._tops, y, hi=len(self.paragraphs)) - 1
        return max(0, found)

    def between(self, top: float, bottom: float) -> range:
        """Return the numbers of the paragraphs from one y to another."""
        return range(self.at(top), self.at(bottom) + 1)

    def extent(self, paragraphs: Iterable[int]) -> QRectF:
        """Return the rectangle, of no width, that holds these paragraphs and their tags."""
        rows = list(paragraphs)
        top = self.top(min(rows)) - 4 * self.sizes.zoom
        bottom = self.top(max(rows) + 1) + 4 * self.sizes.zoom
        return QRectF(0, top, 0, bottom - top)

    def locate(self, i: int, start: int, end: int) -> tuple[Segment, ...]:
        """Return where [start, end), in code points of the text, stands on a paragraph."""
        to_utf16 = self.text.map.to_utf16
        return self.locate_units(i, to_utf16(start), to_utf16(end))

    def locate_units(self, i: int, start: int, end: int) -> tuple[Segment, ...]:
        """Return where [start, end), in UTF-16 units of the text, stands on a paragraph."""
        paragraph = self.ensure(i)
        if paragraph.empty:
            return ()
        stretch = start - paragraph.unit, end - paragraph.unit
        return segments(self.drawn(i), paragraph.lines, stretch, paragraph.direction)

    def caret(self, i: int, position: int) -> tuple[float, float] | None:
        """Return x and baseline of a position in UTF-16 units if the paragraph holds it."""
        paragraph = self.ensure(i)
        unit = position - paragraph.unit
        if not 0 <= unit <= paragraph.lines[-1].end:
            return None
        number = line_at(paragraph.lines, unit)
        return x_of(self.drawn(i).lineAt(number), unit), paragraph.lines[number].baseline

    def _block(self, i: int) -> QTextBlock:
        return self.document().findBlockByNumber(i)

    def drawn(self, i: int) -> QTextLayout:
        """Return Qt's layout of a paragraph."""
        return self._block(i).layout()

    # items

    def touched(self, item: Item) -> Collection[int]:
        """Return the numbers of the paragraphs that an item touches: content, cue and source."""
        at = self.text.paragraph
        annotation = item.annotation
        content = range(at(annotation.start), at(annotation.end - 1) + 1)
        if isinstance(annotation, Span):
            return content
        rows = set(content)
        for _, (start, end) in stretches(item):
            rows.update(range(at(start), at(end - 1) + 1))
        return rows

    def add(self, item: Item) -> Collection[int]:
        """Put an item on its paragraphs; return their numbers."""
        rows = self.touched(item)
        name = item.id
        self.items[name] = item
        for i in rows:
            self.paragraphs[i].items[name] = item
        return rows

    def remove(self, item: Item) -> Collection[int]:
        """Take an item off its paragraphs; return their numbers."""
        rows = self.touched(item)
        self.items.pop(item.id, None)
        for i in rows:
            self.paragraphs[i].items.pop(item.id, None)
        return rows

    def refresh(self, rows: Iterable[int]) -> bool:
        """Draw paragraphs afresh whose items changed; tell whether a height did."""
        before = self._tops[-1]
        for i in rows:
            paragraph = self.paragraphs[i]
            paragraph.marks = None
            if self.sizes.tags is Tags.INLINE:
                paragraph.forget_lines()
                self._next = min(self._next, i)
            elif paragraph.lines:
                self._set_margin(i)
        self.settle()
        return self._tops[-1] != before

    def marks(self, i: int) -> list[Mark]:
        """Return the marks of a paragraph."""
        paragraph = self.ensure(i)
        if paragraph.marks is None:
            paragraph.marks = marks(
                paragraph.items.values(),
                paragraph.begin,
                paragraph.end,
                lambda start, end: self._place(i, (start, end)),
            )
        return paragraph.marks

    def _place(self, i: int, part: Part) -> tuple[Segment, ...]:
        """Return where a stretch stands, found once until the lines change."""
        places = self.paragraphs[i].places
        if part not in places:
            places[part] = self.locate(i, *part)
        return places[part]

    # laying out

    def ensure(self, i: int) -> Paragraph:
        """Lay a paragraph out if it is not; ``settle`` has to follow where its height matters."""
        paragraph = self.paragraphs[i]
        if not paragraph.lines:
            self._lay_out(i)
        return paragraph

    def prepare(self, top: float, bottom: float) -> bool:
        """Lay out what stands between two y; tell whether a height changed."""
        i = self.at(top)
        y, changed = self._tops[i], False
        while i < len(self.paragraphs) and y <= bottom:
            before = self.paragraphs[i].height
            y += self.ensure(i).height
            changed = changed or self.paragraphs[i].height != before
            i += 1
        if changed:
            self.settle()
        return changed

    def advance(self) -> bool:
        """Lay out the next paragraph that is not; tell whether there was one.

        In a text of very many paragraphs those far down stay estimates.
        """
        most = min(len(self.paragraphs), _MEASURED)
        while self._next < most:
            self._next += 1
            if not self.paragraphs[self._next - 1].lines:
                self.ensure(self._next - 1)
                return True
        return False

    def _lay_out(self, i: int) -> None:
        paragraph, layout = self.paragraphs[i], self.drawn(i)
        paragraph.direction = direction(self.text.source[paragraph.begin : paragraph.end])
        layout.setTextOption(_option(paragraph.direction))
        inline = self.sizes.tags is Tags.INLINE and not paragraph.direction.mixed
        rooms = tag_rooms(paragraph, self.text.map, self.painter.tag_width) if inline else []
        layout.setFormats([*zones.bold(self, i), *rooms])
        if paragraph.empty:
            paragraph.lines = self._empty_line(layout)
            return
        paragraph.lines, paragraph.text_height = self._lines(layout)
        self._set_margin(i)

    def _empty_line(self, layout: QTextLayout) -> tuple[Line, ...]:
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self.place.width)
        line.setPosition(QPointF(self.place.left, -line.ascent() * 0.2))
        layout.endLayout()
        return (Line(0, 0, 0, self.sizes.ascent, self.place.left),)

    def _lines(self, layout: QTextLayout) -> tuple[tuple[Line, ...], int]:
        sizes, y, made = self.sizes, 0.0, list[Line]()
        usual = sizes.ascent + sizes.descent + 4
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.place.width)
            tall = line.ascent() + line.descent() > usual
            over = max(0.0, line.ascent() - sizes.ascent - 3) if tall else 0.0
            baseline = y + sizes.lift + sizes.ascent + over
            line.setPosition(QPointF(self.place.left, baseline - line.ascent()))
            start = line.textStart()
            right = line.naturalTextRect().right()
            made.append(Line(start, start + line.textLength(), y, baseline, right))
            y += sizes.pitch + round(over)
        layout.endLayout()
        return tuple(made), round(y)

    def _set_margin(self, i: int) -> None:
        """Place brackets and chips; the paragraph is at least as high as its chips."""
        paragraph = self.paragraphs[i]
        found = extents(paragraph, self.text)
        margin = Margin(paragraph.lines, self.sizes, self.place)
        height = paragraph.text_height + self._gap(i)
        paragraph.chips = margin.chips(found, height)
        for chip in paragraph.chips[-1:]:
            height = max(height, round(chip.rect.bottom() + 5 * self.sizes.zoom))
        paragraph.height = height
        paragraph.brackets = margin.brackets(found, height)

    def _keep(self, i: int) -> None:
        """Keep the glyphs of a painted paragraph, and let those go that were painted long ago."""
        paragraph = self.paragraphs[i]
        if paragraph.kept:
            return
        paragraph.kept = True
        self._block(i).layout().setCacheEnabled(True)
        self._kept.append(i)
        if len(self._kept) > _KEPT:
            self._release(self._kept.popleft())

    def _release(self, i: int) -> None:
        layout = self._block(i).layout()
        layout.clearLayout()
        layout.setCacheEnabled(False)
        layout.beginLayout()
        layout.endLayout()
        self.paragraphs[i].forget_lines()

    # what Qt asks of a layout

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Paint what lies in the clip."""
        clip = QRectF(context.clip)
        rows = self.between(clip.top() - self.sizes.pitch, clip.bottom() + self.sizes.pitch)
        for i in rows:
            self._keep(i)
            self.painter.paragraph(painter, self, i, context)
        self.painter.connector(painter, self)

    # Qt passes a QPointF, but its stub names all that converts to one.
    def hitTest(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """Return the position in UTF-16 units nearest to a point, or -1 for no exact hit."""
        i = self.at(point.y())
        paragraph = self.ensure(i)
        y = point.y() - self.top(i)
        row = max(0, bisect_right(paragraph.lines, y, key=lambda line: line.top) - 1)
        line = self._block(i).layout().lineAt(row)
        rect = line.naturalTextRect()
        inside = rect.left() <= point.x() <= rect.right()
        if accuracy is Qt.HitTestAccuracy.ExactHit and not inside:
            return -1
        return paragraph.unit + line.xToCursor(point.x())

    def pageCount(self) -> int:
        """Return that there is one page."""
        return 1

    def documentSize(self) -> QSizeF:
        """Return the size of the whole document."""
        return QSizeF(0, self._tops[-1] + _BELOW)

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        """Return the rectangle of the one frame."""
        del frame
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return a paragraph's rectangle, laying it out first: Qt's caret relies on it."""
        i = block.blockNumber()
        if not 0 <= i < len(self.paragraphs):
            return QRectF()
        before = self.paragraphs[i].height
        if self.ensure(i).height != before:
            self.settle()
            self.documentSizeChanged.emit(self.documentSize())
        return QRectF(0, self.top(i), self.place.right, self.paragraphs[i].height)

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Do nothing: the text never changes in place."""


def _option(runs: Direction) -> QTextOption:
    """Return how Qt breaks and aligns a paragraph's lines."""
    made = QTextOption(Qt.AlignmentFlag.AlignRight if runs.rtl else Qt.AlignmentFlag.AlignLeft)
    made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setTextDirection(
        Qt.LayoutDirection.RightToLeft if runs.rtl else Qt.LayoutDirection.LeftToRight
    )
    return made
