"""``workbench agree``: how far annotators agree, on the terminal, as JSON or as a report."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from workbench.agreement.bias import Bias
from workbench.agreement.gamma import Gammas, gammas
from workbench.agreement.plain import to_plain
from workbench.agreement.standing_out import Finding, Form
from workbench.agreement.summary import Headline
from workbench.cli import agreeing_plain, agreeing_words
from workbench.cli.agreeing_charts import Beside, sections
from workbench.cli.agreeing_page import Page, html
from workbench.cli.agreeing_table import lines
from workbench.cli.comparing import compared_of, compared_options, said
from workbench.cli.progress import progress
from workbench.model.compared import Compared
from workbench.store import guideline
from workbench.store.project import Project
from workbench.team.agreeing import Held, agreement_of, self_agreement
from workbench.team.findings import findings_of, forms_of
from workbench.team.helping import bias_of, fates_of


@dataclass(frozen=True, slots=True)
class _Told:
    """What is told of a project."""

    held: Held
    biases: Sequence[Bias]
    findings: Sequence[Finding]
    forms: tuple[Form, ...]
    repeats: dict[str, Headline]
    gammas: Gammas | None


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@compared_options
@click.option("--gamma", is_flag=True, help="Gamma of every two as well; it takes a while.")
@click.option("--seed", default=7, show_default=True, help="Another seed, other draws.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--html",
    "page",
    metavar="REPORT",
    type=click.Path(path_type=Path),
    help="Write a page with plots that needs nothing else.",
)
def agree(project: Path, *, as_json: bool, page: Path | None, **options: Any) -> None:  # noqa: ANN401 - click's
    """Print how far annotators agree on what they have finished, and where they do not.

    People, suggesters and gold are compared alike, two of them on the dispatches that both have
    finished. A figure that is not defined is "n/a", never 0 or 1.

    \b
    Examples:
      workbench agree march.workbench
      workbench agree march.workbench --annotator anne --annotator gold --label ORG
      workbench agree march.workbench --blind --html march.html
    """
    compared = compared_of(options)
    with Project.open(project) as opened:
        told = _told(opened, compared, gamma=options["gamma"], seed=options["seed"])
        if page is not None:
            page.write_text(html(_page(opened, compared, told)), encoding="utf-8")
    if as_json:
        click.echo(json.dumps(_plain(compared, told), ensure_ascii=False, indent=2))
    elif not told.held.agreement.pairs:
        click.echo("nothing to compare: fewer than two annotators have begun")
    else:
        for line in lines(told.held.agreement, told.findings, told.biases, told.gammas):
            click.echo(line)
        for name, each in told.repeats.items():
            click.echo(_repeated(name, each))
        if page is not None:
            click.echo(f"the report is in {page}")


def _told(project: Project, compared: Compared, *, gamma: bool, seed: int) -> _Told:
    with progress("agreement") as tick:

        def tell(done: int, of: int) -> None:
            del done, of
            tick()

        held = agreement_of(project, compared, seed=seed, progress=tell)
        biases = bias_of(project, compared, columns=held.columns, seed=seed)
        forms = forms_of(project, held)
        found = None
        if gamma:
            for each in gammas(held.columns):
                if isinstance(each, Gammas):
                    found = each
                else:
                    tick()
    return _Told(
        held,
        biases,
        findings_of(project, held, forms, biases),
        forms,
        self_agreement(project, compared, seed=seed),
        found,
    )


def _repeated(name: str, found: Headline) -> str:
    figure = agreeing_words.figure
    return (
        f"{name} with the second reading of {found.dispatches} dispatches: entities F1"
        f" {figure(found.strict)}, content F1 {figure(found.quotations)}"
    )


def _plain(compared: Compared, told: _Told) -> dict[str, Any]:
    agreement = told.held.agreement
    made: dict[str, Any] = {
        **to_plain(agreement),
        "suggestions": [agreeing_plain.bias(each) for each in told.biases],
        "self_agreement": [
            {"annotator": name, **agreeing_plain.headline(each)}
            for name, each in told.repeats.items()
        ],
        "findings": [agreeing_words.sentence(each) for each in told.findings],
        "compared": said(compared),
        "seed": agreement.seed,
        "resamples": agreement.resamples,
    }
    if told.gammas is not None:
        made["gamma"] = agreeing_plain.gamma(told.gammas)
    return made


def _page(project: Project, compared: Compared, told: _Told) -> Page:
    agreement, scheme = told.held.agreement, project.scheme
    _, *later = versions = guideline.versions(project)
    beside = Beside(
        told.forms,
        told.biases,
        fates_of(project, compared),
        [(version.at, version.number) for version in later],
    )
    found = agreement.headline
    about = (
        f"{found.dispatches:,} dispatches that two or more have finished, of"
        f" {', '.join(agreement.annotators)}. Entities: strict F1"
        f" {agreeing_words.explained(found.strict)}. Quotations: F1 of the content"
        f" {agreeing_words.explained(found.quotations)}; the same speaker"
        f" {agreeing_words.rate(found.speaker)}."
    )
    reckoned = [
        f"Compared: {said(compared) or 'everything that is finished'}.",
        (
            f"Intervals hold 95 % of {agreement.resamples:,} draws of dispatches, with the seed"
            f" {agreement.seed}. Strict F1 asks for the same offsets and label."
        ),
        (
            f"Written on {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, with version"
            f" {versions[-1].number} of the guideline."
        ),
    ]
    return Page(
        f"Agreement in {project.path.stem}",
        about,
        [agreeing_words.sentence(each) for each in told.findings],
        list(sections(agreement, beside)),
        reckoned,
        {each.label: each.colour for each in (*scheme.labels, *scheme.quotation_types)},
    )
