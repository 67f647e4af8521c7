"""The annotator's taste survives, and a broken file does no harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from workbench.gui import settings
from workbench.gui.settings import Settings
from workbench.resources import settings_path

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    taste = Settings(annotator="Ada", theme="dark", language="nl", zoom=1.3)
    taste.opened(tmp_path / "a.workbench")
    settings.save(taste)
    assert settings.load() == taste


def test_a_broken_file_gives_the_usual() -> None:
    settings_path().write_text("{", encoding="utf-8")
    assert settings.load() == Settings()


def test_wrong_values_are_left_out() -> None:
    settings_path().write_text(
        '{"zoom": "big", "theme": "pink", "annotator": "Ada", "recent": 3}', encoding="utf-8"
    )
    assert settings.load() == Settings(annotator="Ada")


def test_the_last_project_comes_first_and_once(tmp_path: Path) -> None:
    taste = Settings()
    for name in "abca":
        taste.opened(tmp_path / name)
    assert [r[-1] for r in taste.recent] == ["a", "c", "b"]


def test_keys_that_are_no_keys_are_left_out_and_named() -> None:
    settings_path().write_text(
        '{"keys": {"course.flag": ["B"], "course.finish": 3}, "layout": {"10": "&", "x": "y"},'
        ' "recent_actions": {}}',
        encoding="utf-8",
    )
    found = settings.load()
    assert found.keys == {"course.flag": ["B"]}
    assert found.layout == {"10": "&"}
    assert found.mangled == ["recent_actions", "keys"]


@pytest.mark.parametrize("written", ["{", "[1]", "3", "null"])
def test_a_broken_file_is_named(written: str) -> None:
    path = settings_path()
    path.write_text(written, encoding="utf-8")
    assert path.name in settings.load().mangled


def test_what_was_mangled_is_not_kept() -> None:
    settings.save(Settings(mangled=["zoom"]))
    assert settings.load().mangled == []


def test_the_last_action_comes_first_and_once() -> None:
    taste = Settings()
    for name in "abca":
        taste.ran(name)
    assert taste.recent_actions == ["a", "c", "b"]
