"""What the figures that are corrected for chance are made of, counted per dispatch."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.agreement.alpha import LabelCounts, label_counts
from workbench.agreement.kappa import CohenCounts, FleissCounts, cohen_counts, fleiss_counts
from workbench.agreement.rows import put
from workbench.agreement.segments import characters
from workbench.agreement.unitizing import UnitCounts, Unitizing, unit_counts
from workbench.model.columns import Columns


@dataclass(frozen=True, slots=True, eq=False)
class Chance:
    """Counts of u-alpha, of alpha of labels, and of the kappas of characters."""

    units: Unitizing
    labels: LabelCounts
    cohen: CohenCounts
    fleiss: FleissCounts

    def put(self, number: int, one: Chance) -> Chance:
        """Return the counts whose row of a dispatch is the only row of others."""
        return Chance(
            _units(self.units, number, one.units),
            _labels(self.labels, number, one.labels),
            _cohen(self.cohen, number, one.cohen),
            _fleiss(self.fleiss, number, one.fleiss),
        )


def chance_counts(columns: Columns) -> Chance:
    """Count."""
    pieces = characters(columns)
    return Chance(
        unit_counts(columns),
        label_counts(columns),
        cohen_counts(columns, pieces),
        fleiss_counts(columns, pieces),
    )


def _units(counts: Unitizing, number: int, one: Unitizing) -> Unitizing:
    return Unitizing(
        _layer(counts.continuum, number, one.continuum),
        _layer(counts.detection, number, one.detection),
        tuple(
            _layer(layer, number, its) for layer, its in zip(counts.layers, one.layers, strict=True)
        ),
        put(counts.nested, number, one.nested),
        put(counts.comparable, number, one.comparable),
    )


def _layer(counts: UnitCounts, number: int, one: UnitCounts) -> UnitCounts:
    return UnitCounts(
        put(counts.coincidence, number, one.coincidence), put(counts.squares, number, one.squares)
    )


def _labels(counts: LabelCounts, number: int, one: LabelCounts) -> LabelCounts:
    return LabelCounts(
        put(counts.coincidence, number, one.coincidence),
        put(counts.places, number, one.places),
        put(counts.shared, number, one.shared),
        put(counts.marked, number, one.marked),
        put(counts.comparable, number, one.comparable),
    )


def _cohen(counts: CohenCounts, number: int, one: CohenCounts) -> CohenCounts:
    return CohenCounts(
        put(counts.length, number, one.length),
        put(counts.agreed, number, one.agreed),
        put(counts.marginals, number, one.marginals),
    )


def _fleiss(counts: FleissCounts, number: int, one: FleissCounts) -> FleissCounts:
    return FleissCounts(
        counts.raters,
        put(counts.length, number, one.length),
        put(counts.agreed, number, one.agreed),
        put(counts.marginals, number, one.marginals),
    )
