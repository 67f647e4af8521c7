"""What a new project begins with beside its scheme: the default guideline, reasons to skip."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from workbench.resources import resource

REASONS: Final = "reasons"
"""The key of the project's reasons: a JSON list."""
GUIDELINE: Final = "guideline."
"""With this and its number begins the key of a version of the guideline: JSON with at, who, text.

Versions are never changed, so that what was in force at a time can be told.
"""
_REASONS: Final[Mapping[str, tuple[str, ...]]] = {
    "fr": ("pas une dépêche", "doublon", "autre langue", "illisible", "sous embargo", "trop long"),
    "nl": ("geen bericht", "dubbel", "andere taal", "onleesbaar", "onder embargo", "te lang"),
    "en": ("not a dispatch", "duplicate", "other language", "unreadable", "embargoed", "too long"),
}

_GROUNDS: Final[Mapping[str, tuple[str, ...]]] = {
    "fr": ("bornes", "étiquette", "oubli", "hors du guide", "autre source", "autre locuteur"),
    "nl": ("grenzen", "label", "vergeten", "valt buiten de gids", "andere bron", "andere spreker"),
    "en": ("boundaries", "label", "overlooked", "not in the guideline", "other source",
           "other speaker"),
}  # fmt: skip


def default_guideline(language: str) -> str:
    """Return the guideline of the default scheme in a language, else in English."""
    known = language if language in _REASONS else "en"
    return resource("guidelines", f"default.{known}.md").read_text(encoding="utf-8")


def default_reasons(language: str) -> tuple[str, ...]:
    """Return reasons to skip or flag a dispatch in a language, else in English."""
    return _REASONS.get(language, _REASONS["en"])


def grounds(language: str) -> tuple[str, ...]:
    """Return reasons for a decision between annotators in a language, else in English."""
    return _GROUNDS.get(language, _GROUNDS["en"])


def rows(language: str) -> dict[str, str]:
    """Return what the table of a new project holds of both, by key."""
    return {
        REASONS: json.dumps(default_reasons(language), ensure_ascii=False),
        f"{GUIDELINE}1": version(default_guideline(language), ""),
    }


def version(text: str, who: str) -> str:
    """Return a version of the guideline, made now, as it is stored."""
    at = datetime.now(UTC).isoformat(timespec="seconds")
    return json.dumps({"at": at, "who": who, "text": text}, ensure_ascii=False)
