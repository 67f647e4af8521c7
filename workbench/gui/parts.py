"""Parts: all that a window is furnished with, imported together after the first paint."""

from __future__ import annotations

from workbench.gui.actions.commanding import Commanding
from workbench.gui.actions.menus import Menus
from workbench.gui.actions.possible import Possible
from workbench.gui.actions.table import make
from workbench.gui.background.running import Running
from workbench.gui.background.suggesting import Suggesting
from workbench.gui.day import Day
from workbench.gui.display import Display
from workbench.gui.editing.editor import Editor
from workbench.gui.editing.speaking import Speaking
from workbench.gui.feedback.citing import Citing
from workbench.gui.feedback.feedback import Feedback
from workbench.gui.files import Files
from workbench.gui.finding import Finding
from workbench.gui.first.first_steps import FirstSteps
from workbench.gui.first.identity import Identity
from workbench.gui.first.opener import Opener
from workbench.gui.frame import Frame
from workbench.gui.history.history import History
from workbench.gui.importing.bringing import Bringing
from workbench.gui.importing.watching import Watching
from workbench.gui.keyboard.keyboard import Keyboard
from workbench.gui.queue.course import Course
from workbench.gui.queue.seeking import Seeking
from workbench.gui.same_again.same_again import SameAgain
from workbench.gui.showing import Showing
from workbench.gui.side.guiding import Guiding
from workbench.gui.side.remarks import Remarks
from workbench.gui.telling import Telling
from workbench.gui.tending import Tending
from workbench.gui.views import Views
from workbench.gui.wires.delivered import Delivered
from workbench.gui.wires.versions import Versions

__all__ = [
    "Bringing",
    "Citing",
    "Commanding",
    "Course",
    "Day",
    "Delivered",
    "Display",
    "Editor",
    "Feedback",
    "Files",
    "Finding",
    "FirstSteps",
    "Frame",
    "Guiding",
    "History",
    "Identity",
    "Keyboard",
    "Menus",
    "Opener",
    "Possible",
    "Remarks",
    "Running",
    "SameAgain",
    "Seeking",
    "Showing",
    "Speaking",
    "Suggesting",
    "Telling",
    "Tending",
    "Versions",
    "Views",
    "Watching",
    "make",
]
