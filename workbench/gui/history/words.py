"""Words: what was done, with what and when, in the language of the interface."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from workbench.gui.texts import QT_TRANSLATE_NOOP
from workbench.model.by import By
from workbench.model.state import State
from workbench.store.history import Step

_VERBS: Final = {
    "add": QT_TRANSLATE_NOOP("History", "Annotated"),
    "accept": QT_TRANSLATE_NOOP("History", "Accepted"),
    "reject": QT_TRANSLATE_NOOP("History", "Rejected"),
    "delete": QT_TRANSLATE_NOOP("History", "Deleted"),
    "relabel": QT_TRANSLATE_NOOP("History", "Label or type changed"),
    "resize": QT_TRANSLATE_NOOP("History", "Boundaries moved"),
    "cue": QT_TRANSLATE_NOOP("History", "Cue set"),
    "source": QT_TRANSLATE_NOOP("History", "Source set"),
    "speaker": QT_TRANSLATE_NOOP("History", "Speaker set"),
    "note": QT_TRANSLATE_NOOP("History", "Note written"),
    "ask": QT_TRANSLATE_NOOP("History", "Question asked"),
    "settle": QT_TRANSLATE_NOOP("History", "Question settled"),
    "split": QT_TRANSLATE_NOOP("History", "Speaker split"),
    "import": QT_TRANSLATE_NOOP("History", "Imported"),
    "merge": QT_TRANSLATE_NOOP("History", "Merged"),
    "carry": QT_TRANSLATE_NOOP("History", "Carried over from another version"),
    "restore": QT_TRANSLATE_NOOP("History", "Restored"),
    "rescue": QT_TRANSLATE_NOOP("History", "Rescued"),
    "decide": QT_TRANSLATE_NOOP("History", "Decided"),
    "settle agreed": QT_TRANSLATE_NOOP("History", "Settled what is agreed"),
    "send back": QT_TRANSLATE_NOOP("History", "Sent back"),
}
_STATES: Final = {
    State.NEW: QT_TRANSLATE_NOOP("History", "New again"),
    State.STARTED: QT_TRANSLATE_NOOP("History", "In progress again"),
    State.DONE: QT_TRANSLATE_NOOP("History", "Done"),
    State.SKIPPED: QT_TRANSLATE_NOOP("History", "Skipped"),
    State.FLAGGED: QT_TRANSLATE_NOOP("History", "Flagged"),
}
_WAYS: Final = {
    "undo": QT_TRANSLATE_NOOP("History", "Taken back: {}"),
    "redo": QT_TRANSLATE_NOOP("History", "Done again: {}"),
}
_BY: Final = {
    By.KEY: QT_TRANSLATE_NOOP("History", "by key"),
    By.MOUSE: QT_TRANSLATE_NOOP("History", "by mouse"),
    By.ACCEPT: QT_TRANSLATE_NOOP("History", "by accepting"),
    By.ALL_OCCURRENCES: QT_TRANSLATE_NOOP("History", "all occurrences"),
    By.IMPORT: QT_TRANSLATE_NOOP("History", "by an import"),
    By.MERGE: QT_TRANSLATE_NOOP("History", "by a merge"),
    By.ADJUDICATION: QT_TRANSLATE_NOOP("History", "by adjudication"),
    By.MODEL: QT_TRANSLATE_NOOP("History", "by the suggester"),
    By.COMMAND: QT_TRANSLATE_NOOP("History", "on the command line"),
}
_SIGNS: Final = {
    By.KEY: "⌨",
    By.MOUSE: "➤",
    By.ACCEPT: "✓",
    By.ALL_OCCURRENCES: "≡",
    By.IMPORT: "↓",
    By.MERGE: "⇉",
    By.ADJUDICATION: "⚖",
    By.MODEL: "✱",
    By.COMMAND: ">_",
}

_LONGEST: Final = 60


def _say(text: str) -> str:
    return QCoreApplication.translate("History", text)


def done(step: Step) -> str:
    """Return what was done."""
    said = _say(_VERBS.get(step.verb, step.verb))
    if step.verb == "state":
        said = _say(_STATES[State(step.state)])
    return _say(_WAYS[step.way]).format(said) if step.way in _WAYS else said


def about(step: Step, text: str) -> str:
    """Return the words of the dispatch that it is about, or nothing."""
    return "" if step.part is None else " ".join(text[slice(*step.part)][:_LONGEST].split())


def means(step: Step) -> str:
    """Return with what it was done, how many annotations came and went, and if it was set aside."""
    write = QLocale().toString
    parts = [_say(_BY[step.by])] if step.by in _BY else []
    if step.added:
        parts.append(f"+{write(step.added)}")
    if step.removed:
        parts.append(f"−{write(step.removed)}")
    if step.held:
        parts.append(QCoreApplication.translate("History", "set aside"))
    return " · ".join(parts)


def sign(by: By) -> str:
    """Return the sign of what an act was done with, or nothing."""
    return _SIGNS.get(by, "")


def local(at: str) -> QDateTime:
    """Return a moment that is stored in UTC by the clock on the wall."""
    return QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()


def day(at: str) -> str:
    """Return the day of a moment: "mardi 24 novembre 2026"."""
    return QLocale().toString(local(at), "dddd d MMMM yyyy")


def time(at: str, *, seconds: bool = False) -> str:
    """Return the time of day of a moment."""
    return QLocale().toString(local(at), "HH:mm:ss" if seconds else "HH:mm")
