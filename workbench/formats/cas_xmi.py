"""UIMA CAS in XMI: written as such; both forms are read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from workbench.formats import cas
from workbench.formats.bundle import Bundle
from workbench.formats.cas import read
from workbench.formats.forms import Writing

__all__ = ["read", "write"]


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write a folder for each annotator with a CAS for each dispatch."""
    return cas.write(bundles, target, writing, form="xmi")
