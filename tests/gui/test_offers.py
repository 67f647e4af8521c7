"""What is typed finds commands by words, by first letters and with slips of the hand."""

from __future__ import annotations

import pytest

from workbench.gui.offers import Offer, Rank, Source, found, rank


def _offer(text: str, *, group: str = "", keys: tuple[str, ...] = (), words: str = "") -> Offer:
    return Offer(text, text, group, keys, lambda: None, words=words)


_OFFERS = [_offer("Rejeter ou supprimer"), _offer("Dépêche suivante"), _offer("Accepter tout")]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("rej", Rank.BEGINS),
        ("DEPECHE", Rank.NOT),
        ("supp", Rank.WORDS_BEGIN),
        ("supp rej", Rank.WORDS_BEGIN),
        ("jeter", Rank.HOLDS),
        ("rosu", Rank.LETTERS_HOLD),
        ("suprimer", Rank.ALIKE),
        ("zzzz", Rank.NOT),
        ("⌫", Rank.BEGINS),
    ],
)
def test_an_offer_fits_better_the_nearer_it_is(typed: str, expected: Rank) -> None:
    assert rank(_offer("Rejeter ou supprimer", keys=("⌫",)), typed) is expected


def test_accents_and_case_are_folded() -> None:
    assert [o.text for o in found([Source(lambda _: _OFFERS)], "depeche S")] == ["Dépêche suivante"]


def test_the_name_of_a_key_on_other_keyboards_is_found_too() -> None:
    assert rank(_offer("Personne", keys=("&",), words="PER 1"), "1") is Rank.WORDS_BEGIN


def test_while_nothing_is_typed_the_recent_ones_come_first() -> None:
    recent = ["Accepter tout", "Rejeter ou supprimer"]
    offers = [o.text for o in found([Source(lambda _: _OFFERS)], "", recent)]
    assert offers == [*recent, "Dépêche suivante"]


def test_a_source_that_searches_by_itself_keeps_its_finds_and_its_order() -> None:
    asked: list[str] = []

    def search(typed: str) -> list[Offer]:
        asked.append(typed)
        return [_offer("b"), _offer("a")]

    sources = [Source(search, searches=True), Source(lambda _: _OFFERS)]
    assert [o.text for o in found(sources, "accepter")] == ["Accepter tout", "b", "a"]
    assert asked == ["accepter"]
