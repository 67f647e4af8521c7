"""Counts are additive per dispatch: one changed dispatch is one changed row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import cast

import numpy as np
import pytest
from hypothesis import given

from tests.agreement.marked import LENGTH, Marked, columns, projects
from workbench.agreement.alpha import label_alpha, label_counts
from workbench.agreement.kappa import cohen_counts, cohen_kappa, fleiss_counts, fleiss_kappa
from workbench.agreement.marking import marking_counts
from workbench.agreement.segments import characters
from workbench.agreement.unitizing import u_alpha, unit_counts
from workbench.model.columns import Columns

COUNTS: list[Callable[[Columns], object]] = [
    label_counts,
    unit_counts,
    marking_counts,
    lambda project: cohen_counts(project, characters(project)),
    lambda project: fleiss_counts(project, characters(project)),
]


def arrays(value: object) -> list[np.ndarray]:
    """Every array in a value of counts, all with the dispatches first."""
    if isinstance(value, np.ndarray):
        return [value]
    if isinstance(value, tuple):
        return [array for each in cast("tuple[object, ...]", value) for array in arrays(each)]
    if is_dataclass(value):
        return [array for one in fields(value) for array in arrays(getattr(value, one.name))]
    return []


@pytest.mark.parametrize("count", COUNTS)
@given(marked=projects())
def test_the_row_of_a_dispatch_is_what_it_has_alone(
    count: Callable[[Columns], object], marked: Marked
) -> None:
    project = columns(marked)
    together = arrays(count(project))
    for number, id_ in enumerate(project.dispatches):
        own = {
            name: {i: marks for i, marks in of.items() if i == id_} for name, of in marked.items()
        }
        alone = arrays(count(columns(own, dispatches=[id_])))
        for whole, row in zip(together, alone, strict=True):
            np.testing.assert_allclose(whole[number], row[0])


@given(projects())
def test_a_shift_of_the_text_changes_nothing(marked: Marked) -> None:
    moved = {
        name: {i: [(s + 5, e + 5, label) for s, e, label in marks] for i, marks in own.items()}
        for name, own in marked.items()
    }
    before, after = (columns(each, length=LENGTH + 5) for each in (marked, moved))
    assert label_alpha(label_counts(before)) == label_alpha(label_counts(after))
    one, other = u_alpha(unit_counts(before)).value, u_alpha(unit_counts(after)).value
    assert other.value == (None if one.value is None else pytest.approx(one.value))
    first, second = characters(before), characters(after)
    assert cohen_kappa(cohen_counts(before, first)) == cohen_kappa(cohen_counts(after, second))
    assert fleiss_kappa(fleiss_counts(before, first)) == fleiss_kappa(fleiss_counts(after, second))
