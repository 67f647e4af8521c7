"""Every text of the interface is in French and Dutch, and none is there that no longer is used."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from workbench.gui import translations
from workbench.gui.translations import TsTranslator, read
from workbench.resources import resource
from workbench.suggest.rules import DESCRIPTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

_ROOT = Path(__file__).resolve().parents[2]
_LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_no_text_is_new_unfinished_or_vanished(language: str, tmp_path: Path) -> None:
    copy = tmp_path / f"{language}.ts"
    shutil.copy(resource("translations", copy.name), copy)
    before = read(copy)
    sources = sorted(str(p) for p in (_ROOT / "workbench/gui").rglob("*.py"))
    sources.append(str(_ROOT / "workbench/suggest/rules.py"))
    plural = ["-pluralonly"] if language == "en" else []
    done = subprocess.run(
        [_LUPDATE, *sources, *plural, "-locations", "none", "-no-obsolete", "-ts", copy],
        check=True,
        capture_output=True,
        text=True,
    )
    assert f"Updating '{copy.name}'" in done.stdout or f"/{copy.name}'" in done.stdout
    text = copy.read_text(encoding="utf-8")
    assert 'type="unfinished"' not in text
    assert 'type="vanished"' not in resource("translations", copy.name).read_text(encoding="utf-8")
    assert read(copy).keys() == before.keys()


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_a_translation_keeps_the_places_of_its_source(language: str) -> None:
    for (_, source), forms in read(resource("translations", f"{language}.ts")).items():
        for form in forms:
            for mark in ("{}", "%n", "{title}", "{n}", "\n"):
                assert form.count(mark) == source.count(mark), source


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_every_rule_is_explained_in_the_language(language: str) -> None:
    texts = read(resource("translations", f"{language}.ts"))
    explained = {source for context, source in texts if context == "Rules"}
    assert explained == set(DESCRIPTIONS.values())


def test_french_counts_none_and_one_alike() -> None:
    french, dutch = TsTranslator("fr"), TsTranslator("nl")
    source = ("Editor", "%n suggestion(s) accepted.")
    assert french.translate(*source, n=0) == french.translate(*source, n=1)
    assert dutch.translate(*source, n=0) == dutch.translate(*source, n=2)
    assert french.translate(*source, n=1) != french.translate(*source, n=2)


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
