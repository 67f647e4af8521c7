"""Keys can be changed; what would make a key mean two things is refused with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from workbench.gui.bindings import Bindings
from workbench.gui.places import Layout
from workbench.gui.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from workbench.model.scheme import Scheme


def _bindings(keys: dict[str, list[str]] | None = None, locale: str = "en_US") -> Bindings:
    taste = Settings(keys=dict(keys or {}))
    return Bindings(taste, Layout(taste.layout, locale))


@pytest.fixture
def bindings(qapp: QObject, scheme: Scheme) -> Bindings:
    assert qapp is not None
    made = _bindings(locale="fr_BE")
    made.take_up((*scheme.labels, *scheme.quotation_types), "en")
    return made


def test_an_action_may_have_several_keys(bindings: Bindings) -> None:
    bindings.add("editor.quoting.take", "F12")
    bindings.add("editor.quoting.take", "Ctrl+F12")
    assert bindings.keys("editor.quoting.take") == ("Q", "F12", "Ctrl+F12")
    assert bindings.is_own("editor.quoting.take")


def test_a_key_can_be_taken_off_and_the_usual_ones_given_back(bindings: Bindings) -> None:
    bindings.remove("editor.quoting.take", "Q")
    assert bindings.keys("editor.quoting.take") == ()
    assert bindings.reset("editor.quoting.take") == ()
    assert bindings.keys("editor.quoting.take") == ("Q",)
    assert not bindings.is_own("editor.quoting.take")


def test_a_usual_key_that_another_action_has_now_is_told_of(bindings: Bindings) -> None:
    bindings.remove("editor.quoting.cue", "C")
    bindings.add("editor.quoting.take", "C")
    assert bindings.reset("editor.quoting.cue") == ("C",)
    assert bindings.keys("editor.quoting.cue") == ()


def test_all_usual_keys_come_back_at_once(bindings: Bindings) -> None:
    bindings.add("editor.quoting.take", "F12")
    bindings.remove("editor.quoting.cue", "C")
    bindings.reset_all()
    assert bindings.keys("editor.quoting.take") == ("Q",)
    assert bindings.keys("editor.quoting.cue") == ("C",)


@pytest.mark.parametrize(
    ("action", "key", "why"),
    [
        ("editor.quoting.take", "4", "' is the key of “Other name”."),
        ("editor.quoting.take", "C", "C is the key of “Cue: the selection; without one, none”."),
        ("editor.quoting.take", "Left", "it moves the caret, selects or copies"),
        ("editor.quoting.take", "Ctrl+Shift+Right", "it moves the caret"),
        ("editor.quoting.take", "Tab", "from one part of the window to the next"),
        ("editor.quoting.take", "Ctrl+Alt+B", "Ctrl+Alt is AltGr"),
        ("files.open", "B", "B is needed in fields and lists"),
        ("files.open", "Shift+B", "is needed in fields and lists"),
        ("editor.quoting.take", "", "cannot be used"),
        ("editor.quoting.take", "F12", ""),
        ("files.open", "F12", ""),
        ("files.open", "Ctrl+F12", ""),
        ("course.next_dispatch", "Ctrl+PgDown", ""),
    ],
)
def test_a_key_is_refused_with_a_reason(
    bindings: Bindings, action: str, key: str, why: str
) -> None:
    refusal = bindings.refusal(action, key)
    assert why in refusal
    assert bool(why) == bool(refusal)


def test_a_place_that_prints_what_another_action_has_is_refused(qapp: QObject) -> None:
    assert qapp is not None
    french = _bindings(locale="fr_FR")
    assert "Smaller text" in french.refusal("course.flag", "Ctrl+6")
    assert _bindings(locale="fr_BE").refusal("course.flag", "Ctrl+6") == ""


def test_keys_are_printed_as_on_the_users_keyboard(bindings: Bindings) -> None:
    assert bindings.printed("display.zoom_usual") == ("Ctrl+à",)
    assert bindings.printed("editor.accept") == ("⏎",)
    assert bindings.print_key("5") == "("
    assert bindings.print_key("d") == "D"


def test_a_key_that_is_a_labels_is_not_told_as_an_actions(
    bindings: Bindings, scheme: Scheme
) -> None:
    bindings.take_up(scheme.labels, "en")
    bindings.add("editor.quoting.take", "X")
    bindings.take_up((*scheme.labels, *scheme.quotation_types), "en")
    assert bindings.printed("editor.quoting.take") == ("Q",)


@pytest.mark.parametrize(
    "keys",
    [
        {"editor.quoting.take": ["Foo"]},
        {"editor.quoting.take": ["ctrl+k"]},
        {"editor.quoting.take": ["C"]},
        {"editor.quoting.take": ["Left"]},
        {"editor.nothing": ["F12"]},
    ],
)
def test_keys_that_make_no_sense_fall_back_to_the_usual_and_are_named(
    qapp: QObject, keys: dict[str, list[str]]
) -> None:
    assert qapp is not None
    bindings = _bindings(keys)
    assert bindings.mangled == tuple(keys)
    assert bindings.keys("editor.quoting.take") == ("Q",)


def test_two_actions_may_have_changed_places(qapp: QObject) -> None:
    assert qapp is not None
    bindings = _bindings({"editor.quoting.take": ["C"], "editor.quoting.cue": ["Q"]})
    assert bindings.mangled == ()
    assert bindings.keys("editor.quoting.cue") == ("Q",)


def test_of_two_actions_with_one_key_one_keeps_it(qapp: QObject) -> None:
    assert qapp is not None
    bindings = _bindings({"editor.quoting.take": ["F12"], "editor.quoting.cue": ["F12"]})
    assert bindings.mangled == ("editor.quoting.cue",)
    assert bindings.keys("editor.quoting.take") == ("F12",)
