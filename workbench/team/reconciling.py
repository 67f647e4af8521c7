"""Reconcile: bring sets and the register to what all their acts make of them, in one order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from workbench.model.edit import Edit
from workbench.model.plain import to_edit
from workbench.store import journal, merges
from workbench.store.labels import labels, of_today, renamed
from workbench.store.merges import APPLIES, DOES_NOT_FIT, Row, Set
from workbench.store.project import Project
from workbench.store.replaying import Register, Replay, difference

_VERB: Final = "merge"


@dataclass(frozen=True, slots=True)
class Rules:
    """What an edit must heed besides the set: the labels and speakers of the project.

    ``renamed`` maps labels that the scheme had to those that it has.
    """

    labels: frozenset[str]
    speakers: frozenset[str]
    renamed: Mapping[str, str]

    def read(self, row: Row) -> dict[str, Any]:
        """Return the edit of a row, with the labels of today."""
        return of_today(merges.loads(row), self.renamed)

    def allow(self, edit: Mapping[str, Any], length: int) -> bool:
        """Tell whether all that an edit adds can stand in a text of so many characters."""
        return all(self._allows(each, length) for each in edit.get("added", ()))

    def _allows(self, plain: Mapping[str, Any], length: int) -> bool:
        if "label" in plain:
            return plain["label"] in self.labels and plain["end"] <= length
        parts = [*plain["content"], *plain.get("cue", ()), plain.get("source", (0, 0))]
        speaker = plain.get("speaker")
        return max(end for _, end in parts) <= length and (
            speaker is None or speaker in self.speakers
        )


def rules_of(project: Project) -> Rules:
    """Return the rules of a project as it stands; who left the register was a speaker once."""
    register, _ = _register(project)
    return Rules(frozenset(labels(project)), frozenset(register.speakers), renamed(project))


@dataclass(frozen=True, slots=True)
class Replayed:
    """A set as its acts make it, and which of its edits, by their steps, are held otherwise."""

    state: Replay
    flags: dict[int, int] = field(default_factory=dict[int, int])


def replayed(rows: list[Row], rules: Rules, length: int) -> Replayed:
    """Replay the edits of a set in their order."""
    made = Replayed(Replay())
    for row in rows:
        edit = rules.read(row)
        fits = rules.allow(edit, length) and made.state.apply(edit)
        held = APPLIES if fits else DOES_NOT_FIT
        if held != row.held:
            made.flags[row.step] = held
    return made


def reconcile(project: Project, of: Set, rules: Rules) -> tuple[Replayed, Edit | None]:
    """Bring a set to what its acts make of it, within a transaction.

    Returns what was replayed, and the edit that did it, None where nothing changes.
    """
    made = replayed(merges.journal_of(project, of), rules, merges.length(project, of[0]))
    merges.hold(project, made.flags)
    changed = difference(merges.stored(project, of), made.state)
    if not changed:
        return made, None
    edit = to_edit(changed, verb=_VERB, dispatch=of[0], annotator=of[1])
    journal.apply(project, edit)
    return made, edit


def reconcile_register(project: Project) -> set[str]:
    """Bring the register to what all acts make of it, within a transaction.

    Returns the ids of those that may go when nobody has them as a speaker (``sweep``).
    """
    register, flags = _register(project)
    merges.hold(project, flags)
    merges.write_speakers(project, register.speakers)
    return register.left | (merges.speakers(project).keys() - register.speakers.keys())


def _register(project: Project) -> tuple[Register, dict[int, int]]:
    """Replay the register; return it, and which edits, by their steps, are held otherwise."""
    register = Register()
    flags: dict[int, int] = {}
    for row, alone in merges.journal_of_register(project):
        held = APPLIES if register.apply(merges.loads(row)) else DOES_NOT_FIT
        # An edit of a set stands or falls with the set.
        if alone and held != row.held:
            flags[row.step] = held
    return register, flags
