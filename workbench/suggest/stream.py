"""A text as streams of words: one for the outermost level, one for the inside of each pair of marks.

On its own level a quote between marks is a single word, so that rules see the sentence around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from workbench.model.annotation import Part
from workbench.suggest.marks import Pair, pairs, plain

QUOTE = '"'
"""The lower form of a word that stands for a whole pair of marks."""

_ELIDED = (
    r"(?:[LDSNJTMCldsnjtmc]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi|[Pp]res)?[Qq]u)'(?=\s?[\w\"«“„+\[(])"
)
_TOKEN = re.compile(
    r"\n\s*"
    r"|(?:MM?|M(?:mes?|rs?|gr|lle)|Dr|Pr|Prof|Ste?|Jr|Sr)\.(?=\s)"
    r"|(?:[A-Z]\.){2,}|(?<![\w.])[A-Z]\.(?=\s?[A-Z])"
    r"|[Aa]ujourd'hui|[Dd]'(?:abord|ailleurs|emblée)|" + _ELIDED + r"|\d+(?:[.,:/]\d+)*"
    r"|[^\W_]\w*(?:['-]\w+)*|\S"
)
_INVERTED = re.compile(r"(.+?)(?:-t)?-(ils?|elles?|on|je|nous|vous)$")
_FINAL = frozenset(".!?…")
_DATELINE = re.compile(
    r"^(?:[^\n]{0,80}?\([^()\n]{2,40}\) ?[-–—] ?"
    r"|[^\n.]{0,40}\d[^\n]{0,12}?[-–—] "
    r"|[^\n]{0,24}\([^()\n]{2,30}\) (?=[\"«“A-ZÀ-Þ]))",
    re.MULTILINE,
)


@dataclass(slots=True)
class Stream:
    """Parallel lists: the lower form, start, end and pair (or None) of each word, and its sentences."""

    text: str
    pair: Pair | None = None
    level: int = 0
    low: list[str] = field(default_factory=list[str])
    start: list[int] = field(default_factory=list[int])
    end: list[int] = field(default_factory=list[int])
    quotes: dict[int, Pair] = field(default_factory=dict[int, Pair])
    inverted: dict[int, Part] = field(default_factory=dict[int, Part])
    firsts: list[int] = field(default_factory=lambda: [0])
    ended: bool = False

    def sentences(self) -> list[Part]:
        """Return the sentences as (first, behind the last) word."""
        return list(zip(self.firsts, [*self.firsts[1:], len(self.low)], strict=True))


def streams(text: str) -> list[Stream]:
    """Cut a text into its streams, the outermost first."""
    view = plain(text)
    opening = {pair.start: pair for pair in pairs(text)}
    fresh = iter([m.end() for m in _DATELINE.finditer(view)])
    next_fresh = next(fresh, len(view))
    stream = Stream(view)
    found, stack = [stream], [stream]
    limits = [len(view) + 1]
    for match in _TOKEN.finditer(view):
        start, end = match.span()
        while start >= limits[-1]:
            if start < (stack[-1].pair or _NOWHERE).end:
                break
            stack.pop()
            limits.pop()
        stream = stack[-1]
        if stream.pair is not None and start >= limits[-1]:
            continue
        word = match[0]
        if word[0] == "\n":
            _break_line(stream, view, match.end(), word.count("\n"))
            continue
        if start >= next_fresh:
            stream.ended = True
            while start >= next_fresh:
                next_fresh = next(fresh, len(view) + 1)
            _begin(stream, force=True)
        pair = opening.get(start)
        if pair is None:
            _add(stream, word, start, end)
            continue
        _add_quote(stream, pair)
        inner = Stream(view, pair, stream.level + 1)
        found.append(inner)
        stack.append(inner)
        limits.append(pair.end - _width(view, pair))
    return found


_NOWHERE = Pair(0, 0, (), 0)


def _width(view: str, pair: Pair) -> int:
    if not pair.closed:
        return 0
    return (
        2 if view.startswith(("''", ",,"), pair.start) and view.endswith("''", 0, pair.end) else 1
    )


def _begin(stream: Stream, *, force: bool) -> None:
    if force and stream.low and stream.firsts[-1] != len(stream.low):
        stream.firsts.append(len(stream.low))
    stream.ended = False


def _add(stream: Stream, word: str, start: int, end: int) -> None:
    if stream.ended and (word[0].isupper() or word[0].isdigit() or word[0] in "-–—•*("):
        _begin(stream, force=True)
    elif word not in _FINAL and word != ")":
        stream.ended = False
    if word in _FINAL:
        stream.ended = True
    low = word.lower()
    if word == "A" and stream.firsts[-1] == len(stream.low):
        low = "à"
    if "-" in low and (match := _INVERTED.match(low)):
        stream.inverted[len(stream.low)] = (end - len(match[2]), end)
        low = match[1]
    stream.low.append(low)
    stream.start.append(start)
    stream.end.append(end)


def _add_quote(stream: Stream, pair: Pair) -> None:
    _begin(stream, force=stream.ended)
    stream.quotes[len(stream.low)] = pair
    stream.low.append(QUOTE)
    stream.start.append(pair.start)
    stream.end.append(pair.end)
    inside = stream.text[pair.start : pair.end].rstrip("\"»”›'+ ")
    stream.ended = inside[-1:] in _FINAL


def _break_line(stream: Stream, view: str, following: int, breaks: int) -> None:
    if breaks > 1 or not view[following : following + 1].islower():
        _begin(stream, force=True)
