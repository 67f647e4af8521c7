"""``workbench highlight``: suggestions for a file, without a project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from workbench.cli.explaining import explained
from workbench.cli.notes import say_notes
from workbench.cli.options import language_option, model_options, users_model
from workbench.cli.progress import watched
from workbench.exchange.highlighting import Line, highlight_file
from workbench.suggest.protocol import Reply


@click.command("highlight")
@click.argument("source", metavar="IN.jsonl", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT.jsonl", type=click.Path(path_type=Path))
@click.option("--explain", is_flag=True, help="Print each suggestion with the rule that made it.")
@language_option
@model_options
@click.pass_context
def command(
    ctx: click.Context,
    source: Path,
    target: Path,
    language: str,
    model: str | None,
    labels: str | None,
    span_group: str | None,
    *,
    explain: bool,
) -> None:
    """Read dispatches (JSON lines with id and text) and write what the suggester finds in them.

    OUT.jsonl is in the compact gold form: entities and quotes as offsets in code points.

    \b
    Examples:
      workbench highlight dispatches.jsonl found.jsonl --language fr
      workbench highlight dispatches.jsonl found.jsonl --model fr_core_news_sm
    """
    chosen = users_model(model, labels, span_group)
    written = failed = 0
    replies: list[Reply] = []
    lines = highlight_file(source, target, language=language, model=chosen)
    for line in watched(lines, label="highlighting"):
        if isinstance(line, Line):
            written += 1
            replies.append(replace(line.reply, suggestions=()))
            if explain:
                click.echo(explained(line.dispatch, line.reply.suggestions))
        else:
            failed += 1
            click.echo(f"workbench: {source} line {line.line}: {line.reason}", err=True)
    say_notes(replies)
    click.echo(f"{click.format_filename(target)}: {written} dispatches, {failed} failed")
    ctx.exit(1 if failed else 0)
