"""What stands out in a stored project."""

from __future__ import annotations

from tests.store.annotators import annotate
from workbench.agreement.standing_out import Edge, Kind
from workbench.model.annotation import Span, new_id
from workbench.model.dispatch import Dispatch
from workbench.store.project import Project
from workbench.team.agreeing import agreement_of
from workbench.team.findings import findings_of, forms_of

TEXT = "Hier la Chambre a voté à Moscou."


def _fill(project: Project, dispatches: int) -> None:
    """Two annotators: one marks determiners and calls Moscou a place, the other neither."""
    for n in range(dispatches):
        project.add(Dispatch(f"d{n}", f"{TEXT} {n}"))
        for who, words in (("ada", ("la Chambre", "LOC")), ("bo", ("Chambre", "ORG"))):
            chamber = TEXT.index(words[0])
            place = TEXT.index("Moscou")
            spans = [
                Span(new_id(), chamber, chamber + len(words[0]), "ORG"),
                Span(new_id(), place, place + 6, words[1]),
            ]
            annotate(project, f"d{n}", who, spans)


def test_most_disagreements_are_boundaries_the_determiner_and_a_form_is_disputed(
    project: Project,
) -> None:
    _fill(project, 40)
    held = agreement_of(project)
    forms = forms_of(project, held)
    assert [(form.form, dict(form.votes)) for form in forms] == [("Moscou", {"ORG": 40, "LOC": 40})]
    found = {each.kind: each for each in findings_of(project, held, forms, ())}
    assert found[Kind.CONFUSED].labels == ("LOC", "ORG")
    assert found[Kind.FORM].form == "Moscou"
    assert (found[Kind.LABELS].labels, found[Kind.LABELS].n) == (("LOC",), 40)


def test_the_determiner_is_named(project: Project) -> None:
    for n in range(40):
        project.add(Dispatch(f"d{n}", f"{TEXT} {n}"))
        for who, words in (("ada", "la Chambre"), ("bo", "Chambre")):
            start = TEXT.index(words)
            annotate(project, f"d{n}", who, [Span(new_id(), start, start + len(words), "ORG")])
    held = agreement_of(project)
    found = findings_of(project, held, forms_of(project, held), ())
    assert found[0].kind is Kind.BOUNDARIES
    assert (found[0].labels, found[0].edge, found[0].cause) == (("ORG",), Edge.LEFT, "determiner")


def test_of_nothing_nothing_stands_out(project: Project) -> None:
    held = agreement_of(project)
    assert forms_of(project, held) == ()
    assert findings_of(project, held, (), ()) == ()
