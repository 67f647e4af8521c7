"""App: starts the window; what goes wrong in it is shown in it."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workbench.errors import WorkbenchError
from workbench.gui import projects, settings, translations
from workbench.gui.crash.black_box import BlackBox, to_open_again
from workbench.gui.crash.crashes import Crashes
from workbench.gui.ending import Ending
from workbench.gui.look.theme import interface_font
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.resources import resource
from workbench.session import Session

_POINTS: Final = 9.6
_WARM_AFTER: Final = 300
"""Milliseconds after the start, when the first paint is over."""
_LASTED: Final = 60_000
"""Milliseconds after which a crash is not one of the opening."""


class Desk:
    """Holds the window, and makes it anew when the interface's language changes."""

    def __init__(self, app: QApplication, taste: Settings) -> None:
        """Prepare fonts and language; ``open`` makes the window."""
        self._app = app
        self._taste = taste
        self._translators: list[QTranslator] = []
        self.window: MainWindow | None = None
        self.crashes = Crashes(lambda: self.window, app)
        self.crashes.told.connect(self._show_error)

    def open(self, session: Session | None, error: str = "", path: str = "") -> MainWindow:
        """Make the window and show it, or why the project at a path cannot be opened."""
        self.silence()
        self._translators = translations.install(
            self._taste.language or translations.system_language()
        )
        window = MainWindow(session, self._taste, glance=True)
        window.look.language_chosen.connect(self._reopen)
        self.window = window
        window.show()
        if error:
            window.show_unopened(path, error)
        QTimer.singleShot(_WARM_AFTER, window.warm)
        return window

    def silence(self) -> None:
        """Take the translations off."""
        for old in self._translators:
            self._app.removeTranslator(old)
            old.deleteLater()
        self._translators = []

    def _reopen(self) -> None:
        """Make the window anew, in the language that was chosen."""
        QTimer.singleShot(0, self._speak)

    def _speak(self) -> None:
        old = self.window
        if old is None:
            return
        old.furnish()
        if old.running.jobs.busy:
            self._wait(old)
            return
        shown = old.session or old.identity.waiting
        path, name = (shown.project.path, shown.annotator) if shown else (None, "")
        if not old.close():
            return
        old.deleteLater()
        session = projects.open_session(path, self._taste) if path else None
        if session is not None:
            session = Session(session.project, name)
        self.open(session)

    def _wait(self, window: MainWindow) -> None:
        window.running.jobs.ended.connect(self._reopen, Qt.ConnectionType.SingleShotConnection)
        window.editor.tell(
            QCoreApplication.translate(
                "Desk", "The language changes when the work in the background is done."
            )
        )

    def end(self) -> None:
        """Close the window since the system asks for it; it asks nobody anything."""
        if self.window is not None:
            self.window.furnish()
            self.window.tending.look()
            self.window.tending.leave()
        QCoreApplication.quit()

    def _show_error(self, text: str) -> None:
        if self.window is not None:
            self.window.show_error(text)


def application() -> QApplication:
    """Return the application with our style and fonts."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("workbench")
    app.setDesktopFileName("workbench")
    app.setStyle("Fusion")
    app.setFont(interface_font(_POINTS))
    app.setWindowIcon(QIcon(str(resource("icons", "workbench.svg"))))
    return app


def _check_display() -> None:
    # Without one, Qt ends the process with an abort.
    unset = not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))
    if sys.platform == "linux" and unset:
        raise WorkbenchError(
            "there is no display to open a window on: log in at a screen, or use ssh -X"
        )


def run(project_path: Path | None, annotator: str | None = None) -> int:
    """Open the window, on a project where one is given; return the exit code.

    After a crash it opens what was open. Raises WorkbenchError where there is no display.
    """
    _check_display()
    app, taste = application(), settings.load()
    desk, box = Desk(app, taste), BlackBox()
    _hook(desk.crashes)
    Ending(desk.end, app)
    endings = box.found()
    again = to_open_again(endings, taste.recent)
    box.begin(again=again is not None)
    _open(desk, project_path or again, taste, annotator)
    if endings:
        dumps = [ending.dump for ending in endings]
        QTimer.singleShot(_WARM_AFTER, lambda: desk.crashes.tell_earlier(dumps))
    QTimer.singleShot(_LASTED, box.settle)
    code = app.exec()
    box.end()
    return code


def _hook(crashes: Crashes) -> None:
    def catch(told: threading.ExceptHookArgs) -> None:
        crashes.catch(told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback)

    sys.excepthook = crashes.catch
    threading.excepthook = catch


def _open(desk: Desk, path: Path | None, taste: Settings, annotator: str | None) -> None:
    session, error = None, ""
    if path is not None:
        try:
            session = projects.open_session(path, taste)
        except WorkbenchError as wrong:
            error = str(wrong)
    if session is not None and annotator:
        session = Session(session.project, annotator)
    desk.open(session, error, str(path or ""))
