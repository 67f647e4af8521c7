"""Crashes: errors that nobody caught, counted and shown in one window beside the work."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from workbench.errors import WorkbenchError

if TYPE_CHECKING:
    from workbench.gui.dialogs.crash import CrashDialog

Lines = tuple[str, ...]


class Crashes(QObject):
    """Shows what went wrong: of our own errors the sentence in place, of others a report.

    Signals:
        told: a sentence to show in the window.
    """

    told = Signal(str)
    _happened = Signal(object)

    def __init__(self, window: Callable[[], QMainWindow | None], parent: QObject) -> None:
        """Show it over the window of the moment."""
        super().__init__(parent)
        self._window = window
        self._counted: Counter[Lines] = Counter()
        self._passed: set[Lines] = set()
        self._broken = False
        self.dialog: CrashDialog | None = None
        # An error may come from the middle of painting, or from another thread.
        self._happened.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an error that nobody caught."""
        del kind
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
        elif isinstance(error, WorkbenchError):
            self.told.emit(str(error))
        else:
            self._catch(error, trace)

    def _catch(self, error: BaseException, trace: TracebackType | None) -> None:
        from workbench.gui.crash_report import places  # the start is felt, and this is rare

        lines = places(error, trace)
        if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison] - pythonw has none
            print(*lines, sep="\n", file=sys.stderr)  # noqa: T201 - for who started it there
        if not self._broken:
            self._happened.emit(lines)

    def _take(self, lines: Lines) -> None:
        self._counted[lines] += 1
        if lines in self._passed:
            times = self._counted[lines]
            self.told.emit(self.tr("The same error again (%n times)", "", times))
            return
        self._show(earlier=False)

    def tell_earlier(self, dumps: Sequence[str]) -> None:
        """Tell of crashes of earlier runs: what faulthandler wrote of each."""
        from workbench.gui.crash_report import fatal_places

        self._counted.update(map(fatal_places, dumps))
        self._show(earlier=True)

    def _show(self, *, earlier: bool) -> None:
        from workbench.gui.crash_report import report

        # Where this fails it is not tried again.
        self._broken = True
        if self.dialog is None:
            self.dialog = self._open(earlier=earlier)
        open_ones = [(x, n) for x, n in self._counted.items() if x not in self._passed]
        self.dialog.show_report(report(open_ones), sum(n for _, n in open_ones))
        self._broken = False

    def _open(self, *, earlier: bool) -> CrashDialog:
        from workbench.gui.dialogs.crash import CrashDialog

        window = self._window()
        dialog = CrashDialog(earlier=earlier, parent=window)
        dialog.destroyed.connect(self._forget)
        if window is not None:
            dialog.closing_asked.connect(window.close)
        dialog.show()
        return dialog

    def _forget(self) -> None:
        self.dialog = None
        self._passed.update(self._counted)
