from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tests.gui.exporting.conftest import CUT
from workbench.exchange.preflight import Case, Loss
from workbench.gui.exporting.checking import Checking
from workbench.gui.exporting.wish import Wish
from workbench.model.choice import Choice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from workbench.store.project import Project


def test_what_cuts_a_token_is_told_with_the_nearest_whole_ones(
    qtbot: QtBot, begun: Project
) -> None:
    parent = QObject()
    checking = Checking(parent)
    cases: list[Case] = []
    lost: dict[Loss, int] = {}
    checking.found.connect(cases.append)
    checking.lost.connect(lost.__setitem__)
    ended: list[str] = []
    checking.ended.connect(ended.append)
    with qtbot.waitSignal(checking.ended, timeout=60_000):
        checking.begin(begun.path, Wish("iob2"))
    assert ended == [""]
    assert [(c.dispatch, c.annotator, c.words) for c in cases] == [
        ("d1", "Ada", "Vanbra"),
        ("d2", "Bo", "aut"),
    ]
    assert cases[0].nearest == (CUT, CUT + len("Vanbrabant"))
    assert lost[Loss.UNALIGNED] == len(cases)
    assert not checking.busy


def test_nothing_to_export_is_said_and_nothing_is_written(qtbot: QtBot, begun: Project) -> None:
    parent = QObject()
    checking = Checking(parent)
    before = set(begun.path.parent.iterdir())
    ended: list[str] = []
    checking.ended.connect(ended.append)
    with qtbot.waitSignal(checking.ended, timeout=60_000):
        checking.begin(begun.path, Wish("jsonl", Choice(agencies=("nobody",))))
    assert "nothing to export" in ended[0]
    written = {path.name for path in set(begun.path.parent.iterdir()) - before}
    assert not any("preflight" in name for name in written)


def test_what_was_given_up_ends_without_a_word(qtbot: QtBot, begun: Project) -> None:
    parent = QObject()
    checking = Checking(parent)
    checking.begin(begun.path, Wish("iob2"))
    with qtbot.assertNotEmitted(checking.ended, wait=500):
        checking.stop()
    assert not checking.busy
