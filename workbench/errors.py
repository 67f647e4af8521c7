"""Every error that the workbench raises on purpose.

::

    WorkbenchError            says what is wrong, where, why, and what to do, in one line
     ├─ ProjectError          a project file cannot be opened, created or written
     │   ├─ ReadOnlyError     the project can be read but not changed
     │   ├─ LostFileError     its file was moved, deleted or replaced while it was open
     │   └─ DamagedError      what stands in its file is not whole
     ├─ FormatError           a file, or a line of it, is not what its format asks for
     ├─ EditConflictError          an annotation set is not as the edit found it
     ├─ OffsetError           an offset lies outside the text
     └─ SuggesterError        the suggester cannot be started or has died
"""

from __future__ import annotations


class WorkbenchError(Exception):
    """The base of all errors that are shown to the user as they are."""


class ProjectError(WorkbenchError):
    """A project file cannot be opened, created or written."""


class ReadOnlyError(ProjectError):
    """The project can be read but not changed."""


class LostFileError(ProjectError):
    """The file of an open project is not there any more, or another one is."""


class DamagedError(ProjectError):
    """What stands in a project file is not whole."""


class FormatError(WorkbenchError):
    """A file, or a line of it, is not what its format asks for."""


class EditConflictError(WorkbenchError):
    """An annotation set is not as the edit found it."""


class OffsetError(WorkbenchError):
    """An offset lies outside the text."""


class SuggesterError(WorkbenchError):
    """The suggester cannot be started or has died."""
