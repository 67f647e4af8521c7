"""What the forms of other tools have in common: from pieces to a bundle, and what they keep."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.fields import text
from workbench.formats.forms import Reading
from workbench.formats.pieces import Facts, Pieces, put_together
from workbench.formats.quoted import Stretches
from workbench.model.annotation import Origin, SourceKind, new_id
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.speaker import Speaker
from workbench.model.state import State

Row = dict[str, Any]


def dispatch_of(row: Mapping[str, Any], *, id_: object, otherwise: str) -> Dispatch:
    """Return the dispatch of a row with a ``text``, under its own id or else another."""
    known = isinstance(id_, str | int) and not isinstance(id_, bool) and str(id_).strip()
    return Dispatch(id=str(id_) if known else otherwise, text=text(row))


def bundle(
    dispatch: Dispatch,
    found: Pieces,
    reading: Reading,
    *,
    stretches: Stretches,
    speakers: Iterable[Speaker] = (),
    annotator: str = "",
    state: State = State.DONE,
) -> Bundle:
    """Return the bundle of a dispatch; raise FormatError where nobody is named for it."""
    who = reading.annotator or annotator
    if not who:
        raise FormatError("the file does not say whose annotations they are: say it with --as NAME")
    annotations = put_together(found, scheme=reading.scheme, labels=reading.labels)
    warnings = (*dispatch.warnings, *stretches.warnings)
    return Bundle(
        replace(dispatch, warnings=warnings),
        AnnotationSet.of(dispatch.id, who, annotations, state=state),
        tuple(speakers),
    )


class Speakers:
    """The speakers of a file, known by their names."""

    def __init__(self) -> None:
        """Know nobody."""
        self._by_name: dict[str, Speaker] = {}

    def id_of(self, name: object, kind: SourceKind | None = None) -> str | None:
        """Return the id of the speaker of a name, who is entered when new; None for no name."""
        if not isinstance(name, str) or not name.strip():
            return None
        bare = name.strip()
        if bare not in self._by_name:
            said = "" if kind in {None, SourceKind.PRONOUN} else str(kind)
            self._by_name[bare] = Speaker(new_id(), bare, said)
        return self._by_name[bare].id

    @property
    def all(self) -> tuple[Speaker, ...]:
        """Everybody who was named."""
        return tuple(self._by_name.values())


def facts_row(facts: Facts, speakers: Mapping[str, Speaker]) -> Row:
    """Return the facts as fields that a tool keeps beside a piece; empty ones are left out."""
    speaker = speakers.get(facts.speaker or "")
    fields: Row = {
        "source_kind": None if facts.source_kind is None else str(facts.source_kind),
        "speaker": None if speaker is None else speaker.name,
        "note": facts.note,
    }
    return {name: value for name, value in fields.items() if value}


def facts_of(row: Mapping[str, Any], speakers: Speakers) -> Facts:
    """Read the facts from the fields beside a piece; raise FormatError for an unknown kind."""
    said = row.get("source_kind")
    try:
        kind = SourceKind(said) if said else None
    except ValueError as error:
        raise FormatError(f"the source kind {said!r} is none of {', '.join(SourceKind)}") from error
    speaker = speakers.id_of(row.get("speaker"), kind)
    return Facts(kind, speaker, str(row.get("note") or ""), Origin.IMPORT)
