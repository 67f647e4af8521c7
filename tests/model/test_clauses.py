"""The clauses of a guideline, and the keys by which decisions point to them."""

from __future__ import annotations

import pytest

from workbench.model.clauses import clauses
from workbench.resources import resource

GUIDE = """# Guide

Intro.

## `PER` · Person {#PER}

The name of a person.

- Yes: **Odile**
  and more of her
- No: the title before it, *M.*, *la ministre*, of any kind

| label | is |
|---|---|
| `ORG` | a company |

1. First
2) Second
"""


def test_sections_items_and_rows_are_clauses() -> None:
    assert [clause.key for clause in clauses(GUIDE)] == [
        "Guide",
        "PER · Person",
        "PER · Person › Yes: Odile and more of her",
        "PER · Person › No: the title before it, M.",
        "PER · Person › label is",
        "PER · Person › ORG a company",
        "PER · Person › First",
        "PER · Person › Second",
    ]


def test_a_clause_has_its_words() -> None:
    found = {clause.key: clause for clause in clauses(GUIDE)}
    assert found["PER · Person › ORG a company"].text == "`ORG` | a company"
    assert found["PER · Person › ORG a company"].heading == "PER · Person"
    assert "The name of a person." in found["PER · Person"].text
    assert found["Guide"].text == "Intro."


def test_a_text_without_headings_has_no_clauses() -> None:
    assert clauses("Just words.\n\n- an item\n") == ()


def test_of_two_clauses_with_one_key_the_first_counts() -> None:
    found = clauses("# A\n\none\n\n# A\n\ntwo\n")
    assert [(clause.key, clause.text) for clause in found] == [("A", "one")]


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_our_guidelines_have_a_clause_for_each_label(language: str) -> None:
    text = resource("guidelines", f"default.{language}.md").read_text(encoding="utf-8")
    keys = [clause.key for clause in clauses(text)]
    assert len(set(keys)) == len(keys) > 30
    for label in ("PER", "ORG", "LOC", "MISC", "DATE"):
        assert any(key.startswith(label) for key in keys)
