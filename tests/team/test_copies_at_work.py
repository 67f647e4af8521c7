"""Whatever people do in their copies, however it comes together: what must hold, holds."""

from __future__ import annotations

import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.store.replays import replayed
from tests.strategies import LABELS
from tests.team.copies import Made, state
from workbench.commands import quotations, remarks, spans, states, suggestions
from workbench.formats import scheme
from workbench.model.annotation import Quotation, QuotationType
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.speaker import new_speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import merges
from workbench.store.checking import check
from workbench.store.project import Project
from workbench.team.allotting import Assigned, Role, Wish
from workbench.team.handing_out import hand_out
from workbench.team.merging import merge, redo, undo

TEXT = "« Le pont rouvrira lundi », a dit Odile Vanbrabant à Walleville."
DISPATCHES = ("d1", "d2")
COPIES = {"desk": "anne", "train": "anne", "bart": "bart"}
"""Two machines of one annotator, and another's."""
HANDED = "dirk"
"""Whom the lead hands a file out to, at some time."""
NAMES = ["lead", *COPIES, HANDED]
KEYS = [(name, dispatch) for name in NAMES for dispatch in DISPATCHES]

Draw = Callable[[st.SearchStrategy[int]], int]


def _edits(session: Session, at: int, label: str) -> list[Edit]:
    """Return what an annotator may do now, at a place of the text."""
    made = session.annotations
    targets = [*made.annotations.values()]
    found = [
        spans.add(made, at, at + 6, label),
        quotations.add(made, [(at, at + 9)]),
        remarks.note(made, f"note {at}"),
        states.mark(made, State.DONE if at % 2 else State.FLAGGED),
    ]
    if session.open_suggestions:
        found.append(suggestions.accept(made, session.open_suggestions, session.register))
        found.append(suggestions.reject(made, session.open_suggestions))
    if targets:
        target = targets[at % len(targets)]
        found.append(spans.delete(made, target))
        if isinstance(target, Quotation):
            speaker = new_speaker(f"Odile {at % 3}")
            found.append(quotations.create_speaker(made, target, speaker))
            found.append(quotations.set_type(made, target, QuotationType.MIXED))
        else:
            found.append(spans.relabel(made, target, label))
            found.append(spans.resize(made, target, at, at + 4))
    return found


class CopiesAtWork(RuleBasedStateMachine):
    """A lead's project and copies of it, each with a simple model of its annotator's sets."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        lead = self._path("lead")
        with Project.create(lead, scheme.read_default()) as project:
            for number, dispatch in enumerate(DISPATCHES):
                project.add(Dispatch(dispatch, f"{TEXT} ({number})"))
                proposed = Quotation(f"s-{dispatch}", QuotationType.DIRECT, ((2, 25),))
                quote = Suggestion(proposed, "rules", "marks", 0.9, "Odile Vanbrabant")
                project.add_suggestions(dispatch, "rules", [quote])
        for name in (*COPIES, "first"):
            shutil.copy(lead, self._path(name))
        self.sessions = {name: self._open(name) for name in ("lead", *COPIES)}
        self.before: defaultdict[tuple[str, str], list[AnnotationSet]] = defaultdict(list)
        self.after: defaultdict[tuple[str, str], list[AnnotationSet]] = defaultdict(list)
        self.sets = {
            (name, dispatch): AnnotationSet(dispatch, session.annotator)
            for name, session in self.sessions.items()
            for dispatch in DISPATCHES
        }
        self.merged: list[int] = []

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.workbench"

    def _open(self, name: str) -> Session:
        return Session(Project.open(self._path(name)), COPIES.get(name, name))

    def _there(self, names: list[str]) -> list[Path]:
        return [self._path(name) for name in names if name in self.sessions]

    def teardown(self) -> None:
        for session in self.sessions.values():
            session.project.close()
        names = [name for name in self.sessions if name != "lead"]
        made = [self._all_in(order) for order in (names, names[::-1])]
        shutil.rmtree(self.folder)
        assert made[0] == made[1], "the order of the files matters"

    def _all_in(self, order: list[str]) -> Made:
        path = Path(shutil.copy(self._path("first"), self._path("-".join(order))))
        with Project.open(path) as project:
            for name in order:
                merge(project, [self._path(name)], "lead")
        return state(path)

    @rule(key=st.sampled_from(KEYS), which=st.integers(0, 99), at=st.integers(0, 40),
          label=st.sampled_from(LABELS))  # fmt: skip
    def do(self, key: tuple[str, str], which: int, at: int, label: str) -> None:
        if key[0] not in self.sessions:
            return
        session = self.sessions[key[0]]
        session.open(key[1])
        possible = _edits(session, at, label)
        edit = possible[which % len(possible)]
        session.do(edit)
        self.before[key].append(self.sets[key])
        self.after[key].clear()
        self.sets[key] = self.sets[key].apply(edit)

    @rule(key=st.sampled_from(KEYS))
    def undo(self, key: tuple[str, str]) -> None:
        if key[0] not in self.sessions:
            return
        session = self.sessions[key[0]]
        session.open(key[1])
        assert session.can_undo == bool(self.before[key])
        session.undo()
        if self.before[key]:
            self.after[key].append(self.sets[key])
            self.sets[key] = self.before[key].pop()

    @rule(key=st.sampled_from(KEYS))
    def redo(self, key: tuple[str, str]) -> None:
        if key[0] not in self.sessions:
            return
        session = self.sessions[key[0]]
        session.open(key[1])
        assert session.can_redo == bool(self.after[key])
        session.redo()
        if self.after[key]:
            self.before[key].append(self.sets[key])
            self.sets[key] = self.after[key].pop()

    @precondition(lambda self: HANDED not in self.sessions)
    @rule()
    def hand_out(self) -> None:
        given = {HANDED: (Assigned("d1", Role.OWN), Assigned("d2", Role.OWN, blind=True))}
        project = self.sessions["lead"].project
        (path,) = hand_out(project, given, Wish((HANDED,)), self.folder, "lead")
        path.rename(self._path(HANDED))
        session = self.sessions[HANDED] = self._open(HANDED)
        assert session.project.owner == HANDED
        assert not session.project.suggestions("d2")
        assert session.register == project.speakers()
        for dispatch in DISPATCHES:
            self.sets[HANDED, dispatch] = AnnotationSet(dispatch, HANDED)

    @rule(name=st.sampled_from(NAMES))
    def restart(self, name: str) -> None:
        if name not in self.sessions:
            return
        self.sessions[name].project.close()
        assert not self._path(name).with_name(f"{name}.workbench-wal").exists()
        self.sessions[name] = self._open(name)

    @rule(names=st.lists(st.sampled_from(NAMES[1:]), min_size=1, unique=True))
    def merge(self, names: list[str]) -> None:
        report = merge(self.sessions["lead"].project, self._there(names), "lead")
        assert not any(file.error for file in report.files)
        if report.act is not None:
            self.merged.append(report.act)
        again = merge(self.sessions["lead"].project, self._there(names), "lead")
        assert again.act is None, "merged twice, something changed"

    @precondition(lambda self: self.merged)
    @rule()
    def take_a_merge_back_and_do_it_again(self) -> None:
        project = self.sessions["lead"].project
        before = self._lead()
        undo(project, self.merged[-1], "lead")
        redo(project, self.merged[-1], "lead")
        assert self._lead() == before

    def _lead(self) -> list[AnnotationSet]:
        project = self.sessions["lead"].project
        return [project.annotation_set(*of) for of in sorted(project.set_ids())]

    @invariant()
    def every_copy_is_as_its_model(self) -> None:
        for (name, dispatch), made in self.sets.items():
            project = self.sessions[name].project
            assert project.annotation_set(dispatch, made.annotator) == made

    @invariant()
    def the_journal_alone_makes_every_set(self) -> None:
        for session in self.sessions.values():
            for of in session.project.set_ids():
                assert replayed(session.project, *of) == session.project.annotation_set(*of)

    @invariant()
    def every_copy_is_whole(self) -> None:
        for session in self.sessions.values():
            assert list(check(session.project)) == []

    @invariant()
    def what_came_of_one_copy_only_is_as_it_is_there(self) -> None:
        lead, bart = self.sessions["lead"].project, self.sessions["bart"].project
        held = {(each.dispatch, each.annotator) for each in merges.aside(lead)}
        assert not any(annotator == "bart" for _, annotator in held)
        for dispatch in DISPATCHES:
            clock = lead.rows(
                "SELECT max(clock) FROM acts WHERE who = 'bart' AND came IS NOT NULL"
            )[0][0]
            theirs = bart.rows("SELECT max(clock) FROM acts WHERE who = 'bart'")[0][0]
            if clock is not None and clock == theirs:
                assert lead.annotation_set(dispatch, "bart") == bart.annotation_set(
                    dispatch, "bart"
                )


TestCopiesAtWork = CopiesAtWork.TestCase
TestCopiesAtWork.settings = settings(
    max_examples=25,
    stateful_step_count=14,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
