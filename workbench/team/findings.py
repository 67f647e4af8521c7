"""What stands out in the agreement of a project, and the words that are labelled differently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np

from workbench.agreement.bias import Bias
from workbench.agreement.bootstrap import draws
from workbench.agreement.causes import boundaries
from workbench.agreement.contested import contested
from workbench.agreement.marking import marking_counts, markings
from workbench.agreement.paired import Paired, paired
from workbench.agreement.standing_out import (
    Boundaries,
    Finding,
    Form,
    Seen,
    Together,
    standing_out,
)
from workbench.agreement.summary import Agreement
from workbench.model.annotation import Part
from workbench.model.columns import Columns
from workbench.store import around
from workbench.store.project import Project
from workbench.team.agreeing import Held


def forms_of(project: Project, held: Held) -> tuple[Form, ...]:
    """Return the words that annotators label differently at one place, the most disputed first."""
    found = around.forms(project, held.columns)
    return contested(held.columns, found.texts, found.of)


def findings_of(
    project: Project, held: Held, forms: tuple[Form, ...], biases: tuple[Bias, ...]
) -> tuple[Finding, ...]:
    """Return what stands out, the weightiest first."""
    columns, agreement = held.columns, held.agreement
    if not agreement.pairs:
        return ()
    matches = paired(columns)
    drawn = draws(len(columns.dispatches), agreement.resamples, agreement.seed)
    seen = Seen(
        classes=_classes(columns, matches),
        boundaries=_boundaries(project, columns, matches),
        confusions=dict(_confusions(columns, matches)),
        forms=forms,
        markings=markings(marking_counts(columns), drawn),
        together=tuple(_together(agreement)),
        pooled=agreement.pooled.entities.strict,
        biases=biases,
    )
    return standing_out(seen)


def _classes(columns: Columns, matches: Paired) -> Mapping[str, Mapping[str, int]]:
    """Count the classes of disagreement by label: a case under each label that it has."""
    spans, same = matches.spans, matches.same
    a, b = spans.label[matches.a], spans.label[matches.b]
    alone, first = spans.label[matches.alone], spans.annotator[matches.alone] < matches.beside
    rows = (
        ("match", a, same & (a == b)),
        ("label", a, same & (a != b)),
        ("label", b, same & (a != b)),
        ("boundary", a, ~same & (a == b)),
        ("boundary+label", a, ~same & (a != b)),
        ("boundary+label", b, ~same & (a != b)),
        ("split_a", alone, matches.split & first),
        ("split_b", alone, matches.split & ~first),
        ("only_a", alone, ~matches.split & first),
        ("only_b", alone, ~matches.split & ~first),
    )
    counts: dict[str, Counter[str]] = {label: Counter() for label in columns.labels}
    for name, labels, which in rows:
        found = np.bincount(labels[which], minlength=len(columns.labels))
        for label, n in zip(columns.labels, found.tolist(), strict=True):
            counts[label][name] += n
    return counts


def _boundaries(project: Project, columns: Columns, matches: Paired) -> tuple[Boundaries, ...]:
    spans = matches.spans
    alike = spans.label[matches.a] == spans.label[matches.b]
    rows = np.flatnonzero(alike & ~matches.same)
    numbers: list[int] = np.unique(spans.dispatch[matches.a[rows]]).tolist()
    texts = around.texts(project, [columns.dispatches[number] for number in numbers])

    def place(row: int) -> Part:
        return int(spans.start[row]), int(spans.end[row])

    def pairs() -> Iterator[tuple[str, str, Part, Part]]:
        for a, b in zip(matches.a[rows].tolist(), matches.b[rows].tolist(), strict=True):
            text = texts[columns.dispatches[spans.dispatch[a]]]
            yield columns.labels[spans.label[a]], text, place(a), place(b)

    return boundaries(pairs())


def _confusions(columns: Columns, matches: Paired) -> Iterator[tuple[tuple[str, str], int]]:
    spans, labels = matches.spans, columns.labels
    same = matches.same
    a, b = spans.label[matches.a[same]], spans.label[matches.b[same]]
    cells = np.bincount(a.astype(np.int64) * len(labels) + b, minlength=len(labels) ** 2)
    for cell in np.flatnonzero(cells).tolist():
        one, other = divmod(cell, len(labels))
        yield (labels[one], labels[other]), int(cells[cell])


def _together(agreement: Agreement) -> Iterator[Together]:
    pairs = agreement.pairs
    sizes = [pair.entities.n_a + pair.entities.n_b for pair in pairs]
    for each in agreement.by_annotator:
        n = sum(s for s, p in zip(sizes, pairs, strict=True) if each.name in (p.a, p.b))
        yield Together((each.name,), each.with_others, n)
    for pair, n in zip(pairs, sizes, strict=True):
        yield Together((pair.a, pair.b), pair.entities.strict, n)
