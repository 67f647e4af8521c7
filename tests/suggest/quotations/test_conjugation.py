"""Conjugation: stems that change, irregular verbs, and the uses of a form."""

from __future__ import annotations

import pytest

from workbench.suggest.quotations.conjugation import english, french


@pytest.mark.parametrize(
    ("infinitive", "form", "use"),
    [
        ("affirmer", "affirmaient", "f"),
        ("rappeler", "rappelle", "f"),
        ("rappeler", "rappellerait", "f"),
        ("révéler", "révèle", "f"),
        ("révéler", "révélera", "f"),
        ("lever", "lèvera", "f"),
        ("lancer", "lançait", "f"),
        ("juger", "jugeant", "a"),
        ("alléguer", "allègue", "f"),
        ("appuyer", "appuie", "f"),
        ("tweeter", "tweete", "f"),
        ("dire", "dite", "p"),
        ("décrire", "décrivait", "f"),
        ("sourire", "sourit", "f"),
        ("reconnaître", "reconnaissant", "a"),
        ("craindre", "craignent", "f"),
        ("soutenir", "soutient", "f"),
        ("promettre", "promis", "p"),
        ("répondre", "répondu", "p"),
        ("avertir", "avertissent", "f"),
        ("poursuivre", "poursuit", "f"),
    ],
)
def test_a_french_form_is_generated_with_its_use(infinitive: str, form: str, use: str) -> None:
    assert (form, use) in set(french(infinitive))


def test_a_verb_in_er_has_no_form_twice_with_one_use() -> None:
    forms = list(french("affirmer"))
    assert len(forms) == len(set(forms))


def test_a_regular_english_verb() -> None:
    assert set(english("promise")) >= {("promises", "f"), ("promised", "p"), ("promising", "a")}
