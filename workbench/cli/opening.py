"""``workbench open``: the window on a project."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("open")
@click.argument("project", type=click.Path(path_type=Path))
@click.pass_context
def command(ctx: click.Context, project: Path) -> None:
    """Open the window on PROJECT.

    \b
    Example:
      workbench open march.workbench
    """
    ctx.exit(ctx.obj(project))
