"""Every text of the interface is in French and Dutch, and none is there that no longer is used."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from workbench.gui import translations
from workbench.gui.actions.table import MENUS
from workbench.gui.translations import TsTranslator, read
from workbench.resources import resource
from workbench.suggest.rules import DESCRIPTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

_ROOT = Path(__file__).resolve().parents[2]
_LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")


def _updated(language: str, folder: Path, *more: Path) -> Path:
    """Return a copy of a language's texts, brought up to date with the code and with more files."""
    copy = folder / f"{language}.ts"
    shutil.copy(resource("translations", copy.name), copy)
    sources = sorted((_ROOT / "workbench/gui").rglob("*.py"))
    plural = ["-pluralonly"] if language == "en" else []
    done = subprocess.run(
        [
            *(_LUPDATE, *sources, _ROOT / "workbench/suggest/rules.py", *more, *plural),
            *("-locations", "none", "-no-obsolete", "-ts", copy),
        ],
        check=True,
        capture_output=True,
        text=True,
    )
    assert f"Updating '{copy.name}'" in done.stdout or f"/{copy.name}'" in done.stdout
    return copy


def _is_finished(texts: Path) -> bool:
    return 'type="unfinished"' not in texts.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_no_text_is_new_unfinished_or_vanished(language: str, tmp_path: Path) -> None:
    ours = resource("translations", f"{language}.ts")
    copy = _updated(language, tmp_path)
    assert _is_finished(copy)
    assert 'type="vanished"' not in ours.read_text(encoding="utf-8")
    assert read(copy).keys() == read(ours).keys()


def _calls(tree: ast.AST, context: str) -> Iterator[tuple[str, str]]:
    """Yield context and text of every call that asks for a text, by the rules of Qt at run time."""
    for node in ast.iter_child_nodes(tree):
        inner = node.name if isinstance(node, ast.ClassDef) else context
        yield from _calls(node, inner)
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
        if name == "tr":
            owner = getattr(getattr(node.func, "value", None), "id", "self")
            yield context if owner == "self" else owner, str(texts[0])
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1:
            yield str(texts[0]), str(texts[1])


def _asked() -> set[tuple[str, str]]:
    sources = (_ROOT / "workbench/gui").rglob("*.py")
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in sources)
    return {call for tree in trees for call in _calls(tree, "")}


def test_a_call_is_known_by_where_it_stands() -> None:
    code = """
class New(QObject):
    def told(self):
        return f"{self.tr('one')} {Other.tr('two', '', self.n)} {translate('Third', 'three')}"
"""
    calls = set(_calls(ast.parse(code), ""))
    assert calls == {("New", "one"), ("Other", "two"), ("Third", "three")}


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_every_text_that_is_asked_for_is_there(language: str) -> None:
    # lupdate passes by what it does not understand: f-strings, and counts that are not plain names.
    asked = _asked()
    assert len(asked) > 500
    assert not asked - read(resource("translations", f"{language}.ts")).keys()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", 'self.tr("Quite new")'),
        ("nl", 'QCoreApplication.translate("Actions", "Quite new")'),
        ("nl", 'QT_TRANSLATE_NOOP("Actions", "Quite new")'),
        ("en", 'self.tr("%n new thing(s)", "", 2)'),
    ],
)
def test_a_text_that_is_only_in_the_code_is_found(language: str, line: str, tmp_path: Path) -> None:
    new = tmp_path / "new.py"
    new.write_text(f"class New:\n    def text(self):\n        return {line}\n", encoding="utf-8")
    copy = _updated(language, tmp_path, new)
    assert not _is_finished(copy)
    text = copy.read_text(encoding="utf-8")
    told = text[text.index("new thing" if language == "en" else "Quite new") :]
    assert 'type="unfinished"' in told[: told.index("</message>")]


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_a_translation_keeps_the_places_of_its_source(language: str) -> None:
    for (_, source), forms in read(resource("translations", f"{language}.ts")).items():
        for form in forms:
            for mark in ("{}", "%n", "{title}", "{n}", "\n"):
                assert form.count(mark) == source.count(mark), source


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_a_count_has_one_form_for_one_and_one_for_more(language: str) -> None:
    for (_, source), forms in read(resource("translations", f"{language}.ts")).items():
        assert len(forms) == (2 if "%n" in source else 1), source
        assert not any("(s)" in form or "(es)" in form for form in forms), source


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_no_two_menus_open_by_the_same_letter(language: str) -> None:
    texts = read(resource("translations", f"{language}.ts"))
    letters = [re.findall("&(.)", texts["Actions", menu][0])[0].lower() for menu in MENUS.values()]
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_no_two_buttons_of_the_tour_have_the_same_letter(language: str) -> None:
    texts = read(resource("translations", f"{language}.ts"))
    for shown in (
        ("&Take the tour", "&Not now"),
        ("&Leave", "&Back", "&Next"),
        ("&Leave", "&Back", "&That is all"),
    ):
        # The menus stay in reach beside the tour.
        every = [
            *(texts["TourCard", each][0] for each in shown),
            *(texts["Actions", menu][0] for menu in MENUS.values()),
        ]
        letters = [re.findall("&(.)", each)[0].lower() for each in every]
        assert len(set(letters)) == len(letters)


def test_french_marks_stand_behind_a_space_that_does_not_break() -> None:
    for forms in read(resource("translations", "fr.ts")).values():
        for form in forms:
            assert not re.search(" [;:!?»%]|« |[^\\s\u00a0][;!?»]|«[^\u00a0]|'", form), form


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_every_rule_is_explained_in_the_language(language: str) -> None:
    texts = read(resource("translations", f"{language}.ts"))
    explained = {source for context, source in texts if context == "Rules"}
    assert explained == set(DESCRIPTIONS.values())


def test_french_counts_none_and_one_alike() -> None:
    french, dutch = TsTranslator("fr"), TsTranslator("nl")
    source = ("Editor", "%n suggestion(s) accepted.")
    none, one, two = (french.translate(*source, n=n) for n in range(3))
    assert none.replace("0", "1") == one
    assert one.replace("1", "2") != two
    assert dutch.translate(*source, n=0).replace("0", "2") == dutch.translate(*source, n=2)


@pytest.mark.parametrize(("language", "number"), [("nl", "12.345"), ("fr", "12\u202f345")])
def test_a_count_is_written_as_the_language_does(language: str, number: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    said = TsTranslator(language).translate("Editor", "%n suggestion(s) accepted.", n=12345)
    QLocale.setDefault(before)
    assert said.startswith(number)


def test_an_unknown_text_stays_as_it_is() -> None:
    assert TsTranslator("fr").translate("Nowhere", "Unknown") == "Unknown"


@pytest.fixture
def spoken(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    locale = QLocale()
    installed = translations.install("fr")
    yield
    for each in installed:
        QCoreApplication.removeTranslator(each)
    QLocale.setDefault(locale)


@pytest.mark.usefixtures("spoken")
def test_the_application_speaks_the_language() -> None:
    assert QCoreApplication.translate("Actions", "Accept") == "Accepter"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
