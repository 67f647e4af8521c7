"""``workbench hand-out``: a project for each annotator, with the dispatches that are theirs."""

from __future__ import annotations

import getpass
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from workbench.cli.progress import progress
from workbench.cli.telling import tell
from workbench.store.project import Project
from workbench.team.allotting import Allotment, Role, Wish, allot, common, loads
from workbench.team.handing_out import UNKILLED, hand_out, hand_out_again, path_of, pieces

_CHOSEN = ("since", "until", "agencies", "languages")
"""The options that choose dispatches."""


def _share(_context: click.Context, _parameter: click.Parameter, value: str) -> float:
    try:
        share = float(value.removesuffix("%").replace(",", ".")) / 100
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise click.BadParameter(f"{value!r} is not a share like 20%")
    return share


@click.command("hand-out")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--to", "names", metavar="NAME,...", help="Who annotates.")
@click.option(
    "--overlap", default="0%", callback=_share, help="The share that several annotate, like 20%."
)
@click.option("--several", default=2, show_default=True, help="How many annotate a shared one.")
@click.option(
    "--blind", default="0%", callback=_share, help="The share that comes without suggestions."
)
@click.option(
    "--repeats", default="0%", callback=_share, help="The share that comes a second time."
)
@click.option("--seed", default=0, show_default=True, help="Another seed is another plan.")
@click.option("--more", is_flag=True, help="Also what others have: more of it is shared then.")
@click.option("--each", "limit", type=click.IntRange(min=1), help="Dispatches a person at most.")
@click.option("--since", default="", metavar="DATE", help="From this date, or year, or month.")
@click.option("--until", default="", metavar="DATE", help="Up to this date, and on it.")
@click.option("--agency", "agencies", metavar="NAME", multiple=True, help="Of this agency.")
@click.option("--lang", "languages", metavar="CODE", multiple=True, help="In this language.")
@click.option(
    "--into",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where the files are written; beside PROJECT if it is left out.",
)
@click.option("--as", "who", metavar="NAME", help="Who hands out; the login name if left out.")
@click.option("--again", metavar="NAME", help="Write somebody's last file anew, for one got lost.")
@click.option("--dry-run", is_flag=True, help="Say who would get what, and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    project: Path,
    names: str | None,
    folder: Path | None,
    who: str | None,
    again: str | None,
    *,
    more: bool,
    dry_run: bool,
    as_json: bool,
    **wished: Any,  # noqa: ANN401 - the fields of the wish and of the choice, as click read them
) -> None:
    """Write a project for each annotator: PROJECT.NAME.workbench.

    Dispatches that somebody has are not handed out again, or with --more to others only; what the
    agency killed is not either. What comes back is brought in by workbench merge.

    \b
    Examples:
      workbench hand-out march.workbench --to anne,bart --overlap 20% --seed 7 --blind 15%
      workbench hand-out march.workbench --again anne --into lost
    """
    into = folder or project.parent
    name = who or getpass.getuser()
    with Project.open(project) as opened:
        if again:
            with progress("handing out") as tick:
                path = hand_out_again(opened, again, _made(into), name, tick)
            tell("handed out", f"{path} is written again for {again}", file=str(path), to=again)
            return
        if not names:
            raise click.UsageError("say who annotates: --to anne,bart")
        choice = replace(UNKILLED, **{each: wished.pop(each) for each in _CHOSEN})
        wish = Wish(tuple(each.strip() for each in names.split(",")), **wished)
        found = pieces(opened, choice, more=more)
        allotment = allot(found, wish)
        lengths = {piece.id: piece.length for piece in found}
        paths = {to: path_of(project, into, to) for to, got in allotment.items() if got}
        if not dry_run:
            total = sum(map(len, allotment.values()))
            with progress("handing out", total) as tick:
                hand_out(opened, allotment, wish, _made(into), name, tick)
    if as_json:
        plain = _plain(allotment, lengths, {} if dry_run else paths)
        click.echo(json.dumps(plain, ensure_ascii=False, indent=1))
    else:
        _tell(allotment, lengths, {} if dry_run else paths)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _tell(allotment: Allotment, lengths: dict[str, int], paths: dict[str, Path]) -> None:
    for facts in _people(allotment, lengths):
        tell(
            "allotted",
            f"{facts['name']}: {facts['dispatches']} dispatches, {facts['characters']} characters;"
            f" {facts['shared']} shared, {facts['blind']} without suggestions,"
            f" {facts['repeats']} a second time",
            **facts,
        )
    for (one, other), count in common(allotment).items():
        tell(
            "common",
            f"{one} and {other}: {count} dispatches in common",
            a=one,
            b=other,
            dispatches=count,
        )
    for to, path in paths.items():
        tell("handed out", f"{path} is written for {to}", file=str(path), to=to)
    if not any(allotment.values()):
        tell("nothing to hand out", "nothing is left to be handed out")


def _people(allotment: Allotment, lengths: dict[str, int]) -> Iterator[dict[str, Any]]:
    load = loads(allotment, lengths)
    for name, got in allotment.items():
        roles = Counter(assigned.role for assigned in got)
        yield {
            "name": name,
            "dispatches": len(got),
            "characters": load[name],
            "shared": roles[Role.SHARED],
            "blind": sum(assigned.blind for assigned in got),
            "repeats": roles[Role.REPEAT],
        }


def _plain(allotment: Allotment, lengths: dict[str, int], paths: dict[str, Path]) -> dict[str, Any]:
    return {
        "people": list(_people(allotment, lengths)),
        "common": [[*pair, count] for pair, count in common(allotment).items()],
        "files": {to: str(path) for to, path in paths.items()},
        "dispatches": {
            name: [{"dispatch": a.dispatch, "role": str(a.role), "blind": a.blind} for a in got]
            for name, got in allotment.items()
        },
    }
