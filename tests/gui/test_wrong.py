"""The sentences of errors in the window: none is stale, and what an annotator meets is worded."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from workbench.gui import wrong
from workbench.gui.wrong import SENTENCES, worded

_ROOT = Path(wrong.__file__).parents[1]
_MET = (
    *("store/connection.py", "store/project.py", "store/place.py"),
    *("store/backups.py", "store/shelves.py"),
    *("exchange/finding.py", "formats/decoding.py"),
)
"""Every error of these modules can be met in the window."""
_GONE = "{} does not exist; make a project with: workbench new {}"


def _texts(module: Path) -> Iterator[str]:
    """Yield the strings of a module, with {} for what changes in them."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(
                str(v.value) if isinstance(v, ast.Constant) else "{}" for v in node.values
            )


def _raised(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Error") and node.args:
            yield from _texts_of(node.args[0])


def _texts_of(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in node.values)


def test_no_sentence_is_stale() -> None:
    files = (p for p in _ROOT.rglob("*.py") if "gui" not in p.parts)
    raised = "\n".join(text for file in files for text in _texts(file))
    systems = {"Permission denied", "No such file or directory", "No space left on device"}
    systems |= {"Read-only file system", "Is a directory", "Input/output error"}
    for sentence in (*SENTENCES, *wrong.IN_THE_WINDOW):
        own = sentence.removeprefix("{}: ").removeprefix("{} ")
        assert own in raised or own in systems, sentence


@pytest.mark.parametrize("module", _MET)
def test_every_error_that_an_annotator_meets_is_worded(module: str) -> None:
    generic = {"{}: {}"}
    known = {*SENTENCES, *wrong.IN_THE_WINDOW}
    assert set(_raised(_ROOT / module)) - known - generic == set()


class _Shouting(QTranslator):
    def translate(
        self, context: bytes | str, source: bytes | str, disambiguation: object = None, n: int = -1
    ) -> str:
        del disambiguation, n
        name = context.decode() if isinstance(context, bytes) else context
        text = source.decode() if isinstance(source, bytes) else source
        return text.upper() if name == "Errors" else ""


@pytest.fixture
def shouting() -> Iterator[None]:
    translator = _Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("shouting", "qapp")
@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "/a/b.workbench: another program is writing to it; try again in a moment",
            "/a/b.workbench: ANOTHER PROGRAM IS WRITING TO IT; TRY AGAIN IN A MOMENT",
        ),
        ("a.txt cannot be read: Permission denied", "a.txt CANNOT BE READ: PERMISSION DENIED"),
        (
            "/a/out.jsonl: No space left on device",
            "/a/out.jsonl: THE DISK IS FULL: NOTHING WAS WRITTEN; MAKE ROOM AND TRY AGAIN.",
        ),
        ("cannot be read: Is a directory", "CANNOT BE READ: IS A DIRECTORY"),
        ("Ceci n'est pas une erreur.", "Ceci n'est pas une erreur."),
        (
            "a.workbench does not exist; make a project with: workbench new a.workbench",
            f"a.workbench {wrong.IN_THE_WINDOW[_GONE].removeprefix('{} ').upper()}",
        ),
    ],
)
def test_a_sentence_is_said_in_the_language_of_the_interface(text: str, said: str) -> None:
    assert worded(text) == said
