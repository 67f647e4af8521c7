"""Import files into a project: what fails is reported, the rest comes in.

Whole dispatches are written a hundred at a time, so that an act in the window waits for a moment
only. What an import that was broken off left to do, the next one does.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path

from workbench.errors import EditConflictError, FormatError, OffsetError
from workbench.exchange import linking
from workbench.exchange.carrying import Carriage, carry_over
from workbench.exchange.planning import Plan, Row, other_id, sources
from workbench.exchange.reading import Options, Source, read
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import name
from workbench.model.annotation import Annotation, Origin, Quotation, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.by import By
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker, fold
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.model.verdict import Verdict
from workbench.store import journal, suggesters, versions
from workbench.store.intake import Intake
from workbench.store.project import Project
from workbench.store.slices import Slices
from workbench.store.versions import CERTAIN, Link
from workbench.suggest.protocol import LONGEST
from workbench.suggest.zones import fitting


@dataclass(slots=True)
class FileReport:
    """What became of one file: how many dispatches, sets and duplicates, and every failure."""

    path: Path
    dispatches: int = 0
    sets: int = 0
    duplicates: int = 0
    refusals: list[Refusal] = field(default_factory=list[Refusal])
    notes: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class Report:
    """What became of an import: its files, the links between versions, what was carried over.

    ``killed`` counts the earlier versions that a kill took along.
    """

    files: list[FileReport] = field(default_factory=list[FileReport])
    links: list[Link] = field(default_factory=list[Link])
    carried: list[Carriage] = field(default_factory=list[Carriage])
    killed: int = 0

    @property
    def updates(self) -> int:
        """How many dispatches are certainly versions of others."""
        return sum(link.how in CERTAIN for link in self.links)

    @property
    def proposed(self) -> int:
        """How many dispatches are likely versions of others, to be confirmed."""
        return len(self.links) - self.updates


def _nothing() -> None:
    pass


@contextmanager
def _seldom_collecting() -> Generator[None]:
    """Have Python look for cycles less often: what comes in is many small values without any."""
    before = gc.get_threshold()
    gc.set_threshold(100_000, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def import_paths(
    project: Project,
    paths: Iterable[Path],
    options: Options | None = None,
    *,
    tick: Callable[[], None] = _nothing,
) -> Report:
    """Import files and folders, read once.

    ``tick`` is called after each dispatch. What cannot be read is reported and the next one taken.
    Raises ProjectError where the project cannot be written: what came in before is whole.
    """
    how = options or Options()
    with _seldom_collecting(), Slices(project) as slices:
        incoming = _Incoming(project, slices)
        for found in sources(project, paths):
            if isinstance(found, Row):
                incoming.refuse(found)
                continue
            report = incoming.begin(found)
            for bundle in read(found, project.scheme, incoming.before, how):
                incoming.take(bundle, report)
                tick()
        return incoming.finish()


def import_file(project: Project, path: Path, *, annotator: str | None = None) -> FileReport:
    """Import one file and report it."""
    return import_paths(project, [path], Options(annotator or "")).files[0]


def carry_out(
    project: Project,
    plan: Plan,
    chosen: Collection[int] | None = None,
    *,
    tick: Callable[[], None] = _nothing,
) -> Report:
    """Import what was chosen of a plan, by the places of its rows.

    Without a choice all is taken. Each file is read again; what has changed in it is refused.
    """
    kept = [row for i, row in enumerate(plan.rows) if chosen is None or i in chosen]
    with _seldom_collecting(), Slices(project) as slices:
        incoming = _Incoming(project, slices)
        for source, rows in groupby(kept, key=lambda row: row.source):
            wanted = {row.number: row for row in rows}
            if all(row.verdict is Verdict.UNREADABLE for row in wanted.values()):
                for row in wanted.values():
                    incoming.refuse(row)
                continue
            report = incoming.begin(source)
            for bundle in _again(project, incoming, source, wanted, plan.options):
                incoming.take(bundle, report)
                tick()
        return incoming.finish()


def _again(
    project: Project,
    incoming: _Incoming,
    source: Source,
    wanted: dict[int, Row],
    options: Options,
) -> Iterator[Bundle | Refusal]:
    found = read(source, project.scheme, incoming.before, options)
    for number, each in enumerate(found):
        row = wanted.pop(number, None)
        if row is None:
            continue
        if isinstance(each, Bundle) and each.dispatch.sha256 != row.sha256:
            yield Refusal(row.line, "the file has changed since it was looked at; import it again")
        else:
            yield each
    if wanted:
        yield Refusal(0, "the file has changed since it was looked at; import it again")


class _Incoming:
    """The project as files come in: the register before them, the names of all annotators."""

    def __init__(self, project: Project, slices: Slices) -> None:
        self.project = project
        self.slices = slices
        self.intake = Intake(project)
        self.before = project.speakers()
        self.known = {s.id for s in self.before}
        self.names: dict[str, Speaker] = {}
        for speaker in self.before:
            for said in (speaker.name, *speaker.aliases):
                self.names.setdefault(fold(said), speaker)
        self.suggesters = set(project.annotators(kind="suggester"))
        self.persons = {*project.annotators(), *project.annotators(kind="gold")}
        self.report = Report()
        self._raws: dict[bytes, str] = {}

    def begin(self, source: Source) -> FileReport:
        """Begin with a file."""
        # The next file may take long to read.
        self.slices.end()
        report = FileReport(source.path)
        self.report.files.append(report)
        self._raws.clear()
        return report

    def refuse(self, row: Row) -> None:
        """Report a file that cannot be read."""
        self.begin(row.source).refusals.append(Refusal(row.line, row.reason))

    def take(self, bundle: Bundle | Refusal, report: FileReport) -> None:
        """Store what is new of a bundle, or say why it cannot be."""
        if isinstance(bundle, Refusal):
            report.refusals.append(bundle)
            return
        try:
            _check_names(self, bundle)
            there = self.intake.same_text(bundle.dispatch.sha256)
            if there:
                _join(self, bundle, there, report)
            else:
                _add(self, bundle, report)
        except (FormatError, EditConflictError, OffsetError) as error:
            report.refusals.append(Refusal(bundle.line, str(error)))
        self.slices.rest()

    def enter(self, edit: Edit, kind: str) -> None:
        """Enter the annotator and the speakers of an edit."""
        if edit.annotator not in self.persons:
            self.project.add_annotator(edit.annotator, kind=kind)
            self.persons.add(edit.annotator)
        self.known.update(s.id for s in edit.registered)

    def raw_of(self, bundle: Bundle, path: Path) -> str | None:
        """Keep the file of a dispatch, once; return the hash that it stands under."""
        if not bundle.raw:
            return None
        if bundle.raw not in self._raws:
            self._raws = {bundle.raw: self.intake.keep(name(path.name), bundle.raw)}
        return self._raws[bundle.raw]

    def finish(self) -> Report:
        """Write what waits, link the versions, carry annotations over; return the report."""
        self.intake.flush()
        self.slices.end()
        new = versions.unlinked(self.project)
        found = linking.find(versions.Library(self.project), new) if new else []
        self.report.links = versions.store(self.project, found) if found else []
        self._carry(found, {facts.id for facts in new})
        with self.project.transaction():
            self.report.killed = versions.spread_kills(self.project)
            versions.end_import(self.project)
        return self.report

    def _carry(self, found: list[Link], new: set[str]) -> None:
        """Carry annotations over to what is new or was linked now."""
        changed = set(self.report.links)
        for link in found:
            if link.how in CERTAIN and (link in changed or link.dispatch in new):
                self.slices.begin()
                self.report.carried += carry_over(self.project, link.dispatch)
                self.slices.rest()
        self.slices.end()


def _check_names(incoming: _Incoming, bundle: Bundle) -> None:
    made = bundle.annotations
    if made is not None and made.annotator in incoming.suggesters:
        raise FormatError(f"{made.annotator!r} is a suggester in this project, not an annotator")
    wrong = {s.suggester for s in bundle.suggestions} & incoming.persons
    if wrong:
        raise FormatError(f"{min(wrong)!r} is an annotator in this project, not a suggester")


def _add(incoming: _Incoming, bundle: Bundle, report: FileReport) -> None:
    """Take up a dispatch whose text is new; one whose id another text bears gets another."""
    dispatch, intake = bundle.dispatch, incoming.intake
    if intake.has(dispatch.id):
        renamed = replace(dispatch, id=other_id(dispatch.id, dispatch.sha256))
        report.notes.append(f"{dispatch.id} is the id of another text: it came in as {renamed.id}")
        dispatch = renamed
    if len(dispatch.text) > LONGEST:
        report.notes.append(
            f"{dispatch.id} has {len(dispatch.text):,} characters: over {LONGEST:,} no suggestions"
            " are made"
        )
    made = bundle.annotations
    edit = None if made is None else _edit(incoming, bundle, made, dispatch.id)
    raw = incoming.raw_of(bundle, report.path)
    intake.add(dispatch, raw=raw)
    for suggester, own in _by_suggester(bundle):
        intake.suggest(dispatch.id, suggester, fitting(own, dispatch.zones))
        incoming.suggesters.add(suggester)
    if edit is not None:
        incoming.enter(edit, bundle.kind)
        intake.record(edit)
        report.sets += 1
    report.dispatches += 1


def _join(incoming: _Incoming, bundle: Bundle, there: str, report: FileReport) -> None:
    """Add to a dispatch that is there what is new of it; without anything new it is a duplicate."""
    project, made = incoming.project, bundle.annotations
    news = False
    if made is not None or bundle.suggestions or bundle.dispatch.provider_id:
        incoming.intake.flush()
        incoming.slices.begin()
        news = _hold(project, bundle.dispatch, there)
    edit = None if made is None else _edit(incoming, bundle, made, there)
    if edit is not None and _is_there(project, edit):
        edit = None
    for suggester, own in _by_suggester(bundle):
        news = news or not suggesters.has_read(project, there, suggester)
        project.add_suggestions(there, suggester, own)
        incoming.suggesters.add(suggester)
    if edit is not None:
        incoming.enter(edit, bundle.kind)
        journal.record(project, edit, by=By.IMPORT)
        report.sets += 1
    report.duplicates += not news and edit is None


def _hold(project: Project, dispatch: Dispatch, there: str) -> bool:
    """Take over a kill, or a new embargo, from a later version with the same text."""
    before = versions.holding(project, there)
    same = (before.agency, before.provider_id) == (dispatch.agency, dispatch.provider_id)
    killed = dispatch.killed and not before.killed
    later = dispatch.version > before.version or dispatch.date > before.date
    embargo = dispatch.embargo if later else before.embargo
    if not same or not (killed or embargo != before.embargo):
        return False
    versions.change_hold(project, there, killed=killed, embargo=embargo)
    return True


def _by_suggester(bundle: Bundle) -> Iterator[tuple[str, list[Suggestion]]]:
    for suggester in dict.fromkeys(s.suggester for s in bundle.suggestions):
        yield suggester, [s for s in bundle.suggestions if s.suggester == suggester]


def _edit(incoming: _Incoming, bundle: Bundle, made: AnnotationSet, dispatch: str) -> Edit:
    """Return the edit that brings the set in."""
    speakers = _speakers(incoming, bundle.speakers)
    wanted = tuple(_with_speaker(a, speakers) for a in made.annotations.values())
    used = {a.speaker for a in wanted if isinstance(a, Quotation)}
    return Edit(
        verb="import",
        dispatch=dispatch,
        annotator=made.annotator,
        added=wanted,
        answered=tuple(sorted(made.answered)),
        state=None if made.state is State.NEW else (State.NEW, made.state),
        note=("", made.note) if made.note else None,
        reason=("", made.reason) if made.reason else None,
        asked=tuple(made.questions.values()),
        registered=tuple(
            s for s in speakers.values() if s.id in used and s.id not in incoming.known
        ),
    )


def _is_there(project: Project, edit: Edit) -> bool:
    """Tell whether an equal set is there; raise FormatError where there is another one."""
    present = project.annotation_set(edit.dispatch, edit.annotator)
    if present == AnnotationSet(edit.dispatch, edit.annotator):
        return False
    if _content(present.annotations.values()) == _content(edit.added):
        return True
    raise FormatError(
        f"{edit.annotator} has annotated {edit.dispatch} differently in this project: it stays"
        " as it is; import the file under another name, or into another project"
    )


def _speakers(incoming: _Incoming, speakers: Iterable[Speaker]) -> dict[str, Speaker]:
    """Map the ids of a line to entries of the register, found by id, else by name.

    Only entries that stood there before the import are found by their name: two homonyms of one
    file stay two.
    """
    found: dict[str, Speaker] = {}
    for speaker in speakers:
        known = None if speaker.id in incoming.known else incoming.names.get(fold(speaker.name))
        found[speaker.id] = known or speaker
    return found


def _with_speaker(annotation: Annotation, speakers: dict[str, Speaker]) -> Annotation:
    if isinstance(annotation, Span) or annotation.speaker is None:
        return annotation
    speaker = speakers[annotation.speaker].id
    return annotation if speaker == annotation.speaker else replace(annotation, speaker=speaker)


def _content(made: Iterable[Annotation]) -> Counter[Annotation]:
    return Counter(replace(a, id="", origin=Origin.HAND) for a in made)
