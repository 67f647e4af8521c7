"""What kind of mention a source is: a person, an organisation, a group of people, a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from workbench.model.annotation import Part, SourceKind
from workbench.suggest.quotations.cues import Cues
from workbench.suggest.quotations.marks import plain
from workbench.suggest.quotations.scope import Found, Names

_WORD = re.compile(r"(?:[ldsnmjtc]|qu)'|[^\W_]+(?:[-'.][^\W_]+)*\.?", re.IGNORECASE)
_ACRONYM = re.compile(r"[A-ZÉÈ][A-Z0-9ÉÈ-]+$")

_MALE = ("le", "un", "ce", "cet", "m", "mr", "il", "celui-ci", "het", "dhr", "hij", "he", "mr")
_FEMALE = (
    "la",
    "une",
    "cette",
    "sa",
    "ma",
    "mme",
    "mlle",
    "elle",
    "celle-ci",
    "mevr",
    "zij",
    "she",
    "mrs",
)
_GENDERS: dict[str, str] = {**dict.fromkeys(_MALE, "m"), **dict.fromkeys(_FEMALE, "f")}


class NounPhrase(NamedTuple):
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
    def gender(self) -> str:
        """``m`` or ``f`` as the determiner, title or pronoun tells, or ""."""
        first = self.words[0][1].lower().rstrip(".") if self.words else ""
        return _GENDERS.get(self.determiner) or _GENDERS.get(first, "")

    @property
    def named(self) -> bool:
        """Whether the head begins with a capital letter."""
        return self.head < len(self.words) and self.words[self.head][1][:1].isupper()


@lru_cache(256)  # the components ask about the same sources in turn
def taken_apart(text: str, part: Part, cues: Cues) -> NounPhrase:
    """Take the noun phrase at ``part`` of a plain text apart."""
    words = tuple([(m.start(), m[0]) for m in _WORD.finditer(text, *part)])
    head, determiner = 0, ""
    classes = cues.classes
    while head < len(words) - 1:
        low = words[head][1].lower()
        kinds = classes.get(low, ())
        if "determiner" in kinds:
            determiner = determiner or low
        elif "adjective_before" not in kinds:
            break
        head += 1
    return NounPhrase(words, head, determiner)


def with_kinds(text: str, found: Iterable[Found], cues: Cues, labels: Names) -> tuple[Found, ...]:
    """Return the quotations with the kind of each source."""
    view = plain(text)
    return tuple(
        f if f.source is None else f._replace(source_kind=kind(view, f.source, cues, labels))
        for f in found
    )


def kind(text: str, part: Part, cues: Cues, labels: Names) -> SourceKind:
    """Return the kind of the mention at ``part`` of a plain text."""
    whole = cues.classes.get(text[part[0] : part[1]].lower(), frozenset[str]())
    if whole & {"pronoun", "subject"}:
        return SourceKind.PRONOUN
    phrase = taken_apart(text, part, cues)
    if not phrase.words:
        return SourceKind.PRONOUN
    first = phrase.words[0][1].lower()
    kinds = cues.classes.get(first, frozenset[str]())
    if "demonstrative" in kinds or (len(phrase.words) == 1 and first in {"l'", "les"}):
        return SourceKind.PRONOUN
    if "title" in kinds or "title" in cues.classes.get(f"{first}.", ()):
        return SourceKind.PERSON
    return _of_noun(phrase, cues, labels)


def _of_noun(phrase: NounPhrase, cues: Cues, labels: Names) -> SourceKind:  # noqa: PLR0911  (a list of cases)
    noun = cues.classes.get(phrase.noun, frozenset[str]())
    determiner = cues.classes.get(phrase.determiner, frozenset[str]())
    if "latter" in noun:
        return SourceKind.PRONOUN
    if "possessive" in determiner and "report" in noun:
        plural = phrase.determiner in {"leur", "leurs"}
        return SourceKind.GROUP if plural else SourceKind.PERSON
    if "institution" in noun and not ("possessive" in determiner and "counsel" in noun):
        return SourceKind.ORGANIZATION
    if "report" in noun:
        return SourceKind.ORGANIZATION
    if _own_person(phrase, labels):
        return SourceKind.PERSON
    if "people" in noun:
        return SourceKind.GROUP
    label = labels.get(phrase.words[phrase.head][0], (0, ""))[1]
    if label in {"ORG", "LOC", "MISC"}:
        return SourceKind.ORGANIZATION
    if "plural" in determiner:
        return SourceKind.GROUP
    return _of_name(phrase) if phrase.named else SourceKind.PERSON


def _of_name(phrase: NounPhrase) -> SourceKind:
    """Sort a name that is no known entity: with a determiner it is no person."""
    name = phrase.words[phrase.head][1]
    if phrase.determiner or _ACRONYM.match(name):
        return SourceKind.ORGANIZATION
    return SourceKind.PERSON


def _own_person(phrase: NounPhrase, labels: Names) -> bool:
    """Whether a person's name stands in the phrase itself, not behind *de*."""
    for i, (start, _) in enumerate(phrase.words):
        if labels.get(start, (0, ""))[1] == "PER":
            return i == 0 or phrase.words[i - 1][1].lower() not in {"de", "d'", "du", "des", "à"}
    return False
