"""Change the register of speakers: describe, delete, merge and split its entries.

Each command returns the edits of one act, in an order that holds both ways: an entry that is used
is there before its quotations and leaves after them. A done set stays done.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.model.annotation import Quotation
from workbench.model.edit import Edit
from workbench.model.register import Use
from workbench.model.speaker import Speaker, fold


def describe(before: Speaker, after: Speaker) -> Edit:
    """Change an entry: name, aliases, kind, gender, role, external id."""
    return _register("describe", changed=[(before, after)])


def rename(before: Speaker, name: str) -> Edit:
    """Give an entry another name; the old one stays as an alias, for dispatches have it so."""
    wanted = " ".join(name.split())
    after = replace(before, name=wanted, aliases=_names(wanted, (before.name, *before.aliases)))
    return describe(before, after)


def add(speaker: Speaker) -> Edit:
    """Enter a speaker into the register."""
    return _register("register", registered=[speaker])


def delete(speakers: Iterable[Speaker]) -> Edit:
    """Take entries that no quotation has off the register."""
    return _register("unregister", unregistered=speakers)


def merge(kept: Speaker, others: Sequence[Speaker], uses: Iterable[Use]) -> tuple[Edit, ...]:
    """Make entries one: their names are aliases of the kept one, which gets their quotations.

    ``uses`` are the quotations of the others. What the kept one does not say of itself is taken
    from the first of them that says it.
    """
    # The others are in the first edit too, unchanged: it fails where one is no longer as it was.
    same = [(other, other) for other in others]
    first = _register("merge", changed=[(kept, united(kept, others)), *same])
    last = _register("merge", unregistered=others)
    return (first, *_given("merge", uses, kept.id), last)


def split(
    speaker: Speaker, into: Speaker, uses: Iterable[Use], *, new: bool = False
) -> tuple[Edit, ...]:
    """Give some quotations of a speaker to another one, who is new or in the register already."""
    if new:
        first = _register("split", registered=[into], changed=[(speaker, speaker)])
    else:
        first = _register("split", changed=[(speaker, speaker), (into, into)])
    return (first, *_given("split", uses, into.id))


def united(kept: Speaker, others: Iterable[Speaker]) -> Speaker:
    """Return the entry that says what all of them say."""
    everyone = (kept, *others)
    names = (name for each in everyone for name in (each.name, *each.aliases))

    def first(field: str) -> str:
        return next((said for each in everyone if (said := getattr(each, field))), "")

    return replace(
        kept,
        aliases=_names(kept.name, names),
        kind=first("kind"),
        gender=first("gender"),
        role=first("role"),
        external_id=first("external_id"),
    )


def _names(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """Return the other names, each once, without those that only accents or case tell apart."""
    known = {fold(name): name}
    for other in others:
        known.setdefault(fold(other), other)
    return tuple(known.values())[1:]


def _given(verb: str, uses: Iterable[Use], speaker: str) -> list[Edit]:
    """Return one edit for each annotation set that gives its quotations to a speaker."""
    by_set: dict[tuple[str, str], list[Quotation]] = {}
    for use in uses:
        by_set.setdefault((use.dispatch, use.annotator), []).append(use.quotation)
    return [
        Edit(
            verb,
            dispatch,
            annotator,
            removed=tuple(quotations),
            added=tuple(replace(each, speaker=speaker) for each in quotations),
        )
        for (dispatch, annotator), quotations in by_set.items()
    ]


def _register(
    verb: str,
    *,
    changed: Iterable[tuple[Speaker, Speaker]] = (),
    registered: Iterable[Speaker] = (),
    unregistered: Iterable[Speaker] = (),
) -> Edit:
    """Return an edit of the register alone; ``changed`` are entries before and after."""
    pairs = tuple(changed)
    return Edit(
        verb,
        dispatch="",
        annotator="",
        registered=(*(after for _, after in pairs), *registered),
        unregistered=(*(before for before, _ in pairs), *unregistered),
    )
