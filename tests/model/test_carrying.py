"""What both versions of a dispatch say keeps its annotations."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.carrying import carry

OLD = 'Odile Vanbrabant a vu lundi les maires. "Rien n\'est décidé", a-t-elle dit à Namur.'
NEW = 'La ministre Odile Vanbrabant a vu les maires. "Rien n\'est décidé", a-t-elle dit à Liège.'


def _span(words: str, text: str = OLD) -> Span:
    start = text.index(words)
    return Span(words, start, start + len(words), "PER")


def test_names_move_with_the_words_around_them() -> None:
    found = carry([_span("Odile Vanbrabant"), _span("lundi"), _span("Namur")], OLD, NEW)
    assert found.kept == (_span("Odile Vanbrabant", NEW),)
    assert [a.id for a in found.lost] == ["lundi", "Namur"]


def test_a_quotation_is_carried_whole() -> None:
    def part(words: str, text: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    def quotation(text: str) -> Quotation:
        content = part('"Rien n\'est décidé"', text)
        cue, source = part("a-t-elle dit", text), part("elle", text)
        return Quotation("q", QuotationType.DIRECT, (content,), (cue,), source)

    assert carry([quotation(OLD)], OLD, NEW).kept == (quotation(NEW),)
    changed = carry([quotation(OLD)], OLD, NEW.replace("dit", "crié"))
    assert changed.lost == (quotation(OLD),)


@given(st.data(), st.text("ab .", max_size=30), st.text("ab .", max_size=30))
def test_what_is_carried_holds_the_same_first_and_last_letter(
    data: st.DataObject, old: str, new: str
) -> None:
    if not old:
        return
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    for kept in carry([Span("a", start, end, "PER")], old, new).kept:
        assert new[kept.start] == old[start]
        assert new[kept.end - 1] == old[end - 1]


@given(st.text(max_size=40), st.data())
def test_the_same_text_keeps_every_stretch_of_words(text: str, data: st.DataObject) -> None:
    places = [i for i, c in enumerate(text) if not c.isspace()]
    if not places:
        return
    start = data.draw(st.sampled_from(places))
    end = data.draw(st.sampled_from([p for p in places if p >= start])) + 1
    span = Span("a", start, end, "PER")
    assert carry([span], text, text).kept == (span,)
