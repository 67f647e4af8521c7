"""Quotations: content, type, cue and source of the main constructions, on sentences of our own."""

from __future__ import annotations

import pytest

from workbench.model.annotation import QuotationType
from workbench.suggest.quotations import propose
from workbench.suggest.scope import Found


def only(text: str) -> Found:
    found = [f for f in propose(text, "fr") if f.type is not QuotationType.SCARE]
    assert len(found) == 1, found
    return found[0]


def shown(text: str, found: Found) -> tuple[list[str], list[str], str | None]:
    source = None if found.source is None else text[slice(*found.source)]
    return [text[s:e] for s, e in found.content], [text[s:e] for s, e in found.cue], source


def test_an_inverted_subject_after_a_quote_is_its_source() -> None:
    text = '"Le pont tiendra", a encore dit mardi à Belga la bourgmestre Lise Tavernier, de Namêche.'
    found = only(text)
    assert found.type is QuotationType.DIRECT
    assert shown(text, found) == (
        ['"Le pont tiendra"'],
        ["a encore dit"],
        "la bourgmestre Lise Tavernier",
    )


def test_a_pronoun_within_the_cue_is_the_source() -> None:
    text = "« Nous verrons », a-t-elle ajouté."
    assert shown(text, only(text)) == (["« Nous verrons »"], ["a-t-elle ajouté"], "elle")


def test_what_follows_according_to_someone_is_the_content() -> None:
    text = "Selon le parquet de Dinant, le camion roulait trop vite."
    found = only(text)
    assert found.type is QuotationType.INDIRECT
    assert shown(text, found) == (
        ["le camion roulait trop vite"],
        ["Selon"],
        "le parquet de Dinant",
    )


@pytest.mark.parametrize("text", ["", '"', '""" « « “', "😀😀", "\n\n\n", "a-t-il", ", dit", "selon", ":"])
def test_no_text_is_refused(text: str) -> None:
    propose(text, "fr")
