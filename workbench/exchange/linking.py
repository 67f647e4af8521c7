"""Find which dispatch replaces which: by id, by what the wire says, or by how alike they are.

The answer does not depend on the order in which dispatches arrive: versions of a work are put in
order, and an older one that comes late takes its place among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, Protocol

from workbench.formats.wire.assembling import stem
from workbench.model.speaker import fold
from workbench.store.versions import CERTAIN, Facts, How, Link

_ALIKE: Final = 90
"""How alike two headlines of one day must be, of 100, to be versions of one work."""
_SAME_TEXT: Final = 0.5
_BACK: Final = timedelta(days=7)
"""How far back a headline that is replaced is looked for."""
_DAY: Final = 10
"""The length of a date that tells the day."""
_NUMBER: Final = re.compile(r"\d+")
_SUFFIX: Final = re.compile(r"\((\d{1,2})?[A-Z]*\)\s*$")
_DAILY: Final = re.compile(r"[A-Za-z]{1,6}-?\d{1,5}")
"""An id that is a number of the day: without its day it tells no work."""
_OF_THE_DAY: Final = re.compile(r"\d{3,4}")
_TOKEN: Final = re.compile(r"\w+")

_TRIED: Final = 5
"""How many dispatches with a headline alike are compared, the newest first."""

Order = tuple[object, ...]
_Likely = tuple[str, Sequence[str]]
"""A dispatch, and those that may be its version before, the newest first."""


class Library(Protocol):
    """The dispatches among which versions are looked for."""

    def of_work(self, agency: str, provider_id: str) -> list[Facts]:
        """Return all dispatches that bear an id of a provider."""
        ...

    def of_days(self, agency: str, first: str, last: str) -> list[Facts]:
        """Return a provider's dispatches from one day to another, both included."""
        ...

    def of_file(self, raw: str) -> list[Facts]:
        """Return the dispatches that came in one file, by the hash of its bytes."""
        ...

    def unresolved(self) -> list[Facts]:
        """Return the dispatches that say they replace one which is not known yet."""
        ...

    def prepare(self, dispatches: AbstractSet[str]) -> None:
        """Get ready to return the texts of these."""
        ...

    def text(self, dispatch: str) -> str:
        """Return the text of a dispatch that was prepared."""
        ...


class Told(Protocol):
    """What a wire told of a dispatch, as a Dispatch or a row of a plan has it."""

    @property
    def id(self) -> str: ...  # noqa: D102  as in Dispatch, and so below
    @property
    def agency(self) -> str: ...  # noqa: D102
    @property
    def provider_id(self) -> str: ...  # noqa: D102
    @property
    def version(self) -> str: ...  # noqa: D102
    @property
    def date(self) -> str: ...  # noqa: D102
    @property
    def headline(self) -> str: ...  # noqa: D102
    @property
    def language(self) -> str: ...  # noqa: D102
    @property
    def supersedes(self) -> str: ...  # noqa: D102
    @property
    def relation(self) -> str: ...  # noqa: D102


def facts_of(told: Told, raw: str) -> Facts:
    """Return what tells the versions of a dispatch; ``raw`` is the hash of its file, or empty."""
    return Facts(
        told.id,
        told.agency,
        told.provider_id,
        told.version,
        told.date,
        told.headline,
        told.language,
        told.supersedes,
        told.relation,
        raw,
    )


@dataclass
class _Search:
    """Where is looked, what is new, and what was found."""

    library: Library
    new: dict[str, Facts]
    found: dict[str, Link] = field(default_factory=dict[str, Link])


def find(library: Library, new: Iterable[Facts]) -> list[Link]:
    """Return the links of new dispatches, and those of others that change because of them."""
    search = _Search(library, {facts.id: facts for facts in new})
    _by_id(search)
    _by_word(search)
    _by_likeness(search)
    return list(search.found.values())


# The same provider and id


def _by_id(search: _Search) -> None:
    works = {(f.agency, f.provider_id) for f in search.new.values() if _tells_work(f)}
    for work in works:
        versions = sorted(search.library.of_work(*work), key=_order)
        for before, after in pairwise(versions):
            search.found[after.id] = Link(after.id, before.id, How.ID)


def _tells_work(facts: Facts) -> bool:
    return bool(facts.provider_id) and not _DAILY.fullmatch(facts.provider_id)


def _order(facts: Facts) -> Order:
    """Sort key of the versions of a work: by their number, then by time."""
    number = _NUMBER.search(facts.version)
    take = "writethru" in facts.version.lower()
    return int(number[0]) if number else 0, take, facts.date, facts.id


# What the wire says


def _by_word(search: _Search) -> None:
    saying = [f for f in search.new.values() if f.supersedes]
    known = {f.id for f in saying}
    saying += [f for f in search.library.unresolved() if f.id not in known]
    for facts in sorted(saying, key=lambda f: (f.date, f.id)):
        if facts.id in search.found:
            continue
        target = _meant(search.library, facts)
        if target is not None and not _leads_to(search, target, facts.id):
            search.found[facts.id] = Link(facts.id, target.id, How.LINK)


def _meant(library: Library, facts: Facts) -> Facts | None:
    """Return the dispatch that another says it replaces: the newest that fits."""
    said = facts.supersedes
    if facts.relation == "correction" and _OF_THE_DAY.fullmatch(said):
        fits = [f for f in _same_day(library, facts) if _number_of(f) == int(said)]
    else:
        fits = library.of_work(facts.agency, said) or [
            f for f in _days_before(library, facts) if _same_headline(f.headline, said)
        ]
    earlier = [f for f in fits if f.id != facts.id and f.date <= (facts.date or f.date)]
    return max(earlier, key=lambda f: (f.date, _order(f)), default=None)


def _leads_to(search: _Search, facts: Facts, wanted: str) -> bool:
    """Tell whether a dispatch replaces another, be it by way of others."""
    seen: set[str] = set()
    at = facts.id
    while at in search.found and at not in seen:
        seen.add(at)
        at = search.found[at].replaces
    return wanted in {at, facts.replaces}


def _same_day(library: Library, facts: Facts) -> list[Facts]:
    day = facts.date[:_DAY]
    if len(day) == _DAY:
        return library.of_days(facts.agency, day, day)
    # A bundle of a day whose dispatches do not tell theirs.
    return library.of_file(facts.raw) if facts.raw else []


def _days_before(library: Library, facts: Facts) -> list[Facts]:
    try:
        day = date.fromisoformat(facts.date[:_DAY])
    except ValueError:
        return []
    return library.of_days(facts.agency, (day - _BACK).isoformat(), day.isoformat())


def _number_of(facts: Facts) -> int | None:
    """Return the number of the day in Belga's id ("BELGA-0703/2019-03-01")."""
    number = re.match(r"\D+-(\d+)", facts.provider_id)
    return int(number[1]) if number else None


def _same_headline(one: str, other: str) -> bool:
    return bool(one) and fold(stem(one)) == fold(stem(other))


# How alike they are


def _by_likeness(search: _Search) -> None:
    days = {
        (f.agency, f.date[:_DAY])
        for f in search.new.values()
        if f.agency and f.headline and len(f.date) >= _DAY
    }
    likely: list[_Likely] = []
    for agency, day in days:
        members = [f for f in search.library.of_days(agency, day, day) if f.headline]
        if len(members) > 1:
            likely += _alike(search, sorted(members, key=_likely_order))
    search.library.prepare({id_ for after, before in likely for id_ in (after, *before)})
    for after, before in likely:
        found = next((b for b in before if _are_alike(search.library, b, after)), None)
        if found is not None:
            search.found[after] = Link(after, found, How.PROPOSED)


def _likely_order(facts: Facts) -> Order:
    """Sort key of dispatches that may be versions: by time, then by the headline's suffix."""
    suffix = _SUFFIX.search(facts.headline)
    counted = int(suffix[1] or 99) if suffix else 0
    return facts.date, counted, _order(facts)


def _alike(search: _Search, members: Sequence[Facts]) -> Iterator[_Likely]:
    """Yield the dispatches of a day that have no certain link, with those that may be before."""
    from rapidfuzz import fuzz, process  # only who imports waits for it

    headlines = [fold(stem(f.headline)) for f in members]
    fresh = False
    for i, facts in enumerate(members):
        fresh = fresh or facts.id in search.new
        if not fresh or facts.id in search.found or facts.how in CERTAIN:
            continue
        scored = process.extract(
            headlines[i],
            headlines[:i],
            scorer=fuzz.token_set_ratio,
            score_cutoff=_ALIKE,
            limit=None,
        )
        places = sorted((place for _, _, place in scored), reverse=True)
        before = [members[p].id for p in places if _may_precede(members[p], facts)]
        if before:
            yield facts.id, before[:_TRIED]


def _may_precede(before: Facts, after: Facts) -> bool:
    if before.language != after.language:
        return False  # a translation is no version
    # Versions of one work are in order already.
    return before.provider_id != after.provider_id or not _tells_work(after)


def _are_alike(library: Library, before: str, after: str) -> bool:
    """Tell whether two texts share at least half of their tokens in order."""
    from rapidfuzz.distance import Indel

    tokens = [_TOKEN.findall(library.text(id_)) for id_ in (before, after)]
    return Indel.normalized_similarity(*tokens) >= _SAME_TEXT
