"""``workbench new``: make a project file."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import language_option
from workbench.formats import scheme
from workbench.store.project import Project


@click.command("new")
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "--scheme",
    "scheme_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The labels to annotate with, as JSON.  [default: the four of spaCy, and dates]",
)
@language_option
def command(project: Path, scheme_file: Path | None, language: str) -> None:
    """Make PROJECT, a new project file.

    \b
    Example:
      workbench new march.workbench --language fr
    """
    labels = scheme.read_default() if scheme_file is None else scheme.read(scheme_file)
    Project.create(project, labels, language=language).close()
    click.echo(
        f"made {click.format_filename(project)}: scheme {labels.name!r}, language {language}"
    )
