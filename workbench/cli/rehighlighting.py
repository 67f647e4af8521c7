"""``workbench rehighlight``: new suggestions for a project by a newer suggester."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.backing_up import daily
from workbench.cli.progress import watched
from workbench.cli.telling import tell, warn
from workbench.exchange.rehighlighting import Change, Outdated, outdated, rehighlight
from workbench.store.project import Project


@click.command("rehighlight")
@click.argument("project", type=click.Path(path_type=Path))
@click.pass_context
def command(ctx: click.Context, project: Path) -> None:
    """Read the dispatches of PROJECT again whose suggestions are of another suggester than now.

    That is an older version of the rules, or another model than the one of `workbench model`.
    What annotators accepted, corrected or rejected stays as it is and is not proposed anew; the
    older suggestions that are still open give way to the new ones. Stopping keeps what is done.

    \b
    Example:
      workbench rehighlight march.workbench
    """
    with Project.open(project) as opened:
        daily(opened)
        found = outdated(opened)
        if not found:
            name = click.format_filename(project)
            tell(
                "nothing_to_read",
                f"{name}: nothing to read again, the present suggester read all of it last",
            )
            return
        failed = _rehighlight(opened, found)
    ctx.exit(1 if failed else 0)


def _rehighlight(project: Project, found: list[Outdated]) -> int:
    changes: list[Change] = []
    try:
        for change in watched(rehighlight(project, found), label="reading", length=len(found)):
            if change.error:
                warn(
                    "not_read",
                    f"workbench: {change.dispatch}: not read: {change.error}",
                    dispatch=change.dispatch,
                    reason=change.error,
                )
            changes.append(change)
    finally:
        _tell_sum(changes, sorted({each.present for each in found}))
    return sum(bool(change.error) for change in changes)


def _tell_sum(changes: list[Change], suggesters: list[str]) -> None:
    read = [change.difference for change in changes if not change.error]
    figures = {
        "new": sum(each.new for each in read),
        "gone": sum(each.gone for each in read),
        "same": sum(each.same for each in read),
    }
    counts = ", ".join(f"{n} {name}" for name, n in figures.items())
    said = f"read again by {' and '.join(suggesters)}: {len(read)} dispatches, {counts}"
    tell("read_again", said, dispatches=len(read), **figures)
