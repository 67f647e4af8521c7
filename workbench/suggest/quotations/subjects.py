"""The source of a verb group: its subject, its agent, or that of an earlier verb."""

from __future__ import annotations

from workbench.model.annotation import Part
from workbench.suggest.quotations import phrases
from workbench.suggest.quotations.reading import Reading
from workbench.suggest.quotations.scope import Scope
from workbench.suggest.quotations.verbs import Group


def source_of(reading: Reading, group: Group) -> Part | None:  # noqa: PLR0911  (a list of cases)
    """Return the stretch that speaks, or None when nobody is named."""
    scope = reading.scope
    if group.pronoun is not None:
        return group.pronoun
    if group.passive:
        return agent(reading, group)
    before = group.left - 1
    if group.use == "a":
        return _of_participle(reading, group)
    if group.use == "i":
        return _of_infinitive(reading, group)
    while scope.is_a(before, "adverb") and before > scope.first:
        before -= 1
    if before < scope.first or scope.is_a(before, "conjunction"):
        return reading.inherited(group.left)
    least = _clause(scope, group.left)
    found = phrases.subject_before(scope, group.left, least)
    if found is not None and scope.low(found[0]) == "on" and (named := _sources_said(scope)):
        return named
    if found is not None:
        return scope.part(*(phrases.before_apposition(scope, found) or found))
    return reading.inherited(group.left)


def _clause(scope: Scope, k: int) -> int:
    for i in range(k - 1, scope.first, -1):
        if scope.low(i) in {";", ":"}:
            return i + 1
    return scope.first


def _sources_said(scope: Scope) -> Part | None:
    """*De source policière, on évoque…*: who *on* is."""
    if scope.low(scope.first) != "de" or scope.low(scope.first + 1) not in {"source", "sources"}:
        return None
    return scope.part(scope.first + 1, phrases.end_of(scope, scope.first + 1))


def agent(reading: Reading, group: Group) -> Part | None:
    """Return the noun phrase behind *par* after a passive group, or None."""
    scope = reading.scope
    for i in range(group.last, min(scope.last, group.last + 16)):
        if scope.low(i) == "par" and phrases.begins(scope, i + 1):
            end = phrases.end_of(scope, i + 1)
            return scope.part(i + 1, end)
        if scope.low(i) in {",", ";", ":"}:
            return None
    return None


def _of_participle(reading: Reading, group: Group) -> Part | None:
    scope = reading.scope
    before = group.left - 1
    if (
        before < scope.first
        or scope.low(before) in {",", "en", "et", "mais", "(", "tout"}
        or scope.quote(before)
    ):
        return reading.inherited(group.left)
    found = phrases.subject_before(scope, group.left, scope.first)
    return scope.part(*found) if found else reading.inherited(group.left)


def _of_infinitive(reading: Reading, group: Group) -> Part | None:
    """*Et le maire de conclure*; elsewhere the subject of the verb that the infinitive hangs on."""
    scope = reading.scope
    if scope.low(group.left - 1) in {"de", "d'"} and scope.low(scope.first) == "et":
        found = phrases.first_subject(scope, scope.first + 1, group.left - 1)
        if found:
            return scope.part(*found)
        if group.left - 2 == scope.first:
            return reading.earlier.mention()
    return reading.inherited(group.left)
