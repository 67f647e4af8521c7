"""What is suggested in the zones of a dispatch: no quotation where an agency speaks of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from workbench.model.annotation import Annotation, Quotation, Span, stretches
from workbench.model.suggestion import Suggestion
from workbench.model.zone import Zone, ZoneKind

_NOTHING: Final[frozenset[type[Annotation]]] = frozenset()
_ENTITIES: Final[frozenset[type[Annotation]]] = frozenset({Span})
_SUGGESTED: Final[Mapping[ZoneKind, frozenset[type[Annotation]]]] = {
    # The guideline's gold has the place, the day and the agency of a dateline and of a credit.
    ZoneKind.DATELINE: _ENTITIES,
    ZoneKind.CREDIT: _ENTITIES,
    ZoneKind.BYLINE: _NOTHING,
    ZoneKind.NOTE: _NOTHING,
    ZoneKind.SIGNOFF: _NOTHING,
    ZoneKind.KEYWORDS: _NOTHING,
}
"""What is suggested in a zone; in the others, headline and abstract, all is, as in the body."""


def fitting(suggestions: Iterable[Suggestion], zones: Iterable[Zone]) -> list[Suggestion]:
    """Return the suggestions that belong where they stand.

    A quotation is left out where any of its parts touches a zone that has none; an entity where it
    touches one without entities.
    """
    closed = [zone for zone in zones if zone.kind in _SUGGESTED]
    return [s for s in suggestions if all(_may(s.annotation, z) for z in _touched(s, closed))]


def _touched(suggestion: Suggestion, zones: Iterable[Zone]) -> Iterator[Zone]:
    parts = stretches(suggestion.annotation)
    return (z for z in zones if any(start < z.end and z.start < end for start, end in parts))


def _may(annotation: Annotation, zone: Zone) -> bool:
    kind = Quotation if isinstance(annotation, Quotation) else Span
    return kind in _SUGGESTED[zone.kind]
