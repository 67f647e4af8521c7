from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tests.gui.exporting.conftest import CUT
from workbench.exchange.preflight import Case, Loss
from workbench.gui.exporting.correcting import Correcting
from workbench.model.annotation import Part
from workbench.session import Session

if TYPE_CHECKING:
    from workbench.store.project import Project

WHOLE = CUT, CUT + len("Vanbrabant")


def case_in(project: Project, dispatch: str, annotator: str, nearest: Part | None) -> Case:
    made = project.annotation_set(dispatch, annotator)
    span = min(made.spans, key=lambda s: s.start)
    words = project.dispatch(dispatch).text[span.start : span.end]
    whose = (dispatch, annotator, span.id)
    return Case(Loss.UNALIGNED, *whose, span.label, span.start, span.end, words, nearest)


def _part(project: Project, case: Case) -> Part:
    made = project.annotation_set(case.dispatch, case.annotator)
    return next((s.start, s.end) for s in made.spans if s.id == case.annotation)


def test_a_correction_is_an_act_that_is_taken_back_and_made_again(begun: Project) -> None:
    session = Session(begun, "Ada")
    correcting = Correcting(parent := QObject())
    correcting.take_up(session)
    told: list[tuple[str, Case]] = []

    def tell(what: str, case: Case) -> None:
        told.append((what, case))

    correcting.corrected.connect(partial(tell, "corrected"))
    correcting.returned.connect(partial(tell, "returned"))
    case = case_in(begun, "d1", "Ada", WHOLE)
    before = begun.annotation_set("d1", "Ada")
    correcting.correct(case)
    assert _part(begun, case) == WHOLE
    correcting.undo()
    assert begun.annotation_set("d1", "Ada") == before
    correcting.redo()
    assert _part(begun, case) == WHOLE
    assert told == [("corrected", case), ("returned", case), ("corrected", case)]
    del parent


def test_what_another_annotator_made_is_corrected_in_their_set(begun: Project) -> None:
    session = Session(begun, "Ada")
    session.open("d2")
    own = session.annotations
    correcting = Correcting(parent := QObject())
    correcting.take_up(session)
    case = case_in(begun, "d2", "Bo", (4, 9))
    correcting.correct(case)
    assert _part(begun, case) == (4, 9)
    assert session.annotations == own
    del parent


def test_what_changed_meanwhile_is_left_and_said(begun: Project) -> None:
    correcting = Correcting(parent := QObject())
    correcting.take_up(Session(begun, "Ada"))
    failed: list[str] = []
    correcting.failed.connect(failed.append)
    case = case_in(begun, "d1", "Ada", WHOLE)
    correcting.correct(case)
    correcting.correct(case)
    assert len(failed) == 1
    correcting.undo()
    correcting.undo()
    assert _part(begun, case) == (case.start, case.end)
    del parent
