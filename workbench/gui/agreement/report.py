"""Report: all that the view shows of a project, gathered in one value beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.agreement.bias import Bias
from workbench.agreement.standing_out import Finding, Form
from workbench.store.fates import Tally

if TYPE_CHECKING:
    from workbench.agreement.summary import Agreement


@dataclass(frozen=True, slots=True)
class Report:
    """The figures and what goes with them.

    ``titles`` are those of dispatches by their ids, ``labels`` the colours of labels. ``changes``
    are the dates (ISO 8601) and numbers of the guideline's versions after the first. ``biases``
    begin with that of all together. ``periods`` has the dispatches of each period by its name.
    """

    agreement: Agreement
    findings: tuple[Finding, ...] = ()
    biases: tuple[Bias, ...] = ()
    fates: tuple[Tally, ...] = ()
    forms: tuple[Form, ...] = ()
    changes: tuple[tuple[str, int], ...] = ()
    periods: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    titles: Mapping[str, str] = field(default_factory=dict[str, str])
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
