"""A case as the list shows it: the words, and both versions at their places in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.gui.agreement.case_list import aloud
from workbench.gui.agreement.shown_case import Version, shown_case
from workbench.gui.agreement.snippet import snippet

TEXT = "La ministre Odile Vanbrabant a reçu 😀 lundi les bourgmestres de la province de Namur. " * 4


@given(st.data())
def test_what_was_marked_stands_at_its_place_in_the_line(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(TEXT) - 2))
    end = data.draw(st.integers(start + 1, min(len(TEXT), start + 110)))
    shown = snippet(TEXT, [(start, end)])
    place = shown.place((start, end))
    assert place is not None
    assert shown.line[slice(*place)] == TEXT[start:end]


def test_of_a_long_stretch_the_beginning_and_the_end_are_shown() -> None:
    shown = snippet(TEXT, [(10, 300)])
    assert len(shown.line) < 220
    assert " … " in shown.line
    place = shown.place((10, 300))
    assert place is not None
    words = shown.line[slice(*place)]
    assert words.startswith(TEXT[10:30])
    assert words.endswith(TEXT[280:300])


def test_a_stretch_that_is_cut_out_has_no_place() -> None:
    assert snippet(TEXT, [(10, 300)]).place((120, 130)) is None


def test_white_space_is_shown_as_spaces_and_moves_nothing() -> None:
    shown = snippet("one\ntwo\tthree", [(4, 7)])
    assert shown.line == "one two three"
    assert shown.place((4, 7)) == (4, 7)


def test_a_case_is_read_aloud_with_both_versions() -> None:
    versions = Version("Ada", "LOC", ((63, 84),)), Version("Bo", "", ())
    case = shown_case("d1", "Les maires", "marked by one only", TEXT, versions)
    assert case.start == 63
    said = aloud(case)
    assert said.startswith("Les maires. marked by one only. Ada: LOC, ")
    assert said.endswith("Bo: nothing")
    assert TEXT[63:84] in said
