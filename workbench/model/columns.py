"""Columns: the annotations of many finished sets as arrays, one row an annotation.

Rows are in the order of dispatch, annotator, start and end. Offsets are code points, half-open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from workbench.model.annotation import QuotationType, SourceKind

Ints = NDArray[np.int32]
Bools = NDArray[np.bool_]

TYPES: Final = tuple(QuotationType)
"""What the types of quotations are numbered by."""
KINDS: Final = tuple(SourceKind)
"""What the kinds of sources are numbered by."""
NONE: Final = -1
"""Stands for a source, a kind or a speaker that a quotation does not have."""


@dataclass(frozen=True, slots=True, eq=False)
class SpanColumns:
    """Spans, n rows: numbers of dispatch, annotator and label, and [start, end)."""

    dispatch: Ints
    annotator: Ints
    start: Ints
    end: Ints
    label: Ints


@dataclass(frozen=True, slots=True, eq=False)
class PartColumns:
    """The parts of n quotations: those of row i stand at ``at[i]`` up to ``at[i + 1]``."""

    at: Ints
    start: Ints
    end: Ints


@dataclass(frozen=True, slots=True, eq=False)
class QuotationColumns:
    """Quotations, n rows, those of the type SCARE included.

    ``type`` is a number in TYPES, ``source_kind`` one in KINDS, ``speaker`` one in
    ``Columns.speakers``; NONE where there is none, also for both ends of the source.
    """

    dispatch: Ints
    annotator: Ints
    type: Ints
    content: PartColumns
    cue: PartColumns
    source_start: Ints
    source_end: Ints
    source_kind: Ints
    speaker: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """What annotators made of dispatches, where they have finished.

    ``done``, of the shape (dispatches, annotators), tells who has finished which dispatch; a set
    that is not finished has no rows. ``lengths`` are those of the texts in code points.
    """

    dispatches: tuple[str, ...]
    annotators: tuple[str, ...]
    labels: tuple[str, ...]
    speakers: tuple[str, ...]
    lengths: Ints
    done: Bools
    spans: SpanColumns
    quotations: QuotationColumns
