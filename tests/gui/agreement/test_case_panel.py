"""The cases behind a number, gone through with keys and opened in their dispatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from workbench.colour import contrast
from workbench.formats.scheme import read_default
from workbench.gui.agreement.case_panel import CasePanel
from workbench.gui.agreement.shown_case import ShownCase, Version, shown_case
from workbench.gui.look.theme import SHAPE_CONTRAST, TEXT_CONTRAST, THEMES, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEXT = "La ministre Odile Vanbrabant a reçu 😀 lundi les maires de la province de Namur."
COLOURS = {label.label: label.colour for label in read_default().labels}


def case(dispatch: str, words: str, others: str) -> ShownCase:
    def version(who: str, said: str) -> Version:
        start = TEXT.index(said) if said else 0
        parts = ((start, start + len(said)),) if said else ()
        return Version(who, "LOC" if said else "", parts)

    made = version("Ada", words), version("Bo", others)
    return shown_case(dispatch, "Les maires", "other boundaries", TEXT, made)


CASES = (case("d1", "la province de Namur", "Namur"), case("d2", "Namur", ""))


@pytest.fixture
def panel(qtbot: QtBot) -> CasePanel:
    made = CasePanel()
    qtbot.addWidget(made)
    made.resize(900, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.begin("LOC")
    made.show_cases(CASES, 1234, COLOURS)
    qtbot.waitUntil(made.list.hasFocus)
    return made


def test_arrows_go_through_the_cases_and_enter_opens_one(panel: CasePanel) -> None:
    opened: list[ShownCase] = []
    panel.opened.connect(opened.append)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert [each.dispatch for each in opened] == ["d1", "d2"]


def test_the_button_opens_the_case_at_hand(panel: CasePanel) -> None:
    opened: list[ShownCase] = []
    panel.opened.connect(opened.append)
    QTest.keyClick(panel.open, Qt.Key.Key_Space)
    assert [each.dispatch for each in opened] == ["d1"]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def test_it_says_how_many_cases_there_are(panel: CasePanel) -> None:
    assert panel.title.text() == "LOC"
    assert panel.said.text() == "The first 2 of 1,234 cases"
    panel.show_cases((), 0, {})
    assert panel.said.text() == "There are no cases."
    assert not panel.open.isEnabled()


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_labels_are_read_and_bars_seen_on_rows_chosen_and_not(
    panel: CasePanel, theme: Theme
) -> None:
    panel.set_theme(theme)
    for label in (*COLOURS, "direct"):
        for ground in (theme.raised, theme.focus_pale):
            name, bar = panel.list.delegate.inks(label, ground)
            assert contrast(name, ground) >= TEXT_CONTRAST
            assert contrast(bar, ground) >= SHAPE_CONTRAST


def test_both_versions_are_drawn_under_the_words(panel: CasePanel) -> None:
    theme = THEMES["light"]
    panel.set_theme(theme)
    drawn = panel.list.viewport().grab().toImage()
    bar = QColor(panel.list.delegate.inks("LOC", theme.focus_pale)[1]).rgb()
    height = panel.list.delegate.height
    across = [sum(drawn.pixel(x, y) == bar for x in range(drawn.width())) for y in range(4, height)]
    runs = sorted({n for n in across if n > 20})
    # The shorter version is the end of the longer one.
    assert len(runs) >= 2
    assert runs[-1] > runs[0] * 2
