"""Cues: the lexicons read whole, and every row means something."""

from __future__ import annotations

import pytest

from workbench.suggest import lexicon
from workbench.suggest.quotations.cues import cues, split

FRAMES = {
    *("que", "si", "comment", "inf", "de", "à", "obj", "label", "label_à", "comme", "predicate"),
    *("on", "on_np", "incise", "thought", "pour_que", "sur", "contre", "x_que", "as"),
}


def test_a_form_knows_its_verb_and_uses() -> None:
    use = cues("fr").forms["affirmé"]
    assert (use.verb.lemma, use.uses) == ("affirmer", "p")
    assert use.verb.strong


def test_a_form_can_be_finite_and_participle() -> None:
    assert set(cues("fr").forms["dit"].uses) == {"f", "p"}


def test_phrases_are_found_by_the_forms_of_their_first_word() -> None:
    assert ("savoir",) in {use.tail for use in cues("fr").phrases["fait"]}


def test_elided_words_keep_their_apostrophe() -> None:
    assert split("d'après l'avis") == ("d'", "après", "l'", "avis")


def test_a_language_without_lexicon_has_no_cues() -> None:
    assert not cues("xx").forms


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_every_frame_of_the_lexicon_is_known(language: str) -> None:
    for row in lexicon.rows(language, "speech_verbs"):
        unknown = {f for f in row["frames"].split() if not f.endswith("_np")} - FRAMES
        assert not unknown, (row["lemma"], unknown)
        assert row["strength"] in {"strong", "weak"}, row["lemma"]


def test_french_has_the_lemmas_of_the_coverage_curve() -> None:
    lemmas = {row["lemma"] for row in lexicon.rows("fr", "speech_verbs")}
    assert len(lemmas) >= 220
    assert lemmas >= {"déclarer", "ajouter", "expliquer", "indiquer", "préciser", "souligner"}
