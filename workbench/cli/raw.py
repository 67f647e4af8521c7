"""``workbench raw``: the file that a dispatch came in, byte for byte."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from workbench.cli.telling import tell
from workbench.errors import ProjectError
from workbench.exchange.exporting import refuse_project
from workbench.formats.replacing import replacing
from workbench.store import raws
from workbench.store.project import Project


@click.command("raw")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("dispatch")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Write it to a file, not to the screen."
)
def command(project: Path, dispatch: str, output: Path | None) -> None:
    """Give back the file that DISPATCH of PROJECT came in, as it was.

    \b
    Example:
      workbench raw march.workbench belga-0123 -o belga-0123.xml
    """
    with Project.open(project) as opened:
        opened.dispatch(dispatch)
        found = raws.of(opened, dispatch)
        if found is None:
            raise ProjectError(f"the file of {dispatch!r} was not kept: it came in with others")
        if output is None:
            sys.stdout.buffer.write(found.content)
            return
        refuse_project(opened, output)
        with replacing(output) as file:
            file.write(found.content)
        size = len(found.content)
        tell("written", f"{output}: {size} bytes of {found.name}", path=str(output), bytes=size)
