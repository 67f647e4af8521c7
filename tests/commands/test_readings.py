"""The type of a quotation and the kind of its source, read from the words."""

from __future__ import annotations

import pytest

from workbench.commands.readings import kind_of, type_of
from workbench.model.annotation import QuotationType, SourceKind


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('"Rien n\'est décidé"', QuotationType.DIRECT),
        ("« Rien n'est décidé »", QuotationType.DIRECT),
        ('un "engin" sans nom', QuotationType.MIXED),
        ("rien n'est décidé", QuotationType.INDIRECT),
    ],
)
def test_marks_tell_the_type(content: str, expected: QuotationType) -> None:
    assert type_of(content) is expected


@pytest.mark.parametrize(
    ("source", "labels", "expected"),
    [
        ("Elle", {"PER"}, SourceKind.PRONOUN),
        ("le ministre Jean Hardy", {"PER", "ORG"}, SourceKind.PERSON),
        ("le ministère de l'Eau", {"ORG"}, SourceKind.ORGANIZATION),
        ("des pilotes", set[str](), SourceKind.GROUP),
        ("la ministre", set[str](), SourceKind.PERSON),
    ],
)
def test_words_and_names_tell_the_kind(source: str, labels: set[str], expected: SourceKind) -> None:
    assert kind_of(source, labels) is expected
