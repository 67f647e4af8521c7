"""Look: light or dark, and the language of the interface, as the annotator or the system has it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from workbench.gui import motion
from workbench.gui.settings import Settings
from workbench.gui.style import sheet
from workbench.gui.theme import DARK, LIGHT, THEMES, Theme, palette, with_strong_patterns
from workbench.gui.translations import system_language


class Look(QObject):
    """Applies and keeps what was chosen.

    Signals:
        themed: another theme is shown.
        language_chosen: the interface is to speak another language.
    """

    themed = Signal()
    language_chosen = Signal()

    def __init__(self, settings: Settings, window: QWidget) -> None:
        """Follow the settings, and the system where they leave it open."""
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._system = QGuiApplication.styleHints().colorScheme()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        dark = self._system is Qt.ColorScheme.Dark
        theme = THEMES.get(self._settings.theme) or (DARK if dark else LIGHT)
        return with_strong_patterns(theme) if self._settings.strong_patterns else theme

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self.apply()

    @property
    def language(self) -> str:
        """The language that is spoken: fr, nl or en."""
        return self._settings.language or system_language()

    def apply(self) -> None:
        """Give the window, and all that opens over it, the theme's colours."""
        QApplication.setPalette(palette(self.theme))
        self._window.setStyleSheet(sheet(self.theme))
        motion.be_still(still=self._settings.still)
        self.themed.emit()

    @property
    def chosen(self) -> set[str]:
        """The choices of the menu that are in use."""
        switches = {"patterns": self._settings.strong_patterns, "still": motion.is_still()}
        return {self._settings.theme, self.language, *(x for x, on in switches.items() if on)}

    def turn_patterns(self) -> None:
        """Draw the patterns of labels larger, or as usual."""
        self._settings.strong_patterns = not self._settings.strong_patterns
        self.apply()

    def turn_motion(self) -> None:
        """Have nothing move and blink, or all as the system has it."""
        self._settings.still = not self._settings.still
        self.apply()

    def light(self) -> None:
        """Be light."""
        self._choose_theme("light")

    def dark(self) -> None:
        """Be dark."""
        self._choose_theme("dark")

    def system(self) -> None:
        """Be as the system is."""
        self._choose_theme("system")

    def _choose_theme(self, theme: str) -> None:
        self._settings.theme = theme
        self.apply()

    def french(self) -> None:
        """Speak French."""
        self._choose_language("fr")

    def dutch(self) -> None:
        """Speak Dutch."""
        self._choose_language("nl")

    def english(self) -> None:
        """Speak English."""
        self._choose_language("en")

    def _choose_language(self, language: str) -> None:
        changed = language != self.language
        self._settings.language = language
        self.themed.emit()
        if changed:
            self.language_chosen.emit()
