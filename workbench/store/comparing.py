"""Which sets of a project are compared: whose, and on what conditions in SQL."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from workbench.model.choice import Choice
from workbench.model.compared import Compared, Help, Kind, When
from workbench.store import chosen
from workbench.store.project import Project

_BEFORE: Final = """EXISTS (SELECT 1 FROM sets g JOIN annotators k ON k.name = g.annotator
    WHERE g.dispatch = {s}.dispatch AND k.kind = 'suggester' AND g.updated < {s}.updated
        AND EXISTS (SELECT 1 FROM suggestions x
            WHERE x.dispatch = g.dispatch AND x.suggester = g.annotator))"""
"""A suggester had spoken, and had found something, when a set was last worked on."""
HELPED: Final = (
    _BEFORE
    + """ AND NOT EXISTS (SELECT 1 FROM assignments x
    WHERE x.dispatch = {s}.dispatch AND x.annotator = {s}.annotator AND x.blind = 1)"""
)
"""Tells of a set whether its annotator was shown suggestions."""
_IN_BATCH: Final = """EXISTS (SELECT 1 FROM assignments x WHERE x.dispatch = {s}.dispatch
    AND x.hand_out IN (SELECT value FROM json_each(:batches)){whose})"""


@dataclass(frozen=True, slots=True)
class Selection:
    """The sets that are compared: whose, in their order, and the condition on the set ``s``."""

    annotators: tuple[str, ...]
    condition: str
    values: Mapping[str, object] = field(default_factory=dict[str, object])


def selection(project: Project, compared: Compared) -> Selection:
    """Return which sets are compared: of people by name, then of gold, then of suggesters.

    Suggesters read everything: their sets count where a person or gold has finished as well, if
    any such are compared.
    """
    by_kind = {kind: _named(project, compared, kind) for kind in Kind}
    names = tuple(name for of_kind in by_kind.values() for name in of_kind)
    condition = _condition(compared, "s")
    if by_kind[Kind.SUGGESTER] and len(by_kind[Kind.SUGGESTER]) < len(names):
        condition += f""" AND (s.annotator NOT IN (SELECT value FROM json_each(:suggesters))
            OR EXISTS (SELECT 1 FROM sets o WHERE o.dispatch = s.dispatch
                AND o.annotator NOT IN (SELECT value FROM json_each(:suggesters))
                AND {_condition(compared, "o")}))"""
    return Selection(names, condition, _values(project, compared, by_kind))


def of_two(project: Project, compared: Compared, first: str, again: str) -> Selection:
    """Return the sets of an annotator, and of the same one a second time, of the same dispatches.

    Of what is compared, only what it says of dispatches counts.
    """
    condition = (
        _done("s")
        + _dispatches(compared, "s")
        + """ AND EXISTS (SELECT 1 FROM sets o WHERE o.dispatch = s.dispatch
            AND o.annotator IN (SELECT value FROM json_each(:names))
            AND o.annotator <> s.annotator AND o.state = 'done')"""
    )
    values = _values(project, compared, {Kind.PERSON: [first, again]})
    return Selection((first, again), condition, values)


def of_repeaters(project: Project, compared: Compared) -> Selection:
    """Return the second readings; of what is compared, what it says of dispatches counts."""
    names = tuple(repeaters(project, compared))
    values = _values(project, compared, {Kind.PERSON: names})
    return Selection(names, _done("s") + _dispatches(compared, "s"), values)


def repeaters(project: Project, compared: Compared) -> dict[str, str]:
    """Return the annotators of second readings, and whose these are."""
    found = project.rows("SELECT name, repeats FROM annotators WHERE kind = 'repeat' ORDER BY 1")
    asked = compared.annotators
    return {again: name for again, name in found if not asked or name in asked}


def _named(project: Project, compared: Compared, kind: Kind) -> list[str]:
    if kind not in compared.kinds:
        return []
    found = project.annotators(kind=kind)
    return [name for name in found if not compared.annotators or name in compared.annotators]


def _values(
    project: Project, compared: Compared, names: Mapping[Kind, Sequence[str]]
) -> dict[str, object]:
    every = [name for of_kind in names.values() for name in of_kind]
    return {
        **chosen.values_of(project, _choice(compared)),
        "since": compared.since,
        "until": compared.until,
        "names": json.dumps(every),
        "people": json.dumps(names.get(Kind.PERSON, [])),
        "suggesters": json.dumps(names.get(Kind.SUGGESTER, [])),
        "batches": json.dumps(compared.batches),
    }


def _choice(compared: Compared) -> Choice:
    """Return the part of it that concerns dispatches."""
    period = compared.when is When.DISPATCH
    return Choice(
        since=compared.since if period else "",
        until=compared.until if period else "",
        agencies=compared.agencies,
        languages=compared.languages,
        embargoed=compared.embargoed,
        killed=compared.killed,
    )


def _condition(compared: Compared, s: str) -> str:
    """Return the condition on a set by itself, whatever else there is of its dispatch."""
    made = _done(s) + _dispatches(compared, s)
    if compared.when is When.FINISHED:
        for name, sign in (("since", ">="), ("until", "<=")):
            if getattr(compared, name):
                made += f" AND substr({s}.updated, 1, length(:{name})) {sign} :{name}"
    if of_people := _of_people(compared, s):
        made += f""" AND ({s}.annotator NOT IN (SELECT value FROM json_each(:people))
            OR ({" AND ".join(of_people)}))"""
    return made


def _done(s: str) -> str:
    # The sign keeps SQLite from the index by state, in whose order annotations lie scattered.
    return f"{s}.state = 'done' AND +{s}.annotator IN (SELECT value FROM json_each(:names))"


def _dispatches(compared: Compared, s: str) -> str:
    made = ""
    within = chosen.of_dispatches(_choice(compared))
    if within != "1":
        made += f" AND EXISTS (SELECT 1 FROM dispatches d WHERE d.id = {s}.dispatch AND {within})"
    if compared.batches:
        made += f" AND {_IN_BATCH.format(s=s, whose='')}"
    return made


def _of_people(compared: Compared, s: str) -> list[str]:
    made: list[str] = []
    if compared.batches:
        made.append(_IN_BATCH.format(s=s, whose=f" AND x.annotator = {s}.annotator"))
    if compared.help is not Help.BOTH:
        helped = HELPED.format(s=s)
        made.append(helped if compared.help is Help.HIGHLIGHTED else f"NOT ({helped})")
    return made
