"""A project as arrays: what annotators made of dispatches where they have finished.

SQLite joins what a set holds into one text of numbers, and numpy reads the numbers of thousands of
sets at once. That takes half as long as to fetch the same rows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from workbench.model import taking
from workbench.model.choice import Layer
from workbench.model.columns import (
    KINDS,
    NONE,
    TYPES,
    Bools,
    Columns,
    Ints,
    QuotationColumns,
    SpanColumns,
)
from workbench.model.compared import Compared
from workbench.store import part_columns
from workbench.store.comparing import Selection, of_repeaters, of_two, repeaters, selection
from workbench.store.project import Project
from workbench.store.reading import blocks, one_state

Progress = Callable[[int, int], None]
"""Is told how many sets of how many are read; what it raises ends the reading."""
_BLOCK: Final = 4096
_MANY: Final = 2**63
_FIELDS: Final = 4
"""Numbers of a quotation beside its parts: type, both ends of the source, its kind."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """Who annotated dispatches twice, and both times as two annotators, the first time first."""

    annotator: str
    columns: Columns


def columns(
    project: Project, compared: Compared | None = None, *, progress: Progress | None = None
) -> Columns:
    """Read what is compared, in the order of the dispatches' import.

    Every person who has begun is an annotator, also without a finished set.
    """
    asked = compared or Compared()
    chosen = selection(project, asked)
    return _Reader(project, asked, chosen, progress or _silent).columns()


def columns_of(
    project: Project, compared: Compared, dispatch: str, like: Columns
) -> Columns | None:
    """Read one dispatch of ``like``, which was read before, with its annotators and labels.

    Its speakers come first, and those behind that are new since. None where there is an annotator
    whom it does not have, or the labels have changed.
    """
    one = f"s.dispatch = :dispatch AND {(chosen := selection(project, compared)).condition}"
    values = {**chosen.values, "dispatch": dispatch}
    reader = _Reader(project, compared, Selection(chosen.annotators, one, values))
    return reader.one(dispatch, like)


def repeats(project: Project, compared: Compared | None = None) -> tuple[Repeated, ...]:
    """Read the dispatches that somebody has finished twice, by annotator.

    Of what is compared, what it says of dispatches counts, and the annotators' own names.
    """
    asked = compared or Compared()
    made = [
        Repeated(name, _Reader(project, asked, of_two(project, asked, name, again)).columns())
        for again, name in repeaters(project, asked).items()
    ]
    return tuple(each for each in made if each.columns.dispatches)


def second_readings(project: Project, compared: Compared) -> Columns:
    """Read what annotators made of dispatches the second time, under the names of these."""
    return _Reader(project, compared, of_repeaters(project, compared)).columns()


def _silent(done: int, of: int) -> None:
    del done, of


@dataclass(slots=True)
class _Sets:
    """Sets as they come from the file: whose, and the numbers of each as one text or None."""

    keys: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    counts: list[int] = field(default_factory=list[int])
    numbers: list[NDArray[np.int64]] = field(default_factory=list[NDArray[np.int64]])

    def add(self, found: Sequence[tuple[str, str, str | None]]) -> None:
        texts = [text for _, _, text in found]
        self.keys += [(dispatch, annotator) for dispatch, annotator, _ in found]
        self.counts += [text.count(",") + 1 if text else 0 for text in texts]
        self.numbers.append(_numbers(",".join(filter(None, texts)), ","))


@dataclass(frozen=True, slots=True)
class _Numbering:
    """What the names of dispatches and annotators are in the columns."""

    dispatches: Mapping[str, int]
    annotators: Mapping[str, int]

    def sets(self, keys: Sequence[tuple[str, str]]) -> NDArray[np.int64]:
        """Return the number of each set, in the order of dispatch and annotator."""
        many = max(len(self.annotators), 1)
        numbers = (self.dispatches[d] * many + self.annotators[a] for d, a in keys)
        return np.fromiter(numbers, np.int64, len(keys))

    def split(self, sets: NDArray[np.int64]) -> tuple[Ints, Ints]:
        """Return the numbers of dispatch and annotator of each set."""
        dispatch, annotator = np.divmod(sets, max(len(self.annotators), 1))
        return dispatch.astype(np.int32), annotator.astype(np.int32)


class _Reader:
    """Reads the sets of a selection."""

    def __init__(
        self,
        project: Project,
        compared: Compared,
        chosen: Selection,
        progress: Progress = _silent,
    ) -> None:
        self._project = project
        self._compared = compared
        self._chosen = chosen
        self._progress = progress
        self._labels = _labels(project, compared)
        self._width = project.rows("SELECT coalesce(max(length), 0) + 1 FROM dispatches")[0][0]

    def columns(self) -> Columns:
        with one_state(self._project):
            return self._read()

    def _read(self) -> Columns:
        sets = self._sets()
        there = {dispatch for dispatch, _ in sets.keys}
        found = self._project.rows("SELECT id, position FROM dispatches")
        ids = sorted((position, id_) for id_, position in found if id_ in there)
        finished = {annotator for _, annotator in sets.keys}
        names = [n for n in self._chosen.annotators if n in finished or n in self._begun]
        speakers = [id_ for (id_,) in self._project.rows("SELECT id FROM speakers ORDER BY id")]
        return self._made(sets, [id_ for _, id_ in ids], names, speakers)

    def one(self, dispatch: str, like: Columns) -> Columns | None:
        with one_state(self._project):
            return self._read_one(dispatch, like)

    def _read_one(self, dispatch: str, like: Columns) -> Columns | None:
        sets = self._sets()
        there = {annotator for _, annotator in sets.keys}
        new = (there | self._begun).intersection(self._chosen.annotators) - set(like.annotators)
        if new or self._labels != like.labels:
            return None
        known = set(like.speakers)
        found = self._project.rows("SELECT id FROM speakers ORDER BY id")
        speakers = [id_ for (id_,) in found if id_ not in known]
        return self._made(sets, [dispatch], like.annotators, [*like.speakers, *speakers])

    @property
    def _begun(self) -> set[str]:
        found = self._project.rows(
            """SELECT a.name FROM annotators a WHERE a.kind = 'person' AND EXISTS (
                SELECT 1 FROM sets s WHERE s.annotator = a.name AND s.state <> 'new')"""
        )
        return {name for (name,) in found}

    def _made(
        self, sets: _Sets, ids: Sequence[str], names: Sequence[str], speakers: Sequence[str]
    ) -> Columns:
        numbering = _Numbering(
            {id_: n for n, id_ in enumerate(ids)}, {name: n for n, name in enumerate(names)}
        )
        keys = numbering.sets(sets.keys)
        done: Bools = np.zeros((len(ids), len(names)), np.bool_)
        done[numbering.split(keys)] = True
        return Columns(
            tuple(ids),
            tuple(names),
            self._labels,
            tuple(speakers),
            self._lengths(ids),
            done,
            self._spans(sets, keys, numbering),
            self._quotations(numbering, speakers),
        )

    def _lengths(self, ids: Sequence[str]) -> Ints:
        where = "WHERE id = ?" if len(ids) == 1 else ""
        found = self._project.rows(
            f"SELECT id, length FROM dispatches {where}", ids if where else ()
        )
        lengths = dict(found)
        return np.fromiter((lengths[id_] for id_ in ids), np.int32, len(ids))

    # Spans

    def _sets(self) -> _Sets:
        spans = self._span_numbers() if Layer.ENTITIES in self._compared.layers else "NULL"
        query = f"""SELECT s.dispatch, s.annotator, {spans} FROM sets s
            WHERE {self._chosen.condition} ORDER BY s.dispatch, s.annotator"""
        made, many = _Sets(), self._many()
        for found in self._blocks(query):
            made.add(found)
            self._progress(len(made.keys), many)
        return made

    def _many(self) -> int:
        if self._progress is _silent:
            return 0
        query = f"SELECT count(*) FROM sets s WHERE {self._chosen.condition}"
        return self._project.rows(query, self._chosen.values)[0][0]

    def _span_numbers(self) -> str:
        """Return a query of what a set's spans are as numbers: start, length and label in one."""
        labels = " ".join(f"WHEN :label{n} THEN {n}" for n in range(len(self._labels)))
        label = f"CASE x.label {labels} END" if labels else "0"
        wanted = "AND x.label IN (SELECT value FROM json_each(:wanted))"
        return f"""(SELECT group_concat((x.start * :width + x."end" - x.start) * :many + {label})
            FROM spans x WHERE x.dispatch = s.dispatch AND x.annotator = s.annotator
            {wanted if self._compared.labels else ""})"""

    def _spans(self, sets: _Sets, keys: NDArray[np.int64], numbering: _Numbering) -> SpanColumns:
        packed = np.concatenate([*sets.numbers, np.zeros(0, np.int64)])
        of = np.repeat(keys, np.array(sets.counts, np.int64))
        size = self._width * self._width * max(len(self._labels), 1)
        if (int(keys.max(initial=0)) + 1) * size < _MANY:
            of, packed = np.divmod(np.sort(of * size + packed), size)
        else:
            order = np.lexsort((packed, of))
            of, packed = of[order], packed[order]
        place, label = np.divmod(packed, max(len(self._labels), 1))
        start, length = np.divmod(place, self._width)
        ints = [each.astype(np.int32) for each in (start, start + length, label)]
        return SpanColumns(*numbering.split(of), *ints)

    # Quotations

    def _quotations(self, numbering: _Numbering, speakers: Sequence[str]) -> QuotationColumns:
        found = list(chain.from_iterable(self._blocks(self._quotation_query())))
        fields = _numbers(" ".join([row[3] for row in found]), " ").reshape(-1, _FIELDS).T
        content, cue = (part_columns.read([row[n] for row in found]) for n in (4, 5))
        names = json.loads(f"[{','.join([row[6][1:-1] for row in found])}]")
        number: dict[str | None, int] = {id_: n for n, id_ in enumerate(speakers)}
        speaker = np.array([number.get(name, NONE) for name in names], np.int32)
        keys = numbering.sets([row[:2] for row in found])
        of = np.repeat(keys, np.array([row[2] for row in found], np.int64))
        end = content.end[content.at[1:] - 1]
        order = np.lexsort((end, content.start[content.at[:-1]], of))
        type_, start, source_end, kind = (each[order].astype(np.int32) for each in fields)
        return QuotationColumns(
            *numbering.split(of[order]),
            type_,
            taking.parts(content, order),
            taking.parts(cue, order),
            start,
            source_end,
            kind,
            speaker[order],
        )

    def _quotation_query(self) -> str:
        types = _numbered("x.type", TYPES)
        kinds = _numbered("x.source_kind", KINDS)
        wanted = "AND x.type IN (SELECT value FROM json_each(:wanted))"
        layer = "1" if Layer.QUOTATIONS in self._compared.layers else "0"
        return f"""SELECT s.dispatch, s.annotator, count(*),
            group_concat({types} || ' ' || coalesce(x.source_start, {NONE})
                || ' ' || coalesce(x.source_end, {NONE}) || ' ' || {kinds}, ' '),
            group_concat(x.content, '{part_columns.SEPARATOR}'),
            group_concat(x.cue, '{part_columns.SEPARATOR}'), json_group_array(x.speaker)
            FROM sets s CROSS JOIN quotations x
                ON x.dispatch = s.dispatch AND x.annotator = s.annotator
                {wanted if self._compared.labels else ""}
            WHERE {layer} AND {self._chosen.condition} GROUP BY s.dispatch, s.annotator"""

    def _blocks(self, query: str) -> Iterator[list[tuple[Any, ...]]]:
        values = {
            **self._chosen.values,
            "width": self._width,
            "many": max(len(self._labels), 1),
            "wanted": json.dumps(sorted(self._compared.labels)),
            **{f"label{n}": label for n, label in enumerate(self._labels)},
        }
        return blocks(self._project, query, values, _BLOCK)


def _labels(project: Project, compared: Compared) -> tuple[str, ...]:
    """Return the labels in the order of the scheme, and behind them those that it has no more."""
    ordered = [each.label for each in project.scheme.labels]
    found = [label for (label,) in project.rows("SELECT label FROM labels ORDER BY label")]
    every = [*ordered, *(label for label in found if label not in ordered)]
    return tuple(each for each in every if not compared.labels or each in compared.labels)


def _numbered(column: str, values: Sequence[str]) -> str:
    whens = " ".join(f"WHEN '{value}' THEN {n}" for n, value in enumerate(values))
    return f"CASE {column} {whens} ELSE {NONE} END"


def _numbers(text: str, separator: str) -> NDArray[np.int64]:
    return np.fromstring(text, np.int64, sep=separator) if text else np.zeros(0, np.int64)
