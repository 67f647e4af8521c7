"""Plan an import: read and judge every dispatch, and write nothing.

A plan keeps a row for each dispatch, not its text: what is chosen of it is read again when it is
carried out.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from sys import intern
from typing import Any

from workbench.errors import FormatError
from workbench.exchange import linking
from workbench.exchange.finding import find
from workbench.exchange.reading import Options, Source, read, reason
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import name
from workbench.model.dispatch import Dispatch
from workbench.model.verdict import Verdict
from workbench.model.wire_warning import WireWarning
from workbench.store import versions
from workbench.store.project import Project
from workbench.store.versions import Facts, How


@dataclass(frozen=True, slots=True)
class Row:
    """What a plan shows of a dispatch, or of a file or line that is none.

    ``number`` counts what was found in the source from 0, ``line`` is that of the file or 0. ``of``
    is the dispatch that is replaced, or that has the same text; ``exact`` tells whether the wire
    says so or it is only likely. ``reason`` tells why it is unreadable. ``annotations`` counts
    what people annotated in it.
    """

    source: Source
    number: int
    line: int = 0
    id: str = ""
    headline: str = ""
    agency: str = ""
    provider_id: str = ""
    version: str = ""
    language: str = ""
    place: str = ""
    date: str = ""
    urgency: str = ""
    embargo: str = ""
    killed: bool = False
    format: str = ""
    encoding: str = ""
    supersedes: str = ""
    relation: str = ""
    warnings: tuple[WireWarning, ...] = ()
    annotator: str = ""
    annotations: int = 0
    length: int = 0
    sha256: str = ""
    raw: str = ""
    verdict: Verdict = Verdict.NEW
    of: str = ""
    exact: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The rows of an import, in the order of its files, and how these are read."""

    rows: Sequence[Row]
    options: Options = field(default_factory=Options)

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many rows there are of each verdict."""
        counted = Counter(row.verdict for row in self.rows)
        return {verdict: counted[verdict] for verdict in Verdict}


def sources(project: Project, paths: Iterable[Path]) -> Iterator[Source | Row]:
    """Yield what the paths hold, folders in the order of their names; a row for what is nothing."""
    for path in paths:
        try:
            found = find(path)
        except (FormatError, OSError) as error:
            yield unreadable(Source(path), reason(error))
            continue
        for file in found:
            if file.exists() and file.samefile(project.path):
                yield unreadable(Source(file), "it is the project itself; name the files to import")
            else:
                yield Source(file)


def unreadable(source: Source, why: str, *, number: int = 0, line: int = 0) -> Row:
    """Return the row of what cannot be read."""
    return Row(source, number, line, verdict=Verdict.UNREADABLE, reason=why)


def draft(
    project: Project, found: Iterable[Source | Row], options: Options | None = None
) -> Iterator[Row]:
    """Yield a row for each dispatch of the sources, judged but for its versions.

    Stopping in the middle leaves nothing behind.
    """
    seen = _Seen(project)
    register = project.speakers()
    for source in found:
        if isinstance(source, Row):
            yield source
            continue
        for number, each in enumerate(read(source, project.scheme, register, options or Options())):
            if isinstance(each, Refusal):
                yield unreadable(source, each.reason, number=number, line=each.line)
            else:
                yield seen.judged(row_of(source, number, each))


def row_of(source: Source, number: int, bundle: Bundle) -> Row:
    """Return the row of a bundle, without a verdict."""
    dispatch, made = bundle.dispatch, bundle.annotations
    return Row(
        source,
        number,
        bundle.line,
        annotator=made.annotator if made else "",
        annotations=len(made.annotations) if made else 0,
        length=len(dispatch.text),
        sha256=dispatch.sha256,
        raw=hashlib.sha256(bundle.raw).hexdigest() if bundle.raw else "",
        **_said(dispatch),
    )


_SHOWN = tuple({f.name for f in fields(Row)} & {f.name for f in fields(Dispatch)})
"""What is shown of a dispatch as it is."""
_NOTHING = zlib.compress(b"")
_FEW = frozenset({"agency", "language", "urgency", "format", "encoding", "relation"})
"""Fields of few values: each is kept once for all rows."""


def _said(dispatch: Dispatch) -> dict[str, Any]:
    said = {name: getattr(dispatch, name) for name in _SHOWN}
    return said | {name: intern(said[name]) for name in _FEW}


class _Seen:
    """What the project holds, and what was drafted so far."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._texts: dict[str, str] = {}
        self._ids: set[str] = set()

    def judged(self, row: Row) -> Row:
        there = self._texts.get(row.sha256) or self._project.same_text(row.sha256) or ""
        if there:
            verdict = Verdict.NEW if row.annotations else Verdict.DUPLICATE
            return replace(row, verdict=verdict, of=there)
        taken = row.id in self._ids or self._project.has(row.id)
        own = replace(row, id=other_id(row.id, row.sha256)) if taken else row
        self._ids.add(own.id)
        self._texts[row.sha256] = own.id
        return own


def other_id(id_: str, sha256: str) -> str:
    """Return the id of a dispatch whose own is that of another text already."""
    return f"{id_}-{sha256[:8]}"


def judge(project: Project, rows: Sequence[Row], options: Options | None = None) -> Plan:
    """Return the plan of drafted rows: those that are versions of others say so."""
    fresh = {
        row.id: place for place, row in enumerate(rows) if row.verdict is Verdict.NEW and not row.of
    }
    library = _Planned(project, [rows[place] for place in fresh.values()], options or Options())
    judged = list(rows)
    for link in linking.find(library, library.facts):
        place = fresh.get(link.dispatch)
        if place is not None:
            judged[place] = replace(
                rows[place],
                verdict=Verdict.UPDATE,
                of=link.replaces,
                exact=link.how is not How.PROPOSED,
            )
    return Plan(judged, options or Options())


def plan(
    project: Project,
    paths: Iterable[Path],
    options: Options | None = None,
    *,
    tick: Callable[[], None] = lambda: None,
) -> Plan:
    """Read and judge everything in some files and folders; ``tick`` is called after each row."""
    rows: list[Row] = []
    for row in draft(project, sources(project, paths), options):
        rows.append(row)
        tick()
    return judge(project, rows, options)


class _Planned:
    """The dispatches of the project and those of a plan, as versions are looked for among them."""

    def __init__(self, project: Project, rows: Sequence[Row], options: Options) -> None:
        self._stored = versions.Library(project)
        self._project = project
        self._options = options
        self._rows = {row.id: row for row in rows}
        self.facts = [linking.facts_of(row, row.raw) for row in rows]
        self._works: dict[tuple[str, str], list[Facts]] = defaultdict(list)
        self._days: dict[tuple[str, str], list[Facts]] = defaultdict(list)
        self._files: dict[str, list[Facts]] = defaultdict(list)
        for facts in self.facts:
            self._works[facts.agency, facts.provider_id].append(facts)
            self._days[facts.agency, facts.date[:10]].append(facts)
            self._files[facts.raw].append(facts)
        self._texts: dict[str, bytes] = {}

    def of_work(self, agency: str, provider_id: str) -> list[Facts]:
        return [
            *self._stored.of_work(agency, provider_id),
            *self._works.get((agency, provider_id), ()),
        ]

    def of_days(self, agency: str, first: str, last: str) -> list[Facts]:
        if first == last:
            days = self._days.get((agency, first), [])
        else:
            days = [
                facts
                for (who, day), some in self._days.items()
                if who == agency and first <= day <= last
                for facts in some
            ]
        return [*self._stored.of_days(agency, first, last), *days]

    def of_file(self, raw: str) -> list[Facts]:
        return [*self._stored.of_file(raw), *self._files.get(raw, ())]

    def unresolved(self) -> list[Facts]:
        return self._stored.unresolved()

    def prepare(self, dispatches: AbstractSet[str]) -> None:
        """Read those of the plan again, each file once, and keep their texts compressed."""
        wanted: dict[Source, dict[int, str]] = defaultdict(dict)
        for id_ in dispatches & self._rows.keys():
            wanted[self._rows[id_].source][self._rows[id_].number] = id_
        register = self._project.speakers()
        for source, numbers in wanted.items():
            found = read(source, self._project.scheme, register, self._options)
            for number, each in enumerate(found):
                if number in numbers and isinstance(each, Bundle):
                    text = each.dispatch.text.encode()
                    self._texts[numbers[number]] = zlib.compress(text, 1)

    def text(self, dispatch: str) -> str:
        if dispatch in self._rows:
            return zlib.decompress(self._texts.get(dispatch, _NOTHING)).decode()
        return self._stored.text(dispatch)


def title_of(row: Row) -> str:
    """Return where a row comes from: the file's name, with the line or the place in it."""
    return f"{name(row.source.path.name)}:{row.line}" if row.line else name(row.source.path.name)
