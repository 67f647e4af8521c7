"""The lazy layout: lines, heights, segments and chips."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from workbench.gui.canvas import hits
from workbench.gui.canvas.items import Item, Tags
from workbench.model.annotation import Quotation, QuotationType
from workbench.model.dispatch import Dispatch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.canvas.conftest import Sample
    from workbench.gui.canvas.view import Canvas


def _settle(canvas: Canvas, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: canvas.settled)


def _long(paragraphs: int) -> str:
    return "\n".join(f"{i} " + "les pilotes annoncent une grève " * 12 for i in range(paragraphs))


def test_a_long_text_is_laid_out_only_where_it_is_seen(canvas: Canvas) -> None:
    canvas.set_dispatch(Dispatch("long", _long(400)), ())
    canvas.viewport().repaint()
    laid_out = [p for p in canvas.page.paragraphs if p.lines]
    assert 1 <= len(laid_out) < 20


def test_the_rest_is_laid_out_when_idle(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.set_dispatch(Dispatch("long", _long(400)), ())
    _settle(canvas, qtbot)
    assert all(p.lines for p in canvas.page.paragraphs)


def test_the_text_stays_in_place_while_the_rest_is_laid_out(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.set_dispatch(Dispatch("long", _long(400)), ())
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    canvas.viewport().repaint()
    row = canvas.page.at(bar.value())
    before = canvas.page.top(row) - bar.value()
    _settle(canvas, qtbot)
    assert canvas.page.top(row) - bar.value() == before


def test_the_paragraph_at_the_top_stays_there_when_the_window_narrows(
    canvas: Canvas, qtbot: QtBot
) -> None:
    canvas.set_dispatch(Dispatch("long", _long(200)), ())
    _settle(canvas, qtbot)
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    row = canvas.page.at(bar.value())
    canvas.resize(520, 560)
    _settle(canvas, qtbot)
    assert canvas.page.at(bar.value()) == row


def test_lines_have_the_same_pitch_whatever_stands_on_them(canvas: Canvas) -> None:
    lines = canvas.page.ensure(0).lines
    pitches = {round(b.top - a.top) for a, b in pairwise(lines)}
    assert len(lines) > 2
    assert pitches <= {canvas.page.sizes.pitch, canvas.page.sizes.pitch + 1}


def test_annotating_never_moves_the_text(canvas: Canvas, sample: Sample) -> None:
    before = canvas.page.ensure(0).lines
    canvas.set_items([sample.span("Odile Vanbrabant", "PER"), sample.span("jeudi", "DATE")])
    assert canvas.page.ensure(0).lines == before


def test_a_stretch_over_lines_is_open_where_it_goes_on(canvas: Canvas) -> None:
    line = canvas.page.ensure(0).lines[0]
    end = canvas.page.text.map.to_point(line.end)
    first, second = canvas.page.locate(0, end - 12, end + 6)
    assert (first.line, first.opens, first.closes) == (0, True, False)
    assert (second.line, second.opens, second.closes) == (1, False, True)
    assert first.first
    assert not second.first


def test_a_right_to_left_paragraph_stands_at_the_right(canvas: Canvas, sample: Sample) -> None:
    start, end = sample.part("ليلى حداد")
    row = canvas.page.text.paragraph(start)
    paragraph = canvas.page.ensure(row)
    assert paragraph.direction.rtl
    (whole,) = canvas.page.locate(row, paragraph.begin, paragraph.end)
    assert whole.right == pytest.approx(canvas.page.place.right, abs=2)
    (name,) = canvas.page.locate(row, start, end)
    assert whole.left < name.left < name.right < whole.right


@pytest.mark.parametrize("words", ["Odile", "😀", "Liège", "بيروت", "pilote"])
def test_a_point_on_a_word_hits_its_offset(canvas: Canvas, sample: Sample, words: str) -> None:
    start, end = sample.part(words)
    rect = hits.rectangles(canvas.page, start, end)[0]
    assert hits.character_at(canvas.page, rect.center()) in range(start, end)


def test_a_point_beside_the_text_is_no_exact_hit(canvas: Canvas) -> None:
    beside = QPointF(2, canvas.page.top(0) + 20)
    assert canvas.page.hitTest(beside, Qt.HitTestAccuracy.ExactHit) == -1
    assert canvas.page.hitTest(beside, Qt.HitTestAccuracy.FuzzyHit) == 0
    assert hits.character_at(canvas.page, beside) is None


def test_chips_never_overlap(canvas: Canvas) -> None:
    text = "\n".join('"Un", "deux", "trois" et "quatre", compte la chorale.' for _ in range(25))
    items: list[Item] = []
    at = -1
    while (at := text.find('"', at + 1)) >= 0:
        end = text.index('"', at + 1) + 1
        quotation = Quotation(f"q{at}", QuotationType.DIRECT, ((at, end),))
        items.append(Item(quotation, suggested=False, speaker="La chorale des pompiers de Dinant"))
        at = end
    canvas.set_dispatch(Dispatch("chips", text), items)
    page = canvas.page
    for row in range(len(page.paragraphs)):
        page.ensure(row)
    page.settle()
    rects: list[QRectF] = [
        chip.rect.translated(0, page.top(row))
        for row, paragraph in enumerate(page.paragraphs)
        for chip in paragraph.chips
    ]
    assert len(rects) == 100
    for i, a in enumerate(rects):
        assert a.right() <= canvas.viewport().width()
        assert not any(a.intersects(b) for b in rects[i + 1 :])


def test_a_quotation_over_paragraphs_has_one_chip_and_a_bracket_through_both(
    canvas: Canvas, sample: Sample
) -> None:
    start, end = sample.part("Elle parlera")[0], sample.part('décidé"')[1]
    quotation = Quotation("q", QuotationType.MIXED, ((start, end),))
    canvas.set_items([Item(quotation, suggested=False, speaker="Odile")])
    first, second = canvas.page.ensure(0), canvas.page.ensure(2)
    assert [len(first.chips), len(second.chips)] == [1, 0]
    assert first.brackets[0].bottom == first.height
    assert second.brackets[0].top == 0
    assert second.brackets[0].bottom < second.height


def test_a_chip_without_speaker_shows_the_source(canvas: Canvas, sample: Sample) -> None:
    canvas.set_items(
        [
            sample.quotation('"Rien n\'est décidé"', source="Jean Hardy", speaker="Jean Hardy"),
            sample.quotation("« une réponse à l'Université de Liège »", source="La ministre"),
            sample.quotation("selon son porte-parole"),
        ]
    )
    chips = [c for row in range(3) for c in canvas.page.ensure(row).chips]
    assert [(c.full, c.known) for c in chips] == [
        ("❝ La ministre", False),
        ("❝ ?", False),
        ("❝ Jean Hardy", True),
    ]


def test_inline_tags_make_room_behind_the_words(canvas: Canvas, sample: Sample) -> None:
    item = sample.span("Bruxelles", "LOC")
    canvas.set_items([item])
    (above,) = canvas.page.locate(0, *sample.part("Bruxelles"))
    canvas.set_tags(Tags.INLINE)
    (inline,) = canvas.page.locate(0, *sample.part("Bruxelles"))
    room = canvas.page.painter.tag_width("LOC")
    assert inline.right - inline.left == pytest.approx(above.right - above.left + room, abs=1)


def test_inline_tags_leave_right_to_left_text_alone(canvas: Canvas, sample: Sample) -> None:
    words = "بيروت"
    row = canvas.page.text.paragraph(sample.part(words)[0])
    canvas.set_items([sample.span(words, "LOC")])
    (above,) = canvas.page.locate(row, *sample.part(words))
    canvas.set_tags(Tags.INLINE)
    (inline,) = canvas.page.locate(row, *sample.part(words))
    assert inline.right - inline.left == pytest.approx(above.right - above.left)


def test_lines_are_closer_without_tags(canvas: Canvas) -> None:
    above = canvas.page.sizes.pitch
    canvas.set_tags(Tags.OFF)
    assert canvas.page.sizes.pitch < above


def test_the_column_gives_its_gutters_before_its_text(canvas: Canvas) -> None:
    canvas.resize(1400, 560)
    wide = canvas.page.place
    canvas.resize(640, 560)
    narrow = canvas.page.place
    assert wide.right - wide.left > narrow.right - narrow.left
    assert wide.chip_width > narrow.chip_width >= 80
    assert narrow.chip + narrow.chip_width <= 640
