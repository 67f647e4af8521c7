"""The text of the canvas: paragraphs, words and offsets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.canvas.text import CanvasText


@given(st.text(alphabet=st.sampled_from("a é\n.😀\u0301'")))
def test_paragraphs_cover_the_text(source: str) -> None:
    text = CanvasText.of(source)
    cut = [source[a:b] for a, b in map(text.bounds, range(len(text.starts)))]
    assert "\n".join(cut) == source
    for offset in range(len(source) + 1):
        begin, end = text.bounds(text.paragraph(offset))
        assert begin <= offset <= end


@given(st.text(alphabet=st.sampled_from("ab \n.😀")), st.data())
def test_snapping_never_cuts_what_was_chosen(source: str, data: st.DataObject) -> None:
    text = CanvasText.of(source)
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    snapped = text.snap(start, end)
    if snapped is None:
        assert not source[start:end].strip()
    else:
        chosen = source[start:end]
        assert snapped[0] <= start + len(chosen) - len(chosen.lstrip())
        assert snapped[1] >= start + len(chosen.rstrip())
        assert text.snap(*snapped) == snapped


def test_snapping_takes_whole_words_over_paragraphs() -> None:
    text = CanvasText.of("un avion\nse pose")
    assert text.snap(5, 10) == (3, 11)


def test_a_combining_accent_belongs_to_its_word() -> None:
    source = "le cafe\u0301 noir"
    assert CanvasText.of(source).word(4) == (3, 8)


def test_white_space_is_no_word() -> None:
    assert CanvasText.of("a b").word(1) is None


def test_words_are_stepped_through_in_both_directions() -> None:
    text = CanvasText.of("un, deux\ntrois")
    offsets = [0]
    while (moved := text.word_step(offsets[-1], forward=True)) != offsets[-1]:
        offsets.append(moved)
    assert offsets == [0, 2, 3, 8, 9, 14]
    back = [14]
    while (moved := text.word_step(back[-1], forward=False)) != back[-1]:
        back.append(moved)
    assert back == [14, 9, 8, 4, 2, 0]
