"""Sentences: what stands out, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.agreement.standing_out import Edge, Finding, Kind
from workbench.gui.agreement.words import percent
from workbench.gui.plots.words import numbers


def sentence(found: Finding) -> str:
    """Return a finding as one sentence, with how many cases it rests on."""
    if found.kind is Kind.BOUNDARIES:
        return _boundaries(found)
    if found.kind is Kind.FORM:
        return _form(found)
    if found.kind in (Kind.MARKS_MORE, Kind.MARKS_LESS):
        return _marks(found)
    if found.kind in (Kind.BELOW, Kind.WAVES_THROUGH):
        return _people(found)
    return _plain(found)


def _of(found: Finding) -> str:
    pattern = QCoreApplication.translate("Agreement", "{} of {}")
    return pattern.format(percent(found.share), QLocale().toString(found.n))


def _boundaries(found: Finding) -> str:
    causes = {
        "determiner": QCoreApplication.translate(
            "Agreement", "Most disagreements on {} are boundaries: the determiner ({})."
        ),
        "title": QCoreApplication.translate(
            "Agreement", "Most disagreements on {} are boundaries: the title ({})."
        ),
        "space": QCoreApplication.translate(
            "Agreement", "Most disagreements on {} are boundaries: white space ({})."
        ),
        "mark": QCoreApplication.translate(
            "Agreement", "Most disagreements on {} are boundaries: punctuation ({})."
        ),
    }
    edges = {
        Edge.LEFT: QCoreApplication.translate(
            "Agreement", "Most disagreements on {} are boundaries: where they begin ({})."
        ),
        Edge.RIGHT: QCoreApplication.translate(
            "Agreement", "Most disagreements on {} are boundaries: where they end ({})."
        ),
        Edge.BOTH: QCoreApplication.translate(
            "Agreement", "Most disagreements on {} are boundaries, at both ends ({})."
        ),
    }
    plain = QCoreApplication.translate("Agreement", "Most disagreements on {} are boundaries ({}).")
    at_edge = edges.get(found.edge) if found.edge else None
    return (causes.get(found.cause) or at_edge or plain).format(found.labels[0], _of(found))


def _form(found: Finding) -> str:
    count = QLocale().toString
    votes = ", ".join(f"{label} {count(n)}" for label, n in found.votes)
    pattern = QCoreApplication.translate("Agreement", "“{}” has different labels: {}.")
    return pattern.format(found.form, votes)


def _marks(found: Finding) -> str:
    patterns = {
        Kind.MARKS_MORE: QCoreApplication.translate(
            "Agreement", "{} marks {} more often than the others: {} times as often."
        ),
        Kind.MARKS_LESS: QCoreApplication.translate(
            "Agreement", "{} marks {} more seldom than the others: {} times as often."
        ),
    }
    if not found.n:
        never = QCoreApplication.translate("Agreement", "{} never marks {}, which the others do.")
        return never.format(found.annotators[0], found.labels[0])
    share = numbers().share(found.share)
    return patterns[found.kind].format(found.annotators[0], found.labels[0], share)


def _people(found: Finding) -> str:
    patterns = {
        (Kind.BELOW, 1): QCoreApplication.translate(
            "Agreement", "{} agrees less with the others than they do on the whole (F1 {})."
        ),
        (Kind.BELOW, 2): QCoreApplication.translate(
            "Agreement", "{} and {} agree less with each other than all do on the whole (F1 {})."
        ),
        (Kind.WAVES_THROUGH, 1): QCoreApplication.translate(
            "Agreement", "{} seems to wave suggestions through: {} are kept."
        ),
        (Kind.WAVES_THROUGH, 0): QCoreApplication.translate(
            "Agreement", "Suggestions seem to be waved through: {} are kept."
        ),
    }
    told = numbers().share(found.share) if found.kind is Kind.BELOW else _of(found)
    pattern = patterns[found.kind, len(found.annotators)]
    return pattern.format(*found.annotators, told)


def _plain(found: Finding) -> str:
    patterns = {
        Kind.SPLITS: QCoreApplication.translate(
            "Agreement", "Most disagreements on {} are one annotation against several ({})."
        ),
        Kind.LABELS: QCoreApplication.translate(
            "Agreement", "Most disagreements on {} are about the label ({})."
        ),
        Kind.MISSED: QCoreApplication.translate(
            "Agreement", "Most disagreements on {} are annotations that only one has ({})."
        ),
        Kind.CONFUSED: QCoreApplication.translate(
            "Agreement", "Where labels differ it is mostly {} against {} ({})."
        ),
        Kind.WAVED_THROUGH: QCoreApplication.translate(
            "Agreement", "Wrong suggestions of “{}” are mostly kept ({})."
        ),
        Kind.REFUSED: QCoreApplication.translate(
            "Agreement", "Most suggestions of “{}” are not kept ({})."
        ),
    }
    facts = (found.rule,) if found.rule else found.labels
    return patterns[found.kind].format(*facts, _of(found))
