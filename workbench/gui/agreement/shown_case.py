"""Shown case: a case as the list shows it, its words and the places of both versions in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.gui.agreement.snippet import Snippet, snippet
from workbench.model.annotation import Part


@dataclass(frozen=True, slots=True)
class Version:
    """What an annotator marked: the label and its stretches of the text; none: nothing."""

    annotator: str
    label: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Track:
    """A version under the line: its places in the line."""

    annotator: str
    label: str
    places: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ShownCase:
    """A case: where it is, what kind of disagreement it is, the line and a track a version.

    ``start`` is where it begins in the text of the dispatch.
    """

    dispatch: str
    title: str
    what: str
    start: int
    line: str
    tracks: tuple[Track, ...]


def shown_case(
    dispatch: str, title: str, what: str, text: str, versions: Iterable[Version]
) -> ShownCase:
    """Return a case of a dispatch's text; at least one version has marked something."""
    versions = tuple(versions)
    parts = [part for version in versions for part in version.parts]
    shown = snippet(text, parts)
    tracks = tuple(_track(version, shown) for version in versions)
    return ShownCase(dispatch, title, what, min(parts)[0], shown.line, tracks)


def _track(version: Version, shown: Snippet) -> Track:
    places = (shown.place(part) for part in version.parts)
    return Track(version.annotator, version.label, tuple(p for p in places if p is not None))
