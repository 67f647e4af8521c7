"""Cards: a card for each chart of the page, with its title and what it tells."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.gui.plots.plot_card import PlotCard
from workbench.model.choice import Layer


@dataclass(frozen=True, slots=True)
class Cards:
    """The cards of the page."""

    pairs: PlotCard
    factors: PlotCard
    classes: PlotCard
    labels: PlotCard
    confusion: PlotCard
    offsets: PlotCard
    forms: PlotCard
    parts: PlotCard
    course: PlotCard
    annotators: PlotCard
    dispatches: PlotCard
    fates: PlotCard
    bias: PlotCard
    kept: PlotCard
    finished: PlotCard
    gamma: PlotCard

    @property
    def of_layers(self) -> tuple[PlotCard, ...]:
        """The cards whose figures are of one layer at a time."""
        return *self.of(Layer.ENTITIES), self.parts

    def of(self, layer: Layer) -> tuple[PlotCard, ...]:
        """Return the cards that show figures of a layer."""
        both = self.pairs, self.factors, self.classes
        if layer is Layer.QUOTATIONS:
            return *both, self.parts
        return *both, self.labels, self.confusion, self.offsets, self.forms

    @property
    def of_both(self) -> tuple[PlotCard, ...]:
        """The cards that are about the work as a whole."""
        whole = self.course, self.annotators, self.dispatches, self.finished
        return *whole, self.bias, self.kept, self.fates, self.gamma

    @property
    def all(self) -> tuple[PlotCard, ...]:
        """All cards."""
        return *self.of_layers, *self.of_both


def make_cards() -> Cards:
    """Make the cards, without charts."""
    return Cards(
        pairs=PlotCard(
            QCoreApplication.translate("Agreement", "Agreement of every two"),
            QCoreApplication.translate(
                "Agreement",
                "Strict F1 on the dispatches that both have finished; below it how many."
                " Hatched: too few to tell.",
            ),
        ),
        factors=PlotCard(
            QCoreApplication.translate("Agreement", "Where agreement is lost"),
            QCoreApplication.translate(
                "Agreement", "Three factors whose product is strict F1: each asks for its remedy."
            ),
        ),
        classes=PlotCard(
            QCoreApplication.translate("Agreement", "Kinds of disagreement"),
            QCoreApplication.translate("Agreement", "How many, over all pairs."),
        ),
        labels=PlotCard(
            QCoreApplication.translate("Agreement", "By label"),
            QCoreApplication.translate(
                "Agreement", "Strict F1; what costs most agreement stands first."
            ),
        ),
        confusion=PlotCard(
            QCoreApplication.translate("Agreement", "One label for another"),
            QCoreApplication.translate(
                "Agreement", "What one marked against what another did, or nothing."
            ),
        ),
        offsets=PlotCard(
            QCoreApplication.translate("Agreement", "Boundaries"),
            QCoreApplication.translate(
                "Agreement", "By how many characters they differ where they do."
            ),
        ),
        forms=PlotCard(
            QCoreApplication.translate("Agreement", "By words"),
            QCoreApplication.translate(
                "Agreement", "The same words under several labels, with how often each."
            ),
        ),
        parts=PlotCard(
            QCoreApplication.translate("Agreement", "On common quotations"),
            QCoreApplication.translate(
                "Agreement", "How often the same, where both have marked the quotation."
            ),
        ),
        **_of_both(),
    )


def _of_both() -> dict[str, PlotCard]:
    return {
        "course": PlotCard(
            QCoreApplication.translate("Agreement", "Over time"),
            QCoreApplication.translate(
                "Agreement", "Strict F1 of each period; dashed where the guideline changed."
            ),
        ),
        "annotators": PlotCard(
            QCoreApplication.translate("Agreement", "By annotator"),
            QCoreApplication.translate("Agreement", "Strict F1 with all others together."),
        ),
        "dispatches": PlotCard(
            QCoreApplication.translate("Agreement", "By dispatch"),
            QCoreApplication.translate("Agreement", "How much was marked, and strict F1."),
        ),
        "bias": PlotCard(QCoreApplication.translate("Agreement", "Help or bias")),
        "fates": PlotCard(
            QCoreApplication.translate("Agreement", "What became of suggestions"),
            QCoreApplication.translate("Agreement", "By rule, of those that somebody saw."),
        ),
        "kept": PlotCard(
            QCoreApplication.translate("Agreement", "Kept, by confidence"),
            QCoreApplication.translate(
                "Agreement", "The share of suggestions that were kept as they were."
            ),
        ),
        "finished": PlotCard(
            QCoreApplication.translate("Agreement", "Finished by how many"),
            QCoreApplication.translate("Agreement", "How many dispatches so many have finished."),
        ),
        "gamma": PlotCard(QCoreApplication.translate("Agreement", "Gamma of entities")),
    }
