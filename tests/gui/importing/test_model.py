"""Tests of the table of a plan: what rows say, which are left out, which are seen."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import Qt

from workbench.gui.importing.labels import unknown
from workbench.gui.importing.model import PlanModel
from workbench.gui.importing.rows import PlanRow, file_name, read_row, verdict_words
from workbench.model.verdict import Verdict
from workbench.model.wire_warning import WarningCode

_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_REFUSED = (
    "the label 'PERSON' is not in the project's scheme (PER, ORG): say which one it is with"
    " --labels PERSON=…, or --labels PERSON= to leave it out"
)


def _told(**changed: object) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "file": "/in/wires.xml", "number": 1, "line": 0, "id": "d1", "version": "2",
        "language": "fr", "headline": "Un titre", "place": "Namur", "date": "2026-03-01T10:00",
        "urgency": "4", "embargo": "", "killed": False, "format": "nitf", "of": "d0",
        "exact": True, "reason": "", "verdict": "update", "warnings": [["charset", "a -> b"]],
    }  # fmt: skip
    return facts | changed


def test_a_row_is_read_from_what_the_command_line_tells() -> None:
    row = read_row(_told())
    assert row.verdict is Verdict.UPDATE
    assert [w.code for w in row.warnings] == [WarningCode.CHARSET]
    assert file_name(row) == "wires.xml (2)"
    assert verdict_words(row) == "update of d0"
    assert verdict_words(read_row(_told(exact=False, killed=True))) == (
        "perhaps an update of d0, killed"
    )


def _model() -> PlanModel:
    model = PlanModel()
    verdicts = (Verdict.NEW, Verdict.UNREADABLE, Verdict.UPDATE, Verdict.DUPLICATE)
    model.show_rows([PlanRow(f"{i}.txt", verdict) for i, verdict in enumerate(verdicts)])
    return model


def test_only_what_would_come_in_is_ticked_and_left_out() -> None:
    model = _model()
    ticks = [model.data(model.index(i, 0), _CHECK) for i in range(4)]
    checked = Qt.CheckState.Checked
    assert ticks == [checked, None, checked, None]
    model.turn([0, 1])
    assert [row.file for row in model.left_out] == ["0.txt"]
    assert [row.file for row in model.coming] == ["2.txt"]
    model.turn([0, 2])
    assert model.left_out == []


def test_the_rows_of_a_verdict_are_turned_as_they_are_seen() -> None:
    model = _model()
    model.show_verdict(Verdict.UPDATE)
    assert model.rowCount() == 1
    model.turn([0])
    model.show_verdict(None)
    assert [row.file for row in model.left_out] == ["2.txt"]


def test_labels_nobody_knows_are_asked_for_once() -> None:
    rows = [PlanRow("a", Verdict.UNREADABLE, reason=reason) for reason in (_REFUSED, "", _REFUSED)]
    assert unknown(rows) == ["PERSON"]


def test_ten_thousand_rows_are_filtered_at_once() -> None:
    model = PlanModel()
    model.show_rows([read_row(_told(number=i)) for i in range(10_000)])
    begun = time.process_time()
    model.show_verdict(Verdict.UPDATE)
    model.turn(range(10_000))
    assert time.process_time() - begun < 0.15
    assert len(model.left_out) == 10_000
