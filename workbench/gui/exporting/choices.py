"""Choices: the form, whose annotations, which of them, of which dispatches, and how it is named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.formats.splitting import Split
from workbench.gui.exporting import describing
from workbench.gui.exporting.chips import Chips, toggle
from workbench.gui.exporting.known import Known
from workbench.gui.exporting.split_box import SplitBox
from workbench.gui.exporting.wish import Wish
from workbench.gui.queue.delegate import state_name
from workbench.gui.which import Which, choose, shrink
from workbench.gui.widgets import Wrapped, label, tight
from workbench.model.choice import Choice, Layer, Who
from workbench.model.state import State

_ONE: Final = "="
"""Stands before the name of one annotator among the values of whose annotations."""
_MARGINS: Final = (18, 14, 18, 14)


class Choices(QScrollArea):
    """A column of fields, all of them seen at once.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Make the fields; there is nothing to choose from yet."""
        super().__init__()
        self.setObjectName("side")
        self.setWidgetResizable(True)
        self.form, self.whose = QComboBox(), QComboBox()
        self.names, self.which = QComboBox(), Which()
        self.states = Chips(self.tr("States"))
        self.layers = Chips(self.tr("Layers"))
        self.labels = Chips(self.tr("Labels"))
        self.licence = QLineEdit()
        self.split = SplitBox()
        self.text = toggle(self.tr("With the text of the dispatches"))
        self.embargoed = toggle(self.tr("Also what is under embargo"))
        self.purpose, self.remedy, self.wrong = Wrapped(), Wrapped(), Wrapped()
        self.showing = False
        self._fill()
        self._lay_out()
        self._connect()

    # making

    def _fill(self) -> None:
        for form in describing.written():
            missing = describing.is_missing(form)
            text = self.tr("{} (not installed)") if missing else "{}"
            self.form.addItem(text.format(form.title), form.name)
        self.states.offer((str(s), state_name(s)) for s in State if s is not State.NEW)
        layers = {
            Layer.ENTITIES: self.tr("Entities"),
            Layer.QUOTATIONS: self.tr("Quotations"),
        }
        self.layers.offer((str(layer), name) for layer, name in layers.items())
        for value, name in (
            ("initials", self.tr("Initials in the data card")),
            ("pseudonyms", self.tr("Pseudonyms, in the rows as well")),
            ("full", self.tr("Full names")),
        ):
            self.names.addItem(name, value)
        self.licence.setPlaceholderText(self.tr("licence, as CC BY 4.0"))
        for field, name in (
            (self.form, self.tr("Format")),
            (self.whose, self.tr("Whose annotations")),
            (self.names, self.tr("How people are named")),
            (self.licence, self.tr("Licence")),
        ):
            field.setAccessibleName(name)
        for combo in (self.form, self.whose, self.names):
            shrink(combo)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("side")
        column = tight(QVBoxLayout(inner), margins=_MARGINS, gap=6)
        self.purpose.setObjectName("dim")
        self.remedy.setObjectName("bad")
        self.wrong.setObjectName("bad")
        for heading, *widgets in self._groups():
            if heading:
                column.addWidget(label(heading, name="section"))
            for widget in widgets:
                column.addWidget(widget)
            column.addSpacing(8)
        column.addStretch(1)
        self.setWidget(inner)

    def _groups(self) -> Iterator[tuple[str, *tuple[QWidget, ...]]]:
        yield self.tr("FORMAT"), self.form, self.purpose, self.remedy
        yield "", self.split
        yield self.tr("WHOSE ANNOTATIONS"), self.whose
        yield self.tr("STATES (none pressed: all)"), self.states
        yield self.tr("WHAT (none pressed: all)"), self.layers, self.labels
        embargoed, text = _at_left(self.embargoed), _at_left(self.text)
        yield self.tr("WHICH DISPATCHES"), self.which, self.wrong, embargoed
        yield self.tr("FILES"), text, self.names, self.licence

    def _connect(self) -> None:
        for combo in (self.form, self.whose, self.names):
            combo.currentIndexChanged.connect(self._tell)
        self.licence.textChanged.connect(self._tell)
        self.which.changed.connect(self._tell)
        for box in (self.text, self.embargoed):
            box.toggled.connect(self._tell)
        for chips in (self.states, self.layers, self.labels):
            chips.changed.connect(self._tell)
        self.split.changed.connect(self._tell)

    def _tell(self) -> None:
        if not self.showing:
            self._show_form()
            self.changed.emit()

    # what is chosen

    def offer(self, known: Known, language: str) -> None:
        """Offer what a project has, named in a language."""
        self.showing = True
        self.whose.clear()
        self.whose.addItem(self.tr("All annotators and gold"), str(Who.ALL))
        if known.gold:
            self.whose.addItem(self.tr("Gold"), str(Who.GOLD))
        majority = self.tr("The majority of three or more")
        self.whose.addItem(majority, str(Who.MAJORITY))
        for name in known.annotators:
            self.whose.addItem(name, _ONE + name)
        self.labels.offer((x.label, x.name(language)) for x in (*known.labels, *known.types))
        self.which.offer(known.agencies, known.languages)
        self.showing = False

    def show_wish(self, wish: Wish) -> None:
        """Show what is wished for; what the project does not have is passed over."""
        choice = wish.choice
        self.showing = True
        choose(self.form, wish.form)
        one = choice.who is Who.ALL and len(choice.annotators) == 1
        choose(self.whose, _ONE + choice.annotators[0] if one else str(choice.who))
        self.states.choose(map(str, choice.states))
        self.layers.choose(map(str, choice.layers if len(choice.layers) < len(Layer) else ()))
        self.labels.choose(choice.labels)
        agency, language = (next(iter(x), "") for x in (choice.agencies, choice.languages))
        self.which.show_chosen(choice.since, choice.until, agency, language)
        choose(self.names, wish.names)
        self.licence.setText(wish.licence)
        self.text.setChecked(choice.with_text)
        self.embargoed.setChecked(choice.embargoed)
        self.split.show_split(wish.split)
        self.showing = False
        self._show_form()

    @property
    def wish(self) -> Wish | None:
        """What is wished for, or None where a field cannot be read; it says so itself."""
        self.wrong.setText(self._trouble())
        self.wrong.setVisible(bool(self.wrong.text()))
        if self.wrong.text():
            return None
        who: str = self.whose.currentData()
        name = who.removeprefix(_ONE) if who.startswith(_ONE) else ""
        since, until, agency, language = self.which.chosen
        choice = Choice(
            Who.ALL if name else Who(who),
            (name,) if name else (),
            frozenset(map(State, self.states.chosen)),
            self.labels.chosen,
            frozenset(map(Layer, self.layers.chosen or Layer)),
            since,
            until,
            (agency,) if agency else (),
            (language,) if language else (),
            with_text=self.text.isChecked(),
            embargoed=self.embargoed.isChecked(),
        )
        names, licence = self.names.currentData(), self.licence.text().strip()
        split = self.split.split or Split()
        return Wish(self.form.currentData(), choice, split, names, licence)

    def _trouble(self) -> str:
        if self.which.trouble:
            return self.which.trouble
        if self.split.split is None and not self.split.isHidden():
            return self.tr("The shares are three numbers that make 100, as 80 / 10 / 10.")
        return ""

    def _show_form(self) -> None:
        form = Wish(self.form.currentData()).its_form
        missing = describing.is_missing(form)
        self.purpose.setText(describing.purpose(form))
        self.remedy.setText(describing.remedy(form) if missing else "")
        self.remedy.setVisible(missing)
        self.split.setVisible(Wish(form.name).splits)
        self.text.setEnabled(form.capacity.textless)
        self.states.setEnabled(self.whose.currentData() != str(Who.MAJORITY))


def _at_left(button: QWidget) -> QWidget:
    made = QWidget()
    row = tight(QHBoxLayout(made))
    row.addWidget(button)
    row.addStretch(1)
    return made
