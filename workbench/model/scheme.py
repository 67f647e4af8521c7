"""Scheme: what is annotated in a project: labels of entities and types of quotations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A label of entities or a type of quotations.

    ``names`` and ``clauses`` map a language (fr, nl, en) to the name shown and to the clause of the
    guideline; ``colour`` is ``#rrggbb``, from which each theme derives its own; ``key`` is the
    key, by the position of a digit or by its letter, that gives the label.
    """

    label: str
    names: Mapping[str, str]
    colour: str
    key: str
    clauses: Mapping[str, str]

    def name(self, language: str) -> str:
        """Return the name in the language, else in English, else the label itself."""
        return self.names.get(language) or self.names.get("en") or self.label

    def clause(self, language: str) -> str:
        """Return the guideline's clause in the language, else in English, else nothing."""
        return self.clauses.get(language) or self.clauses.get("en") or ""


@dataclass(frozen=True, slots=True)
class Scheme:
    """The labels of entities and the types of quotations of a project."""

    name: str
    version: str
    labels: tuple[Label, ...]
    quotation_types: tuple[Label, ...]

    def label(self, label: str) -> Label | None:
        """Return the label of entities with this code, or None."""
        # A loop: this is asked of every annotation that is read.
        for known in self.labels:
            if known.label == label:
                return known
        return None

    def quotation_type(self, label: str) -> Label | None:
        """Return the type of quotations with this code, or None."""
        return next((x for x in self.quotation_types if x.label == label), None)
