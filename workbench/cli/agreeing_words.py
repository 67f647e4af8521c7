"""What is said of agreement on the terminal and in reports: findings, classes and figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from workbench.agreement.bias import Bias, Sign, Verdict
from workbench.agreement.figure import Figure, Rate
from workbench.agreement.standing_out import Edge, Finding, Kind

CLASSES: Final[Mapping[str, str]] = {
    "match": "the same",
    "label": "another label",
    "type": "another type",
    "boundary": "other boundaries",
    "boundary+label": "other boundaries and label",
    "boundary+type": "other boundaries and type",
    "split": "one against several",
    "only": "marked by one only",
    "cue": "another cue",
    "source": "another source",
    "source kind": "another kind of source",
    "speaker": "another speaker",
}
_VERDICTS: Final[Mapping[Verdict, str]] = {
    Verdict.TOO_LITTLE: "There is too little to tell whether suggestions are corrected.",
    Verdict.CORRECTS: "Suggestions are corrected, not waved through.",
    Verdict.MIXED: "Some signs say that suggestions are corrected, others that they are not.",
    Verdict.WAVES_THROUGH: ("Suggestions are waved through: agreement says less than it seems to."),
}
_CAUSES: Final[Mapping[str, str]] = {
    "determiner": "the determiner",
    "title": "the title",
    "space": "white space",
    "mark": "punctuation",
}
_EDGES: Final[Mapping[Edge, str]] = {
    Edge.LEFT: "where they begin",
    Edge.RIGHT: "where they end",
    Edge.BOTH: "at both ends",
}
_PLAIN: Final[Mapping[Kind, str]] = {
    Kind.SPLITS: "Most disagreements on {} are one annotation against several ({}).",
    Kind.LABELS: "Most disagreements on {} are about the label ({}).",
    Kind.MISSED: "Most disagreements on {} are marked by one only ({}).",
    Kind.CONFUSED: "Where labels differ it is mostly {} against {} ({}).",
    Kind.WAVED_THROUGH: 'Wrong suggestions of "{}" are mostly kept ({}).',
    Kind.REFUSED: 'Most suggestions of "{}" are not kept ({}).',
}
_PEOPLE: Final[Mapping[tuple[Kind, int], str]] = {
    (Kind.BELOW, 1): "{} agrees less with the others than they do on the whole (F1 {}).",
    (Kind.BELOW, 2): "{} and {} agree less with each other than all do on the whole (F1 {}).",
    (Kind.WAVES_THROUGH, 1): "{} seems to wave suggestions through: {} are kept.",
    (Kind.WAVES_THROUGH, 0): "Suggestions seem to be waved through: {} are kept.",
    (Kind.MARKS_MORE, 1): "{} marks {} more often than the others: {} times as often.",
    (Kind.MARKS_LESS, 1): "{} marks {} more seldom than the others: {} times as often.",
}


def sentence(found: Finding) -> str:
    """Return a finding as one sentence, with how many cases it rests on."""
    share = f"{found.share:.0%} of {found.n:,}"
    if found.kind is Kind.BOUNDARIES:
        edge = _EDGES[found.edge] if found.edge else ""
        where = _CAUSES.get(found.cause) or edge
        told = f": {where}" if where else ""
        return f"Most disagreements on {found.labels[0]} are boundaries{told} ({share})."
    if found.kind is Kind.FORM:
        votes = ", ".join(f"{label} {n}" for label, n in found.votes)
        return f'"{found.form}" has different labels: {votes}.'
    if found.kind in _PLAIN:
        facts = (found.rule,) if found.rule else found.labels
        return _PLAIN[found.kind].format(*facts, share)
    told = share if found.kind is Kind.WAVES_THROUGH else f"{found.share:.2f}"
    pattern = _PEOPLE[found.kind, len(found.annotators)]
    return pattern.format(*found.annotators, *found.labels, told)


def verdict(bias: Bias) -> str:
    """Return whether suggestions are corrected, with the signs of it."""
    return " ".join([_VERDICTS[bias.verdict], *map(_sign, bias.signs)])


def _sign(sign: Sign) -> str:
    return f"{sign[0].upper()}{sign[1:]}."


def class_name(code: str) -> str:
    """Return what a class of disagreement is called, without the side on which it is."""
    return CLASSES.get(code) or CLASSES[code.removesuffix("_a").removesuffix("_b")]


def figure(found: Figure) -> str:
    """Return a figure with its interval: "0.636 [0.621, 0.650]", or "n/a"."""
    if found.value is None:
        return "n/a"
    if found.low is None or found.high is None:
        return f"{found.value:.3f}"
    return f"{found.value:.3f} [{found.low:.3f}, {found.high:.3f}]"


def explained(found: Figure) -> str:
    """Return a figure, and where there is none why not."""
    return f"{figure(found)}: {found.why}" if found.value is None and found.why else figure(found)


def rate(found: Rate) -> str:
    """Return a rate with how many cases it is of, and what these are a share of."""
    if found.rate.value is None:
        return explained(found.rate)
    covered = found.coverage.value
    share = "" if covered is None else f", {covered:.0%} of all"
    return f"{figure(found.rate)} (of {found.n:,}{share})"
