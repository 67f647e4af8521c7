"""Sentences: what a preflight says that a form cannot hold, in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from workbench.exchange.preflight import Loss


class Preflight:
    """Sentences with a count: lupdate takes plurals from the arguments of ``tr`` only."""

    @staticmethod
    def tr(text: str, comment: str, count: int) -> str:
        """Return a sentence with a count in the language of the interface."""
        return QCoreApplication.translate("Preflight", text, comment, count)


def sentence(loss: Loss, count: int, form: str) -> str:
    """Return what a form, by its title, cannot hold and how often."""
    return _SENTENCES[loss](count).format(form)


_SENTENCES: Final[Mapping[Loss, Callable[[int], str]]] = {
    Loss.UNALIGNED: lambda n: Preflight.tr("%n stretch(es) do not end where tokens do.", "", n),
    Loss.OVERLAPPING: lambda n: Preflight.tr(
        "%n stretch(es) overlap a longer one: {} holds only the longer.", "", n
    ),
    Loss.ENTITIES: lambda n: Preflight.tr("%n entity(ies) stay out: {} has none.", "", n),
    Loss.QUOTATIONS: lambda n: Preflight.tr("%n quotation(s) stay out: {} has none.", "", n),
    Loss.SCARE: lambda n: Preflight.tr(
        "%n stretch(es) that are no quotation cannot be held by {}.", "", n
    ),
    Loss.PARTS: lambda n: Preflight.tr(
        "%n quotation(s) in several parts cannot be held whole by {}.", "", n
    ),
    Loss.CUES: lambda n: Preflight.tr("%n cue(s) cannot be held by {}.", "", n),
    Loss.SOURCES: lambda n: Preflight.tr("%n source(s) cannot be held by {}.", "", n),
    Loss.SOURCE_KINDS: lambda n: Preflight.tr("%n kind(s) of source cannot be held by {}.", "", n),
    Loss.SPEAKERS: lambda n: Preflight.tr("%n speaker(s) cannot be held by {}.", "", n),
    Loss.NOTES: lambda n: Preflight.tr("%n note(s) cannot be held by {}.", "", n),
    Loss.SUGGESTIONS: lambda n: Preflight.tr("%n suggestion(s) stay out of {}.", "", n),
}
