"""Replay: what the edits of the journal make of nothing, on plain dictionaries.

An edit fits where what it takes away is there, and what it adds is not there otherwise. What it
changes of an annotation, field by field, must be as it found it: that somebody else has meanwhile
named another speaker does not keep a boundary from being moved. What somebody else has done already
is no conflict either: two machines on which one suggestion is accepted do the same. So the acts
of several copies of a project can be put in one order, and what does not fit is set aside whole.

The plain form is that of an edit in ``model/plain.py``, whose annotations lack the fields that say
nothing; a replay of a project's size makes no other values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from workbench.model.state import State

Plain = Mapping[str, Any]
_NEW: Final = str(State.NEW)
_CONTENT: Final = ("removed", "added", "answered", "asked", "settled", "decided", "undecided")
_RULED: Final = ("ruling", "answer", "back_to")
"""What two adjudicators must have said alike of a conflict for it to be no dispute."""


@dataclass(slots=True)
class Replay:
    """A set as its edits have made it so far; annotations and questions are by their ids."""

    state: str = _NEW
    note: str = ""
    reason: str = ""
    annotations: dict[str, Plain] = field(default_factory=dict[str, Plain])
    answered: set[str] = field(default_factory=set[str])
    questions: dict[str, Plain] = field(default_factory=dict[str, Plain])
    decisions: dict[str, Plain] = field(default_factory=dict[str, Plain])

    def apply(self, edit: Plain) -> bool:
        """Apply an edit; return False, and change nothing, where it does not fit."""
        if not self._fits(edit):
            return False
        _swap(self.annotations, edit.get("removed", ()), edit.get("added", ()))
        _swap(self.questions, edit.get("settled", ()), edit.get("asked", ()))
        _decide(self.decisions, edit.get("undecided", ()), edit.get("decided", ()))
        self.answered.difference_update(edit.get("reopened", ()))
        self.answered.update(edit.get("answered", ()))
        if "state" in edit and edit["state"][0] == self.state:
            self.state = edit["state"][1]
        if "note" in edit:
            self.note = edit["note"][1]
        if "reason" in edit:
            self.reason = edit["reason"][1]
        return True

    def _fits(self, edit: Plain) -> bool:
        return (
            _fit(self.annotations, edit.get("removed", ()), edit.get("added", ()))
            and _fit(self.questions, edit.get("settled", ()), edit.get("asked", ()))
            and _undisputed(self.decisions, edit.get("undecided", ()), edit.get("decided", ()))
            and self._state_fits(edit)
            and ("note" not in edit or self.note in edit["note"])
            and ("reason" not in edit or self.reason in edit["reason"])
        )

    def _state_fits(self, edit: Plain) -> bool:
        """Only an edit of nothing but the state must find it: else it comes along, or stays."""
        if "state" not in edit or self.state in edit["state"]:
            return True
        return edit["state"][0] == _NEW or any(edit.get(part) for part in _CONTENT)


@dataclass(slots=True)
class Register:
    """The register of speakers as its edits have made it; ``left`` may go where nobody speaks."""

    speakers: dict[str, Plain] = field(default_factory=dict[str, Plain])
    left: set[str] = field(default_factory=set[str])

    def apply(self, edit: Plain) -> bool:
        """Apply the speakers of an edit; return False, and change nothing, where one changed."""
        before = {speaker["id"]: speaker for speaker in edit.get("unregistered", ())}
        after = {speaker["id"]: speaker for speaker in edit.get("registered", ())}
        changed = before.keys() & after.keys()
        if not all(_changes(self.speakers.get(i), before[i], after[i]) for i in changed):
            return False
        for i in changed:
            self.speakers[i] = _mixed(self.speakers[i], _changed(before[i], after[i]))
        for speaker in after.keys() - changed:
            self.speakers.setdefault(speaker, after[speaker])
        self.left -= after.keys()
        self.left |= before.keys() - changed
        return True


def difference(before: Replay, after: Replay) -> dict[str, Any]:
    """Return the plain edit that brings a set from one state to another; empty where they equal."""
    edit: dict[str, Any] = {
        "removed": list(_other(before.annotations, after.annotations)),
        "added": list(_other(after.annotations, before.annotations)),
        "settled": list(_other(before.questions, after.questions)),
        "asked": list(_other(after.questions, before.questions)),
        "undecided": list(_other(before.decisions, after.decisions)),
        "decided": list(_other(after.decisions, before.decisions)),
        "answered": sorted(after.answered - before.answered),
        "reopened": sorted(before.answered - after.answered),
    }
    for part in ("state", "note", "reason"):
        values = getattr(before, part), getattr(after, part)
        if values[0] != values[1]:
            edit[part] = list(values)
    return {part: value for part, value in edit.items() if value}


def _other(these: Mapping[str, Plain], those: Mapping[str, Plain]) -> Iterator[Plain]:
    return (each for id_, each in these.items() if those.get(id_) != each)


def _fit(there: Mapping[str, Plain], removed: Sequence[Plain], added: Sequence[Plain]) -> bool:
    gone = {each["id"]: each for each in removed}
    new = {each["id"]: each for each in added}
    return all(
        _deletes(there.get(id_), before)
        if (after := new.get(id_)) is None
        else _changes(there.get(id_), before, after)
        for id_, before in gone.items()
    ) and all(there.get(id_, after) == after for id_, after in new.items() if id_ not in gone)


def _deletes(now: Plain | None, before: Plain) -> bool:
    """Tell whether an annotation is as it was, or gone; who speaks may have been named anew."""
    return now is None or now == before or _changed(before, now).keys() <= {"speaker"}


def _changes(now: Plain | None, before: Plain, after: Plain) -> bool:
    """Tell whether what changes of an annotation is as it was, or as it is to be."""
    if now is None:
        return False
    if now == before:
        return True
    changed = _changed(before, after)
    mixed = _mixed(now, changed)
    whole = "start" not in mixed or mixed["start"] < mixed["end"]
    return whole and all(now.get(part) in (before.get(part), changed[part]) for part in changed)


def _undisputed(there: Mapping[str, Plain], gone: Sequence[Plain], new: Sequence[Plain]) -> bool:
    """Tell whether a conflict was ruled as the edit found it or as it is to be, by whomever."""
    before, after = ({each["id"]: _ruled(each) for each in some} for some in (gone, new))
    return all(
        (now := there.get(id_)) is None or _ruled(now) in (before.get(id_), after.get(id_))
        for id_ in before.keys() | after.keys()
    )


def _ruled(decision: Plain) -> tuple[object, ...]:
    return tuple(decision.get(part) for part in _RULED)


def _decide(there: dict[str, Plain], gone: Sequence[Plain], new: Sequence[Plain]) -> None:
    for each in gone:
        there.pop(each["id"], None)
    there.update((each["id"], each) for each in new)


def _changed(before: Plain, after: Plain) -> Plain:
    """Return the fields that differ with their later values, None where one says nothing."""
    parts = before.keys() | after.keys()
    return {part: after.get(part) for part in parts if before.get(part) != after.get(part)}


def _mixed(now: Plain, changed: Plain) -> Plain:
    return {part: value for part, value in {**now, **changed}.items() if value is not None}


def _swap(there: dict[str, Plain], removed: Sequence[Plain], added: Sequence[Plain]) -> None:
    before = {each["id"]: each for each in removed}
    now = {id_: there.pop(id_, None) for id_ in before}
    for each in added:
        was, is_ = before.get(each["id"]), now.get(each["id"])
        if was is None or is_ is None or is_ == was:
            there[each["id"]] = each
        else:
            there[each["id"]] = _mixed(is_, _changed(was, each))
