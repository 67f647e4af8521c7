"""Hand out: a project for each annotator, with the dispatches that are theirs.

A copy has the scheme, the guideline and the register, the texts, the suggestions but where it is
to be annotated without, and of the journal what concerns its annotator; never what others made,
but gold of a dispatch that both have finished, with its decisions.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Self

from workbench.errors import ProjectError
from workbench.model.annotation import new_id
from workbench.model.by import By
from workbench.model.choice import Choice
from workbench.model.edit import Edit
from workbench.model.plain import to_edit
from workbench.store import acts, assignments, chosen, entering, merges
from workbench.store.acts import Stored
from workbench.store.assignments import Assignment, Handed
from workbench.store.entering import Last
from workbench.store.project import Project
from workbench.store.replaying import Register
from workbench.store.sealing import Act, Entry
from workbench.team.allotting import Allotment, Assigned, Piece, Role, Wish, ordered
from workbench.team.files import Files
from workbench.team.names import HAND_OUT, again

UNKILLED: Final = Choice(embargoed=True)
"""All dispatches but those that the agency killed."""
SECOND: Final = "~2"
"""Behind the id of a dispatch that is annotated a second time."""

Progress = Callable[[], None]
"""Called behind each dispatch that is written."""


def pieces(project: Project, choice: Choice = UNKILLED, *, more: bool = False) -> list[Piece]:
    """Return the dispatches of a choice that nobody has; with ``more`` all, with who has them.

    Of the choice, what it says of dispatches counts.
    """
    wanted = chosen.dispatches(project, choice)
    found: dict[str, Piece] = {}
    for id_, length, annotator, blind in assignments.candidates(project):
        before = found.get(id_, Piece(id_, length))
        taken = before.taken if annotator is None else before.taken | {annotator}
        found[id_] = Piece(id_, length, taken, before.blind or bool(blind))
    return [p for p in found.values() if p.id in wanted and (more or not p.taken)]


def path_of(project: Path, folder: Path, annotator: str) -> Path:
    """Return where the copy of an annotator stands: NAME.anne.workbench."""
    safe = "".join(c if c.isalnum() or c in "-_." else "_" for c in annotator)
    return folder / f"{project.stem}.{safe}{project.suffix}"


def hand_out(
    project: Project,
    allotment: Allotment,
    wish: Wish,
    folder: Path,
    who: str,
    progress: Progress | None = None,
) -> list[Path]:
    """Write a project for each annotator, and keep in the project who has what.

    All files are written or none. Raises ProjectError where one stands already or cannot be
    written.
    """
    plan = {**asdict(wish), "to": list(wish.to)}
    given = {name: got for name, got in allotment.items() if got}
    id_ = new_id()
    with _files(project.path, folder, given) as files:
        written = _write(project, given, files, (id_, who, plan), progress)
        with project.transaction():
            assignments.keep_hand_out(project, id_, who, plan)
            for name, got in given.items():
                _keep(project, id_, name, got)
            assignments.keep_handed(project, written)
            return files.place()


def hand_out_again(
    project: Project,
    annotator: str,
    folder: Path,
    who: str,
    progress: Progress | None = None,
) -> Path:
    """Write the file of an annotator's last hand-out anew, with what came back meanwhile.

    The order of the work, and what comes a second time, follow from the plan: they are the same.

    Raises ProjectError where nothing was handed out to the annotator.
    """
    last = next((h for h in assignments.handed(project) if h.annotator == annotator), None)
    if last is None:
        raise ProjectError(f"{project.path}: nothing was handed out to {annotator}")
    plan = assignments.plan_of(project, last.hand_out)
    once = [
        Assigned(each.dispatch, Role(each.role), bool(each.blind))
        for each in assignments.assignments(project, last.hand_out)
        if each.annotator == annotator
    ]
    got = ordered(annotator, once, Wish((annotator,), repeats=plan["repeats"], seed=plan["seed"]))
    given = {annotator: got}
    with _files(project.path, folder, given) as files:
        written = _write(project, given, files, (last.hand_out, who, plan), progress)
        with project.transaction():
            assignments.keep_handed(project, written)
            (path,) = files.place()
    return path


def _keep(project: Project, id_: str, name: str, got: Sequence[Assigned]) -> None:
    merges.add_annotator(project, name, "person", None)
    if any(each.role is Role.REPEAT for each in got):
        merges.add_annotator(project, again(name), "repeat", name)
    assignments.keep(project, (_assignment(id_, name, each) for each in got))


def _assignment(id_: str, name: str, assigned: Assigned) -> Assignment:
    who = again(name) if assigned.role is Role.REPEAT else name
    return Assignment(assigned.dispatch, who, id_, str(assigned.role), int(assigned.blind))


@contextmanager
def _files(project: Path, folder: Path, names: Iterable[str]) -> Generator[Files]:
    """Have files to be written; where the block fails, none of them is left.

    Raises ProjectError where one stands already, or where two would be one.
    """
    files = Files({name: path_of(project, folder, name) for name in names})
    try:
        yield files
    except BaseException:
        files.take_away()
        raise
    finally:
        files.sweep()


def _write(
    project: Project,
    given: Mapping[str, Sequence[Assigned]],
    files: Files,
    hand_out: tuple[str, str, dict[str, Any]],
    progress: Progress | None,
) -> list[Handed]:
    """Write the files from one state of the project, which others may write to meanwhile."""
    with assignments.snapshot(project), ExitStack() as stack:
        copies = [
            stack.enter_context(_Copy.begin(project, name, got, files.new[name]))
            for name, got in given.items()
        ]
        for copy in copies:
            copy.bring_sets(progress)
        for stored in acts.read(project):
            for copy in copies:
                copy.bring(stored)
        for copy in copies:
            copy.finish(*hand_out)
        return [
            Handed(hand_out[0], copy.name, files.paths[copy.name].name, copy.end.seal)
            for copy in copies
        ]


@dataclass(slots=True)
class _Copy:
    """The project of one annotator while it is written."""

    project: Project
    copy: Project
    name: str
    got: Sequence[Assigned]
    ids: dict[str, str]
    end: Last
    kept: dict[bytes, int]
    register: Register

    @classmethod
    def begin(cls, project: Project, name: str, got: Sequence[Assigned], path: Path) -> _Copy:
        """Make the file with what all copies have."""
        copy = Project.create(path, project.scheme, language=project.language)
        copy.connection.execute("PRAGMA synchronous = OFF")
        copy.connection.execute("BEGIN")
        assignments.copy_settings(project, copy, name)
        ids = {a.dispatch: a.dispatch for a in got if a.role is not Role.REPEAT}
        return cls(project, copy, name, got, ids, entering.last(copy.connection), {}, Register())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.copy.connection.in_transaction:
            self.copy.connection.execute("ROLLBACK")
        self.copy.close()

    def bring_sets(self, progress: Progress | None) -> None:
        """Copy the dispatches in the order of the work, with suggestions and what is there."""
        for each in self.got:
            second = each.role is Role.REPEAT
            to = f"{each.dispatch}{SECOND}" if second else each.dispatch
            assignments.copy_dispatch(self.project, self.copy, each.dispatch, to)
            names = [] if each.blind else assignments.suggesters_of(self.project, each.dispatch)
            for suggester in names:
                assignments.add_annotator(self.copy, suggester, "suggester")
                assignments.copy_set(self.project, self.copy, each.dispatch, suggester, to)
                if second:
                    self._suggest_again(suggester, to)
            if not second:
                assignments.copy_set(self.project, self.copy, each.dispatch, self.name, to)
                self._bring_gold(each.dispatch)
            if progress is not None:
                progress()
        assignments.copy_versions(self.project, self.copy)

    def _bring_gold(self, dispatch: str) -> None:
        for gold in assignments.gold_of(self.project, dispatch, self.name):
            assignments.add_annotator(self.copy, gold, "gold")
            assignments.copy_set(self.project, self.copy, dispatch, gold, dispatch)

    def _suggest_again(self, suggester: str, dispatch: str) -> None:
        """Enter what was proposed for a dispatch that comes a second time."""
        stored = merges.stored(self.copy, (dispatch, suggester))
        plain = {"added": list(stored.annotations.values()), "state": ["new", stored.state]}
        edit = to_edit(plain, verb="suggest", dispatch=dispatch, annotator=suggester)
        self._enter_now(suggester, By.MODEL, edit)

    def bring(self, stored: Stored) -> None:
        """Enter an act as far as it concerns the annotator."""
        entries = [
            (entry, held)
            for entry, held in zip(stored.entries, stored.held, strict=True)
            if held != merges.WITHDRAWN and self._concerns(entry)
        ]
        of = self.kept.get(stored.act.of)
        if not entries or (stored.act.of and of is None):
            return
        self._enter(stored.act, entries, of)
        for entry, held in entries:
            if entry.register:
                self.register.apply(merges.loads(merges.Row(0, entry.edit, held)))

    def _concerns(self, entry: Entry) -> bool:
        if entry.dispatch is None:
            return True
        if entry.dispatch not in self.ids:
            return False
        return entry.annotator == self.name or self._is_brought(entry)

    def _is_brought(self, entry: Entry) -> bool:
        return bool(
            self.copy.rows(
                """SELECT 1 FROM sets s JOIN annotators a ON a.name = s.annotator
                WHERE s.dispatch = ? AND s.annotator = ? AND a.kind <> 'person'""",
                [entry.dispatch, entry.annotator],
            )
        )

    def _enter(self, act: Act, entries: Sequence[tuple[Entry, int]], of: int | None) -> None:
        self.end = entering.following(self.end, act, [entry for entry, _ in entries])
        self.kept[act.uid] = self.end.id
        assignments.enter(self.copy, self.end, act, entries, of)

    def _enter_now(self, who: str, by: By, edit: Edit) -> None:
        act = entering.new_act(self.end, who, by, edit.verb)
        self._enter(act, [(entering.entry(edit), merges.APPLIES)], None)

    def finish(self, id_: str, who: str, plan: dict[str, Any]) -> None:
        """Give the copy what of the register comes from others' acts, and who it is for."""
        edit = to_edit(dict(self._registered()), verb=HAND_OUT, dispatch="", annotator="")
        if edit.registered or edit.unregistered:
            self._enter_now(who, By.COMMAND, edit)
        assignments.keep_hand_out(self.copy, id_, who, plan)
        assignments.keep(self.copy, self._assignments(id_))
        self.copy.connection.execute("COMMIT")

    def _registered(self) -> Iterator[tuple[str, list[Any]]]:
        """Yield the parts of the edit that makes the register what it is in the project."""
        now, made = merges.speakers(self.project), self.register.speakers
        changed = [id_ for id_ in now if made.get(id_) != now[id_]]
        gone = [id_ for id_ in made if id_ not in now and id_ not in self.register.left]
        yield "registered", [now[id_] for id_ in changed]
        yield "unregistered", [made[id_] for id_ in (*changed, *gone) if id_ in made]

    def _assignments(self, id_: str) -> Iterator[Assignment]:
        for each in self.got:
            second = SECOND if each.role is Role.REPEAT else ""
            to = f"{each.dispatch}{second}"
            yield Assignment(to, self.name, id_, str(each.role), int(each.blind))
