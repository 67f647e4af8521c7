"""Ask the suggester's processes: they are started, fed, restarted after a crash, and ended here."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import IO, Any, Self

from workbench.errors import SuggesterError
from workbench.model.users_model import UsersModel
from workbench.suggest.protocol import Reply, Request, arguments, question, reply

_PATIENCE = 300.0
_WAITING = 4


class Worker:
    """One process of the suggester, ready to be asked."""

    def __init__(
        self,
        languages: Iterable[str] = (),
        *,
        model: UsersModel | None = None,
        patience: float = _PATIENCE,
    ) -> None:
        """Start the process and wait until it is ready; raise SuggesterError where it is not."""
        self.patience = patience
        self._complaints: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  closed in ``close``
        self.process = subprocess.Popen(
            [sys.executable, *arguments(languages, model)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            text=True,
            encoding="utf-8",
            # Ctrl-C is for the command, which then ends its workers in good order.
            start_new_session=True,
        )
        first = self._read() or {}
        if "ready" not in first:
            reason = first.get("error") or (
                f"the suggester could not be started: {self._last_complaint()}"
            )
            self.close()
            raise SuggesterError(reason)
        self.suggester: str = first["suggester"]

    def ask(self, request: Request) -> Reply:
        """Return the answer to a request; raise SuggesterError where the process dies of it."""
        pipe = self.process.stdin
        try:
            if pipe is not None:
                pipe.write(question(request))
                pipe.flush()
        except OSError:
            message = None
        else:
            message = self._read()
        if message is None:
            raise SuggesterError(f"the suggester died of it: {self._last_complaint()}")
        return reply(message)

    def close(self) -> None:
        """End the process: its input is closed; one that does not go is killed."""
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                _shut(pipe)
        try:
            self.process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._complaints.close()

    def kill(self) -> None:
        """End the process at once, in the middle of its work."""
        self.process.kill()

    def _read(self) -> dict[str, Any] | None:
        pipe = self.process.stdout
        if pipe is None:
            return None
        timer = threading.Timer(self.patience, self.process.kill)
        timer.daemon = True
        timer.start()
        try:
            line = pipe.readline()
        except ValueError:  # closed meanwhile
            return None
        finally:
            timer.cancel()
        return json.loads(line) if line.endswith("\n") else None

    def _last_complaint(self) -> str:
        try:
            code = self.process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            return "it does not answer"
        self._complaints.seek(0)
        lines = self._complaints.read().decode("utf-8", "replace").split("\n")
        return next((x.strip() for x in reversed(lines) if x.strip()), f"it ended with {code}")


class Suggesters:
    """One or more workers, started when they are needed. Use it as a context manager."""

    def __init__(
        self, languages: Iterable[str] = (), *, count: int = 1, model: UsersModel | None = None
    ) -> None:
        """Prepare up to ``count`` workers that load languages and model at their start."""
        self._languages = tuple(languages)
        self._model = model
        self._count = count
        self._idle: queue.LifoQueue[Worker | None] = queue.LifoQueue()
        self.started: list[Worker] = []
        for _ in range(count):
            self._idle.put(None)

    def __enter__(self) -> Self:
        """Return the suggesters, to be ended at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the workers."""
        for worker in self.started:
            worker.close()

    def replies(self, requests: Iterable[Request]) -> Generator[Reply]:
        """Yield the replies in the order of the requests, a few requests ahead of the last reply.

        A text of which a worker dies gets an error, and the next one a new worker. Raises
        SuggesterError where no worker can be started. Stopping in the middle ends the work.
        """
        waiting: deque[Future[Reply]] = deque()
        pool = ThreadPoolExecutor(self._count)
        try:
            for request in requests:
                waiting.append(pool.submit(self._ask, request))
                if len(waiting) >= self._count * _WAITING:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            if waiting:
                for worker in self.started:
                    worker.kill()
            pool.shutdown()

    def _ask(self, request: Request) -> Reply:
        worker = self._idle.get()
        try:
            if worker is None:
                worker = self._start()
            return worker.ask(request)
        except SuggesterError as error:
            if worker is None:
                raise
            self.started.remove(worker)
            worker.close()
            worker = None
            return Reply(request.id, error=str(error))
        finally:
            self._idle.put(worker)

    def _start(self) -> Worker:
        worker = Worker(self._languages, model=self._model)
        self.started.append(worker)
        return worker


def suggester_of(language: str, model: UsersModel | None) -> str:
    """Return who would propose; raise SuggesterError for a model that cannot be used."""
    worker = Worker([language], model=model)
    worker.close()
    return worker.suggester


def _shut(pipe: IO[str]) -> None:
    # What was not written to a dead process is lost with it.
    with suppress(OSError):
        pipe.close()
