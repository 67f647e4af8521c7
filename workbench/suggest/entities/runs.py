"""Runs of capitalised words, with the particles that join them, cut where a first name begins."""

from __future__ import annotations

from workbench.suggest.entities import context, verdicts
from workbench.suggest.entities.sheet import Sheet

_MOST_PARTICLES = 3


def read(sheet: Sheet) -> None:
    """Add the names that runs of capitalised words make."""
    behind = 0
    for i in sheet.caps:
        if i < behind or not _starts(sheet, i):
            continue
        behind = _end(sheet, i)
        start = i
        for k in range(i + 1, behind):
            if sheet.first_name(k) and _cuts(sheet, start, k, behind):
                verdicts.name(sheet, start, k)
                start = k
        verdicts.name(sheet, start, behind)


def _starts(sheet: Sheet, i: int) -> bool:
    if not _name_word(sheet, i):
        return False
    return not sheet.opener(i) or (sheet.first_name(i) and not sheet.is_a(i, "opener"))


def _name_word(sheet: Sheet, i: int) -> bool:
    return (
        sheet.free_capital(i)
        and sheet.forms[i][-1] not in "'’"
        and sheet.low[i] not in sheet.lists.stop
        and i not in sheet.inhabitants
        and not (sheet.is_a(i, "opener") and sheet.forms[i - 1][-1] in ".:")
        and not context.title(sheet, i)
    )


def _end(sheet: Sheet, i: int) -> int:
    """Return the word behind the run that begins at ``i``."""
    end = i + 1
    while True:
        step = _over_particles(sheet, end)
        if not _name_word(sheet, step) or (step > end and not _may_join(sheet, i, end)):
            return end
        end = step + 1


def _over_particles(sheet: Sheet, k: int) -> int:
    at = k
    while at < k + _MOST_PARTICLES and sheet.low[at] in sheet.lists.particles:
        if sheet.capital(at) and sheet.forms[at][-1] not in "'’":
            break
        at += 1
    return at


def _may_join(sheet: Sheet, first: int, k: int) -> bool:
    """Whether the particle at ``k`` joins: *de* only a first name and a surname."""
    if sheet.capital(k) or not sheet.is_a(k, "weak_particle"):
        return True
    if k != first + 1:
        return False
    return sheet.first_name(first) or (sheet.low[k] in {"de", "d'"} and first in sheet.role_ends)


def _cuts(sheet: Sheet, start: int, k: int, end: int) -> bool:
    """Whether what stands before the first name at ``k`` is no part of its name."""
    if k + 1 >= end and not sheet.acronym(start):
        return False
    if sheet.acronym(k - 1) and not sheet.acronym(k):
        return True
    return sheet.is_a(start - 1, "before_place") and not sheet.first_name(start)
