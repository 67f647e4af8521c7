"""The queue knows how many dispatches there are, reads what is in view, and follows the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from workbench.gui.dates import shown_date
from workbench.gui.queue import TABS, Queue
from workbench.gui.queue_delegate import EXCERPT
from workbench.gui.queue_model import QueueModel
from workbench.model.dispatch import Dispatch
from workbench.model.sought import sought
from workbench.session import Session
from workbench.store.search import Order, Wanted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.gui.conftest import Hands
    from workbench.store.project import Project
    from workbench.store.search import Excerpt

TO_DO = Wanted(states=frozenset(TABS[0]))
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def model(qtbot: QtBot, project: Project) -> Iterator[QueueModel]:
    with project.transaction():
        for i in range(2_300):
            project.add(Dispatch(f"d{i}", f"Dépêche {i}.", date=f"{2300 - i:04}"))
    parent = QWidget()
    qtbot.addWidget(parent)
    made = QueueModel(parent)
    made.take_up(Session(project, "Ada"))
    made.seek(TO_DO, Order.IMPORT)
    # The parent owns the model: it must live as long.
    yield made
    parent.close()


def test_all_are_counted_at_once_and_few_are_read(model: QueueModel, project: Project) -> None:
    assert model.rowCount() == 2_300
    asked: list[str] = []
    project.connection.set_trace_callback(asked.append)
    assert [model.row_at(i).id for i in range(1_152, 1_168)] == [
        f"d{i}" for i in range(1_152, 1_168)
    ]
    assert len(asked) == 1


def test_the_dispatch_after_and_before_another(model: QueueModel) -> None:
    here = model.row_at(99)
    following = model.beside(here.position, forward=True)
    assert following is not None
    assert following.id == "d100"
    assert model.beside(following.position, forward=False) == here


def test_behind_the_last_there_is_nothing(model: QueueModel) -> None:
    assert model.beside(10_000, forward=True) is None
    assert model.beside(0, forward=False) is None


def test_what_is_found_comes_slice_by_slice(model: QueueModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.searched):
        model.seek(Wanted(pieces=sought("dépêche")), Order.IMPORT)
        assert 16 <= model.rowCount() < 2_300
    assert model.positions == list(range(1, 2_301))


def test_the_next_in_another_order_and_after_the_dispatch_has_left(model: QueueModel) -> None:
    model.seek(TO_DO, Order.OLDEST)
    assert [model.row_at(i).id for i in range(3)] == ["d2299", "d2298", "d2297"]
    model.wanted = Wanted(states=frozenset(TABS[2]))
    model.refresh(2_299)
    following = model.beside(2_299, forward=True)
    before = model.beside(2_299, forward=False)
    assert following is not None
    assert before is not None
    assert (following.id, before.id) == ("d2297", "d2299")


def test_a_row_is_read_aloud(model: QueueModel) -> None:
    text = model.data(model.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert text == "Dépêche 0.. 2300. new. entities: 0, quotations: 0"


def test_a_date_is_as_precise_as_the_wire_was() -> None:
    assert shown_date("2021-03-22").endswith("2021")
    assert "22" not in shown_date("2021-03").replace("2021", "")
    assert shown_date("vers midi") == "vers midi"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_who_searches_sees_the_top_wherever_the_open_dispatch_stands(
    model: QueueModel, project: Project, qtbot: QtBot
) -> None:
    del model
    session = Session(project, "Ada")
    session.open("d2000")
    queue = Queue()
    qtbot.addWidget(queue)
    queue.resize(268, 600)
    queue.show()
    queue.take_up(session, "en")
    bar = queue.view.verticalScrollBar()
    assert bar.value() > 0
    with qtbot.waitSignal(queue.model.searched):
        queue.search.field.setText("dépêche")
    assert queue.model.rowCount() == 2_300
    assert (bar.value(), queue.view.currentIndex().row()) == (0, 2_000)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_reading_again_leaves_the_list_where_it_was(
    model: QueueModel, project: Project, qtbot: QtBot
) -> None:
    del model
    queue = Queue()
    qtbot.addWidget(queue)
    queue.resize(268, 600)
    queue.show()
    queue.take_up(Session(project, "Ada"), "en")
    queue.view.verticalScrollBar().setValue(5_000)
    queue.reload()
    assert queue.view.verticalScrollBar().value() == 5_000


def _search(hands: Hands, typed: str) -> None:
    hands.press(Qt.Key.Key_F, _CONTROL | _SHIFT)
    assert hands.window.frame.queue.search.field.hasFocus()
    hands.type(typed)


def _chips(hands: Hands) -> list[str]:
    return [f.said for f in hands.window.frame.queue.search.filters]


def test_typing_searches_and_enter_opens_the_first_with_its_words(hands: Hands) -> None:
    _search(hands, "troisi")
    assert hands.listed == ["d3"]
    hands.press(Qt.Key.Key_Return)
    assert hands.session.dispatch is not None
    assert hands.session.dispatch.id == "d3"
    canvas = hands.window.canvas
    assert canvas.hasFocus()
    assert [hands.session.dispatch.text[a:b] for a, b in canvas.painter.hits] == ["troisième"]
    assert canvas.caret == hands.session.dispatch.text.index("troisième")


def test_down_goes_into_the_list_up_comes_back_and_esc_goes_to_the_text(hands: Hands) -> None:
    queue = hands.window.frame.queue
    _search(hands, "depeche")
    assert hands.listed == ["d2", "d3"]
    hands.press(Qt.Key.Key_Down)
    assert queue.view.hasFocus()
    hands.press(Qt.Key.Key_Up)
    assert queue.search.field.hasFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert hands.session.dispatch is not None
    assert hands.session.dispatch.id == "d3"
    hands.press(Qt.Key.Key_F5)
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.canvas.hasFocus()
    assert hands.listed == ["d2", "d3"]


def test_done_and_next_follow_what_was_found(hands: Hands) -> None:
    _search(hands, "depeche")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return, _CONTROL)
    assert hands.session.dispatch is not None
    assert hands.session.dispatch.id == "d3"
    assert hands.listed == ["d3"]


def test_a_filter_is_typed_with_its_kind_and_taken_off_with_backspace(hands: Hands) -> None:
    _search(hands, "agency:ess")
    assert hands.window.frame.queue.search.popup.isVisible()
    hands.press(Qt.Key.Key_Return)
    assert _chips(hands) == ["Agency: Essai"]
    assert hands.listed == ["d1"]
    hands.type("autre")
    assert hands.listed == []
    for _ in range(6):
        hands.press(Qt.Key.Key_Backspace)
    assert (_chips(hands), hands.listed) == ([], ["d1", "d2", "d3"])


def test_a_filter_that_is_typed_out_needs_no_choice(hands: Hands) -> None:
    _search(hands, "date:2021-03 ")
    assert _chips(hands) == ["Date: March 2021"]
    assert hands.listed == ["d2"]
    assert hands.window.frame.queue.search.field.text() == ""


def test_filters_are_chosen_by_type_ahead_over_all_kinds(hands: Hands) -> None:
    _search(hands, "")
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    hands.type("longest")
    hands.press(Qt.Key.Key_Return)
    assert _chips(hands) == ["Sort: longest first"]
    assert hands.listed == ["d1", "d3", "d2"]


def test_a_state_filter_stands_before_the_tab_and_a_tab_takes_it_off(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, _CONTROL)
    queue = hands.window.frame.queue
    _search(hands, "state:any ")
    assert hands.listed == ["d1", "d2", "d3"]
    assert not any(tab.isChecked() for tab in queue.tabs)
    queue.tabs[1].click()
    assert (hands.listed, _chips(hands)) == (["d1"], [])


def test_where_nothing_is_found_a_key_takes_all_off(hands: Hands) -> None:
    queue = hands.window.frame.queue
    _search(hands, "zebre")
    assert queue.empty.isVisible()
    assert "Shift+Esc" in queue.empty.text
    hands.press(Qt.Key.Key_Escape, _SHIFT)
    assert not queue.empty.isVisible()
    assert hands.listed == ["d1", "d2", "d3"]


def test_what_is_found_only_elsewhere_is_one_button_away(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, _CONTROL)
    queue = hands.window.frame.queue
    _search(hands, "vanbrabant")
    assert hands.listed == []
    queue.empty.buttons[0].click()
    assert hands.listed == ["d1"]


def test_excerpts_are_read_for_the_rows_in_view(hands: Hands) -> None:
    _search(hands, "ministre")
    model = hands.window.frame.queue.model
    assert hands.listed == ["d1"]
    excerpt: Excerpt = model.index(0, 0).data(EXCERPT)
    assert [excerpt.text[a:b] for a, b in excerpt.hits] == ["ministre"]


def test_where_a_filter_is_in_the_way_it_is_said_which(hands: Hands) -> None:
    queue = hands.window.frame.queue
    _search(hands, "agency:essai date:2021-03 ")
    assert _chips(hands) == ["Agency: Essai", "Date: March 2021"]
    assert "without “Date: March 2021”" in queue.empty.text
    queue.empty.buttons[0].click()
    assert (_chips(hands), hands.listed) == (["Agency: Essai"], ["d1"])


def test_in_a_field_with_words_the_list_of_filters_keeps_them(hands: Hands) -> None:
    _search(hands, "depeche")
    hands.press(Qt.Key.Key_Escape)
    hands.press(Qt.Key.Key_F5)
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    hands.type("oldest")
    hands.press(Qt.Key.Key_Return)
    assert _chips(hands) == ["Sort: oldest first"]
    assert hands.window.frame.queue.search.field.text() == "depeche "
    assert hands.listed == ["d2", "d3"]
