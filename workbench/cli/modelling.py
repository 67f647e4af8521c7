"""``workbench model``: whose entities a project's suggestions are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from workbench.cli.options import label_options, users_model
from workbench.cli.telling import tell
from workbench.model.users_model import UsersModel
from workbench.store.project import Project
from workbench.suggest.client import suggester_of


@click.command("model")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("model", metavar="[NAME|PATH]", required=False)
@click.option("--rules", is_flag=True, help="Go back to the rules of the workbench.")
@label_options
def command(
    project: Path, model: str | None, labels: str | None, span_group: str | None, *, rules: bool
) -> None:
    """Have the entities of dispatches that are imported from now on suggested by a spaCy pipeline.

    It is an installed package or a folder that `spacy train` wrote; the quotations are suggested by
    the rules, from its entities. Without a model, say which one it is.

    \b
    Examples:
      workbench model march.workbench fr_core_news_sm
      workbench model march.workbench training/model-best --labels PRIZE=MISC,NORP=
      workbench model march.workbench --rules
    """
    if rules and model is not None:
        raise click.UsageError("give a model or --rules, not both")
    with Project.open(project) as opened:
        chosen = users_model(model, labels, span_group, opened.scheme)
        if chosen is None and not rules:
            chosen = opened.model()
        elif chosen is not None:
            chosen = _in_place(chosen)
        suggester = suggester_of(opened.language, chosen)
        if rules or model is not None:
            opened.set_model(chosen)
    said = f"{click.format_filename(project)}: suggestions by {suggester}"
    tell("suggester", said, suggester=suggester)


def _in_place(model: UsersModel) -> UsersModel:
    """Return a model that is found from other folders as well."""
    path = Path(model.name)
    return replace(model, name=str(path.resolve())) if path.is_dir() else model
