"""Card: all that the register says of one speaker, each field to be changed in place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from workbench.commands import speakers
from workbench.gui.speakers.chips import Chips
from workbench.gui.speakers.entries import Entry, genders, kinds
from workbench.gui.speakers.parts import Field
from workbench.gui.widgets import elided, label, sized, tight
from workbench.model.edit import Edit
from workbench.model.speaker import Speaker

_ADDRESS: Final = re.compile(r"https?://(?:www\.)?wikidata\.org/(?:wiki|entity)/(Q\d+)\S*")
_ID: Final = re.compile(r"(Q[1-9]\d*|[A-Za-z]\w*:\S+)?")


def tidied_id(text: str) -> str:
    """Return an external id as it is kept: of an address of Wikidata, its number."""
    bare = text.strip()
    found = _ADDRESS.fullmatch(bare)
    if found:
        return found[1]
    return bare.upper() if re.fullmatch(r"q\d+", bare) else bare


def is_id(text: str) -> bool:
    """Tell whether this is a number of Wikidata, an id of another register, or nothing."""
    return bool(_ID.fullmatch(text))


class Card(QFrame):
    """The fields of a speaker.

    Signals:
        edited: the Edit that an annotator has made.
        left: the fields are left for the list.
    """

    edited = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the fields."""
        super().__init__(parent)
        self.setObjectName("card")
        self._speaker: Speaker | None = None
        self.name = sized(Field(), 12.0)
        self.aliases = Chips()
        self.kind, self.gender = QComboBox(), QComboBox()
        self.role, self.external_id = Field(), Field()
        self.external_id.setPlaceholderText("Q42")
        self._counts = elided("dim")
        self.trouble = label(name="bad", wrap=True)
        self.trouble.hide()
        self._lay_out()
        self.name.editingFinished.connect(self._rename)
        self.aliases.changed.connect(self._name)
        self.kind.activated.connect(lambda: self._change(kind=self.kind.currentData()))
        self.gender.activated.connect(lambda: self._change(gender=self.gender.currentData()))
        self.role.editingFinished.connect(lambda: self._change(role=_spaced(self.role.text())))
        self.external_id.editingFinished.connect(self._identify)

    def _lay_out(self) -> None:
        grid = tight(QGridLayout(), gap=8)
        texts: tuple[tuple[QWidget, str, int, int, int], ...] = (
            (self.aliases, self.tr("Also called"), 0, 0, 3),
            (self.kind, self.tr("Kind"), 1, 0, 1),
            (self.gender, self.tr("Gender"), 1, 2, 1),
            (self.role, self.tr("Role"), 2, 0, 1),
            (self.external_id, self.tr("External id"), 2, 2, 1),
        )
        for widget, text, row, column, span in texts:
            caption = label(text, name="caption")
            caption.setMinimumHeight(28)
            caption.setBuddy(widget)
            widget.setAccessibleName(text)
            grid.addWidget(caption, row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, column + 1, 1, span)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        self.name.setAccessibleName(self.tr("Name"))
        column = tight(QVBoxLayout(self), margins=(14, 12, 14, 12), gap=9)
        for widget in (self.name, self._counts):
            column.addWidget(widget)
        column.addLayout(grid)
        column.addWidget(self.trouble)
        QWidget.setTabOrder(self.name, self.aliases.field)
        for before, after in ((self.kind, self.gender), (self.role, self.external_id)):
            QWidget.setTabOrder(before, after)

    def show_entry(self, entry: Entry, *, writable: bool) -> None:
        """Show a speaker; what cannot be written can still be read and copied."""
        speaker = entry.speaker
        fresh = self._speaker is None or self._speaker.id != speaker.id
        self._speaker = speaker
        texts = ((self.name, speaker.name), (self.role, speaker.role))
        for field, text in (*texts, (self.external_id, speaker.external_id)):
            field.setReadOnly(not writable)
            if fresh or not (field.hasFocus() and field.isModified()):
                field.setText(text)
                field.setCursorPosition(0)
        self.aliases.show_names(speaker.aliases, writable=writable)
        for box, names, value in (
            (self.kind, kinds(), speaker.kind),
            (self.gender, genders(), speaker.gender),
        ):
            _offer(box, names, value)
            box.setEnabled(writable)
        quotations = self.tr("%n quotation(s)", "", entry.quotations)
        dispatches = self.tr("%n dispatch(es)", "", entry.dispatches)
        self._counts.setText(self.tr("{} in {}").format(quotations, dispatches))
        self.tell("" if writable else self.tr("This project can only be read."))

    def tell(self, trouble: str) -> None:
        """Say what is wrong with a field, or nothing."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def rename(self) -> None:
        """Go to the name, ready to be written over."""
        self.name.setFocus()
        self.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape what was typed, and with Enter the field."""
        if event.key() == Qt.Key.Key_Escape:
            self._restore()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.trouble.isVisible() and not self.aliases.field.hasFocus():
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _restore(self) -> None:
        speaker = self._speaker
        if speaker is not None:
            self.name.setText(speaker.name)
            self.role.setText(speaker.role)
            self.external_id.setText(speaker.external_id)
            self.aliases.field.clear()
        self.tell("")

    def _rename(self) -> None:
        speaker, name = self._speaker, _spaced(self.name.text())
        if speaker is None or not self.name.isModified():
            return
        self.name.setModified(False)
        if not name:
            self.name.setText(speaker.name)
        elif name != speaker.name:
            self.edited.emit(speakers.rename(speaker, name))

    def _name(self, aliases: tuple[str, ...]) -> None:
        self._change(aliases=aliases)

    def _identify(self) -> None:
        wanted = tidied_id(self.external_id.text())
        if not is_id(wanted):
            self.tell(
                self.tr(
                    "A number of Wikidata is Q and digits, as Q42; with another register its name"
                    " comes first, as viaf:123."
                )
            )
            return
        self.tell("")
        self.external_id.setText(wanted)
        self._change(external_id=wanted)

    def _change(self, **fields: str | tuple[str, ...]) -> None:
        speaker = self._speaker
        if speaker is None or self.name.isReadOnly():
            return
        after = replace(speaker, **fields)  # type: ignore[arg-type] - the names are of its fields
        if after != speaker:
            edit: Edit = speakers.describe(speaker, after)
            self.edited.emit(edit)


def _offer(box: QComboBox, names: Mapping[str, str], value: str) -> None:
    box.clear()
    for code, name in names.items():
        box.addItem(name or "–", code)
    if box.findData(value) < 0:
        box.addItem(value, value)
    box.setCurrentIndex(box.findData(value))


def _spaced(text: str) -> str:
    return " ".join(text.split())
