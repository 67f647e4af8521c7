"""Words: how the interface's language writes the numbers of plots."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.plots.frame import Numbers


def numbers() -> Numbers:
    """Return how shares (two digits) and counts are written, and that there is no number."""
    locale = QLocale()
    return Numbers(
        share=lambda value: locale.toString(value, "f", 2),
        count=locale.toString,
        none=QCoreApplication.translate("Plots", "n/a"),
    )
