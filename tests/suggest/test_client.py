"""The suggester's processes are restarted after a crash and ended when they are not needed."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest

from workbench.errors import SuggesterError
from workbench.suggest.client import Suggesters, Worker
from workbench.suggest.protocol import Request

TEXT = '"Le port rouvre lundi", a dit Jeanne Morel.'


def requests(n: int) -> Iterator[Request]:
    for i in range(n):
        yield Request(f"d{i}", TEXT, "fr")


def processes(suggesters: Suggesters) -> list[subprocess.Popen[str]]:
    return [worker.process for worker in suggesters.started]


def test_replies_come_in_the_order_of_the_requests() -> None:
    with Suggesters(["fr"], count=2) as suggesters:
        replies = list(suggesters.replies(requests(12)))
        assert len(processes(suggesters)) == 2
    assert [r.id for r in replies] == [f"d{i}" for i in range(12)]
    assert all(r.suggestions and not r.error for r in replies)


def test_a_worker_that_dies_is_replaced_and_its_dispatch_named() -> None:
    with Suggesters() as suggesters:
        (first,) = suggesters.replies(requests(1))
        processes(suggesters)[0].kill()
        lost, good = suggesters.replies(requests(2))
        running = processes(suggesters)
    assert not first.error
    assert (lost.id, lost.suggestions) == ("d0", ())
    assert "died" in lost.error
    assert good.suggestions
    assert all(p.poll() is not None for p in running)


def test_stopping_in_the_middle_ends_the_workers() -> None:
    with Suggesters() as suggesters:
        replies = suggesters.replies(requests(100_000))
        assert next(replies).id == "d0"
        replies.close()
        running = processes(suggesters)
    assert all(p.poll() is not None for p in running)


def test_a_text_that_takes_too_long_is_given_up() -> None:
    worker = Worker(["fr"])
    worker.patience = 0.01
    with pytest.raises(SuggesterError, match="died"):
        worker.ask(Request("d1", TEXT * 2000, "fr"))
    worker.close()


def test_a_worker_that_cannot_be_started_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    with pytest.raises(SuggesterError, match="could not be started"):
        Worker()
