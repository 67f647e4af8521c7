"""The suggester's process answers line by line and outlives a bad text."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import Any

from workbench.model.annotation import SourceKind
from workbench.model.plain import to_suggestion
from workbench.suggest.protocol import (
    LONGEST,
    Completion,
    Unfinished,
    completion_question,
    to_completion,
)
from workbench.suggest.worker import answer, serve

TEXT = '"Le port rouvre lundi", a dit Jeanne Morel.'


def request(**changes: object) -> dict[str, Any]:
    return {"id": "d1", "text": TEXT, "language": "fr"} | changes


def test_an_answer_holds_suggestions_with_offsets_in_the_text() -> None:
    found = answer(request())
    suggestions = [to_suggestion(s) for s in found["suggestions"]]
    assert {s.suggester for s in suggestions} == {found["suggester"]}
    assert TEXT[suggestions[-1].annotation.start :].startswith('"Le port')


def test_a_text_on_which_the_rules_fail_gets_an_error_and_the_next_an_answer() -> None:
    answers = io.StringIO()
    requests = [json.dumps(r) for r in (request(text=["a"]), request(id="d2"))]
    serve(requests, answers, [])
    ready, failed, good = map(json.loads, answers.getvalue().splitlines())
    assert ready["ready"] >= 0
    assert (failed["id"], good["id"]) == ("d1", "d2")
    assert "Error: " in failed["error"]
    assert good["suggestions"]


def test_an_over_long_text_is_not_read() -> None:
    assert "too long" in answer(request(text="a" * (LONGEST + 1)))["error"]


def test_nothing_but_answers_comes_out_and_the_process_ends_with_its_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "workbench.suggest.worker", "fr"],
        input=json.dumps(request()) + "\n",
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    ready, found = map(json.loads, done.stdout.splitlines())
    assert ready["ready"] > 0
    assert found["id"] == "d1"


def test_a_quotation_is_completed_on_demand() -> None:
    end = TEXT.index(",")
    asked = Unfinished("7", TEXT, "fr", ((0, end),))
    answers = io.StringIO()
    serve([completion_question(asked)], answers, [])
    _, message = map(json.loads, answers.getvalue().splitlines())
    assert message["completed"] == "7"
    found = to_completion(message)
    assert [TEXT[s:e] for s, e in found.cue] == ["a dit"]
    assert found.source is not None
    assert TEXT[slice(*found.source)] == "Jeanne Morel"
    assert (found.source_kind, found.speaker) == (SourceKind.PERSON, "Jeanne Morel")


def test_a_text_on_which_the_rules_fail_completes_nothing() -> None:
    asked = {"id": "8", "text": ["a"], "language": "fr", "content": [[0, 1]]}
    answers = io.StringIO()
    serve([json.dumps(asked), json.dumps(request())], answers, [])
    _, message, good = map(json.loads, answers.getvalue().splitlines())
    assert to_completion(message) == Completion("8")
    assert good["suggestions"]
