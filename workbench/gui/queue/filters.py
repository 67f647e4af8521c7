"""Filters: what the queue's list is narrowed to or sorted by, how each is named and typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from workbench.gui.dates import shown_date
from workbench.gui.queue.delegate import state_name
from workbench.model.folding import folded
from workbench.model.sought import Piece
from workbench.model.state import State
from workbench.session import Session
from workbench.store import search
from workbench.store.search import Having, Order, Wanted


class Kind(StrEnum):
    """The kinds of filters, as they are typed in English; ``SORT`` is the order of the list."""

    STATE = "state"
    LABEL = "label"
    TYPE = "type"
    SPEAKER = "speaker"
    WORKER = "by"
    AGENCY = "agency"
    LANGUAGE = "language"
    DATE = "date"
    HAVING = "has"
    SORT = "sort"


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter: its kind, its value in the project, and the value's name for the annotator."""

    kind: Kind
    value: str
    name: str

    @property
    def said(self) -> str:
        """The name with that of its kind."""
        said = QCoreApplication.translate("Filters", "{}: {}")
        return said.format(_kind_name(self.kind), self.name)


ANY: Final = "any"
"""The value of the state filter that finds dispatches in every state."""
_ALONE: Final = (Kind.DATE, Kind.SORT)
"""Of these kinds there is one filter at a time."""
_TYPED: Final = re.compile(r"(?:^|\s)([^\W\d_]+):(\"[^\"]*\"?|\S*)$")
_DAY: Final = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
_DATES: Final = re.compile(rf"({_DAY})?(\.\.)?({_DAY})?")


def _kind_name(kind: Kind) -> str:
    names = {
        Kind.STATE: QCoreApplication.translate("Filters", "State"),
        Kind.LABEL: QCoreApplication.translate("Filters", "Label"),
        Kind.TYPE: QCoreApplication.translate("Filters", "Type"),
        Kind.SPEAKER: QCoreApplication.translate("Filters", "Speaker"),
        Kind.WORKER: QCoreApplication.translate("Filters", "Annotator"),
        Kind.AGENCY: QCoreApplication.translate("Filters", "Agency"),
        Kind.LANGUAGE: QCoreApplication.translate("Filters", "Language"),
        Kind.DATE: QCoreApplication.translate("Filters", "Date"),
        Kind.HAVING: QCoreApplication.translate("Filters", "Has"),
        Kind.SORT: QCoreApplication.translate("Filters", "Sort"),
    }
    return names[kind]


def _having_name(having: Having) -> str:
    names = {
        Having.NOTE: QCoreApplication.translate("Filters", "a note"),
        Having.QUESTION: QCoreApplication.translate("Filters", "an open question"),
        Having.FLAG: QCoreApplication.translate("Filters", "a flag, anybody’s"),
        Having.SUGGESTIONS: QCoreApplication.translate("Filters", "open suggestions"),
        Having.EMBARGO: QCoreApplication.translate("Filters", "an embargo"),
        Having.KILLED: QCoreApplication.translate("Filters", "a kill"),
    }
    return names[having]


def order_name(order: Order) -> str:
    """Return the name of an order in the language of the interface."""
    names = {
        Order.IMPORT: QCoreApplication.translate("Filters", "as imported"),
        Order.NEWEST: QCoreApplication.translate("Filters", "newest first"),
        Order.OLDEST: QCoreApplication.translate("Filters", "oldest first"),
        Order.LONGEST: QCoreApplication.translate("Filters", "longest first"),
        Order.SHORTEST: QCoreApplication.translate("Filters", "shortest first"),
        Order.UNSURE: QCoreApplication.translate("Filters", "most unsure suggestions first"),
    }
    return names[order]


def keys() -> Mapping[str, Kind]:
    """Return what is typed before a colon, in English and in the language of the interface."""
    english = {str(kind): kind for kind in Kind}
    return english | {folded(_kind_name(kind)): kind for kind in Kind}


def having(value: Having) -> Filter:
    """Return the filter for what dispatches have."""
    return Filter(Kind.HAVING, str(value), _having_name(value))


def in_state(state: State) -> Filter:
    """Return the filter for a state."""
    return Filter(Kind.STATE, str(state), state_name(state))


def in_any_state() -> Filter:
    """Return the filter that finds dispatches whatever their state."""
    return Filter(Kind.STATE, ANY, QCoreApplication.translate("Filters", "any"))


def choices(session: Session, language: str) -> list[Filter]:
    """Return all filters of a project; those by date are typed."""
    project = session.project
    scheme = project.scheme
    return [
        in_any_state(),
        *map(in_state, State),
        *map(having, Having),
        *(Filter(Kind.SORT, str(order), order_name(order)) for order in Order),
        *(Filter(Kind.LABEL, x.label, x.name(language)) for x in scheme.labels),
        *(Filter(Kind.TYPE, x.label, x.name(language)) for x in scheme.quotation_types),
        *(Filter(Kind.AGENCY, name, name) for name in search.agencies(project)),
        *(Filter(Kind.LANGUAGE, code, code.upper()) for code in search.languages(project)),
        *(Filter(Kind.WORKER, name, name) for name in project.annotators()),
        *(Filter(Kind.SPEAKER, speaker.id, speaker.name) for speaker in session.register),
    ]


def split(typed: str) -> tuple[str, Kind | None, str]:
    """Return the words of a typed text, and kind and value of the filter that it ends with."""
    found = _TYPED.search(typed)
    kind = keys().get(folded(found[1])) if found else None
    if found is None or kind is None:
        return typed, None, ""
    return typed[: found.start()], kind, found[2].strip('"')


def matching(known: Iterable[Filter], kind: Kind | None, typed: str) -> list[Filter]:
    """Return the filters of a kind, or of all, that a typed value means; beginnings first."""
    wanted = folded(typed.strip())
    if kind is Kind.DATE:
        return list(_dates(typed))
    ranked = [
        (rank, each)
        for each in known
        if kind in (None, each.kind) and (rank := _rank(each, wanted)) is not None
    ]
    return [each for _, each in sorted(ranked, key=lambda pair: pair[0])]


def _rank(each: Filter, wanted: str) -> int | None:
    name = folded(each.name)
    if name.startswith(wanted) or each.value.lower().startswith(wanted):
        return 0
    if f" {wanted}" in f" {folded(each.said)}":
        return 1
    return 2 if wanted in name else None


def _dates(typed: str) -> Iterator[Filter]:
    found = _DATES.fullmatch(typed.strip())
    if found is None or not (found[1] or found[3]):
        return
    since, until = found[1] or "", found[3] or ""
    if not found[2]:
        until = since
    yield Filter(Kind.DATE, f"{since}..{until}", _date_name(since, until))


def _date_name(since: str, until: str) -> str:
    if since == until:
        return shown_date(since)
    if not until:
        return QCoreApplication.translate("Filters", "from {}").format(shown_date(since))
    if not since:
        return QCoreApplication.translate("Filters", "until {}").format(shown_date(until))
    return f"{shown_date(since)} – {shown_date(until)}"


def together(filters: Iterable[Filter], new: Filter) -> list[Filter]:
    """Return the filters with a new one, which takes the place of one that it excludes."""
    kept = [
        f
        for f in filters
        if f != new
        and not (f.kind is new.kind and (new.kind in _ALONE or ANY in (f.value, new.value)))
    ]
    if (new.kind, new.value) == (Kind.SORT, Order.IMPORT):
        return kept
    return [*kept, new]


def wanted(
    filters: Iterable[Filter], pieces: tuple[Piece, ...], states: Iterable[State]
) -> tuple[Wanted, Order]:
    """Return what filters and words ask for; ``states`` count where no filter is about them."""
    values: dict[Kind, set[str]] = {kind: set() for kind in Kind}
    for each in filters:
        values[each.kind].add(each.value)
    chosen = {State(value) for value in values[Kind.STATE] - {ANY}}
    if not values[Kind.STATE]:
        chosen = set(states)
    since, _, until = next(iter(values[Kind.DATE]), "").partition("..")
    asked = Wanted(
        pieces=pieces,
        states=frozenset(chosen),
        labels=frozenset(values[Kind.LABEL]),
        types=frozenset(values[Kind.TYPE]),
        speakers=frozenset(values[Kind.SPEAKER]),
        workers=frozenset(values[Kind.WORKER]),
        agencies=frozenset(values[Kind.AGENCY]),
        languages=frozenset(values[Kind.LANGUAGE]),
        since=since,
        until=until,
        having=frozenset(map(Having, values[Kind.HAVING])),
    )
    return asked, Order(next(iter(values[Kind.SORT]), Order.IMPORT))
