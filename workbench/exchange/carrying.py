"""Bring what people annotated in earlier versions of a dispatch into a later one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from workbench.commands.carrying import carry
from workbench.model.annotation import Annotation, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.by import By
from workbench.store import assignments, journal, versions
from workbench.store.project import Project

_SHOWN: Final = 120
_GONE: Final[Mapping[str, str]] = {
    "fr": "Version précédente {}, {} : « {} » n'est plus dans le texte.",
    "nl": "Vorige versie {}, {}: “{}” staat niet meer in de tekst.",
    "en": "Earlier version {}, {}: “{}” is no longer in the text.",
}
_CHANGED: Final[Mapping[str, str]] = {
    "fr": "Version précédente {}, {} : le passage de « {} » a changé.",
    "nl": "Vorige versie {}, {}: de passage met “{}” is veranderd.",
    "en": "Earlier version {}, {}: the passage with “{}” has changed.",
}
"""What is asked of an annotation that could not be carried, in the language of the project."""


@dataclass(frozen=True, slots=True)
class Carriage:
    """What was carried over from one version to another for an annotator."""

    dispatch: str
    earlier: str
    annotator: str
    kept: int
    lost: int


def carry_over(project: Project, dispatch: str) -> list[Carriage]:
    """Carry annotations over to a dispatch, an act for each person who has not begun it.

    They come from the newest earlier version that the person annotated, which stays as it is.
    Nothing is carried to a dispatch that was handed out to be annotated without help.
    """
    return [] if assignments.is_blind(project, dispatch) else list(_carried(project, dispatch))


def _carried(project: Project, dispatch: str) -> Iterator[Carriage]:
    done: set[str] = set()
    for earlier in versions.before(project, dispatch):
        for who in versions.people(project, earlier):
            later = project.annotation_set(dispatch, who)
            if who not in done and later == AnnotationSet(dispatch, who):
                yield _carry(project, project.annotation_set(earlier, who), later)
            done.add(who)


def _carry(project: Project, earlier: AnnotationSet, later: AnnotationSet) -> Carriage:
    text, after = (project.dispatch(made.dispatch).text for made in (earlier, later))

    def ask(annotation: Annotation) -> str:
        words = text[annotation.start : annotation.end]
        what = annotation.label if isinstance(annotation, Span) else str(annotation.type)
        forms = _CHANGED if words in after else _GONE
        form = forms.get(project.language, forms["en"])
        return form.format(earlier.dispatch, what, " ".join(words.split())[:_SHOWN])

    edit = carry(earlier, later, (text, after), ask=ask)
    journal.record(project, edit, by=By.IMPORT)
    return Carriage(
        later.dispatch, earlier.dispatch, later.annotator, len(edit.added), len(edit.asked)
    )
