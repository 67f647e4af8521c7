"""Telling: what a command says, in a line for a person, or with its code for the window.

The window runs commands beside itself and words what they say in the annotator's language. For it
each line is a JSON object: ``code``, the facts under their names, and ``text``, the line that a
person would see.
"""

from __future__ import annotations

import json
import os
from typing import Final

import click

_VARIABLE: Final = "WORKBENCH_LINES"


def for_window() -> bool:
    """Tell whether the window reads along."""
    return os.environ.get(_VARIABLE) == "json"


def tell(code: str, text: str, /, **facts: object) -> None:
    """Say a line."""
    _say(code, text, facts, err=False)


def warn(code: str, text: str, /, **facts: object) -> None:
    """Say what went wrong or what else is to be known: to a person on standard error."""
    _say(code, text, facts, err=True)


def _say(code: str, text: str, facts: dict[str, object], *, err: bool) -> None:
    if for_window():
        click.echo(json.dumps({"code": code, "text": text, **facts}))
    else:
        click.echo(text, err=err)
