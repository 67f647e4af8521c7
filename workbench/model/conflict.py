"""Conflict: where the annotations of several annotators meet, and what each of them says there.

One in which all say the same is agreed. Notes, origins and ids say nothing of the text and never
make two answers differ.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from workbench.model.annotation import Annotation, Origin, Part, Quotation, Span
from workbench.model.layer import Layer

Answer = tuple[Annotation, ...]
"""What an annotator says of a stretch: ``bare_answer``'s annotations; () is "nothing"."""


class Aspect(StrEnum):
    """What answers may differ in.

    ``PRESENCE``: some mark nothing; ``NUMBER``: not all mark equally many annotations;
    ``BOUNDARIES`` and ``LABEL`` are of spans, the others of quotations; a source goes with its
    kind.
    """

    PRESENCE = "presence"
    NUMBER = "number"
    BOUNDARIES = "boundaries"
    LABEL = "label"
    CONTENT = "content"
    TYPE = "type"
    CUE = "cue"
    SOURCE = "source"
    SPEAKER = "speaker"


TAKEN: Final = (Aspect.CONTENT, Aspect.TYPE, Aspect.CUE, Aspect.SOURCE, Aspect.SPEAKER)
"""The aspects of a quotation, which can each be taken from a different annotator."""
_HELD: Final = {
    Aspect.BOUNDARIES: ("start", "end"),
    Aspect.LABEL: ("label",),
    Aspect.CONTENT: ("content",),
    Aspect.TYPE: ("type",),
    Aspect.CUE: ("cue",),
    Aspect.SOURCE: ("source", "source_kind"),
    Aspect.SPEAKER: ("speaker",),
}
"""The fields of an annotation that hold an aspect."""


@dataclass(frozen=True, slots=True)
class Variant:
    """An answer, and the annotators who give it, by name."""

    answer: Answer
    annotators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """A value of an aspect of a quotation, and who says it.

    ``slot`` is the quotation's place in the answers, ``value`` the field's, for SOURCE (source,
    kind).
    """

    slot: int
    aspect: Aspect
    value: object
    annotators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """What annotators who have finished a dispatch say of stretches of it, in one layer.

    ``stretches`` are all that the answers cover, in the order of the text. ``variants`` are the
    distinct answers, in the order of the text and "nothing" last: so they keep their places
    whoever gives them.
    """

    dispatch: str
    layer: Layer
    stretches: tuple[Part, ...]
    variants: tuple[Variant, ...]

    @property
    def id(self) -> str:
        """A hash of layer, stretches and answers: the same wherever the same stands against it."""
        import hashlib  # not needed to show a dispatch: the window's start is felt

        answers = [variant.answer for variant in self.variants]
        said = repr((str(self.layer), self.stretches, answers))
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:24]

    @property
    def start(self) -> int:
        """Where the first stretch begins."""
        return self.stretches[0][0]

    @property
    def end(self) -> int:
        """Where the last stretch ends."""
        return self.stretches[-1][1]

    @property
    def agreed(self) -> bool:
        """Whether all say the same."""
        return len(self.variants) == 1

    @property
    def annotators(self) -> tuple[str, ...]:
        """Who has finished, by name."""
        return tuple(sorted(name for variant in self.variants for name in variant.annotators))

    def variant_of(self, annotator: str) -> Variant | None:
        """Return what an annotator says, None of one who has not finished."""
        return next((v for v in self.variants if annotator in v.annotators), None)

    @property
    def slots(self) -> int:
        """How many quotations every answer but "nothing" has; 0 where aspects cannot be taken."""
        sizes = {len(v.answer) for v in self.variants if v.answer}
        return sizes.pop() if self.layer is Layer.QUOTATIONS and len(sizes) == 1 else 0

    def options(self, aspect: Aspect, slot: int = 0) -> tuple[Option, ...]:
        """Return the values of an aspect in the order of the variants; none where slots are 0."""
        if slot >= self.slots:
            return ()
        found: dict[object, list[str]] = {}
        for variant in self.variants:
            if variant.answer:
                value = value_of(variant.answer[slot], aspect)
                found.setdefault(value, []).extend(variant.annotators)
        return tuple(Option(slot, aspect, v, tuple(sorted(who))) for v, who in found.items())

    @property
    def differs(self) -> tuple[Aspect, ...]:
        """What the answers differ in."""
        said = [v.answer for v in self.variants if v.answer]
        sizes = {len(answer) for answer in said}
        found = [Aspect.PRESENCE] if len(said) < len(self.variants) and said else []
        if len(sizes) > 1:
            return (*found, Aspect.NUMBER)
        spans = (Aspect.BOUNDARIES, Aspect.LABEL)
        aspects = TAKEN if self.layer is Layer.QUOTATIONS else spans
        return (*found, *(aspect for aspect in aspects if _differ(said, aspect)))


def _differ(answers: Iterable[Answer], aspect: Aspect) -> bool:
    return len({tuple(value_of(each, aspect) for each in answer) for answer in answers}) > 1


def value_of(annotation: Annotation, aspect: Aspect) -> object:
    """Return what an annotation says of an aspect; of several fields, as a tuple."""
    first, *others = (getattr(annotation, name) for name in _HELD[aspect])
    return (first, *others) if others else first


def with_aspects(base: Quotation, values: Iterable[tuple[Aspect, Quotation]]) -> Quotation:
    """Return a quotation with aspects taken from others."""
    fields = {n: getattr(of, n) for aspect, of in values for n in _HELD[aspect]}
    return replace(base, **fields)


def bare_answer(annotations: Iterable[Annotation]) -> Answer:
    """Return annotations without ids, notes and origins, each once, in the order of the text."""
    found = {replace(a, id="", note="", origin=Origin.HAND) for a in annotations}
    return tuple(sorted(found, key=answer_order))


def answer_order(annotation: Annotation) -> tuple[int, int, str]:
    """Sort key: by start, the longer first, then by whatever else is said."""
    return annotation.start, -annotation.end, repr(annotation)


def layer_of(annotation: Annotation) -> Layer:
    """Return the layer of an annotation."""
    return Layer.ENTITIES if isinstance(annotation, Span) else Layer.QUOTATIONS


def joined(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return stretches in the order of the text, those that overlap made one; touching is not."""
    made: list[Part] = []
    for start, end in sorted(parts):
        if made and start < made[-1][1]:
            made[-1] = made[-1][0], max(made[-1][1], end)
        else:
            made.append((start, end))
    return tuple(made)


def overlap(these: Iterable[Part], those: Iterable[Part]) -> bool:
    """Tell whether stretches share a character with others."""
    others = tuple(those)
    return any(start < end2 and start2 < end for start, end in these for start2, end2 in others)


def at(
    annotations: Iterable[Annotation], layer: Layer, stretches: Collection[Part]
) -> tuple[Annotation, ...]:
    """Return the annotations of a layer that share a character with stretches."""
    return tuple(a for a in annotations if layer_of(a) is layer and overlap(a.parts, stretches))
