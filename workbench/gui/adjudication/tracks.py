"""Tracks: a conflict as a line of the text with a track for each annotator and one for gold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.gui.adjudication import words
from workbench.gui.agreement.shown_case import ShownCase, Version, shown_case
from workbench.model.annotation import Annotation, Part, Span
from workbench.model.decision import Case
from workbench.team.desk import Desk


def shown(desk: Desk, case: Case, names: Mapping[str, str], gold: str) -> ShownCase:
    """Return a case as it is drawn; ``names`` are what annotators are called here."""
    versions = [
        _version(names.get(name, name), _answer(case, name)) for name in case.conflict.annotators
    ]
    versions.append(_version(gold, case.gold))
    text = desk.dispatch.text
    what = words.kinds(case.conflict.differs)
    if all(not version.parts for version in versions):
        versions[-1] = Version(gold, "", case.conflict.stretches)
    title = words.heading(text, case.conflict)
    return shown_case(desk.dispatch.id, title, what, text, versions)


def _answer(case: Case, name: str) -> Sequence[Annotation]:
    variant = case.conflict.variant_of(name)
    return variant.answer if variant else ()


def _version(name: str, annotations: Sequence[Annotation]) -> Version:
    parts: list[Part] = [part for each in annotations for part in each.parts]
    labels = dict.fromkeys(
        each.label if isinstance(each, Span) else str(each.type) for each in annotations
    )
    return Version(name, " + ".join(labels), tuple(sorted(parts)))
