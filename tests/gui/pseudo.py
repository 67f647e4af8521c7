"""A language that nobody speaks: texts a third longer, with accents, to see what is clipped."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from workbench.gui import translations

_ACCENTS: Final = str.maketrans("aceinouyACEINOUY", "àçéîñôûýÀÇÉÎÑÔÛÝ")
_KEPT: Final = re.compile(r"(\{[^}]*\}|%n|\n|&)")
_LONGER: Final = 0.35
_WORD: Final = 9


class Pseudo(QTranslator):
    """Translates every text of ours into the longer one; Qt's own stay English."""

    def translate(
        self,
        context: str,
        sourceText: str,
        /,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Return the text with accents, and a third longer; its places stay."""
        del disambiguation
        if context.startswith("Q") and context[1:2].isupper():
            return sourceText
        return longer(sourceText).replace("%n", str(n)) if n >= 0 else longer(sourceText)

    def isEmpty(self) -> bool:
        """Have an answer to everything."""
        return False


def longer(text: str) -> str:
    """Return a text with accents and more letters; ``{}``, ``%n``, line ends and ``&`` stay."""
    parts = _KEPT.split(text)
    said = "".join(p if _KEPT.fullmatch(p) else p.translate(_ACCENTS) for p in parts)
    more = "~" * max(1, round(_LONGER * len(_KEPT.sub("", text))))
    return said + " ".join(more[i : i + _WORD] for i in range(0, len(more), _WORD))


@contextmanager
def spoken(language: str) -> Generator[None]:
    """Have the application speak a language: one of the interface, or ``pseudo``."""
    before = QLocale()
    if language == "pseudo":
        QLocale.setDefault(QLocale("fr"))
        installed: list[QTranslator] = [Pseudo()]
        QCoreApplication.installTranslator(installed[0])
    else:
        installed = translations.install(language)
    yield
    for each in installed:
        QCoreApplication.removeTranslator(each)
    QLocale.setDefault(before)
