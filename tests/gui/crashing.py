"""Run the window in a process of its own, work in it, and end it badly."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from workbench.gui import app, settings
from workbench.gui.crash.dialog import CrashDialog
from workbench.gui.main_window import MainWindow


def _window() -> MainWindow:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))


def _work_and_end(how: str) -> None:
    window = _window()
    window.showing.open("d1")
    window.editor.accept_all()
    window.showing.open("d2")
    _save(window)
    if how == "raise":
        QTimer.singleShot(0, lambda: _fail(window))
        QTimer.singleShot(500, lambda: _look_and_close(window))
        return
    if how == "fault":
        faulthandler._sigsegv()  # type: ignore[attr-defined]
    elif how == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    window.close()


def _fail(window: MainWindow) -> None:
    assert window.session is not None
    assert window.session.dispatch is not None
    raise ValueError(window.session.dispatch.text, str(window.session.project.path))


def _look_and_close(window: MainWindow) -> None:
    dialog = window.findChild(CrashDialog)
    print(dialog.report.toPlainText() if dialog else "there is no report")  # noqa: T201 - for the test
    window.showing.open("d3")
    window.close()


def _save(window: MainWindow) -> None:
    settings.save(window.settings)


def _have_a_name() -> None:
    """Start as somebody who has said a name: it is asked for before anything else."""
    taste = settings.load()
    taste.annotator = taste.annotator or "Ada"
    settings.save(taste)


if __name__ == "__main__":
    _have_a_name()
    app.application()
    QTimer.singleShot(400, lambda: _work_and_end(sys.argv[2]))
    sys.exit(app.run(Path(sys.argv[1])))
