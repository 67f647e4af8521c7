"""A canvas in a window, and helpers that find where a word is drawn."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from PySide6.QtCore import QPoint, Qt, SignalInstance
from pytestqt.qtbot import QtBot

from workbench.gui.canvas import hits
from workbench.gui.canvas.items import Item
from workbench.gui.canvas.view import Canvas
from workbench.gui.look.theme import LIGHT
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Label, Scheme

TEXT = (
    "Bruxelles 😀 - La ministre Odile Vanbrabant a promis « une réponse à l'Université de Liège », "
    "selon son porte-parole. Elle parlera jeudi à Namur.\n\n"
    '"Rien n\'est décidé", a dit Jean Hardy, pilote.\n'
    "قالت ليلى حداد إن الوضع في بيروت خطير\n"
)


Told = Callable[[SignalInstance], list[tuple[object, ...]]]
Point = Callable[[int], QPoint]
Drag = Callable[[QPoint, QPoint, Qt.KeyboardModifier], None]


class Sample:
    """Items over the sample text, each made from the words that it stands on."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._numbers = count(1)

    def part(self, words: str) -> tuple[int, int]:
        start = self.text.index(words)
        return start, start + len(words)

    def span(self, words: str, label: str, *, suggested: bool = False) -> Item:
        start, end = self.part(words)
        return Item(Span(f"s{next(self._numbers)}", start, end, label), suggested)

    def quotation(
        self,
        *content: str,
        cue: str = "",
        source: str = "",
        speaker: str = "",
        type: QuotationType = QuotationType.DIRECT,  # noqa: A002 - the model's word
    ) -> Item:
        quotation = Quotation(
            f"q{next(self._numbers)}",
            type,
            tuple(self.part(words) for words in content),
            cue=(self.part(cue),) if cue else (),
            source=self.part(source) if source else None,
        )
        return Item(quotation, suggested=False, speaker=speaker)


@pytest.fixture
def scheme() -> Scheme:
    colours = {"PER": "#c2410c", "ORG": "#1d5fa8", "LOC": "#1f7a4d", "DATE": "#7a6a10"}
    labels = tuple(
        Label(label, {"en": label}, colour, str(i + 1), {})
        for i, (label, colour) in enumerate(colours.items())
    )
    return Scheme("test", "1", labels, ())


@pytest.fixture
def sample() -> Sample:
    return Sample(TEXT)


@pytest.fixture
def canvas(qtbot: QtBot, scheme: Scheme) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(760, 560)
    made.set_theme(LIGHT, scheme)
    with qtbot.waitExposed(made):
        made.show()
    made.set_dispatch(Dispatch("sample", TEXT), ())
    made.setFocus()
    made.viewport().repaint()
    return made


@pytest.fixture
def told() -> Told:
    """Return what a signal tells from now on: the arguments of each time."""

    def listen(signal: SignalInstance) -> list[tuple[object, ...]]:
        heard: list[tuple[object, ...]] = []

        def hear(*arguments: object) -> None:
            heard.append(arguments)

        signal.connect(hear)
        return heard

    return listen


@pytest.fixture
def point(canvas: Canvas) -> Point:
    """Return where in the viewport the middle of the character at an offset is."""

    def find(offset: int) -> QPoint:
        rect = hits.rectangles(canvas.page, offset, offset + 1)[0]
        middle = rect.center().toPoint()
        return QPoint(middle.x(), middle.y() - canvas.verticalScrollBar().value())

    return find
