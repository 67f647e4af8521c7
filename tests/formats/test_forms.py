"""Every form that is read and written gives back what it can hold."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import LENGTH, worked
from workbench.errors import FormatError, OffsetError
from workbench.formats.bundle import Bundle
from workbench.formats.forms import FORMS, Capacity, Form, Reading, Writing, form
from workbench.formats.tokens import Tokens, tokenizer
from workbench.model.annotation import Annotation, Part, Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet, order
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.model.suggestion import Suggestion

BOTH = [f for f in FORMS if f.reads and f.writes]
TEXT = (
    "«\u202fOui\u202f», dit l\u2019amie 😀 d\u2019Ana."
    ' "Non", a-t-elle\nredit, e\u0301mue, à Gand. Fin.'
)
assert len(TEXT) >= LENGTH


def _fitting(annotations: list[Annotation]) -> list[Annotation]:
    """Return annotations that tags of tokens can hold: at whole tokens, none across another."""
    tokens = tokenizer("fr")(TEXT)
    taken: dict[type, list[Part]] = {Span: [], Quotation: []}
    done: list[Annotation] = []
    for a in annotations:
        with suppress(OffsetError):
            moved = _at_tokens(a, tokens)
            layer = taken[type(a)]
            if not any(s < end and start < e for s, e in layer for start, end in moved.parts):
                layer += moved.parts
                done.append(moved)
    return done


def _at_tokens(a: Annotation, tokens: Tokens) -> Annotation:
    """Return the annotation at the tokens that it touches; raise OffsetError where it has none."""

    def part(of: Part) -> Part:
        whole = tokens.nearest(*of)
        if whole is None:
            raise OffsetError("white space alone")
        return whole

    if isinstance(a, Span):
        start, end = part((a.start, a.end))
        return replace(a, start=start, end=end)
    return replace(
        a,
        content=tuple(map(part, a.content)),
        cue=tuple(map(part, a.cue)),
        source=None if a.source is None else part(a.source),
    )


def _said(annotations: list[Annotation], can: Capacity, names: dict[str, str]) -> list[object]:
    """Return what a form can hold of annotations, ids aside."""
    done: list[object] = []
    for a in sorted(annotations, key=order):
        if isinstance(a, Span):
            if can.entities:
                done.append((a.start, a.end, a.label, a.note if can.notes else ""))
        elif can.quotations:
            scare = can.entities or a.type is not QuotationType.SCARE
            parts = [a.content] if can.parts else [(part,) for part in a.content]
            done += [_quotation(a, part, can, names) for part in parts if scare]
    return sorted(done, key=repr)


def _quotation(
    a: Quotation, content: tuple[tuple[int, int], ...], can: Capacity, names: dict[str, str]
) -> object:
    return (
        str(a.type),
        content,
        a.cue if can.cues else (),
        a.source if can.sources else None,
        a.source_kind if can.source_kinds else None,
        names.get(a.speaker or "") if can.speakers else None,
        a.note if can.notes else "",
    )


@pytest.mark.parametrize("kind", BOTH, ids=lambda f: f.name)
@settings(max_examples=40)
@given(found=worked(), data=st.data())
def test_reading_what_was_written_gives_what_the_form_can_hold(
    kind: Form, found: tuple[AnnotationSet, list[Suggestion]], data: st.DataObject, scheme: Scheme
) -> None:
    ana = Speaker("ana", "Ana Lopes", "person")
    annotations = [
        replace(a, speaker=data.draw(st.sampled_from([None, "ana"])))
        if isinstance(a, Quotation)
        else a
        for a in found[0].annotations.values()
    ]
    if not kind.capacity.overlaps:
        annotations = _fitting(annotations)
    dispatch = Dispatch("d", TEXT, agency="Belga", date="2021-03-22", language="fr")
    made = AnnotationSet.of("d", "anne", annotations)
    written = Bundle(dispatch, made, (ana,), tuple(found[1]))
    with TemporaryDirectory() as folder:
        target = Path(folder) / f"out{'' if kind.folder else kind.suffix}"
        writer, reader = kind.writer(), kind.reader()
        writer([written], target, Writing(scheme))
        (bundle,) = reader(target, Reading(scheme, annotator="anne"))
    assert isinstance(bundle, Bundle), bundle
    assert bundle.annotations is not None
    assert bundle.dispatch.text == TEXT
    assert bundle.dispatch.id == "d"
    assert bundle.dispatch == dispatch or not kind.capacity.dispatch
    assert bundle.suggestions == written.suggestions or not kind.capacity.suggestions
    names = {s.id: s.name for s in bundle.speakers}
    read = _said(list(bundle.annotations.annotations.values()), kind.capacity, names)
    assert read == _said(annotations, kind.capacity, {"ana": "Ana Lopes"})


@pytest.mark.parametrize("kind", BOTH, ids=lambda f: f.name)
def test_what_is_no_file_of_the_form_is_refused(kind: Form, scheme: Scheme, tmp_path: Path) -> None:
    if kind.folder:
        pytest.skip("a folder is no file")
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"text": "Ana"}) + '\n{"text": 3}\n{broken\n[]\n')
    for found in kind.reader()(path, Reading(scheme, annotator="anne")):
        assert isinstance(found, Bundle) or found.reason


def test_an_unknown_form_is_told_with_those_that_are_known() -> None:
    with pytest.raises(FormatError, match=r"the formats are .*prodigy"):
        form("gzip")
