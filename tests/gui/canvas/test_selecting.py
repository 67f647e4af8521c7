"""Selecting by keyboard: by word, sentence and paragraph, and more with each press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.gui.canvas.selecting import Stride, step, wider
from workbench.gui.canvas.text import CanvasText

if TYPE_CHECKING:
    from tests.gui.canvas.conftest import Sample
    from workbench.gui.canvas.view import Canvas

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_TRICKY = st.text(alphabet='aé\u0301 .\n«»"B😀ب', max_size=40)


def _selected(canvas: Canvas) -> str:
    part = canvas.selection
    return "" if part is None else canvas.page.text.source[slice(*part)]


def test_alt_shift_and_arrows_select_by_sentence(canvas: Canvas, sample: Sample) -> None:
    canvas.set_caret(sample.part("Elle parlera")[0])
    QTest.keyClick(canvas, Qt.Key.Key_Right, _ALT | _SHIFT)
    assert _selected(canvas) == "Elle parlera jeudi à Namur."
    QTest.keyClick(canvas, Qt.Key.Key_Left, _ALT | _SHIFT)
    assert _selected(canvas) == ""


def test_control_shift_and_down_select_by_paragraph(canvas: Canvas, sample: Sample) -> None:
    canvas.set_caret(sample.part("Elle parlera")[0])
    QTest.keyClick(canvas, Qt.Key.Key_Down, _CONTROL | _SHIFT)
    assert _selected(canvas) == "Elle parlera jeudi à Namur."
    QTest.keyClick(canvas, Qt.Key.Key_Down, _CONTROL | _SHIFT)
    assert _selected(canvas).endswith("pilote.")


def test_control_and_up_go_to_the_beginning_of_the_paragraph(
    canvas: Canvas, sample: Sample
) -> None:
    canvas.set_caret(sample.part("Jean")[0])
    QTest.keyClick(canvas, Qt.Key.Key_Up, _CONTROL)
    assert (canvas.caret, canvas.selection) == (sample.part('"Rien')[0], None)


def test_more_is_selected_with_each_press(canvas: Canvas, sample: Sample) -> None:
    canvas.set_caret(sample.part("réponse")[0])
    seen: list[str] = []
    for _ in range(4):
        canvas.expand()
        seen.append(_selected(canvas))
    assert seen[:2] == ["réponse", "« une réponse à l'Université de Liège »"]
    assert seen[2].endswith("selon son porte-parole.")
    assert seen[3].endswith("Elle parlera jeudi à Namur.")


@given(_TRICKY, st.integers(0, 40), st.sampled_from(Stride), st.booleans())
def test_a_stride_goes_its_way_and_stays_in_the_text(
    source: str,
    offset: int,
    stride: Stride,
    forward: bool,  # noqa: FBT001 - drawn
) -> None:
    text, offset = CanvasText.of(source), min(offset, len(source))
    to = step(text, offset, stride, forward=forward)
    assert 0 <= to <= len(source)
    assert to >= offset if forward else to <= offset


@given(_TRICKY, st.integers(0, 40))
def test_selecting_more_grows_to_the_paragraph_and_ends(source: str, offset: int) -> None:
    text, offset = CanvasText.of(source), min(offset, len(source))
    part = offset, offset
    for _ in range(len(source) + 2):
        found = wider(text, *part)
        if found is None:
            break
        assert found[0] <= part[0] <= part[1] <= found[1]
        assert found != part
        part = found
    assert wider(text, *part) is None
