"""Quotations of a text: content, type, cue and source by rules over streams of words.

The spaCy component ``workbench_quotations`` writes them to ``doc._.quotations`` and ``doc.spans``.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.model.annotation import Part, QuotationType
from workbench.suggest import according, complements, inversion, leftovers
from workbench.suggest.cues import Cues, cues
from workbench.suggest.reading import Reading
from workbench.suggest.scope import Found, Names, Scope
from workbench.suggest.stream import Stream, streams

Entity = tuple[int, int, str]
"""Start and end (code points, half-open) and label."""


def find(text: str, language: str, entities: Iterable[Entity] = ()) -> tuple[Found, ...]:
    """Return the quotations of a text in the order of their contents; never raises on any text."""
    lexicon = cues(language)
    names: Names = {start: (end, label) for start, end, label in entities}
    found: list[Found] = []
    within: dict[int, Found] = {}
    for stream in reversed(streams(text)):
        found.extend(_read(stream, lexicon, names, within))
    return tuple(sorted(found, key=lambda f: (f.content[0][0], -f.content[-1][1])))


def _read(stream: Stream, lexicon: Cues, names: Names, within: dict[int, Found]) -> list[Found]:
    found: list[Found] = []
    before: Part | None = None
    for first, last in stream.sentences():
        if last == first:
            continue
        reading = Reading.of(Scope(stream, first, last, lexicon, names), before)
        _read_sentence(reading, before, within)
        found.extend(reading.found)
        before = _mentioned(reading) or before
    return found


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
    if stream.level == 0 or True:
        leftovers.read(reading, before)
    if stream.level:
        reading.found = [f for f in reading.found if f.type is not QuotationType.SCARE]


def _settle_incises(reading: Reading, within: dict[int, Found]) -> None:
    """A quote with its cue between its own marks is settled, unless the sentence around it has one."""
    stream = reading.scope.stream
    for i, pair in stream.quotes.items():
        if pair.start in within and i not in reading.used and reading.scope.quote(i):
            reading.used.add(i)
            reading.found.append(within[pair.start])


def _mentioned(reading: Reading) -> Part | None:
    """Return the source that a floating quote after this sentence has."""
    if reading.found:
        outer = [f for f in reading.found if f.source]
        if outer:
            return outer[-1].source
    from workbench.suggest import phrases  # noqa: PLC0415

    scope = reading.scope
    subject = phrases.first_subject(scope, scope.first, scope.last)
    return scope.part(*subject) if subject else None
