"""``workbench new``: make a project file."""

from __future__ import annotations

import re
from pathlib import Path

import click

from workbench.formats import scheme
from workbench.store.project import Project


def _language(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if not re.fullmatch("[a-z]{2,3}", value):
        raise click.BadParameter(f"{value!r} is no code of a language like fr, nl or en")
    return value


@click.command("new")
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "--scheme",
    "scheme_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The labels to annotate with, as JSON.  [default: the four of spaCy, and dates]",
)
@click.option(
    "--language",
    default="fr",
    show_default=True,
    callback=_language,
    help="The language of dispatches that do not say theirs.",
)
def command(project: Path, scheme_file: Path | None, language: str) -> None:
    """Make PROJECT, a new project file.

    \b
    Example:
      workbench new march.workbench --language fr
    """  # noqa: D301  (\b tells click to keep the lines)
    labels = scheme.read_default() if scheme_file is None else scheme.read(scheme_file)
    Project.create(project, labels, language=language).close()
    click.echo(f"made {project}: scheme {labels.name!r}, language {language}")
