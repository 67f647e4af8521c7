"""The suggester's process: reads requests from its input, answers on its output, as JSON lines.

A request is ``{"id", "text", "language"}``, an answer
``{"id", "suggester", "suggestions": [...], "unmapped": {label: count},
"without_lexicon"}`` or ``{"id", "error"}``;
a request with "content" is for a completion, see protocol.py, and its answer has "completed";
the first line is ``{"ready": seconds, "suggester"}`` or ``{"error"}``, which is the last one as
well. It ends when its input is closed.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cache
from typing import IO, TYPE_CHECKING, Any

from workbench.errors import WorkbenchError
from workbench.model.plain import from_suggestion, to_model
from workbench.model.users_model import UsersModel
from workbench.suggest import lexicon
from workbench.suggest.protocol import LONGEST, Completion, from_completion, to_unfinished

if TYPE_CHECKING:
    from spacy.language import Language


@cache
def _pipeline(language: str, model: UsersModel | None) -> Language:
    from workbench.suggest.pipelines import pipeline  # it imports spaCy, which takes seconds

    return pipeline(language, model)


def answer(request: dict[str, Any], model: UsersModel | None = None) -> dict[str, Any]:
    """Return the answer to one request."""
    from workbench.suggest.pipelines import suggestions

    text = request["text"]
    if len(text) > LONGEST:
        return {"id": request["id"], "error": f"over {LONGEST:,} characters, too long to read"}
    try:
        nlp = _pipeline(request["language"], model)
        doc = nlp(text)
        found = suggestions(doc, nlp.meta["suggester"])
    except WorkbenchError as error:
        return {"id": request["id"], "error": str(error)}
    except Exception as error:  # noqa: BLE001  one text must not end the work on the others
        return {"id": request["id"], "error": f"{type(error).__name__}: {error}"}
    return {
        "id": request["id"],
        "suggester": nlp.meta["suggester"],
        "suggestions": [from_suggestion(s) for s in found],
        "unmapped": doc._.unmapped or {},
        "without_lexicon": "" if lexicon.has(request["language"]) else request["language"],
    }


def completed(request: dict[str, Any], model: UsersModel | None = None) -> dict[str, Any]:
    """Return what completes the quotation of a request; nothing where the rules know nothing."""
    from workbench.suggest.quotations.completing import complete

    asked = to_unfinished(request)
    answer = Completion(asked.id)
    # The annotator does not wait for a reason: without an answer the quotation is as it is.
    with suppress(Exception):
        doc = _pipeline(asked.language, model)(asked.text)
        found = complete(doc._.quotations, asked.content)
        if found is not None:
            answer = Completion(asked.id, found.cue, found.source, found.source_kind, found.speaker)
    return from_completion(answer)


def serve(
    requests: Iterable[str],
    answers: IO[str],
    languages: Sequence[str],
    model: UsersModel | None = None,
) -> None:
    """Load the pipelines of the languages, say so, then answer until there are no more requests."""
    started = time.perf_counter()
    try:
        suggester = _loaded(languages, model)
    except WorkbenchError as error:
        _say(answers, {"error": str(error)})
        return
    ready = round(time.perf_counter() - started, 3)
    _say(answers, {"ready": ready, "suggester": suggester})
    for line in requests:
        request = json.loads(line)
        _say(answers, (completed if "content" in request else answer)(request, model))


def _loaded(languages: Sequence[str], model: UsersModel | None) -> str:
    """Load the pipelines; return the suggester of the first, "" where there is none."""
    if model is not None:
        from workbench.suggest import models

        for language in languages:
            models.require(model.name, language)
    found = [_pipeline(language, model).meta["suggester"] for language in languages]
    return found[0] if found else ""


def _say(answers: IO[str], message: dict[str, Any]) -> None:
    answers.write(json.dumps(message) + "\n")
    answers.flush()


def main() -> None:
    """Serve standard input and output, at low priority, for the languages in the arguments."""
    parser = argparse.ArgumentParser()
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--model", help="a user's model as JSON")
    arguments = parser.parse_args()
    model = to_model(json.loads(arguments.model)) if arguments.model else None
    if hasattr(os, "nice"):
        os.nice(10)
    # What a library prints must not come between the answers: it goes to standard error.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    requests = os.fdopen(0, encoding="utf-8", closefd=False)
    serve(requests, answers, arguments.languages, model)


if __name__ == "__main__":
    main()
