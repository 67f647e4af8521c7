"""Compared: whose finished sets are compared, and what of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.choice import Layer


class Kind(StrEnum):
    """The kinds of annotators that are compared with one another."""

    PERSON = "person"
    GOLD = "gold"
    SUGGESTER = "suggester"


class When(StrEnum):
    """What a period is one of: the dates of dispatches, or when sets were last worked on."""

    DISPATCH = "dispatch"
    FINISHED = "finished"


class Help(StrEnum):
    """Which sets of people: all, those made without suggestions, or those made with them."""

    BOTH = "both"
    BLIND = "blind"
    HIGHLIGHTED = "highlighted"


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared; what is left empty restricts nothing.

    ``labels`` are labels of entities and types of quotations. ``since`` and ``until`` are as
    precise as one likes ("2021", "2021-03-22"), both included, of what ``when`` says; a dispatch
    that is less precise is in where its date may lie between them. ``batches`` are ids of
    hand-outs: what people were handed out in them, and what gold and suggesters have of those
    dispatches. ``embargoed`` and ``killed``: dispatches that are so are in too.
    """

    kinds: frozenset[Kind] = frozenset(Kind)
    annotators: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()
    layers: frozenset[Layer] = frozenset(Layer)
    since: str = ""
    until: str = ""
    when: When = When.DISPATCH
    batches: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    help: Help = Help.BOTH
    embargoed: bool = True
    killed: bool = True
