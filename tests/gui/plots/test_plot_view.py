"""The plot view with a real mouse and real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from tests.plots.charts import HEAD
from workbench.gui.look.theme import DARK, LIGHT, THEMES, Theme
from workbench.gui.plots.inks import inks
from workbench.gui.plots.plot_view import EDGE, PlotView
from workbench.plots.bars import Bar, Bars
from workbench.plots.confusion import Confusion
from workbench.plots.marks import Rect
from workbench.plots.palette import DARK as DARK_PALETTE
from workbench.plots.palette import LIGHT as LIGHT_PALETTE
from workbench.plots.palette import colour_of
from workbench.plots.targets import targets

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
KEYS = (("pp", "po"), ("op", "oo"))
SQUARE = Confusion(("PER", "ORG"), ((8, 1), (2, 4)), "label", keys=KEYS)
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


@pytest.fixture
def view(qtbot: QtBot) -> PlotView:
    made = PlotView()
    qtbot.addWidget(made)
    made.show_chart(SQUARE)
    made.resize(400, made.sizeHint().height())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(made.hasFocus)
    return made


def middle(view: PlotView, key: str) -> QPoint:
    assert view.plot is not None
    found = next(t for t in targets(view.plot) if t.key == key)
    return QPointF(found.middle[0] + EDGE, found.middle[1] + EDGE).toPoint()


@pytest.mark.parametrize("key", ["pp", "po", "op", "oo"])
def test_a_click_opens_what_is_there(view: PlotView, key: str) -> None:
    opened: list[str] = []
    view.opened.connect(opened.append)
    QTest.mouseClick(view, LEFT, pos=middle(view, key))
    assert opened == [key]


def test_a_click_beside_opens_nothing(view: PlotView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.opened):
        QTest.mouseClick(view, LEFT, pos=QPoint(2, 2))


def test_arrows_go_from_cell_to_cell_and_enter_opens(view: PlotView) -> None:
    opened: list[str] = []
    view.opened.connect(opened.append)
    steps = (
        (Qt.Key.Key_Right, "po"),
        (Qt.Key.Key_Down, "oo"),
        (Qt.Key.Key_Left, "op"),
        (Qt.Key.Key_Up, "pp"),
        (Qt.Key.Key_End, "oo"),
        (Qt.Key.Key_Home, "pp"),
    )
    assert view.current is not None
    assert view.current.key == "pp"
    for key, there in steps:
        QTest.keyClick(view, key)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert opened[-1] == there


def test_where_the_keys_are_is_read_aloud(view: PlotView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "PER · ORG: 1"


def test_what_the_mouse_is_over_can_be_seen_to_open(view: PlotView, qtbot: QtBot) -> None:
    QTest.mouseMove(view, middle(view, "op"))
    qtbot.waitUntil(lambda: view.cursor().shape() is Qt.CursorShape.PointingHandCursor)
    QTest.mouseMove(view, QPoint(2, 2))
    qtbot.waitUntil(lambda: view.cursor().shape() is Qt.CursorShape.ArrowCursor)


def image(view: PlotView) -> QImage:
    return view.grab().toImage()


@themes
def test_cells_and_the_focus_are_drawn_in_the_colours_of_the_theme(
    view: PlotView, theme: Theme
) -> None:
    view.set_theme(theme)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.plot is not None
    cells = [m for m in view.plot.marks if isinstance(m, Rect)]
    drawn, ratio = image(view), view.devicePixelRatioF()
    for cell in cells:
        x, y = (cell.x + EDGE + 8) * ratio, (cell.y + EDGE + 8) * ratio
        assert drawn.pixelColor(int(x), int(y)).name() == colour_of(cell.fill, inks(theme))
    edge = cells[-1].x + cells[-1].width / 2 + EDGE, cells[-1].y + EDGE - 1
    seen = {drawn.pixelColor(int(edge[0]), int(edge[1]) + dy).name() for dy in (-1, 0, 1)}
    assert QColor(theme.focus).name() in seen


def test_the_palettes_of_pages_are_those_of_the_themes() -> None:
    assert inks(LIGHT) == LIGHT_PALETTE
    assert inks(DARK) == DARK_PALETTE


def test_a_larger_font_makes_a_larger_plot(view: PlotView) -> None:
    before = view.sizeHint().height()
    font = QFont(view.font())
    font.setPixelSize(26)
    view.setFont(font)
    assert view.sizeHint().height() > before * 1.4
    assert view.plot is not None
    assert view.plot.em == 26


def test_it_is_laid_out_anew_where_it_is_wider(view: PlotView) -> None:
    view.resize(700, 200)
    assert view.plot is not None
    assert view.plot.width == 700 - 2 * EDGE


def test_what_the_keys_reach_comes_into_sight(qtbot: QtBot) -> None:
    area, view = QScrollArea(), PlotView()
    qtbot.addWidget(area)
    bars = tuple(Bar(f"b{i}", i / 60, key=f"b{i}") for i in range(60))
    view.show_chart(Bars(bars, HEAD))
    area.setWidgetResizable(True)
    area.setWidget(view)
    area.resize(400, 300)
    with qtbot.waitExposed(area):
        area.show()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    place = view.mapTo(area.viewport(), middle(view, "b59"))
    assert area.viewport().rect().contains(place)


def test_without_a_chart_nothing_is_drawn(view: PlotView) -> None:
    view.show_chart(None)
    assert view.plot is None
    assert view.current is None
    QTest.keyClick(view, Qt.Key.Key_Return)
