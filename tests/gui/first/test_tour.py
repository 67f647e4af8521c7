"""The tour points at the parts of the window, takes no keys from the work, and is left at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest

from workbench.gui.first.tour import Tour
from workbench.gui.first.tour_card import TourCard, beside

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands


def _tour(hands: Hands) -> Tour:
    hands.window.first_steps.take_tour()
    assert hands.window.first_steps.tour is not None
    return hands.window.first_steps.tour


def _card(tour: Tour) -> TourCard:
    assert tour.card is not None
    return tour.card


def test_six_steps_each_within_the_window_and_beside_what_they_are_said_of(hands: Hands) -> None:
    tour = _tour(hands)
    told: list[str] = []
    while tour.card is not None:
        told.append(tour.card.accessibleName())
        assert hands.window.frame.rect().contains(tour.card.geometry())
        assert tour.pointer is not None
        assert tour.pointer.isVisible()
        tour.card.forward.click()
    assert len(told) == 6
    assert "N goes to the next suggestion, ⏎ accepts it" in told[1]
    assert "Ctrl+⏎ marks the dispatch as done" in told[5]


def test_one_goes_back(hands: Hands) -> None:
    tour = _tour(hands)
    first = _card(tour).accessibleName()
    assert not _card(tour).back.isVisible()
    _card(tour).forward.click()
    _card(tour).back.click()
    assert _card(tour).accessibleName() == first


def test_keys_go_to_the_work_meanwhile(hands: Hands) -> None:
    tour = _tour(hands)
    assert hands.window.canvas.hasFocus()
    hands.press(Qt.Key.Key_N)
    hands.press(Qt.Key.Key_Return)
    assert [hands.words(a) for a in hands.all] == ["Odile Vanbrabant"]
    assert tour.card is not None


def test_escape_leaves_the_tour_and_nothing_else(hands: Hands) -> None:
    hands.press(Qt.Key.Key_N)
    active = hands.window.canvas.active
    tour = _tour(hands)
    hands.press(Qt.Key.Key_Escape)
    assert (tour.card, tour.pointer) == (None, None)
    assert hands.window.canvas.active == active
    hands.press(Qt.Key.Key_Escape)
    assert not hands.window.canvas.active


def test_a_click_outside_leaves_it_and_one_inside_does_not(hands: Hands) -> None:
    tour = _tour(hands)
    window = hands.window
    inside = window.mapFromGlobal(_card(tour).mapToGlobal(QPoint(20, 12)))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=inside)
    assert tour.card is not None
    outside = window.mapFromGlobal(window.frame.queue.mapToGlobal(QPoint(30, 300)))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=outside)
    assert tour.card is None


def test_the_card_follows_the_window(hands: Hands, qtbot: QtBot) -> None:
    tour = _tour(hands)
    _card(tour).forward.click()
    before = _card(tour).pos()
    hands.window.resize(hands.window.width() + 200, hands.window.height() + 60)
    qtbot.waitUntil(lambda: _card(tour).pos() != before)
    assert hands.window.frame.rect().contains(_card(tour).geometry())


def test_the_tour_is_offered_once(hands: Hands) -> None:
    first = hands.window.first_steps
    first.offer_tour()
    assert first.tour is not None
    card = _card(first.tour)
    assert hands.window.canvas.hasFocus()
    assert card.take.isVisible()
    card.leave.click()
    assert first.tour.card is None
    assert hands.window.settings.tour_offered
    first.offer_tour()
    assert first.tour.card is None


def test_the_offer_stays_in_the_corner_of_the_window(hands: Hands, qtbot: QtBot) -> None:
    hands.window.first_steps.offer_tour()
    tour = hands.window.first_steps.tour
    assert tour is not None
    before = _card(tour).pos()
    hands.window.resize(hands.window.width() - 200, hands.window.height() - 60)
    qtbot.waitUntil(lambda: _card(tour).pos() != before)
    assert hands.window.frame.rect().contains(_card(tour).geometry())


def test_the_offer_leads_to_the_first_step(hands: Hands) -> None:
    hands.window.first_steps.offer_tour()
    tour = hands.window.first_steps.tour
    assert tour is not None
    _card(tour).take.click()
    assert _card(tour).accessibleName().startswith("The dispatch. ")


def test_another_project_ends_the_tour(hands: Hands) -> None:
    tour = _tour(hands)
    hands.window.close_project()
    assert tour.card is None


@pytest.mark.parametrize(
    ("part", "at"),
    [
        (QRect(0, 500, 800, 60), QPoint(10, 390)),
        (QRect(0, 10, 200, 540), QPoint(209, 30)),
        (QRect(600, 10, 190, 540), QPoint(290, 30)),
        (QRect(0, 0, 800, 560), QPoint(489, 449)),
    ],
    ids=["below", "left", "right", "all"],
)
def test_a_card_stands_beside_its_part(part: QRect, at: QPoint) -> None:
    assert beside(part, QSize(300, 100), QRect(0, 0, 800, 560)) == at
