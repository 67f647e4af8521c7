"""``workbench guideline``: print the guideline of a project, or put another in force."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.formats import markdown
from workbench.store import guideline
from workbench.store.project import Project


@click.command("guideline")
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "--set",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Put this Markdown file in force, as a new version.",
)
@click.option("--as", "who", metavar="NAME", default="", help="Who wrote it.")
def command(project: Path, file: Path | None, who: str) -> None:
    """Print the guideline of PROJECT, as Markdown.

    It is shown beside the text in the window. A heading that names a label or a type in code, as in
    "### `PER`", begins its clause. Every version is kept.

    \b
    Examples:
      workbench guideline march.workbench > guideline.md
      workbench guideline march.workbench --set guideline.md --as Ada
    """
    if file is None and who:
        raise click.UsageError("--as goes with --set; name the file")
    with Project.open(project) as opened:
        if file is None:
            click.echo(guideline.newest(opened).text, nl=False)
            return
        before = guideline.newest(opened)
        after = guideline.write(opened, markdown.read(file), who)
    same = after == before
    shown = click.format_filename(project)
    click.echo(f"{shown}: version {after.number}{' has this text already' if same else ''}")
