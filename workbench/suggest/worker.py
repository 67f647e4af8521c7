"""The suggester's process: reads requests from its input, answers on its output, as JSON lines.

A request is ``{"id", "text", "language"}``, an answer ``{"id", "suggester", "suggestions": [...]}``
or ``{"id", "error"}``; the first line is ``{"ready": seconds}``. It ends when its input is closed.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterable
from functools import cache
from typing import IO, TYPE_CHECKING, Any

from workbench.model.plain import from_suggestion
from workbench.suggest.client import LONGEST

if TYPE_CHECKING:
    from spacy.language import Language


@cache
def _pipeline(language: str) -> Language:
    from workbench.suggest.pipeline import pipeline  # it imports spaCy, which takes seconds

    return pipeline(language)


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Return the answer to one request."""
    from workbench.suggest.pipeline import SUGGESTER, suggest

    text = request["text"]
    if len(text) > LONGEST:
        return {"id": request["id"], "error": f"over {LONGEST:,} characters, too long to read"}
    try:
        found = suggest(_pipeline(request["language"]), text)
    except Exception as error:  # noqa: BLE001  one text must not end the work on the others
        return {"id": request["id"], "error": f"{type(error).__name__}: {error}"}
    plain = [from_suggestion(s) for s in found]
    return {"id": request["id"], "suggester": SUGGESTER, "suggestions": plain}


def serve(requests: Iterable[str], answers: IO[str], languages: Iterable[str]) -> None:
    """Load the pipelines of the languages, say so, then answer until there are no more requests."""
    started = time.perf_counter()
    for language in languages:
        _pipeline(language)
    _say(answers, {"ready": round(time.perf_counter() - started, 3)})
    for line in requests:
        _say(answers, answer(json.loads(line)))


def _say(answers: IO[str], message: dict[str, Any]) -> None:
    answers.write(json.dumps(message) + "\n")
    answers.flush()


def main() -> None:
    """Serve standard input and output, at low priority, for the languages in the arguments."""
    if hasattr(os, "nice"):
        os.nice(10)
    # What a library prints must not come between the answers: it goes to standard error.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    requests = os.fdopen(0, encoding="utf-8", closefd=False)
    serve(requests, answers, sys.argv[1:])


if __name__ == "__main__":
    main()
