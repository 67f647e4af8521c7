"""From a key press to the end of the paint that follows it: CPU of the main thread, and wall."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Cost:
    """What one act cost, in milliseconds."""

    cpu: float
    wall: float


class _Painted(QObject):
    """Notices that a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.times += event.type() == QEvent.Type.Paint
        return False


class Watch:
    """Measures acts on one widget; what was under way before is finished first."""

    def __init__(self, widget: QWidget) -> None:
        self._painted = _Painted(widget)
        self._widget = widget

    def time(self, act: Callable[[], object]) -> Cost:
        """Do an act and run the event loop until the widget has been painted after it."""
        settle()
        before = self._painted.times
        wall, cpu = time.perf_counter(), time.thread_time()
        act()
        while self._painted.times == before:
            QCoreApplication.processEvents()
            if time.perf_counter() - wall > 5:
                raise RuntimeError(f"{self._widget} is not painted after {act}")
        return Cost((time.thread_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000)


def settle(turns: int = 3) -> None:
    """Let the event loop come to rest."""
    for _ in range(turns):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def quantile(values: Sequence[float], share: float = 0.95) -> float:
    """Return the value below which this share of them lies, the nearest one that was measured."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def line(name: str, costs: Sequence[Cost], limit: float) -> str:
    """Return a line with the 95th percentile of CPU and wall, to be held against a limit."""
    cpu, wall = quantile([c.cpu for c in costs]), quantile([c.wall for c in costs])
    return f"{name}: {cpu:.1f} ms CPU, {wall:.1f} ms wall (p95 of {len(costs)}; at most {limit:g})"
