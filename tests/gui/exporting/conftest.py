"""A project with an entity that cuts a token, in two sets, and dispatches that are held back."""

from __future__ import annotations

import pytest

from tests.gui.conftest import STORY
from workbench.commands import spans, states
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.session import Session
from workbench.store.project import Project

CUT = STORY.index("Vanbrabant")
"""Where the entity begins that ends within a token."""


def begin(project: Project, annotator: str, dispatch: str, start: int, end: int) -> None:
    session = Session(project, annotator)
    session.open(dispatch)
    session.do(spans.add(session.annotations, start, end, "PER"))


@pytest.fixture
def begun(filled: Project) -> Project:
    begin(filled, "Ada", "d1", CUT, CUT + 6)
    namur = STORY.index("Namur")
    session = Session(filled, "Ada")
    session.open("d1")
    session.do(spans.add(session.annotations, namur, namur + 5, "LOC"))
    session.do(states.mark(session.annotations, State.DONE))
    begin(filled, "Bo", "d2", 4, 7)
    filled.add(Dispatch("d4", "Rien avant jeudi.", embargo="2999-01-01T00:00:00Z"))
    filled.add(Dispatch("d5", "Rien du tout.", killed=True))
    return filled
