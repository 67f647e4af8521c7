"""Fields of rows that are checked as they are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from workbench.errors import FormatError
from workbench.formats.decoding import check_text
from workbench.model.annotation import Annotation, Span, stretches
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme

METADATA = tuple(
    f.name for f in fields(Dispatch) if f.name not in {"id", "text", "killed", "zones", "warnings"}
)
"""What the wire said about a dispatch, in strings."""


def string(row: Mapping[str, Any], name: str) -> str:
    """Return a field that must be a string with something in it."""
    value = row.get(name)
    if not isinstance(value, str) or not value.strip():
        raise FormatError(
            f"{name} is missing" if value is None else f"{name} is not a string with text in it"
        )
    return value


def text(row: Mapping[str, Any]) -> str:
    """Return the text of a dispatch; raise FormatError where it is none."""
    value = row.get("text")
    if not isinstance(value, str):
        raise FormatError("text is missing" if value is None else "text is not a string")
    check_text(value)
    return value


def metadata(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the strings among the fields of a row that the wire may have said."""
    found = {name: row.get(name) for name in METADATA}
    wrong = next((n for n, v in found.items() if not isinstance(v, str | None)), None)
    if wrong is not None:
        raise FormatError(f"{wrong} is not a string")
    return {name: value for name, value in found.items() if isinstance(value, str)}


def check_annotation(annotation: Annotation, *, text: str, scheme: Scheme) -> None:
    """Raise FormatError for offsets outside the text and for labels that the scheme lacks."""
    for start, end in stretches(annotation):
        if end > len(text):
            raise FormatError(
                f"[{start}, {end}) lies outside the text, which has {len(text)} characters"
            )
    if isinstance(annotation, Span):
        if scheme.label(annotation.label) is None:
            known = ", ".join(x.label for x in scheme.labels)
            raise FormatError(
                f"the label {annotation.label!r} is not in the project's scheme ({known})"
            )
    elif scheme.quotation_type(annotation.type) is None:
        known = ", ".join(x.label for x in scheme.quotation_types)
        raise FormatError(
            f"the type {str(annotation.type)!r} is not in the project's scheme ({known})"
        )
