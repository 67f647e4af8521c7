"""What the words of a selection say of a quotation: its type, and the kind of its source."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from workbench.model.annotation import QuotationType, SourceKind
from workbench.model.speaker import fold

_OPENING: Final = '"«“„‹‘+'
_CLOSING: Final = '"»”›’+'
_MARKS: Final = frozenset('"«»“”„‹›')
_PRONOUNS: Final = frozenset(
    (
        *("il", "elle", "ils", "elles", "on", "je", "tu", "nous", "vous", "lui", "eux"),
        *("qui", "celui-ci", "celle-ci", "ceux-ci", "celles-ci", "ce", "c'", "j'", "l'un"),
        *("l'une", "ce dernier", "cette derniere", "ces derniers", "ces dernieres"),
        *("hij", "zij", "ze", "ik", "wij", "we", "jij", "je", "die", "dat", "wie", "men"),
        *("he", "she", "they", "i", "you", "it", "who", "one"),
    )
)
"""Pronouns of French, Dutch and English, folded."""
_MANY: Final = frozenset(
    (
        *("les", "des", "plusieurs", "certains", "certaines", "quelques", "deux", "trois"),
        *("quatre", "leurs", "ses", "nos", "ces", "enkele", "twee", "drie", "verschillende"),
        *("sommige", "several", "some", "two", "three", "many"),
    )
)
"""Words that begin the mention of a group."""


def type_of(content: str) -> QuotationType:
    """Return the type by the marks: all around it is direct, some within is mixed."""
    if content[:1] in _OPENING and content[-1:] in _CLOSING:
        return QuotationType.DIRECT
    return QuotationType.MIXED if _MARKS & set(content) else QuotationType.INDIRECT


def kind_of(source: str, labels: Collection[str]) -> SourceKind:
    """Return the kind of a source by its words and the labels of the names in it."""
    words = fold(source)
    if words in _PRONOUNS:
        return SourceKind.PRONOUN
    if "PER" in labels:
        return SourceKind.PERSON
    if words.split(" ")[0] in _MANY:
        return SourceKind.GROUP
    return SourceKind.ORGANIZATION if "ORG" in labels else SourceKind.PERSON
