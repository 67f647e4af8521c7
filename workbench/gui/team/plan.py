"""Plan: how dispatches are to be handed out, and the command that does it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from workbench.gui.projects import PLACE, WHO

_CHOSEN: Final = ("--since", "--until", "--agency", "--lang")


@dataclass(frozen=True, slots=True)
class Plan:
    """To whom, how much is shared by several, without suggestions, a second time (percent).

    ``limit`` is how many dispatches a person gets at most, 0: all. ``more``: also what others have
    already. ``chosen`` are the first and the last date, the agency and the language of what is
    handed out, each empty for any. ``folder`` is where the files go.
    """

    names: tuple[str, ...] = ()
    overlap: int = 20
    several: int = 2
    blind: int = 0
    repeats: int = 0
    seed: int = 1
    limit: int = 0
    more: bool = False
    chosen: tuple[str, str, str, str] = ("", "", "", "")
    folder: str = ""


def arguments(plan: Plan, *more: str) -> list[str]:
    """Return the arguments of the command line, with PLACE and WHO for project and lead.

    What goes to one person only is shared with nobody.
    """
    overlap = plan.overlap if len(plan.names) > 1 else 0
    return [
        *("hand-out", PLACE, f"--to={','.join(plan.names)}", "--as", WHO),
        *("--overlap", f"{overlap}%", "--several", str(plan.several)),
        *("--blind", f"{plan.blind}%", "--repeats", f"{plan.repeats}%"),
        *("--seed", str(plan.seed)),
        *(("--each", str(plan.limit)) if plan.limit else ()),
        *(("--more",) if plan.more else ()),
        *(f"{option}={value}" for option, value in zip(_CHOSEN, plan.chosen, strict=True) if value),
        *(("--into", plan.folder) if plan.folder else ()),
        *more,
    ]
