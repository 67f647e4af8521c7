"""A target's tokenizer: which stretches begin and end where its tokens do."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from workbench.errors import FormatError
from workbench.model.annotation import Part
from workbench.model.scheme import Scheme

_FULL_STOPS: Final = frozenset({".", "!", "?", "…", "..."})
_CLOSING: Final = frozenset({"»", '"', "”", "’", "'", ")", "]", *_FULL_STOPS})


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text as stretches [start, end), none of white space alone, in order."""

    text: str
    parts: tuple[Part, ...]

    def at(self, start: int, end: int) -> tuple[int, int] | None:
        """Return (first, last) token of a stretch, both included, or None where it cuts one."""
        first = bisect_left(self.parts, (start, -1))
        last = bisect_left(self.parts, (end, -1)) - 1
        if not first <= last < len(self.parts):
            return None
        fits = self.parts[first][0] == start and self.parts[last][1] == end
        return (first, last) if fits else None

    def nearest(self, start: int, end: int) -> Part | None:
        """Return the smallest stretch of whole tokens around one, or None where there is none."""
        touched = [p for p in self.parts if p[0] < end and start < p[1]]
        return (touched[0][0], touched[-1][1]) if touched else None

    def aligned(self, start: int, end: int) -> dict[str, int]:
        """Return Prodigy's ``token_start`` and ``token_end`` of a stretch, or nothing."""
        found = self.at(start, end)
        return {} if found is None else {"token_start": found[0], "token_end": found[1]}

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Return (first, last + 1) token of each sentence.

        One ends at a full stop with the marks that close it, and where a paragraph does.
        """
        found: list[tuple[int, int]] = []
        first, stopped = 0, False
        for i, (start, end) in enumerate(self.parts):
            paragraph = i > 0 and "\n" in self.text[self.parts[i - 1][1] : start]
            word = self.text[start:end]
            if i > first and (paragraph or (stopped and word not in _CLOSING)):
                found.append((first, i))
                first, stopped = i, False
            stopped = word in _FULL_STOPS or (stopped and word in _CLOSING)
        return [*found, (first, len(self.parts))] if self.parts else []

    def rows(self) -> list[dict[str, Any]]:
        """Return Prodigy's rows of the tokens."""
        return [
            {
                "text": self.text[start:end],
                "start": start,
                "end": end,
                "id": i,
                "ws": self.text[end : end + 1] == " ",
            }
            for i, (start, end) in enumerate(self.parts)
        ]


Tokenizer = Callable[[str], Tokens]


@lru_cache(maxsize=4)
def tokenizer(language: str) -> Tokenizer:
    """Return spaCy's tokenizer of a language; raise FormatError where there is none."""
    import spacy  # seconds

    try:
        nlp = spacy.blank(language)
    except ImportError as error:
        raise FormatError(f"spaCy has no tokenizer for the language {language!r}") from error

    def tokens(text: str) -> Tokens:
        # A blank pipeline holds no models: the limit on the length is not meant for it.
        nlp.max_length = max(nlp.max_length, len(text))
        found = (t for t in nlp.make_doc(text) if not t.is_space)
        return Tokens(text, tuple((t.idx, t.idx + len(t)) for t in found))

    return tokens


def name(language: str) -> str:
    """Return the name and version of a language's tokenizer, as written files carry it."""
    from importlib.metadata import version

    return f"spacy.blank({language!r}) {version('spacy')}"


def about(language: str, scheme: Scheme) -> dict[str, str]:
    """Return what written files of tokens carry: tokenizer and scheme, with their versions."""
    return {
        "language": language,
        "tokenizer": name(language),
        "scheme": scheme.name,
        "scheme_version": scheme.version,
    }
