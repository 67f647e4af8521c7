"""Action: a row of the table of what can be done, with its menu, its keys and what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    ANNOTATION = "annotation"
    VIEW = "view"
    HELP = "help"


class When(Enum):
    """What an action needs to be possible. VIEW: a dispatch, or another view of the project."""

    ALWAYS = 0
    PROJECT = 1
    DISPATCH = 2
    VIEW = 3


@dataclass(frozen=True, slots=True)
class Action:
    """A menu entry. ``handler`` is the path of a method from the window.

    ``keys`` are alternatives, the first is shown. ``canvas``: the keys count only while the canvas
    has the focus, so that fields can be typed in. ``rule``: a line is drawn above it.
    """

    name: str
    text: str
    menu: Menu
    handler: str
    keys: tuple[str, ...]
    when: When
    canvas: bool
    rule: bool
    choice: str


def action(
    text: str,
    menu: Menu,
    handler: str,
    *keys: str,
    when: When = When.DISPATCH,
    canvas: bool = False,
    rule: bool = False,
    choice: str = "",
) -> Action:
    """Return a row; its name is its handler, with the choice where it is one."""
    name = f"{handler}.{choice}" if choice else handler
    return Action(name, text, menu, handler, keys, when, canvas, rule, choice)
