"""By: what an act was done with."""

from __future__ import annotations

from enum import StrEnum


class By(StrEnum):
    """What somebody did an act with.

    ``COMMAND`` is the command line; ``UNKNOWN`` are acts of before this was kept.
    """

    KEY = "key"
    MOUSE = "mouse"
    ACCEPT = "accept"
    ALL_OCCURRENCES = "all occurrences"
    IMPORT = "import"
    MERGE = "merge"
    ADJUDICATION = "adjudication"
    MODEL = "model"
    COMMAND = "command"
    UNKNOWN = "unknown"
