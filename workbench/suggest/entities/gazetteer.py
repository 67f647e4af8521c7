"""Gazetteer: the longest phrase of a list that begins at a word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.suggest.entities.words import cut, key

_LONGEST_ACRONYM = 5


class Entry(NamedTuple):
    """A phrase of a list: what it names; ``exact``, if not "", is how its word must be spelt.

    A ``doubtful`` one is also another word or name, so it needs evidence from what is around it.
    """

    label: str
    kind: str
    canonical: str
    exact: str
    doubtful: bool = False


@dataclass(slots=True)
class Gazetteer:
    """Phrases by their keys, and how long those are that begin with a key, the longest first."""

    language: str
    phrases: dict[tuple[str, ...], list[Entry]] = field(
        default_factory=dict[tuple[str, ...], list[Entry]]
    )
    lengths: dict[str, list[int]] = field(default_factory=dict[str, list[int]])

    def add(
        self,
        surface: str,
        label: str,
        kind: str,
        canonical: str = "",
        *,
        any_case: bool = False,
        doubtful: bool = False,
    ) -> None:
        """Add a phrase; what is added first wins over the same words added later."""
        forms = cut(surface, self.language)
        if not forms:
            return
        exact = surface if len(forms) == 1 and _is_acronym(surface) and not any_case else ""
        entry = Entry(label, kind, canonical or surface, exact, doubtful)
        for keys in _variants(forms) if any_case else {tuple(map(key, forms))}:
            known = self.phrases.setdefault(keys, [])
            if all(other.exact != exact for other in known):
                known.append(entry)
            lengths = self.lengths.setdefault(keys[0], [])
            if len(keys) not in lengths:
                lengths.append(len(keys))
                lengths.sort(reverse=True)

    def extend(self, surfaces: Iterable[str], label: str, kind: str) -> None:
        """Add several phrases."""
        for surface in surfaces:
            self.add(surface, label, kind)

    def match(self, keys: Sequence[str], forms: Sequence[str], i: int) -> tuple[Entry, int] | None:
        """Return the longest phrase that begins at word ``i`` and its length, or None."""
        for length in self.lengths.get(keys[i], ()):
            for entry in self.phrases.get(tuple(keys[i : i + length]), ()):
                if not entry.exact or entry.exact == forms[i]:
                    return entry, length
        return None

    def alone(self, key: str) -> list[Entry]:
        """Return the phrases that are the one word."""
        return self.phrases.get((key,), [])


def _variants(forms: list[str]) -> set[tuple[str, ...]]:
    """Return the keys with all words, none, or the first one capitalised."""
    first = forms[0][0].upper() + forms[0][1:]
    return {
        tuple(map(key, forms)),
        tuple(key(form.capitalize()) for form in forms),
        tuple(key(form.lower()) for form in forms),
        (key(first), *map(key, forms[1:])),
    }


def _is_acronym(surface: str) -> bool:
    return surface.isupper() and len(surface) <= _LONGEST_ACRONYM
