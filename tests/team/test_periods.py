"""Periods are as long as suits the time in which dispatches were finished."""

from __future__ import annotations

import pytest

from workbench.team.periods import periods


@pytest.mark.parametrize(
    ("finished", "names", "of"),
    [
        (["2026-03-02T08:00:00.000Z", "2026-03-05T23"], ("2026-03-02", "2026-03-05"), [0, 1]),
        (["2026-03-04", "2026-03-08", "2026-04-06"], ("2026-03-02", "2026-04-06"), [0, 0, 1]),
        (["2026-03-04T08", "2027-01-31T08", "2026-03-31T08"], ("2026-03", "2027-01"), [0, 1, 0]),
        (["2020-03-04T08", "2026-01-31T08"], ("2020", "2026"), [0, 1]),
        (["", "2026-03-02T08"], ("2026-03-02",), [-1, 0]),
        (["", ""], (), [-1, -1]),
        ([], (), []),
    ],
)  # fmt: skip
def test_periods_are_named_by_their_beginning(
    finished: list[str], names: tuple[str, ...], of: list[int]
) -> None:
    found = periods(finished)
    assert found.names == names
    assert found.of.tolist() == of
