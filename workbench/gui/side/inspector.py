"""Inspector: the selected thing in full, and below it all annotations and suggestions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.gui import projects
from workbench.gui.canvas.items import Item
from workbench.gui.editing.contents import Contents
from workbench.gui.look.theme import LIGHT, Theme
from workbench.gui.side.annotation_filter import AnnotationFilter
from workbench.gui.side.annotation_list import ROW_HEIGHT, AnnotationDelegate, AnnotationModel
from workbench.gui.widgets import OneColumn, Wrapped, label, sized, tight
from workbench.model.annotation import Origin, Quotation, SourceKind, Span
from workbench.model.scheme import Label, Scheme
from workbench.model.suggestion import Fate
from workbench.session import Session
from workbench.suggest import rules

_SMALL: Final = 8.4
_LONGEST: Final = 160
_LEAST: Final = 165
"""The height of what stands around the card: its title, and a list of one row with its own."""
_AROUND: Final = 48
"""What stands beside the speaker's name in its row: margins, gaps and the field's edge."""


class Inspector(QWidget):
    """The panel at the right.

    Signals:
        activated: the id of an item that was chosen in the list.
        labelled: another label or type was chosen: its code.
        source_kind_chosen: another kind of source was chosen.
        speaker_asked: the speaker is to be chosen.
        noted: the note was changed.
    """

    activated = Signal(str)
    labelled = Signal(str)
    source_kind_chosen = Signal(object)
    speaker_asked = Signal()
    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the fields and the list."""
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scheme: Scheme | None = None
        self._language = "en"
        self.label = QComboBox()
        self.label.activated.connect(self._label_chosen)
        self.kind = QComboBox()
        self.kind.activated.connect(self._kind_chosen)
        self.speaker = QPushButton()
        self.speaker.setObjectName("field")
        self.speaker.clicked.connect(self.speaker_asked)
        self.note = QLineEdit()
        self.note.editingFinished.connect(self._note)
        self._item: Item | None = None
        self._text, self._cue, self._source, self._origin = (Wrapped() for _ in range(4))
        self._none = Wrapped()
        self._none.setObjectName("dim")
        self._card = QFrame()
        self._card.setObjectName("card")
        self._grid = tight(QGridLayout(self._card), margins=(11, 9, 11, 10), gap=7)
        self._grid.setColumnStretch(1, 1)
        self._rows: dict[QWidget, QLabel] = {}
        self._model = AnnotationModel(self)
        self.list = OneColumn()
        self.list.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.list.setModel(self._model)
        self._delegate = AnnotationDelegate(LIGHT, self)
        self.list.setItemDelegate(self._delegate)
        self.list.setMinimumHeight(ROW_HEIGHT)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._selection_title = label(name="section")
        self._list_title = label(name="section")
        self.filter = AnnotationFilter()
        self.filter.changed.connect(self._list)
        self._below = QWidget()
        self._items: Sequence[Item] = ()
        self._dispatch = ""
        self._lay_out()
        self.translate()

    def _lay_out(self) -> None:
        fields = (
            self._text,
            self.label,
            self._cue,
            self._source,
            self.kind,
            self.speaker,
            self.note,
            self._origin,
        )
        for i, field in enumerate(fields):
            caption = label(name="caption")
            sized(caption, _SMALL)
            caption.setBuddy(field)
            top = (
                Qt.AlignmentFlag.AlignTop
                if isinstance(field, QLabel)
                else Qt.AlignmentFlag.AlignVCenter
            )
            self._grid.addWidget(caption, i, 0, top)
            self._grid.addWidget(field, i, 1)
            self._rows[field] = caption
        for title in (self._selection_title, self._list_title):
            sized(title, _SMALL)
        column = tight(QVBoxLayout(self), margins=(14, 12, 14, 0), gap=8)
        column.addWidget(self._selection_title)
        column.addWidget(self._card)
        column.addWidget(self._none)
        column.addSpacing(6)
        titles = tight(QHBoxLayout(), gap=8)
        titles.addWidget(self._list_title)
        titles.addStretch(1)
        titles.addWidget(self.filter.label)
        below = tight(QVBoxLayout(self._below), gap=8)
        below.addLayout(titles)
        below.addWidget(self.filter)
        below.addWidget(self.list, 1)
        column.addWidget(self._below, 1)
        column.addStretch(0)

    def translate(self) -> None:
        """Write the captions."""
        captions = {
            self._text: self.tr("Text"),
            self.label: self.tr("Label"),
            self._cue: self.tr("Cue"),
            self._source: self.tr("Source"),
            self.kind: self.tr("Kind"),
            self.speaker: self.tr("Speaker"),
            self.note: self.tr("Note"),
            self._origin: self.tr("Origin"),
        }
        for field, text in captions.items():
            self._rows[field].setText(text)
            field.setAccessibleName(text)
        self._selection_title.setText(self.tr("SELECTION"))
        self._list_title.setText(self.tr("ANNOTATIONS"))
        self.list.setAccessibleName(self.tr("Annotations and suggestions"))
        self.note.setPlaceholderText(self.tr("A remark for others"))
        self.kind.clear()
        for kind in SourceKind:
            self.kind.addItem(kind_name(kind), str(kind))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_scheme(self, scheme: Scheme | None, language: str) -> None:
        """Offer the labels of a scheme."""
        self._scheme, self._language = scheme, language
        self._delegate.scheme = scheme
        self.filter.show_scheme(scheme, language)

    def show_items(self, text: str, contents: Contents | None) -> None:
        """List what is annotated and suggested."""
        self._dispatch, self._items = text, contents.ordered if contents else []
        self.filter.show_counts(len(self._items), contents.open if contents else ())
        self._list()
        self._none.setText(self._what_to_do(contents))

    def _list(self) -> None:
        self._model.show_items(self._dispatch, self.filter.kept(self._items))
        self._mark()

    def _mark(self) -> None:
        """Select the active item, where it is listed."""
        at = None if self._item is None else self._model.row_of(self._item)
        if at is not None and self.list.currentIndex().row() != at:
            self.list.setCurrentIndex(self._model.index(at))

    def _what_to_do(self, contents: Contents | None) -> str:
        if contents is None:
            return ""
        if contents.ordered:
            return self.tr(
                "N goes to the first annotation or suggestion; or click on one in the text."
            )
        return self.tr(
            "Nothing is suggested or annotated here. Select words and press the key of a label, or"
            " Q for a quotation."
        )

    def show_item(
        self, session: Session | None, contents: Contents | None, item: Item | None
    ) -> None:
        """Show the active item, or what to do when there is none."""
        self._card.setVisible(item is not None)
        self._none.setVisible(item is None)
        if session is None or session.dispatch is None or item is None or contents is None:
            self.list.selectionModel().clear()
            self._make_room()
            return
        text, annotation = session.dispatch.text, item.annotation
        self._text.setText(_cut(" […] ".join(text[s:e] for s, e in annotation.parts)))
        self._show_labels(annotation)
        self._show_quotation(session, text, item)
        same = self._item is not None and self._item.id == item.id
        if not same or not self.note.isModified():
            # What is being typed stays when something else changes meanwhile.
            self.note.setText(annotation.note)
        self._item = item
        self._origin.setText(origin(item, session, contents))
        self._mark()
        self._make_room()

    def _make_room(self) -> None:
        """Let the list give way in a low window, not the fields of what is selected."""
        card = 0 if self._card.isHidden() else self._card.sizeHint().height()
        self._below.setVisible(self.height() >= card + _LEAST)

    def _show_labels(self, annotation: Span | Quotation) -> None:
        scheme = self._scheme
        labels: tuple[Label, ...] = ()
        if scheme is not None:
            labels = scheme.labels if isinstance(annotation, Span) else scheme.quotation_types
        code = annotation.label if isinstance(annotation, Span) else str(annotation.type)
        self._rows[self.label].setText(
            self.tr("Label") if isinstance(annotation, Span) else self.tr("Type")
        )
        self.label.clear()
        for each in labels:
            self.label.addItem(each.name(self._language), each.label)
        if self.label.findData(code) < 0:
            self.label.addItem(code, code)
        self.label.setCurrentIndex(self.label.findData(code))

    def _show_quotation(self, session: Session, text: str, item: Item) -> None:
        annotation = item.annotation
        quotation = annotation if isinstance(annotation, Quotation) else None
        for field in (self._cue, self._source, self.kind, self.speaker):
            field.setVisible(quotation is not None)
            self._rows[field].setVisible(quotation is not None)
        if quotation is None:
            return
        self._cue.setText(" […] ".join(text[s:e] for s, e in quotation.cue) or "–")
        source = quotation.source
        self._source.setText(text[slice(*source)] if source else "–")
        for field in (self.kind, self._rows[self.kind]):
            field.setVisible(source is not None)
        self.kind.setCurrentIndex(self.kind.findData(str(quotation.source_kind or "")))
        suggested = item.suggested and item.speaker
        name = projects.proposed(session, item) if suggested else item.speaker
        self._show_speaker(name or self.tr("Choose… (W)"))

    def _show_speaker(self, name: str) -> None:
        captions = max(caption.sizeHint().width() for caption in self._rows.values())
        room = self.list.width() - captions - _AROUND
        metrics = self.speaker.fontMetrics()
        self.speaker.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
        self.speaker.setToolTip(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the speaker's name as there is room for."""
        super().resizeEvent(event)
        # Only after this event the list has its new width.
        QTimer.singleShot(0, self, lambda: self._show_speaker(self.speaker.toolTip()))
        self._make_room()

    def _note(self) -> None:
        self.note.setModified(False)
        self.noted.emit(self.note.text())

    def _label_chosen(self, place: int) -> None:
        self.labelled.emit(self.label.itemData(place))

    def _kind_chosen(self, place: int) -> None:
        self.source_kind_chosen.emit(SourceKind(self.kind.itemData(place)))

    def _choose(self, index: QModelIndex) -> None:
        self.activated.emit(self._model.items[index.row()].id)


def origin(item: Item, session: Session, contents: Contents) -> str:
    """Return where an annotation came from and what became of its suggestion."""
    suggestion = contents.suggestions.get(item.id)
    if suggestion is None:
        if item.annotation.origin is Origin.IMPORT:
            return QCoreApplication.translate("Inspector", "imported")
        return QCoreApplication.translate("Inspector", "by hand")
    fates = {
        Fate.OPEN: QCoreApplication.translate("Inspector", "open"),
        Fate.ACCEPTED: QCoreApplication.translate("Inspector", "accepted"),
        Fate.RELABELLED: QCoreApplication.translate("Inspector", "relabelled"),
        Fate.CORRECTED: QCoreApplication.translate("Inspector", "corrected"),
        Fate.REJECTED: QCoreApplication.translate("Inspector", "rejected"),
    }
    confidence = QLocale().toString(round(100 * suggestion.confidence))
    parts = (
        suggestion.suggester,
        QCoreApplication.translate("Rules", rules.description(suggestion.rule)),
        QCoreApplication.translate("Inspector", "{} % sure").format(confidence),
        fates[session.annotations.fate(suggestion)],
    )
    return " · ".join(parts)


def kind_name(kind: SourceKind) -> str:
    """Return a kind of source in the language of the interface."""
    names = {
        SourceKind.PERSON: QCoreApplication.translate("Inspector", "person"),
        SourceKind.ORGANIZATION: QCoreApplication.translate("Inspector", "organisation"),
        SourceKind.GROUP: QCoreApplication.translate("Inspector", "group"),
        SourceKind.PRONOUN: QCoreApplication.translate("Inspector", "pronoun"),
    }
    return names[kind]


def _cut(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST else one_line[:_LONGEST].rstrip() + "…"
