"""Export a project: its sets, each with its dispatch, suggestions and speakers."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import ProjectError
from workbench.formats import docbin, jsonl
from workbench.formats.bundle import Bundle
from workbench.formats.replacing import replacing
from workbench.model.annotation import Annotation, Quotation
from workbench.model.annotation_set import AnnotationSet
from workbench.model.suggestion import Suggestion
from workbench.store import suggesters
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class Choice:
    """What is exported: (dispatch, annotator), where the annotator is None for a bare dispatch."""

    keys: tuple[tuple[str, str | None], ...]
    unused_speakers: int = 0


def choose(project: Project, *, annotator: str | None = None, bare: bool = False) -> Choice:
    """Choose the sets that were begun, of one annotator or of all.

    With ``bare``, dispatches that nobody has begun are in as well, unless an annotator is named.
    Raises ProjectError where the annotator is unknown and where there is nothing to export.
    """
    people = [*project.annotators(), *project.annotators(kind="gold")]
    if annotator is not None and annotator not in people:
        known = ", ".join(people) or "nobody yet"
        raise ProjectError(
            f"{project.path} has no annotator {annotator!r}; its annotators are: {known}"
        )
    begun = [key for key in project.set_ids(annotator) if _is_begun(project, key)]
    by_dispatch: dict[str, list[str | None]] = {}
    for dispatch, name in begun:
        by_dispatch.setdefault(dispatch, []).append(name)
    empty: list[str | None] = [None] if bare and annotator is None else []
    keys = [(d, name) for d in project.dispatch_ids() for name in by_dispatch.get(d, empty)]
    if not keys:
        raise ProjectError(f"{project.path} has nothing to export: no annotation set is begun")
    return Choice(tuple(keys), _unused(project))


def _is_begun(project: Project, key: tuple[str, str]) -> bool:
    return project.annotation_set(*key) != AnnotationSet(*key)


def _unused(project: Project) -> int:
    made = [project.annotation_set(*key) for key in project.set_ids()]
    used = {q.speaker for m in made for q in m.quotations}
    return sum(s.id not in used for s in project.speakers())


def bundles(project: Project, choice: Choice) -> Generator[Bundle]:
    """Yield what was chosen, one after the other."""
    register = {s.id: s for s in project.speakers()}
    gold = set(project.annotators(kind="gold"))
    for dispatch, annotator in choice.keys:
        made = None if annotator is None else project.annotation_set(dispatch, annotator)
        suggestions = _suggestions(project, dispatch)
        used = _speakers(made, [s.annotation for s in suggestions])
        yield Bundle(
            project.dispatch(dispatch),
            made,
            tuple(s for i, s in register.items() if i in used),
            suggestions,
            "gold" if annotator in gold else "person",
        )


def _suggestions(project: Project, dispatch: str) -> tuple[Suggestion, ...]:
    """Return the suggestions, the newest suggester's last: it is the newest again when imported."""
    readers = suggesters.readers(project, dispatch)
    return tuple(sorted(project.suggestions(dispatch), key=lambda s: readers.index(s.suggester)))


def _speakers(made: AnnotationSet | None, proposed: list[Annotation]) -> set[str | None]:
    own = [] if made is None else list(made.annotations.values())
    return {a.speaker for a in [*own, *proposed] if isinstance(a, Quotation)}


def write_jsonl(project: Project, choice: Choice, path: Path) -> Generator[None]:
    """Write our JSON lines, whole or not at all; yield after each line.

    Raises OSError and FormatError where the file cannot be written.
    """
    refuse_project(project, path)
    with replacing(path) as file:
        for bundle in bundles(project, choice):
            row = jsonl.from_bundle(bundle)
            file.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
            yield


def write_docbin(made: docbin.DocBin, path: Path) -> None:
    """Write a DocBin, whole or not at all; raise OSError where the file cannot be written."""
    with replacing(path) as file:
        file.write(made.to_bytes())


def refuse_project(project: Project, path: Path) -> None:
    """Raise ProjectError where the file to be written is the project itself."""
    if path.exists() and path.samefile(project.path):
        raise ProjectError(f"{path} is the project itself; choose another name for the export")
