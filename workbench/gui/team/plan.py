"""Plan: how dispatches are to be handed out, and the command that does it."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.gui.projects import PLACE, WHO


@dataclass(frozen=True, slots=True)
class Plan:
    """To whom, how much is shared by several, without suggestions, a second time (percent).

    ``limit`` is how many dispatches a person gets at most, 0: all. ``more``: also what others have
    already. ``folder`` is where the files go.
    """

    names: tuple[str, ...] = ()
    overlap: int = 20
    several: int = 2
    blind: int = 0
    repeats: int = 0
    seed: int = 1
    limit: int = 0
    more: bool = False
    folder: str = ""


def arguments(plan: Plan, *more: str) -> list[str]:
    """Return the arguments of the command line, with PLACE and WHO for project and lead."""
    return [
        *("hand-out", PLACE, f"--to={','.join(plan.names)}", "--as", WHO),
        *("--overlap", f"{plan.overlap}%", "--several", str(plan.several)),
        *("--blind", f"{plan.blind}%", "--repeats", f"{plan.repeats}%"),
        *("--seed", str(plan.seed)),
        *(("--each", str(plan.limit)) if plan.limit else ()),
        *(("--more",) if plan.more else ()),
        *(("--into", plan.folder) if plan.folder else ()),
        *more,
    ]
