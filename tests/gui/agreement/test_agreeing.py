"""The view on agreement in a window, on a stored project, reckoned beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest

from tests.gui.conftest import CONTROL
from tests.store.annotators import PEOPLE, SUGGESTER, annotate, fill
from workbench.gui.main_window import MainWindow
from workbench.gui.views import AGREEMENT
from workbench.model.annotation import Span, new_id
from workbench.model.dispatch import Dispatch
from workbench.session import Session
from workbench.store.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from workbench.gui.agreement.agreeing import Agreeing
    from workbench.gui.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG: Final = 20_000
TEXT: Final = "La ministre Odile Vanbrabant a reçu lundi les maires de la province de Namur."


def span(words: str, label: str) -> Span:
    start = TEXT.index(words)
    return Span(new_id(), start, start + len(words), label)


@pytest.fixture
def compared(project: Project) -> Project:
    fill(project, 3, dispatches=12)
    project.add(Dispatch("namur", TEXT, headline="Les maires reçus", language="fr"))
    annotate(project, "namur", "anne", [span("Odile Vanbrabant", "PER"), span("Namur", "LOC")])
    others = [span("Odile Vanbrabant", "PER"), span("la province de Namur", "LOC")]
    annotate(project, "namur", "bart", others)
    return project


@pytest.fixture
def lead(qtbot: QtBot, compared: Project, taste: Settings) -> Iterator[MainWindow]:
    made = MainWindow(Session(Project.open(compared.path), "anne"), taste)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    qtbot.waitUntil(made.canvas.hasFocus)
    yield made
    made.close()


def shown(lead: MainWindow, qtbot: QtBot) -> Agreeing:
    QTest.keyClick(lead.canvas, Qt.Key.Key_G, CONTROL)
    agreeing = cast("Agreeing", lead.views.view(AGREEMENT))
    qtbot.waitUntil(agreeing.view.page.isVisible, timeout=LONG)
    return agreeing


def test_ctrl_g_shows_how_far_annotators_agree_and_leads_back(
    lead: MainWindow, qtbot: QtBot
) -> None:
    agreeing = shown(lead, qtbot)
    assert lead.frame.header.segments.buttons[AGREEMENT].isChecked()
    chart = agreeing.view.page.cards.pairs.chart
    assert chart is not None
    assert chart.table().rows
    QTest.keyClick(lead, Qt.Key.Key_G, CONTROL)
    assert lead.canvas.isVisible()


def test_a_cell_opens_its_cases_and_a_case_its_dispatch(lead: MainWindow, qtbot: QtBot) -> None:
    agreeing = shown(lead, qtbot)
    view = agreeing.view.page.cards.pairs.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Return)
    cases = agreeing.view.cases
    qtbot.waitUntil(lambda: bool(cases.list.cases.cases), timeout=LONG)
    names = [case.dispatch for case in cases.list.cases.cases]
    at = names.index("namur")
    case = cases.list.cases.cases[at]
    words = [case.line[start:end] for track in case.tracks for start, end in track.places]
    assert words == ["Namur", "la province de Namur"]
    cases.list.setCurrentIndex(cases.list.cases.index(at, 0))
    QTest.keyClick(cases.list, Qt.Key.Key_Return)
    assert lead.canvas.isVisible()
    assert lead.session is not None
    assert lead.session.dispatch is not None
    assert lead.session.dispatch.id == "namur"
    assert lead.canvas.caret == TEXT.index("la province")


@pytest.mark.parametrize("card", ["fates", "kept", "bias"])
def test_a_bar_on_suggestions_opens_them_beside_what_was_made_of_them(
    lead: MainWindow, qtbot: QtBot, card: str
) -> None:
    agreeing = shown(lead, qtbot)
    view = getattr(agreeing.view.page.cards, card).view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Return)
    cases = agreeing.view.cases
    qtbot.waitUntil(lambda: bool(cases.list.cases.cases), timeout=LONG)
    first, other = cases.list.cases.cases[0].tracks
    assert first.annotator == SUGGESTER
    assert other.annotator in PEOPLE


def test_escape_goes_back_from_the_cases_to_the_figures_and_to_the_text(
    lead: MainWindow, qtbot: QtBot
) -> None:
    agreeing = shown(lead, qtbot)
    QTest.keyClick(agreeing.view.page.headline.entities, Qt.Key.Key_Space)
    qtbot.waitUntil(agreeing.view.cases.isVisible)
    QTest.keyClick(agreeing.view.cases.list, Qt.Key.Key_Escape)
    assert agreeing.view.page.isVisible()
    QTest.keyClick(agreeing.view, Qt.Key.Key_Escape)
    assert lead.canvas.isVisible()


def test_a_filter_is_followed(lead: MainWindow, qtbot: QtBot) -> None:
    agreeing = shown(lead, qtbot)
    for name in ("anne", "bart"):
        QTest.keyClick(agreeing.view.filters.people.buttons[name], Qt.Key.Key_Space)

    def two() -> bool:
        chart = agreeing.view.page.cards.pairs.chart
        return chart is not None and len(chart.table().rows) == 2

    qtbot.waitUntil(two, timeout=LONG)


def test_gamma_is_reckoned_on_demand(lead: MainWindow, qtbot: QtBot) -> None:
    agreeing = shown(lead, qtbot)
    page = agreeing.view.page
    QTest.keyClick(page.reckon, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.cards.gamma.chart is not None, timeout=LONG)


def test_what_was_done_meanwhile_is_in_the_figures_the_next_time(
    lead: MainWindow, qtbot: QtBot
) -> None:
    agreeing = shown(lead, qtbot)
    before = agreeing.view.page.headline.entities.accessibleName()
    QTest.keyClick(lead, Qt.Key.Key_G, CONTROL)
    session = lead.session
    assert session is not None
    annotate(session.project, "namur", "carla", [span("Namur", "LOC"), span("lundi", "DATE")])
    QTest.keyClick(lead, Qt.Key.Key_G, CONTROL)
    figure = agreeing.view.page.headline.entities
    qtbot.waitUntil(lambda: figure.accessibleName() != before, timeout=LONG)


def test_where_nothing_was_done_meanwhile_gamma_is_still_there(
    lead: MainWindow, qtbot: QtBot
) -> None:
    agreeing = shown(lead, qtbot)
    page = agreeing.view.page
    QTest.keyClick(page.reckon, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.cards.gamma.chart is not None, timeout=LONG)
    QTest.keyClick(lead, Qt.Key.Key_G, CONTROL)
    with qtbot.waitSignal(agreeing.reckoner.reckoned, timeout=LONG):
        QTest.keyClick(lead, Qt.Key.Key_G, CONTROL)
    assert page.cards.gamma.chart is not None


def test_the_window_never_waits(lead: MainWindow, qtbot: QtBot) -> None:
    clock, longest = QElapsedTimer(), [0]
    tick = QTimer()

    def look() -> None:
        longest[0] = max(longest[0], clock.restart())

    tick.timeout.connect(look)
    shown(lead, qtbot)
    agreeing = cast("Agreeing", lead.views.view(AGREEMENT))
    QTest.keyClick(lead, Qt.Key.Key_G, CONTROL)
    clock.start()
    tick.start(5)
    QTest.keyClick(lead, Qt.Key.Key_G, CONTROL)
    with qtbot.waitSignal(agreeing.reckoner.reckoned, timeout=LONG):
        pass
    tick.stop()
    assert longest[0] < 500


def test_where_nobody_can_be_compared_it_says_so(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.canvas, Qt.Key.Key_G, CONTROL)
    agreeing = cast("Agreeing", window.views.view(AGREEMENT))
    qtbot.waitUntil(
        lambda: agreeing.view.nothing.text().startswith("There is nobody"), timeout=LONG
    )
