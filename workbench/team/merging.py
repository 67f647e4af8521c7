"""Merge: bring the work of other copies of a project into it.

The acts of every copy have one order (their clock), and a set is what all its acts make of
nothing: so files may come in any order, partial or twice, and later again with more. What does not
fit is set aside and listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from workbench.errors import EditConflictError, FormatError, WorkbenchError
from workbench.model.by import By
from workbench.model.edit import Edit
from workbench.model.register import alike
from workbench.store import acts, entering, guideline, merges, speakers
from workbench.store.acts import Stored
from workbench.store.entering import Last
from workbench.store.labels import labels, renamed
from workbench.store.merges import APPLIES, WITHDRAWN, Set
from workbench.store.project import Project
from workbench.store.sealing import Entry, beginning
from workbench.team.batches import batched
from workbench.team.merged import FileReport, Report, Sealed
from workbench.team.names import HAND_OUT, Names
from workbench.team.reconciling import (
    Rules,
    reconcile,
    reconcile_register,
    replayed,
    rules_of,
)

_BATCH: Final = 500
_SHOWN: Final = 200

Progress = Callable[[], None]
"""Called behind each set."""


class _NotMeantError(Exception):
    """Takes everything back: the merge was only to be looked at."""


def merge(
    project: Project,
    paths: Sequence[Path],
    who: str,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Bring the work in files into a project, as one act in one transaction.

    A file that cannot be read is named in the report and does not keep the others out. With
    ``dry_run`` the same is done and taken back. Raises ProjectError where the project cannot be
    written.
    """
    report = Report([])
    before = {speaker.id for speaker in project.speakers()}
    try:
        with project.transaction():
            act = entering.enter(project.connection, [], who=who, by=By.MERGE, verb="merge")
            left = set[str]()
            for path in paths:
                report.files.append(_attempted(project, path, act, left, progress))
            merges.sweep(project, left)
            _finish(project, report, before)
            _keep(report, dry_run=dry_run)
            report.act = act
    except _NotMeantError:
        pass
    return report


def undo(project: Project, act: int, who: str) -> list[Edit]:
    """Take a merge back, as one act; return the edits of the sets that did it.

    Dispatches that came with it stay. Raises EditConflictError where later acts build on it.
    """
    return _turn(project, act, who, "undo")


def redo(project: Project, act: int, who: str) -> list[Edit]:
    """Bring a merge in again that was taken back; return the edits of the sets that did it."""
    return _turn(project, act, who, "redo")


def _attempted(
    project: Project, path: Path, act: int, left: set[str], progress: Progress | None
) -> FileReport:
    try:
        with Project.open(path, read_only=True) as source, merges.attempt(project):
            return _Incoming(project, source, act, path).run(left, progress)
    except (WorkbenchError, ValueError, KeyError, TypeError) as error:
        return FileReport(path, error=str(error))


"""+"""


def _keep(report: Report, *, dry_run: bool) -> None:
    """Take all back where nothing is to be written, or nothing came in."""
    if dry_run or not any(file.acts or file.dispatches for file in report.files):
        raise _NotMeantError


def _finish(project: Project, report: Report, before: set[str]) -> None:
    report.aside = merges.aside(project)
    register = project.speakers()
    report.speakers = [speaker for speaker in register if speaker.id not in before]
    new = {speaker.id for speaker in report.speakers}
    if new:
        pairs = (found for found in alike(register, speakers.others(project)) if found is not None)
        met = (pair for pair in pairs if {pair[1].id, pair[2].id} & new)
        report.alike = sorted(met, key=lambda pair: -pair[0])[:_SHOWN]


class _Incoming:
    """One file on its way in."""

    def __init__(self, project: Project, source: Project, act: int, path: Path) -> None:
        self.project, self.source, self.act = project, source, act
        self.report = FileReport(path, same_project=source.uid == project.uid)
        self.names = Names(project, source)
        self.withdrawn = merges.withdrawn(project)
        self.touched: dict[Set, None] = {}
        self.head = beginning(source.uid)

    def run(self, left: set[str], progress: Progress | None) -> FileReport:
        ours = labels(self.project) | renamed(self.project).keys()
        self.report.labels = sorted(labels(self.source) - ours)
        texts = [guideline.newest(each).text for each in (self.project, self.source)]
        self.report.guideline = texts[0] != texts[1]
        self._bring_acts()
        self.report.dispatches = self.names.brought
        left |= reconcile_register(self.project)
        self._reconcile(progress)
        merges.add_visits(self.project, list(self._visits()))
        self._look_at_sets()
        report = self.report
        merges.note(self.project, self.act, report.path.name, self.head, str(report.sealed))
        return report

    def _bring_acts(self) -> None:
        heads = merges.heads(self.project, self.names.owner)
        begun = not heads or self.head in heads
        end = entering.last(self.project.connection)
        for batch in batched(acts.read(self.source), _BATCH):
            turned = (stored.act.of for stored in batch)
            known = acts.known(self.project, {*(s.act.uid for s in batch), *turned})
            for stored in batch:
                self.head = stored.seal
                begun = begun or stored.seal in heads
                if not stored.sealed:
                    self.report.sealed = Sealed.BROKEN
                if stored.act.uid in known:
                    self._bring_back(known[stored.act.uid])
                else:
                    end = self._bring(stored, end, known)
        if not begun:
            self.report.sealed = Sealed.BROKEN

    def _bring(self, stored: Stored, end: Last, known: dict[bytes, int]) -> Last:
        """Enter an act that the project does not know, as far as it is of interest."""
        entries = list(self._entries(stored))
        if not entries:
            return end
        of = known.get(stored.act.of)
        if stored.act.of and of is None:
            raise FormatError(f"the act {stored.id} turns one that is not in the journal")
        end = entering.following(end, stored.act, entries)
        merges.enter(self.project, end, stored.act, entries, of=of, came=self.act)
        known[stored.act.uid] = end.id
        for name in {entry.annotator or stored.act.who for entry in entries}:
            self.report.person(name).acts += 1
        return end

    def _entries(self, stored: Stored) -> Iterator[Entry]:
        for entry, held in zip(stored.entries, stored.held, strict=True):
            if held == WITHDRAWN or stored.act.verb == HAND_OUT:
                continue
            if entry.dispatch is None or entry.annotator is None:
                yield entry
                continue
            to = self.names.of((entry.dispatch, entry.annotator))
            if to is not None:
                self._touch((entry.dispatch, entry.annotator), to)
                yield entry._replace(dispatch=to[0], annotator=to[1])

    def _touch(self, of: Set, to: Set) -> None:
        if to in self.touched:
            return
        self.touched[to] = None
        kind, repeats = self.names.kind(of, to)
        merges.add_annotator(self.project, to[1], kind, repeats)
        new = merges.begin(self.project, to)
        if kind == "suggester":
            merges.copy_suggestions(self.source, self.project, of, to)
        person = self.report.person(to[1])
        person.new += new
        person.updated += not new

    def _bring_back(self, act: int) -> None:
        """Count an act that is known; one whose merge was undone comes in with this one."""
        self.report.known += 1
        if act in self.withdrawn:
            of = merges.bring_back(self.project, act, self.act)
            self.withdrawn.discard(act)
            for name in {annotator for _, annotator in of} or {self.names.owner}:
                self.report.person(name).acts += 1
            for each in of:
                self.report.person(each[1]).updated += each not in self.touched
                self.touched[each] = None

    def _reconcile(self, progress: Progress | None) -> None:
        rules = rules_of(self.project)
        for to in self.touched:
            reconcile(self.project, to, rules)
            if progress is not None:
                progress()

    def _visits(self) -> Iterator[tuple[str, str, str, float]]:
        for dispatch, annotator, started, seconds in merges.visits(self.source):
            to = self.names.of((dispatch, annotator))
            if to is not None:
                yield *to, started, seconds

    def _look_at_sets(self) -> None:
        """Say that the file was changed where a set is not what its own journal makes of it."""
        rules = rules_of(self.source)
        for of in self.source.set_ids():
            rows = [row for row in merges.journal_of(self.source, of) if not row.held]
            made = replayed(rows, rules, merges.length(self.source, of[0]))
            changed = made.flags or made.state != merges.stored(self.source, of)
            if changed and self.report.sealed is Sealed.WHOLE:
                self.report.sealed = Sealed.CHANGED


def _turn(project: Project, act: int, who: str, way: str) -> list[Edit]:
    with project.transaction():
        verb = "merge"
        entering.enter(project.connection, [], who=who, by=By.MERGE, verb=verb, way=way, of=act)
        held, sets = merges.brought(project, act)
        flag = WITHDRAWN if way == "undo" else APPLIES
        merges.hold(project, dict.fromkeys(held, flag))
        left = reconcile_register(project)
        rules = rules_of(project)
        others = {of: merges.fitting(project, of) - set(held) for of in sets}
        edits = [edit for of in sets if (edit := _again(project, of, rules, others[of]))]
        merges.sweep(project, left)
    return edits


def _again(project: Project, of: Set, rules: Rules, others: set[int]) -> Edit | None:
    """Reconcile a set; ``others`` are the edits in it that the merge did not bring."""
    made, edit = reconcile(project, of, rules)
    if any(step in others for step, held in made.flags.items() if held):
        raise EditConflictError(
            f"{of[0]} was worked on after the merge, so it is not taken back: take the later"
            f" changes of {of[1]} back first"
        )
    return edit
