"""The data card: in Markdown, what an export holds, whose work it is, and what was left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from workbench.exchange.choosing import pseudonyms
from workbench.exchange.preflight import Report
from workbench.exchange.tallying import Tally
from workbench.formats import tokens
from workbench.formats.forms import Form
from workbench.model.choice import Choice, Layer
from workbench.store import guideline
from workbench.store.chosen import Counts
from workbench.store.project import Project

if TYPE_CHECKING:
    from workbench.agreement.figure import Figure
    from workbench.agreement.summary import PairFigures

_OTHER: Final = "not told"


class Names(StrEnum):
    """How people are named: in the card, and for pseudonyms in the exported rows as well."""

    INITIALS = "initials"
    PSEUDONYMS = "pseudonyms"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a card tells of an export."""

    name: str
    form: Form
    choice: Choice
    language: str
    tally: Tally
    report: Report
    counts: Counts
    pairs: list[PairFigures]
    names: Names = Names.INITIALS
    licence: str = ""


def card(project: Project, facts: Facts) -> str:
    """Return the card in Markdown."""
    sections = {
        "Content": _content(facts.tally),
        "Entities by label": _table("label", facts.tally.labels),
        "Quotations by type": _table("type", facts.tally.types),
        "Annotators": _annotators(project, facts),
        "Agreement": _agreement(project, facts),
        "Chosen": _chosen(facts.choice),
        "Left out": _left_out(facts),
    }
    head = [f"# {_plain(facts.name)}", "", *_about(project, facts)]
    body = (
        ("", f"## {title}", "", *made) for title, lines in sections.items() if (made := [*lines])
    )
    return "\n".join([*head, *(line for lines in body for line in lines)]) + "\n"


def _about(project: Project, facts: Facts) -> Iterator[str]:
    scheme, guide = project.scheme, guideline.newest(project)
    yield f"- Form: {facts.form.title} (`{facts.form.name}`)"
    yield f"- Exported: {datetime.now(UTC).isoformat(timespec='seconds')}"
    yield f"- Program: workbench {version('workbench')}"
    yield f"- Scheme: {_plain(scheme.name)}, version {_plain(scheme.version)}"
    yield f"- Guideline: version {guide.number}" + (f" of {guide.at}" if guide.at else "")
    if facts.form.capacity.tokens:
        yield f"- Tokenizer: {tokens.name(facts.language)}"
    yield "- Offsets: code points, the end excluded"
    yield f"- Licence: {_plain(facts.licence) or _OTHER}"


def _content(tally: Tally) -> Iterator[str]:
    yield f"- Dispatches: {tally.dispatches}"
    yield f"- Annotation sets: {tally.sets}{_by(tally.states)}"
    yield f"- Entities: {tally.labels.total()}"
    yield f"- Quotations: {tally.types.total()}"
    yield f"- Dates: {f'{tally.first} to {tally.last}' if tally.first else _OTHER}"
    yield f"- Languages: {_counted(tally.languages)}"
    yield f"- Agencies: {_counted(tally.agencies)}"


def _by(counts: Mapping[str, int]) -> str:
    return f" ({_counted(counts)})" if counts else ""


def _counted(counts: Mapping[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{_plain(name) or _OTHER} {n}" for name, n in ordered) or "none"


def _table(title: str, counts: Mapping[str, int]) -> Iterator[str]:
    if counts:
        yield f"| {title} | number |"
        yield "|---|---:|"
        for name, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            yield f"| {_plain(name)} | {n} |"


def _annotators(project: Project, facts: Facts) -> Iterator[str]:
    named = _names(project, facts.names)
    yield from _table("annotator", {named(name): n for name, n in facts.tally.annotators.items()})


def _agreement(project: Project, facts: Facts) -> Iterator[str]:
    if not facts.pairs:
        return
    named = _names(project, facts.names)
    yield "On what both finished, without gold: F1 of entities by exact offsets and label, F1 of"
    yield "the quotations' content by exact characters, and for how many quotations that both have,"
    yield "if only in part, both name the same speaker."
    yield ""
    yield "| annotators | dispatches | entities F1 | content F1 | same speaker |"
    yield "|---|---:|---:|---:|---:|"
    for pair in facts.pairs:
        found = pair.quotations.speaker
        same = "n/a" if found.rate.value is None else f"{round(found.rate.value * found.n)}"
        speaker = f"{same} of {found.n}" if found.n else same
        figures = f"{_figure(pair.entities.strict)} | {_figure(pair.quotations.strict)} | {speaker}"
        yield f"| {named(pair.a)}, {named(pair.b)} | {pair.dispatches} | {figures} |"


def _figure(found: Figure) -> str:
    return "n/a" if found.value is None else f"{found.value:.3f}"


def _chosen(choice: Choice) -> Iterator[str]:
    yield f"- Sets of: {choice.who}"
    for title, values in (
        ("States", choice.states),
        ("Labels", choice.labels),
        ("Agencies", choice.agencies),
        ("Languages", choice.languages),
        ("Layers", choice.layers if len(choice.layers) < len(Layer) else ()),
    ):
        if values:
            yield f"- {title}: {_plain(', '.join(sorted(map(str, values))))}"
    if choice.annotators:
        yield f"- Annotators: {len(choice.annotators)}, by name"
    if choice.since or choice.until:
        yield f"- Dates: {choice.since or '…'} to {choice.until or '…'}"
    yield f"- Text of the dispatches: {'with' if choice.with_text else 'without'}"


def _left_out(facts: Facts) -> Iterator[str]:
    for reason, n in (("under embargo", facts.counts.embargoed), ("killed", facts.counts.killed)):
        if n:
            yield f"- Dispatches {reason}: {n}"
    for loss, n in sorted(facts.report.losses.items()):
        yield f"- The form has no place for {loss}: {n}"


def _names(project: Project, names: Names) -> Callable[[str], str]:
    """Return what names an annotator; gold and the majority are nobody's name."""
    people = project.annotators()
    if names is Names.FULL:
        known = {name: _plain(name) for name in people}
    else:
        known = pseudonyms(project) if names is Names.PSEUDONYMS else initials(people)
    given = set(known.values())
    return lambda name: known.get(name, name if name in given else _plain(name))


def initials(people: Iterable[str]) -> dict[str, str]:
    """Return the initials of each name; those that others have before it get a number."""
    done: dict[str, str] = {}
    for name in people:
        first = "".join(w[0] for w in name.replace("-", " ").split()).upper() or "?"
        same = sum(1 for other in done.values() if other.split(" ")[0] == first)
        done[name] = f"{first} {same + 1}" if same else first
    return done


def _plain(words: str) -> str:
    """Return words that Markdown does not take for its own."""
    flat = " ".join(words.split())
    return "".join(f"\\{c}" if c in "\\`*_[]<>|#" else c for c in flat)
