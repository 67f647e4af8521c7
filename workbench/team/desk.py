"""The desk of an adjudicator: one dispatch with its conflicts, and values for the work list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import ascii_uppercase

from workbench.agreement.conflicts import cases
from workbench.agreement.settling import settle
from workbench.model.annotation_set import AnnotationSet
from workbench.model.decision import Case, Rule, Ruling, Settled
from workbench.model.dispatch import Dispatch
from workbench.model.state import State
from workbench.store import decisions
from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class Job:
    """A dispatch of the work list: id and title, and how many people have finished it.

    ``conflicts`` are those in which people differ, ``open`` those that are still to be decided,
    ``gain`` is what deciding them is worth (agreement/gain.py), ``state`` is gold's.
    """

    dispatch: str
    title: str
    annotators: int
    open: int
    conflicts: int
    gain: float
    state: State


@dataclass(frozen=True, slots=True)
class Progress:
    """How far adjudication has come.

    ``dispatches`` have been finished by enough people, in ``finished`` of them gold is done and
    nothing is open; ``open`` conflicts are left; ``by_ruling`` counts the decisions, ``mine`` those
    of the adjudicator.
    """

    dispatches: int
    finished: int
    open: int
    by_ruling: Mapping[Ruling, int]
    mine: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a rule settles: in how many dispatches, how many conflicts; and what it leaves.

    ``finished`` dispatches have nothing open then, and gold of them is done.
    """

    dispatches: int = 0
    settled: int = 0
    open: int = 0
    finished: int = 0

    def plus(self, settled: int, left: int) -> Preview:
        """Return the preview with one more dispatch."""
        done = self.finished + (left == 0)
        return Preview(self.dispatches + 1, self.settled + settled, self.open + left, done)


@dataclass(frozen=True, slots=True)
class Desk:
    """A dispatch, gold's set of it, those of people by name, and its cases in the text's order.

    ``open`` are the cases that an adjudicator is to decide, ``pending`` those that the rule will
    settle.
    """

    dispatch: Dispatch
    gold: AnnotationSet
    sets: tuple[AnnotationSet, ...]
    cases: tuple[Case, ...]
    open: tuple[Case, ...]
    pending: tuple[Settled, ...]

    @property
    def disputed(self) -> tuple[Case, ...]:
        """The cases in which people differ, or that are open for another reason."""
        return tuple(c for c in self.cases if not c.conflict.agreed or c in self.open)

    def set_of(self, annotator: str) -> AnnotationSet:
        """Return the set of a person, empty where there is none."""
        there = (made for made in self.sets if made.annotator == annotator)
        return next(there, AnnotationSet(self.dispatch.id, annotator))

    def case_at(self, offset: int) -> Case | None:
        """Return the innermost case at an offset, one that is open before others."""
        there = [
            case
            for case in self.cases
            if any(start <= offset < end for start, end in case.conflict.stretches)
        ]
        by_size = sorted(
            there, key=lambda c: (c not in self.open, c.conflict.end - c.conflict.start)
        )
        return by_size[0] if by_size else None

    def next(self, case: Case | None = None) -> Case | None:
        """Return the next case to decide behind one, from the first on again after the last.

        What was sent back to somebody who has not finished again is passed over.
        """
        return _behind(self._waiting_for_me(), None if case is None else _place(case))

    def previous(self, case: Case | None = None) -> Case | None:
        """Return the case to decide before one, from the last on again before the first."""
        found = self._waiting_for_me()
        if case is None:
            return found[-1] if found else None
        before = [each for each in found if _place(each) < _place(case)]
        return before[-1] if before else (found[-1] if found else None)

    def _waiting_for_me(self) -> list[Case]:
        return [case for case in self.open if not case.waits_for]

    def names(self, *, hidden: bool = False) -> dict[str, str]:
        """Return what people are called, by their names: "A", "B" and so on where these are hidden.

        Who is "A" is another in every dispatch, and always the same in one.
        """
        names = [made.annotator for made in self.sets]
        if not hidden:
            return {name: name for name in names}
        import hashlib  # late, as everywhere: the window's start is felt

        def mixed(name: str) -> str:
            text = f"{self.dispatch.id}\x1f{name}"
            return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

        letters = [*ascii_uppercase, *(str(n) for n in range(1, len(names) + 1))]
        return dict(zip(sorted(names, key=mixed), letters, strict=False))


_Place = tuple[int, int, str]


def _place(case: Case) -> _Place:
    return case.conflict.start, -case.conflict.end, str(case.conflict.layer)


def _behind(found: Sequence[Case], place: _Place | None) -> Case | None:
    behind = [each for each in found if place is None or _place(each) > place]
    return next(iter(behind or found), None)


def desk_of(project: Project, dispatch: str, gold: str, rule: Rule) -> Desk:
    """Read a dispatch and what a rule leaves open of it; raise ProjectError where there is none."""
    names = decisions.people_at(project, dispatch)
    sets = tuple(project.annotation_set(dispatch, name) for name in names)
    made = project.annotation_set(dispatch, gold)
    found = cases_of(project, sets, made)
    left = settle(found, rule)
    return Desk(project.dispatch(dispatch), made, sets, found, left.open, left.settled)


def cases_of(
    project: Project, sets: Sequence[AnnotationSet], gold: AnnotationSet
) -> tuple[Case, ...]:
    """Return the cases of a dispatch with the register as it is."""
    known = {id_ for (id_,) in project.rows("SELECT id FROM speakers")} if gold.decisions else ()
    return cases(sets, gold, known)
