"""Layer: one of the two things that are annotated."""

from __future__ import annotations

from enum import StrEnum


class Layer(StrEnum):
    """One of the two things that are annotated."""

    ENTITIES = "entities"
    QUOTATIONS = "quotations"
