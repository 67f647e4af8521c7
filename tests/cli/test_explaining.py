"""Suggestions are explained in a table."""

from __future__ import annotations

import re

from workbench.cli.explaining import explained
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.dispatch import Dispatch
from workbench.model.suggestion import Suggestion
from workbench.suggest.rules import DESCRIPTIONS

TEXT = '"Le port\nrouvre", a dit Ana Lopes, "et reste ouvert toute la semaine prochaine".'
QUOTATION = Quotation("q", QuotationType.DIRECT, ((0, 16), (35, 79)), cue=((18, 23),))
FOUND = [
    Suggestion(Span("s", 24, 33, "PER"), "rules 1.0", "name.first-name", 0.934),
    Suggestion(QUOTATION, "rules 1.0", "quote.inverted-subject", 0.9),
]


def test_each_suggestion_has_a_line_with_words_label_and_rule() -> None:
    head, *lines = explained(Dispatch("d1", TEXT), FOUND).splitlines()
    assert head == "d1"
    first, second = (re.split(r" {2,}", line.strip()) for line in lines)
    assert first[:2] == ['"Le port rouvre" […] "et reste ouvert t…', "direct"]
    assert first[2:] == ["0.90", "quote.inverted-subject", DESCRIPTIONS["quote.inverted-subject"]]
    assert second[:2] == ["Ana Lopes", "PER"]
    assert second[2:] == ["0.93", "name.first-name", DESCRIPTIONS["name.first-name"]]


def test_the_columns_stand_below_each_other() -> None:
    _, *lines = explained(Dispatch("d1", TEXT), FOUND).splitlines()
    assert lines[0].index("0.90") == lines[1].index("0.93")
    assert lines[0].index("quote.") == lines[1].index("name.")


def test_a_dispatch_without_suggestions_says_so() -> None:
    assert explained(Dispatch("d1", TEXT), []) == "d1\n  nothing is suggested"
