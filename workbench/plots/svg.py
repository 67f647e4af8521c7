"""SVG: a plot as one element of a page, light and dark as the reader's system is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Final

from workbench.plots.frame import PLAIN, Chart, Frame, Numbers
from workbench.plots.marks import HATCH, Align, Band, Line, Mark, Plot, Polyline, Rect, Text
from workbench.plots.palette import DARK, LIGHT, Palette, colour_of, with_labels

FONTS: Final = "Inter, 'Noto Sans', system-ui, sans-serif"
_DROP: Final = 0.35
"""How far below the middle of a line of text its baseline is, in ems."""


def svg_of(
    chart: Chart,
    *,
    ident: str,
    title: str,
    description: str = "",
    width: float = 640.0,
    numbers: Numbers = PLAIN,
    labels: Mapping[str, str] | None = None,
) -> str:
    """Return a chart as SVG; ``labels`` are the colours of the scheme's labels."""
    frame = Frame(width, chart.height(Frame(0, 0).em))
    light, dark = (with_labels(palette, labels or {}) for palette in (LIGHT, DARK))
    drawn = chart.draw(frame, numbers)
    return svg(drawn, ident=ident, title=title, description=description, light=light, dark=dark)


def svg(
    plot: Plot,
    *,
    ident: str,
    title: str,
    description: str = "",
    light: Palette = LIGHT,
    dark: Palette = DARK,
) -> str:
    """Return a plot as SVG that needs nothing else; ``ident`` is told once in a page.

    A title and a description are read aloud; each mark with a title shows it.
    """
    roles = sorted({role for mark in plot.marks for role in _roles(mark)})
    marks = "\n".join(_element(mark, plot.em, ident, light) for mark in plot.marks)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" id="{ident}" role="img"'
        f' viewBox="0 0 {_n(plot.width)} {_n(plot.height)}" width="{_n(plot.width)}"'
        f' height="{_n(plot.height)}" font-family="{FONTS}" font-size="{_n(plot.em)}"'
        f' aria-labelledby="{ident}-title {ident}-desc">\n'
        f'<title id="{ident}-title">{escape(title)}</title>\n'
        f'<desc id="{ident}-desc">{escape(description)}</desc>\n'
        f"{_style(roles, ident, light, dark)}{_hatch(ident, light)}{marks}\n</svg>\n"
    )


def _style(roles: Iterable[str], ident: str, light: Palette, dark: Palette) -> str:
    used = [*roles, HATCH]

    def rule(palette: Palette) -> str:
        held = "".join(f"{_variable(role)}:{colour_of(role, palette)};" for role in used)
        return f"#{ident}{{{held}}}"

    return (
        f"<style>{rule(light)}"
        f"@media (prefers-color-scheme:dark){{{rule(dark)}}}"
        f"@media print{{{rule(light)}}}</style>\n"
    )


def _hatch(ident: str, light: Palette) -> str:
    return (
        f'<defs><pattern id="{ident}-hatch" width="6" height="6" patternUnits="userSpaceOnUse"'
        f' patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke-width="1.5"'
        f"{_paint(light, stroke=HATCH)}/></pattern></defs>\n"
    )


def _roles(mark: Mark) -> set[str]:
    if isinstance(mark, Rect):
        roles = {mark.fill, mark.edge}
    elif isinstance(mark, Band):
        roles = {mark.fill}
    else:
        roles = {mark.ink}
    return roles - {"", HATCH}


def _variable(role: str) -> str:
    return "--" + "".join(c if c.isascii() and c.isalnum() else f"-{ord(c):x}-" for c in role)


def _paint(light: Palette, **roles: str) -> str:
    # The attributes are for readers that know no variables; the style goes before them.
    plain = {name: colour_of(role, light) for name, role in roles.items() if role}
    if not plain:
        return ""
    style = ";".join(f"{name}:var({_variable(roles[name])},{it})" for name, it in plain.items())
    return "".join(f' {name}="{it}"' for name, it in plain.items()) + f' style="{style}"'


def _element(mark: Mark, em: float, ident: str, light: Palette) -> str:
    if isinstance(mark, Rect):
        return _rect(mark, ident, light)
    if isinstance(mark, Text):
        return _text(mark, em, light)
    if isinstance(mark, Line):
        return _line(mark, light)
    return _area(mark, light)


def _titled(tag: str, attributes: str, mark: Mark) -> str:
    if not mark.title:
        return f"<{tag}{attributes}/>"
    return f"<{tag}{attributes}><title>{escape(mark.title)}</title></{tag}>"


def _rect(mark: Rect, ident: str, light: Palette) -> str:
    place = f' x="{_n(mark.x)}" y="{_n(mark.y)}" width="{_n(mark.width)}"'
    place += f' height="{_n(mark.height)}" rx="{_n(mark.radius)}"'
    fill = mark.fill if mark.fill != HATCH else ""
    across = f' fill="url(#{ident}-hatch)"' if mark.fill == HATCH else ' fill="none"'
    look = _paint(light, fill=fill, stroke=mark.edge) + ("" if fill else across)
    # What is not painted would not show its title either.
    seen = "" if mark.fill or not mark.title else ' pointer-events="all"'
    return _titled("rect", place + look + seen, mark)


def _text(mark: Text, em: float, light: Palette) -> str:
    size = mark.size * em
    look = f' font-size="{_n(size)}"' if mark.size != 1 else ""
    look += ' font-weight="600"' if mark.bold else ""
    look += f' text-anchor="{mark.align}"' if mark.align is not Align.START else ""
    place = f' x="{_n(mark.x)}" y="{_n(mark.y + _DROP * size)}"'
    inside = escape(mark.text)
    if mark.title:
        inside += f"<title>{escape(mark.title)}</title>"
    return f"<text{place}{look}{_paint(light, fill=mark.ink)}>{inside}</text>"


def _line(mark: Line, light: Palette) -> str:
    place = f' x1="{_n(mark.x1)}" y1="{_n(mark.y1)}" x2="{_n(mark.x2)}" y2="{_n(mark.y2)}"'
    look = f' stroke-width="{_n(mark.width)}"' + (' stroke-dasharray="4 3"' if mark.dashed else "")
    return _titled("line", place + look + _paint(light, stroke=mark.ink), mark)


def _area(mark: Polyline | Band, light: Palette) -> str:
    if isinstance(mark, Polyline):
        look = f' fill="none" stroke-width="{_n(mark.width)}" stroke-linejoin="round"'
        look += _paint(light, stroke=mark.ink)
        return _titled("polyline", f' points="{_listed(mark.points)}"{look}', mark)
    points = (*mark.upper, *reversed(mark.lower))
    look = _paint(light, fill=mark.fill)
    return _titled("polygon", f' points="{_listed(points)}"{look}', mark)


def _listed(points: Iterable[tuple[float, float]]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
