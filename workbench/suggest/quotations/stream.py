"""A text as streams of words: one of the outermost level, one within each pair of marks.

On its own level a quote between marks is a single word, so that rules see the sentence around it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.model.annotation import Part
from workbench.suggest.quotations.marks import Pair, pairs, plain

QUOTE = '"'
"""The lower form of a word that stands for a whole pair of marks."""

VERB = "verb"
"""The class of the words that can be, or begin, a reporting verb group."""

PHRASE = "phrase"
"""The class of the words that can begin a cue without a verb."""

FINAL = "final"
"""The class of the marks that end a sentence."""

Classes = Mapping[str, frozenset[str]]
"""The classes of each word in lower case."""

LONGEST = 250
"""A sentence is cut after so many words, which keeps the cost of any text linear."""

_NOTHING: frozenset[str] = frozenset()
_MARKING = frozenset({FINAL, VERB, PHRASE})
_MOST_FORMS = 1 << 16
MARKS: Classes = {mark: frozenset({FINAL}) for mark in ".!?…"}
"""The classes that every language has."""
_ELIDED = (
    r"(?:[LDSNJTMCldsnjtmc]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi|[Pp]res)?[Qq]u)'"
    r"(?=\s?[\w\"«“„+\[(]|\Z)"
)
_TOKEN = re.compile(
    r"(?! )(?:[^\W\d_]\w*+(?!['.-])|[,;:\"]"  # most words, first because it is quickest
    r"|\n\s*"
    r"|(?:MM?|M(?:mes?|rs?|gr|lle)|Dr|Pr|Prof|Ste?|Jr|Sr)\.(?=\s)"
    r"|(?:[A-Z]\.){2,}|(?<![\w.])[A-Z]\.(?=\s?[A-Z])"
    r"|[Aa]ujourd'hui|[Dd]'(?:abord|ailleurs|emblée)|" + _ELIDED + r"|\d+(?:[.,:/]\d+)*"
    r"|[^\W_]\w*(?:['-]\w+)*|\S)"
)
_INVERTED = re.compile(r"(.+?)(?:-t)?-(ils?|elles?|on|je|nous|vous)$")
_FINAL = frozenset(".!?…")
_AFTER_FINAL = frozenset(".!?…)")
_DATELINE = re.compile(
    r"^(?:[^\n]{0,80}?\([^()\n]{2,40}\) ?[-–—] ?"
    r"|[^\n.]{0,40}\d[^\n]{0,12}?[-–—] "
    r"|[^\n]{0,24}\([^()\n]{2,30}\) (?=[\"«“A-ZÀ-Þ]))",
    re.MULTILINE,
)


Entry = tuple[str, frozenset[str], bool]
"""The lower form of a word, its classes, and whether it marks nothing, as most words do."""


class Forms(dict[str, Entry]):
    """What each word is, by how it is written; looked up once, because words repeat."""

    def __init__(self, classes: Classes) -> None:
        """Begin with no words; ``classes`` are by their lower forms."""
        super().__init__()
        self.classes = classes

    def __missing__(self, word: str) -> Entry:
        """Look a word up, without the pronoun that is inverted in it."""
        if len(self) >= _MOST_FORMS:
            self.clear()
        low = word.lower()
        kinds = self.classes.get(low)
        inverted = _INVERTED.match(low) if kinds is None and "-" in low else None
        if inverted:
            kinds = self.classes.get(inverted[1])
        kinds = kinds or _NOTHING
        quiet = not (inverted or word == "A" or word[0] == "\n" or kinds & _MARKING)
        entry = self[word] = (low, kinds, quiet)
        return entry


@dataclass(slots=True)
class Stream:
    """Parallel lists: the lower form, classes, start and end of each word; the quotes and cues.

    ``quotes`` holds the pair of marks behind a word, ``inverted`` the pronoun within one
    (*estime-t-il*), ``verbs`` and ``cues`` the words of the classes VERB and PHRASE, ``firsts``
    where sentences begin.
    """

    text: str
    pair: Pair | None = None
    level: int = 0
    low: list[str] = field(default_factory=list[str])
    kinds: list[frozenset[str]] = field(default_factory=list[frozenset[str]])
    start: list[int] = field(default_factory=list[int])
    end: list[int] = field(default_factory=list[int])
    quotes: dict[int, Pair] = field(default_factory=dict[int, Pair])
    inverted: dict[int, Part] = field(default_factory=dict[int, Part])
    verbs: list[int] = field(default_factory=list[int])
    cues: list[int] = field(default_factory=list[int])
    quoted: list[int] = field(default_factory=list[int])
    firsts: list[int] = field(default_factory=lambda: [0])
    ended: bool = False

    def sentences(self) -> list[Part]:
        """Return the sentences as (first, behind the last) word, long ones in pieces."""
        whole = zip(self.firsts, [*self.firsts[1:], len(self.low)], strict=True)
        return [
            (at, min(at + LONGEST, last))
            for first, last in whole
            for at in range(first, last, LONGEST)
        ]

    def begin(self) -> None:
        """Begin a sentence with the next word."""
        if self.firsts[-1] != len(self.low):
            self.firsts.append(len(self.low))
        self.ended = False


def streams(text: str, forms: Forms | None = None) -> list[Stream]:
    """Cut a text into its streams, the outermost first; ``forms`` know the words' classes."""
    forms = Forms(MARKS) if forms is None else forms
    view = plain(text)
    fresh = [match.end() for match in _DATELINE.finditer(view)]
    fresh.reverse()
    found = [Stream(view)]
    stack = found[:]
    at = 0
    for edge, pair in _edges(view, pairs(text)):
        _read_lines(stack[-1], at, edge, forms, fresh)
        if pair is None:
            closed = stack.pop().pair
            at = edge if closed is None else closed.end
            continue
        if fresh and fresh[-1] == pair.start:
            stack[-1].begin()
        _add_quote(stack[-1], pair)
        inner = Stream(view, pair, stack[-1].level + 1)
        found.append(inner)
        stack.append(inner)
        at = edge + _width(view, pair)
    _read_lines(stack[-1], at, len(view), forms, fresh)
    return found


def _edges(view: str, found: list[Pair]) -> list[tuple[int, Pair | None]]:
    """Return where pairs open (with the pair) and where their closing marks stand, in order."""
    edges: list[tuple[int, Pair | None]] = []
    opened: list[int] = []
    for pair in found:
        while opened and opened[-1] <= pair.start:
            edges.append((opened.pop(), None))
        edges.append((pair.start, pair))
        opened.append(pair.end - (_width(view, pair) if pair.closed else 0))
    edges.extend((at, None) for at in reversed(opened))
    return edges


def _width(view: str, pair: Pair) -> int:
    return 2 if view.startswith(("''", ",,"), pair.start) else 1


def _read_lines(stream: Stream, first: int, last: int, forms: Forms, fresh: list[int]) -> None:
    """Add the words of a stretch, with a new sentence behind each dateline in it."""
    while fresh and fresh[-1] <= last:
        if fresh[-1] > first:
            _read(stream, first, fresh[-1], forms)
            first = fresh[-1]
        if first < last:
            stream.begin()
        elif fresh[-1] == last:
            break
        fresh.pop()
    _read(stream, first, last, forms)


def _read(stream: Stream, first: int, last: int, forms: Forms) -> None:
    """Add the words of a stretch; every word of every text passes here."""
    add_low, add_kinds = stream.low.append, stream.kinds.append
    add_start, add_end = stream.start.append, stream.end.append
    for match in _TOKEN.finditer(stream.text, first, last):
        low, kinds, quiet = forms[match[0]]
        if stream.ended or not quiet:
            if match[0][0] == "\n":
                _break_line(stream, match)
                continue
            low, kinds = _mark(stream, match, low, kinds, forms)
        add_low(low)
        add_kinds(kinds)
        add_start(match.start())
        add_end(match.end())


def _break_line(stream: Stream, match: re.Match[str]) -> None:
    end = match.end()
    if match[0].count("\n") > 1 or not stream.text[end : end + 1].islower():
        stream.begin()


def _mark(
    stream: Stream, match: re.Match[str], low: str, kinds: frozenset[str], forms: Forms
) -> tuple[str, frozenset[str]]:
    """Note what the next word means for the sentences; return its lower form and its classes."""
    word, at = match[0], len(stream.low)
    inverted = _INVERTED.match(low) if "-" in low and low not in forms.classes else None
    if inverted:
        end = match.end()
        stream.inverted[at] = (end - len(inverted[2]), end)
        low = inverted[1]
    if stream.ended:
        if word[0].isupper() or word[0].isdigit() or word[0] in "-–—•*(":
            stream.begin()
        elif word not in _AFTER_FINAL:
            stream.ended = False
    if FINAL in kinds:
        stream.ended = True
    elif word == "A" and kinds and stream.firsts[-1] == at:
        low = "à"  # capitals of the wires have no accents
        kinds = forms.classes.get(low, _NOTHING)
    if VERB in kinds:
        stream.verbs.append(at)
    if PHRASE in kinds:
        stream.cues.append(at)
    return low, kinds


def _add_quote(stream: Stream, pair: Pair) -> None:
    if stream.ended:
        stream.begin()
    stream.quotes[len(stream.low)] = pair
    stream.quoted.append(len(stream.low))
    stream.low.append(QUOTE)
    stream.kinds.append(_NOTHING)
    stream.start.append(pair.start)
    stream.end.append(pair.end)
    inside = stream.text[max(pair.start, pair.end - 4) : pair.end].rstrip("\"»”›'+ ")
    stream.ended = inside[-1:] in _FINAL and inside != ""
