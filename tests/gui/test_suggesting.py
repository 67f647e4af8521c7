"""Who suggests is chosen in the window, tried before it is kept, and can read again."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Hands


@pytest.mark.qt_log_ignore("propagateSizeHints")  # offscreen has no window manager
def test_a_model_that_is_not_there_is_refused_and_nothing_changes(
    hands: Hands, qtbot: QtBot
) -> None:
    hands.window.suggesting.choose()
    (dialog,) = hands.window.findChildren(QInputDialog)
    dialog.setTextValue("no_such_pipeline")
    dialog.accept()
    qtbot.waitUntil(lambda: not hands.window.running.jobs.busy, timeout=60_000)
    assert "no_such_pipeline" in hands.window.frame.messages.text
    assert hands.session.project.model() is None


def test_a_folder_with_a_pipeline_is_kept_and_left_again(
    hands: Hands, qtbot: QtBot, tmp_path: Path
) -> None:
    nlp = spacy.blank("fr")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Odile"}])  # pyright: ignore[reportFunctionMemberAccess]
    nlp.to_disk(tmp_path / "mine")
    for name, kept in ((str(tmp_path / "mine"), True), ("", False)):
        hands.window.suggesting.chosen(name)
        qtbot.waitUntil(lambda: not hands.window.running.jobs.busy, timeout=60_000)
        assert (hands.session.project.model() is not None) is kept


def test_older_suggestions_are_made_again(hands: Hands, qtbot: QtBot) -> None:
    old = {s.suggester for s in hands.session.suggestions}
    hands.window.suggesting.again()
    qtbot.waitUntil(lambda: not hands.window.running.jobs.busy, timeout=60_000)
    assert {s.suggester for s in hands.session.suggestions}.isdisjoint(old)
