"""Choice: which sets of a project are exported, and what of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from workbench.model.annotation import Annotation, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.layer import Layer
from workbench.model.state import State

MAJORITY: Final = "majority"
"""The annotator of the sets that the majority makes."""
LEAST: Final = 3
"""So many annotators make a majority at least: of two, none outvotes the other."""


class Who(StrEnum):
    """Whose sets are exported: all people's and gold's, gold's alone, or what most people say."""

    ALL = "all"
    GOLD = "gold"
    MAJORITY = "majority"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is exported; what is left empty restricts nothing.

    ``annotators`` are names, for ALL of people or gold, for MAJORITY of the people who are asked.
    ``labels`` are labels of entities and types of quotations. ``since`` and ``until`` are dates as
    precise as one likes ("2021", "2021-03-22"), both included; a dispatch that is less precise is
    in where its date may lie between them. ``bare``: dispatches that nobody has begun are in too.
    ``embargoed`` and ``killed``: dispatches that are so are in too.
    """

    who: Who = Who.ALL
    annotators: tuple[str, ...] = ()
    states: frozenset[State] = frozenset()
    labels: frozenset[str] = frozenset()
    layers: frozenset[Layer] = frozenset(Layer)
    since: str = ""
    until: str = ""
    agencies: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    with_text: bool = True
    bare: bool = False
    embargoed: bool = False
    killed: bool = False

    def has(self, annotation: Annotation) -> bool:
        """Tell whether an annotation is of the layers and labels that were chosen."""
        if isinstance(annotation, Span):
            layer, label = Layer.ENTITIES, annotation.label
        else:
            layer, label = Layer.QUOTATIONS, str(annotation.type)
        return layer in self.layers and (not self.labels or label in self.labels)

    @property
    def takes_bare(self) -> bool:
        """Tell whether dispatches without a set are in: where no kind of set is asked for."""
        return self.bare and self.who is Who.ALL and not self.annotators and not self.states

    @property
    def whole(self) -> bool:
        """Tell whether all annotations of a set are in."""
        return not self.labels and len(self.layers) == len(Layer)

    def of(self, made: AnnotationSet) -> AnnotationSet:
        """Return a set with the annotations that were chosen alone."""
        if self.whole:
            return made
        kept = {id_: a for id_, a in made.annotations.items() if self.has(a)}
        return replace(made, annotations=kept)
