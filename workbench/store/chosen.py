"""What a choice takes of a project: counts of it, and the sets themselves, some at a time."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from workbench.model.annotation import Annotation
from workbench.model.annotation_set import AnnotationSet
from workbench.model.choice import LEAST, Choice, Layer, Who
from workbench.model.dispatch import Dispatch
from workbench.model.question import Question
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.store import rows
from workbench.store.project import Project

_SOME: Final = 200
"""How many dispatches are in memory at once."""
_KILLED: Final = "d.killed = 1"
_HELD: Final = """(d.embargo <> '' AND coalesce(julianday(d.embargo) > julianday(:now), 1))"""
"""An embargo without a time that can be read, as "withheld", has no end."""
_BEGUN: Final = """(s.state <> 'new' OR s.note <> '' OR s.reason <> ''
    OR EXISTS (SELECT 1 FROM spans x WHERE x.dispatch = s.dispatch AND x.annotator = s.annotator)
    OR EXISTS (SELECT 1 FROM quotations x
        WHERE x.dispatch = s.dispatch AND x.annotator = s.annotator)
    OR EXISTS (SELECT 1 FROM answers x WHERE x.dispatch = s.dispatch AND x.annotator = s.annotator)
    OR EXISTS (SELECT 1 FROM questions x
        WHERE x.dispatch = s.dispatch AND x.annotator = s.annotator))"""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a choice takes, and what it leaves out because it is held back.

    ``entities`` and ``quotations`` count what people and gold have; what the majority has of it is
    only known when it is read. ``unfinished`` counts the sets in it that are not done, by state.
    """

    dispatches: int = 0
    sets: int = 0
    entities: int = 0
    quotations: int = 0
    embargoed: int = 0
    killed: int = 0
    unfinished: Mapping[State, int] = field(default_factory=dict[State, int])


@dataclass(frozen=True, slots=True)
class Taken:
    """A dispatch with the sets that were chosen, gold's names, and what is suggested for it."""

    dispatch: Dispatch
    sets: tuple[AnnotationSet, ...]
    suggestions: tuple[Suggestion, ...] = ()


def counts(project: Project, choice: Choice, *, annotations: bool = True) -> Counts:
    """Return how much a choice takes: a few queries, fast enough to be asked at each change.

    Without ``annotations``, entities and quotations are not counted: that takes longest.
    """
    values = values_of(project, choice)
    free = of_dispatches(choice)
    sets, took = _sets(choice), _taken(choice)
    dispatches, majority = project.rows(
        f"""SELECT count(*), total(n >= {LEAST}) FROM (SELECT count(s.annotator) AS n
            FROM dispatches d LEFT JOIN (sets s JOIN annotators a ON a.name = s.annotator)
                ON s.dispatch = d.id AND {sets}
            WHERE {free} GROUP BY d.position HAVING {took})""",
        values,
    )[0]
    states = project.rows(
        f"""SELECT s.state, count(*) FROM sets s JOIN annotators a ON a.name = s.annotator
        JOIN dispatches d ON d.id = s.dispatch WHERE {free} AND {sets} GROUP BY s.state""",
        values,
    )
    by_state = {State(state): n for state, n in states}
    held = {
        name: project.rows(
            f"SELECT count(*) FROM dispatches d WHERE {_within(choice)} AND {what}", values
        )[0][0]
        for name, what in (("embargoed", _HELD), ("killed", _KILLED))
        if not getattr(choice, name)
    }
    return Counts(
        dispatches,
        int(majority) if choice.who is Who.MAJORITY else sum(by_state.values()),
        *(_annotations(project, choice, layer) if annotations else 0 for layer in Layer),
        **held,
        unfinished={state: n for state, n in by_state.items() if state is not State.DONE},
    )


def dispatches(project: Project, choice: Choice) -> set[str]:
    """Return the ids of the dispatches that a choice takes, whatever was made of them."""
    found = project.rows(
        f"SELECT d.id FROM dispatches d WHERE {of_dispatches(choice)}", values_of(project, choice)
    )
    return {id_ for (id_,) in found}


def _annotations(project: Project, choice: Choice, layer: Layer) -> int:
    table, label = ("spans", "label") if layer is Layer.ENTITIES else ("quotations", "type")
    if layer not in choice.layers:
        return 0
    wanted = f"x.{label} IN (SELECT value FROM json_each(:labels))" if choice.labels else "1"
    return project.rows(
        f"""SELECT count(*) FROM {table} x
        JOIN sets s ON s.dispatch = x.dispatch AND s.annotator = x.annotator
        JOIN annotators a ON a.name = s.annotator JOIN dispatches d ON d.id = s.dispatch
        WHERE {of_dispatches(choice)} AND {_sets(choice)} AND {wanted}""",
        values_of(project, choice),
    )[0][0]


def taken(project: Project, choice: Choice, *, light: bool = False) -> Generator[Taken]:
    """Yield the dispatches with the sets that were chosen, in the order of their import.

    ``light``: without suggestions. For MAJORITY these are the sets of those who vote.
    """
    after = 0
    values = values_of(project, choice)
    while True:
        found = project.rows(
            f"""SELECT position, {rows.DISPATCH}
            FROM dispatches d WHERE d.position > :after AND {of_dispatches(choice)}
            ORDER BY d.position LIMIT {_SOME}""",
            values | {"after": after},
        )
        if not found:
            return
        after = found[-1][0]
        dispatches = [rows.dispatch(row[1:]) for row in found]
        yield from _with_sets(project, choice, dispatches, light=light)


def _with_sets(
    project: Project, choice: Choice, dispatches: Sequence[Dispatch], *, light: bool
) -> Generator[Taken]:
    ids = json.dumps([d.id for d in dispatches])
    sets = _some_sets(project, choice, ids)
    proposed = {} if light else _some_suggestions(project, ids)
    for dispatch in dispatches:
        its = sets.get(dispatch.id, ())
        if its or choice.takes_bare:
            yield Taken(dispatch, tuple(its), tuple(proposed.get(dispatch.id, ())))


_Key = tuple[str, str]


def _some_sets(project: Project, choice: Choice, ids: str) -> dict[str, list[AnnotationSet]]:
    values = values_of(project, choice) | {"ids": ids}
    of = f"""FROM json_each(:ids) wanted JOIN sets s ON s.dispatch = wanted.value
        JOIN annotators a ON a.name = s.annotator AND {_sets(choice)}"""
    found = project.rows(
        f"SELECT s.dispatch, s.annotator, s.state, s.note, s.reason {of} ORDER BY 1, 2", values
    )
    made = _some_annotations(project, of, values, choice.layers)
    answered = _grouped(project, "answers", "suggestion", of, values)
    asked = _grouped(project, "questions", "id, x.annotation, x.text", of, values)
    done: defaultdict[str, list[AnnotationSet]] = defaultdict(list)
    for dispatch, annotator, state, note, reason in found:
        key = dispatch, annotator
        its = AnnotationSet.of(
            *key,
            made.get(key, ()),
            state=State(state),
            answered=(name for (name,) in answered.get(key, ())),
            note=note,
            reason=reason,
            questions=(Question(*row) for row in asked.get(key, ())),
        )
        done[dispatch].append(choice.of(its))
    return done


def _some_annotations(
    project: Project, of: str, values: Mapping[str, object], layers: Iterable[Layer]
) -> dict[_Key, list[Annotation]]:
    done: dict[_Key, list[Annotation]] = {}
    for layer in layers:
        spans = layer is Layer.ENTITIES
        table, columns = ("spans", rows.SPAN) if spans else ("quotations", rows.QUOTATION)
        read = rows.span if spans else rows.quotation
        named = columns.replace(", ", ", x.")
        for key, its in _grouped(project, table, named, of, values).items():
            done.setdefault(key, []).extend(map(read, its))
    return done


def _grouped(
    project: Project, table: str, columns: str, of: str, values: Mapping[str, object]
) -> dict[_Key, list[tuple[Any, ...]]]:
    """Return the rows of a table by dispatch and annotator, for the sets that are asked for."""
    found = project.rows(
        f"""SELECT x.dispatch, x.annotator, x.{columns} {of}
        JOIN {table} x ON x.dispatch = s.dispatch AND x.annotator = s.annotator""",
        values,
    )
    done: dict[_Key, list[tuple[Any, ...]]] = {}
    for row in found:
        done.setdefault(row[:2], []).append(row[2:])
    return done


def _some_suggestions(project: Project, ids: str) -> dict[str, list[Suggestion]]:
    """Return the suggestions, the newest suggester's last: it is the newest again when imported."""
    of = """FROM json_each(:ids) wanted JOIN sets s ON s.dispatch = wanted.value
        JOIN annotators a ON a.name = s.annotator AND a.kind = 'suggester'"""
    made = _some_annotations(project, of, {"ids": ids}, Layer)
    by_id = {(*key, a.id): a for key, its in made.items() for a in its}
    found = project.rows(
        f"""SELECT x.dispatch, x.suggester, x.id, x.rule, x.confidence, x.speaker {of}
        JOIN suggestions x ON x.dispatch = s.dispatch AND x.suggester = s.annotator
        ORDER BY s.updated""",
        {"ids": ids},
    )
    done: defaultdict[str, defaultdict[str, list[Suggestion]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for dispatch, who, id_, rule, confidence, speaker in found:
        made_one = Suggestion(by_id[dispatch, who, id_], who, rule, confidence, speaker)
        done[dispatch][who].append(made_one)
    return {
        dispatch: [s for its in of_who.values() for s in sorted(its, key=_order)]
        for dispatch, of_who in done.items()
    }


def _order(suggestion: Suggestion) -> tuple[int, int, str]:
    at = suggestion.annotation
    return at.start, -at.end, at.id


def unused_speakers(project: Project) -> int:
    """Return how many speakers of the register no quotation names."""
    return project.rows(
        """SELECT count(*) FROM speakers s
        WHERE NOT EXISTS (SELECT 1 FROM quotations q WHERE q.speaker = s.id)"""
    )[0][0]


# The conditions


def of_dispatches(choice: Choice) -> str:
    """Return the condition on the dispatch ``d``."""
    made = [_within(choice)]
    if not choice.embargoed:
        made.append(f"NOT {_HELD}")
    if not choice.killed:
        made.append(f"NOT {_KILLED}")
    return " AND ".join(made)


def _within(choice: Choice) -> str:
    made = ["1"]
    if choice.agencies:
        made.append("d.agency IN (SELECT value FROM json_each(:agencies))")
    if choice.languages:
        made.append(
            "coalesce(nullif(d.language, ''), :language)"
            " IN (SELECT value FROM json_each(:languages))"
        )
    for name, sign in (("since", ">="), ("until", "<=")):
        if getattr(choice, name):
            made.append(
                f"d.date <> '' AND substr(d.date, 1, length(:{name}))"
                f" {sign} substr(:{name}, 1, length(d.date))"
            )
    return " AND ".join(made)


def _sets(choice: Choice) -> str:
    """Return the condition on the set ``s`` of the annotator ``a``."""
    made = [_BEGUN]
    if choice.who is Who.GOLD:
        made.append("a.kind = 'gold'")
    elif choice.who is Who.MAJORITY:
        made.append("a.kind = 'person' AND s.state = 'done'")
    else:
        made.append("a.kind IN ('person', 'gold')")
    if choice.annotators:
        made.append("s.annotator IN (SELECT value FROM json_each(:annotators))")
    if choice.states and choice.who is not Who.MAJORITY:
        made.append("s.state IN (SELECT value FROM json_each(:states))")
    return " AND ".join(made)


def _taken(choice: Choice) -> str:
    """Return the condition on the number ``n`` of sets by which a dispatch is in."""
    if choice.who is Who.MAJORITY:
        return f"n >= {LEAST}"
    return "n >= 0" if choice.takes_bare else "n > 0"


def values_of(project: Project, choice: Choice) -> dict[str, object]:
    """Return the values that the conditions name."""
    lists = {
        name: json.dumps(sorted(getattr(choice, name)))
        for name in ("agencies", "languages", "annotators", "states", "labels")
    }
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return {
        **lists,
        "now": now,
        "language": project.language,
        "since": choice.since,
        "until": choice.until,
    }
