"""The language of a text shows in its function words; where it does not, nothing is guessed."""

from __future__ import annotations

import pytest

from workbench.model.languages import detected
from workbench.resources import resource


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('La ministre a dit que "rien" ne sera décidé dans les prochains jours.', "fr"),
        ('"Wie nu niet investeert, staat straks aan de kant", zei de minister van Cultuur.', "nl"),
        ('"We will not give up", the mayor said, and that was the end of it.', "en"),
        ("Die Ministerin sagte, es werde nichts entschieden.", ""),
        ("Ana Lopes", ""),
        ("", ""),
        ("😀 « » 2026", ""),
        ("قالت ليلى حداد", ""),
    ],
)
def test_a_language_is_told_where_it_is_clear(text: str, language: str) -> None:
    assert detected(text) == language


def test_the_samples_are_in_french_but_for_one_in_dutch() -> None:
    found = {
        path.stem: detected(path.read_text(encoding="utf-8"))
        for path in resource("samples").glob("*.txt")
    }
    assert found.pop("gentse-haven") == "nl"
    assert set(found.values()) == {"fr"}
