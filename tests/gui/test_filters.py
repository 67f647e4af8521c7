"""Filters are typed in English or the window's language, found by beginnings, put together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator

from workbench.gui import filters
from workbench.gui.filters import ANY, Filter, Kind
from workbench.model.sought import sought
from workbench.model.state import State
from workbench.store.search import Having, Order

BELGA, AFP = Filter(Kind.AGENCY, "Belga", "Belga"), Filter(Kind.AGENCY, "AFP", "AFP")
DONE, EVERY = Filter(Kind.STATE, "done", "done"), Filter(Kind.STATE, ANY, "any")
OLD, NEW = Filter(Kind.SORT, "oldest", "oldest"), Filter(Kind.SORT, "newest", "newest")


class _French(QTranslator):
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        return "Étiquette" if (context, source) == ("Filters", "Label") else ""


@pytest.fixture
def french(qapp: QCoreApplication) -> Iterator[None]:
    translator = _French()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("gare", ("gare", None, "")),
        ("gare agency:be", ("gare", Kind.AGENCY, "be")),
        ("AGENCY:", ("", Kind.AGENCY, "")),
        ('speaker:"Ana Lo', ("", Kind.SPEAKER, "Ana Lo")),
        ("12:30", ("12:30", None, "")),
        ("http:x", ("http:x", None, "")),
        ("agency:be gare", ("agency:be gare", None, "")),
    ],
)
def test_a_text_may_end_with_a_filter(
    qapp: QCoreApplication, typed: str, parts: tuple[str, Kind | None, str]
) -> None:
    del qapp
    assert filters.split(typed) == parts


@pytest.mark.usefixtures("french")
def test_kinds_are_typed_in_the_language_of_the_interface_too() -> None:
    for typed in ("étiquette:PER", "etiquette:PER", "Label:PER"):
        assert filters.split(typed) == ("", Kind.LABEL, "PER")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("2021", "2021..2021"),
        ("2021-03-22", "2021-03-22..2021-03-22"),
        ("2021-03..2021-05", "2021-03..2021-05"),
        ("2021..", "2021.."),
        ("..2021", "..2021"),
        ("..", None),
        ("march", None),
        ("", None),
    ],
)
def test_dates_are_typed_alone_or_as_a_stretch(
    qapp: QCoreApplication, typed: str, value: str | None
) -> None:
    del qapp
    found = [f.value for f in filters.matching((), Kind.DATE, typed)]
    assert found == ([] if value is None else [value])


def test_beginnings_come_first_and_codes_count(qapp: QCoreApplication) -> None:
    del qapp
    person = Filter(Kind.LABEL, "PER", "Personne")
    super_ = Filter(Kind.AGENCY, "Super", "Super")
    assert filters.matching((super_, person), None, "per") == [person, super_]
    assert filters.matching((super_, person), Kind.AGENCY, "per") == [super_]
    assert filters.matching((super_, person), None, "label") == [person]


def test_some_filters_exclude_others(qapp: QCoreApplication) -> None:
    del qapp
    assert filters.together([BELGA], AFP) == [BELGA, AFP]
    assert filters.together([BELGA], BELGA) == [BELGA]
    assert filters.together([OLD], NEW) == [NEW]
    assert filters.together([OLD], Filter(Kind.SORT, "import", "as imported")) == []
    assert filters.together([DONE], EVERY) == [EVERY]
    assert filters.together([EVERY], DONE) == [DONE]


def test_filters_and_words_ask_for_dispatches() -> None:
    note = Filter(Kind.HAVING, "note", "a note")
    date = Filter(Kind.DATE, "2021..2022", "")
    asked, order = filters.wanted([BELGA, AFP, note, date, OLD], sought("gare "), [State.NEW])
    assert (asked.agencies, asked.having) == ({"Belga", "AFP"}, {Having.NOTE})
    assert (asked.since, asked.until, asked.states) == ("2021", "2022", {State.NEW})
    assert (asked.pieces, order) == (sought("gare "), Order.OLDEST)


def test_a_filter_by_state_stands_before_the_tab() -> None:
    assert filters.wanted([DONE], (), [State.NEW])[0].states == {State.DONE}
    assert filters.wanted([EVERY], (), [State.NEW])[0].states == frozenset()


@given(st.text(max_size=30))
def test_whatever_is_typed_can_be_cut(typed: str) -> None:
    words, kind, value = filters.split(typed)
    assert typed.startswith(words)
    assert kind is not None or value == ""
    filters.matching((BELGA, DONE), kind, value)
