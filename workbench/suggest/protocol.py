"""What a worker of the suggester is asked and answers: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from workbench.model.plain import from_model, to_suggestion
from workbench.model.suggestion import Suggestion
from workbench.model.users_model import UsersModel

LONGEST = 1_000_000
"""Texts with more characters are not read: spaCy would need gigabytes for them."""


@dataclass(frozen=True, slots=True)
class Request:
    """A text to be read; ``id`` comes back with the answer."""

    id: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What was proposed for a text, or why nothing could be.

    ``unmapped`` counts the labels of a user's model that have none of ours and were left out;
    ``without_lexicon`` is the language when there is no lexicon for it.
    """

    id: str
    suggester: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    error: str = ""
    unmapped: Mapping[str, int] = field(default_factory=dict[str, int])
    without_lexicon: str = ""


def arguments(languages: Iterable[str], model: UsersModel | None = None) -> list[str]:
    """Return what follows the Python interpreter in the command of a worker."""
    option = [] if model is None else [f"--model={json.dumps(from_model(model))}"]
    return ["-m", "workbench.suggest.worker", *languages, *option]


def question(request: Request) -> str:
    """Return the line that a worker is asked with."""
    plain = {"id": request.id, "text": request.text, "language": request.language}
    return json.dumps(plain) + "\n"


def reply(message: Mapping[str, Any]) -> Reply:
    """Return a worker's answer to a request."""
    return Reply(
        message["id"],
        message.get("suggester", ""),
        tuple(to_suggestion(s) for s in message.get("suggestions", ())),
        message.get("error", ""),
        message.get("unmapped", {}),
        message.get("without_lexicon", ""),
    )
