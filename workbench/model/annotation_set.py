"""AnnotationSet: what one annotator made of one dispatch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from workbench.errors import EditConflictError
from workbench.model.annotation import Annotation, Quotation, Span
from workbench.model.decision import Decision
from workbench.model.edit import Edit
from workbench.model.question import Question
from workbench.model.state import State
from workbench.model.suggestion import Fate, Suggestion


def _empty() -> Mapping[str, Annotation]:
    return MappingProxyType({})


def _none_open() -> Mapping[str, Question]:
    return MappingProxyType({})


def _none_decided() -> Mapping[str, Decision]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class AnnotationSet:
    """The annotations of one dispatch by one annotator, with their state.

    A person, a suggester and gold are all annotators with the same kind of set. ``answered``
    holds the ids of the suggestions that the annotator accepted, corrected or rejected. ``note`` is
    a remark on the dispatch, ``reason`` why it was skipped or flagged, ``questions`` what is open.
    ``decisions`` are what gold's annotations were decided by.
    """

    dispatch: str
    annotator: str
    state: State = State.NEW
    annotations: Mapping[str, Annotation] = field(default_factory=_empty)
    answered: frozenset[str] = frozenset()
    note: str = ""
    reason: str = ""
    questions: Mapping[str, Question] = field(default_factory=_none_open)
    decisions: Mapping[str, Decision] = field(default_factory=_none_decided)

    @classmethod
    def of(  # noqa: PLR0913 - all that a set is made of
        cls,
        dispatch: str,
        annotator: str,
        annotations: Iterable[Annotation],
        *,
        state: State = State.NEW,
        answered: Iterable[str] = (),
        note: str = "",
        reason: str = "",
        questions: Iterable[Question] = (),
        decisions: Iterable[Decision] = (),
    ) -> AnnotationSet:
        """Build a set from its annotations."""
        by_id = MappingProxyType({a.id: a for a in annotations})
        asked = MappingProxyType({q.id: q for q in questions})
        decided = MappingProxyType({d.id: d for d in decisions})
        return cls(
            dispatch, annotator, state, by_id, frozenset(answered), note, reason, asked, decided
        )

    def apply(self, edit: Edit) -> AnnotationSet:
        """Return the set after the edit; raise EditConflictError where it does not fit the set."""
        if (edit.dispatch, edit.annotator) != (self.dispatch, self.annotator):
            raise EditConflictError(
                f"the edit belongs to {edit.annotator}'s set of {edit.dispatch}"
            )
        annotations = dict(self.annotations)
        for gone in edit.removed:
            if annotations.pop(gone.id, None) != gone:
                raise EditConflictError(
                    f"annotation {gone.id} of {self.dispatch} has changed meanwhile"
                )
        for new in edit.added:
            if new.id in annotations:
                raise EditConflictError(f"annotation {new.id} of {self.dispatch} is there already")
            annotations[new.id] = new
        if edit.state is not None and edit.state[0] != self.state:
            raise EditConflictError(f"{self.dispatch} is {self.state}, not {edit.state[0]}")
        answered, reopened = frozenset(edit.answered), frozenset(edit.reopened)
        if answered & self.answered or not reopened <= self.answered:
            raise EditConflictError(f"a suggestion of {self.dispatch} was answered meanwhile")
        return replace(
            self._remarked(edit),
            state=self.state if edit.state is None else edit.state[1],
            annotations=MappingProxyType(annotations),
            answered=(self.answered - reopened) | answered,
            decisions=self._decided(edit),
        )

    def _decided(self, edit: Edit) -> Mapping[str, Decision]:
        if not edit.decided and not edit.undecided:
            return self.decisions
        left = dict(self.decisions)
        for decision in edit.undecided:
            if left.pop(decision.id, None) != decision:
                raise EditConflictError(f"a decision on {self.dispatch} has changed meanwhile")
        for decision in edit.decided:
            if decision.id in left:
                raise EditConflictError(f"a conflict of {self.dispatch} was decided meanwhile")
        return MappingProxyType(left | {d.id: d for d in edit.decided})

    def _remarked(self, edit: Edit) -> AnnotationSet:
        """Return the set with the note, the reason and the questions after the edit."""
        for before, now in ((edit.note, self.note), (edit.reason, self.reason)):
            if before is not None and before[0] != now:
                raise EditConflictError(f"the note on {self.dispatch} has changed meanwhile")
        questions = self.questions
        if edit.asked or edit.settled:
            left = dict(questions)
            for question in edit.settled:
                if left.pop(question.id, None) != question:
                    raise EditConflictError(f"a question on {self.dispatch} has changed meanwhile")
            questions = MappingProxyType(left | {q.id: q for q in edit.asked})
        return replace(
            self,
            note=self.note if edit.note is None else edit.note[1],
            reason=self.reason if edit.reason is None else edit.reason[1],
            questions=questions,
        )

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans in the order of the text, outer before inner."""
        return tuple(
            sorted((a for a in self.annotations.values() if isinstance(a, Span)), key=order)
        )

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations in the order of the text, outer before inner."""
        found = (a for a in self.annotations.values() if isinstance(a, Quotation))
        return tuple(sorted(found, key=order))

    def fate(self, suggestion: Suggestion) -> Fate:
        """Return what became of the suggestion in this set."""
        if suggestion.id not in self.answered:
            return Fate.OPEN
        kept = self.annotations.get(suggestion.id)
        if kept is None:
            return Fate.REJECTED
        if same_stretches(kept, suggestion.annotation):
            return Fate.ACCEPTED
        proposed = suggestion.annotation
        return Fate.RELABELLED if bare_said(kept) == bare_said(proposed) else Fate.CORRECTED


def order(annotation: Annotation) -> tuple[int, int, str]:
    """Sort key: by start, the longer first, then by id."""
    return annotation.start, -annotation.end, annotation.id


def same_stretches(a: Annotation, b: Annotation) -> bool:
    """Tell whether two annotations say the same of the text: note, origin and speaker aside."""
    return said(a) == said(b)


def said(annotation: Annotation) -> tuple[object, ...]:
    """Return what an annotation says of the text: note, origin and speaker aside."""
    if isinstance(annotation, Span):
        return annotation.start, annotation.end, annotation.label
    return (
        annotation.type,
        annotation.content,
        annotation.cue,
        annotation.source,
        annotation.source_kind,
    )


def bare_said(annotation: Annotation) -> tuple[object, ...]:
    """Return what an annotation says of the text without its label or type."""
    if isinstance(annotation, Span):
        return annotation.start, annotation.end
    return annotation.content, annotation.cue, annotation.source, annotation.source_kind
