"""Options that several commands have."""

from __future__ import annotations

import re

import click


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
    help="The language of dispatches that do not say theirs.",
)
