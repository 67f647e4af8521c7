"""Wish: what an annotator wants to export and how, as arguments of the command and as kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, cast

from workbench.errors import FormatError
from workbench.formats import forms
from workbench.formats.forms import Form
from workbench.formats.splitting import Split
from workbench.gui.projects import PLACE
from workbench.model.choice import Choice, Layer, Who
from workbench.model.state import State

WHOLE: Final = 100
"""The shares of a split together, in percent."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is exported, in which form, and how people are named: initials, pseudonyms or full.

    ``split`` is for forms that are written in train, dev and test.
    """

    form: str = "jsonl"
    choice: Choice = field(default_factory=Choice)
    split: Split = field(default_factory=Split)
    names: str = "initials"
    licence: str = ""

    @property
    def its_form(self) -> Form:
        """The form itself."""
        return forms.form(self.form)

    @property
    def counted(self) -> Choice:
        """The choice as the command makes it: our own form holds dispatches without a set."""
        textless = self.its_form.capacity.textless
        return replace(
            self.choice,
            bare=self.form == "jsonl",
            with_text=self.choice.with_text or not textless,
        )

    @property
    def splits(self) -> bool:
        """Tell whether the form is written in train, dev and test."""
        return self.form == "docbin"


def arguments(wish: Wish, target: str, *more: str) -> list[str]:
    """Return the arguments of the command that exports, with PLACE for the project."""
    return ["export", PLACE, target, "--format", wish.form, *_options(wish), *more]


def _options(wish: Wish) -> Iterator[str]:
    choice = wish.counted
    whose = {Who.GOLD: ["--gold"], Who.MAJORITY: ["--majority"]}
    yield from whose.get(choice.who, [])
    for option, values in (
        ("--annotator", choice.annotators),
        ("--state", sorted(choice.states) if choice.who is not Who.MAJORITY else ()),
        ("--label", sorted(choice.labels)),
        ("--layer", sorted(choice.layers) if len(choice.layers) < len(Layer) else ()),
        ("--since", [choice.since] if choice.since else ()),
        ("--until", [choice.until] if choice.until else ()),
        ("--agency", choice.agencies),
        ("--lang", choice.languages),
        ("--licence", [wish.licence] if wish.licence else ()),
    ):
        for value in values:
            yield from (option, str(value))
    yield from () if choice.with_text else ("--no-text",)
    yield from ("--with-embargoed",) if choice.embargoed else ()
    yield from ("--names", wish.names)
    if wish.splits:
        yield from ("--split", "/".join(f"{share * WHOLE:g}" for share in wish.split.shares))
        yield from ("--seed", str(wish.split.seed))
        yield from ("--stratified",) if wish.split.stratified else ()


def to_plain(wish: Wish) -> dict[str, Any]:
    """Return a wish as it is kept in the settings."""
    choice, split = wish.choice, wish.split
    return {
        "form": wish.form,
        "names": wish.names,
        "licence": wish.licence,
        "who": str(choice.who),
        **{name: sorted(map(str, getattr(choice, name))) for name in (*_LISTS, *_SETS)},
        **{name: getattr(choice, name) for name in _PLAIN},
        "shares": list(split.shares),
        "seed": split.seed,
        "stratified": split.stratified,
    }


_LISTS: Final = ("annotators", "agencies", "languages")
_SETS: Final = ("states", "labels", "layers")
_PLAIN: Final = ("since", "until", "with_text", "embargoed")


def of_plain(plain: Mapping[str, object]) -> Wish:
    """Return the wish that was kept; the usual one where it cannot be read."""
    found = cast("Mapping[str, Any]", plain)
    try:
        annotators, agencies, languages = (tuple(map(str, found[name])) for name in _LISTS)
        choice = Choice(
            Who(found["who"]),
            annotators,
            frozenset(map(State, found["states"])),
            frozenset(map(str, found["labels"])),
            frozenset(map(Layer, found["layers"])),
            str(found["since"]),
            str(found["until"]),
            agencies,
            languages,
            with_text=bool(found["with_text"]),
            embargoed=bool(found["embargoed"]),
        )
        train, dev, test = (float(share) for share in found["shares"])
        split = Split((train, dev, test), int(found["seed"]), bool(found["stratified"]))
        wish = Wish(str(found["form"]), choice, split, str(found["names"]), str(found["licence"]))
        return wish if wish.its_form.writes else Wish()
    except (KeyError, TypeError, ValueError, FormatError):
        return Wish()
