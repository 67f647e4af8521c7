"""A report on agreement as one page that needs nothing else: plots as SVG, each with its table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from workbench.cli.agreeing_charts import Shown
from workbench.plots.frame import PLAIN
from workbench.plots.svg import svg_of

if TYPE_CHECKING:
    from workbench.plots.table import Table, Value

_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1f2933; --dim: #5b6770; --paper: #ffffff;
  --line: #d8dee4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --dim: #a3adb5; --paper: #16191d;
  --line: #363d44; } }
@media print { :root { --ink: #1f2933; --dim: #5b6770; --paper: #ffffff; --line: #d8dee4; } }
body { font: 15px/1.5 Inter, 'Noto Sans', system-ui, sans-serif; color: var(--ink);
  background: var(--paper); max-width: 46rem; margin: 2.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: .25rem; }
h2 { font-size: 1.2rem; margin-top: 2.5rem; border-top: 1px solid var(--line);
  padding-top: 1rem; }
h3 { font-size: 1rem; margin: 0; }
figure { margin: 1.5rem 0; break-inside: avoid; }
figcaption p, .about { color: var(--dim); margin: .25rem 0 .75rem; }
svg { max-width: 100%; height: auto; }
summary { color: var(--dim); cursor: pointer; }
table { border-collapse: collapse; margin: .5rem 0; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: .15rem .6rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { text-align: left; }
"""


@dataclass(frozen=True, slots=True)
class Page:
    """What a report says: a title, sentences, sections of charts, and how it was reckoned.

    ``labels`` are the colours of the scheme's labels.
    """

    title: str
    about: str
    sentences: Sequence[str]
    sections: Sequence[tuple[str, Sequence[Shown]]]
    reckoned: Sequence[str]
    labels: Mapping[str, str]


def html(page: Page) -> str:
    """Return a report as a page."""
    return "\n".join(_lines(page)) + "\n"


def _lines(page: Page) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(page.title)}</title><style>{_STYLE}</style></head><body>"
    yield f"<h1>{escape(page.title)}</h1>"
    yield f'<p class="about">{escape(page.about)}</p>'
    yield "<ul>"
    yield from (f"<li>{escape(each)}</li>" for each in page.sentences)
    yield "</ul>"
    for number, (title, charts) in enumerate(page.sections):
        yield f"<h2>{escape(title)}</h2>"
        for place, each in enumerate(charts):
            yield from _figure(each, f"plot-{number}-{place}", page.labels)
    yield "<h2>How this was reckoned</h2>"
    yield from (f"<p>{escape(each)}</p>" for each in page.reckoned)
    yield "</body></html>"


def _figure(shown: Shown, ident: str, labels: Mapping[str, str]) -> Iterator[str]:
    yield f"<figure><figcaption><h3>{escape(shown.title)}</h3>"
    yield f"<p>{escape(shown.about)}</p></figcaption>"
    yield svg_of(
        shown.chart, ident=ident, title=shown.title, description=shown.about, labels=labels
    )
    yield "<details><summary>As a table</summary>"
    yield from _table(shown.chart.table())
    yield "</details></figure>"


def _table(table: Table) -> Iterator[str]:
    yield "<table>"
    yield _row("th", table.header)
    yield from (_row("td", row) for row in table.rows)
    yield "</table>"


def _row(tag: str, values: Sequence[Value]) -> str:
    cells = (escape(value if isinstance(value, str) else PLAIN.write(value)) for value in values)
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"
