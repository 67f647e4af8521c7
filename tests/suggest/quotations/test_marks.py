"""Quotation marks: pairing, recovery, nesting, and that no text is refused."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.suggest.quotations.marks import pairs, plain


def quoted(text: str) -> list[list[str]]:
    return [[text[s:e] for s, e in pair.parts] for pair in pairs(text)]


def test_straight_marks_pair_within_a_paragraph() -> None:
    assert quoted('"Oui", dit-il. "Non."') == [['"Oui"'], ['"Non."']]


def test_a_mark_behind_an_apostrophe_opens() -> None:
    assert quoted('qualifié d\'"unique" par Zoé') == [['"unique"']]


def test_guillemets_keep_their_hard_spaces_and_hold_curly_marks() -> None:
    text = "«\u202fOn dit “tenez bon”.\u202f»"
    assert quoted(text) == [[text], ["“tenez bon”"]]


def test_plus_signs_quote_within_a_quote_only() -> None:
    assert quoted('"Il a dit +attendez+", +non+') == [['"Il a dit +attendez+"'], ["+attendez+"]]


def test_a_quotation_over_paragraphs_that_reopen_is_one_pair_of_several_parts() -> None:
    text = '"Un jour.\n\n"Un autre jour.\n\n"Un dernier", dit Zoé.'
    assert quoted(text) == [['"Un jour.', '"Un autre jour.', '"Un dernier"']]


def test_a_mark_that_is_never_closed_ends_with_its_paragraph() -> None:
    (pair,) = pairs('"Jamais fermé.\nAutre ligne.')
    assert (pair.start, pair.end, pair.closed) == (0, 14, False)


def test_an_unclosed_mark_within_a_sentence_is_left_alone() -> None:
    assert quoted('un dossier "bâti sur du sable. Le "non" reste.') == [['"non"']]


def test_inches_are_no_quotation() -> None:
    assert quoted('un écran de 27" et un "vrai" clavier') == [['"vrai"']]


def test_dutch_low_marks_and_clitics() -> None:
    assert quoted(",,Wij komen 's avonds'', zegt hij") == [[",,Wij komen 's avonds''"]]


@settings(deadline=None)
@given(st.text(alphabet="\"«»“”„'’+,a .\n\u202f", max_size=60))
def test_pairs_lie_within_any_text_in_order(text: str) -> None:
    found = pairs(text)
    assert [p.start for p in found] == sorted(p.start for p in found)
    for pair in found:
        assert 0 <= pair.start < pair.end <= len(text)
        assert all(s < e for s, e in pair.parts)


@settings(deadline=None)
@given(st.text())
def test_the_plain_view_keeps_every_offset(text: str) -> None:
    assert len(plain(text)) == len(text)


def test_white_space_before_the_end_of_a_line_is_in_no_pair() -> None:
    assert quoted("“Oui \u00a0\n\nNon.") == [["“Oui"]]
