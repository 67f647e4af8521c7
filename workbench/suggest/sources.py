"""What kind of mention a source is: a person, an organisation, a group of people, a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from workbench.model.annotation import Part, SourceKind
from workbench.suggest.cues import Cues
from workbench.suggest.marks import plain
from workbench.suggest.scope import Found

_WORD = re.compile(r"(?:[ldsnmjtc]|qu)'|[^\W_]+(?:[-'.][^\W_]+)*\.?", re.IGNORECASE)
_ACRONYM = re.compile(r"[A-ZÉÈ][A-Z0-9ÉÈ-]+$")

Labels = Mapping[int, tuple[int, str]]
"""The entities of the dispatch by their start: (end, label)."""


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun phrase taken apart: its words with their starts, its determiner and its head.

    ``head`` is the place of the head in ``words``; ``determiner`` is in lower case or "".
    """

    words: tuple[tuple[int, str], ...]
    head: int
    determiner: str

    @property
    def noun(self) -> str:
        """The head in lower case, "" when there is none."""
        return self.words[self.head][1].lower() if self.head < len(self.words) else ""

    @property
    def named(self) -> bool:
        """Whether the head begins with a capital letter."""
        return self.head < len(self.words) and self.words[self.head][1][:1].isupper()


def taken_apart(text: str, part: Part, cues: Cues) -> NounPhrase:
    """Take the noun phrase at ``part`` of a plain text apart."""
    words = tuple((part[0] + m.start(), m[0]) for m in _WORD.finditer(text[part[0] : part[1]]))
    head, determiner = 0, ""
    determiners = cues.words.get("determiner", frozenset())
    while head < len(words) - 1:
        low = words[head][1].lower()
        if low in determiners:
            determiner = determiner or low
        elif low not in cues.words.get("adjective_before", ()):
            break
        head += 1
    return NounPhrase(words, head, determiner)


def with_kinds(
    text: str, found: Iterable[Found], cues: Cues, labels: Labels
) -> tuple[Found, ...]:
    """Return the quotations with the kind of each source."""
    view = plain(text)
    return tuple(
        f if f.source is None else replace(f, source_kind=kind(view, f.source, cues, labels))
        for f in found
    )


def kind(text: str, part: Part, cues: Cues, labels: Labels) -> SourceKind:
    """Return the kind of the mention at ``part`` of a plain text."""
    words = cues.words
    if text[part[0] : part[1]].lower() in words.get("pronoun", ()) | words.get("subject", frozenset()):
        return SourceKind.PRONOUN
    taken = taken_apart(text, part, cues)
    low = [word.lower() for _, word in taken.words]
    if not low:
        return SourceKind.PRONOUN
    if taken.noun in words.get("latter", ()) or low[0] in words.get("demonstrative", ()) or low[0] in {"l'", "les"} and len(low) == 1:
        return SourceKind.PRONOUN
    if low[0] in words.get("title", ()) or f"{low[0]}." in words.get("title", ()):
        return SourceKind.PERSON
    return _of_noun(text, taken, cues, labels)


def _of_noun(text: str, taken: NounPhrase, cues: Cues, labels: Labels) -> SourceKind:
    noun = taken.noun
    possessive = taken.determiner in cues.words.get("possessive", ())
    if possessive and noun in cues.words.get("report", ()):
        plural = taken.determiner in {"leur", "leurs"}
        return SourceKind.GROUP if plural else SourceKind.PERSON
    if noun in cues.words.get("institution", ()) and not (possessive and noun == "conseil"):
        return SourceKind.ORGANIZATION
    if noun in cues.words.get("report", ()):
        return SourceKind.ORGANIZATION
    if _own_person(taken, labels):
        return SourceKind.PERSON
    if noun in cues.words.get("people", ()):
        return SourceKind.GROUP
    label = labels.get(taken.words[taken.head][0], (0, ""))[1]
    if label in {"ORG", "LOC", "MISC"}:
        return SourceKind.ORGANIZATION
    if taken.determiner in cues.words.get("plural", ()):
        return SourceKind.GROUP
    if taken.named:
        return _of_name(taken)
    return SourceKind.PERSON


def _of_name(taken: NounPhrase) -> SourceKind:
    """A name that is no known entity: two words without determiner are a person."""
    name = taken.words[taken.head][1]
    if taken.determiner or _ACRONYM.match(name):
        return SourceKind.ORGANIZATION
    return SourceKind.PERSON


def _own_person(taken: NounPhrase, labels: Labels) -> bool:
    """Whether a person's name stands in the phrase itself, not behind *de*."""
    for i, (start, _) in enumerate(taken.words):
        if labels.get(start, (0, ""))[1] == "PER":
            return i == 0 or taken.words[i - 1][1].lower() not in {"de", "d'", "du", "des", "à"}
    return False
