"""All figures against slow ones on random work, and the laws that they keep."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.agreement import slowly
from tests.agreement.marked import LABELS
from tests.agreement.quoted import LENGTH, quotation
from tests.agreement.slowly import Mark, Slow
from tests.agreement.works import IDS, Work, works
from workbench.agreement.figure import Figure, Why
from workbench.agreement.reckoning import Periods, headline, reckon
from workbench.agreement.summary import Agreement, EntityFigures, QuotationFigures
from workbench.model.annotation import QuotationType
from workbench.model.columns import NONE

FEW = 20
SPAN = (1, 4, "PER")


def value(figure: Figure) -> float | None:
    """Return the value, which is told why it is missing where it is."""
    assert (figure.value is None) == (figure.why is not None)
    return figure.value


def share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def near(number: float | None) -> object:
    return None if number is None else pytest.approx(number)


def agreed(of: Work) -> Agreement:
    return reckon(of.columns(), resamples=FEW)


def alone(spans: dict[str, dict[str, list[Mark]]]) -> Work:
    return Work(spans, {name: {id_: [] for id_ in own} for name, own in spans.items()})


def values(figures: EntityFigures | QuotationFigures) -> dict[str, float | None]:
    """The values of all figures that are the same whoever is a and who is b."""
    names = ["strict", "detection", "boundary", "overlap_f1", "soft_f1"]
    if isinstance(figures, EntityFigures):
        names += ["label", "macro_label", "macro_dispatch"]
    else:
        names += ["typed", "type_factor", "attribution", "lenient_attribution"]
    return {name: getattr(figures, name).value for name in names}


@given(works())
def test_the_figures_of_a_pair_are_the_slow_ones(work: Work) -> None:
    for pair, slow in zip(agreed(work).pairs, slowly.pairs(work.spans), strict=True):
        sides = slow.n_a + slow.n_b
        found = pair.entities
        assert pair.dispatches == work.finished(pair.a, pair.b)
        assert (found.n_a, found.n_b) == (slow.n_a, slow.n_b)
        assert {name: n for name, n in found.classes.items() if n} == slow.classes
        assert value(found.strict) == near(slow.strict)
        assert value(found.detection) == near(slowly.f1(slow.matched, sides))
        assert value(found.boundary) == near(share(slow.same, slow.matched))
        assert value(found.label) == near(share(slow.classes["match"], slow.same))
        assert value(found.overlap_f1) == near(slowly.f1(slow.overlap, sides))
        assert value(found.soft_f1) == near(slowly.f1(slow.soft, sides))
        same_by_label(found, slow)
        assert value(found.macro_dispatch) == near(mean(slow.by_dispatch))


def same_by_label(found: EntityFigures, slow: Slow) -> None:
    known: list[float] = []
    for each in found.by_label:
        n_a, n_b, both = slow.by_label.get(each.label, (0, 0, 0))
        expected = slowly.f1(both, n_a + n_b)
        assert (each.n_a, each.n_b, value(each.strict)) == (n_a, n_b, near(expected))
        known += [] if expected is None else [expected]
    assert value(found.macro_label) == near(mean(known))


def mean(numbers: list[float]) -> float | None:
    return share(sum(numbers), len(numbers))


@given(works())
def test_the_pooled_figures_are_of_the_sums_over_pairs(work: Work) -> None:
    made, slow = agreed(work), slowly.pairs(work.spans)
    found = made.pooled.entities
    assert value(found.strict) == near(slowly.pooled_strict(work.spans))
    assert found.classes == {
        name: sum(each.entities.classes[name] for each in made.pairs) for name in found.classes
    }
    assert found.n_a == sum(each.n_a for each in slow)
    assert value(made.pooled.mean_of_pairs) == near(
        mean([each.strict for each in slow if each.strict is not None])
    )


@given(works())
def test_the_factors_multiply_to_strict_f1(work: Work) -> None:
    made = agreed(work)
    for each in (made.pooled, *made.pairs):
        entities, quotations = each.entities, each.quotations
        product(entities.strict, entities.detection, entities.boundary, entities.label)
        product(quotations.strict, quotations.detection, quotations.boundary)
        parts = quotations.detection, quotations.boundary, quotations.type_factor
        product(quotations.typed, *parts)


def product(whole: Figure, *factors: Figure) -> None:
    """A factor that is not defined has one before it that is 0."""
    if whole.value is None:
        assert all(factor.value is None for factor in factors)
        return
    known = [factor.value for factor in factors if factor.value is not None]
    assert whole.value == pytest.approx(np.prod(known))
    assert len(known) == len(factors) or 0 in known


@given(works())
def test_the_headline_is_that_of_all_figures(work: Work) -> None:
    assert headline(work.columns(), resamples=FEW) == agreed(work).headline


@given(works())
def test_every_interval_is_in_order(work: Work) -> None:
    made = agreed(work)
    for each in (made.pooled, *made.pairs):
        for figure in (each.entities.strict, each.quotations.strict, each.entities.boundary):
            if figure.low is not None and figure.high is not None:
                assert 0 <= figure.low <= figure.high <= 1


@given(works())
def test_what_two_have_in_common_is_counted_beside_their_figures(work: Work) -> None:
    made = agreed(work)
    found, names = made.coverage, made.annotators
    for (i, a), (j, b) in combinations(enumerate(names), 2):
        assert found.dispatches[i][j] == found.dispatches[j][i] == work.finished(a, b)
    assert [found.dispatches[i][i] for i in range(len(names))] == [
        work.finished(name) for name in names
    ]
    times = [sum(id_ in own for own in work.spans.values()) for id_ in IDS]
    assert list(found.finished) == [times.count(k) for k in range(len(names) + 1)]


@given(works(annotators=2))
def test_swapping_annotators_mirrors(work: Work) -> None:
    turned = Work(dict(reversed(work.spans.items())), dict(reversed(work.quotations.items())))
    (there,), (back,) = agreed(work).pairs, agreed(turned).pairs
    for one, other in (
        (there.entities, back.entities),
        (there.quotations, back.quotations),
    ):
        assert (one.n_a, one.n_b) == (other.n_b, other.n_a)
        assert values(one) == pytest.approx(values(other))
        mirror = {"a": "b", "b": "a"}
        assert {
            name[:-1] + mirror[name[-1]] if name[-2:] in {"_a", "_b"} else name: n
            for name, n in one.classes.items()
        } == other.classes


@given(works())
def test_renaming_labels_changes_nothing(work: Work) -> None:
    columns = work.columns()
    named = replace(columns, labels=tuple(label.lower() for label in columns.labels))
    there, back = reckon(columns, resamples=FEW), reckon(named, resamples=FEW)
    for one, other in zip((there.pooled, *there.pairs), (back.pooled, *back.pairs), strict=True):
        assert values(one.entities) == values(other.entities)
        assert one.quotations == other.quotations
    assert there.pooled.u_alpha == back.pooled.u_alpha


@given(works(), st.permutations(IDS))
def test_the_order_of_dispatches_is_irrelevant(work: Work, order: list[str]) -> None:
    there, back = agreed(work), reckon(work.columns(tuple(order)), resamples=FEW)
    for one, other in zip((there.pooled, *there.pairs), (back.pooled, *back.pairs), strict=True):
        assert values(one.entities) == pytest.approx(values(other.entities))
        assert values(one.quotations) == pytest.approx(values(other.quotations))
    assert there.confusion == back.confusion
    assert there.offsets == back.offsets
    assert there.coverage == back.coverage


@given(works(), st.integers(1, 1000))
def test_a_shift_of_the_text_changes_nothing(work: Work, by: int) -> None:
    columns = work.columns()
    spans, quotations = columns.spans, columns.quotations
    content = replace(
        quotations.content, start=quotations.content.start + by, end=quotations.content.end + by
    )
    moved = replace(
        columns,
        lengths=columns.lengths + by,
        spans=replace(spans, start=spans.start + by, end=spans.end + by),
        quotations=replace(quotations, content=content),
    )
    there, back = reckon(columns, resamples=FEW), reckon(moved, resamples=FEW)
    assert [p.entities for p in there.pairs] == [p.entities for p in back.pairs]
    assert [p.quotations for p in there.pairs] == [p.quotations for p in back.pairs]
    assert there.pooled.label_alpha == back.pooled.label_alpha
    assert there.offsets == back.offsets


@given(works(annotators=2))
def test_the_same_sets_agree_wholly(work: Work) -> None:
    spans, quotations = work.spans["A"], work.quotations["A"]
    (pair,) = agreed(Work({"A": spans, "B": spans}, {"A": quotations, "B": quotations})).pairs
    for found in (pair.entities, pair.quotations):
        known = [number for number in values(found).values() if number is not None]
        assert known == [1.0] * len(known)
        assert bool(known) == (found.n_a > 0)
    rates = (pair.quotations.speaker, pair.quotations.cue, pair.quotations.source)
    assert {rate.rate.value for rate in rates} <= {1.0, None}


@given(works(annotators=2))
def test_adding_a_shared_span_never_lowers_strict_f1(work: Work) -> None:
    added = (18, 20, "ORG")
    more = {
        name: {id_: [*own, added] for id_, own in sets.items()} for name, sets in work.spans.items()
    }
    (before,) = agreed(alone(work.spans)).pairs
    (after,) = agreed(alone(more)).pairs
    assert (after.entities.strict.value or 0) >= (before.entities.strict.value or 0)


@given(works())
def test_confusion_counts_every_match_and_everything_unmatched(work: Work) -> None:
    made = agreed(work)
    classes = made.pooled.entities.classes
    table = np.array(made.confusion.table)
    assert made.confusion.labels == (*LABELS, "")
    assert np.array_equal(table, table.T)
    assert np.trace(table) == classes["match"] + classes["boundary"]
    apart = np.triu(table[:-1, :-1], 1).sum()
    assert apart == classes["label"] + classes["boundary+label"]
    alone = sum(classes[name] for name in ("only_a", "only_b", "split_a", "split_b"))
    assert table[-1].sum() == alone


@given(works())
def test_boundaries_are_counted_where_they_differ(work: Work) -> None:
    made = agreed(work)
    classes = made.pooled.entities.classes
    other = classes["boundary"] + classes["boundary+label"]
    left, right = (sum(side.values()) for side in (made.offsets.left, made.offsets.right))
    assert max(left, right) <= other <= left + right
    assert 0 not in {*made.offsets.left, *made.offsets.right}


@given(works())
def test_each_dispatch_is_reckoned_as_if_it_were_alone(work: Work) -> None:
    made = agreed(work)
    several = [id_ for id_ in IDS if sum(id_ in own for own in work.spans.values()) > 1]
    assert [each.id for each in made.by_dispatch] == several
    for each in made.by_dispatch:
        here = {name: {each.id: own[each.id]} for name, own in work.spans.items() if each.id in own}
        assert value(each.strict) == near(slowly.pooled_strict(here))
        assert each.spans == sum(len(set(own[each.id])) for own in here.values())
        classes = sum((pair.classes for pair in slowly.pairs(here)), start=Slow().classes)
        assert each.n_conflicting == classes.total() - classes["match"]


@given(works())
def test_an_annotator_is_compared_with_all_others(work: Work) -> None:
    for each in agreed(work).by_annotator:
        own = work.spans[each.name]
        slow = [slowly.pair(own, work.spans[name]) for name in work.spans if name != each.name]
        both = sum(pair.classes["match"] for pair in slow)
        expected = slowly.f1(both, sum(pair.n_a + pair.n_b for pair in slow))
        assert each.with_others.value == near(expected)
        assert each.entities == sum(len(set(marks)) for marks in own.values())
        read = LENGTH * len(own)
        per = sum(mark[2] == "PER" for marks in own.values() for mark in set(marks))
        assert each.per_thousand["PER"] == pytest.approx(1000 * per / read if read else 0)


@given(works(), st.lists(st.sampled_from([NONE, 0, 1]), min_size=3, max_size=3))
def test_a_period_is_reckoned_as_if_it_were_alone(work: Work, of: list[int]) -> None:
    periods = Periods(("spring", "summer"), np.array(of, dtype=np.int32))
    made = reckon(work.columns(), resamples=FEW, periods=periods)
    assert [each.label for each in made.over_time] == ["spring", "summer"]
    for number, each in enumerate(made.over_time):
        ids = [id_ for id_, period in zip(IDS, of, strict=True) if period == number]
        here = {
            name: {id_: own[id_] for id_ in ids if id_ in own} for name, own in work.spans.items()
        }
        assert value(each.strict) == near(slowly.pooled_strict(here))
        assert each.dispatches == len(ids)


def test_who_has_no_dispatch_in_common_cannot_be_compared() -> None:
    made = agreed(alone({"A": {"d0": [SPAN]}, "B": {"d1": [SPAN]}}))
    (pair,) = made.pairs
    assert pair.dispatches == 0
    for figure in (
        *(getattr(pair.entities, name) for name in values(pair.entities)),
        *(getattr(pair.quotations, name) for name in values(pair.quotations)),
        pair.quotations.speaker.rate,
        pair.kappa,
        made.pooled.entities.strict,
        made.pooled.u_alpha.value,
        made.pooled.label_alpha.rate,
        made.headline.strict,
        made.headline.speaker.rate,
    ):
        assert (figure.value, figure.why) == (None, Why.NOT_COMPARABLE)


def test_two_finished_and_empty_sets_are_no_evidence() -> None:
    (pair,) = agreed(alone({"A": {"d0": []}, "B": {"d0": []}})).pairs
    assert pair.entities.strict == Figure(None, why=Why.NOTHING_MARKED)
    assert pair.quotations.speaker.rate == Figure(None, why=Why.NOTHING_MARKED)


def test_a_finished_and_empty_set_against_one_that_is_not_agrees_on_nothing() -> None:
    (pair,) = agreed(alone({"A": {"d0": [SPAN]}, "B": {"d0": []}})).pairs
    assert pair.entities.strict.value == 0
    assert pair.entities.boundary == Figure(None, why=Why.NOTHING_SHARED)


def test_one_annotator_alone_has_nobody_to_agree_with() -> None:
    made = agreed(alone({"A": {"d0": [SPAN]}}))
    assert made.pairs == ()
    assert made.pooled.entities.strict == Figure(None, why=Why.NOT_COMPARABLE)


def test_an_empty_project_has_no_figures() -> None:
    columns = Work({}, {}).columns(())
    made = reckon(columns, resamples=FEW)
    assert made.headline.strict == Figure(None, why=Why.NOT_COMPARABLE)
    assert headline(columns, resamples=FEW) == made.headline


def test_a_quotation_of_another_type_has_the_same_content() -> None:
    one = quotation((0, 5))
    other = quotation((0, 5), type_=QuotationType.INDIRECT)
    work = Work({"A": {"d0": []}, "B": {"d0": []}}, {"A": {"d0": [one]}, "B": {"d0": [other]}})
    (pair,) = agreed(work).pairs
    assert (pair.quotations.strict.value, pair.quotations.typed.value) == (1, 0)
    assert pair.quotations.type.rate.value == 0
    assert pair.quotations.attribution.value == 0


def test_the_same_seed_gives_the_same_intervals() -> None:
    spans: dict[str, dict[str, list[Mark]]] = {
        "A": {"d0": [SPAN], "d1": [SPAN, (6, 9, "ORG")], "d2": []},
        "B": {"d0": [SPAN], "d1": [(6, 9, "LOC")], "d2": [SPAN]},
    }
    columns = alone(spans).columns()
    one, other = (reckon(columns, seed=3) for _ in range(2))
    assert one == other
