"""File wording: what backups and checks of a project tell, in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.gui.dates import shown_moment

Facts = Mapping[str, Any]

PARTS: Final = (
    *("shelf", "a backup", "no backup", "backed up", "findings left", "label", "altered"),
    "dispatch restored",
)
"""Codes of lines that a line further down sums up, or that a view shows in its own way."""


class FileWording:
    """Sentences with a count: lupdate takes plurals from the arguments of ``tr`` only."""

    @staticmethod
    def tr(text: str, comment: str, count: int) -> str:
        """Return a sentence with a count in the language of the interface."""
        return QCoreApplication.translate("FileWording", text, comment, count)


def _backup(facts: Facts) -> str:
    said = QCoreApplication.translate("FileWording", "A backup is made: {}.")
    return said.format(Path(str(facts["file"])).name)


def _restored(facts: Facts) -> str:
    said = QCoreApplication.translate("FileWording", "{} is as it was on {}.")
    when = shown_moment(str(facts["made"])) if facts["made"] else Path(str(facts["file"])).name
    parts = [said.format(Path(str(facts["project"])).name, when)]
    if facts["kept"]:
        parts.append(
            QCoreApplication.translate("FileWording", "What it was until now is a backup too.")
        )
    return " ".join(parts)


def _whole(facts: Facts) -> str:
    parts = (
        FileWording.tr("%n dispatch(es)", "", facts["dispatches"]),
        FileWording.tr("%n set(s)", "", facts["sets"]),
        FileWording.tr("%n act(s)", "", facts["acts"]),
    )
    said = QCoreApplication.translate("FileWording", "The project is whole: {}.")
    return said.format(", ".join(parts))


def _not_whole(facts: Facts) -> str:
    said = FileWording.tr("The project is not whole: %n thing(s) are wrong.", "", facts["found"])
    hint = QCoreApplication.translate(
        "FileWording",
        "Bring a backup back (File › Backups), or see workbench check and workbench rescue.",
    )
    return f"{said} {hint}"


def _finding(facts: Facts) -> str:
    words = {
        "file": QCoreApplication.translate("FileWording", "the file itself"),
        "reference": QCoreApplication.translate("FileWording", "a reference"),
        "search": QCoreApplication.translate("FileWording", "the full-text index"),
        "text": QCoreApplication.translate("FileWording", "a text"),
        "zone": QCoreApplication.translate("FileWording", "a zone"),
        "raw": QCoreApplication.translate("FileWording", "a kept file"),
        "offset": QCoreApplication.translate("FileWording", "an offset"),
        "parts": QCoreApplication.translate("FileWording", "the parts of a quotation"),
        "label": QCoreApplication.translate("FileWording", "a label"),
        "suggestion": QCoreApplication.translate("FileWording", "suggestions"),
        "journal": QCoreApplication.translate("FileWording", "an annotation set"),
        "register": QCoreApplication.translate("FileWording", "the register"),
        "seal": QCoreApplication.translate("FileWording", "the seals of the journal"),
    }
    where = ", ".join(str(facts[key]) for key in ("dispatch", "annotator") if facts[key])
    what = words.get(str(facts["what"]), str(facts["what"]))
    return f"{what}: {where}" if where else what


def _rescued(facts: Facts) -> str:
    said = QCoreApplication.translate("FileWording", "{} is written with {} dispatches.")
    name = Path(str(facts["file"])).name
    return said.format(name, QLocale().toString(int(facts["dispatches"])))


def _lost(facts: Facts) -> str:
    said = QCoreApplication.translate("FileWording", "Lost: {} × {}")
    return said.format(QLocale().toString(int(facts["number"])), facts["what"])


SENTENCES: Final[Mapping[str, Callable[[Facts], str]]] = {
    "backup": _backup,
    "restored": _restored,
    "whole": _whole,
    "not whole": _not_whole,
    "finding": _finding,
    "rescued": _rescued,
    "lost": _lost,
}
"""How a line is worded, by its code."""
