"""``workbench formats``: the formats that annotated data is read from and written to."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

import click

from workbench.formats.forms import FORMS, Capacity, Form

_SAID = {
    "entities": "entities",
    "quotations": "quotations",
    "overlaps": "overlapping entities",
    "parts": "quotations in several parts",
    "cues": "cues",
    "sources": "sources",
    "source_kinds": "kinds of sources",
    "speakers": "speakers",
    "notes": "notes",
    "suggestions": "suggestions",
    "dispatch": "what the wire said",
    "overlapping_quotations": "overlapping quotations",
    "scare": "what is no quotation",
}


@click.command("formats")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON list.")
def command(*, as_json: bool) -> None:
    """List the formats: what is read, what is written, and what each cannot hold.

    \b
    Example:
      workbench formats --json
    """
    if as_json:
        click.echo(json.dumps([_plain(f) for f in FORMS], indent=1))
        return
    wide = max(len(f.name) for f in FORMS)
    for f in FORMS:
        does = f"{'reads' if f.reads else '-':5}  {'writes' if f.writes else '-':6}"
        click.echo(f"{f.name:{wide}}  {does}  {f.title}")
        click.echo(f"{'':{wide}}  {_lacks(f)}")


def _lacks(form: Form) -> str:
    lacking = [said for name, said in _SAID.items() if not getattr(form.capacity, name)]
    if not form.capacity.quotations:
        of_quotations = {_SAID[n] for n in ("parts", "cues", "sources", "source_kinds", "speakers")}
        of_quotations.add(_SAID["overlapping_quotations"])
        lacking = [said for said in lacking if said not in of_quotations]
    said = [f"cannot hold: {', '.join(lacking)}"] if lacking else ["holds everything"]
    if form.capacity.tokens:
        said.append("stretches align with tokens")
    if form.folder:
        said.append("a folder")
    if form.extra:
        said.append(f"needs workbench[{form.extra}]")
    return "; ".join(said)


def _plain(form: Form) -> dict[str, Any]:
    about = {name: getattr(form, name) for name in ("name", "title", "suffix", "reads", "writes")}
    holds = asdict(form.capacity)
    return {
        **about,
        "folder": form.folder,
        "extra": form.extra,
        "holds": {f.name: holds[f.name] for f in fields(Capacity)},
    }
