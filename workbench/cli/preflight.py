"""The preflight of an export, as lines for a person or the window, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Protocol

import click

from workbench.cli.telling import tell
from workbench.exchange.exporting import Order
from workbench.exchange.preflight import Case, Loss, Report
from workbench.store.chosen import Counts

_SHOWN = 60
_SAID = {
    Loss.UNALIGNED: "does not align with tokens",
    Loss.OVERLAPPING: "overlaps a longer entity",
}


class Screen(Protocol):
    """Shows what a preflight finds, as it is found."""

    def case(self, case: Case) -> None:
        """Show a stretch that the form cannot hold."""
        ...

    def end(self, report: Report, counts: Counts, unused_speakers: int) -> None:
        """Show the counts."""
        ...


@contextmanager
def screen_of(order: Order, *, as_json: bool, most: int) -> Generator[Screen]:
    """Give what shows a preflight; of the stretches, lines show ``most``, JSON shows all."""
    yield _Json(order) if as_json else _Lines(order, most)


class _Lines:
    """Lines, for a person or with their codes for the window."""

    def __init__(self, order: Order, most: int) -> None:
        """Begin with nothing shown."""
        self._order = order
        self._left = most

    def case(self, case: Case) -> None:
        """Show a stretch, while there are not too many."""
        if not self._left:
            return
        self._left -= 1
        near = (
            ""
            if case.nearest is None
            else f"; the nearest are [{case.nearest[0]}, {case.nearest[1]})"
        )
        said = f"{_where(case)} {_SAID[case.loss]}{near}"
        tell("case", said, where=_where(case), **_plain(case))

    def end(self, report: Report, counts: Counts, unused_speakers: int) -> None:
        """Show the counts of what is lost, of what is not finished, and of what stays out."""
        for loss, n in report.losses.items():
            if n:
                title = self._order.form.title
                tell("loss", f"{title} has no place for: {n} {loss}", what=loss.name, number=n)
        for state, n in counts.unfinished.items():
            tell("unfinished", f"not finished: {n} sets are {state}", state=str(state), number=n)
        if unused_speakers:
            said = f"not in the file: {unused_speakers} speakers that no quotation names"
            tell("unused_speakers", said, speakers=unused_speakers)


def held_back(counts: Counts) -> None:
    """Say what was left out because it is killed or under embargo."""
    for what, n, why in (
        ("embargoed", counts.embargoed, "under embargo; --with-embargoed takes them in"),
        ("killed", counts.killed, "killed; --with-killed takes them in"),
    ):
        if n:
            said = f"left out: {n} dispatches that are {why}"
            tell("held_back", said, what=what, number=n)


class _Json:
    """One JSON object, written as it is found: cases, then the counts."""

    def __init__(self, order: Order) -> None:
        """Begin the object."""
        self._mark = ""
        click.echo(f'{{"format": {json.dumps(order.form.name)}, "cases": [', nl=False)

    def case(self, case: Case) -> None:
        """Write a stretch."""
        click.echo(f"{self._mark}\n{json.dumps(_plain(case), ensure_ascii=False)}", nl=False)
        self._mark = ","

    def end(self, report: Report, counts: Counts, unused_speakers: int) -> None:
        """Write the counts and end the object."""
        rest = {
            "losses": {loss.name.lower(): n for loss, n in report.losses.items() if n},
            "sets": report.sets,
            "unused_speakers": unused_speakers,
            "chosen": asdict(counts),
        }
        click.echo(f"\n], {json.dumps(rest, ensure_ascii=False)[1:]}")


def _plain(case: Case) -> dict[str, object]:
    return {**asdict(case), "loss": case.loss.name.lower()}


def _where(case: Case) -> str:
    words = " ".join(case.words.split())
    shown = words if len(words) <= _SHOWN else f"{words[:40]}...{words[-17:]}"
    return f"{case.dispatch} ({case.annotator}) [{case.start}, {case.end}) {case.what} {shown!r}"
