"""Every rule that a suggestion can name is explained, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.resources import resource
from workbench.suggest import memory, models, rules
from workbench.suggest.entities.dategrammars import BRANCHES
from workbench.suggest.entities.namelists import name_lists
from workbench.suggest.pipelines import pipeline, suggest
from workbench.suggest.rules import DESCRIPTIONS, description

SOURCES = [p for p in Path(rules.__file__).parent.rglob("*.py") if p.name != "rules.py"]
ID = re.compile(r"(?!doc\.)[a-z]+\.(?!json$|tsv$)[a-z-]+")
BUILT = {"f'date.{kind}'", "f'list.{entry.kind}'"}
"""Rule ids that the code puts together."""


def nodes() -> Iterator[ast.AST]:
    for path in SOURCES:
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def written() -> set[str]:
    """The rule ids that stand in the code."""
    texts = (n.value for n in nodes() if isinstance(n, ast.Constant) and isinstance(n.value, str))
    return {text for text in texts if ID.fullmatch(text)}


def built() -> set[str]:
    """The rule ids that the code puts together."""
    dates = {f"date.{kind}" for branches in BRANCHES.values() for kind in branches}
    entries = (e for known in name_lists("fr").names.phrases.values() for e in known)
    return dates | {f"list.{entry.kind}" for entry in entries}


def test_every_rule_id_in_the_code_is_explained_and_no_other() -> None:
    assert written() | built() | {models.RULE, memory.RULE} == set(DESCRIPTIONS)


def test_the_code_puts_rule_ids_together_where_we_know_it() -> None:
    strings = (ast.unparse(n) for n in nodes() if isinstance(n, ast.JoinedStr))
    assert {s for s in strings if re.match(r"f'[a-z]+\.\{[\w.]+\}'", s)} == BUILT


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_every_rule_that_speaks_on_the_samples_is_explained(language: str) -> None:
    nlp = pipeline(language)
    texts = [p.read_text(encoding="utf-8") for p in sorted(resource("samples").glob("*.txt"))]
    found = {s.rule for text in texts for s in suggest(nlp, text)}
    assert found <= set(DESCRIPTIONS)


def test_explanations_differ_and_are_no_sentences() -> None:
    texts = list(DESCRIPTIONS.values())
    assert len(set(texts)) == len(texts)
    assert [t for t in texts if t[0].isupper() or t.endswith(".")] == []


def test_a_rule_of_others_stands_for_itself() -> None:
    assert description("theirs.rule") == "theirs.rule"
