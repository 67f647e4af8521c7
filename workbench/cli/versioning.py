"""``workbench versions``: which dispatch replaces which; confirm and refuse what is proposed."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.telling import tell
from workbench.exchange.carrying import carry_over
from workbench.store import versions
from workbench.store.project import Project
from workbench.store.versions import CERTAIN, How, Link

_WORDS = {
    How.ID: "replaces",
    How.LINK: "says it replaces",
    How.PROPOSED: "perhaps replaces",
    How.CONFIRMED: "replaces, as confirmed,",
    How.REFUSED: "does not replace",
}


@click.command("versions")
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "--confirm", "confirmed", metavar="DISPATCH", multiple=True, help="It is the next version."
)
@click.option("--refuse", "refused", metavar="DISPATCH", multiple=True, help="It is not.")
@click.option(
    "--carry",
    is_flag=True,
    help="Carry annotations over to later versions that their annotators have not begun.",
)
def command(
    project: Path, confirmed: tuple[str, ...], refused: tuple[str, ...], *, carry: bool
) -> None:
    """List which dispatch of PROJECT replaces which, or decide what is proposed.

    What people annotated in a version is carried over to the next one when it comes in or is
    confirmed; what does not fit it becomes a question there.

    \b
    Examples:
      workbench versions march.workbench
      workbench versions march.workbench --confirm belga-0123
    """
    with Project.open(project) as opened:
        for dispatch in confirmed:
            versions.confirm(opened, dispatch)
        for dispatch in refused:
            versions.refuse(opened, dispatch)
        links = versions.links(opened)
        carried = {link.dispatch for link in links if carry and link.how in CERTAIN}
        for dispatch in [*confirmed, *sorted(carried - set(confirmed))]:
            _carry(opened, dispatch)
        if not (confirmed or refused or carry):
            _list(links)


def _carry(project: Project, dispatch: str) -> None:
    for each in carry_over(project, dispatch):
        tell(
            "carried",
            f"{each.dispatch}: {each.kept} annotations of {each.annotator} carried over from"
            f" {each.earlier}, {each.lost} to look at",
            dispatch=each.dispatch,
            earlier=each.earlier,
            annotator=each.annotator,
            kept=each.kept,
            lost=each.lost,
        )


def _list(links: list[Link]) -> None:
    for link in links:
        tell(
            "version",
            f"{link.dispatch} {_WORDS[link.how]} {link.replaces}",
            dispatch=link.dispatch,
            replaces=link.replaces,
            how=str(link.how),
        )
    open_ = sum(link.how is How.PROPOSED for link in links)
    tell(
        "versions",
        f"in all: {len(links)} links, {open_} to be confirmed or refused",
        links=len(links),
        proposed=open_,
    )
