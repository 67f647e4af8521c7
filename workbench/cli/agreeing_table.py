"""Agreement as it is read on a terminal: what stands out, then who with whom, where and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from workbench.cli import agreeing_words as words

if TYPE_CHECKING:
    from workbench.agreement.bias import Bias
    from workbench.agreement.gamma import Gammas
    from workbench.agreement.standing_out import Finding
    from workbench.agreement.summary import Agreement, EntityFigures, PairFigures, QuotationFigures

_FEW_DISPATCHES: Final = 5
_FEW_SPANS: Final = 50
"""Of fewer common dispatches or spans a pair says little."""
_MOST: Final = 8
"""So many findings are told."""


def lines(
    agreement: Agreement,
    findings: Sequence[Finding],
    biases: Sequence[Bias],
    gammas: Gammas | None = None,
) -> Iterator[str]:
    """Yield what is printed."""
    yield from _heading(agreement)
    yield from _section("What stands out", _findings(findings, biases))
    yield from _section("Factors", _factors(agreement))
    yield from _section("Quotations that both marked", _quoted(agreement.pooled.quotations))
    yield from _section("Pairs", _pairs(agreement))
    yield from _section("Labels", _labels(agreement.pooled.entities))
    yield from _section("Disagreements", _classes(agreement))
    yield from _section("Corrected for chance", _chance(agreement))
    if gammas is not None:
        yield from _section("Gamma", _gamma(gammas))
    yield ""
    yield (
        f"95 % intervals from {agreement.resamples:,} draws of dispatches, seed {agreement.seed}."
        " F1 strict: exact offsets and label; pairs with * say little."
    )


def _section(title: str, made: Iterator[str]) -> Iterator[str]:
    told = list(made)
    if told:
        yield ""
        yield title
        yield from (f"  {line}" for line in told)


def _heading(agreement: Agreement) -> Iterator[str]:
    found = agreement.headline
    names = ", ".join(agreement.annotators)
    yield f"{found.dispatches:,} dispatches that two or more have finished, of {names}"
    yield f"entities: strict F1 {words.explained(found.strict)}"
    yield (
        f"  = detection {words.figure(found.detection)} x boundaries"
        f" {words.figure(found.boundary)} x label {words.figure(found.label)}"
    )
    yield f"quotations: content F1 {words.explained(found.quotations)}"
    yield f"  the same speaker: {words.rate(found.speaker)}"


def _findings(findings: Sequence[Finding], biases: Sequence[Bias]) -> Iterator[str]:
    yield from (words.sentence(each) for each in findings[:_MOST])
    if biases:
        yield words.verdict(biases[0])


def _factors(agreement: Agreement) -> Iterator[str]:
    entities, quotations = agreement.pooled.entities, agreement.pooled.quotations
    head = ("", "strict F1", "detection", "boundaries", "label", "overlap F1", "soft F1")
    yield from table(
        head,
        [
            ("entities", *_figures(entities, words.figure(entities.label))),
            ("quotations", *_figures(quotations, "")),
        ],
    )


def _figures(found: EntityFigures | QuotationFigures, label: str) -> tuple[str, ...]:
    first, last = (
        [words.figure(each) for each in figures]
        for figures in (
            (found.strict, found.detection, found.boundary),
            (found.overlap_f1, found.soft_f1),
        )
    )
    return *first, label, *last


def _quoted(found: QuotationFigures) -> Iterator[str]:
    if not found.n_a + found.n_b:
        return
    rates = {
        "type": found.type,
        "cue": found.cue,
        "source": found.source,
        "kind of source": found.source_kind,
        "speaker": found.speaker,
    }
    for name, each in rates.items():
        yield f"the same {name}: {words.rate(each)}"
    strict, lenient = words.figure(found.attribution), words.figure(found.lenient_attribution)
    yield f"attribution F1: {strict} strict, {lenient} lenient"


def _pairs(agreement: Agreement) -> Iterator[str]:
    head = (
        "annotators",
        "dispatches",
        "entities",
        "entities F1",
        "quotations",
        "content F1",
        "same speaker",
    )
    yield from table(head, [_pair(each) for each in agreement.pairs])


def _pair(pair: PairFigures) -> tuple[str, ...]:
    names = f"{pair.a} - {pair.b}"
    if not pair.dispatches:
        return names, "0", "", "not comparable", "", "", ""
    entities, quotations = pair.entities, pair.quotations
    little = pair.dispatches < _FEW_DISPATCHES or min(entities.n_a, entities.n_b) < _FEW_SPANS
    return (
        f"{names}{'*' if little else ''}",
        f"{pair.dispatches:,}",
        f"{entities.n_a:,} / {entities.n_b:,}",
        words.figure(entities.strict),
        f"{quotations.n_a:,} / {quotations.n_b:,}",
        words.figure(quotations.strict),
        words.rate(quotations.speaker),
    )


def _labels(found: EntityFigures) -> Iterator[str]:
    shown = [each for each in found.by_label if each.n_a + each.n_b]
    rows = [(each.label, f"{each.n_a + each.n_b:,}", words.figure(each.strict)) for each in shown]
    if rows:
        yield from table(("label", "entities", "strict F1"), rows)


def _classes(agreement: Agreement) -> Iterator[str]:
    for name, counts in (
        ("entities", agreement.pooled.entities.classes),
        ("quotations", agreement.pooled.quotations.classes),
    ):
        told = ", ".join(f"{what} {n:,}" for what, n in both_sides(counts).items())
        if told:
            yield f"{name}: {told}"


def both_sides(counts: Mapping[str, int]) -> dict[str, int]:
    """Return how many are of each class, the most first, both sides of a class added up."""
    made: dict[str, int] = {}
    for code, n in counts.items():
        if n:
            name = words.class_name(code)
            made[name] = made.get(name, 0) + n
    return dict(sorted(made.items(), key=lambda item: -item[1]))


def _chance(agreement: Agreement) -> Iterator[str]:
    pooled = agreement.pooled
    yield f"u-alpha (where and which label): {words.explained(pooled.u_alpha.value)}"
    yield f"u-alpha (where alone): {words.explained(pooled.u_alpha.detection)}"
    yield f"alpha of the label on the same offsets: {words.rate(pooled.label_alpha)}"
    fleiss = words.explained(pooled.fleiss)
    yield f"Fleiss' kappa of characters, for comparison with papers: {fleiss}"


def _gamma(found: Gammas) -> Iterator[str]:
    for each in found.pairs:
        yield f"{each.a} - {each.b}: {words.explained(each.value)}"
    settings = found.settings
    yield (
        f"together: {words.explained(found.pooled)} (alpha {settings.alpha}, beta {settings.beta},"
        f" empty {settings.empty}, {settings.samples} shifted samples, seed {settings.seed})"
    )


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table, the first column to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    for row in (head, *rows):
        cells = [
            cell.ljust(width) if n == 0 else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()
