"""The inspector says where an annotation came from, in the annotator's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from workbench.gui import translations
from workbench.gui.contents import Contents
from workbench.gui.inspector import origin
from workbench.model.annotation import Origin, Span
from workbench.model.dispatch import Dispatch
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store.project import Project


@pytest.fixture
def speak(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[None]:
    """Have the interface speak the language of the test's parameter."""
    del qtbot
    locale = QLocale()
    installed = translations.install(request.param)
    yield
    for each in installed:
        QCoreApplication.removeTranslator(each)
    QLocale.setDefault(locale)


def origin_of(project: Project, rule: str) -> str:
    span = Span("s1", 0, 9, "PER", origin=Origin.SUGGESTION)
    project.add(Dispatch("d1", "Ana Lopes arrive."))
    project.add_suggestions("d1", "rules 1.0", [Suggestion(span, "rules 1.0", rule, 0.9)])
    session = Session(project, "anne")
    session.open("d1")
    contents = Contents(session)
    return origin(contents.items["s1"], session, contents)


@pytest.mark.usefixtures("speak")
@pytest.mark.parametrize(
    ("speak", "words"),
    [
        ("en", "a first name with the name behind it"),
        ("fr", "un prénom suivi d’un nom"),
        ("nl", "een voornaam met de naam erachter"),
    ],
    indirect=["speak"],
)
def test_the_rule_of_a_suggestion_is_explained(project: Project, words: str) -> None:
    suggester, rule, *_ = origin_of(project, "name.first-name").split(" · ")
    assert (suggester, rule) == ("rules 1.0", words)


def test_a_rule_that_is_not_known_stands_for_itself(qtbot: QtBot, project: Project) -> None:
    del qtbot
    assert origin_of(project, "theirs.rule").split(" · ")[1] == "theirs.rule"
