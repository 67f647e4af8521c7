"""Team wording: what merging and handing out tell, in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from workbench.gui.dates import shown_moment
from workbench.gui.wrong import worded

Facts = Mapping[str, Any]


class TeamWording:
    """Sentences with a count: lupdate takes plurals from the arguments of ``tr`` only."""

    @staticmethod
    def tr(text: str, comment: str, count: int) -> str:
        """Return a sentence with a count in the language of the interface."""
        return QCoreApplication.translate("TeamWording", text, comment, count)


def _merged(facts: Facts) -> str:
    parts = (
        TeamWording.tr("%n new set(s)", "", facts["new"]),
        TeamWording.tr("%n changed set(s)", "", facts["updated"]),
        TeamWording.tr("%n act(s)", "", facts["acts"]),
    )
    said = QCoreApplication.translate("TeamWording", "{}, by {}: {}.")
    return said.format(facts["file"], facts["name"], ", ".join(parts))


def _nothing_new(facts: Facts) -> str:
    said = QCoreApplication.translate("TeamWording", "{}: nothing new in it.")
    return said.format(facts["file"])


def _seal(facts: Facts) -> str:
    said = {
        "broken": QCoreApplication.translate(
            "TeamWording",
            "{}: its journal was changed outside the workbench, or does not begin as handed out.",
        ),
        "changed": QCoreApplication.translate(
            "TeamWording", "{}: its annotations were changed outside the workbench."
        ),
    }
    return said[str(facts["sealed"])].format(facts["file"])


def _other_project(facts: Facts) -> str:
    said = QCoreApplication.translate("TeamWording", "{}: it is a copy of another project.")
    return said.format(facts["file"])


def _unknown_labels(facts: Facts) -> str:
    said = QCoreApplication.translate(
        "TeamWording", "{}: the project has no label {}: what bears it is set aside."
    )
    return said.format(facts["file"], facts["labels"])


def _other_guideline(facts: Facts) -> str:
    said = QCoreApplication.translate(
        "TeamWording",
        "{}: it was annotated under another text of the guideline than is in force.",
    )
    return said.format(facts["file"])


def _new_dispatches(facts: Facts) -> str:
    said = TeamWording.tr(
        "{}: %n dispatch(es) that the project does not have come(s) along.",
        "",
        facts["dispatches"],
    )
    return said.format(facts["file"])


def _unmergeable(facts: Facts) -> str:
    name, reason = str(facts["file"]), worded(str(facts["reason"])).removesuffix(".")
    why = reason.replace(str(facts["path"]), name)
    said = QCoreApplication.translate("TeamWording", "{}. Nothing of it comes in.")
    return said.format(why if why.startswith(name) else f"{name}: {why}")


def _alike(facts: Facts) -> str:
    said = QCoreApplication.translate("TeamWording", "Perhaps one speaker: {} and {}.")
    return said.format(facts["one"], facts["other"])


def _aside(facts: Facts) -> str:
    if not facts["dispatch"]:
        said = QCoreApplication.translate(
            "TeamWording",
            "Set aside: what {} did in the register on {} does not fit what was done otherwise.",
        )
        return said.format(facts["who"], shown_moment(str(facts["at"])))
    said = QCoreApplication.translate(
        "TeamWording", "Set aside in {}: what {} did on {} does not fit what was done otherwise."
    )
    return said.format(facts["dispatch"], facts["who"], shown_moment(str(facts["at"])))


def _backed_up(_: Facts) -> str:
    return QCoreApplication.translate("TeamWording", "A backup was made before.")


def _unmerged(facts: Facts) -> str:
    said = QCoreApplication.translate("TeamWording", "The merge of {} is taken back.")
    return said.format(", ".join(map(str, facts["files"])))


def _allotted(facts: Facts) -> str:
    said = TeamWording.tr("{}: %n dispatch(es).", "", facts["dispatches"])
    return said.format(facts["name"])


def _common(facts: Facts) -> str:
    said = TeamWording.tr("{} and {}: %n dispatch(es) in common.", "", facts["dispatches"])
    return said.format(facts["a"], facts["b"])


def _handed_out(facts: Facts) -> str:
    said = QCoreApplication.translate("TeamWording", "{} is written for {}.")
    return said.format(Path(str(facts["file"])).name, facts["to"])


def _nothing_to_hand_out(_: Facts) -> str:
    return QCoreApplication.translate("TeamWording", "Nothing is left to be handed out.")


SENTENCES: Final[Mapping[str, Callable[[Facts], str]]] = {
    "merged": _merged,
    "nothing new": _nothing_new,
    "seal": _seal,
    "other project": _other_project,
    "unknown labels": _unknown_labels,
    "other guideline": _other_guideline,
    "new dispatches": _new_dispatches,
    "unmergeable": _unmergeable,
    "alike": _alike,
    "aside": _aside,
    "backed up": _backed_up,
    "unmerged": _unmerged,
    "allotted": _allotted,
    "common": _common,
    "handed out": _handed_out,
    "nothing to hand out": _nothing_to_hand_out,
}
PARTS: Final = (
    *("seal", "other project", "unknown labels", "other guideline", "new dispatches"),
    *("alike", "aside", "allotted", "common"),
)
"""Codes of lines that the view of the team shows in its own way."""
