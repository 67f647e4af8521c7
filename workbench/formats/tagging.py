"""Tags of tokens: IOB2 out of stretches, and stretches out of IOB1, IOB2, BILUO and BIOES."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from workbench.errors import FormatError
from workbench.formats.tokens import Tokens
from workbench.model.annotation import Part

OUTSIDE: Final = "O"
_BEGINS: Final = frozenset("BSU")
_ENDS: Final = frozenset("ELSU")
_PREFIXES: Final = _BEGINS | _ENDS | {"I"}

Labelled = tuple[int, int, str]
"""A stretch [start, end) of code points and its label."""


def iob2(tokens: Tokens, stretches: Iterable[Labelled]) -> list[str]:
    """Return a tag for each token.

    What cuts a token is left out, and so is what overlaps a longer stretch: tags cannot hold it.
    """
    tags = [OUTSIDE] * len(tokens.parts)
    for start, end, label in sorted(stretches, key=lambda s: (s[0] - s[1], s)):
        found = tokens.at(start, end)
        if found is None or any(tag != OUTSIDE for tag in tags[found[0] : found[1] + 1]):
            continue
        first, last = found
        tags[first : last + 1] = [f"B-{label}", *[f"I-{label}"] * (last - first)]
    return tags


def stretches_of(tags: Sequence[str]) -> Iterator[Labelled]:
    """Yield (first, last + 1, label) of tags, in tokens; raise FormatError for what is no tag.

    The schemes need not be told apart: a stretch begins at B, S or U, and at an I or L or E whose
    label is another or that follows no stretch, as in IOB1.
    """
    first, label = 0, ""
    for i, tag in enumerate(tags):
        prefix, its = _split(tag)
        if label and (prefix in _BEGINS or its != label):
            yield first, i, label
            label = ""
        if its and not label:
            first, label = i, its
        if label and prefix in _ENDS:
            yield first, i + 1, label
            label = ""
    if label:
        yield first, len(tags), label


def _split(tag: str) -> tuple[str, str]:
    if tag in {OUTSIDE, "_", "-", ""}:
        return OUTSIDE, ""
    prefix, mark, label = tag.partition("-")
    if not mark or not label or prefix not in _PREFIXES:
        raise FormatError(f"{tag!r} is no tag: it should be O, or B-LABEL or I-LABEL")
    return prefix, label


def labelled(tags: Sequence[str], parts: Sequence[Part]) -> Iterator[Labelled]:
    """Yield the stretches [start, end) in code points of tags, by the parts of their tokens."""
    for first, after, label in stretches_of(tags):
        yield parts[first][0], parts[after - 1][1], label


def rebuilt(sentences: Iterable[Sequence[str]]) -> Tokens:
    """Return a text made of words, a space between two and a line for each sentence."""
    parts: list[Part] = []
    lines: list[str] = []
    at = 0
    for words in sentences:
        for word in words:
            parts.append((at, at + len(word)))
            at += len(word) + 1
        lines.append(" ".join(words))
    return Tokens("\n".join(lines), tuple(parts))
