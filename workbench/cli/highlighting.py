"""``workbench highlight``: suggestions for a file, without a project."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.options import language_option
from workbench.cli.progress import watched
from workbench.exchange.highlighting import highlight_file


@click.command("highlight")
@click.argument("source", metavar="IN.jsonl", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT.jsonl", type=click.Path(path_type=Path))
@language_option
@click.pass_context
def command(ctx: click.Context, source: Path, target: Path, language: str) -> None:
    """Read dispatches (JSON lines with id and text) and write what the suggester finds in them.

    OUT.jsonl is in the compact gold form: entities and quotes as offsets in code points.

    \b
    Example:
      workbench highlight dispatches.jsonl found.jsonl --language fr
    """  # noqa: D301  (\b tells click to keep the lines)
    lines = highlight_file(source, target, language=language)
    done = list(watched(lines, label="highlighting"))
    refusals = [refusal for refusal in done if refusal is not None]
    for refusal in refusals:
        click.echo(f"workbench: {source} line {refusal.line}: {refusal.reason}", err=True)
    written = len(done) - len(refusals)
    click.echo(f"{click.format_filename(target)}: {written} dispatches, {len(refusals)} failed")
    ctx.exit(1 if refusals else 0)
