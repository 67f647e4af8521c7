"""One law for every command: applied and taken back, nothing has changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import LABELS, parts, worked
from workbench.commands import carrying, pieces, quotations, remarks, spans, states, suggestions
from workbench.commands.edits import Target
from workbench.model.annotation import Annotation, QuotationType, SourceKind, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.edit import Edit
from workbench.model.plain import from_edit, to_edit
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion

TEXT = "Le port a b cd. " * 4
ANA = Speaker("ana", "Ana Lopes", "person")


def _asked(annotation: Annotation) -> str:
    return f"What of {annotation.id}?"


@st.composite
def edits(draw: st.DrawFn) -> tuple[AnnotationSet, Edit]:
    """Return a set and an edit of any command on it."""
    made, proposed = draw(worked())
    targets: list[Target] = [*made.annotations.values(), *proposed]
    target = draw(st.sampled_from(targets))
    edit = draw(st.sampled_from(_all(draw, made, proposed, target)))
    return made, edit


def _all(
    draw: st.DrawFn, made: AnnotationSet, proposed: list[Suggestion], target: Target
) -> list[Edit]:
    ((start, end),) = draw(parts(1, 1).filter(bool))
    stretches = draw(parts(1).filter(bool))
    found = [
        spans.add(made, start, end, draw(st.sampled_from(LABELS))),
        quotations.add(made, stretches, draw(st.sampled_from(QuotationType)), cue=stretches),
        spans.annotate(made, target, draw(st.text(max_size=4))),
        suggestions.accept(made, proposed, draw(st.sampled_from([[], [ANA]]))),
        suggestions.reject(made, proposed[:1]),
        states.mark(made, draw(st.sampled_from(State)), draw(st.sampled_from(["", "late"]))),
        remarks.note(made, draw(st.text(max_size=4))),
        remarks.ask(made, "Same person?", draw(st.sampled_from(["", target.id]))),
        remarks.reword(made, made.questions["o1"], draw(st.text(min_size=1, max_size=4))),
        remarks.settle(made, made.questions["o2"]),
        carrying.carry(made, made, (TEXT, draw(st.sampled_from([TEXT, TEXT[7:]]))), ask=_asked),
    ]
    inner = target.annotation if isinstance(target, Suggestion) else target
    if not isinstance(target, Suggestion):
        found.append(spans.delete(made, target))
    piece = draw(st.sampled_from(pieces.pieces(inner)))
    found.append(pieces.place(made, target, piece, (start, end)))
    if pieces.can_go(inner, piece):
        found.append(pieces.take_off(made, target, piece))
    if isinstance(inner, Span):
        found.append(spans.relabel(made, target, draw(st.sampled_from(LABELS))))
        found.append(spans.resize(made, target, start, end))
    else:
        found += [
            quotations.set_type(made, target, draw(st.sampled_from(QuotationType))),
            quotations.resize(made, target, stretches),
            quotations.set_cue(made, target, stretches),
            quotations.set_source(made, target, (start, end), SourceKind.PERSON),
            quotations.set_speaker(made, target, draw(st.sampled_from([None, ANA]))),
            quotations.create_speaker(made, target, ANA),
        ]
        if isinstance(target, Suggestion):
            found.append(quotations.take(made, target, draw(st.sampled_from([None, ANA]))))
    return found


@given(edits())
def test_an_edit_and_its_inverse_leave_the_set_as_it_was(made: tuple[AnnotationSet, Edit]) -> None:
    before, edit = made
    assert before.apply(edit).apply(edit.inverse()) == before


@given(edits())
def test_undoing_an_undo_is_the_edit_itself(made: tuple[AnnotationSet, Edit]) -> None:
    before, edit = made
    assert before.apply(edit.inverse().inverse()) == before.apply(edit)


@given(edits())
def test_an_edit_survives_the_journal(made: tuple[AnnotationSet, Edit]) -> None:
    _, edit = made
    plain = from_edit(edit)
    read = to_edit(plain, verb=edit.verb, dispatch=edit.dispatch, annotator=edit.annotator)
    assert read == edit
