"""Rows: what the table shows of a plan, read from what the command line tells of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.gui.texts import QT_TRANSLATE_NOOP
from workbench.gui.wires.words import warning_words
from workbench.gui.wrong import worded
from workbench.model.plain import to_warning
from workbench.model.verdict import Verdict
from workbench.model.wire_warning import WireWarning

_MINUTE: Final = len("2021-03-22T14:05")


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A dispatch that would come in, or what is none; ``number`` is its place in the file."""

    file: str
    verdict: Verdict
    number: int = 0
    line: int = 0
    id: str = ""
    version: str = ""
    language: str = ""
    headline: str = ""
    place: str = ""
    date: str = ""
    urgency: str = ""
    embargo: str = ""
    killed: bool = False
    format: str = ""
    of: str = ""
    exact: bool = True
    reason: str = ""
    warnings: tuple[WireWarning, ...] = ()

    @property
    def comes_in(self) -> bool:
        """Whether an import would store something of it."""
        return self.verdict in {Verdict.NEW, Verdict.UPDATE}

    @property
    def named(self) -> tuple[str, int]:
        """How the command line names it."""
        return self.file, self.number


_READ: Final = tuple(f.name for f in fields(PlanRow) if f.name not in {"verdict", "warnings"})


def read_row(facts: Mapping[str, Any]) -> PlanRow:
    """Return the row that the command line tells."""
    return PlanRow(
        verdict=Verdict(str(facts["verdict"])),
        warnings=tuple(map(to_warning, facts["warnings"])),
        **{field: facts[field] for field in _READ},
    )


def file_name(row: PlanRow) -> str:
    """Return the name of the file, with the line or the place in it."""
    name = Path(row.file).name
    if row.line:
        return f"{name}:{row.line}"
    return f"{name} ({row.number + 1})" if row.number else name


def verdict_name(verdict: Verdict) -> str:
    """Return what a verdict is called, of several dispatches."""
    names = {
        Verdict.NEW: QCoreApplication.translate("Importing", "New"),
        Verdict.UPDATE: QCoreApplication.translate("Importing", "Updates"),
        Verdict.DUPLICATE: QCoreApplication.translate("Importing", "Duplicates"),
        Verdict.UNREADABLE: QCoreApplication.translate("Importing", "Unreadable"),
    }
    return names[verdict]


def verdict_words(row: PlanRow) -> str:
    """Return what an import makes of a row."""
    said = _verdict(row)
    killed = QCoreApplication.translate("Importing", "killed")
    return f"{said}, {killed}" if row.killed else said


def _verdict(row: PlanRow) -> str:
    if row.verdict is Verdict.UNREADABLE:
        return worded(row.reason)
    if row.verdict is Verdict.DUPLICATE:
        return QCoreApplication.translate("Importing", "duplicate of {}").format(row.of)
    if row.verdict is Verdict.UPDATE and row.exact:
        return QCoreApplication.translate("Importing", "update of {}").format(row.of)
    if row.verdict is Verdict.UPDATE:
        return QCoreApplication.translate("Importing", "perhaps an update of {}").format(row.of)
    if row.of:
        return QCoreApplication.translate("Importing", "annotations for {}").format(row.of)
    return QCoreApplication.translate("Importing", "new")


def _warnings(row: PlanRow) -> str:
    count = len(row.warnings)
    return f"⚠ {QLocale().toString(count)}" if count else ""


def _time(time: str) -> str:
    return time[:_MINUTE].replace("T", " ")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in pixels (0: what is left), and what it shows."""

    heading: str
    width: int
    shown: Callable[[PlanRow], str]


COLUMNS: Final = (
    Column(QT_TRANSLATE_NOOP("Importing", "File"), 150, file_name),
    Column(QT_TRANSLATE_NOOP("Importing", "What becomes of it"), 160, verdict_words),
    Column(QT_TRANSLATE_NOOP("Importing", "Headline"), 0, lambda row: row.headline),
    Column(QT_TRANSLATE_NOOP("Importing", "Warnings"), 80, _warnings),
    Column(QT_TRANSLATE_NOOP("Importing", "Language"), 74, lambda row: row.language.upper()),
    Column(QT_TRANSLATE_NOOP("Importing", "Format"), 84, lambda row: row.format),
    Column(QT_TRANSLATE_NOOP("Importing", "Id"), 110, lambda row: row.id),
    Column(QT_TRANSLATE_NOOP("Importing", "Version"), 66, lambda row: row.version),
    Column(QT_TRANSLATE_NOOP("Importing", "Place"), 80, lambda row: row.place),
    Column(QT_TRANSLATE_NOOP("Importing", "Date"), 122, lambda row: _time(row.date)),
    Column(QT_TRANSLATE_NOOP("Importing", "Urgency"), 70, lambda row: row.urgency),
    Column(QT_TRANSLATE_NOOP("Importing", "Embargo"), 122, lambda row: _time(row.embargo)),
)
HEADLINE: Final = 2


def heading(column: int) -> str:
    """Return the heading of a column in the language of the interface."""
    return QCoreApplication.translate("Importing", COLUMNS[column].heading)


def tip(row: PlanRow) -> str:
    """Return all of a row that has no room: its file, its fate, its warnings."""
    return "\n".join([row.file, verdict_words(row), *map(warning_words, row.warnings)])


def spoken(row: PlanRow) -> str:
    """Return what is read aloud of a row."""
    return ", ".join(filter(None, (row.headline or file_name(row), verdict_words(row))))


def filled(rows: Sequence[PlanRow]) -> set[int]:
    """Return the columns in which some row shows something."""
    return {i for i, column in enumerate(COLUMNS) if any(map(column.shown, rows))}
