"""Helping: charts of what became of suggestions, and of whether people correct them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.agreement.bias import Bias, OfBand, Share
from workbench.agreement.figure import Figure
from workbench.agreement.wanted import (
    AnyWanted,
    Taken,
    Wanted,
    WantedAgain,
    WantedFate,
    WantedTaken,
)
from workbench.gui.agreement import words
from workbench.gui.agreement.book import Book
from workbench.gui.agreement.comparing import bar_head
from workbench.model.compared import Help
from workbench.plots.bars import Bar, Bars
from workbench.plots.stacks import Part, Stack, Stacks
from workbench.store.fates import Tally

_FATES: Final = ("accepted", "corrected", "relabelled", "rejected", "open")
_COLOURS: Final = ("accent", "soft:accent", "soft:warn", "warn", "soft:dim")
_MOST: Final = 12
"""So many rules are shown, those with the most suggestions."""

_Key = Callable[[AnyWanted, str], str]


def fates(tallies: Iterable[Tally], book: Book) -> Stacks:
    """Return what became of the suggestions of each rule, those that were seen."""
    counts: dict[str, Counter[str]] = {}
    for each in tallies:
        if each.fate in _FATES:
            counts.setdefault(each.rule, Counter())[each.fate] += each.number
    names = tuple(map(words.class_name, _FATES))
    parts = tuple(Part(name, colour) for name, colour in zip(names, _COLOURS, strict=True))
    most = sorted(counts.items(), key=lambda item: (-item[1].total(), item[0]))[:_MOST]
    stacks = (
        Stack(rule, tuple(found[fate] for fate in _FATES), tuple(_fate_keys(rule, book)))
        for rule, found in most
    )
    head = (
        QCoreApplication.translate("Agreement", "rule"),
        QCoreApplication.translate("Agreement", "suggestions"),
    )
    return Stacks(parts, tuple(stacks), head)


def _fate_keys(rule: str, book: Book) -> Iterator[str]:
    for fate in _FATES:
        yield book.key(WantedFate(rule, fate), f"{rule}: {words.class_name(fate)}")


def signs(bias: Bias, book: Book) -> Bars:
    """Return the figures that tell correcting from waving through, under each other."""
    kept = QCoreApplication.translate("Agreement", "Suggestions kept")
    wrong = QCoreApplication.translate("Agreement", "Wrong suggestions kept")
    omitted = QCoreApplication.translate("Agreement", "Not suggested, missed")
    missed = QCoreApplication.translate("Agreement", "Missed without help")
    helped = QCoreApplication.translate("Agreement", "F1 with suggestions")
    blind = QCoreApplication.translate("Agreement", "F1 without suggestions")
    edits = QCoreApplication.translate("Agreement", "F1 of what was changed")
    again = QCoreApplication.translate("Agreement", "F1, second reading")
    whose = (bias.annotator,) if bias.annotator else ()
    with_help = Wanted(annotators=whose, help=Help.HIGHLIGHTED)
    key = partial(_key, book, bias)
    bars = (
        _opening(kept, bias.kept, WantedTaken(Taken.SHOWN, bias.annotator), key),
        _opening(helped, bias.helped, with_help, key),
        _opening(blind, bias.blind, replace(with_help, help=Help.BLIND), key),
        # Two differ in what they changed where they differ at all: the suggestions are the same.
        _opening(edits, bias.edits, with_help, key),
        _counted(wrong, bias.commission, WantedTaken(Taken.WRONG, bias.annotator), key),
        _counted(omitted, bias.omission, WantedTaken(Taken.OMITTED, bias.annotator), key),
        _counted(missed, bias.missed, WantedTaken(Taken.MISSED, bias.annotator), key),
        _opening(again, bias.repeats, WantedAgain(bias.annotator), key),
    )
    return Bars(bars, _head())


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


def kept(bias: Bias, book: Book) -> Bars:
    """Return the share of suggestions kept by the suggester's confidence."""
    locale = QLocale()

    def written(bound: float) -> str:
        return locale.toString(float(bound), "f", 1)

    def bar(each: OfBand) -> Bar:
        name = f"{written(each.low)}–{written(each.high)}"
        wanted = WantedTaken(Taken.SHOWN, bias.annotator, low=each.low, high=each.high)
        return _opening(name, each.kept, wanted, partial(_key, book, bias))

    head = _head(QCoreApplication.translate("Agreement", "confidence"))
    return Bars(tuple(map(bar, bias.by_band)), head)


def _bar(name: str, share: Share, key: str = "", title: str = "") -> Bar:
    figure: Figure = share.figure
    reason = words.why(figure.why)
    return Bar(name, figure.value, figure.low, figure.high, share.n, reason, key=key, title=title)


def _key(book: Book, bias: Bias, wanted: AnyWanted, name: str) -> str:
    """Return a key for cases, whose title says whose they are."""
    whose = (bias.annotator, name) if bias.annotator else (name,)
    return book.key(wanted, " · ".join(whose))


def _opening(name: str, share: Share, wanted: AnyWanted, key: _Key) -> Bar:
    """Return a bar that opens all that its share is of, or where it is an F1, what differs."""
    return _bar(name, share, key(wanted, name) if share.n else "")


def _counted(name: str, share: Share, wanted: AnyWanted, key: _Key) -> Bar:
    """Return a bar that opens what it counts, and says how many these are."""
    number = round((share.figure.value or 0) * share.n)
    if not number:
        return _bar(name, share)
    count = QLocale().toString
    said = QCoreApplication.translate("Agreement", "{}: {} of {}")
    title = said.format(name, count(number), count(share.n))
    return _bar(name, share, key(wanted, name), title)


def _head(name: str = "") -> tuple[str, str, str, str, str]:
    return bar_head(
        name or QCoreApplication.translate("Agreement", "figure"),
        QCoreApplication.translate("Agreement", "share"),
        QCoreApplication.translate("Agreement", "cases"),
    )
