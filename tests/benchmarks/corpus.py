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

from workbench.model.dispatch import Dispatch
from workbench.model.plain import to_scheme
from workbench.resources import resource
from workbench.store import rows
from workbench.store.project import UNSURE, Project

SUGGESTER: Final = "rules bench"
SPANS: Final = 25
SENTENCES: Final = 26
"""To a dispatch: about 2,400 characters."""
_POOL: Final = 6_000
_WORDS: Final = 12_000
_BATCH: Final = 5_000
_STAMP: Final = "2026-01-01T00:00:00.000Z"
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


def corpus(path: Path, dispatches: int, seed: int = 1) -> None:
    """Write a project with so many dispatches, each with 25 suggested spans, to a new file.

    A text has about 2,400 characters. Nobody has annotated anything yet.
    """
    dice = random.Random(seed)
    pool = _pool(dice)
    plain = json.loads(resource("schemes", "default.json").read_text(encoding="utf-8"))
    with Project.create(path, to_scheme(plain)) as project:
        connection = project.connection
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -400000")
        project.add_annotator(SUGGESTER, kind="suggester")
        with project.transaction():
            for first in range(0, dispatches, _BATCH):
                _write(project, pool, dice, range(first, min(dispatches, first + _BATCH)))
            connection.execute("INSERT INTO search (search) VALUES ('rebuild')")


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


def _write(project: Project, pool: list[_Sentence], dice: random.Random, numbers: range) -> None:
    made = [_dispatch(pool, dice, number) for number in numbers]
    connection = project.connection
    columns = list(rows.dispatch_row(made[0][0]))
    named = ", ".join(f":{column}" for column in columns)
    connection.executemany(
        f"INSERT INTO dispatches ({', '.join(columns)}) VALUES ({named})",  # noqa: S608 - our own
        (rows.dispatch_row(dispatch) for dispatch, _ in made),
    )
    spans = [_spans(dispatch.id, names, dice) for dispatch, names in made]
    connection.executemany(
        "INSERT INTO sets (dispatch, annotator, state, updated, unsure) VALUES (?, ?, ?, ?, ?)",
        ((each[0][0], SUGGESTER, "done", _STAMP, _unsure(each)) for each in spans),
    )
    flat = [span for each in spans for span in each]
    connection.executemany(
        "INSERT INTO spans VALUES (?, ?, ?, ?, ?, ?, '', 'suggestion')",
        ((d, SUGGESTER, i, start, end, label) for d, i, start, end, label, _ in flat),
    )
    connection.executemany(
        "INSERT INTO suggestions VALUES (?, ?, ?, 'bench', ?, '')",
        ((d, SUGGESTER, i, confidence) for d, i, _, _, _, confidence in flat),
    )


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


_Span = tuple[str, str, int, int, str, float]


def _spans(dispatch: str, names: list[_Stretch], dice: random.Random) -> list[_Span]:
    ids = sorted(f"{dice.getrandbits(128):032x}" for _ in names)
    return [
        (dispatch, id_, start, end, label, round(0.5 + dice.random() / 2, 2))
        for id_, (start, end, label) in zip(ids, names, strict=True)
    ]


def _unsure(spans: list[_Span]) -> float:
    return sum(confidence < UNSURE for *_, confidence in spans) / len(spans)
