"""``workbench rescue``: what can be read of a damaged project, in a new one."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from workbench.cli.progress import progress
from workbench.cli.telling import tell, warn
from workbench.store.checking import check
from workbench.store.project import Project
from workbench.store.rescuing import Rescued, rescue

_SHOWN = 20


@click.command("rescue")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(ctx: click.Context, project: Path, new: Path, *, as_json: bool) -> None:
    """Bring everything that can be read of a damaged PROJECT into the new project NEW.

    PROJECT is not changed. Its journal makes every annotation set anew; where a part of it is lost,
    what stands in the tables comes in as well.

    \b
    Example:
      workbench rescue march.workbench march-rescued.workbench
    """
    with progress("rescuing") as tick:
        made = rescue(project, new, tick)
    with Project.open(new, read_only=True) as opened:
        whole = not any(True for _ in check(opened))
    if as_json:
        click.echo(json.dumps({**asdict(made), "whole": whole}, ensure_ascii=False, indent=1))
    else:
        _tell(new, made)
    ctx.exit(int(not whole))


def _tell(new: Path, made: Rescued) -> None:
    counted = ", ".join(f"{number} {table}" for table, number in made.counts.items())
    tell("rescued", f"{new} is written: {counted}", file=str(new), **made.counts)
    lost = {
        "pages or rows of the file could not be read": made.lost_pages,
        "acts of the journal are lost": made.lost_acts,
        "annotations could not stand in the texts that are left": made.unfit,
        "texts are not what came in": len(made.altered),
    }
    for what, number in lost.items():
        if number:
            warn("lost", f"{number} {what}", what=what, number=number)
    for dispatch in made.altered[:_SHOWN]:
        warn("altered", f"{dispatch}: its text was altered", dispatch=dispatch)
