"""App: starts the window; what goes wrong in it is shown in it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workbench.errors import WorkbenchError
from workbench.gui import projects, settings, translations
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.gui.theme import interface_font
from workbench.resources import resource
from workbench.session import Session

_POINTS: Final = 9.6
_WARM_AFTER: Final = 300
"""Milliseconds after the start, when the first paint is over."""


class Desk:
    """Holds the window, and makes it anew when the interface's language changes."""

    def __init__(self, app: QApplication, taste: Settings) -> None:
        """Prepare fonts and language; ``open`` makes the window."""
        self._app = app
        self._taste = taste
        self._translators: list[QTranslator] = []
        self.window: MainWindow | None = None

    def open(self, session: Session | None, error: str = "") -> MainWindow:
        """Make the window and show it."""
        self.silence()
        self._translators = translations.install(
            self._taste.language or translations.system_language()
        )
        window = MainWindow(session, self._taste)
        window.look.language_chosen.connect(self._reopen)
        self.window = window
        window.show()
        if error:
            window.show_error(error)
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
        if old.jobs.busy:
            self._wait(old)
            return
        path = old.session.project.path if old.session else None
        name = old.session.annotator if old.session else ""
        old.close()
        old.deleteLater()
        session = projects.open_session(path, self._taste) if path else None
        if session is not None:
            session = Session(session.project, name)
        self.open(session)

    def _wait(self, window: MainWindow) -> None:
        window.jobs.ended.connect(self._reopen, Qt.ConnectionType.SingleShotConnection)
        window.editor.tell(
            QCoreApplication.translate(
                "Desk", "The language changes when the work in the background is done."
            )
        )

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show an error that nobody caught; its traceback goes to the log."""
        if isinstance(error, KeyboardInterrupt):
            self._app.quit()
            return
        text = str(error)
        if not isinstance(error, WorkbenchError):
            import logging  # the start is felt, and this is rare

            logging.getLogger(__name__).error("unexpected", exc_info=(kind, error, trace))
            text = f"{kind.__name__}: {error}"
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

    Raises WorkbenchError where there is no display.
    """
    _check_display()
    app, taste = application(), settings.load()
    desk = Desk(app, taste)
    sys.excepthook = desk.catch
    session, error = None, ""
    if project_path is not None:
        try:
            session = projects.open_session(project_path, taste)
        except WorkbenchError as wrong:
            error = str(wrong)
    if session is not None and annotator:
        session = Session(session.project, annotator)
    desk.open(session, error)
    return app.exec()
