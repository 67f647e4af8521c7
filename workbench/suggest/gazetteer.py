"""Gazetteer: the longest phrase of a list that begins at a word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.suggest.words import cut, key

_LONGEST_ACRONYM = 5


class Entry(NamedTuple):
    """A phrase of a list: what it names, and its words as they must be spelt if they must.

    A ``doubtful`` one is also another word or name, so it needs evidence from what is around it.
    """

    label: str
    kind: str
    canonical: str
    keys: tuple[str, ...]
    exact: str
    doubtful: bool = False


@dataclass(slots=True)
class Gazetteer:
    """Phrases by the key of their first word, the longest first."""

    language: str
    entries: dict[str, list[Entry]] = field(default_factory=dict[str, list[Entry]])

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
        variants = {tuple(map(key, forms))}
        if any_case:
            variants.add(tuple(key(f.capitalize()) for f in forms))
            variants.add(tuple(key(f.lower()) for f in forms))
            variants.add((key(forms[0][0].upper() + forms[0][1:]), *map(key, forms[1:])))
        for keys in variants:
            known = self.entries.setdefault(keys[0], [])
            if any(entry.keys == keys and entry.exact == exact for entry in known):
                continue
            known.append(Entry(label, kind, canonical or surface, keys, exact, doubtful))
            known.sort(key=lambda entry: -len(entry.keys))

    def extend(self, surfaces: Iterable[str], label: str, kind: str) -> None:
        """Add several phrases."""
        for surface in surfaces:
            self.add(surface, label, kind)

    def match(self, keys: Sequence[str], forms: Sequence[str], i: int) -> Entry | None:
        """Return the longest phrase that begins at word ``i``, or None."""
        for entry in self.entries.get(keys[i], ()):
            length = len(entry.keys)
            if length == 1:
                if not entry.exact or entry.exact == forms[i]:
                    return entry
            elif tuple(keys[i : i + length]) == entry.keys:
                return entry
        return None


def _is_acronym(surface: str) -> bool:
    return surface.isupper() and len(surface) <= _LONGEST_ACRONYM
