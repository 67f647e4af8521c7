"""A robot that annotates with real keys in the real window, and counts them.

It knows the gold and takes the shortest way that it sees: accept, reject, correct with the boundary
keys, and what is missed by finding its first letters.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from workbench.commands.pieces import Role, pieces
from workbench.gui.canvas.items import Item
from workbench.gui.main_window import MainWindow
from workbench.model.annotation import Annotation, Part, Quotation, SourceKind, Span
from workbench.model.scheme import Label, Scheme
from workbench.session import Session

_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_FAR = 5
_ENOUGH = 60
"""Presses after which the robot gives an edge up: nothing is that far."""


class Robot:
    """Hands before a window; ``pressed`` counts chords, each typed letter is one."""

    def __init__(self, window: MainWindow, names: dict[str, str]) -> None:
        """Take a window on an open dispatch; ``names`` are those of the gold's speakers."""
        self.window = window
        self.pressed = 0
        self._names = names

    @property
    def session(self) -> Session:
        """The session of the window."""
        assert self.window.session is not None
        return self.window.session

    @property
    def _scheme(self) -> Scheme:
        return self.session.project.scheme

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key where the focus is."""
        self.pressed += 1
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def _give(self, label: Label | None) -> None:
        """Press the key of a label or a type: a digit or a letter."""
        assert label is not None
        self.press(Qt.Key(ord(label.key.upper())))

    def type(self, field: QLineEdit, letter: str) -> None:
        """Type a letter that the keyboard may lack, as an input method gives it."""
        self.pressed += 1
        event = QKeyEvent(QEvent.Type.KeyPress, 0, _NONE, letter)
        QApplication.sendEvent(field, event)

    def annotate(self, gold: Iterable[Annotation]) -> None:
        """Make the set of the open dispatch equal to the gold, and mark it as done."""
        left = list(gold)
        self.press(Qt.Key.Key_Return)
        while (item := self.window.editor.active) is not None and item.suggested:
            goal = _meant(item.annotation, left)
            if goal is None:
                self.press(Qt.Key.Key_Backspace)
            else:
                left.remove(goal)
                self._correct(item, goal)
                self.press(Qt.Key.Key_Return)
        for goal in left:
            self._make(goal)
        self.press(Qt.Key.Key_Return, _CTRL)

    # correcting

    def _correct(self, item: Item, goal: Annotation) -> None:
        if isinstance(goal, Span):
            self._relabel(item.annotation, goal.label)
            self._fit(0, (goal.start, goal.end))
        else:
            self._correct_quotation(goal)

    def _now(self) -> Annotation:
        item = self.window.editor.active
        assert item is not None
        return item.annotation

    def _relabel(self, annotation: Annotation, code: str) -> None:
        now = annotation.label if isinstance(annotation, Span) else str(annotation.type)
        if now != code:
            self._give(self._scheme.label(code) or self._scheme.quotation_type(code))

    def _correct_quotation(self, goal: Quotation) -> None:
        self._relabel(self._now(), str(goal.type))
        self._fit_parts(Role.CONTENT, goal.content)
        self._fit_parts(Role.CUE, goal.cue)
        self._fit_parts(Role.SOURCE, (goal.source,) if goal.source else ())
        now = self._quotation()
        if goal.source is not None and now.source_kind is not goal.source_kind:
            for _ in SourceKind:
                if self._quotation().source_kind is not goal.source_kind:
                    self.press(Qt.Key.Key_S)
        self._name(goal)

    def _quotation(self) -> Quotation:
        found = self._now()
        assert isinstance(found, Quotation)
        return found

    def _fit_parts(self, role: Role, goal: tuple[Part, ...]) -> None:
        """Take off what is too much, add what is missing, move what is wrong."""
        have = [p.part for p in pieces(self._quotation()) if p.role is role]
        if have == list(goal):
            return
        if not goal:
            self.press(Qt.Key.Key_C if role is Role.CUE else Qt.Key.Key_S, _SHIFT)
            return
        if not have:
            key = Qt.Key.Key_C if role is Role.CUE else Qt.Key.Key_S
            for part in goal:
                self._select(part)
                self.press(key)
            return
        for part in goal[len(have) :]:
            self._select(part)
            self.press({Role.CONTENT: Qt.Key.Key_A, Role.CUE: Qt.Key.Key_C}[role])
        for i, part in enumerate(goal[: len(have)]):
            if have[i] != part:
                self._fit(self._go_to_piece(role, i), part)

    def _go_to_piece(self, role: Role, place: int) -> int:
        """Press B until the boundary keys work on a piece; return its number."""
        of_role = [i for i, p in enumerate(pieces(self._quotation())) if p.role is role]
        wanted = of_role[place]
        for _ in range(len(pieces(self._quotation()))):
            shown = self.window.canvas.painter.piece
            if shown == pieces(self._quotation())[wanted].part:
                break
            self.press(Qt.Key.Key_B)
        return wanted

    def _fit(self, number: int, goal: Part) -> None:
        """Move both edges of a piece with the keys of two hands."""
        for at_start in (False, True):
            for _ in range(_ENOUGH):
                found = self._part(number)
                now, wanted = (found[0], goal[0]) if at_start else (found[1], goal[1])
                if now == wanted:
                    break
                self._step(now, wanted, at_start=at_start)

    def _part(self, number: int) -> Part:
        found = self._now()
        return (found.start, found.end) if isinstance(found, Span) else pieces(found)[number].part

    def _step(self, now: int, wanted: int, *, at_start: bool) -> None:
        back, on = (Qt.Key.Key_H, Qt.Key.Key_J) if at_start else (Qt.Key.Key_K, Qt.Key.Key_L)
        text = self.window.editor.text
        between = text[min(now, wanted) : max(now, wanted)]
        key = on if wanted > now else back
        words = len(between.split())
        if len(between) <= 2:
            self.press(key, _SHIFT)
        elif words > _FAR:
            self.press(key, _CTRL | _SHIFT)
        else:
            self.press(key)

    def _name(self, goal: Quotation) -> None:
        """Choose the speaker with as few letters as bring the name to the top."""
        wanted = self._names.get(goal.speaker or "", "")
        now = self.session.speaker_name(self._quotation().speaker)
        item = self.window.editor.active
        if now == wanted or (item is not None and item.suggested and item.speaker == wanted):
            return
        if not wanted:
            if self._quotation().speaker or (item is not None and item.speaker):
                self.press(Qt.Key.Key_W, _SHIFT)
            return
        self.press(Qt.Key.Key_W)
        self._type_name(wanted)

    def _type_name(self, wanted: str) -> None:
        """Type until the name is the first, or to its end: it is new then."""
        field, list_ = self.window.frame.speaker_field.field, self.window.frame.speaker_field.list
        for letter in wanted:
            if str(list_.currentIndex().data()).split(" · ")[0] == wanted:
                break
            self.type(field, letter)
        self.press(Qt.Key.Key_Return)

    # what is missed

    def _make(self, goal: Annotation) -> None:
        if isinstance(goal, Span):
            self._select((goal.start, goal.end), exact=False)
            self._give(self._scheme.label(goal.label))
            self._fit(0, (goal.start, goal.end))
            return
        self._select(goal.content[0], exact=False)
        self._give(self._scheme.quotation_type(str(goal.type)))
        if isinstance(self._now(), Quotation):
            self._correct_quotation(goal)

    def _select(self, part: Part, *, exact: bool = True) -> None:
        """Find the first letters of a stretch; select all of it where the key needs that."""
        canvas, text = self.window.canvas, self.window.editor.text
        self.press(Qt.Key.Key_F, _CTRL)
        bar = self.window.frame.page.find_bar.field
        for letter in text[slice(*part)].replace("\n", " "):
            self.type(bar, letter)
            if (canvas.selection or (-1, -1))[0] == part[0]:
                break
        for _ in range(_ENOUGH):
            if (canvas.selection or (-1, -1))[0] == part[0]:
                break
            self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Escape)
        for _ in range(_ENOUGH if exact else 0):
            end = (canvas.selection or part)[1]
            if end == part[1]:
                break
            far = part[1] - end > 2
            side = Qt.Key.Key_Right if end < part[1] else Qt.Key.Key_Left
            self.press(side, _CTRL | _SHIFT if far else _SHIFT)


def _meant(annotation: Annotation, left: list[Annotation]) -> Annotation | None:
    """Return the gold that a suggestion is about: of its kind, with half of its text in common."""
    best = max(
        (g for g in left if isinstance(g, type(annotation))),
        key=lambda g: _share(annotation, g),
        default=None,
    )
    return best if best is not None and _share(annotation, best) > 0 else None


def _share(a: Annotation, b: Annotation) -> float:
    """Return the characters in common, of all that both have."""
    one = {i for start, end in a.parts for i in range(start, end)}
    two = {i for start, end in b.parts for i in range(start, end)}
    return len(one & two) / len(one | two)
