"""Book: which cases the marks of plots open, each under a key."""

from __future__ import annotations

from workbench.agreement.wanted import AnyWanted


class Book:
    """Gives each wish for cases a key, and finds it again."""

    def __init__(self) -> None:
        """Have no keys."""
        self._wanted: dict[str, tuple[AnyWanted, str]] = {}

    def key(self, wanted: AnyWanted, title: str) -> str:
        """Return a key for cases; ``title`` says above their list what they are."""
        made = str(len(self._wanted))
        self._wanted[made] = wanted, title
        return made

    def find(self, key: str) -> tuple[AnyWanted, str]:
        """Return what a key stands for, and its title."""
        return self._wanted[key]
