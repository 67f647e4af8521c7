"""Spans and quotations of several annotators, with dispatches that some have not finished."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from tests.agreement import marked, quoted
from tests.agreement.slowly import Mark
from workbench.model.annotation import Quotation
from workbench.model.columns import Columns

IDS = ("d0", "d1", "d2")


@dataclass(frozen=True)
class Work:
    """Spans and quotations by annotator and dispatch; both have the same keys."""

    spans: dict[str, dict[str, list[Mark]]]
    quotations: dict[str, dict[str, list[Quotation]]]

    def columns(self, dispatches: tuple[str, ...] = IDS) -> Columns:
        return quoted.columns(self.quotations, marked=self.spans, dispatches=dispatches)

    def finished(self, *annotators: str) -> int:
        """Count the dispatches that all of these have finished."""
        return sum(all(id_ in self.spans[name] for name in annotators) for id_ in IDS)


@st.composite
def works(draw: st.DrawFn, *, annotators: int = 3, flat: bool = False) -> Work:
    """Two annotators or more on three dispatches."""
    spans = draw(marked.projects(annotators=annotators, dispatches=len(IDS), flat=flat))
    some = st.lists(quoted.quotations(), max_size=3)
    quotations = {
        name: {id_: sorted(draw(some), key=lambda q: (q.start, q.end)) for id_ in own}
        for name, own in spans.items()
    }
    return Work(spans, quotations)
