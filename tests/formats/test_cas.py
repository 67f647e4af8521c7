"""UIMA CAS: what cassis loads, what INCEpTION expects, and layers of others."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from workbench.formats import cas
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.forms import Reading, Writing, form
from workbench.formats.labelmap import Labels
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme

cassis: Any = import_module("cassis")  # it has no types
TEXT = '😀 "Non", dit Ana.\nFin.'
KINDS = ["xmi", "json"]


def written(folder: Path, scheme: Scheme, kind: str) -> Path:
    quotation = Quotation("q", QuotationType.DIRECT, ((2, 7),), ((9, 12),), (13, 16))
    made = AnnotationSet.of("d1", "anne", [Span("a", 13, 16, "PER"), quotation])
    writer = form(f"uima-{kind}").writer()
    paths = writer([Bundle(Dispatch("d1", TEXT), made)], folder, Writing(scheme))
    return paths[-1]


def loaded(path: Path) -> Any:  # noqa: ANN401 - as above
    if path.suffix == ".json":
        return cassis.load_cas_from_json(path.read_text())
    types = cassis.load_typesystem(path.parent.parent / "TypeSystem.xml")
    return cassis.load_cas_from_xmi(path, typesystem=types)


@pytest.mark.parametrize("kind", KINDS)
def test_cassis_loads_layers_links_sentences_and_tokens(
    kind: str, tmp_path: Path, scheme: Scheme
) -> None:
    found = loaded(written(tmp_path, scheme, kind))
    (entity,) = found.select(cas.ENTITY)
    assert (entity.get_covered_text(), entity.value) == ("Ana", "PER")
    (quotation,) = found.select(cas.QUOTATION)
    assert quotation.get_covered_text() == '"Non"'
    assert [link.target.get_covered_text() for link in quotation.cues.elements] == ["dit"]
    assert [s.get_covered_text() for s in found.select(cas.SENTENCE)][-1] == "Fin."
    assert "Ana" in [t.get_covered_text() for t in found.select(cas.TOKEN)]
    (document,) = found.select(cas.METADATA)
    assert (document.begin, document.end, document.language) == (0, len(TEXT), "fr")


def test_offsets_in_the_file_are_units_of_utf_16(tmp_path: Path, scheme: Scheme) -> None:
    assert 'begin="14" end="17" value="PER"' in written(tmp_path, scheme, "xmi").read_text()


def test_layers_of_others_are_read_by_a_label_map(tmp_path: Path, scheme: Scheme) -> None:
    types = cassis.TypeSystem()
    layer = types.create_type("webanno.custom.Person", "uima.tcas.Annotation")
    types.create_feature(layer, "status", "uima.cas.String")
    theirs = cassis.Cas(typesystem=types)
    theirs.sofa_string = TEXT
    theirs.add_all([layer(begin=13, end=16, status="named"), layer(begin=2, end=7)])
    path = tmp_path / "a.json"
    theirs.to_json(path)
    labels = Labels((("named", "PER"), ("Person", "")))
    (found,) = cas.read(path, Reading(scheme, labels, annotator="anne"))
    assert isinstance(found, Bundle), found
    assert found.annotations is not None
    assert [(s.start, s.end, s.label) for s in found.annotations.spans] == [(13, 16, "PER")]


BROKEN = [b"<xmi", b"{", b"[]", b'{"%TYPES": 3}', b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', b""]


@pytest.mark.parametrize("raw", BROKEN)
def test_what_is_no_cas_is_refused(raw: bytes, tmp_path: Path, scheme: Scheme) -> None:
    (tmp_path / "TypeSystem.xml").write_bytes(cas.type_system().to_xml().encode())
    path = tmp_path / "a.xmi"
    path.write_bytes(raw)
    (found,) = cas.read(path, Reading(scheme, annotator="anne"))
    assert isinstance(found, Refusal)


def test_an_xmi_without_its_types_is_refused(tmp_path: Path, scheme: Scheme) -> None:
    path = written(tmp_path, scheme, "xmi")
    (tmp_path / "TypeSystem.xml").unlink()
    (found,) = cas.read(path, Reading(scheme, annotator="anne"))
    assert isinstance(found, Refusal)
    assert "no TypeSystem.xml" in found.reason
