"""Have the suggester read dispatches: those of a project, or the lines of a file."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from workbench.errors import FormatError
from workbench.formats import gold, lines
from workbench.formats.bundle import Refusal
from workbench.formats.replacing import replacing
from workbench.model.annotation import Span, new_id
from workbench.model.dispatch import Dispatch
from workbench.model.languages import detected
from workbench.model.memory import Memory
from workbench.model.suggestion import MARKUP, Suggestion
from workbench.model.users_model import UsersModel
from workbench.store import memory, suggesters
from workbench.store.project import Project
from workbench.suggest.client import Suggesters
from workbench.suggest.memory import remembered
from workbench.suggest.protocol import LONGEST, Reply, Request
from workbench.suggest.zones import fitting

_FEW = 20
_SMALL = 60_000


def unread(project: Project) -> list[str]:
    """Return the dispatches that no suggester has read and no annotator has begun."""
    begun = {dispatch for dispatch, _ in project.set_ids()}
    return [d for d in suggesters.unread(project) if d not in begun]


def highlight(
    project: Project, dispatches: list[str], *, model: UsersModel | None = None
) -> Generator[Reply]:
    """Store what is suggested for the dispatches, each in one transaction, and yield each reply.

    The project's memory is applied: what people confirmed and rejected in it before. The entities
    are a user's model's, else those of the project's model, else the rules'.
    Texts over ``LONGEST`` are passed over: their import has said so.
    Stopping in the middle keeps what is done. Raises SuggesterError where the suggester cannot be
    started, ProjectError where the project cannot be written.
    """
    known = memory.read(project)
    requests = _requests(project, dispatches)
    count = 1 if len(dispatches) < _FEW else 2
    model = model or project.model()
    with Suggesters([project.language], count=count, model=model) as asked:
        for reply in asked.replies(requests):
            yield reply if reply.error else store(project, reply, known)


def store(project: Project, reply: Reply, known: Memory | None = None) -> Reply:
    """Store an answer of the suggester as the project's memory would have it, and return that.

    What does not belong in a zone is left out; what the wire itself marks is added where nothing
    else is suggested. One transaction; ``known`` is the memory where it has been read already.
    """
    known = memory.read(project) if known is None else known
    dispatch = project.dispatch(reply.id)
    made = remembered(reply.suggestions, dispatch.text, known, suggester=reply.suggester)
    found = [*fitting(made, dispatch.zones), *_marked(project, reply, made)]
    project.add_suggestions(reply.id, reply.suggester, found)
    return replace(reply, suggestions=tuple(found))


def _marked(project: Project, reply: Reply, found: Iterable[Suggestion]) -> Generator[Suggestion]:
    """Yield what the wire marks beside what was found, as proposed by the same suggester."""
    taken = [s.annotation for s in found if isinstance(s.annotation, Span)]
    for mark in project.suggestions(reply.id):
        at = mark.annotation
        if mark.suggester == MARKUP and not any(
            at.start < a.end and a.start < at.end for a in taken
        ):
            yield replace(mark, annotation=replace(at, id=new_id()), suggester=reply.suggester)


def _requests(project: Project, dispatches: Iterable[str]) -> Generator[Request]:
    for dispatch in map(project.dispatch, dispatches):
        if len(dispatch.text) <= LONGEST:
            language = dispatch.language or project.language
            yield Request(dispatch.id, dispatch.text, language)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that was highlighted: its dispatch and what was suggested for it."""

    dispatch: Dispatch
    reply: Reply


def highlight_file(
    source: Path, target: Path, *, language: str, model: UsersModel | None = None
) -> Generator[Line | Refusal]:
    """Write what is suggested for the lines of a file, in the compact gold form and in their order.

    Yields a Line for each that is written, a Refusal for each that is left out. Raises OSError and
    FormatError where the files cannot be read or written, SuggesterError where the model cannot be
    used: the target stays as it was then.
    """
    if not source.stat().st_size:
        raise FormatError(f"{source}: the file is empty")
    count = 2 if source.stat().st_size > _SMALL else 1
    suggesting = Suggesters([language], count=count, model=model)
    with replacing(target) as file, suggesting as suggesters:
        yield from _highlighted(source, file, suggesters, language)


def _highlighted(
    source: Path, file: BinaryIO, suggesters: Suggesters, language: str
) -> Generator[Line | Refusal]:
    refused: list[Refusal] = []
    waiting: dict[str, Dispatch] = {}

    def requests() -> Generator[Request]:
        for found in _dispatches(source):
            if isinstance(found, Refusal):
                refused.append(found)
                continue
            line, dispatch = found
            waiting[str(line)] = dispatch
            yield Request(
                str(line), dispatch.text, dispatch.language or detected(dispatch.text) or language
            )

    for reply in suggesters.replies(requests()):
        dispatch = waiting.pop(reply.id)
        if reply.error:
            refused.append(Refusal(int(reply.id), f"{dispatch.id}: {reply.error}"))
        else:
            row = gold.from_suggestions(dispatch.id, dispatch.text, reply.suggestions)
            file.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
            yield Line(dispatch, reply)
        yield from refused
        refused.clear()
    yield from refused


def _dispatches(source: Path) -> Generator[tuple[int, Dispatch] | Refusal]:
    for found in lines.read(source):
        if isinstance(found, Refusal):
            yield found
            continue
        number, row = found
        try:
            yield number, gold.to_dispatch(row)
        except FormatError as error:
            yield Refusal(number, str(error))
