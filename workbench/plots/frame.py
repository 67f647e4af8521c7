"""Frame: the room that a plot has and how wide its words are; and how numbers are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from workbench.plots.marks import Align, Plot, Text
from workbench.plots.table import Table

_WIDE: Final = 0.62
"""The width of a letter in ems, rather too wide: nobody knows the font of a page."""
_BOLDER: Final = 1.06
_CUT: Final = "…"


@dataclass(frozen=True, slots=True)
class Numbers:
    """How a language writes a share with two digits and a count, and says that there is none."""

    share: Callable[[float], str]
    count: Callable[[int], str]
    none: str

    def write(self, number: float | None) -> str:
        """Return a number as it is written: an int is a count, a float is a share."""
        if number is None:
            return self.none
        return self.count(number) if isinstance(number, int) else self.share(number)


PLAIN: Final = Numbers(share="{:.2f}".format, count=str, none="n/a")


def rough(text: str, size: float, bold: bool) -> float:  # noqa: FBT001 - as a font measures
    """Return about how many ems wide a text is in a font that nobody knows."""
    return len(text) * _WIDE * size * (_BOLDER if bold else 1.0)


@dataclass(frozen=True, slots=True)
class Frame:
    """A width and a height, the size of the font, and the ems that a text is wide.

    ``measure`` takes a text, its size as a share of an em, and whether it is bold.
    """

    width: float
    height: float
    em: float = 13.0
    measure: Callable[[str, float, bool], float] = rough

    def wide(self, text: str, *, size: float = 1.0, bold: bool = False) -> float:
        """Return how wide a text is."""
        return self.measure(text, size, bold) * self.em

    def widest(self, texts: tuple[str, ...], *, size: float = 1.0, bold: bool = False) -> float:
        """Return how wide the widest of some texts is."""
        return max((self.wide(text, size=size, bold=bold) for text in texts), default=0.0)

    def cut(self, text: str, room: float, *, size: float = 1.0, bold: bool = False) -> str:
        """Return as much of a text as there is room for, with an ellipsis where it is cut."""
        if self.wide(text, size=size, bold=bold) <= room:
            return text
        for end in range(len(text) - 1, 0, -1):
            shorter = text[:end].rstrip() + _CUT
            if self.wide(shorter, size=size, bold=bold) <= room:
                return shorter
        return _CUT if self.wide(_CUT, size=size, bold=bold) <= room else ""

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        ink: str = "ink",
        size: float = 1.0,
        bold: bool = False,
        align: Align = Align.START,
        room: float | None = None,
    ) -> Text:
        """Return a text that knows how wide it is, cut to the room that it has."""
        shown = text if room is None else self.cut(text, room, size=size, bold=bold)
        wide = self.wide(shown, size=size, bold=bold)
        return Text(x, y, shown, wide, ink, size, bold, align)


class Chart(Protocol):
    """Numbers with their words that draw themselves in any frame."""

    def height(self, em: float) -> float:
        """Return the height that it likes, with a font of a size."""
        ...

    def draw(self, frame: Frame, numbers: Numbers = PLAIN) -> Plot:
        """Draw it."""
        ...

    def table(self) -> Table:
        """Return the same numbers as a table."""
        ...
