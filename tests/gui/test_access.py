"""Whoever does not see the window, or has no mouse, can do all in it: names, Tab, what is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTextEdit,
    QWidget,
)

from tests.gui.test_views import VIEWS, opened
from tests.gui.worlds import empty, two_hundred_speakers, usual
from workbench.gui.annotation_list import AnnotationModel
from workbench.gui.spoken import described

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands

_CONTROLS: Final = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QTextEdit,
)
_STEPS: Final = 120
_WORLDS: Final = (None, usual, empty, two_hundred_speakers)
"""The other extremes have no control of their own."""


def _controls(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if isinstance(widget, _CONTROLS) and widget.isVisible() and widget.isEnabled():
            yield widget


def _is_a_part(widget: QWidget) -> bool:
    """Tell whether a widget only serves another one: a scroll bar, a list's header, a popup."""
    above = widget.parentWidget()
    served = isinstance(above, (QComboBox, QLineEdit, QMenu, QMenuBar))
    scrolls = isinstance(widget, (QAbstractSlider, QHeaderView))
    return served or scrolls or widget.windowType() is Qt.WindowType.Popup


def _name(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found else ""


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"


def _by_tab() -> list[QWidget]:
    """Return what Tab reaches, in its order, until it comes round."""
    reached: list[QWidget] = []
    for _ in range(_STEPS):
        at = QApplication.focusWidget()
        if at is None or at in reached:
            break
        reached.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return reached


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("name", [n for n, view in VIEWS.items() if view[0] in _WORLDS])
def test_every_control_has_a_name_and_is_reached_by_tab(
    name: str, tmp_path: Path, qtbot: QtBot
) -> None:
    world, step = VIEWS[name]
    with opened(world, tmp_path / "p.workbench", "en", qtbot) as window:
        step(window)
        controls = [w for w in _controls(window) if not _is_a_part(w)]
        nameless = [_told(w) for w in controls if not _name(w)]
        assert not nameless, nameless
        active = QApplication.activeWindow() or window
        reached = _by_tab()
        wanted = [w for w in controls if w.window() is active and _takes_part(w)]
        missed = [f"{_told(w)} “{_name(w)}”" for w in wanted if w not in reached]
        assert not missed, missed


def _takes_part(widget: QWidget) -> bool:
    """Tell whether Tab must reach a control: not the list below a field that keeps the focus."""
    proxied = isinstance(widget, QAbstractItemView) and (
        widget.focusPolicy() is Qt.FocusPolicy.NoFocus
    )
    return not proxied


def test_tab_goes_from_left_to_right_and_from_top_to_bottom(hands: Hands) -> None:
    window = hands.window
    frame = window.frame
    reached = _by_tab()
    first = reached.index(frame.queue.view)
    reached = reached[first:] + reached[:first]
    order = [frame.queue.view, window.canvas, frame.inspector.list]
    places = [reached.index(part) for part in order]
    assert places == sorted(places)


def test_the_list_reads_what_the_canvas_announces(hands: Hands) -> None:
    window = hands.window
    assert window.showing.contents is not None
    assert hands.session.dispatch is not None
    text = hands.session.dispatch.text
    model = window.frame.inspector.list.model()
    assert isinstance(model, AnnotationModel)
    said: list[str] = []
    for row, item in enumerate(window.showing.contents.ordered):
        read = model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        assert read == described(item, text)
        said.append(read)
    assert any(line.startswith("direct quotation, speaker: Odile Vanbrabant") for line in said)


def test_the_menu_bar_is_reached_with_its_own_keys(hands: Hands) -> None:
    bar = hands.window.frame.header.menus
    for action in bar.actions():
        assert "&" in action.text()
