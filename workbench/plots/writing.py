"""Writing: a figure with its interval and its cases in one line."""

from __future__ import annotations

from workbench.plots.frame import Numbers


def interval(low: float | None, high: float | None, numbers: Numbers) -> str:
    """Return the bounds of an interval, or nothing."""
    if low is None or high is None:
        return ""
    return f"{numbers.share(low)}–{numbers.share(high)}"


def told(
    name: str,
    value: float | None,
    numbers: Numbers,
    *,
    low: float | None = None,
    high: float | None = None,
    n: int | None = None,
    why: str = "",
) -> str:
    """Return what a bar or a point says: ``PER: 0.93 (0.91–0.95), n 812``."""
    said = f"{name}: {numbers.write(value)}"
    bounds = interval(low, high, numbers)
    said += f" ({bounds})" if bounds else ""
    said += f" – {why}" if value is None and why else ""
    return f"{said}, n {numbers.count(n)}" if n is not None else said
