"""Say once what a suggester could not do for the dispatches that it read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from workbench.cli.telling import warn
from workbench.suggest.protocol import Reply


def say_notes(replies: Iterable[Reply]) -> None:
    """Say which labels of a user's model were left out, and which languages have no lexicon."""
    unmapped: Counter[str] = Counter()
    bare: Counter[str] = Counter()
    for reply in replies:
        unmapped.update(reply.unmapped)
        bare.update([reply.without_lexicon] if reply.without_lexicon else [])
    if unmapped:
        labels = ", ".join(f"{label} ({n})" for label, n in unmapped.most_common())
        warn(
            "unmapped",
            f"note: the model's labels {labels} have none of ours, their entities were left out;"
            " map them with --labels",
            labels=labels,
        )
    for language, n in bare.most_common():
        warn(
            "without_lexicon",
            f"note: there is no lexicon for the language {language!r} ({n} dispatches): only what"
            " looks alike in every language was suggested",
            language=language,
            dispatches=n,
        )
