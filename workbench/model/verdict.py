"""Verdict: what an import makes of a dispatch."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What an import makes of a dispatch."""

    NEW = "new"
    UPDATE = "update"
    DUPLICATE = "duplicate"
    UNREADABLE = "unreadable"
