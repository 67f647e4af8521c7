"""Say once which labels of a user's model were left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import click


def say_unmapped(counts: Iterable[Mapping[str, int]]) -> None:
    """Say which labels have none of ours, and how often they were found, if any were."""
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    if total:
        labels = ", ".join(f"{label} ({n})" for label, n in total.most_common())
        click.echo(
            f"note: the model's labels {labels} have none of ours, their entities were left out;"
            " map them with --labels",
            err=True,
        )
