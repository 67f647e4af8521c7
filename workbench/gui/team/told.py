"""Told: what the commands of a team say, as rows of tables and as notices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.gui.background.team_wording import SENTENCES
from workbench.gui.background.wording import Told
from workbench.gui.dates import shown_moment
from workbench.gui.first.wanted import SUFFIX
from workbench.gui.team.tables import Cell, Line
from workbench.gui.wrong import worded
from workbench.store.merges import Aside, Merge

_FILES: Final = ("merged", "nothing new", "unmergeable")
_NOTICES: Final = (
    *("unmergeable", "seal", "other project", "unknown labels", "other guideline"),
    *("new dispatches", "alike", "aside", "wrong"),
)
_INKS: Final = {"whole": "good", "changed": "warn", "broken": "bad"}
_NONE: Final = Cell("–", "dim", number=True)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that is to be known of a merge: ``dispatch`` is one to look at, or nothing.

    ``speakers``: it is about two that may be one.
    """

    text: str
    dispatch: str = ""
    speakers: bool = False


def files(told: Iterable[Told]) -> list[Line]:
    """Return a line for each file and person: what would come in, or came in."""
    return [_file(each) for each in told if each.code in _FILES]


def _file(told: Told) -> Line:
    facts = told.facts
    file = Cell(str(facts["file"]))
    if told.code == "unmergeable":
        why = QCoreApplication.translate("Team", "cannot be read")
        return (
            file,
            Cell(why, "bad", more=worded(str(facts["reason"]))),
            _NONE,
            _NONE,
            _NONE,
            Cell("–", "dim"),
        )
    sealed = seal(str(facts["sealed"]))
    if told.code == "nothing new":
        nothing = QCoreApplication.translate("Team", "nothing new")
        return (file, Cell(nothing, "dim"), _NONE, _NONE, _NONE, sealed)
    counts = (count(int(facts[name])) for name in ("new", "updated", "acts"))
    return (file, Cell(str(facts["name"])), *counts, sealed)


def seal(said: str) -> Cell:
    """Return what a seal says, in words, with a sign and a colour."""
    words = {
        "whole": QCoreApplication.translate("Team", "✓ whole"),
        "changed": QCoreApplication.translate("Team", "▲ changed outside"),
        "broken": QCoreApplication.translate("Team", "✕ broken"),
    }
    return Cell(words[said], _INKS[said])


def count(number: int) -> Cell:
    """Return a number as the interface's language writes it."""
    return Cell(QLocale().toString(number), "" if number else "dim", number=True)


def notices(told: Iterable[Told]) -> list[Notice]:
    """Return what is to be known, line by line."""
    return [_notice(each) for each in told if each.code in _NOTICES]


def _notice(told: Told) -> Notice:
    dispatch = str(told.facts["dispatch"]) if told.code == "aside" else ""
    return Notice(told.text, dispatch, speakers=told.code == "alike")


def still_aside(found: Iterable[Aside]) -> list[Notice]:
    """Return what merges before have set aside, worded as the command words it."""
    say = SENTENCES["aside"]
    return [Notice(say(each._asdict()), each.dispatch) for each in found]


def past(found: Iterable[Merge]) -> list[Line]:
    """Return a line for each file that was merged."""
    return [_past(each) for each in found]


def _past(merge: Merge) -> Line:
    ink = "dim" if merge.undone else ""
    back = QCoreApplication.translate("Team", "taken back")
    sealed = Cell(back, "dim") if merge.undone else seal(merge.sealed)
    file = Cell(merge.file.removesuffix(SUFFIX), ink)
    by = QCoreApplication.translate("Team", "by {}").format(merge.who)
    return (Cell(shown_moment(merge.at), ink, more=by), file, sealed)


def people(told: Iterable[Told]) -> list[Line]:
    """Return a line for each person of a plan."""
    names = ("dispatches", "characters", "shared", "blind", "repeats")
    return [
        (Cell(str(each.facts["name"])), *(count(int(each.facts[name])) for name in names))
        for each in told
        if each.code == "allotted"
    ]


def pairs(told: Sequence[Told]) -> list[Line]:
    """Return a line for each two people, with how many dispatches both get."""
    both = QCoreApplication.translate("Team", "{} and {}")
    return [
        (Cell(both.format(each.facts["a"], each.facts["b"])), count(each.facts["dispatches"]))
        for each in told
        if each.code == "common"
    ]
