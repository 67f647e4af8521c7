"""What a worker of the suggester is asked and answers: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from workbench.model.annotation import Part, SourceKind
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


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A quotation of which only the content is known, in a text; ``id`` comes back."""

    id: str
    text: str
    language: str
    content: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Completion:
    """What else is proposed for a quotation; offsets are those of its text, ``speaker`` a name."""

    id: str
    cue: tuple[Part, ...] = ()
    source: Part | None = None
    source_kind: SourceKind | None = None
    speaker: str = ""


def arguments(languages: Iterable[str], model: UsersModel | None = None) -> list[str]:
    """Return what follows the Python interpreter in the command of a worker."""
    option = [] if model is None else [f"--model={json.dumps(from_model(model))}"]
    return ["-m", "workbench.suggest.worker", *languages, *option]


def question(request: Request) -> str:
    """Return the line that a worker is asked with."""
    plain = {"id": request.id, "text": request.text, "language": request.language}
    return json.dumps(plain) + "\n"


def completion_question(unfinished: Unfinished) -> str:
    """Return the line that a worker is asked with to complete a quotation."""
    return json.dumps(asdict(unfinished)) + "\n"


def to_unfinished(message: Mapping[str, Any]) -> Unfinished:
    """Return the quotation that a worker is asked to complete."""
    content = tuple((start, end) for start, end in message["content"])
    return Unfinished(message["id"], message["text"], message["language"], content)


def from_completion(completion: Completion) -> dict[str, Any]:
    """Return a worker's answer as JSON has it."""
    return {"completed": completion.id} | asdict(completion)


def to_completion(message: Mapping[str, Any]) -> Completion:
    """Return a worker's answer to the question for a completion."""
    kind, source = message["source_kind"], message["source"]
    return Completion(
        message["id"],
        tuple((start, end) for start, end in message["cue"]),
        (source[0], source[1]) if source else None,
        SourceKind(kind) if kind else None,
        message["speaker"],
    )


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
