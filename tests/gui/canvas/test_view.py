"""The canvas as the window uses it: items, the active one, selection, settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from workbench.gui.canvas.items import Item, Tags
from workbench.gui.look.theme import DARK, LIGHT
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.dispatch import Dispatch

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from pytestqt.qtbot import QtBot

    from tests.gui.canvas.conftest import Sample, Told
    from workbench.gui.canvas.view import Canvas
    from workbench.model.scheme import Scheme

_TRICKY = st.lists(
    st.sampled_from(
        [
            "mot ",
            "é",
            "e\u0301",
            "\r\n",
            "\n",
            "\u00a0",
            "\u202f",
            "\u2028",
            "\0",
            "😀",
            "🇧🇪",
            "ليلى ",
        ]
    ),
    max_size=30,
).map("".join)


class _Painted(QObject):
    """Notes which rectangles of a widget are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.rects: list[QRect] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


@pytest.fixture
def painted(canvas: Canvas) -> _Painted:
    QGuiApplication.processEvents()
    filtering = _Painted()
    filtering.setParent(canvas)
    canvas.viewport().installEventFilter(filtering)
    return filtering


def test_items_are_found_innermost_first(canvas: Canvas, sample: Sample) -> None:
    inner, outer = sample.span("Liège", "LOC"), sample.span("Université de Liège", "ORG")
    quotation = sample.quotation("« une réponse à l'Université de Liège »", cue="a promis")
    canvas.set_items([quotation, outer, inner])
    assert canvas.item_at(sample.part("Liège")[0]) == [inner.id, outer.id, quotation.id]
    assert canvas.item_at(sample.part("promis")[0]) == [quotation.id]
    assert canvas.item_at(sample.part("jeudi")[0]) == []


def test_only_the_touched_paragraph_is_painted_again(
    canvas: Canvas, sample: Sample, painted: _Painted
) -> None:
    name = sample.span("Jean Hardy", "PER")
    canvas.set_items([name])
    QGuiApplication.processEvents()
    (rect,) = painted.rects
    top = canvas.page.top(2) - canvas.verticalScrollBar().value()
    assert abs(rect.top() - top) <= 8
    assert rect.height() <= canvas.page.paragraphs[2].height + 16


def test_the_same_items_again_paint_nothing(
    canvas: Canvas, sample: Sample, painted: _Painted
) -> None:
    items = [sample.span("Jean Hardy", "PER"), sample.span("jeudi", "DATE")]
    canvas.set_items(items)
    QGuiApplication.processEvents()
    painted.rects.clear()
    canvas.set_items([replace(item) for item in items])
    QGuiApplication.processEvents()
    assert painted.rects == []


def test_items_are_changed_by_their_ids(canvas: Canvas, sample: Sample) -> None:
    name, day = sample.span("Jean Hardy", "PER"), sample.span("jeudi", "DATE")
    canvas.set_items([name, day])
    other = replace(name, annotation=replace(name.annotation, label="ORG"))
    canvas.change_items([day.id], [other])
    assert canvas.page.items == {name.id: other}


def test_the_active_item_is_forgotten_when_it_goes(canvas: Canvas, sample: Sample) -> None:
    name = sample.span("Jean Hardy", "PER")
    canvas.set_items([name])
    canvas.set_active(name.id)
    assert canvas.active == name.id
    canvas.set_items([])
    assert canvas.active is None


def test_no_unknown_item_becomes_active(canvas: Canvas) -> None:
    canvas.set_active("nobody")
    assert canvas.active is None


def test_the_active_item_is_scrolled_into_view_with_text_around_it(canvas: Canvas) -> None:
    text = "\n".join("Les pilotes annoncent une grève à Namur. " * 8 for _ in range(120))
    last = text.rindex("Namur")
    item = Item(Span("s", last, last + 5, "LOC"), suggested=True)
    canvas.set_dispatch(Dispatch("long", text), [item])
    canvas.set_active("s")
    rect = canvas.cursorRect()
    assert canvas.caret == last
    assert 0 <= rect.top() <= rect.bottom() <= canvas.viewport().height()
    canvas.set_caret(0)
    assert canvas.verticalScrollBar().value() == 0


def test_activating_does_not_scroll_when_told_not_to(canvas: Canvas) -> None:
    text = "mot " * 6000
    item = Item(Span("s", 20000, 20003, "LOC"), suggested=False)
    canvas.set_dispatch(Dispatch("long", text), [item])
    canvas.set_active("s", ensure_visible=False)
    assert canvas.verticalScrollBar().value() == 0
    assert canvas.caret == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(source=_TRICKY, data=st.data())
def test_selection_and_caret_keep_their_offsets(
    canvas: Canvas, source: str, data: st.DataObject
) -> None:
    canvas.set_dispatch(Dispatch("tricky", source), ())
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    canvas.select(start, end)
    assert canvas.caret == end
    assert canvas.selection == ((start, end) if start < end else None)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(source=_TRICKY.filter(str.strip), data=st.data(), tags=st.sampled_from(Tags))
def test_any_items_on_any_text_can_be_painted(
    canvas: Canvas, source: str, data: st.DataObject, tags: Tags
) -> None:
    offsets = st.integers(0, len(source) - 1)
    parts = st.tuples(offsets, offsets).map(lambda p: (min(p), max(p) + 1))
    spans = [
        Item(Span(f"s{i}", *part, "PER"), data.draw(st.booleans()), data.draw(st.floats(0, 1)))
        for i, part in enumerate(data.draw(st.lists(parts, max_size=6)))
    ]
    quotations = [
        Item(Quotation(f"q{i}", kind, (content,), (cue,), source=said), data.draw(st.booleans()))
        for i, (kind, content, cue, said) in enumerate(
            data.draw(
                st.lists(st.tuples(st.sampled_from(QuotationType), parts, parts, parts), max_size=3)
            )
        )
    ]
    canvas.set_tags(tags)
    canvas.set_dispatch(Dispatch("any", source), spans + quotations)
    for item in spans + quotations:
        canvas.set_active(item.id)
        canvas.viewport().repaint()


def test_copy_gives_the_text_of_the_agency(canvas: Canvas) -> None:
    source = "prix :\u00a012\u202f€\r\nfin\u2028\u2029« x »"
    canvas.set_dispatch(Dispatch("odd", source), ())
    canvas.selectAll()
    canvas.copy()
    assert QGuiApplication.clipboard().text() == source


def test_another_dispatch_starts_at_its_top_with_nothing_active(
    canvas: Canvas, sample: Sample
) -> None:
    name = sample.span("Jean Hardy", "PER")
    canvas.set_items([name])
    canvas.set_active(name.id)
    canvas.set_dispatch(Dispatch("other", "Autre texte"), ())
    assert (canvas.active, canvas.caret, canvas.selection) == (None, 0, None)
    assert canvas.page.items == {}


def test_an_empty_dispatch_can_be_shown(canvas: Canvas) -> None:
    canvas.set_dispatch(Dispatch("empty", ""), ())
    canvas.viewport().repaint()
    assert canvas.item_at(0) == []


def test_a_theme_colours_the_page(canvas: Canvas, scheme: Scheme) -> None:
    for theme in (DARK, LIGHT):
        canvas.set_theme(theme, scheme)
        shot = canvas.viewport().grab().toImage()
        assert QColor(shot.pixel(4, 4)).name() == theme.paper


def test_a_selection_is_seen_through_a_box(canvas: Canvas, sample: Sample) -> None:
    canvas.set_items([sample.span("Odile Vanbrabant", "PER")])
    start, end = sample.part("Odile")
    place = canvas.page.locate(0, start, end)[0]
    at = canvas.page.top(0) + canvas.page.paragraphs[0].lines[place.line].baseline + 3

    def ground() -> str:
        shot = canvas.viewport().grab().toImage()
        ratio = shot.devicePixelRatio()
        x, y = place.left + 5, at - canvas.verticalScrollBar().value()
        return QColor(shot.pixel(round(x * ratio), round(y * ratio))).name()

    before = ground()
    canvas.select(start, end)
    assert ground() != before


def test_zoom_makes_all_larger(canvas: Canvas, qtbot: QtBot) -> None:
    before = canvas.page.sizes.pitch
    canvas.set_zoom(1.5)
    qtbot.waitUntil(lambda: canvas.settled)
    assert canvas.page.sizes.pitch >= round(before * 1.45)
    assert canvas.cursorRect().height() > 25


def test_the_interfaces_font_can_be_read_in(canvas: Canvas) -> None:
    canvas.set_serif(serif=False)
    assert canvas.document().defaultFont().families()[0] == "Inter"


def test_the_width_of_the_column_is_set_in_characters(canvas: Canvas) -> None:
    canvas.resize(1400, 560)
    canvas.set_column(50)
    narrow = canvas.page.place.width
    canvas.set_column(80)
    assert canvas.page.place.width == pytest.approx(narrow * 1.6, rel=0.02)


def test_tab_leaves_the_canvas(canvas: Canvas) -> None:
    assert canvas.tabChangesFocus()
    assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_reading_font_stays_when_the_interfaces_font_changes(canvas: Canvas) -> None:
    before = canvas.document().defaultFont()
    canvas.setFont(QFont("DejaVu Sans", 20))
    assert canvas.document().defaultFont() == before


def test_the_wheel_zooms_with_control_held(canvas: Canvas, told: Told) -> None:
    heard = told(canvas.zoomed)
    at = QPointF(100, 100)
    event = QWheelEvent(
        at,
        QPointF(canvas.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it so
    )
    QApplication.sendEvent(canvas.viewport(), event)
    assert heard == [(pytest.approx(1.1),)]
    assert canvas.zoom == pytest.approx(1.1)
