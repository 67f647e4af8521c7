"""Quotations of a text: content, type, cue and source by rules over streams of words.

The spaCy component ``workbench_quotations`` writes them to ``doc._.quotations`` and ``doc.spans``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from workbench.model.annotation import Part, QuotationType
from workbench.suggest import according, complements, inversion, leftovers, phrases
from workbench.suggest.cues import Cues, cues
from workbench.suggest.reading import Reading
from workbench.suggest.scope import Found, Names, Scope
from workbench.suggest.sources import with_kinds
from workbench.suggest.speakers import with_speakers
from workbench.suggest.stream import Stream, streams

Entity = tuple[int, int, str]
"""Start and end (code points, half-open) and label."""


@dataclass(frozen=True, slots=True)
class Findings:
    """The quotations of a text in the order of their contents, and the subjects of its sentences."""

    found: tuple[Found, ...]
    subjects: tuple[Part, ...]


def find(text: str, language: str, entities: Iterable[Entity] = ()) -> Findings:
    """Read a text, with its entities if they are known; never raises on any text."""
    lexicon = cues(language)
    names: Names = {start: (end, label) for start, end, label in entities}
    found: list[Found] = []
    subjects: list[Part] = []
    within: dict[int, Found] = {}
    for stream in reversed(streams(text, lexicon.classes)):
        found.extend(_read(stream, lexicon, names, within, subjects))
    found.sort(key=lambda f: (f.content[0][0], -f.content[-1][1]))
    return Findings(tuple(found), tuple(subjects))


def propose(text: str, language: str, entities: Iterable[Entity] = ()) -> tuple[Found, ...]:
    """Return the quotations of a text with the kind of their sources and their speakers."""
    labels: Names = {start: (end, label) for start, end, label in entities}
    findings = find(text, language, [(s, e, label) for s, (e, label) in labels.items()])
    found = with_kinds(text, findings.found, cues(language), labels)
    return with_speakers(text, found, findings.subjects, cues(language), labels)


def _read(
    stream: Stream,
    lexicon: Cues,
    names: Names,
    within: dict[int, Found],
    subjects: list[Part],
) -> list[Found]:
    found: list[Found] = []
    before: Part | None = None
    for first, last in stream.sentences():
        if last == first:
            continue
        heads = _within(stream.heads, first, last)
        quotes = _within(stream.quoted, first, last)
        scope = Scope(stream, first, last, lexicon, names, heads, quotes)
        subject = phrases.first_subject(scope, first, last) if stream.level == 0 else None
        part = scope.part(*subject) if subject else None
        if part:
            subjects.append(part)
        if not heads and not quotes:
            before = part or before
            continue
        reading = Reading.of(scope, before)
        _read_sentence(reading, before, within)
        found.extend(_with_referent(reading, f) for f in reading.found)
        before = _mentioned(reading, part) or before
    return found


def _within(places: list[int], first: int, last: int) -> list[int]:
    return places[bisect_left(places, first) : bisect_left(places, last)]


def _with_referent(reading: Reading, found: Found) -> Found:
    """Add the noun phrase that the relative pronoun stands for."""
    scope = reading.scope
    if found.source is None or found.source[1] - found.source[0] > _LONGEST_RELATIVE:
        return found
    i = bisect_left(scope.stream.start, found.source[0])
    if not scope.is_a(i, "relative"):
        return found
    at = i - (scope.low(i - 1) == ",")
    antecedent = phrases.antecedent(scope, at)
    return replace(found, referent=scope.part(*antecedent)) if antecedent else found


_LONGEST_RELATIVE = 4


def _read_sentence(reading: Reading, before: Part | None, within: dict[int, Found]) -> None:
    stream = reading.scope.stream
    ends = inversion.mark(reading)
    if stream.pair is not None:
        incise = inversion.inside_marks(reading, ends)
        if incise is not None and stream.pair.start not in within:
            within[stream.pair.start] = incise
            for left in list(ends):
                del ends[left]
    inversion.read(reading, ends)
    according.read(reading)
    complements.read(reading)
    _settle_incises(reading, within)
    leftovers.read(reading, before)
    if stream.level:
        reading.found = [f for f in reading.found if f.type is not QuotationType.SCARE]


def _settle_incises(reading: Reading, within: dict[int, Found]) -> None:
    """A quote with its cue between its own marks is settled, unless the sentence around it has one."""
    for i in reading.scope.quotes:
        pair = reading.scope.stream.quotes[i]
        if pair.start in within and i not in reading.used:
            reading.used.add(i)
            reading.found.append(within[pair.start])


def _mentioned(reading: Reading, subject: Part | None) -> Part | None:
    """Return the source that a floating quote after this sentence has."""
    sources = [f.source for f in reading.found if f.source]
    return sources[-1] if sources else subject
