"""A report with figures of every kind; all are invented."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace as Fake
from typing import TYPE_CHECKING, Final, cast

from workbench.agreement.bias import Bias, OfBand, Share
from workbench.agreement.figure import Figure, Rate, Why
from workbench.agreement.gamma import Gamma, Gammas, GammaSettings
from workbench.agreement.standing_out import Edge, Finding, Form, Kind
from workbench.gui.agreement.report import Report
from workbench.store.fates import Tally

if TYPE_CHECKING:
    from workbench.agreement.summary import Agreement

NAMES: Final = ("Claire Dubois", "Luc Maes", "gold")
GAMMAS: Final = Gammas(
    (Gamma(NAMES[0], NAMES[1], Figure(0.71), 45, 0.2, 0.7),), Figure(0.71), GammaSettings()
)


def figure(value: float) -> Figure:
    return Figure(value, value - 0.03, value + 0.03)


def rate(value: float) -> Rate:
    return Rate(figure(value), 270, figure(0.9))


def share(value: float) -> Share:
    return Share(figure(value), 200)


NONE: Final = Share(Figure(None, why=Why.NO_GOLD), 0)
ENTITIES: Final = Fake(
    n_a=1200,
    n_b=1180,
    strict=figure(0.64),
    detection=figure(0.87),
    boundary=figure(0.81),
    label=figure(0.9),
    by_label=(
        Fake(label="PER", n_a=400, n_b=412, strict=figure(0.93)),
        Fake(label="ORG", n_a=300, n_b=340, strict=figure(0.55)),
        Fake(label="LOC", n_a=400, n_b=405, strict=figure(0.8)),
    ),
    classes={"match": 900, "label": 40, "boundary": 79, "only_a": 30, "only_b": 44, "split_a": 5},
)
QUOTATIONS: Final = Fake(
    n_a=300,
    n_b=280,
    strict=figure(0.77),
    typed=figure(0.74),
    detection=figure(0.93),
    boundary=figure(0.83),
    type_factor=figure(0.96),
    overlap_f1=figure(0.91),
    type=rate(0.95),
    cue=rate(0.85),
    source=rate(0.88),
    source_kind=rate(0.96),
    speaker=rate(0.93),
    classes={"match": 200, "type": 4, "boundary": 30, "only_a": 10, "only_b": 12},
)


def _pair(a: str, b: str, value: float, dispatches: int) -> Fake:
    entities = Fake(**{**vars(ENTITIES), "strict": figure(value)})
    return Fake(a=a, b=b, dispatches=dispatches, entities=entities, quotations=QUOTATIONS)


def agreement() -> Agreement:
    made = Fake(
        annotators=NAMES,
        pairs=(
            _pair(NAMES[0], NAMES[1], 0.72, 45),
            _pair(NAMES[0], NAMES[2], 0.81, 2),
            _pair(NAMES[1], NAMES[2], 0.64, 112),
        ),
        pooled=Fake(
            entities=ENTITIES,
            quotations=QUOTATIONS,
            u_alpha=Fake(value=figure(0.81)),
            label_alpha=rate(0.9),
        ),
        coverage=Fake(finished=(0, 30, 80, 20)),
        confusion=Fake(
            labels=("PER", "ORG", "LOC", ""),
            table=((380, 4, 2, 14), (4, 250, 31, 60), (2, 31, 370, 9), (14, 60, 9, 0)),
        ),
        offsets=Fake(left={-4: 12, -3: 30, 1: 3, 12: 4}, right={1: 10, -20: 3}),
        by_dispatch=tuple(
            Fake(id=f"d{i}", annotators=2, spans=10 + i, strict=Figure(i / 20), n_conflicting=i)
            for i in range(20)
        ),
        by_annotator=tuple(Fake(name=n, dispatches=100, with_others=figure(0.7)) for n in NAMES),
        over_time=tuple(
            Fake(label=f"2026-{month:02}", dispatches=20, strict=figure(0.6 + 0.02 * month))
            for month in range(1, 7)
        ),
    )
    return cast("Agreement", made)


def bias(annotator: str | None = None) -> Bias:
    bands = tuple(OfBand(low, low + 0.25, share(0.4 + low / 2)) for low in (0.0, 0.25, 0.5, 0.75))
    if annotator is not None:
        return _bias(annotator, share(0.6), bands, NONE, Figure(None))
    made = _bias(None, share(0.82), bands, share(0.9), figure(0.18))
    return replace(made, edits=share(0.2), blind=share(0.72), commission=share(0.6))


def _bias(
    annotator: str | None, kept: Share, bands: tuple[OfBand, ...], helped: Share, more: Figure
) -> Bias:
    return Bias(
        annotator,
        kept,
        (),
        bands,
        edits=NONE,
        helped=helped,
        blind=NONE,
        inflation=more,
        commission=NONE,
        omission=NONE,
        missed=NONE,
        repeats=NONE,
        seconds_helped=Share(Figure(90.0), 50),
        seconds_blind=Share(Figure(140.0), 20),
    )


FINDINGS: Final = (
    Finding(Kind.BOUNDARIES, 74, 0.68, 109, ("ORG",), edge=Edge.LEFT, cause="determiner"),
    Finding(Kind.WAVES_THROUGH, 9, 0.61, 210),
)


def report() -> Report:
    fates = ("accepted", "corrected", "relabelled", "rejected", "open", "unseen")
    return Report(
        agreement(),
        FINDINGS,
        (bias(), bias(NAMES[0])),
        tuple(Tally("entities", "PER", "names", 2, fate, 10) for fate in fates),
        (Form("Moscou", {"LOC": 12, "ORG": 9}), Form("Namur", {"LOC": 4})),
        (("2026-04-02T10:00:00Z", 2),),
        {"2026-04": ("d3", "d4")},
        {"d1": "Les maires reçus"},
        {"PER": "#8a1c1c", "ORG": "#1f4fa0", "LOC": "#1a6d45"},
    )
