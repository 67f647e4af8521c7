"""The same words under several labels, where annotators differ."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given

from tests.agreement.marked import Marked, columns, projects
from workbench.agreement.contested import contested
from workbench.agreement.standing_out import Form
from workbench.model.columns import Columns

TEXT = "Moscou, Namur, Moscou"


def _forms(found: Columns, texts: dict[str, str]) -> tuple[Form, ...]:
    spans = found.spans
    rows = zip(spans.dispatch.tolist(), spans.start.tolist(), spans.end.tolist(), strict=True)
    words = [texts[found.dispatches[d]][start:end] for d, start, end in rows]
    known = sorted(set(words))
    of = np.array([known.index(each) for each in words], dtype=np.int32)
    return contested(found, known, of)


def test_the_votes_of_a_form_are_those_of_all_its_places() -> None:
    marked: Marked = {
        "ada": {"d1": [(0, 6, "LOC"), (8, 13, "LOC"), (15, 21, "ORG")]},
        "bo": {"d1": [(0, 6, "ORG"), (8, 13, "LOC"), (15, 21, "ORG")]},
    }
    assert _forms(columns(marked, length=21), {"d1": TEXT}) == (
        Form("Moscou", {"ORG": 3, "LOC": 1}),
    )


def test_who_is_consistent_disputes_nothing_and_neither_does_one_alone_with_two_labels() -> None:
    marked: Marked = {
        "ada": {"d1": [(0, 6, "LOC"), (0, 6, "ORG")]},
        "bo": {"d1": [(8, 13, "LOC")]},
    }
    assert _forms(columns(marked, length=21), {"d1": TEXT}) == ()


def test_the_same_span_twice_is_one_vote() -> None:
    marked: Marked = {
        "ada": {"d1": [(0, 6, "LOC"), (0, 6, "LOC")]},
        "bo": {"d1": [(0, 6, "ORG")]},
    }
    assert _forms(columns(marked, length=21), {"d1": TEXT}) == (
        Form("Moscou", {"ORG": 1, "LOC": 1}),
    )


@given(projects())
def test_it_is_what_counting_by_hand_finds(marked: Marked) -> None:
    found = columns(marked)
    texts = dict.fromkeys(found.dispatches, "abcabcabcabcabcabcab")
    places: dict[tuple[str, int, int], set[tuple[str, str]]] = {}
    votes: dict[str, Counter[str]] = {}
    for who, own in marked.items():
        for id_, marks in own.items():
            for start, end, label in set(marks):
                places.setdefault((id_, start, end), set()).add((who, label))
                votes.setdefault(texts[id_][start:end], Counter())[label] += 1
    disputed = {
        texts[id_][start:end]
        for (id_, start, end), made in places.items()
        if len({who for who, _ in made}) > 1 and len({label for _, label in made}) > 1
    }
    assert {form.form: form.votes for form in _forms(found, texts)} == {
        form: dict(votes[form]) for form in disputed
    }
