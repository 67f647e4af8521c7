"""Web Annotation: what the W3C's model asks for, by plain rules."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from workbench.formats import web_annotation
from workbench.formats.bundle import Bundle
from workbench.formats.forms import Writing
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker

TEXT = '😀 "Non", dit Ana.'


def page(folder: Path, scheme: Scheme, *, with_text: bool = True) -> dict[str, Any]:
    quotation = Quotation("q", QuotationType.DIRECT, ((2, 7),), ((9, 12),), (13, 16), None, "s")
    made = AnnotationSet.of("d 1", "anne", [Span("a", 13, 16, "PER"), quotation])
    of = Bundle(Dispatch("d 1", TEXT), made, (Speaker("s", "Ana Lopes", external_id="Q1"),))
    (path,) = web_annotation.write([of], folder / "a.jsonld", Writing(scheme, with_text=with_text))
    return json.loads(path.read_text())


def bodies(item: dict[str, Any], purpose: str) -> list[str]:
    return [b.get("value") or b["source"] for b in item["body"] if b["purpose"] == purpose]


def test_every_item_has_its_place_by_offsets_and_by_words(tmp_path: Path, scheme: Scheme) -> None:
    found = page(tmp_path, scheme)
    assert (found["@context"], found["type"]) == (web_annotation.CONTEXT, "AnnotationPage")
    assert len({item["id"] for item in found["items"]}) == 4
    for item in found["items"]:
        assert item["type"] == "Annotation"
        assert item["target"]["source"] == "urn:workbench:dispatch:d%201"
        place, words = item["target"]["selector"]
        assert TEXT[place["start"] : place["end"]] == words["exact"]
        assert words["prefix"] + words["exact"] + words["suffix"] == TEXT


def test_cue_and_source_link_to_their_quotation_which_names_its_speaker(
    tmp_path: Path, scheme: Scheme
) -> None:
    by_tag = {bodies(item, "tagging")[0]: item for item in page(tmp_path, scheme)["items"]}
    assert set(by_tag) == {"PER", "direct", "CUE", "SOURCE"}
    assert bodies(by_tag["direct"], "identifying") == ["Ana Lopes", "urn:workbench:speaker:Q1"]
    for tag in ("CUE", "SOURCE"):
        assert bodies(by_tag[tag], "linking") == [by_tag["direct"]["id"]]


def test_without_the_text_places_are_offsets_alone(tmp_path: Path, scheme: Scheme) -> None:
    for item in page(tmp_path, scheme, with_text=False)["items"]:
        assert [s["type"] for s in item["target"]["selector"]] == ["TextPositionSelector"]
