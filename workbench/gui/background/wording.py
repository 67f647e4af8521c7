"""Wording: what a command in the background tells, in the language of the interface.

The command line gives each line a code and figures beside its English text; see ``cli.telling``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, cast

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.gui.background import file_wording, team_wording
from workbench.gui.wrong import worded

LINES_VARIABLE: Final = "WORKBENCH_LINES"
"""The variable that has the command line tell its lines as JSON, with the value ``json``."""
_WRONG: Final = ("wrong", "refused", "not_read", "unmergeable")
_PARTS: Final = (
    *("imported_file", "carried", "case", "loss", "unfinished", "held_back"),
    *team_wording.PARTS,
    *file_wording.PARTS,
)
"""Codes of lines that a line further down sums up, or that a view shows in its own way."""

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """A line of a command: what it says, and the figures of its progress where it is about that.

    ``wrong``: it says what failed. ``part``: a later line sums it up. ``code`` and ``facts`` are
    what the line was worded from.
    """

    text: str
    wrong: bool = False
    part: bool = False
    progress: tuple[int, int] | None = None
    code: str = ""
    facts: Facts = field(default_factory=dict[str, Any])


class Wording:
    """Sentences with a count: lupdate takes plurals from the arguments of ``tr`` only."""

    @staticmethod
    def tr(text: str, comment: str, count: int) -> str:
        """Return a sentence with a count in the language of the interface."""
        return QCoreApplication.translate("Wording", text, comment, count)


def understood(line: str) -> Told:
    """Read a line of a command; what is no JSON is taken as it is."""
    try:
        found = json.loads(line)
    except ValueError:
        found = None
    if not isinstance(found, dict) or "code" not in found:
        return Told(line)
    facts = cast("Facts", found)
    code = str(facts["code"])
    say = _SENTENCES.get(code)
    text = say(facts) if say else str(facts["text"]).strip()
    progress = (int(facts["done"]), int(facts["of"] or 0)) if code == "progress" else None
    wrong, part = code in _WRONG, code in _PARTS
    return Told(text, wrong=wrong, part=part, progress=progress, code=code, facts=facts)


def _number(value: int) -> str:
    return QLocale().toString(value)


def _progress(facts: Facts) -> str:
    done, of = _number(facts["done"]), facts["of"]
    words = {
        "looking": QCoreApplication.translate("Wording", "Looking into the files: {}"),
        "importing": QCoreApplication.translate("Wording", "Importing: {}"),
        "highlighting": QCoreApplication.translate("Wording", "Reading for suggestions: {}"),
        "reading": QCoreApplication.translate("Wording", "Reading again: {}"),
        "exporting": QCoreApplication.translate("Wording", "Exporting: {}"),
        "checking": QCoreApplication.translate("Wording", "Looking at what would be lost: {}"),
        "checking the file": QCoreApplication.translate("Wording", "Checking the project: {}"),
        "rescuing": QCoreApplication.translate("Wording", "Rescuing: {}"),
        "merging": QCoreApplication.translate("Wording", "Bringing work back: {}"),
        "backing up": QCoreApplication.translate("Wording", "Making a backup: {}"),
        "restoring": QCoreApplication.translate("Wording", "Bringing a backup back: {}"),
        "handing out": QCoreApplication.translate("Wording", "Handing out: {}"),
    }
    count = f"{done} / {_number(of)}" if of else done
    return words.get(str(facts["work"]), "{}").format(count)


def _refused(facts: Facts) -> str:
    name, reason = Path(str(facts["path"])).name, worded(str(facts["reason"]))
    if not facts["line"]:
        return f"{name}: {reason}"
    said = QCoreApplication.translate("Wording", "{}, line {}: {}")
    return said.format(name, _number(facts["line"]), reason)


def _imported(facts: Facts) -> str:
    parts = [Wording.tr("%n dispatch(es) came in", "", facts["dispatches"])]
    if n := facts["annotation_sets"]:
        parts.append(Wording.tr("%n with annotations", "", n))
    if n := facts["duplicates"]:
        parts.append(Wording.tr("%n there already", "", n))
    if n := facts["failed"]:
        parts.append(Wording.tr("%n failed", "", n))
    return ", ".join(parts) + "."


def _updates(facts: Facts) -> str:
    return Wording.tr("%n dispatch(es) replace(s) an earlier version.", "", facts["dispatches"])


def _proposed(facts: Facts) -> str:
    return Wording.tr(
        "%n may be a new version of another: it is asked above the dispatch.",
        "",
        facts["dispatches"],
    )


def _killed(facts: Facts) -> str:
    return Wording.tr("%n dispatch(es) was/were killed by the agency.", "", facts["dispatches"])


def _watching(facts: Facts) -> str:
    return QCoreApplication.translate("Wording", "Watching {}.").format(facts["folders"])


def _watched(_: Facts) -> str:
    return QCoreApplication.translate("Wording", "No longer watching.")


def _highlighted(facts: Facts) -> str:
    said = QCoreApplication.translate("Wording", "Suggestions: {} in {} dispatches.")
    return said.format(_number(facts["suggestions"]), _number(facts["dispatches"]))


def _not_read(facts: Facts) -> str:
    said = QCoreApplication.translate("Wording", "No suggestions for {}: {}")
    return said.format(facts["dispatch"], worded(str(facts["reason"])))


def _read_again(facts: Facts) -> str:
    said = QCoreApplication.translate(
        "Wording", "Dispatches read again: {}. Suggestions: {} new, {} gone, {} the same."
    )
    return said.format(*(_number(facts[k]) for k in ("dispatches", "new", "gone", "same")))


def _exported(facts: Facts) -> str:
    said = Wording.tr("%n annotation set(s) in {}.", "", facts["sets"])
    return said.format(facts["path"])


def _unused_speakers(facts: Facts) -> str:
    return Wording.tr(
        "Not in the file: %n speaker(s) that no quotation names", "", facts["speakers"]
    )


def _unmapped(facts: Facts) -> str:
    said = QCoreApplication.translate(
        "Wording", "The model’s labels {} have none of ours: their entities were left out."
    )
    return said.format(facts["labels"])


def _without_lexicon(facts: Facts) -> str:
    said = QCoreApplication.translate(
        "Wording",
        "There is no lexicon for the language {}: only what looks alike in every language was"
        " suggested.",
    )
    return said.format(facts["language"])


def _suggester(facts: Facts) -> str:
    return QCoreApplication.translate("Wording", "Suggestions are now by {}.").format(
        facts["suggester"]
    )


def _nothing_to_read(_: Facts) -> str:
    return QCoreApplication.translate(
        "Wording", "Nothing to read again: all suggestions are of the present suggester."
    )


def _wrong(facts: Facts) -> str:
    return worded(str(facts["reason"]))


_SENTENCES: Final[Mapping[str, Callable[[Facts], str]]] = {
    "progress": _progress,
    "wrong": _wrong,
    "refused": _refused,
    "imported": _imported,
    "updates": _updates,
    "proposed": _proposed,
    "killed": _killed,
    "watching": _watching,
    "watched": _watched,
    "highlighted": _highlighted,
    "not_read": _not_read,
    "read_again": _read_again,
    "nothing_to_read": _nothing_to_read,
    "exported": _exported,
    "unused_speakers": _unused_speakers,
    "unmapped": _unmapped,
    "without_lexicon": _without_lexicon,
    "suggester": _suggester,
    **team_wording.SENTENCES,
    **file_wording.SENTENCES,
}
CODES: Final = frozenset(_SENTENCES)
"""The codes of lines that are worded; of others the English text is shown."""
