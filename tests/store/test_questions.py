"""The open questions of an annotator over a whole project."""

from __future__ import annotations

from workbench.commands import quotations, remarks, spans
from workbench.model.annotation import Origin, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.suggestion import Suggestion
from workbench.store import journal, questions
from workbench.store.project import Project


def _do(project: Project, edit: Edit) -> AnnotationSet:
    journal.record(project, edit)
    return project.annotation_set(edit.dispatch, edit.annotator)


def _filled(project: Project) -> AnnotationSet:
    project.add(Dispatch("d1", "Un 😀 mot de Ana Lopes.", headline="Un mot"))
    span = Span("s1", 12, 21, "PER", origin=Origin.SUGGESTION)
    project.add_suggestions("d1", "rules", [Suggestion(span, "rules", "name", 0.9)])
    return project.annotation_set("d1", "Ada")


def test_a_question_shows_the_words_that_it_is_about(project: Project) -> None:
    made = _filled(project)
    made = _do(project, spans.add(made, 0, 4, "MISC"))
    made = _do(project, quotations.add(made, [(5, 8)], QuotationType.SCARE))
    for each in (*made.spans, *made.quotations):
        made = _do(project, remarks.ask(made, "Et ici ?", each.id))
    made = _do(project, remarks.ask(made, "Qui ?", "s1"))
    made = _do(project, remarks.ask(made, "Quelle version ?"))
    made = _do(project, remarks.ask(made, "Et cela ?", "gone"))
    found = questions.open_questions(project, "Ada")
    assert sorted(q.words for q in found) == ["", "", "Ana Lopes", "Un 😀", "mot"]
    assert {(q.dispatch, q.title) for q in found} == {("d1", "Un mot")}
    assert questions.count(project, "Ada") == 5


def test_questions_are_personal_and_go_when_they_are_settled(project: Project) -> None:
    made = _do(project, remarks.ask(_filled(project), "Qui ?", "s1"))
    assert questions.open_questions(project, "Grace") == []
    (found,) = questions.open_questions(project, "Ada")
    assert found.question == made.questions[found.question.id]
    _do(project, remarks.settle(made, found.question))
    assert questions.open_questions(project, "Ada") == []
