"""``workbench agree``: how far annotators agree, as a table or as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from workbench.agreement.measures import Counts
from workbench.agreement.pairs import Pair, compare
from workbench.store.project import Project


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def agree(project: Path, *, as_json: bool) -> None:
    """Print how far annotators agree, pair by pair, on the dispatches that both finished.

    \b
    Example:
      workbench agree march.workbench
    """
    with Project.open(project) as opened:
        pairs = compare(opened.annotation_set(d, a) for d, a in opened.set_ids())
    if as_json:
        click.echo(json.dumps({"pairs": [_plain(p) for p in pairs]}, ensure_ascii=False, indent=2))
    elif pairs:
        click.echo(_table(pairs))
    else:
        click.echo("nothing to compare: fewer than two annotators have begun")


def _plain(pair: Pair) -> dict[str, Any]:
    content = pair.content
    return {
        "a": pair.a,
        "b": pair.b,
        "dispatches": pair.dispatches,
        "entities": _counted(pair, pair.entities),
        "quotations": {
            **_counted(pair, content),
            "speaker": {
                "rate": pair.speaker_rate,
                "n": content.both,
                "coverage": pair.speaker_coverage,
                **_why(pair, pair.speaker_rate, "no shared quotations"),
            },
        },
    }


def _counted(pair: Pair, counts: Counts) -> dict[str, Any]:
    return {
        "n_a": counts.n_a,
        "n_b": counts.n_b,
        "strict": {"f1": counts.f1, **_why(pair, counts.f1, "nobody marked anything")},
    }


def _why(pair: Pair, figure: float | None, reason: str) -> dict[str, str]:
    if figure is not None:
        return {}
    return {"why": reason if pair.dispatches else "no dispatch that both finished"}


def _table(pairs: list[Pair]) -> str:
    head = ("annotators", "dispatches", "entities F1", "content F1", "same speaker")
    lines = [head, *(_cells(p) for p in pairs)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.ljust(w) if i == 0 else cell.rjust(w)
            for i, (cell, w) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def _cells(pair: Pair) -> tuple[str, ...]:
    names = f"{pair.a} - {pair.b}"
    if not pair.dispatches:
        return names, "0", "not comparable", "", ""
    n = pair.content.both
    speaker = "n/a" if pair.speaker_rate is None else f"{pair.same_speaker} of {n}"
    return (
        names,
        str(pair.dispatches),
        _figure(pair.entities.f1),
        _figure(pair.content.f1),
        speaker,
    )


def _figure(value: float | None) -> str:
    return "n/a" if value is None else f"{value:.3f}"
