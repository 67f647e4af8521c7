"""Helping: charts of what became of suggestions, and of whether people correct them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.agreement.bias import Bias, Share
from workbench.agreement.figure import Figure
from workbench.gui.agreement import words
from workbench.gui.agreement.comparing import bar_head
from workbench.plots.bars import Bar, Bars
from workbench.plots.stacks import Part, Stack, Stacks
from workbench.store.fates import Tally

_FATES: Final = ("accepted", "corrected", "relabelled", "rejected", "open")
_COLOURS: Final = ("accent", "soft:accent", "soft:warn", "warn", "soft:dim")
_MOST: Final = 12
"""So many rules are shown, those with the most suggestions."""


def fates(tallies: Iterable[Tally]) -> Stacks:
    """Return what became of the suggestions of each rule, those that were seen."""
    counts: dict[str, Counter[str]] = {}
    for each in tallies:
        if each.fate in _FATES:
            counts.setdefault(each.rule, Counter())[each.fate] += each.number
    names = (
        QCoreApplication.translate("Agreement", "kept"),
        QCoreApplication.translate("Agreement", "other boundaries"),
        QCoreApplication.translate("Agreement", "another label"),
        QCoreApplication.translate("Agreement", "rejected"),
        QCoreApplication.translate("Agreement", "unanswered"),
    )
    parts = tuple(Part(name, colour) for name, colour in zip(names, _COLOURS, strict=True))
    most = sorted(counts.items(), key=lambda item: (-item[1].total(), item[0]))[:_MOST]
    stacks = (Stack(rule, tuple(found[fate] for fate in _FATES)) for rule, found in most)
    head = (
        QCoreApplication.translate("Agreement", "rule"),
        QCoreApplication.translate("Agreement", "suggestions"),
    )
    return Stacks(parts, tuple(stacks), head)


def signs(bias: Bias) -> Bars:
    """Return the figures that tell correcting from waving through, under each other."""
    shares = (
        (QCoreApplication.translate("Agreement", "Suggestions kept"), bias.kept),
        (QCoreApplication.translate("Agreement", "F1 with suggestions"), bias.helped),
        (QCoreApplication.translate("Agreement", "F1 without suggestions"), bias.blind),
        (QCoreApplication.translate("Agreement", "F1 of what was changed"), bias.edits),
        (QCoreApplication.translate("Agreement", "Wrong suggestions kept"), bias.commission),
        (QCoreApplication.translate("Agreement", "Not suggested, and missed"), bias.omission),
        (QCoreApplication.translate("Agreement", "Missed without suggestions"), bias.missed),
        (QCoreApplication.translate("Agreement", "F1 with the second reading"), bias.repeats),
    )
    return Bars(tuple(_bar(name, share) for name, share in shares), _head())


def seconds(bias: Bias) -> str:
    """Return how long a dispatch takes with and without suggestions, where both are known."""
    helped, blind = bias.seconds_helped.figure.value, bias.seconds_blind.figure.value
    if helped is None or blind is None:
        return ""
    count = QLocale().toString
    said = QCoreApplication.translate(
        "Agreement", "A dispatch takes {} s with suggestions and {} s without (medians)."
    )
    return said.format(count(round(helped)), count(round(blind)))


def kept(bias: Bias) -> Bars:
    """Return the share of suggestions kept by the suggester's confidence."""
    locale = QLocale()

    def written(bound: float) -> str:
        return locale.toString(float(bound), "f", 1)

    bars = tuple(
        _bar(f"{written(each.low)}–{written(each.high)}", each.kept) for each in bias.by_band
    )
    return Bars(bars, _head(QCoreApplication.translate("Agreement", "confidence")))


def _bar(name: str, share: Share) -> Bar:
    figure: Figure = share.figure
    return Bar(name, figure.value, figure.low, figure.high, share.n, words.why(figure.why))


def _head(name: str = "") -> tuple[str, str, str, str, str]:
    return bar_head(
        name or QCoreApplication.translate("Agreement", "figure"),
        QCoreApplication.translate("Agreement", "share"),
        QCoreApplication.translate("Agreement", "cases"),
    )
