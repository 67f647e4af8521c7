"""Who is who in a dispatch: persons by name and role, organisations, who was mentioned last."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.model.annotation import Part, SourceKind
from workbench.suggest.quotations.cues import Cues
from workbench.suggest.quotations.persons import Person, persons
from workbench.suggest.quotations.scope import Names
from workbench.suggest.quotations.sources import NounPhrase, kind, taken_apart

_ACRONYM = re.compile(r"\(\s?([A-ZÉÈ][\w.-]{1,12})\s?\)")
_STEM = 5
_BACK = 30
_MOST = 200
"""How many mentions are looked through for what a pronoun stands for."""


class Said(NamedTuple):
    """A mention that was resolved: what a later pronoun can stand for."""

    start: int
    name: str
    gender: str
    plural: bool


@dataclass(slots=True)
class Cast:
    """All that a dispatch tells about who is who; ``said`` is filled from left to right."""

    text: str
    cues: Cues
    labels: Names
    starts: list[int]
    by_name: dict[str, Person]
    places: list[tuple[int, Person]]
    by_role: dict[str, list[tuple[Person, str]]]
    long_forms: dict[str, str]
    organisations: dict[str, str]
    kinds: dict[Part, SourceKind] = field(default_factory=dict[Part, SourceKind])
    said: list[Said] = field(default_factory=list[Said])
    apart: dict[Part, tuple[SourceKind, NounPhrase]] = field(
        default_factory=dict[Part, tuple[SourceKind, NounPhrase]]
    )

    @classmethod
    def of(cls, text: str, cues: Cues, labels: Names) -> Cast:
        """Read who is named in a plain text."""
        named = [(s, e) for s, (e, label) in labels.items() if label == "PER"]
        people = persons(text, named, cues)
        by_role: dict[str, list[tuple[Person, str]]] = {}
        for person in people:
            for role in person.roles:
                by_role.setdefault(role[:_STEM], []).append((person, role))
        places = sorted(
            ((place, person) for person in people for place in person.places), key=lambda p: p[0]
        )
        organisations = [
            capitalised(text[s:e]) for s, (e, label) in sorted(labels.items()) if label == "ORG"
        ]
        longer: dict[str, str] = {}
        for name in organisations:
            if " " in name:
                longer.setdefault(name.split()[0].lower(), name)
        starts = sorted(labels)
        by_name = {person.name: person for person in people}
        return cls(
            text, cues, labels, starts, by_name, places, by_role, _long_forms(text, labels), longer
        )

    def phrase(self, part: Part) -> tuple[SourceKind, NounPhrase]:
        """Return the kind and the words of the mention at ``part``, taken apart once."""
        known = self.apart.get(part)
        if known is None:
            sort = self.kinds.get(part) or kind(self.text, part, self.cues, self.labels)
            known = self.apart[part] = sort, taken_apart(self.text, part, self.cues)
        return known

    def is_a(self, word: str, kind_of_word: str) -> bool:
        """Whether a word in lower case is of a closed class of the language."""
        return kind_of_word in self.cues.classes.get(word, ())

    def person_at(self, start: int) -> Person | None:
        """Return the person whose name begins at ``start``, or None."""
        at = bisect_left(self.places, start, key=lambda p: p[0])
        if at < len(self.places) and self.places[at][0] == start:
            return self.places[at][1]
        return None

    def labelled(self, first: int, last: int) -> list[tuple[int, int, str]]:
        """Return the entities (start, end, label) that begin between two offsets."""
        found = self.starts[bisect_left(self.starts, first) : bisect_left(self.starts, last)]
        return [(start, *self.labels[start]) for start in found]

    def last_person(self, position: int, gender: str) -> str:
        """Return the person of a gender ("" for any) who was named last before an offset, or ""."""
        at = bisect_left(self.places, position, key=lambda p: p[0])
        for _, person in reversed(self.places[max(0, at - _BACK) : at]):
            if fits(gender, person.gender):
                return person.name
        return ""

    def with_role(self, noun: str, modifiers: set[str], position: int, gender: str) -> str:
        """Return the person who has a role, by most common words, then by the latest mention."""
        best: tuple[int, int, str] = (0, 0, "")
        for person, role in self.by_role.get(noun[:_STEM], ())[-_MOST:]:
            if fits(gender, person.gender):
                at = bisect_left(person.places, position)
                common = len(modifiers & set(role.replace("'", "' ").split()[1:]))
                best = max(best, (common + 1, person.places[at - 1] if at else -1, person.name))
        return best[2]

    def last_said(self, position: int, gender: str, *, plural: bool | None) -> str:
        """Return whom a pronoun at an offset stands for: the last mention that fits, or ""."""
        at = bisect_left(self.said, position, key=lambda s: s.start)
        for said in reversed(self.said[max(0, at - _BACK) : at]):
            if (plural is None or said.plural == plural) and fits(gender, said.gender):
                return said.name
        return "" if plural else self.last_person(position, gender)

    def say(self, part: Part, name: str) -> None:
        """Note that a mention was resolved; mentions come in the order of the text."""
        sort, phrase = self.phrase(part)
        person = self.by_name.get(name)
        gender = phrase.gender
        if person is not None:
            person.gender = person.gender or gender
            gender = person.gender
        plural = person is None and (
            self.is_a(phrase.determiner, "plural") or self.is_a(phrase.noun, "plural_pronoun")
        )
        said = Said(part[0], name, gender, plural and sort is not SourceKind.PERSON)
        self.said.insert(bisect_right(self.said, said.start, key=lambda s: s.start), said)


def fits(wanted: str, gender: str) -> bool:
    """Whether two genders can be one person's; "" is unknown and fits both."""
    return not wanted or not gender or wanted == gender


def capitalised(name: str) -> str:
    """Return a name on one line, its first letter a capital."""
    name = " ".join(name.split())
    return name[:1].upper() + name[1:]


def _long_forms(text: str, labels: Names) -> dict[str, str]:
    """Return what acronyms stand for: *Agence météorologique japonaise (JMA)*."""
    ends = {end: start for start, (end, label) in labels.items() if label == "ORG"}
    found: dict[str, str] = {}
    for match in _ACRONYM.finditer(text):
        end = match.start() - (text[match.start() - 1 : match.start()] == " ")
        start = ends.get(end)
        if start is not None and end - start > len(match[1]):
            found[match[1]] = capitalised(text[start:end])
    return found
