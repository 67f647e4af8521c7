"""Choose the sets of a project that are exported, and yield them as bundles."""

from __future__ import annotations

import hmac
from collections.abc import Collection, Generator, Iterable
from dataclasses import replace

from workbench.agreement.majority import majority
from workbench.errors import ProjectError
from workbench.formats.bundle import Bundle
from workbench.model.annotation import Annotation, Quotation
from workbench.model.annotation_set import AnnotationSet
from workbench.model.choice import Choice, Who
from workbench.store import chosen
from workbench.store.chosen import Counts, Taken
from workbench.store.project import Project


def check(project: Project, choice: Choice) -> Counts:
    """Return how much a choice takes, without counting annotations.

    Raises ProjectError where it names an annotator or a label that the project does not know, and
    where there is nothing to export.
    """
    people = [*project.annotators(), *project.annotators(kind="gold")]
    scheme = project.scheme
    labels = [x.label for x in (*scheme.labels, *scheme.quotation_types)]
    _refuse_unknown(project, "annotator", choice.annotators, people)
    _refuse_unknown(project, "label", sorted(choice.labels), labels)
    counted = chosen.counts(project, choice, annotations=False)
    if not counted.dispatches:
        if choice == Choice() and not (counted.embargoed or counted.killed):
            raise ProjectError(f"{project.path} has nothing to export: no annotation set is begun")
        raise ProjectError(f"{project.path} has nothing to export: {_why(counted, choice)}")
    return counted


def _refuse_unknown(project: Project, what: str, named: Iterable[str], known: list[str]) -> None:
    strange = next((name for name in named if name not in known), None)
    if strange is not None:
        raise ProjectError(
            f"{project.path} has no {what} {strange!r}; its {what}s are:"
            f" {', '.join(known) or 'nobody yet'}"
        )


def _why(counted: Counts, choice: Choice) -> str:
    if counted.embargoed or counted.killed:
        return (
            f"of what was chosen, {counted.embargoed} dispatches are under embargo"
            f" and {counted.killed} are killed"
        )
    if choice.who is Who.MAJORITY:
        return "no dispatch was finished by three annotators, as a majority needs"
    return "nothing fits what was chosen"


def bundles(project: Project, choice: Choice) -> Generator[Bundle]:
    """Yield what was chosen, one after the other; some dispatches are in memory at once."""
    register = {s.id: s for s in project.speakers()}
    place = {id_: i for i, id_ in enumerate(register)}
    gold = set(project.annotators(kind="gold"))
    for taken in chosen.taken(project, choice):
        suggestions = tuple(s for s in taken.suggestions if choice.has(s.annotation))
        for made, kind in _sets(taken, choice, gold):
            used = _speakers(made, [s.annotation for s in suggestions])
            speakers = tuple(register[id_] for id_ in sorted(used, key=place.__getitem__))
            yield Bundle(taken.dispatch, made, speakers, suggestions, kind)


def _sets(
    taken: Taken, choice: Choice, gold: set[str]
) -> Generator[tuple[AnnotationSet | None, str]]:
    if choice.who is Who.MAJORITY:
        made = majority(taken.sets)
        if made is not None:
            yield made, "gold"
        return
    for its in taken.sets:
        yield its, "gold" if its.annotator in gold else "person"
    if not taken.sets:
        yield None, "person"


def _speakers(made: AnnotationSet | None, proposed: list[Annotation]) -> set[str]:
    own = () if made is None else made.quotations
    proposals = (a for a in proposed if isinstance(a, Quotation))
    return {q.speaker for q in (*own, *proposals) if q.speaker}


def people(project: Project, choice: Choice) -> Choice:
    """Return the choice of what people made of the same dispatches, whoever was chosen."""
    names = project.annotators()
    asked = tuple(n for n in choice.annotators if n in names) if choice.annotators else ()
    return replace(choice, who=Who.ALL, annotators=asked or tuple(names), states=frozenset())


def pseudonyms(project: Project) -> dict[str, str]:
    """Return a pseudonym for each person, as "A-3f2a".

    It follows from the name and from the project's uid, as a key: the same in every export of the
    project, whoever joins, and not to be guessed from a name without the file.
    """
    digests = {
        name: hmac.digest(project.uid.encode(), name.encode(), "sha256").hex()
        for name in project.annotators()
    }
    length = next(n for n in range(4, 65) if _apart(digests.values(), n))
    return {name: f"A-{digest[:length]}" for name, digest in digests.items()}


def _apart(digests: Collection[str], length: int) -> bool:
    return len({digest[:length] for digest in digests}) == len(digests)


def renamed(found: Iterable[Bundle], names: dict[str, str]) -> Generator[Bundle]:
    """Yield bundles whose annotators have other names; those that are not in ``names`` keep it."""
    for of in found:
        made = of.annotations
        if made is None or made.annotator not in names:
            yield of
        else:
            yield replace(of, annotations=replace(made, annotator=names[made.annotator]))
