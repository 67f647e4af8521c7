"""What is not a value of ours is refused with the reason."""

from __future__ import annotations

from typing import Any

import pytest

from workbench.errors import FormatError
from workbench.model.plain import from_scheme, to_annotation, to_scheme
from workbench.model.scheme import Scheme

SPAN: dict[str, Any] = {"id": "a", "start": 0, "end": 4, "label": "PER"}


def test_a_missing_field_is_named() -> None:
    with pytest.raises(FormatError, match="lacks the field 'end'"):
        to_annotation({"id": "a", "start": 0, "label": "PER"})


@pytest.mark.parametrize("wrong", [{"start": "0"}, {"end": 0}, {"start": 1.5}, {"start": None}])
def test_a_wrong_offset_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(FormatError, match="an annotation is not right"):
        to_annotation(SPAN | wrong)


def test_a_scheme_comes_back_as_it_was(scheme: Scheme) -> None:
    assert to_scheme(from_scheme(scheme)) == scheme


def test_the_default_scheme_speaks_three_languages(scheme: Scheme) -> None:
    for label in (*scheme.labels, *scheme.quotation_types):
        assert all(label.names[x] and label.clauses[x] for x in ("fr", "nl", "en")), label


def test_a_key_given_twice_is_named(scheme: Scheme) -> None:
    plain = from_scheme(scheme)
    plain["labels"][1]["key"] = plain["labels"][0]["key"]
    with pytest.raises(FormatError, match="the key '1' twice"):
        to_scheme(plain)


def test_a_colour_that_is_none_is_named(scheme: Scheme) -> None:
    plain = from_scheme(scheme)
    plain["labels"][0]["colour"] = "red"
    with pytest.raises(FormatError, match="#rrggbb"):
        to_scheme(plain)
