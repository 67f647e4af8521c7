"""The canonical text is exact: nothing is lost but white space, and every mark stands right."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.wire.canonical import Mark, Paragraph, Run, build, clean, plain, unwrap
from workbench.model.zone import Zone, ZoneKind

RUNS = st.lists(st.builds(Run, st.text(max_size=12), st.sampled_from(["", "", "PER"])), max_size=6)


def test_paragraphs_are_joined_by_a_line_feed_and_zones_are_told() -> None:
    made = build(
        [
            plain(" Un  titre\n", ZoneKind.HEADLINE),
            plain("\t"),
            plain("Un\r\n corps."),
            plain("ab/cd", ZoneKind.SIGNOFF),
        ]
    )
    assert made.text == "Un titre\nUn corps.\nab/cd"
    assert made.zones == (Zone(ZoneKind.HEADLINE, 0, 8), Zone(ZoneKind.SIGNOFF, 19, 24))
    assert made.body == ((9, 18),)


def test_marks_and_spaces_of_the_typographer_stay() -> None:
    text = "«\u202fOui\u202f», dit-il\u00a0: l\u2019ami\u00ad \u201cnon\u201d"
    assert clean([Run(text)]) == (text, [])


def test_a_mark_covers_its_words_and_no_white_space() -> None:
    text, marks = clean([Run("Avec \n"), Run(" Ana\n Lopes ", "PER"), Run(" à Liège")])
    assert text == "Avec Ana Lopes à Liège"
    assert marks == [Mark(5, 14, "PER")]
    assert text[5:14] == "Ana Lopes"


def test_controls_go_and_letters_are_composed() -> None:
    assert clean([Run("\x02Lie\u0301\u2028ge\x7f\ufeff")])[0] == "Lié ge"


@given(RUNS)
def test_marks_lie_in_the_text_in_order_without_white_space_around_them(runs: list[Run]) -> None:
    text, marks = clean(runs)
    assert text == text.strip(" ")
    before = 0
    for mark in marks:
        assert before <= mark.start < mark.end <= len(text)
        words = text[mark.start : mark.end]
        assert words == words.strip(" ")
        before = mark.end


@given(st.lists(st.builds(Paragraph, RUNS.map(tuple)), max_size=5))
def test_a_canonical_text_is_its_own_canonical_text(paragraphs: list[Paragraph]) -> None:
    text = build(paragraphs).text
    assert build(map(plain, text.split("\n"))).text == text


def test_wrapped_lines_are_joined_and_a_cut_word_is_told() -> None:
    joined = unwrap(["   Le porte-", "parole a dit que la", "  mer monte"])
    assert joined == ("Le porte-parole a dit que la mer monte", ("porte-parole",))
