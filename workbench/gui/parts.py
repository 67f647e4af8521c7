"""Parts: all that a window is furnished with, imported together after the first paint."""

from __future__ import annotations

from workbench.gui.actions.table import make
from workbench.gui.bringing import Bringing
from workbench.gui.commanding import Commanding
from workbench.gui.course import Course
from workbench.gui.day import Day
from workbench.gui.display import Display
from workbench.gui.editor import Editor
from workbench.gui.files import Files
from workbench.gui.finding import Finding
from workbench.gui.first_steps import FirstSteps
from workbench.gui.frame import Frame
from workbench.gui.guiding import Guiding
from workbench.gui.keyboard import Keyboard
from workbench.gui.menus import Menus
from workbench.gui.opener import Opener
from workbench.gui.possible import Possible
from workbench.gui.remarks import Remarks
from workbench.gui.running import Running
from workbench.gui.same_again import SameAgain
from workbench.gui.seeking import Seeking
from workbench.gui.showing import Showing
from workbench.gui.speaking import Speaking
from workbench.gui.suggesting import Suggesting
from workbench.gui.telling import Telling
from workbench.gui.views import Views
from workbench.gui.watching import Watching
from workbench.gui.wires.delivered import Delivered
from workbench.gui.wires.versions import Versions

__all__ = [
    "Bringing",
    "Commanding",
    "Course",
    "Day",
    "Delivered",
    "Display",
    "Editor",
    "Files",
    "Finding",
    "FirstSteps",
    "Frame",
    "Guiding",
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
    "Versions",
    "Views",
    "Watching",
    "make",
]
