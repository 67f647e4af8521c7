"""The table of actions is whole: each row leads somewhere, no key leads to two places."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from workbench.gui.actions.table import ACTIONS

if TYPE_CHECKING:
    from tests.gui.conftest import Hands
    from workbench.model.scheme import Scheme


def test_every_action_has_a_handler(hands: Hands) -> None:
    for action in ACTIONS:
        assert callable(attrgetter(action.handler)(hands.window)), action.name


def test_no_key_means_two_things(scheme: Scheme) -> None:
    keys = [QKeySequence(key).toString() for action in ACTIONS for key in action.keys]
    keys += [x.key.upper() for x in (*scheme.labels, *scheme.quotation_types)]
    assert sorted(keys) == sorted(set(keys))


def test_no_key_needs_the_key_alt_gr() -> None:
    assert not [key for action in ACTIONS for key in action.keys if "Ctrl+Alt" in key]


def test_every_menu_has_its_actions(hands: Hands) -> None:
    menus = hands.window.frame.header.menus.findChildren(QMenu)
    shown = [action.objectName() for menu in menus for action in menu.actions()]
    assert [name for name in shown if name] == [action.name for action in ACTIONS]
