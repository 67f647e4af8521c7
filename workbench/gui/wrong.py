"""Wrong: the sentences of our errors in the language of the interface.

The layers below raise their errors in English, with the command line in mind. Here each sentence
that an annotator can meet stands once more, to be translated, with {} for what changes in it; and
where the remedy is a button or a menu of the window, it says that instead of a command.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from workbench.gui.texts import QT_TRANSLATE_NOOP

SENTENCES: Final = (
    QT_TRANSLATE_NOOP(
        "Errors", "{}: the disk is full: nothing of this step was written; make room and try again"
    ),
    QT_TRANSLATE_NOOP("Errors", "{}: another program is writing to it; try again in a moment"),
    QT_TRANSLATE_NOOP("Errors", "{}: it cannot be written; copy it to a folder of your own"),
    QT_TRANSLATE_NOOP("Errors", "{}: it is not a project of the workbench"),
    QT_TRANSLATE_NOOP("Errors", "{}: it is damaged; restore a copy"),
    QT_TRANSLATE_NOOP(
        "Errors", "{}: the disk cannot be read or written; check its space and its connection"
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "{}: it cannot be opened; check the path and the rights of its folder"
    ),
    QT_TRANSLATE_NOOP("Errors", "{}: it is an SQLite file, but not a project of the workbench"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{} was made by a newer workbench (tables {}, this one knows {}); update the workbench",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{} was made by an older workbench and cannot be written here: copy it to a"
        " folder of your own to open it",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{}: {} was changed by another program, so it is not opened: workbench rescue brings what"
        " can be read into a new project",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{} cannot be written: {}; the project is only brought up to date after a copy:"
        " make room there, or copy it to a folder of your own",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "{} can only be read; copy it to a folder of your own to change it"
    ),
    QT_TRANSLATE_NOOP("Errors", "{} is open in another window: here it can only be read"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{} is not there any more: it was moved, renamed or deleted while it was open; nothing"
        " more is written to it: save a copy of your work, or put it back",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{} was replaced by another file while it was open; nothing more is written to it: save"
        " a copy of your work under another name",
    ),
    QT_TRANSLATE_NOOP("Errors", "{} cannot be written: {}"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{}: another import brought some of the same dispatches meanwhile; import again to take"
        " the rest",
    ),
    QT_TRANSLATE_NOOP("Errors", "{} has no dispatch {}"),
    QT_TRANSLATE_NOOP("Errors", "{}: the change does not fit the project: {}"),
    QT_TRANSLATE_NOOP("Errors", "annotation {} of {} has changed meanwhile"),
    QT_TRANSLATE_NOOP("Errors", "the speaker {} has changed meanwhile"),
    QT_TRANSLATE_NOOP("Errors", "a suggestion of {} was answered meanwhile"),
    QT_TRANSLATE_NOOP("Errors", "{} is shown as it was; go back to it as it is, or restore it"),
    QT_TRANSLATE_NOOP("Errors", "{} is {}, not {}: it changed meanwhile"),
    QT_TRANSLATE_NOOP("Errors", "{} exists already; choose another name"),
    QT_TRANSLATE_NOOP("Errors", "{} cannot be created: {}"),
    QT_TRANSLATE_NOOP("Errors", "{} cannot be read: {}"),
    QT_TRANSLATE_NOOP("Errors", "cannot be read: {}"),
    QT_TRANSLATE_NOOP("Errors", "there is no such file; check its name"),
    QT_TRANSLATE_NOOP("Errors", "the folder holds no dispatches"),
    QT_TRANSLATE_NOOP("Errors", "it is the project itself; name the files to import"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{} has annotated {} differently in this project: it stays as it is; import the"
        " file under another name, or into another project",
    ),
    QT_TRANSLATE_NOOP("Errors", "{} is a suggester in this project, not an annotator"),
    QT_TRANSLATE_NOOP("Errors", "the file is empty"),
    QT_TRANSLATE_NOOP("Errors", "the file is binary, not plain text in UTF-8"),
    QT_TRANSLATE_NOOP("Errors", "the file is over {} MB, too long for one dispatch; cut it"),
    QT_TRANSLATE_NOOP(
        "Errors", "not UTF-8: byte {} is 0x{}; save the file as UTF-8 and import it again"
    ),
    QT_TRANSLATE_NOOP("Errors", "the text is empty"),
    QT_TRANSLATE_NOOP("Errors", "the text has over {} characters, too many for one dispatch"),
    QT_TRANSLATE_NOOP("Errors", "the text has a NUL character at {}; remove it"),
    QT_TRANSLATE_NOOP("Errors", "the line is not a JSON object with id and text"),
    QT_TRANSLATE_NOOP("Errors", "broken JSON at character {}: {}"),
    QT_TRANSLATE_NOOP("Errors", "the label {} is not in the project's scheme ({})"),
    QT_TRANSLATE_NOOP("Errors", "{} is missing"),
    QT_TRANSLATE_NOOP("Errors", "a scheme is a JSON object"),
    QT_TRANSLATE_NOOP("Errors", "{}: broken JSON: {}"),
    QT_TRANSLATE_NOOP("Errors", "{}: {} lacks the field {}"),
    QT_TRANSLATE_NOOP("Errors", "the scheme gives the {} {} twice; keep one of them"),
    QT_TRANSLATE_NOOP("Errors", "{} is not a file that can be replaced; choose another name"),
    QT_TRANSLATE_NOOP("Errors", "{} has nothing to export: no annotation set is begun"),
    QT_TRANSLATE_NOOP("Errors", "{} is the project itself; choose another name for the export"),
    QT_TRANSLATE_NOOP("Errors", "{} has no annotations to export"),
    QT_TRANSLATE_NOOP("Errors", "the suggester died of it: {}"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "there is no model {}: it is neither an installed package nor a folder; install"
        " it with pip, or give the folder that `spacy train` wrote",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "the model {} cannot be loaded: {}; try spacy.load({}) in Python, and install"
        " what it lacks or train it again",
    ),
    QT_TRANSLATE_NOOP("Errors", "{}: no merge is left to be taken back"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{} was worked on after the merge, so it is not taken back: take the later changes of {}"
        " back first",
    ),
    QT_TRANSLATE_NOOP("Errors", "{} annotators cannot share a dispatch where {} are named"),
    QT_TRANSLATE_NOOP("Errors", "{} exists already; move it away, or name another folder"),
    QT_TRANSLATE_NOOP(
        "Errors", "{}: no backup could be written ({}); make room there or name another folder"
    ),
    QT_TRANSLATE_NOOP("Errors", "{} is open in a window of {}: close it there first"),
    QT_TRANSLATE_NOOP("Errors", "{}: it is not a project that this workbench can open"),
    QT_TRANSLATE_NOOP("Errors", "Permission denied"),
    QT_TRANSLATE_NOOP("Errors", "No such file or directory"),
    QT_TRANSLATE_NOOP("Errors", "No space left on device"),
    QT_TRANSLATE_NOOP("Errors", "Read-only file system"),
    QT_TRANSLATE_NOOP("Errors", "Is a directory"),
    QT_TRANSLATE_NOOP("Errors", "Input/output error"),
)
IN_THE_WINDOW: Final = {
    "{} does not exist; make a project with: workbench new {}": QT_TRANSLATE_NOOP(
        "Errors", "{} is not there any more: it was moved, renamed or deleted. Open it where it is."
    ),
    "{} has nothing to export: no annotation set is begun": QT_TRANSLATE_NOOP(
        "Errors", "{} has nothing to export yet: accept or add an annotation first."
    ),
    "{}: No such file or directory": QT_TRANSLATE_NOOP(
        "Errors", "{}: there is no such folder; choose another place."
    ),
    "{}: Permission denied": QT_TRANSLATE_NOOP(
        "Errors", "{}: you have no right to read or write there; choose another place."
    ),
    "{}: No space left on device": QT_TRANSLATE_NOOP(
        "Errors", "{}: the disk is full: nothing was written; make room and try again."
    ),
    "{}: Read-only file system": QT_TRANSLATE_NOOP(
        "Errors", "{}: nothing can be written there; choose another place."
    ),
    "the suggester died of it: {}": QT_TRANSLATE_NOOP(
        "Errors",
        "the suggester died of it ({}); annotate it by hand, or open the project again to try once"
        " more.",
    ),
    "the line holds annotations; say whose they are with --as ANNOTATOR": QT_TRANSLATE_NOOP(
        "Errors", "the line holds annotations but not whose they are; say your name in the window"
    ),
}
"""What is said otherwise in the window than on the command line."""


def worded(text: str) -> str:
    """Return an error's sentence in the language of the interface; others stay as they are."""
    for sentence, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            said = QCoreApplication.translate("Errors", IN_THE_WINDOW.get(sentence, sentence))
            return said.format(*map(worded, found.groups()[: said.count("{}")]))
    return text


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    # Of two that fit, the one that says more of its own is meant, else the one that stands first.
    both = sorted(dict.fromkeys((*SENTENCES, *IN_THE_WINDOW)), key=lambda s: -len(s))
    return [(s, re.compile("(.+?)".join(map(re.escape, s.split("{}"))), re.DOTALL)) for s in both]
