"""``workbench adjudicate``: settle what annotators agree on, and list what is left to decide."""

from __future__ import annotations

import getpass
import json
from pathlib import Path
from typing import Any

import click

from workbench.cli.progress import progress
from workbench.model.annotation import Annotation, Span
from workbench.model.conflict import Answer
from workbench.model.decision import Case, Rule, RuleKind
from workbench.model.plain import bare
from workbench.store.project import Project
from workbench.team.adjudicating import Bench
from workbench.team.desk import Desk, Job, Preview

_SHOWN = 20


@click.command("adjudicate")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--agreed", is_flag=True, help="Put what is agreed into gold.")
@click.option("--dry-run", is_flag=True, help="Say what --agreed would settle; write nothing.")
@click.option(
    "--rule",
    "kind",
    type=click.Choice([str(kind) for kind in RuleKind]),
    help="What is agreed: what all say, or more than half of at least three; it is kept.",
)
@click.option("--needed", type=click.IntRange(1), help="So many must have finished; it is kept.")
@click.option("--dispatch", metavar="ID", help="List the open conflicts of one dispatch.")
@click.option("--as", "who", metavar="NAME", help="Who decides; the login name if left out.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    project: Path,
    *,
    who: str | None,
    dispatch: str | None,
    as_json: bool,
    **options: Any,  # noqa: ANN401 - click's
) -> None:
    """Settle what is agreed in PROJECT, and print what is open, what gains most first.

    Gold is an annotation set like any other. A dispatch in which nothing is open is finished. What
    an adjudicator has decided is never overwritten, and can be taken back in the window.

    \b
    Examples:
      workbench adjudicate march.workbench --agreed --dry-run
      workbench adjudicate march.workbench --agreed --rule majority
      workbench adjudicate march.workbench --dispatch AFP-17
    """
    with Project.open(project) as opened:
        bench = Bench(opened, who or getpass.getuser())
        rule = _rule(bench.rule, options["kind"], options["needed"])
        if rule != bench.rule and not options["dry_run"]:
            bench.set_rule(rule)
        if dispatch is not None:
            _print_desk(bench.open(dispatch), as_json=as_json)
            return
        settled = _settled(bench, rule, agreed=options["agreed"], dry_run=options["dry_run"])
        if as_json:
            click.echo(json.dumps(_plain(bench, rule, settled), ensure_ascii=False, indent=2))
            return
        for line in _lines(bench, rule, settled, dry_run=options["dry_run"]):
            click.echo(line)


def _rule(now: Rule, kind: str | None, needed: int | None) -> Rule:
    return Rule(RuleKind(kind or now.kind), needed or now.needed)


def _settled(bench: Bench, rule: Rule, *, agreed: bool, dry_run: bool) -> Preview | None:
    if not agreed:
        return None
    with progress("settling") as tick:

        def tell(done: int, of: int) -> None:
            del done, of
            tick()

        return bench.preview(tell, rule=rule) if dry_run else bench.settle_all(tell)


def _lines(bench: Bench, rule: Rule, settled: Preview | None, *, dry_run: bool) -> list[str]:
    jobs, told = bench.work(), bench.progress()
    open_ = [job for job in jobs if job.open]
    lines = [_said_rule(rule)]
    if settled is not None:
        verb = "would be" if dry_run else "are"
        lines.append(
            f"{settled.settled:,} conflicts of {settled.dispatches:,} dispatches {verb} settled,"
            f" {settled.open:,} {'would be ' if dry_run else ''}left; {settled.finished:,}"
            f" dispatches {'would be' if dry_run else 'are'} finished"
        )
    lines.append(
        f"{told.finished:,} of {told.dispatches:,} dispatches are finished;"
        f" {told.open:,} conflicts are open in {len(open_):,}"
    )
    lines += [_said_job(job) for job in open_[:_SHOWN]]
    if len(open_) > _SHOWN:
        lines.append(f"  and {len(open_) - _SHOWN:,} more")
    return lines


def _said_rule(rule: Rule) -> str:
    what = "all say" if rule.kind is RuleKind.UNANIMOUS else "more than half of at least 3 say"
    return f"settled beforehand: what {what}, where {rule.needed} or more have finished"


def _said_job(job: Job) -> str:
    return f"  {job.dispatch}  {job.open} of {job.conflicts} open, gain {job.gain:.1f}  {job.title}"


def _plain(bench: Bench, rule: Rule, settled: Preview | None) -> dict[str, Any]:
    told = bench.progress()
    return {
        "rule": {"kind": str(rule.kind), "needed": rule.needed},
        "settled": None
        if settled is None
        else {
            "dispatches": settled.dispatches,
            "settled": settled.settled,
            "open": settled.open,
            "finished": settled.finished,
        },
        "dispatches": told.dispatches,
        "finished": told.finished,
        "open": told.open,
        "decisions": {str(ruling): n for ruling, n in sorted(told.by_ruling.items())},
        "work": [_plain_job(job) for job in bench.work() if job.open],
    }


def _plain_job(job: Job) -> dict[str, Any]:
    return {
        "dispatch": job.dispatch,
        "title": job.title,
        "annotators": job.annotators,
        "open": job.open,
        "conflicts": job.conflicts,
        "gain": round(job.gain, 4),
        "gold": str(job.state),
    }


def _print_desk(desk: Desk, *, as_json: bool) -> None:
    text = desk.dispatch.text
    if as_json:
        plain = {
            "dispatch": desk.dispatch.id,
            "gold": str(desk.gold.state),
            "open": [_plain_case(case, text) for case in desk.open],
        }
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))
        return
    click.echo(f"{desk.dispatch.id}: {len(desk.open)} conflicts are open")
    for case in desk.open:
        conflict = case.conflict
        what = ", ".join(conflict.differs) or "nothing"
        words = _words(text, conflict.start, conflict.end)
        click.echo(f"[{conflict.start}, {conflict.end}) {words}: {what} differs")
        for number, variant in enumerate(conflict.variants, 1):
            said = _said(variant.answer, text) or "nothing"
            click.echo(f"  {number}. {said} ({', '.join(variant.annotators)})")


def _plain_case(case: Case, text: str) -> dict[str, Any]:
    conflict = case.conflict
    return {
        "layer": str(conflict.layer),
        "start": conflict.start,
        "end": conflict.end,
        "text": text[conflict.start : conflict.end],
        "differs": [str(aspect) for aspect in conflict.differs],
        "waits_for": case.waits_for or None,
        "reopened": case.reopened,
        "variants": [
            {"annotators": list(v.annotators), "answer": [bare(a) for a in v.answer]}
            for v in conflict.variants
        ],
    }


def _said(answer: Answer, text: str) -> str:
    return "; ".join(_said_one(each, text) for each in answer)


def _said_one(annotation: Annotation, text: str) -> str:
    words = " … ".join(_words(text, start, end) for start, end in annotation.parts)
    if isinstance(annotation, Span):
        return f"{annotation.label} {words}"
    return f"{annotation.type} {words}"


def _words(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())
