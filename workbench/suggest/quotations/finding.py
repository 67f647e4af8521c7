"""Quotations of a text: content, type, cue and source by rules over streams of words.

The spaCy component ``workbench_quotations`` writes them to ``doc._.quotations`` and ``doc.spans``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.model.annotation import Part, QuotationType
from workbench.suggest.quotations import (
    according,
    complements,
    germanic,
    inversion,
    leftovers,
    phrases,
)
from workbench.suggest.quotations.cues import Cues, cues
from workbench.suggest.quotations.reading import Earlier, Reading
from workbench.suggest.quotations.scope import Found, Names, Scope
from workbench.suggest.quotations.sources import with_kinds
from workbench.suggest.quotations.speakers import with_speakers
from workbench.suggest.quotations.stream import Stream, streams

Entity = tuple[int, int, str]
"""Start and end (code points, half-open) and label."""


@dataclass(frozen=True, slots=True)
class Findings:
    """The quotations of a text by their contents, and the subjects of the sentences before them."""

    found: tuple[Found, ...]
    subjects: tuple[Part, ...]


def find(text: str, language: str, entities: Iterable[Entity] = ()) -> Findings:
    """Read a text, with its entities if they are known; never raises on any text."""
    lexicon = cues(language)
    names: Names = {start: (end, label) for start, end, label in entities}
    found: list[Found] = []
    scopes: list[Scope] = []
    within: dict[int, Found] = {}
    for stream in reversed(streams(text, lexicon.known)):
        scopes = _scopes(stream, lexicon, names)
        found.extend(_read(scopes, within))
    found.sort(key=lambda f: (f.content[0][0], -f.content[-1][1]))
    return Findings(tuple(found), _subjects(scopes, found))


def _scopes(stream: Stream, lexicon: Cues, names: Names) -> list[Scope]:
    return [
        Scope(
            stream,
            first,
            last,
            lexicon,
            names,
            _between(stream.verbs, first, last)[:_MOST_CUES],
            _between(stream.cues, first, last)[:_MOST_CUES],
            _between(stream.quoted, first, last),
        )
        for first, last in stream.sentences()
    ]


def _subjects(scopes: list[Scope], found: list[Found]) -> tuple[Part, ...]:
    """Return the subjects of the sentences up to each mention that can stand for one of them."""
    wanted: set[int] = set()
    starts = [scope.stream.start[scope.first] for scope in scopes]
    for quotation in found:
        if _stands_for(scopes[0], quotation):
            at = bisect_right(starts, quotation.content[0][0])
            wanted.update(range(max(0, at - _BACK), at))
    found_subjects = [
        (scopes[i], phrases.first_subject(scopes[i], scopes[i].first, scopes[i].last))
        for i in sorted(wanted)
    ]
    return tuple(scope.part(*subject) for scope, subject in found_subjects if subject)


def propose(text: str, language: str, entities: Iterable[Entity] = ()) -> tuple[Found, ...]:
    """Return the quotations of a text with the kind of their sources and their speakers."""
    labels: Names = {start: (end, label) for start, end, label in entities}
    findings = find(text, language, [(s, e, label) for s, (e, label) in labels.items()])
    found = with_kinds(text, findings.found, cues(language), labels)
    return with_speakers(text, found, findings.subjects, cues(language), labels)


def _stands_for(scope: Scope, found: Found) -> bool:
    """Whether the source is a pronoun, or belongs to somebody (*son avocat*), or is understood."""
    if found.source is None:
        return found.rule == "quote.own-opinion"
    words = scope.stream.text[found.source[0] : found.source[1]].lower().split(" ", 1)
    kinds = scope.cues.classes.get(words[0], frozenset[str]())
    return "possessive" in kinds or (len(words) == 1 and not kinds.isdisjoint(_PRONOUNS))


def _read(scopes: list[Scope], within: dict[int, Found]) -> list[Found]:
    found: list[Found] = []
    earlier = Earlier()
    for scope in scopes:
        if not (scope.verbs or scope.phrases or scope.quotes):
            earlier = Earlier(scope=scope)
            continue
        reading = Reading.of(scope, earlier)
        if reading.groups or scope.phrases or scope.quotes or scope.stream.pair:
            _read_sentence(reading, within)
        found.extend(_with_referent(reading, f) for f in reading.found)
        sources = [f.source for f in reading.found if f.source]
        earlier = Earlier(source=sources[-1]) if sources else Earlier(scope=scope)
    return found


def _between(places: list[int], first: int, last: int) -> list[int]:
    if not places or places[0] >= last or places[-1] < first:
        return []
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
    return found._replace(referent=scope.part(*antecedent)) if antecedent else found


_LONGEST_RELATIVE = 4
_MOST_CUES = 40
_PRONOUNS = frozenset({"pronoun", "subject"})
_BACK = 4


def _read_sentence(reading: Reading, within: dict[int, Found]) -> None:
    stream = reading.scope.stream
    ends = inversion.mark(reading)
    if stream.pair is not None:
        incise = inversion.inside_marks(reading, ends)
        if incise is not None and stream.pair.start not in within:
            within[stream.pair.start] = incise
            for left in list(ends):
                del ends[left]
    if reading.scope.cues.language == "fr":
        inversion.read(reading, ends)
        according.read(reading)
        complements.read(reading)
    else:
        reading.incises.clear()
        germanic.read(reading)
        according.read(reading)
    _settle_incises(reading, within)
    leftovers.read(reading)
    if stream.level:
        reading.found = [f for f in reading.found if f.type is not QuotationType.SCARE]


def _settle_incises(reading: Reading, within: dict[int, Found]) -> None:
    """Settle quotes with a cue between their own marks that the sentence around has none for."""
    for i in reading.scope.quotes:
        pair = reading.scope.stream.quotes[i]
        if pair.start in within and i not in reading.used:
            reading.used.add(i)
            reading.found.append(within[pair.start])
