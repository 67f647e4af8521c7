"""Opening: the view of exports for a window, with where to write, the job, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from workbench.errors import WorkbenchError
from workbench.exchange.exporting import card_path
from workbench.gui.exporting.exporter import Exporter
from workbench.gui.exporting.held import EMBARGOED, KILLED
from workbench.gui.exporting.wish import Wish, arguments
from workbench.gui.queue import filters
from workbench.model.state import State
from workbench.store.search import Having

if TYPE_CHECKING:
    from workbench.exchange.preflight import Case
    from workbench.gui.background.wording import Told
    from workbench.gui.main_window import MainWindow


def make(window: MainWindow) -> Exporter:
    """Make the view of exports of a window."""
    exporter = Exporter(window.settings, window)
    writing = Writing(window)
    exporter.opened.connect(partial(show, window))
    exporter.export_asked.connect(writing.ask)
    exporter.correcting.failed.connect(window.show_error)
    exporter.view.report.held.asked.connect(partial(see, window))
    return exporter


def show(window: MainWindow, case: Case) -> None:
    """Show a dispatch at a case: active, or where the annotator has none of it, the caret."""
    try:
        window.showing.open(case.dispatch)
    except WorkbenchError as error:
        window.show_error(str(error))
        return
    contents = window.showing.contents
    if contents is not None and case.annotation in contents.items:
        window.editor.activate(case.annotation)
        return
    window.canvas.set_caret(case.start)
    other = QCoreApplication.translate("Exporting", "This is {}’s: it is not in your set.")
    window.editor.tell(other.format(case.annotator))


def see(window: MainWindow, kind: str) -> None:
    """Show in the queue what stays out of an export, or is not finished."""
    having = {EMBARGOED: Having.EMBARGO, KILLED: Having.KILLED}.get(kind)
    if having is None:
        window.seeking.see(filters.in_state(State(kind)))
    else:
        window.seeking.see(filters.having(having), filters.in_any_state())


class Writing(QObject):
    """Asks where to write, has it written beside the window, and says what was written."""

    def __init__(self, window: MainWindow) -> None:
        """Write nothing yet."""
        super().__init__(window)
        self._window = window
        self._target: Path | None = None
        self._told = ""
        window.running.jobs.said.connect(self._hear)
        window.running.jobs.ended.connect(self._end)

    def ask(self, wish: Wish) -> None:
        """Ask for the name of the file or the folder."""
        window, form = self._window, wish.its_form
        if window.session is None:
            return
        name, suffix = window.session.project.path.stem, "" if form.folder else form.suffix
        window.files.ask_target(
            self.tr("Export as {}").format(form.title),
            name if suffix else f"{name}-{form.name}",
            suffix,
            partial(self.write, wish),
        )

    def write(self, wish: Wish, target: str) -> None:
        """Have it written; where a folder of an earlier export stands, it is replaced."""
        window = self._window
        if window.session is None:
            return
        if window.running.jobs.busy:
            window.show_error(self.tr("Wait until the work in the background is done."))
            return
        self._target, self._told = Path(target), ""
        more = ["--replace"] if wish.its_form.folder else []
        # The view has listed them; the command would list some again.
        said = arguments(wish, target, "--cases", "0", *more)
        window.running.run(said, self.tr("Exporting {}…").format(self._target.name))

    def _hear(self, told: Told) -> None:
        if told.code == "exported":
            self._told = told.text

    def _end(self) -> None:
        target, self._target = self._target, None
        if target is None or not self._told:
            return
        said = self.tr("{} The data card is beside it: {}.")
        text = said.format(self._told, card_path(target).name)
        remedy = self.tr("Open the folder"), partial(_show_folder, target.parent)
        self._window.frame.messages.say(text, remedy=remedy)


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
