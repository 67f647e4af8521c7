"""Write what was chosen of a project in a form, whole or not at all, with a data card beside it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from workbench.errors import FormatError, ProjectError
from workbench.exchange import choosing
from workbench.exchange.card import Facts, Names, card
from workbench.exchange.preflight import Case, Report, run
from workbench.exchange.tallying import Tally, agreement, tallied
from workbench.formats.bundle import Bundle
from workbench.formats.forms import Form, Writing
from workbench.formats.replacing import replacing
from workbench.formats.splitting import Split
from workbench.formats.tokens import tokenizer
from workbench.model.choice import Choice
from workbench.store.chosen import Counts
from workbench.store.project import Project

CARD: Final = ".card.md"
"""With this ends the name of a data card, behind the whole name of what it is beside."""

Ticker = Callable[[Iterable[Bundle]], Iterator[Bundle]]
"""Yields bundles on, and shows how far it is."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written: the form, the choice, where, and how people are named.

    ``language`` is the tokenizer's; ``replace`` puts a folder in the place of an earlier export.
    """

    form: Form
    choice: Choice
    target: Path
    language: str
    split: Split = field(default_factory=Split)
    names: Names = Names.INITIALS
    licence: str = ""
    replace: bool = False


def card_path(target: Path) -> Path:
    """Return where the data card of an export stands."""
    return target.with_name(target.name + CARD)


def prepare(project: Project, order: Order) -> Counts:
    """Return how much is exported, once it is sure that it can be.

    Raises ProjectError for what cannot be chosen, FormatError for a form that is not written,
    whose library is missing, or whose target holds something else.
    """
    if not order.form.writes:
        raise FormatError(f"{order.form.title} is read only; workbench formats lists what is not")
    if not order.choice.with_text and not order.form.capacity.textless:
        raise FormatError(f"{order.form.title} cannot be written without the text")
    refuse_project(project, order.target)
    if _is_folder(order):
        _check_folder(order)
    order.form.writer()
    return choosing.check(project, order.choice)


def checked(
    project: Project, order: Order, counts: Counts, report: Report
) -> Generator[list[Case]]:
    """Look at everything before a byte is written: yield the cases of each set.

    Of a form that holds everything there is nothing to be found.
    """
    can = order.form.capacity
    if can.whole:
        report.sets = counts.sets
        return
    tokenize = tokenizer(order.language) if can.tokens else None
    yield from run(choosing.bundles(project, order.choice), can, tokenize, report)


def write(
    project: Project, order: Order, counts: Counts, report: Report, ticks: Ticker
) -> tuple[list[Path], Tally]:
    """Write the form and its card; return the paths and what is in them.

    ``ticks`` is given the bundles and yields them, to show how far it is. On an error, or when it
    is stopped, what stood there before stands there still. Raises OSError and FormatError.
    """
    tally = Tally()
    found: Iterable[Bundle] = ticks(choosing.bundles(project, order.choice))
    if order.names is Names.PSEUDONYMS:
        found = choosing.renamed(found, choosing.pseudonyms(project))
    paths = _written(project, order, tallied(found, tally, project.language))
    pairs = agreement(project, order.choice)
    facts = Facts(
        order.target.name,
        order.form,
        order.choice,
        order.language,
        tally,
        report,
        counts,
        pairs,
        order.names,
        order.licence,
    )
    with replacing(card_path(order.target)) as file:
        file.write(card(project, facts).encode())
    return [*paths, card_path(order.target)], tally


def _written(project: Project, order: Order, found: Iterable[Bundle]) -> list[Path]:
    writing = Writing(project.scheme, order.language, order.choice.with_text, order.split)
    if _is_one_docbin(order):
        return _write_docbin(found, order)
    if not order.form.folder:
        return order.form.writer()(found, order.target, writing)
    with _swapping(order.target) as part:
        paths = order.form.writer()(found, part, writing)
    return [order.target / path.relative_to(part) for path in paths]


def _is_one_docbin(order: Order) -> bool:
    return order.form.name == "docbin" and order.target.suffix == order.form.suffix


def _is_folder(order: Order) -> bool:
    return order.form.folder and not _is_one_docbin(order)


def _write_docbin(found: Iterable[Bundle], order: Order) -> list[Path]:
    """Write one DocBin with all sets, for who splits a corpus by other means."""
    from workbench.formats import docbin

    made, _ = docbin.build((of for of in found if of.annotations), language=order.language)
    with replacing(order.target) as file:
        file.write(made.to_bytes())
    return [order.target]


def _check_folder(order: Order) -> None:
    target = order.target
    if not target.exists():
        return
    if not target.is_dir():
        raise FormatError(f"{target} is a file; {order.form.title} needs the name of a folder")
    if not any(target.iterdir()):
        return
    if not card_path(target).exists():
        raise FormatError(f"{target} holds files that are no export; choose another name")
    if not order.replace:
        raise FormatError(f"{target} is an earlier export; choose another name, or say --replace")


@contextmanager
def _swapping(target: Path) -> Generator[Path]:
    """Give a folder beside the target that takes its place at the end of the block."""
    whole = target.resolve()
    whole.parent.mkdir(parents=True, exist_ok=True)
    part, old = (whole.with_name(f".{whole.name}.{os.getpid()}.{end}") for end in ("part", "old"))
    part.mkdir()
    try:
        try:
            yield part
        except OSError as error:
            # Nobody knows the folder that the files are written to first.
            raise OSError(error.errno, error.strerror, str(target)) from error
        if whole.exists():
            whole.rename(old)
        try:
            part.rename(whole)
        except OSError:
            if old.exists():
                old.rename(whole)
            raise
        shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def refuse_project(project: Project, path: Path) -> None:
    """Raise ProjectError where the file to be written is the project itself."""
    if path.exists() and path.samefile(project.path):
        raise ProjectError(f"{path} is the project itself; choose another name for the export")
