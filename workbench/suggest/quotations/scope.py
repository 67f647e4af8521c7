"""One sentence as the quotation rules see it, and what they find in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from workbench.model.annotation import Part, QuotationType, SourceKind
from workbench.suggest.quotations.cues import Cues
from workbench.suggest.quotations.stream import Stream

Names = Mapping[int, tuple[int, str]]
"""The entities of the dispatch by their start: (end, label)."""


class Found(NamedTuple):
    """A quotation as found in a text; offsets are code points, half-open.

    ``speaker`` is a name or ""; ``referent`` is what a relative pronoun as source stands for.

    ``rule`` says which construction it was, ``confidence`` is in [0, 1].
    """

    type: QuotationType
    content: tuple[Part, ...]
    cue: tuple[Part, ...] = ()
    source: Part | None = None
    source_kind: SourceKind | None = None
    referent: Part | None = None
    speaker: str = ""
    rule: str = ""
    confidence: float = 0.5


@dataclass(slots=True)
class Scope:
    """A sentence of a stream: words ``first`` to ``last`` (exclusive); the places of its cues."""

    stream: Stream
    first: int
    last: int
    cues: Cues
    names: Names
    verbs: list[int]
    phrases: list[int]
    quotes: list[int]

    def is_a(self, i: int, kind: str) -> bool:
        """Whether word ``i`` is of a closed class of the language."""
        return self.first <= i < self.last and kind in self.stream.kinds[i]

    def capital(self, i: int) -> bool:
        """Whether word ``i`` begins with a capital letter."""
        return self.first <= i < self.last and self.stream.text[self.stream.start[i]].isupper()

    def low(self, i: int) -> str:
        """Return the lower form of a word, or "" outside the sentence."""
        return self.stream.low[i] if self.first <= i < self.last else ""

    def part(self, first: int, last: int) -> Part:
        """Return the stretch from word ``first`` to behind word ``last - 1``."""
        return self.stream.start[first], self.stream.end[last - 1]

    def quote(self, i: int) -> bool:
        """Whether word ``i`` is a quote between marks."""
        return i in self.stream.quotes and self.first <= i < self.last

    def name(self, i: int) -> tuple[int, str] | None:
        """Return (behind the last word, label) of the entity that begins at word ``i``, or None."""
        found = self.names.get(self.stream.start[i]) if self.first <= i < self.last else None
        if found is None:
            return None
        end, label = found
        j = i + 1
        while j < self.last and self.stream.start[j] < end:
            j += 1
        return j, label

    def sequence(self, i: int, kind: str) -> int:
        """Return how many words from ``i`` on are a fixed sequence of the class, or 0."""
        best = 0
        for name, words in self.cues.sequences.get(self.low(i), ()):
            if name == kind and len(words) > best and self.follows(i, words):
                best = len(words)
        return best

    def follows(self, i: int, words: tuple[str, ...]) -> bool:
        """Whether the words stand at ``i``."""
        end = i + len(words)
        return end <= self.last and tuple(self.stream.low[i:end]) == words
