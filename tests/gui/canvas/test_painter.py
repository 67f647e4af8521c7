"""What is painted, looked at pixel by pixel."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from workbench.gui.canvas import hits
from workbench.gui.canvas.boxes import box
from workbench.gui.canvas.marks import Kind, Mark
from workbench.gui.theme import LIGHT, label_colours

if TYPE_CHECKING:
    from tests.gui.canvas.conftest import Sample
    from workbench.gui.canvas.view import Canvas


def _colours(canvas: Canvas, x: float, top: float, bottom: float) -> set[str]:
    """Return the colours of an upright line of the viewport."""
    shot = canvas.viewport().grab().toImage()
    ratio, scrolled = shot.devicePixelRatio(), canvas.verticalScrollBar().value()
    rows = range(round((top - scrolled) * ratio), round((bottom - scrolled) * ratio))
    return {QColor(shot.pixel(int(x * ratio), row)).name() for row in rows}


def _box_edges(canvas: Canvas, mark: Mark, row: int) -> tuple[float, float, float]:
    """Return left, right and middle of a mark's box, in the document's pixels."""
    painter, paragraph = canvas.page.painter, canvas.page.paragraphs[row]
    rect = box(painter, paragraph, mark.segments[0], mark.level)
    return rect.left(), rect.right(), canvas.page.top(row) + rect.center().y()


def test_of_two_crossing_spans_both_ends_are_seen(canvas: Canvas, sample: Sample) -> None:
    canvas.set_items([sample.span("ministre Odile", "ORG"), sample.span("Odile Vanbrabant", "PER")])
    first, second = (m for m in canvas.page.marks(0) if m.kind is Kind.BOX)
    assert first.level > second.level
    for mark, colour in ((first, "#1d5fa8"), (second, "#c2410c")):
        for x in _box_edges(canvas, mark, 0)[:2]:
            middle = _box_edges(canvas, mark, 0)[2]
            outline = label_colours(colour, LIGHT).outline
            assert outline in _colours(canvas, x, middle - 4, middle + 4)


def test_a_suggestion_is_dashed_and_an_annotation_solid(canvas: Canvas, sample: Sample) -> None:
    grounds: list[set[str]] = []
    for suggested in (False, True):
        canvas.set_items([sample.span("Vanbrabant", "PER", suggested=suggested)])
        (mark,) = canvas.page.marks(0)
        left, _, middle = _box_edges(canvas, mark, 0)
        grounds.append(_colours(canvas, left, middle - 5, middle + 5))
    solid, dashed = grounds
    assert solid == {label_colours("#c2410c", LIGHT).outline}
    assert len(dashed) > 1


def test_only_the_active_quotation_has_a_connector(canvas: Canvas, sample: Sample) -> None:
    quotation = sample.quotation(
        "« une réponse à l'Université de Liège »", source="son porte-parole", speaker="Odile"
    )
    canvas.set_items([quotation])
    source = canvas.page.locate(0, *sample.part("son porte-parole"))[-1]
    line = canvas.page.paragraphs[0].lines[source.line]
    x = (source.right + canvas.page.place.bracket) / 2
    top = canvas.page.top(0) + line.baseline + canvas.page.sizes.under
    amber = canvas.page.painter.inks.amber

    def connected() -> bool:
        return any(
            abs(QColor(c).red() - QColor(amber).red()) < 70
            for c in _colours(canvas, x, top + 1, top + 6)
        )

    assert not connected()
    canvas.set_active(quotation.id)
    assert connected()


def test_the_active_item_has_the_focus_colour_around_it(canvas: Canvas, sample: Sample) -> None:
    item = sample.span("Vanbrabant", "PER", suggested=True)
    canvas.set_items([item])
    canvas.set_active(item.id)
    (mark,) = canvas.page.marks(0)
    left, _, middle = _box_edges(canvas, mark, 0)
    assert LIGHT.focus in _colours(canvas, left - 2, middle - 6, middle + 6)


def test_what_was_done_can_be_announced(canvas: Canvas) -> None:
    canvas.announce("PER: Odile Vanbrabant")
    assert canvas.accessibleName().startswith("Bruxelles 😀 - La ministre")


def test_a_suggestion_cuts_no_hole_into_the_active_quotation(
    canvas: Canvas, sample: Sample
) -> None:
    outer = sample.quotation("« une réponse à l'Université de Liège »")
    inner = replace(sample.quotation("réponse à l'Université"), suggested=True)
    canvas.set_items([outer, inner])
    canvas.set_active(outer.id, ensure_visible=False)
    mark = next(m for m in canvas.page.marks(0) if m.item.id == inner.id)
    left, _, middle = _box_edges(canvas, mark, 0)
    grounds = _colours(canvas, left + 3, middle - 9, middle + 9)
    painter = canvas.page.painter
    assert painter.inks.quote_active.color().name() in grounds
    assert painter.inks.quote_pale.color().name() not in grounds


def test_what_is_found_is_marked_until_the_search_is_left(canvas: Canvas, sample: Sample) -> None:
    found = [sample.part("ministre"), sample.part("Université")]
    hit = canvas.painter.inks.hit.color().name()

    def marked() -> list[bool]:
        rects = (hits.rectangles(canvas.page, *part)[0] for part in found)
        return [hit in _colours(canvas, r.left() + 1, r.top() + 1, r.top() + 6) for r in rects]

    canvas.show_hits(found)
    assert marked() == [True, True]
    canvas.show_hits(())
    assert marked() == [False, False]


def test_the_piece_that_is_moved_has_a_grip_at_either_boundary(
    canvas: Canvas, sample: Sample
) -> None:
    part = sample.part("Vanbrabant")
    canvas.show_piece(part)
    (segment,) = canvas.page.locate(0, *part)
    line = canvas.page.paragraphs[0].lines[segment.line]
    middle = canvas.page.top(0) + line.baseline - 4
    for x in (segment.left - 1, segment.right + 1):
        near = {c for d in (-1, 0, 1) for c in _colours(canvas, x + d, middle - 4, middle + 4)}
        assert LIGHT.focus in near
    canvas.show_piece(None)
    assert LIGHT.focus not in _colours(canvas, segment.left - 1, middle - 4, middle + 4)


def test_the_connector_reaches_a_source_in_another_paragraph(
    canvas: Canvas, sample: Sample
) -> None:
    quotation = sample.quotation('"Rien n\'est décidé"', source="Odile Vanbrabant", speaker="Odile")
    canvas.set_items([quotation])
    canvas.set_active(quotation.id)
    bracket = canvas.page.place.bracket
    between = canvas.page.top(1) + 2
    amber = QColor(canvas.painter.inks.amber)
    colours = {c for d in (-1, 0, 1) for c in _colours(canvas, bracket + d, between, between + 5)}
    assert any(abs(QColor(c).red() - amber.red()) < 70 for c in colours)


def test_a_quotation_over_paragraphs_has_its_bracket_in_each(
    canvas: Canvas, sample: Sample
) -> None:
    start, end = sample.part("Elle parlera")[0], sample.part("Jean Hardy")[1]
    quotation = sample.quotation(sample.text[start:end])
    canvas.set_items([quotation])
    rows = [canvas.page.ensure(i) for i in range(4)]
    assert [len(row.brackets) for row in rows] == [1, 1, 1, 0]
    assert [len(row.chips) for row in rows] == [1, 0, 0, 0]
