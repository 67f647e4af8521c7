"""Quotations of several annotators as columns: by hand, or any that Hypothesis thinks of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np
from hypothesis import strategies as st

from tests.agreement.marked import LABELS, spans
from workbench.model.annotation import Part, Quotation, QuotationType, SourceKind
from workbench.model.columns import KINDS, NONE, TYPES, Columns, PartColumns, QuotationColumns

LENGTH = 24
SPEAKERS = ("s1", "s2", "s3")
Quoted = Mapping[str, Mapping[str, Sequence[Quotation]]]
"""Quotations by annotator and dispatch; who has no entry has not finished it."""


def quotation(
    *content: Part,
    cue: Sequence[Part] = (),
    source: Part | None = None,
    kind: SourceKind | None = None,
    speaker: str | None = None,
    type_: QuotationType = QuotationType.DIRECT,
) -> Quotation:
    return Quotation("q", type_, content, tuple(cue), source, kind, speaker)


def columns(
    quoted: Quoted,
    *,
    marked: Mapping[str, Mapping[str, Sequence[tuple[int, int, str]]]] | None = None,
    dispatches: Sequence[str] | None = None,
) -> Columns:
    """Columns of quotations, and of spans if there are any, by annotator and dispatch."""
    ids = dispatches or sorted({id_ for own in quoted.values() for id_ in own})
    names = list(quoted)
    done = np.array([[id_ in quoted[name] for name in names] for id_ in ids], dtype=np.bool_)
    everywhere = list(product(enumerate(ids), enumerate(names)))
    rows = [
        (d, a, q)
        for (d, id_), (a, name) in everywhere
        for q in sorted(quoted[name].get(id_, ()), key=lambda q: (q.start, q.end))
    ]
    labelled = [
        (d, a, start, end, LABELS.index(label))
        for (d, id_), (a, name) in everywhere
        for start, end, label in (marked or {}).get(name, {}).get(id_, ())
    ]
    return Columns(
        dispatches=tuple(ids),
        annotators=tuple(names),
        labels=LABELS,
        speakers=SPEAKERS,
        lengths=_ints([LENGTH] * len(ids)),
        done=done.reshape(len(ids), len(names)),
        spans=spans(labelled),
        quotations=_quotations(rows),
    )


def _quotations(rows: Sequence[tuple[int, int, Quotation]]) -> QuotationColumns:
    quotations = [q for _, _, q in rows]
    sources = [q.source or (NONE, NONE) for q in quotations]
    return QuotationColumns(
        dispatch=_ints([d for d, _, _ in rows]),
        annotator=_ints([a for _, a, _ in rows]),
        type=_ints([TYPES.index(q.type) for q in quotations]),
        content=_parts([q.content for q in quotations]),
        cue=_parts([q.cue for q in quotations]),
        source_start=_ints([start for start, _ in sources]),
        source_end=_ints([end for _, end in sources]),
        source_kind=_ints(
            [NONE if q.source_kind is None else KINDS.index(q.source_kind) for q in quotations]
        ),
        speaker=_ints(
            [NONE if q.speaker is None else SPEAKERS.index(q.speaker) for q in quotations]
        ),
    )


def _parts(rows: Sequence[Sequence[Part]]) -> PartColumns:
    flat = [part for row in rows for part in row]
    at = np.cumsum([0, *(len(row) for row in rows)])
    return PartColumns(
        _ints(at.tolist()), _ints([start for start, _ in flat]), _ints([end for _, end in flat])
    )


def _ints(values: Sequence[int]) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    return np.array(values, dtype=np.int32)


def _stretches(least: int, most: int) -> st.SearchStrategy[tuple[Part, ...]]:
    def pair_up(offsets: set[int]) -> tuple[Part, ...]:
        ordered = sorted(offsets)
        return tuple(zip(ordered[::2], ordered[1::2], strict=False))

    return st.sets(st.integers(0, LENGTH), min_size=2 * least, max_size=2 * most).map(pair_up)


@st.composite
def quotations(draw: st.DrawFn) -> Quotation:
    """Any quotation; contents are few, so that many are the same."""
    some = st.sampled_from([((0, 4),), ((0, 2), (2, 4)), ((0, 2), (3, 6)), ((5, 9),)])
    source = draw(_stretches(0, 1))
    return quotation(
        *draw(some | _stretches(1, 2)),
        cue=draw(_stretches(0, 1)),
        source=source[0] if source else None,
        kind=draw(st.none() | st.sampled_from([SourceKind.PERSON, SourceKind.GROUP])),
        speaker=draw(st.none() | st.sampled_from(SPEAKERS)),
        type_=draw(st.sampled_from(QuotationType)),
    )


@st.composite
def projects(
    draw: st.DrawFn, *, annotators: int = 3, dispatches: int = 3
) -> dict[str, dict[str, list[Quotation]]]:
    """Two annotators or more, with dispatches that some have not finished."""
    one = st.lists(quotations(), max_size=4).map(
        lambda some: sorted(some, key=lambda q: (q.start, q.end))
    )
    ids = [f"d{number}" for number in range(draw(st.integers(1, dispatches)))]
    return {
        "ABCDE"[number]: {id_: draw(one) for id_ in ids if draw(st.integers(0, 4))}
        for number in range(draw(st.integers(2, annotators)))
    }
