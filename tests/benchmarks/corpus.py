"""A large project of invented text, written fast: the same seed gives the same texts."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Final

from workbench.model.annotation import Origin, Span
from workbench.model.dispatch import Dispatch
from workbench.model.plain import to_scheme
from workbench.model.suggestion import Suggestion
from workbench.resources import resource
from workbench.store.intake import Intake
from workbench.store.project import Project

SUGGESTER: Final = "rules bench"
SPANS: Final = 25
SENTENCES: Final = 26
"""To a dispatch: about 2,400 characters."""
_POOL: Final = 6_000
_WORDS: Final = 12_000
_AGENCIES: Final = ("Belga", "AFP", "ANP", "Reuters", "dpa")
_LANGUAGES: Final = ("fr", "fr", "fr", "nl", "en")
_LABELS: Final = ("PER", "ORG", "LOC", "MISC", "DATE")
_SMALL: Final = "le la les de des du en et à au un une que qui se sur dans par pour est a été"
_SYLLABLES: Final = "ba cé di ro mu len tar vi sou gra pé lin mor tel fa ni ché do ran vu"

_Stretch = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class _Sentence:
    text: str
    names: tuple[_Stretch, ...]


def corpus(path: Path, dispatches: int, seed: int = 1, *, spans: int = SPANS) -> None:
    """Write a project with so many dispatches, each with 25 or more suggested spans, to a new file.

    A text has about 2,400 characters. Nobody has annotated anything yet.
    """
    dice = random.Random(seed)
    pool = _pool(dice)
    plain = json.loads(resource("schemes", "default.json").read_text(encoding="utf-8"))
    with Project.create(path, to_scheme(plain)) as project:
        connection = project.connection
        connection.execute("PRAGMA synchronous = OFF")
        with project.transaction():
            intake = Intake(project)
            connection.execute("PRAGMA cache_size = -400000")
            for number in range(dispatches):
                _write(intake, pool, dice, number, spans)
            intake.flush()


@dataclass(frozen=True, slots=True)
class Written:
    """A text of the corpus with its day, and the names in it: (start, end, label)."""

    text: str
    date: str
    names: Sequence[tuple[int, int, str]]


def written(dispatches: int, seed: int = 1) -> Iterator[Written]:
    """Yield so many texts of about 2,400 characters."""
    dice = random.Random(seed)
    pool = _pool(dice)
    for number in range(dispatches):
        dispatch, names = _dispatch(pool, dice, number)
        yield Written(dispatch.text, dispatch.date, names)


def _pool(dice: random.Random) -> list[_Sentence]:
    syllables = _SYLLABLES.split()
    words = _SMALL.split()
    words += ["".join(dice.choices(syllables, k=dice.randint(2, 4))) for _ in range(_WORDS)]
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(words))))
    return [_sentence(dice, words, weights) for _ in range(_POOL)]


def _sentence(dice: random.Random, words: list[str], weights: list[float]) -> _Sentence:
    chosen = dice.choices(words, cum_weights=weights, k=dice.randint(8, 16))
    at = dice.randrange(len(chosen))
    chosen[at] = f"{chosen[at].title()} {dice.choice(words).title()}"
    start = sum(len(word) + 1 for word in chosen[:at])
    name = (start, start + len(chosen[at]), dice.choice(_LABELS))
    return _Sentence(" ".join(chosen) + ". ", (name,))


def _write(
    intake: Intake, pool: list[_Sentence], dice: random.Random, number: int, spans: int
) -> None:
    dispatch, names = _dispatch(pool, dice, number)
    names += names[: spans - len(names)]
    intake.add(dispatch)
    intake.suggest(dispatch.id, SUGGESTER, [_suggestion(name, dice) for name in names])


def _dispatch(
    pool: list[_Sentence], dice: random.Random, number: int
) -> tuple[Dispatch, list[_Stretch]]:
    names: list[_Stretch] = []
    text = f"N° {number}. "
    for sentence in dice.choices(pool, k=SENTENCES):
        names += [
            (len(text) + start, len(text) + end, label) for start, end, label in sentence.names
        ]
        text += sentence.text
    day = date(2020, 1, 1) + timedelta(days=dice.randrange(2_000))
    dispatch = Dispatch(
        f"bench-{number:06}",
        text.rstrip(),
        headline=dice.choice(pool).text[:70].strip().capitalize(),
        agency=dice.choice(_AGENCIES),
        date=day.isoformat(),
        language=dice.choice(_LANGUAGES),
    )
    return dispatch, names[:SPANS]


def _suggestion(name: _Stretch, dice: random.Random) -> Suggestion:
    start, end, label = name
    span = Span(f"{dice.getrandbits(128):032x}", start, end, label, origin=Origin.SUGGESTION)
    return Suggestion(span, SUGGESTER, "bench", round(0.5 + dice.random() / 2, 2))
