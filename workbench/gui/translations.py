"""Translations: texts of the interface read from the .ts files themselves, in French and Dutch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QFile,
    QIODevice,
    QLibraryInfo,
    QLocale,
    QTranslator,
    QXmlStreamReader,
)

from workbench.gui.settings import LANGUAGES
from workbench.resources import resource

_PLURALS: Final[dict[str, Callable[[int], int]]] = {
    "fr": lambda n: int(n > 1),
    "nl": lambda n: int(n != 1),
    "en": lambda n: int(n != 1),
}
"""Which form a number takes: French counts 0 as one."""

Texts = dict[tuple[str, str], list[str]]
"""(context, source) to the translation, or to its forms in the order of the plural rule."""


class TsTranslator(QTranslator):
    """A translator that looks texts up in a .ts file: no compiled copy to keep in step."""

    def __init__(self, language: str) -> None:
        """Read the texts of a language: fr, nl or en."""
        super().__init__()
        self._plural = _PLURALS[language]
        self._texts = read(resource("translations", f"{language}.ts"))

    def translate(
        self,
        context: str,
        sourceText: str,
        /,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Return the text, or the source where it has none: an empty answer would be shown."""
        del disambiguation
        forms = self._texts.get((context, sourceText)) or [sourceText]
        if n < 0:
            return forms[0]
        # Qt itself would write the number as the C locale does.
        return forms[min(self._plural(n), len(forms) - 1)].replace("%n", QLocale().toString(n))

    def isEmpty(self) -> bool:
        """Tell whether there are no texts; Qt asks before it installs a translator."""
        return not self._texts


def read(path: Path) -> Texts:
    """Read the finished texts of a .ts file; a file that is not there has none."""
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return {}
    xml = QXmlStreamReader(file)
    texts: Texts = {}
    context = source = ""
    while not xml.atEnd():
        if not xml.readNextStartElement():
            continue
        match xml.name():
            case "name":
                context = xml.readElementText()
            case "source":
                source = xml.readElementText()
            case "translation":
                texts[context, source] = _forms(xml)
            case "location" | "comment" | "extracomment":
                xml.skipCurrentElement()
            case _:
                pass
    return {key: forms for key, forms in texts.items() if all(forms)}


def _forms(xml: QXmlStreamReader) -> list[str]:
    text, forms = "", list[str]()
    while not xml.atEnd():
        token = xml.readNext()
        if token is QXmlStreamReader.TokenType.Characters:
            text += str(xml.text())
        elif token is QXmlStreamReader.TokenType.StartElement:
            forms.append(xml.readElementText())
        elif token is QXmlStreamReader.TokenType.EndElement:
            break
    return forms or [text]


def system_language() -> str:
    """Return the first of the system's languages that the interface speaks, else English."""
    spoken = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in spoken if name in LANGUAGES), "en")


def install(language: str) -> list[QTranslator]:
    """Have the application speak a language; return the translators, to be removed."""
    QLocale.setDefault(QLocale(language))
    ours, qts = TsTranslator(language), QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators: list[QTranslator] = [ours]
    if qts.load(f"qtbase_{language}", folder):
        # The last one installed is asked first, and ours has an answer to everything.
        translators.append(qts)
    for each in translators:
        each.setParent(QCoreApplication.instance())
        QCoreApplication.installTranslator(each)
    return translators
