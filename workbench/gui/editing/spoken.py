"""Spoken: annotations in words, for those who hear them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from workbench.gui.canvas.items import Item, Since
from workbench.model.annotation import Quotation, QuotationType

_LONGEST: Final = 240


def described(item: Item, text: str) -> str:
    """Return an item in words: what it is, who speaks, whether it is only suggested, its text."""
    annotation = item.annotation
    words = " … ".join(" ".join(text[start:end].split()) for start, end in annotation.parts)
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST].rstrip()}…"
    parts = [what(item)]
    if isinstance(annotation, Quotation) and annotation.type is not QuotationType.SCARE:
        parts.append(_speaker(item))
    if item.since is not Since.SAME:
        parts.append(since(item.since))
    elif item.suggested:
        parts.append(QCoreApplication.translate("Spoken", "suggested"))
    return f"{', '.join(parts)}: {words}"


def since(fate: Since) -> str:
    """Return what has become of an annotation since, in words."""
    words = {
        Since.SAME: QCoreApplication.translate("Spoken", "still so"),
        Since.CHANGED: QCoreApplication.translate("Spoken", "changed since"),
        Since.GONE: QCoreApplication.translate("Spoken", "gone since"),
        Since.COME: QCoreApplication.translate("Spoken", "come since"),
    }
    return words[fate]


def what(item: Item) -> str:
    """Return a span's label, or the type of a quotation in words."""
    annotation = item.annotation
    if not isinstance(annotation, Quotation):
        return annotation.label
    names = {
        QuotationType.DIRECT: QCoreApplication.translate("Spoken", "direct quotation"),
        QuotationType.INDIRECT: QCoreApplication.translate("Spoken", "indirect quotation"),
        QuotationType.MIXED: QCoreApplication.translate("Spoken", "mixed quotation"),
        QuotationType.SCARE: QCoreApplication.translate("Spoken", "not a quotation"),
    }
    return names[annotation.type]


def _speaker(item: Item) -> str:
    if not item.speaker:
        return QCoreApplication.translate("Spoken", "speaker unknown")
    return QCoreApplication.translate("Spoken", "speaker: {}").format(item.speaker)
