"""``workbench check``: whether a project is whole, and what is not."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from workbench.cli.progress import progress
from workbench.cli.telling import tell, warn
from workbench.errors import ProjectError
from workbench.store.checking import Code, Finding, check, counts_of, steps
from workbench.store.project import Project

_SHOWN = 50


@click.command("check")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(ctx: click.Context, project: Path, *, as_json: bool) -> None:
    """Check PROJECT: its pages, texts, offsets, references, and that its journal makes every set.

    Nothing is changed. The exit code is 1 where something is wrong.

    \b
    Example:
      workbench check march.workbench
    """
    found: list[Finding] = []
    counts: dict[str, int] = {}
    with _ticking(project) as (opened, tick):
        if isinstance(opened, ProjectError):
            found.append(Finding(Code.FILE, str(opened)))
        else:
            found += check(opened, tick)
            counts = counts_of(opened) if not _damaged(found) else {}
    if as_json:
        click.echo(json.dumps(_plain(project, counts, found), ensure_ascii=False, indent=1))
    else:
        _tell(project, counts, found)
    ctx.exit(int(bool(found)))


@contextmanager
def _ticking(path: Path) -> Generator[tuple[Project | ProjectError, Callable[[], None]]]:
    """Open the project, or give the error why it cannot be opened; a missing one is raised."""
    if not path.exists():
        raise ProjectError(f"{path} does not exist; name a project")
    try:
        project = Project.open(path, read_only=True)
    except ProjectError as error:
        yield error, lambda: None
        return
    with project, progress("checking the file", _length(project)) as tick:
        yield project, tick


def _length(project: Project) -> int | None:
    try:
        return steps(project)
    except ProjectError:
        return None


def _damaged(found: list[Finding]) -> bool:
    return any(finding.code is Code.FILE for finding in found)


def _tell(path: Path, counts: dict[str, int], found: list[Finding]) -> None:
    for finding in found[:_SHOWN]:
        warn("finding", _line(finding), **_facts(finding))
    if len(found) > _SHOWN:
        warn("findings left", f"and {len(found) - _SHOWN} more; --json lists them all")
    counted = ", ".join(f"{n} {name}" for name, n in counts.items())
    if not found:
        tell("whole", f"{path} is whole: {counted}", **counts)
        return
    by_code = ", ".join(f"{n} {code}" for code, n in Counter(f.code for f in found).items())
    hint = (
        "workbench restore brings a backup back, workbench rescue brings what can be read into a"
        " new project"
        if _damaged(found)
        else "the journal has everything: workbench rescue makes a new project from it"
    )
    warn("not whole", f"{path} is not whole: {by_code}; {hint}", found=len(found))


def _line(finding: Finding) -> str:
    where = " of ".join(part for part in (finding.id, finding.annotator) if part)
    place = ": ".join(part for part in (finding.dispatch, where) if part)
    return (
        f"{finding.code}: {place}: {finding.text}" if place else f"{finding.code}: {finding.text}"
    )


def _facts(finding: Finding) -> dict[str, Any]:
    return {
        "what": str(finding.code),
        "why": finding.text,
        "dispatch": finding.dispatch,
        "annotator": finding.annotator,
        "id": finding.id,
    }


def _plain(path: Path, counts: dict[str, int], found: list[Finding]) -> dict[str, Any]:
    return {
        "project": path.name,
        "whole": not found,
        "counts": counts,
        "findings": [
            {
                "code": str(finding.code),
                "dispatch": finding.dispatch or None,
                "annotator": finding.annotator or None,
                "id": finding.id or None,
                "text": finding.text,
            }
            for finding in found
        ],
    }
