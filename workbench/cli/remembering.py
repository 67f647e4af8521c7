"""``workbench memory``: what a project has learned from its annotators."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import click

from workbench.errors import FormatError
from workbench.model.memory import Entry, Memory
from workbench.store import memory as memories
from workbench.store.project import Project

_TWICE = 2


@click.command("memory")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--forget", metavar="WORDS", help="Take back what is known of these words.")
@click.option("--label", help="With --forget: under this label only.")
def command(project: Path, *, as_json: bool, forget: str | None, label: str | None) -> None:
    """List what annotators confirmed and rejected, which the next suggestions follow.

    What was confirmed in a finished dispatch is proposed with more confidence; what was rejected
    twice for the same words and label is not proposed again.

    \b
    Example:
      workbench memory march.workbench --forget "Zoetenaaie" --label PER
    """
    with Project.open(project) as opened:
        known = memories.read(opened)
        if forget is not None:
            _forget(opened, known, forget, label)
            return
    click.echo(
        json.dumps(_plain(known), ensure_ascii=False, indent=2) if as_json else _table(known)
    )


def _forget(project: Project, known: Memory, words: str, label: str | None) -> None:
    entries = {
        (w, x) for w, x in (*known.confirmed, *known.rejected) if w == words and label in (None, x)
    }
    if not entries:
        raise FormatError(
            f"nothing is known of {words!r} in {project.path}; list it without --forget"
        )
    memories.forget(project, entries)
    click.echo(f"forgotten: {', '.join(f'{w} ({x})' for w, x in sorted(entries))}")


def _plain(known: Memory) -> dict[str, list[dict[str, object]]]:
    return {
        name: [{"words": w, "label": x, "times": n} for (w, x), n in _ordered(counted)]
        for name, counted in (("confirmed", known.confirmed), ("rejected", known.rejected))
    }


def _ordered(counted: Mapping[Entry, int]) -> list[tuple[Entry, int]]:
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def _table(known: Memory) -> str:
    confirmed = [f"  {n:4}  {x:8}  {w}" for (w, x), n in _ordered(known.confirmed)]
    rejected = [
        f"  {n:4}  {x:8}  {w}{'' if n < _TWICE else '  (not proposed again)'}"
        for (w, x), n in _ordered(known.rejected)
    ]
    return "\n".join(
        [
            "confirmed:",
            *(confirmed or ["  nothing yet"]),
            "rejected:",
            *(rejected or ["  nothing yet"]),
        ]
    )
