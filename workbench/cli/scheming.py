"""``workbench scheme``: the labels of a project; put another scheme in force."""

from __future__ import annotations

import json
from pathlib import Path

import click

from workbench.cli.backing_up import daily
from workbench.cli.telling import tell
from workbench.errors import FormatError
from workbench.formats import labelmap, scheme
from workbench.model.plain import from_scheme
from workbench.store import labels
from workbench.store.project import Project


@click.command("scheme")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--set", "file", type=click.Path(path_type=Path), help="Put this scheme in force.")
@click.option(
    "--rename", metavar="OLD=NEW,...", help="What becomes of labels that it does not have."
)
@click.option("--json", "as_json", is_flag=True, help="Print the scheme as such a file.")
def command(project: Path, file: Path | None, rename: str | None, *, as_json: bool) -> None:
    """List the labels of PROJECT with how often they are used, or change its scheme.

    Spans with a renamed label move along in every set, also in work that is merged later. A label
    in use is not lost: say what becomes of it.

    \b
    Examples:
      workbench scheme march.workbench --json > scheme.json
      workbench scheme march.workbench --set scheme.json --rename MISC=WORK
    """
    with Project.open(project) as opened:
        if file is not None:
            daily(opened)
            names = dict(labelmap.read(rename)) if rename else {}
            labels.change(opened, _read(file), names)
        elif rename:
            raise click.UsageError("--rename goes with --set")
        if as_json:
            click.echo(json.dumps(from_scheme(opened.scheme), ensure_ascii=False, indent=1))
            return
        used = labels.used(opened)
        for label in opened.scheme.labels:
            count = used.get(label.label, 0)
            told = f"{label.label}: {label.name('en')}, {count} spans"
            tell("label", told, label=label.label, spans=count)


def _read(file: Path) -> scheme.Scheme:
    try:
        return scheme.read(file)
    except OSError as error:
        raise FormatError(f"{file} cannot be read: {error.strerror}") from error
