"""Quotations: content, type, cue and source of each construction, on sentences of our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.model.annotation import Quotation, QuotationType
from workbench.suggest.quotations.finding import propose
from workbench.suggest.quotations.scope import Found

DIRECT, INDIRECT = QuotationType.DIRECT, QuotationType.INDIRECT
MIXED, SCARE = QuotationType.MIXED, QuotationType.SCARE

Shown = tuple[QuotationType, list[str], list[str], str | None]


def said(text: str, language: str = "fr") -> list[Found]:
    return [f for f in propose(text, language) if f.type is not SCARE]


def shown(text: str, language: str = "fr") -> list[Shown]:
    return [
        (
            found.type,
            [text[s:e] for s, e in found.content],
            [text[s:e] for s, e in found.cue],
            None if found.source is None else text[slice(*found.source)],
        )
        for found in said(text, language)
    ]


@pytest.mark.parametrize(
    ("text", "type_", "content", "cue", "source"),
    [
        (
            '"Le pont tiendra", a encore dit mardi à Belga la bourgmestre Lise Arnould, de Huy.',
            DIRECT,
            ['"Le pont tiendra"'],
            ["a encore dit"],
            "la bourgmestre Lise Arnould",
        ),
        (
            "« Nous verrons », a-t-elle ajouté.",
            DIRECT,
            ["« Nous verrons »"],
            ["a-t-elle ajouté"],
            "elle",
        ),
        (
            '"Quelle horreur!" lance un voisin.',
            DIRECT,
            ['"Quelle horreur!"'],
            ["lance"],
            "un voisin",
        ),
        ('"Ça flotte", rimaille le poète.', DIRECT, ['"Ça flotte"'], ["rimaille"], "le poète"),
        (
            'Le loyer "reste bas", juge la ministre.',
            MIXED,
            ['Le loyer "reste bas"'],
            ["juge"],
            "la ministre",
        ),
        (
            "Le tunnel rouvrira lundi, a annoncé la SNCB.",
            INDIRECT,
            ["Le tunnel rouvrira lundi"],
            ["a annoncé"],
            "la SNCB",
        ),
        (
            '"Il faudra du temps", confie Mme Roy, "et de l\'argent".',
            DIRECT,
            ['"Il faudra du temps"', '"et de l\'argent"'],
            ["confie"],
            "Mme Roy",
        ),
        (
            '"Il faudra du temps, confie Mme Roy, et de l\'argent."',
            DIRECT,
            ['"Il faudra du temps', "et de l'argent.\""],
            ["confie"],
            "Mme Roy",
        ),
        (
            'Le syndicat triomphe: "Nous avons gagné."',
            DIRECT,
            ['"Nous avons gagné."'],
            ["triomphe"],
            "Le syndicat",
        ),
        (
            "Le maire, un ancien juge, affirme que la digue tiendra.",
            INDIRECT,
            ["la digue tiendra"],
            ["affirme"],
            "Le maire",
        ),
        (
            'Il a reconnu lundi que le chantier avait "pris l\'eau".',
            MIXED,
            ['le chantier avait "pris l\'eau"'],
            ["a reconnu"],
            "Il",
        ),
        (
            'Elle assure que "tout est prêt".',
            DIRECT,
            ['"tout est prêt"'],
            ["assure"],
            "Elle",
        ),
        (
            "Le club a promis de rembourser les billets.",
            INDIRECT,
            ["rembourser les billets"],
            ["a promis"],
            "Le club",
        ),
        (
            'La mairie a exhorté les riverains à "rester chez eux".',
            DIRECT,
            ['"rester chez eux"'],
            ["a exhorté"],
            "La mairie",
        ),
        (
            'Le préfet dénonce une décision "incompréhensible".',
            MIXED,
            ['une décision "incompréhensible"'],
            ["dénonce"],
            "Le préfet",
        ),
        (
            'Le préfet a qualifié la grève de "caprice".',
            MIXED,
            ['la grève de "caprice"'],
            ["a qualifié"],
            "Le préfet",
        ),
        (
            'Son rival, qui le qualifiait de "clown", a perdu.',
            DIRECT,
            ['"clown"'],
            ["qualifiait"],
            "qui",
        ),
        (
            "Selon le parquet de Dinant, le camion roulait trop vite.",
            INDIRECT,
            ["le camion roulait trop vite"],
            ["Selon"],
            "le parquet de Dinant",
        ),
        (
            "Le camion roulait trop vite, d'après un témoin.",
            INDIRECT,
            ["Le camion roulait trop vite"],
            ["d'après"],
            "un témoin",
        ),
        (
            'Ils opéraient, selon la police, "comme une PME".',
            MIXED,
            ["Ils opéraient", '"comme une PME"'],
            ["selon"],
            "la police",
        ),
        (
            "Le maire a demandé si la route était sûre.",
            INDIRECT,
            ["si la route était sûre"],
            ["a demandé"],
            "Le maire",
        ),
        (
            'Les mineurs se disent "à bout".',
            DIRECT,
            ['"à bout"'],
            ["disent"],
            "Les mineurs",
        ),
        (
            'Le plan, décrit par l\'opposition comme "une usine à gaz", sera revu.',
            DIRECT,
            ['"une usine à gaz"'],
            ["décrit"],
            "l'opposition",
        ),
        (
            '"Nous irons au bout" (Luc Petit)',
            DIRECT,
            ['"Nous irons au bout"'],
            [],
            "Luc Petit",
        ),
        (
            '"Il faut agir ! ", s\'est exclamée la députée.',
            DIRECT,
            ['"Il faut agir ! "'],
            ["est exclamée"],
            "la députée",
        ),
        (
            '"On verra", s\'est contenté de répondre le joueur.',
            DIRECT,
            ['"On verra"'],
            ["est contenté de répondre"],
            "le joueur",
        ),
        (
            "Le train est à l'heure, indique-t-on de source syndicale.",
            INDIRECT,
            ["Le train est à l'heure"],
            ["indique-t-on"],
            "source syndicale",
        ),
        (
            "Les autorités ont fait valoir que la plage était fermée.",
            INDIRECT,
            ["la plage était fermée"],
            ["ont fait valoir"],
            "Les autorités",
        ),
    ],
)
def test_a_construction(
    text: str, type_: QuotationType, content: list[str], cue: list[str], source: str | None
) -> None:
    assert shown(text) == [(type_, content, cue, source)]


def test_the_content_of_a_participle_has_the_source_of_the_main_verb() -> None:
    text = '"Je pars", a dit Zoé Maes, précisant que le choix était "mûri".'
    assert [s for *_, s in shown(text)] == ["Zoé Maes", "Zoé Maes"]


def test_coordinated_cues_report_one_content_each() -> None:
    text = "La ministre a affirmé que la loi passera et rappelé que le temps presse."
    assert [c for _, c, *_ in shown(text)] == [["la loi passera"], ["le temps presse"]]


def test_a_floating_quote_has_the_source_before_it() -> None:
    text = '"Je pars", a dit Zoé Maes. "Mais je reviendrai un jour ou l\'autre."'
    found = shown(text)
    assert found[1][2:] == ([], "Zoé Maes")
    assert said(text)[1].confidence < said(text)[0].confidence


def test_a_report_within_a_quote_is_found_too() -> None:
    text = '"Mon chef répète que la vie est courte", raconte Zoé Maes.'
    assert [c for _, c, *_ in shown(text)][1] == ["la vie est courte"]


@pytest.mark.parametrize(
    "text",
    [
        'Il a joué dans "Les Marées".',
        'Une pétition intitulée "Un toit pour tous" circule.',
        'Jean "Jojo" Petit est parti.',
        'Le "non" atteint 61%.',
    ],
)
def test_titles_names_and_terms_are_no_quotations(text: str) -> None:
    assert [f.type for f in propose(text, "fr")] == [SCARE]


def test_guillemets_and_straight_marks_are_read_alike() -> None:
    straight = '"Le pont tiendra", a dit la maire. Il craint "le pire".'
    guillemets = "«\u00a0Le pont tiendra\u00a0», a dit la maire. Il craint «\u00a0le pire\u00a0»."
    assert [(f.type, f.rule) for f in said(straight)] == [
        (f.type, f.rule) for f in said(guillemets)
    ]


def test_typographic_apostrophes_are_read_like_plain_ones() -> None:
    assert [f.rule for f in said("D’après l’ONU, l’aide arrive.")] == ["quote.according-to"]


@pytest.mark.parametrize(
    ("language", "text", "content", "cue", "source"),
    [
        ("nl", ",,Wij gaan door'', zegt Els Maes.", ",,Wij gaan door''", "zegt", "Els Maes"),
        ("nl", '"Een ramp", aldus de woordvoerder.', '"Een ramp"', "aldus", "de woordvoerder"),
        ("nl", "De minister zegt dat de trein rijdt.", "de trein rijdt", "zegt", "De minister"),
        ("en", "“We go on,” said Ann Lee.", "“We go on,”", "said", "Ann Lee"),
        ("en", '"It was bad," she said.', '"It was bad,"', "said", "she"),
        ("en", "The union said that talks failed.", "talks failed", "said", "The union"),
    ],
)
def test_dutch_and_english(language: str, text: str, content: str, cue: str, source: str) -> None:
    assert [(c, q, s) for _, c, q, s in shown(text, language)] == [([content], [cue], source)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            '"',
            '""" « « “',
            "😀😀",
            "\n\n\n",
            "a-t-il",
            ", dit",
            "selon",
            ":",
            "« »",
            "qu'",
            "A",
        ),
        '"Un deux trois quatre" (',
    ],
)
def test_no_text_is_refused(text: str) -> None:
    propose(text, "fr")


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *'"«»“”+,.:;()',
                "\n",
                "a dit",
                "selon",
                "Zoé",
                "le maire",
                "que",
                "a-t-il",
                "dit",
                "de",
                "et",
            ]
        ),
        max_size=30,
    ).map(" ".join)
)
def test_what_is_found_in_any_text_is_a_quotation_within_it(text: str) -> None:
    for found in propose(text, "fr"):
        quotation = Quotation("q", found.type, found.content, found.cue, found.source)
        assert 0 <= quotation.start < quotation.end <= len(text)


def test_a_language_without_lexicon_finds_no_cues_and_does_not_fail() -> None:
    assert all(not f.cue for f in propose('"Eh bien oui alors", a dit Zoé.', "xx"))


@pytest.mark.shared
def test_the_real_dispatch_has_its_main_quotations_with_their_sources(shared: Path) -> None:
    gold = shared / "gold" / "dispatches.jsonl"
    row = json.loads(gold.read_text(encoding="utf-8").splitlines()[0])
    text = row["text"]
    found = {
        (text[f.content[0][0] : f.content[-1][1]][:20], text[slice(*f.source)])
        for f in propose(text, "fr", [tuple(e) for e in row["entities"]])
        if f.source
    }
    assert found >= {
        ("\"C'est encore une oc", "le ministère russe des Affaires étrangères"),
        ('"La détermination à ', "le porte-parole de la présidence russe Dmitri Peskov"),
        ("\"c'est celui qui le ", "le président russe"),
        ('"tueur"', "qui"),
        ('"la partie américain', "la diplomatie russe"),
    }
