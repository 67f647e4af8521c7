"""What is exported comes back as the same project."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.strategies import LENGTH, worked
from workbench.errors import ProjectError
from workbench.exchange import choosing, exporting
from workbench.exchange.exporting import Order
from workbench.exchange.importing import import_file
from workbench.exchange.preflight import Report
from workbench.formats.forms import form
from workbench.model.annotation import Origin, Quotation, QuotationType, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.choice import Choice
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.question import Question
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.store import journal, suggesters
from workbench.store.project import Project

DIFFICULT = st.sampled_from(
    ["\U0001f600", "\r\n", "\u00a0", "\u202f", "e\u0301", "\u0645\u0631", "\n", '"', "a "]
)
HOMONYMS = (Speaker("s1", "Ana Lopes"), Speaker("s2", "Ana Lopes"))


@dataclass
class Content:
    """What a project holds but for the journal."""

    dispatches: list[Dispatch] = field(default_factory=list[Dispatch])
    sets: list[AnnotationSet] = field(default_factory=list[AnnotationSet])
    suggestions: list[tuple[Suggestion, ...]] = field(default_factory=list[tuple[Suggestion, ...]])
    speakers: list[Speaker] = field(default_factory=list[Speaker])


def content(project: Project) -> Content:
    ids = project.dispatch_ids()
    return Content(
        [project.dispatch(d) for d in ids],
        [project.annotation_set(*key) for key in project.set_ids()],
        [project.suggestions(d) for d in ids],
        project.speakers(),
    )


def write(project: Project, made: AnnotationSet, *speakers: Speaker) -> None:
    edit = Edit(
        "add",
        made.dispatch,
        made.annotator,
        added=tuple(made.annotations.values()),
        answered=tuple(made.answered),
        state=None if made.state is State.NEW else (State.NEW, made.state),
        note=("", made.note) if made.note else None,
        reason=("", made.reason) if made.reason else None,
        asked=tuple(made.questions.values()),
        registered=speakers,
    )
    journal.record(project, edit)


def write_jsonl(project: Project, path: Path, *annotators: str) -> int:
    choice = Choice(annotators=annotators, bare=True, killed=True)
    order = Order(form("jsonl"), choice, path, "fr")
    exporting.write(project, order, exporting.prepare(project, order), Report(), iter)
    return len(path.read_bytes().splitlines())


@pytest.fixture
def other(tmp_path: Path, scheme: Scheme) -> Iterator[Project]:
    """A second empty project."""
    with Project.create(tmp_path / "b.workbench", scheme) as made:
        yield made


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(worked(), st.lists(DIFFICULT, min_size=LENGTH, max_size=LENGTH).map("".join))
def test_any_project_comes_back_with_its_text_and_offsets(
    tmp_path_factory: pytest.TempPathFactory,
    scheme: Scheme,
    work: tuple[AnnotationSet, list[Suggestion]],
    text: str,
) -> None:
    folder = tmp_path_factory.mktemp("projects")
    made, suggestions = work
    with (
        Project.create(folder / "a", scheme) as before,
        Project.create(folder / "b", scheme) as after,
    ):
        before.add(Dispatch("d", f"x{text}", origin="wire"))
        before.add_suggestions("d", "rules", suggestions)
        write(before, replace(made, answered=frozenset({suggestions[0].id})))
        assert write_jsonl(before, folder / "out.jsonl") == 1
        report = import_file(after, folder / "out.jsonl")
        assert not report.refusals
        assert content(after).dispatches == content(before).dispatches
        assert content(after).suggestions == content(before).suggestions
        assert content(after).sets == content(before).sets
        write_jsonl(after, folder / "again.jsonl")
        assert (folder / "again.jsonl").read_bytes() == (folder / "out.jsonl").read_bytes()


def full(project: Project) -> None:
    for name in ("d1", "d2"):
        project.add(Dispatch(name, f"Texte de {name}.", agency="Belga", killed=True))
    quotations = [
        Quotation(f"q{i}", QuotationType.SCARE, ((i, i + 1),), speaker=s.id)
        for i, s in enumerate(HOMONYMS)
    ]
    write(project, AnnotationSet.of("d1", "anne", quotations, state=State.FLAGGED), *HOMONYMS)
    project.add_annotator("GOLD", kind="gold")
    write(project, AnnotationSet.of("d1", "GOLD", [Span("q0", 0, 5, "ORG")], state=State.DONE))


def test_all_sets_bare_dispatches_gold_and_homonyms_come_back(
    project: Project, other: Project, tmp_path: Path
) -> None:
    full(project)
    assert write_jsonl(project, tmp_path / "out.jsonl") == 3
    import_file(other, tmp_path / "out.jsonl")
    assert content(other) == content(project)
    assert other.annotators(kind="gold") == ["GOLD"]
    report = import_file(other, tmp_path / "out.jsonl")
    assert (report.dispatches, report.sets, report.duplicates) == (0, 0, 3)


def test_remarks_alone_come_back_and_are_not_taken_twice(
    project: Project, other: Project, tmp_path: Path
) -> None:
    project.add(Dispatch("d1", "Texte."))
    asked = [Question("q1", "gone", "Qui parle ?"), Question("q0", "", "Quelle version ?")]
    made = AnnotationSet.of(
        "d1", "anne", [], state=State.SKIPPED, note="Vu.", reason="doublon", questions=asked
    )
    write(project, made)
    write_jsonl(project, tmp_path / "out.jsonl")
    import_file(other, tmp_path / "out.jsonl")
    assert other.annotation_set("d1", "anne") == made
    report = import_file(other, tmp_path / "out.jsonl")
    assert (report.sets, report.duplicates, report.refusals) == (0, 1, [])


def test_one_annotator_is_exported_alone(project: Project, tmp_path: Path) -> None:
    full(project)
    assert write_jsonl(project, tmp_path / "out.jsonl", "anne") == 1


def test_an_unknown_annotator_is_an_error_that_names_those_there_are(project: Project) -> None:
    full(project)
    with pytest.raises(ProjectError, match="no annotator 'Ann'; its annotators are: anne, GOLD"):
        choosing.check(project, Choice(annotators=("Ann",)))


def test_a_project_where_nothing_is_begun_has_no_training_data(project: Project) -> None:
    project.add(Dispatch("d1", "Texte."))
    with pytest.raises(ProjectError, match="nothing to export"):
        choosing.check(project, Choice())


def test_the_newest_suggester_is_the_newest_again(
    project: Project, tmp_path: Path, scheme: Scheme
) -> None:
    project.add(Dispatch("d1", "Ana Lopes arrive."))
    for suggester in ("rules 1.9", "rules 1.10", "model 1"):
        span = Span(f"of {suggester}", 0, 9, "PER", origin=Origin.SUGGESTION)
        project.add_suggestions("d1", suggester, [Suggestion(span, suggester, "name", 0.9)])
    path = tmp_path / "out.jsonl"
    write_jsonl(project, path)
    with Project.create(tmp_path / "b.workbench", scheme) as other:
        import_file(other, path)
        assert suggesters.readers(other, "d1") == ["rules 1.9", "rules 1.10", "model 1"]
