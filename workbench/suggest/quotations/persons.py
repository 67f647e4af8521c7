"""The persons of a dispatch: one for all forms of a name, with gender and roles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.model.annotation import Part
from workbench.suggest.quotations.cues import Cues

_BEFORE = re.compile(
    r"(?:^|[^\w'-])(?P<role>(?P<det>l[ea]|l'|une?|[sc]ette|[cs]e[ts]?|[sm]on|[sm]a|leur|notre)\s?"
    r"[^\W\d_][^,.;:!?\"«»()]{2,90}?)\s?(?P<comma>,?)\s?(?P<title>(?:M|MM|Mme|Me|Dr|Mgr|Mlle)\.?\s)?$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\n|\. | et ")
_TITLE = re.compile(r"\b(M|Mr|MM|Mme|Mmes|Mlle|Me|Sir|Lady|Lord)\.?\s$")
_BEHIND = re.compile(
    r"\s?(?:\([^)]{1,30}\)\s?)?,\s(?P<role>(?:l[ea]\s|l'|une?\s)?[^\W\d_][^,.;:!?\"«»()]{2,80})"
)
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_FEMALE = frozenset({"mme", "mmes", "mlle", "lady", "la", "une", "cette", "sa", "ma"})
_MALE = frozenset({"m", "mr", "mm", "sir", "lord", "le", "un", "ce", "cet"})
_DETERMINERS = re.compile(
    r"^(?:l'|(?:l[ea]|une?|ce|cet|cette|son|sa|leur|notre|mon|ma)\s)", re.IGNORECASE
)


@dataclass(slots=True)
class Person:
    """A person: the longest form of the name, ``m``, ``f`` or "", bare roles, places."""

    name: str
    gender: str = ""
    roles: list[str] = field(default_factory=list[str])
    places: list[int] = field(default_factory=list[int])


def persons(text: str, names: Iterable[tuple[int, int]], cues: Cues) -> list[Person]:
    """Return the persons named at stretches of a plain text, by their first mention."""
    stretches = sorted(names)
    ends = [0, *(end for _, end in stretches)]
    ends_before = {start: ends[i] for i, (start, _) in enumerate(stretches)}
    found: dict[str, Person] = {}
    by_word: dict[str, Person] = {}
    for start, end in sorted(stretches, key=lambda n: n[0] - n[1]):
        name = " ".join(text[start:end].split())
        low = name.lower()
        person = found.get(low) or by_word.get(low)
        if person is None:
            person = found[low] = Person(name)
            _index(by_word, person)
        person.places.append(start)
        _learn(person, text, (start, end), ends_before[start], cues)
    for person in found.values():
        person.places.sort()
    return sorted(found.values(), key=lambda p: p.places[0])


def _index(by_word: dict[str, Person], person: Person) -> None:
    """Note the shorter forms of a name: its endings (*Van Acker*, *Acker*) and its first word."""
    words = person.name.lower().split()
    for i in range(1, len(words)):
        by_word.setdefault(" ".join(words[i:]), person)
    if len(words) > 1:
        by_word.setdefault(words[0], person)


def _learn(person: Person, text: str, stretch: Part, behind: int, cues: Cues) -> None:
    """Learn gender and roles from around a name; ``behind`` is where the name before it ends."""
    start, end = stretch
    before = text[max(0, start - 110, behind) : start]
    before = _CLAUSE.split(before)[-1]
    title = _TITLE.search(before)
    if title:
        person.gender = person.gender or _gender(title[1])
    role = _BEFORE.search(before)
    if role and _is_role(role["role"], cues):
        person.roles.append(_bare(role["role"]))
        person.gender = person.gender or _gender(role["det"])
    elif role and _WORD.fullmatch(_DETERMINERS.sub("", role["role"])):
        person.gender = person.gender or _gender(role["det"])
    role_behind = _BEHIND.match(text, end)
    if role_behind and _is_role(role_behind["role"], cues, loose=False):
        person.roles.append(_bare(role_behind["role"]))
        person.gender = person.gender or _gender(role_behind["role"].split()[0])


def _gender(word: str) -> str:
    low = word.lower()
    return "f" if low in _FEMALE else "m" if low in _MALE else ""


def _bare(role: str) -> str:
    return _DETERMINERS.sub("", role).strip().lower()


def _is_role(phrase: str, cues: Cues, *, loose: bool = True) -> bool:
    """Whether the phrase beside a name can be a role: a noun, no verb, no preposition last."""
    words = _WORD.findall(_DETERMINERS.sub("", phrase))
    if not words or words[0][:1].isupper():
        return False
    last = words[-1].lower()
    if last in cues.words.get("preposition", ()) or last in cues.words.get("copula", ()):
        return False
    if any(
        w.lower() in cues.words.get("copula", ()) or w.lower() in cues.words.get("relative", ())
        for w in words
    ):
        return False
    first = words[0].lower()
    if first in cues.words.get("institution", ()) or first in cues.words.get("no_role", ()):
        return False
    return (
        loose
        or first in cues.words.get("role", ())
        or first not in cues.words.get("unlike_verb", ())
    )
