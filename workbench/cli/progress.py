"""A progress bar on standard error, for a person who waits longer than a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack, contextmanager
from typing import TypeVar

import click

from workbench.cli.telling import for_window, tell

T = TypeVar("T")
_AFTER = 1.0
_EVERY = 0.2
"""Seconds between two lines for the window."""


@contextmanager
def progress(label: str, length: int | None = None) -> Generator[Callable[[], None]]:
    """Give a function to be called after each step.

    It shows how far the work is, how many steps a second it does and how long it will take, when
    that is long and a person looks on. Without ``length`` it shows that the work goes on.
    """
    started = time.monotonic()
    with ExitStack() as stack:
        # A bar asks for something to count; what goes through is counted by ``tick``.
        bar = click.progressbar(
            iter(list[str]()),
            length=length,
            label=label,
            file=sys.stderr,
            show_pos=True,
            item_show_func=lambda rate: rate,
        )
        done = shown = 0
        said = started

        def tick() -> None:
            nonlocal done, shown, said
            done += 1
            now = time.monotonic()
            seconds = now - started
            if for_window() and now - said > _EVERY:
                said = now
                tell("progress", label, work=label, done=done, of=length)
            if not sys.stderr.isatty() or seconds < _AFTER:
                return
            if not shown:
                stack.enter_context(bar)
            bar.update(done - shown, f"{done / seconds:.1f}/s")
            shown = done

        yield tick


def watched(steps: Iterable[T], *, label: str, length: int | None = None) -> Generator[T]:
    """Yield the steps and show how far they are."""
    with progress(label, length) as tick:
        for step in steps:
            tick()
            yield step
