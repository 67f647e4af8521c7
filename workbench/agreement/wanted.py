"""Wanted: which cases of agreement and disagreement are to be seen."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.model.choice import Layer


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases; what is left empty restricts nothing.

    ``annotators``: one, and all its pairs, or the two of a pair. ``labels``: one that either side
    has, or two, one a side, where "" stands for nothing marked; of quotations these are types.
    ``classes`` are codes of classes of disagreement; without any, all but the same are wanted.
    ``left`` and ``right``: by how many code points the later annotator's start and end are
    further on. ``form``: the words that either side marked. ``dispatches`` are ids.
    """

    layer: Layer = Layer.ENTITIES
    annotators: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    classes: frozenset[str] = field(default_factory=frozenset[str])
    left: int | None = None
    right: int | None = None
    form: str = ""
    dispatches: tuple[str, ...] = ()
