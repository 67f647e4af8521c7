"""Speaker field: choose who speaks by typing a few letters, or create a new speaker."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.gui.floating import Floating
from workbench.gui.widgets import tight
from workbench.model.register import near
from workbench.model.speaker import Speaker, fold, new_speaker

_SHOWN: Final = 8
_NOT_FOUND: Final = 3
_LIKE: Final = 4
"""How many letters are needed to say that names are spelled alike."""
_WIDTH: Final = 340


@dataclass(frozen=True, slots=True)
class Choice:
    """A speaker to choose; a new one enters the register when it is chosen. None: no speaker."""

    text: str
    speaker: Speaker | None
    new: bool = False


def candidates(
    register: Iterable[Speaker],
    names: Iterable[tuple[str, str]],
    *,
    first: Iterable[Speaker] = (),
) -> list[Choice]:
    """Return some speakers of the register, the names of the dispatch, the rest of the register.

    ``names`` are (name, kind); one that the register knows, by its name or an alias, is the
    register's speaker.
    """
    known = list(register)
    taken = {speaker.id for speaker in known}
    by_name = {fold(name): s for s in reversed(known) for name in (s.name, *s.aliases)}
    chosen = {speaker.id: Choice(described(speaker), speaker) for speaker in first}
    for name, kind in names:
        speaker = by_name.get(fold(name))
        if speaker is None:
            made = new_speaker(name, kind, taken=taken)
            key, choice = fold(name), Choice(name, made, new=True)
        else:
            key, choice = speaker.id, Choice(described(speaker), speaker)
        chosen.setdefault(key, choice)
    for speaker in known:
        chosen.setdefault(speaker.id, Choice(described(speaker), speaker))
    return list(chosen.values())


def described(speaker: Speaker) -> str:
    """Return a speaker's name with the role, the aliases and the external id."""
    aliases = ", ".join(speaker.aliases)
    parts = (speaker.name, speaker.role, f"({aliases})" if aliases else "", speaker.external_id)
    return " · ".join(part for part in parts if part)


def matching(choices: Iterable[Choice], typed: str) -> list[Choice]:
    """Return the choices that the typed letters find, the best first; accents and case aside.

    Where they find few, names that are spelled nearly like them come last.
    """
    wanted = fold(typed)
    ranked = [(_rank(choice, wanted), i, choice) for i, choice in enumerate(choices)]
    ranked.sort(key=lambda r: r[:2])
    found = [choice for rank, _, choice in ranked if rank < _NOT_FOUND]
    if len(found) >= _SHOWN or len(wanted) < _LIKE:
        return found
    left = [choice for rank, _, choice in ranked if rank == _NOT_FOUND]
    by_id = {choice.speaker.id: choice for choice in left if choice.speaker}
    like = near((choice.speaker for choice in left if choice.speaker), typed)
    return [*found, *(by_id[speaker.id] for speaker in like)]


def _rank(choice: Choice, wanted: str) -> int:
    """Return 0 for the beginning of a name, 1 for that of a word, 2 for the middle, else 3."""
    if not wanted:
        return 0
    speaker = choice.speaker
    names = [fold(n) for n in (speaker.name, *speaker.aliases)] if speaker else []
    if any(name.startswith(wanted) for name in names):
        return 0
    if any(f" {wanted}" in name.replace("-", " ") for name in names):
        return 1
    return 2 if any(wanted in name for name in names) else _NOT_FOUND


class SpeakerField(Floating):
    """A floating field with a list below it.

    Signals:
        chosen: a Choice.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden field over its parent."""
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self._choices: list[Choice] = []
        self._shown: list[Choice] = []
        self._kind, self._unknown_first = "", False
        self.field.setPlaceholderText(self.tr("Who speaks? Type a few letters"))
        self.field.setAccessibleName(self.tr("Speaker"))
        self.field.textChanged.connect(self._find)
        self.list.setAccessibleName(self.tr("Speakers found"))
        column = tight(QVBoxLayout(self), margins=(8, 8, 8, 8), gap=6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.hide()

    def ask(
        self, choices: list[Choice], kind: str, below: QPoint, *, unknown_first: bool = False
    ) -> None:
        """Open below a point of the parent; ``kind`` is that of a speaker who is created.

        With ``unknown_first`` Enter says that the speaker is unknown.
        """
        self._choices, self._kind, self._unknown_first = choices, kind, unknown_first
        self.field.clear()
        self._find("")
        self._open(below)

    def _find(self, typed: str) -> None:
        found = matching(self._choices, typed)
        name = " ".join(typed.split())
        exact = any(c.speaker is not None and fold(c.speaker.name) == fold(name) for c in found)
        if name and not exact:
            taken = {c.speaker.id for c in self._choices if c.speaker is not None and not c.new}
            speaker = new_speaker(name, self._kind, taken=taken)
            found.append(Choice(name, speaker, new=True))
        if not name:
            place = 0 if self._unknown_first else len(found)
            found.insert(place, Choice(self.tr("Speaker unknown"), None))
        self._shown = found
        self._model.setStringList([self._line(choice) for choice in found])
        self.list.setCurrentIndex(self._model.index(0))
        self._fit()

    def _line(self, choice: Choice) -> str:
        return self.tr("new: {}").format(choice.text) if choice.new else choice.text

    @property
    def _most(self) -> int:
        return _SHOWN

    def _enter(self, row: int) -> None:
        choice = self._shown[max(0, row)]
        self._close()
        self.chosen.emit(choice)
