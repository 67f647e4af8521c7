"""Key editor: the keys of an action: press one to add it, take one off, have the usual ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from workbench.gui.bindings import Bindings
from workbench.gui.keys import name
from workbench.gui.widgets import label, tight


class KeyField(QLineEdit):
    """A field that takes the next key that is pressed, whatever it means elsewhere.

    Signals:
        pressed: the name of a key; empty for one that cannot be used.
        left: Escape was pressed.
    """

    pressed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        """Wait for the focus."""
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Go here to add a key"))
        self.setAccessibleName(self.tr("Key to add"))

    def event(self, event: QEvent) -> bool:
        """Take every key but Tab, Escape and modifiers before anything else does."""
        if not isinstance(event, QKeyEvent) or event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return super().event(event)
        if event.type() == QEvent.Type.KeyPress:
            self._take(event)
        event.accept()
        return True

    def _take(self, event: QKeyEvent) -> None:
        key = name(event)
        if key == "Esc":
            self.left.emit()
        elif key or event.text():
            self.pressed.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for the key."""
        super().focusInEvent(event)
        self.setPlaceholderText(self.tr("Press the key to add; Esc leaves"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop asking."""
        super().focusOutEvent(event)
        self.setPlaceholderText(self.tr("Go here to add a key"))


class KeyEditor(QFrame):
    """The keys of an action.

    Signals:
        left: Escape was pressed.
    """

    left = Signal()

    def __init__(self, bindings: Bindings) -> None:
        """Change some bindings; no action is shown yet."""
        super().__init__()
        self.setObjectName("card")
        self._bindings = bindings
        self._action = ""
        self._title = label(name="strong", wrap=True)
        self.field = KeyField()
        self.field.installEventFilter(bindings.layout)
        self.field.pressed.connect(self._add)
        self.field.left.connect(self.left)
        self.told = label(name="bad", wrap=True)
        self.reset = QPushButton(self.tr("Usual keys"))
        self.reset_all = QPushButton(self.tr("Usual keys for all"))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self._keys = tight(QHBoxLayout(), gap=6)
        self._lay_out()

    def _lay_out(self) -> None:
        keys = tight(QHBoxLayout(), gap=6)
        keys.addLayout(self._keys)
        keys.addWidget(self.field, 1)
        buttons = tight(QHBoxLayout(), gap=6)
        buttons.addWidget(self.told, 1)
        for button in (self.reset, self.reset_all):
            button.setAutoDefault(False)
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = tight(QVBoxLayout(self), margins=(12, 10, 12, 10), gap=8)
        column.addWidget(self._title)
        column.addLayout(keys)
        column.addLayout(buttons)

    def show_action(self, action: str, text: str) -> None:
        """Show the keys of an action; without one, that they cannot be changed."""
        self._action = action
        self._title.setText(text)
        self.told.setText("" if action else self.tr("These keys cannot be changed here."))
        self.field.setEnabled(bool(action))
        self._show_keys()

    def listen(self) -> None:
        """Take the next key."""
        self.field.setFocus()

    @property
    def keys(self) -> list[QPushButton]:
        """The buttons that take a key off."""
        items = (self._keys.itemAt(i) for i in range(self._keys.count()))
        places = (item.widget() for item in items if item is not None)
        return [place for place in places if isinstance(place, QPushButton)]

    def _show_keys(self) -> None:
        for button in self.keys:
            self._keys.removeWidget(button)
            button.deleteLater()
        for key in self._bindings.keys(self._action) if self._action else ():
            self._keys.addWidget(self._button(key))
        self.reset.setEnabled(bool(self._action) and self._bindings.is_own(self._action))

    def _button(self, key: str) -> QPushButton:
        printed = self._bindings.print_key(key)
        button = QPushButton(f"{printed}  ✕")
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Take the key {} off").format(printed))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda: self._remove(key))
        return button

    def _add(self, key: str) -> None:
        why = self._bindings.refusal(self._action, key)
        if not why:
            self._bindings.add(self._action, key)
        self._after(why)

    def _remove(self, key: str) -> None:
        self._bindings.remove(self._action, key)
        self._after("")
        self.field.setFocus()

    def _reset(self) -> None:
        taken = map(self._bindings.print_key, self._bindings.reset(self._action))
        why = self.tr("Another action has: {}.").format(", ".join(taken))
        self._after(why if self._action and not why.endswith(": .") else "")

    def _reset_all(self) -> None:
        self._bindings.reset_all()
        self._after("")

    def _after(self, why: str) -> None:
        self._show_keys()
        self.told.setText(why)
