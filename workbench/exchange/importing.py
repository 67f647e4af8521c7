"""Import files into a project: each file is one transaction, what fails is reported by its line."""

from __future__ import annotations

import errno
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from workbench.errors import EditConflictError, FormatError, WorkbenchError
from workbench.exchange.finding import find, is_lines
from workbench.formats import gold, jsonl, lines, text
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import name
from workbench.model.annotation import Annotation, Origin, Quotation, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.languages import detected
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker, named
from workbench.model.state import State
from workbench.store import journal
from workbench.store.project import Project
from workbench.suggest.protocol import LONGEST


@dataclass(slots=True)
class FileReport:
    """What became of one file: how many dispatches, sets and duplicates, and every failure."""

    path: Path
    dispatches: int = 0
    sets: int = 0
    duplicates: int = 0
    refusals: list[Refusal] = field(default_factory=list[Refusal])
    notes: list[str] = field(default_factory=list[str])


def import_paths(
    project: Project,
    paths: Iterable[Path],
    *,
    annotator: str | None = None,
    tick: Callable[[], None] = lambda: None,
) -> Generator[FileReport]:
    """Import files and folders, one after the other, and report each file.

    Annotations in the compact gold form go to ``annotator``; ``tick`` is called after each
    dispatch. A file that cannot be read is
    reported and the next one taken. Raises ProjectError where the project cannot be written:
    nothing of the file at hand is stored then.
    """
    for path in paths:
        try:
            found = find(path)
        except (FormatError, OSError) as error:
            yield FileReport(path, refusals=[Refusal(0, _reason(error))])
            continue
        for file in found:
            yield import_file(project, file, annotator=annotator, tick=tick)


def import_file(
    project: Project,
    path: Path,
    *,
    annotator: str | None = None,
    tick: Callable[[], None] = lambda: None,
) -> FileReport:
    """Import one file in one transaction and report it."""
    report = FileReport(path)
    try:
        if path.samefile(project.path):
            raise FormatError("it is the project itself; name the files to import")  # noqa: TRY301  it is reported like the rest
        with project.transaction():
            incoming = _Incoming(project)
            for bundle in bundles(path, project.scheme, incoming.before, annotator=annotator):
                _take(incoming, bundle, report)
                tick()
            if not (report.dispatches or report.sets or report.duplicates or report.refusals):
                raise FormatError("the file is empty")  # noqa: TRY301  it is reported like the rest
    except (FormatError, EditConflictError, OSError) as error:
        return FileReport(path, refusals=[Refusal(0, _reason(error))])
    return report


def bundles(
    path: Path, scheme: Scheme, register: Iterable[Speaker], *, annotator: str | None = None
) -> Generator[Bundle | Refusal]:
    """Read a file of a form that is known by its look; raise FormatError or OSError for a bad one.

    Speakers that a line gives by name are looked up in the register and in the lines before.
    """
    if not is_lines(path):
        yield text.read(path)
        return
    speakers = list(register)
    for found in lines.read(path):
        if isinstance(found, Refusal):
            yield found
            continue
        number, row = found
        try:
            if jsonl.is_own(row):
                bundle = jsonl.to_bundle(row, scheme=scheme)
            else:
                row = {"origin": name(path.name)} | row
                bundle = gold.to_bundle(row, speakers, annotator=annotator, scheme=scheme)
            yield replace(bundle, line=number)
        except FormatError as error:
            yield Refusal(number, str(error))


class _Incoming:
    """The project as a file comes in: the register before it, and the names of all annotators."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.before = project.speakers()
        self.known = {s.id for s in self.before}
        self.suggesters = set(project.annotators(kind="suggester"))
        self.persons = {*project.annotators(), *project.annotators(kind="gold")}


def _take(incoming: _Incoming, bundle: Bundle | Refusal, report: FileReport) -> None:
    if isinstance(bundle, Refusal):
        report.refusals.append(bundle)
        return
    try:
        new = _store(incoming, bundle, report)
    except FormatError as error:
        report.refusals.append(Refusal(bundle.line, str(error)))
        return
    report.duplicates += not new


def _store(incoming: _Incoming, bundle: Bundle, report: FileReport) -> bool:
    """Store what is new of a bundle and tell whether anything was."""
    project = incoming.project
    _check_names(incoming, bundle)
    there = project.same_text(bundle.dispatch.sha256)
    edit = _edit(incoming, bundle, there or "")
    dispatch = there or _add(project, bundle.dispatch, report)
    news = there is None
    for suggester in dict.fromkeys(s.suggester for s in bundle.suggestions):
        own = [s for s in bundle.suggestions if s.suggester == suggester]
        news = news or suggester not in {s.suggester for s in project.suggestions(dispatch)}
        project.add_suggestions(dispatch, suggester, own)
        incoming.suggesters.add(suggester)
    if edit is not None:
        project.add_annotator(edit.annotator, kind=bundle.kind)
        incoming.persons.add(edit.annotator)
        journal.record(project, replace(edit, dispatch=dispatch))
        incoming.known.update(s.id for s in edit.registered)
        report.sets += 1
    report.dispatches += there is None
    return news or edit is not None


def _check_names(incoming: _Incoming, bundle: Bundle) -> None:
    made = bundle.annotations
    if made is not None and made.annotator in incoming.suggesters:
        raise FormatError(f"{made.annotator!r} is a suggester in this project, not an annotator")
    wrong = {s.suggester for s in bundle.suggestions} & incoming.persons
    if wrong:
        raise FormatError(f"{min(wrong)!r} is an annotator in this project, not a suggester")


def _add(project: Project, dispatch: Dispatch, report: FileReport) -> str:
    """Add a dispatch; one whose id another text bears gets the beginning of its hash behind it."""
    if project.has(dispatch.id):
        renamed = replace(dispatch, id=f"{dispatch.id}-{dispatch.sha256[:8]}")
        report.notes.append(f"{dispatch.id} is the id of another text: it came in as {renamed.id}")
        dispatch = renamed
    if len(dispatch.text) > LONGEST:
        report.notes.append(
            f"{dispatch.id} has {len(dispatch.text):,} characters: over {LONGEST:,} no suggestions"
            " are made"
        )
    language = dispatch.language or detected(dispatch.text)
    project.add(replace(dispatch, language=language))
    return dispatch.id


def _edit(incoming: _Incoming, bundle: Bundle, there: str) -> Edit | None:
    """Return the edit that brings the set in; None where there is none or an equal one."""
    made = bundle.annotations
    if made is None:
        return None
    speakers = _speakers(incoming, bundle.speakers)
    wanted = [_with_speaker(a, speakers) for a in made.annotations.values()]
    present = incoming.project.annotation_set(there, made.annotator)
    if present != AnnotationSet(there, made.annotator):
        if _content(present) == Counter(map(_essence, wanted)):
            return None
        raise FormatError(
            f"{made.annotator} has annotated {there} differently in this project: it stays"
            " as it is; import the file under another name, or into another project"
        )
    used = {a.speaker for a in wanted if isinstance(a, Quotation)}
    return Edit(
        verb="import",
        dispatch=bundle.dispatch.id,
        annotator=made.annotator,
        added=tuple(wanted),
        answered=tuple(sorted(made.answered)),
        state=None if made.state is State.NEW else (State.NEW, made.state),
        note=("", made.note) if made.note else None,
        reason=("", made.reason) if made.reason else None,
        asked=tuple(made.questions.values()),
        registered=tuple(
            s for s in speakers.values() if s.id in used and s.id not in incoming.known
        ),
    )


def _speakers(incoming: _Incoming, speakers: Iterable[Speaker]) -> dict[str, Speaker]:
    """Map the ids of a line to entries of the register, found by id, else by name.

    Only entries that stood there before the file are found by their name: two homonyms of one
    file stay two.
    """
    found: dict[str, Speaker] = {}
    for speaker in speakers:
        known = None if speaker.id in incoming.known else named(incoming.before, speaker.name)
        found[speaker.id] = known or speaker
    return found


def _with_speaker(annotation: Annotation, speakers: dict[str, Speaker]) -> Annotation:
    if isinstance(annotation, Span) or annotation.speaker is None:
        return annotation
    return replace(annotation, speaker=speakers[annotation.speaker].id)


def _content(made: AnnotationSet) -> Counter[Annotation]:
    return Counter(map(_essence, made.annotations.values()))


def _essence(annotation: Annotation) -> Annotation:
    """Return the annotation without its id and origin: what is compared."""
    return replace(annotation, id="", origin=Origin.HAND)


def _reason(error: WorkbenchError | OSError) -> str:
    if isinstance(error, WorkbenchError):
        return str(error)
    if error.errno == errno.ENOENT:
        return "there is no such file; check its name"
    return f"cannot be read: {error.strerror}"
