"""Hand out: a project for each annotator, with the dispatches that are theirs.

A copy has the scheme, the guideline and the register, the texts, the suggestions but where it is
to be annotated without, and of the journal what concerns its annotator; never what others made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Self

from workbench.errors import ProjectError
from workbench.model.annotation import new_id
from workbench.model.by import By
from workbench.model.edit import Edit
from workbench.model.plain import to_edit
from workbench.store import acts, assignments, entering, merges
from workbench.store.acts import Stored
from workbench.store.assignments import Assignment, Handed
from workbench.store.entering import Last
from workbench.store.project import Project
from workbench.store.replaying import Register
from workbench.store.sealing import Act, Entry
from workbench.team.allotting import Allotment, Assigned, Piece, Role, Wish
from workbench.team.names import HAND_OUT, again

SECOND: Final = "~2"
"""Behind the id of a dispatch that is annotated a second time."""

Progress = Callable[[], None]
"""Called behind each dispatch that is written."""


def pieces(project: Project, *, more: bool = False) -> list[Piece]:
    """Return the dispatches of a project that nobody has; with ``more`` all, with who has them."""
    taken: dict[str, tuple[int, set[str]]] = {}
    for id_, length, annotator in assignments.candidates(project):
        _, names = taken.setdefault(id_, (length, set()))
        if annotator is not None:
            names.add(annotator)
    return [
        Piece(id_, length, frozenset(names))
        for id_, (length, names) in taken.items()
        if more or not names
    ]


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
    with project.transaction():
        id_ = new_id()
        assignments.keep_hand_out(project, id_, who, plan)
        given = {name: got for name, got in allotment.items() if got}
        for name, got in given.items():
            _keep(project, id_, name, got)
        return _written(project, given, id_, plan, folder, who, progress)


def hand_out_again(project: Project, annotator: str, folder: Path, who: str) -> Path:
    """Write the file of an annotator's last hand-out anew, with what came back meanwhile.

    Raises ProjectError where nothing was handed out to the annotator.
    """
    last = next((h for h in assignments.handed(project) if h.annotator == annotator), None)
    if last is None:
        raise ProjectError(f"{project.path}: nothing was handed out to {annotator}")
    second = again(annotator)
    got = [
        Assigned(each.dispatch, Role(each.role), bool(each.blind))
        for each in assignments.assignments(project, last.hand_out)
        if each.annotator in (annotator, second)
    ]
    got.sort(key=lambda each: each.role is Role.REPEAT)
    plan = assignments.plan_of(project, last.hand_out)
    with project.transaction():
        (path,) = _written(project, {annotator: got}, last.hand_out, plan, folder, who, None)
    return path


def _keep(project: Project, id_: str, name: str, got: Sequence[Assigned]) -> None:
    merges.add_annotator(project, name, "person", None)
    if any(each.role is Role.REPEAT for each in got):
        merges.add_annotator(project, again(name), "repeat", name)
    assignments.keep(project, (_assignment(id_, name, each) for each in got))


def _assignment(id_: str, name: str, assigned: Assigned) -> Assignment:
    who = again(name) if assigned.role is Role.REPEAT else name
    return Assignment(assigned.dispatch, who, id_, str(assigned.role), int(assigned.blind))


def _written(
    project: Project,
    given: Mapping[str, Sequence[Assigned]],
    id_: str,
    plan: dict[str, Any],
    folder: Path,
    who: str,
    progress: Progress | None,
) -> list[Path]:
    paths = {name: path_of(project.path, folder, name) for name in given}
    for path in paths.values():
        if path.exists():
            raise ProjectError(f"{path} exists already; move it away, or name another folder")
    new = {name: path.with_name(f".{path.name}.new") for name, path in paths.items()}
    try:
        with ExitStack() as stack:
            copies = [
                stack.enter_context(_Copy.begin(project, name, got, new[name]))
                for name, got in given.items()
            ]
            for copy in copies:
                copy.bring_sets(progress)
            for stored in acts.read(project):
                for copy in copies:
                    copy.bring(stored)
            for copy in copies:
                copy.finish(id_, who, plan)
                made = Handed(id_, copy.name, paths[copy.name].name, copy.end.seal)
                assignments.keep_handed(project, made)
        for name, path in paths.items():
            new[name].rename(path)
    finally:
        for path in new.values():
            path.unlink(missing_ok=True)
    return list(paths.values())


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
        path.unlink(missing_ok=True)
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
                assignments.add_suggester(self.copy, suggester)
                assignments.copy_set(self.project, self.copy, each.dispatch, suggester, to)
                if second:
                    self._suggest_again(suggester, to)
            if not second:
                assignments.copy_set(self.project, self.copy, each.dispatch, self.name, to)
            if progress is not None:
                progress()
        assignments.copy_versions(self.project, self.copy)

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
        return entry.annotator == self.name or self._suggests(entry)

    def _suggests(self, entry: Entry) -> bool:
        return bool(
            self.copy.rows(
                """SELECT 1 FROM sets s JOIN annotators a ON a.name = s.annotator
                WHERE s.dispatch = ? AND s.annotator = ? AND a.kind = 'suggester'""",
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
