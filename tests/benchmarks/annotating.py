"""A project that many have annotated, each with errors of their own: the same seed, the same work.

What is true of a dispatch is found by each annotator but for a share; some of what is found has
other boundaries or another label, and some is found where nothing is. The sets are written by SQL,
for the program's own way would take minutes, with all triggers and foreign keys on.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Final

from tests.benchmarks.corpus import Written, written
from workbench.formats import scheme
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.store import rows
from workbench.store.project import Project

PEOPLE: Final = ("anne", "bart", "carla", "dirk", "eva")
SPANS: Final = 31
"""What is true of a dispatch: with the noise below, an annotator marks 30 on average."""
QUOTATIONS: Final = 3
MISSED, MOVED, RELABELLED, INVENTED = 0.10, 0.12, 0.10, 0.07
"""Shares of what is true, for each annotator."""
_SPEAKERS: Final = 500
_TYPES: Final = ("direct", "direct", "indirect", "mixed", "scare")
_KINDS: Final = ("person", "person", "organization", "group", "pronoun")

_Span = tuple[int, int, str]
_Part = tuple[int, int]
_Quotation = tuple[str, tuple[_Part, ...], tuple[_Part, ...], _Part | None, str | None, str | None]


def annotated(path: Path, dispatches: int, seed: int = 1, *, people: Sequence[str] = PEOPLE) -> int:
    """Write a project where everybody has finished everything; return how many annotations."""
    dice = random.Random(seed)
    with Project.create(path, scheme.read_default()) as project:
        project.connection.execute("PRAGMA synchronous = OFF")
        project.connection.execute("PRAGMA cache_size = -400000")
        with project.transaction():
            _enter_people(project, people)
            made = _Sets(project, dice)
            for number, text in enumerate(written(dispatches, seed)):
                made.write(Dispatch(f"bench-{number:06}", text.text, date=text.date), text, people)
    return made.written


def _enter_people(project: Project, people: Sequence[str]) -> None:
    for name in people:
        project.add_annotator(name)
    project.connection.executemany(
        f"INSERT INTO speakers ({rows.SPEAKER}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        [
            tuple(rows.speaker_row(Speaker(f"s{n:03}", f"Ana Lopes {n}")).values())
            for n in range(_SPEAKERS)
        ],
    )


class _Sets:
    """Writes the dispatches one by one, with what everybody made of them."""

    def __init__(self, project: Project, dice: random.Random) -> None:
        self._project = project
        self._noise = _Noise(project.scheme, dice)
        self._dice = dice
        self.written = 0

    def write(self, dispatch: Dispatch, text: Written, people: Sequence[str]) -> None:
        """Write a dispatch and the sets of all people."""
        self._project.add(dispatch)
        ends = _words(text.text)
        spans, quotations = _truth(text, ends, self._dice), _quotations(ends, self._dice)
        for name in sorted(people):
            key = dispatch.id, name
            self._project.connection.execute(
                "INSERT INTO sets (dispatch, annotator, state, updated) VALUES (?, ?, 'done', ?)",
                (*key, f"{dispatch.date}T08:00:00.000Z"),
            )
            self._enter(key, list(self._noise.spans(spans, ends)), quotations)

    def _enter(
        self, key: tuple[str, str], spans: list[_Span], quotations: list[_Quotation]
    ) -> None:
        connection = self._project.connection
        connection.executemany(
            """INSERT INTO spans (dispatch, annotator, id, start, "end", label, note, origin)
            VALUES (?, ?, ?, ?, ?, ?, '', 'hand')""",
            [(*key, self._id(), *span) for span in spans],
        )
        heard = list(self._noise.quotations(quotations))
        connection.executemany(
            f"""INSERT INTO quotations (dispatch, annotator, {rows.QUOTATION})
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 'hand')""",  # noqa: S608
            [(*key, self._id(), *_stored(each)) for each in heard],
        )
        self.written += len(spans) + len(heard)

    def _id(self) -> str:
        digits = f"{self._dice.getrandbits(128):032x}"
        return "-".join(digits[a:b] for a, b in pairwise((0, 8, 12, 16, 20, 32)))


class _Noise:
    """What an annotator makes of what is true."""

    def __init__(self, used: Scheme, dice: random.Random) -> None:
        self._labels = [each.label for each in used.labels]
        self._dice = dice

    def spans(self, truth: Sequence[_Span], ends: Sequence[_Part]) -> Iterator[_Span]:
        """Yield the spans that somebody marks."""
        dice = self._dice
        for start, end, label in truth:
            if dice.random() < MISSED:
                continue
            moved = end + (dice.choice((-2, -1, 1, 2)) if dice.random() < MOVED else 0)
            named = dice.choice(self._labels) if dice.random() < RELABELLED else label
            yield start, max(start + 1, moved), named
        for _ in range(sum(dice.random() < INVENTED for _ in truth)):
            yield *dice.choice(ends), dice.choice(self._labels)

    def quotations(self, truth: Sequence[_Quotation]) -> Iterator[_Quotation]:
        """Yield the quotations that somebody marks."""
        dice = self._dice
        for type_, content, cue, source, kind, speaker in truth:
            if dice.random() < MISSED:
                continue
            *first, (start, end) = content
            moved = (*first, (start, end - 1)) if dice.random() < MOVED else content
            known = speaker if dice.random() > RELABELLED else None
            read = dice.choice(_TYPES) if dice.random() < RELABELLED else type_
            yield read, moved, cue, source, kind, known


def _words(text: str) -> list[_Part]:
    at, found = 0, list[_Part]()
    for word in text.split(" "):
        if len(word) > 1:
            found.append((at, at + len(word)))
        at += len(word) + 1
    return found[:-4]


def _truth(text: Written, words: Sequence[_Part], dice: random.Random) -> list[_Span]:
    """Return the names of a text, and words that no name has, until there are enough."""
    taken = {at for start, end, _ in text.names for at in range(start, end)}
    labels = [label for _, _, label in text.names]
    free = [word for word in words if word[0] not in taken]
    chosen = dice.sample(free, SPANS - len(text.names))
    return [*text.names, *((*word, dice.choice(labels)) for word in chosen)]


def _quotations(words: Sequence[_Part], dice: random.Random) -> list[_Quotation]:
    """Return quotations of some twenty words, each in its own part of the text."""
    each = len(words) // QUOTATIONS
    return [_quotation(words[at : at + each], dice) for at in range(0, each * QUOTATIONS, each)]


def _quotation(words: Sequence[_Part], dice: random.Random) -> _Quotation:
    first = dice.randrange(len(words) - 34)
    begin, middle, end = words[first][0], words[first + 10], words[first + 20][1]
    cue, said = words[first + 22], words[first + 24]
    parts = ((begin, end),) if dice.random() < 0.7 else ((begin, middle[0]), (middle[1] + 1, end))
    sourced = dice.random() < 0.9
    return (
        dice.choice(_TYPES),
        parts,
        (cue,) if dice.random() < 0.8 else (),
        (said[0], words[first + 26][1]) if sourced else None,
        dice.choice(_KINDS) if sourced else None,
        f"s{dice.randrange(_SPEAKERS):03}" if sourced else None,
    )


def _stored(quotation: _Quotation) -> tuple[object, ...]:
    type_, content, cue, source, kind, speaker = quotation
    return type_, _written(content), _written(cue), *(source or (None, None)), kind, speaker


def _written(parts: Sequence[_Part]) -> str:
    return f"[{', '.join(f'[{start}, {end}]' for start, end in parts)}]"
