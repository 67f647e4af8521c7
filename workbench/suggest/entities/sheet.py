"""Sheet: the words of one text with the names that the rules have found so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.suggest.entities.namelists import NameLists
from workbench.suggest.entities.words import Words

_SENTENCE_END = frozenset('.!?…\n:"«“„-–—•*>|')
_INITIAL = re.compile(r"(?:[A-ZÀ-Þ]\.-?)+$")
_ROMAN = re.compile(r"[IVXLC]+(?:e|er|ème)?$")
_ADJECTIVE = re.compile(
    r"(?:[bdfglmnprstuv]al|ale|aux|ales?|elles?|els?|iques?|aires?|ives?|ifs?|iens?|iennes?"
    r"|éenn?e?s?"
    r"|[glmnrt]ais|aises?|ois|oises?|ains?|aines?|eux|euses?|iers?|i?ères?|logues|antes?)$"
)


class Name(NamedTuple):
    """A name as words ``first`` to ``last`` (exclusive)."""

    first: int
    last: int
    label: str
    rule: str
    confidence: float


@dataclass(slots=True)
class Sheet:
    """What the rules read and write. ``low`` is a word's lower form, folded when it has a capital.

    ``caps`` are the words with a capital, ``noted`` those that some rule begins at.

    Its lists end with a margin of line breaks, so that the words before the first one, which an
    index below zero gives, and those behind the last one are no words.
    """

    words: Words
    lists: NameLists
    keys: list[str]
    forms: list[str]
    low: list[str]
    caps: list[int]
    noted: list[int]
    common: set[str]
    names: dict[int, Name] = field(default_factory=dict[int, Name])
    cover: list[int] = field(default_factory=list[int])
    role_ends: set[int] = field(default_factory=set[int])
    inhabitants: set[int] = field(default_factory=set[int])

    @classmethod
    def of(cls, words: Words, lists: NameLists) -> Sheet:
        """Begin with no names."""
        keys, forms = words.keys + _MARGIN, words.forms + _MARGIN
        caps = [i for i, key in enumerate(keys) if key[0] == "^"]
        low = list(keys)
        for i in caps:
            low[i] = keys[i][1:] if keys[i] != "^a" else "à"
        noted = [i for i, word in enumerate(low) if word in lists.noted]
        sheet = cls(words, lists, keys, forms, low, caps, noted, set(keys))
        sheet.cover = [-1] * len(keys)
        return sheet

    def is_a(self, i: int, kind: str) -> bool:
        """Whether word ``i`` is of a closed class of the language."""
        return self.low[i] in self.lists.classes.get(kind, _NOTHING)

    def capital(self, i: int) -> bool:
        """Whether word ``i`` begins with a capital."""
        return self.keys[i][0] == "^"

    def free_capital(self, i: int) -> bool:
        """Whether word ``i`` has a capital and is in no name yet."""
        return self.keys[i][0] == "^" and self.cover[i] < 0

    def initial(self, i: int) -> bool:
        """Whether word ``i`` begins a sentence, a quote or an item: its capital says nothing."""
        return i == 0 or self.forms[i - 1] in _SENTENCE_END

    def opener(self, i: int) -> bool:
        """Whether the capital of word ``i`` is due to its place alone."""
        low = self.low[i]
        if low in self.lists.classes.get("opener", _NOTHING):
            return True
        return self.initial(i) and (low in self.common or self.forms[i].lower() in self.common)

    def acronym(self, i: int) -> bool:
        """Whether word ``i`` is written in capitals and is no Roman numeral."""
        form = self.forms[i]
        return (
            len(form) > 1 and form.isupper() and not _ROMAN.match(form) and not _INITIAL.match(form)
        )

    def single_initial(self, i: int) -> bool:
        """Whether word ``i`` is the initial of a first name: *J.*, *J.-P.*."""
        return bool(_INITIAL.match(self.forms[i]))

    def first_name(self, i: int) -> bool:
        """Whether word ``i`` is a first name, or a compound that begins with one."""
        if not self.capital(i):
            return False
        low, first_names = self.low[i], self.lists.first_names
        return low in first_names or ("-" in low and low.partition("-")[0] in first_names)

    def demonym(self, i: int) -> bool:
        """Whether word ``i`` says of what country or town somebody is."""
        low = self.low[i]
        return low in self.lists.demonyms or low.rpartition("-")[2] in self.lists.demonyms

    def adjective(self, i: int) -> bool:
        """Whether word ``i`` looks like an adjective behind its noun."""
        if self.capital(i) or not self.low[i][0].isalpha():
            return False
        if self.demonym(i) or self.is_a(i, "adjective"):
            return True
        return bool(_ADJECTIVE.search(self.low[i])) and not self.is_a(i, "no_adjective")

    def behind_adjectives(self, k: int) -> int:
        """Return the word behind the adjectives that begin at word ``k``, if any do."""
        for at in range(k, k + _MOST_ADJECTIVES):
            if not self.adjective(at):
                return at
        return k + _MOST_ADJECTIVES

    def name_at(self, i: int) -> Name | None:
        """Return the name that covers word ``i``."""
        return self.names[self.cover[i]] if self.cover[i] >= 0 else None

    def put(self, first: int, last: int, label: str, rule: str, confidence: float) -> bool:
        """Add a name; it swallows names within it and yields to one that it would cut."""
        inner = {c for c in self.cover[first:last] if c >= 0}
        for c in inner:
            other = self.names[c]
            if other.first < first or other.last > last:
                return False
        for c in inner:
            del self.names[c]
        self.names[first] = Name(first, last, label, rule, confidence)
        self.cover[first:last] = [first] * (last - first)
        return True

    def drop(self, name: Name) -> None:
        """Take a name away."""
        del self.names[name.first]
        self.cover[name.first : name.last] = [-1] * (name.last - name.first)


_NOTHING: frozenset[str] = frozenset()
_MOST_ADJECTIVES = 8
"""No phrase has more; without a limit, a noun that is one too, repeated, would cost its square."""
_MARGIN = ["\n"] * 24
"""Line breaks behind the last word, so that the rules may look beyond both ends of a text."""
