"""Every form that is read and written gives back what it can hold."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import LENGTH, worked
from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.forms import FORMS, Capacity, Form, Reading, Writing, form
from workbench.model.annotation import Annotation, Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet, order
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker

BOTH = [f for f in FORMS if f.reads and f.writes and not f.extra]
TEXT = (
    "«\u202fOui\u202f», dit l\u2019amie 😀 d\u2019Ana."
    ' "Non", a-t-elle\nredit, e\u0301mue, à Gand. Fin.'
)
assert len(TEXT) >= LENGTH


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
    kind: Form, found: tuple[AnnotationSet, object], data: st.DataObject, scheme: Scheme
) -> None:
    ana = Speaker("ana", "Ana Lopes", "person")
    annotations = [
        replace(a, speaker=data.draw(st.sampled_from([None, "ana"])))
        if isinstance(a, Quotation)
        else a
        for a in found[0].annotations.values()
    ]
    made = AnnotationSet.of("d", "anne", annotations)
    with TemporaryDirectory() as folder:
        target = Path(folder) / f"out{'' if kind.folder else kind.suffix}"
        writer, reader = kind.writer(), kind.reader()
        writer([Bundle(Dispatch("d", TEXT), made, (ana,))], target, Writing(scheme))
        (bundle,) = reader(target, Reading(scheme, annotator="anne"))
    assert isinstance(bundle, Bundle), bundle
    assert bundle.annotations is not None
    assert bundle.dispatch.text == TEXT
    assert bundle.dispatch.id == "d"
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
