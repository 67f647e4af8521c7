"""``workbench history``: what was done to a dispatch, and its annotations as they were."""

from __future__ import annotations

import getpass
import json
from datetime import datetime
from pathlib import Path

import click

from workbench.cli.telling import tell
from workbench.commands.restoring import restore as restored
from workbench.errors import ProjectError
from workbench.model.annotation_set import AnnotationSet
from workbench.model.plain import from_annotation
from workbench.store import history, journal, visits
from workbench.store.history import Step
from workbench.store.project import Project


@click.command("history")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("dispatch")
@click.option("--annotator", metavar="NAME", help="Whose; needed where several have annotated it.")
@click.option(
    "--as-of",
    "moment",
    type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]),
    help="As it was then, by the local clock; a day alone means its end.",
)
@click.option("--restore", is_flag=True, help="Bring it back to what it was.")
@click.option("--as", "who", metavar="NAME", help="Who restores; the login name if left out.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    project: Path,
    dispatch: str,
    annotator: str | None,
    moment: datetime | None,
    who: str | None,
    *,
    restore: bool,
    as_json: bool,
) -> None:
    """List what was done to DISPATCH of PROJECT, the newest first, or show it as it was.

    Restoring is an act like any other, and can be undone.

    \b
    Examples:
      workbench history march.workbench belga-0123
      workbench history march.workbench belga-0123 --annotator anne --as-of 2026-03-03
    """
    if restore and moment is None:
        raise click.UsageError("say when it was as it is to be: --as-of 2026-03-03T14:30")
    with Project.open(project) as opened:
        opened.dispatch(dispatch)
        name = annotator or _only(opened, dispatch)
        if moment is None:
            _list(history.steps(opened, dispatch, name), as_json=as_json)
            return
        then = _as_of(opened, dispatch, name, moment)
        if restore:
            now = opened.annotation_set(dispatch, name)
            edit = restored(now, then, {speaker.id for speaker in opened.speakers()})
            journal.record(opened, edit, who=who or getpass.getuser())
            tell(
                "dispatch restored", f"{dispatch} of {name} is as it was on {moment:%Y-%m-%d %H:%M}"
            )
        else:
            _show(opened, then, as_json=as_json)


def _only(project: Project, dispatch: str) -> str:
    names = history.annotators(project, dispatch)
    if not names:
        raise ProjectError(f"{project.path}: nobody has annotated {dispatch}")
    if len(names) > 1:
        raise ProjectError(
            f"{project.path}: {', '.join(names)} have annotated {dispatch}; name one with"
            " --annotator"
        )
    return names[0]


def _as_of(project: Project, dispatch: str, name: str, moment: datetime) -> AnnotationSet:
    day = moment.time() == moment.min.time()
    end = moment.replace(hour=23, minute=59, second=59, microsecond=999_000) if day else moment
    clock = history.clock_at(project, dispatch, name, visits.stamp(end.astimezone()))
    if clock is None:
        raise ProjectError(
            f"{project.path}: {name} had done nothing to {dispatch} on {moment:%Y-%m-%d %H:%M}"
        )
    return history.as_of(project, dispatch, name, clock)


def _list(found: list[Step], *, as_json: bool) -> None:
    if as_json:
        plain = [
            {
                "at": step.at,
                "who": step.who,
                "by": str(step.by),
                "verb": step.verb,
                "way": step.way,
                "added": step.added,
                "removed": step.removed,
                "set_aside": step.held,
            }
            for step in found
        ]
        click.echo(json.dumps({"acts": plain}, ensure_ascii=False, indent=1))
        return
    for step in found:
        way = "" if step.way == "do" else f"{step.way} "
        aside = ", set aside" if step.held else ""
        when = datetime.fromisoformat(step.at).astimezone().strftime("%Y-%m-%d %H:%M:%S")
        click.echo(
            f"{when}  {step.who}  {way}{step.verb}  (by {step.by}, +{step.added}"
            f" -{step.removed}{aside})"
        )


def _show(project: Project, then: AnnotationSet, *, as_json: bool) -> None:
    text = project.dispatch(then.dispatch).text
    made = [*then.spans, *then.quotations]
    if as_json:
        plain = {"state": str(then.state), "annotations": [from_annotation(a) for a in made]}
        click.echo(json.dumps(plain, ensure_ascii=False, indent=1))
        return
    click.echo(f"{then.dispatch} of {then.annotator}: {then.state}")
    for annotation in made:
        what = from_annotation(annotation)
        words = " ".join(text[annotation.start : annotation.end].split())
        click.echo(
            f"{annotation.start}-{annotation.end}  {what.get('label', what.get('type'))}  {words}"
        )
