"""SVG: well-formed, self-contained, read aloud, light and dark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given
from lxml import etree

from tests.plots.charts import HEAD, anything
from workbench.plots.bars import Bar, Bars
from workbench.plots.marks import Plot, Rect, Text
from workbench.plots.palette import DARK, LIGHT, colour_of
from workbench.plots.svg import svg, svg_of

if TYPE_CHECKING:
    from workbench.plots.frame import Chart

_SVG = "{http://www.w3.org/2000/svg}"


@given(anything)
def test_every_chart_is_well_formed(chart: Chart) -> None:
    root = etree.fromstring(svg_of(chart, ident="p", title="<A & B>", description="“x”"))
    assert root.tag == f"{_SVG}svg"
    assert root.findtext(f"{_SVG}title") == "<A & B>"


def test_text_and_titles_are_escaped() -> None:
    chart = Bars((Bar("<b>&\"'", 0.5, key="k"),), HEAD)
    root = etree.fromstring(svg_of(chart, ident="p", title="t"))
    assert "<b>&\"'" in [text.text for text in root.iter(f"{_SVG}text")]


def test_a_page_without_anything_else_shows_it_light_and_dark() -> None:
    plot = Plot(10, 10, 13, (Rect(0, 0, 5, 5, "heat:0.50"), Text(0, 5, "x", 5, ink="ink")))
    made = svg(plot, ident="p", title="t")
    assert "http" not in made.replace("http://www.w3.org/2000/svg", "")
    light, dark = colour_of("heat:0.50", LIGHT), colour_of("heat:0.50", DARK)
    assert re.search(rf"#p\{{[^}}]*:{light};", made)
    assert re.search(rf"prefers-color-scheme:dark\)\{{#p\{{[^}}]*:{dark};", made)


def test_every_variable_that_is_used_is_defined() -> None:
    chart = Bars((Bar("É", 0.5, 0.4, 0.6, colour="label:É_1"),), HEAD)
    made = svg_of(chart, ident="p", title="t", labels={"É_1": "#884422"})
    used = set(re.findall(r"var\((--[\w-]+)", made))
    defined = set(re.findall(r"(--[\w-]+):#", made))
    assert used
    assert used <= defined


def test_the_names_of_a_plot_are_its_own() -> None:
    chart = Bars((Bar("a", 0.5),), HEAD)
    one, two = (svg_of(chart, ident=ident, title="t") for ident in ("p1", "p2"))
    found = [set(re.findall(r'id="([^"]+)"', made)) for made in (one, two)]
    assert not found[0] & found[1]
