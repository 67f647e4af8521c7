"""Options that several commands have."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

import click

from workbench.errors import FormatError
from workbench.formats import labelmap
from workbench.model.scheme import Scheme
from workbench.model.users_model import UsersModel

Function = TypeVar("Function", bound=Callable[..., Any])


def _checked(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    from babel import localedata  # not needed to show the window

    if not re.fullmatch("[a-z]{2,3}", value) or not localedata.exists(value):
        raise click.BadParameter(f"{value!r} is no code of a language like fr, nl or en")
    return value


language_option = click.option(
    "--language",
    default="fr",
    show_default=True,
    callback=_checked,
    help="The language of dispatches that neither say nor show theirs.",
)


def model_options(function: Function) -> Function:
    """Add ``--model``, and what goes with it."""
    model = click.option(
        "--model",
        metavar="NAME|PATH",
        help="Take the entities from a spaCy pipeline: an installed package or a folder.",
    )
    return model(label_options(function))


def label_options(function: Function) -> Function:
    """Add ``--labels`` and ``--span-group``, which say how a model is read."""
    labels = click.option(
        "--labels",
        metavar="A=B,...|FILE",
        help="The model's labels and ours, beside the usual ones; also a JSON or TSV file.",
    )
    group = click.option(
        "--span-group", metavar="KEY", help="Where the entities are; doc.ents if it is left out."
    )
    return labels(group(function))


def users_model(
    name: str | None, labels: str | None, span_group: str | None, scheme: Scheme | None = None
) -> UsersModel | None:
    """Return the model that the options name, None where they name none.

    Raises UsageError where the others stand without a model, FormatError for a map that is none or
    that leads to labels which are not in the scheme.
    """
    if name is None:
        if labels is not None or span_group is not None:
            raise click.UsageError("--labels and --span-group go with a model; name one")
        return None
    pairs = labelmap.read(labels) if labels is not None else ()
    known = {x.label for x in scheme.labels} if scheme is not None else {x for _, x in pairs}
    strange = sorted({ours for _, ours in pairs} - known - {""})
    if strange:
        raise FormatError(
            f"--labels leads to {strange[0]!r}, which is no label of the project's scheme;"
            f" its labels are {', '.join(sorted(known))}"
        )
    return UsersModel(name, pairs, span_group or "")
