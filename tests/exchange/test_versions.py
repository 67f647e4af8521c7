"""Versions are linked whatever the order in which they arrive, and annotations go along."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path

import pytest

from tests import wires
from tests.running import workbench
from workbench.errors import ProjectError
from workbench.exchange.importing import Report, import_paths
from workbench.model.annotation import Quotation, QuotationType, Span
from workbench.model.edit import Edit
from workbench.model.scheme import Scheme
from workbench.model.state import State
from workbench.store import journal, versions
from workbench.store.project import Project
from workbench.store.versions import How, Link

V1, V2, V3 = (f"AFP:TX-PAR-XYZ1:{n}" for n in (1, 2, 3))


def take(project: Project, folder: Path, *files: bytes) -> Report:
    paths: list[Path] = []
    for content in files:
        path = folder / f"{len(list(folder.iterdir()))}.wire"
        path.write_bytes(content)
        paths.append(path)
    return import_paths(project, paths)


def wire(version: int, *, last: str = "", **other: str) -> bytes:
    body = (*wires.BODY, last or f"Version {version}.")
    return wires.newsml_1(version=str(version), body=body, **other)


def annotate(project: Project, dispatch: str, *words: str, who: str = "Marie") -> None:
    text = project.dispatch(dispatch).text
    spans = [
        Span(f"a{n}", text.index(w), text.index(w) + len(w), "PER") for n, w in enumerate(words)
    ]
    project.add_annotator(who)
    journal.record(
        project, Edit("add", dispatch, who, added=tuple(spans), state=(State.NEW, State.STARTED))
    )


@pytest.mark.parametrize("order", list(permutations((1, 2, 3))))
def test_versions_of_one_id_are_a_chain_in_any_order_of_arrival(
    tmp_path_factory: pytest.TempPathFactory, scheme: Scheme, order: tuple[int, ...]
) -> None:
    folder = tmp_path_factory.mktemp("in")
    with Project.create(tmp_path_factory.mktemp("p") / "a.workbench", scheme) as project:
        for version in order:
            take(project, folder, wire(version))
        assert versions.before(project, V3) == [V2, V1]
        assert versions.after(project, V1) == [V2, V3]
        assert {(x.dispatch, x.replaces) for x in versions.links(project)} == {(V2, V1), (V3, V2)}
        assert [versions.is_current(project, v) for v in (V1, V2, V3)] == [False, False, True]


@pytest.mark.parametrize("late", [False, True])
def test_a_correction_of_belga_is_linked_to_that_days_number(
    project: Project, tmp_path: Path, *, late: bool
) -> None:
    first, second = wires.belga_day().decode("cp850").split("INT011")
    files = [first.encode(), f"INT011{second}".encode()]
    for content in reversed(files) if late else files:
        take(project, tmp_path, content)
    assert versions.links(project) == [
        Link("Belga:BELGA-0703/2026-03-09", "Belga:BELGA-0702/2026-03-09", How.LINK)
    ]


@pytest.mark.parametrize("late", [False, True])
def test_a_note_that_names_the_old_headline_links_to_it(
    project: Project, tmp_path: Path, *, late: bool
) -> None:
    old = wires.newsml_1(id_="A")
    note = f"N i e u w bericht, vervangt: {wires.HEADLINE}"
    new = wires.newsml_1(id_="B", version="2", headline="Nieuw", body=(note, "Heel anders."))
    take(project, tmp_path, *((new, old) if late else (old, new)))
    assert versions.links(project) == [Link("AFP:B:2", "AFP:A:1", How.LINK)]


def test_a_new_id_that_evolved_from_another_links_to_it(project: Project, tmp_path: Path) -> None:
    new = wires.ninjs(guid="urn:2", evolvedfrom="urn:newsml:example.org:1", body_html="<p>Neuf</p>")
    take(project, tmp_path, new)
    take(project, tmp_path, wires.ninjs())
    (link,) = versions.links(project)
    assert (link.dispatch, link.replaces) == ("AAP:urn:2:2", "AAP:urn:newsml:example.org:1:2")


def likely(project: Project, folder: Path) -> Report:
    other = wires.newsml_1(
        id_="B", version="3", headline=f"{wires.HEADLINE} (2)", body=(*wires.BODY, "Une fin.")
    )
    return take(project, folder, wires.newsml_1(id_="A"), other)


def test_a_likely_version_is_proposed_and_a_person_decides(
    project: Project, tmp_path: Path
) -> None:
    assert likely(project, tmp_path).proposed == 1
    assert versions.of(project, "AFP:B:3") == Link("AFP:B:3", "AFP:A:1", How.PROPOSED)
    assert versions.is_current(project, "AFP:A:1")
    annotate(project, "AFP:A:1", "Odile Vanbrabant")
    assert "perhaps replaces" in workbench("versions", project.path).out
    done = workbench("versions", project.path, "--confirm", "AFP:B:3")
    assert "1 annotations of Marie carried over" in done.out
    assert versions.before(project, "AFP:B:3") == ["AFP:A:1"]


def test_what_was_refused_is_not_proposed_again(project: Project, tmp_path: Path) -> None:
    likely(project, tmp_path)
    versions.refuse(project, "AFP:B:3")
    take(project, tmp_path, wires.newsml_1(id_="C", body=("Tout autre chose.",)))
    assert versions.of(project, "AFP:B:3") == Link("AFP:B:3", "AFP:A:1", How.REFUSED)
    with pytest.raises(ProjectError, match="nothing is proposed"):
        versions.confirm(project, "AFP:A:1")


def test_other_texts_and_other_languages_are_not_proposed(project: Project, tmp_path: Path) -> None:
    other = wires.newsml_1(id_="B", body=("Rien de commun ici, pas un seul mot pareil. " * 6,))
    dutch = wires.newsml_1(id_="C", body=(*wires.BODY, "x")).replace(b'"fr"', b'"nl"')
    assert not take(project, tmp_path, wires.newsml_1(id_="A"), other, dutch).links


def test_annotations_are_carried_as_one_act_and_what_does_not_fit_is_asked(
    project: Project, tmp_path: Path
) -> None:
    take(project, tmp_path, wire(1, last="Paul Delcourt a parlé."))
    annotate(project, V1, "Odile Vanbrabant", "Paul Delcourt")
    before = project.annotation_set(V1, "Marie")
    report = take(project, tmp_path, wire(2, last="Une autre fin."))
    assert [(c.kept, c.lost) for c in report.carried] == [(1, 1)]
    made = project.annotation_set(V2, "Marie")
    text = project.dispatch(V2).text
    assert [text[s.start : s.end] for s in made.spans] == ["Odile Vanbrabant"]
    assert ["Paul Delcourt" in q.text for q in made.questions.values()] == [True]
    assert project.annotation_set(V1, "Marie") == before
    act = journal.next_undo(project, V2, "Marie") or 0
    assert [edit.verb for edit in journal.entry(project, act)] == ["carry"]
    journal.undo(project, act)
    assert not project.annotation_set(V2, "Marie").annotations


def test_who_has_begun_the_later_version_keeps_it(project: Project, tmp_path: Path) -> None:
    take(project, tmp_path, wire(2))
    annotate(project, V2, "Morvelle")
    take(project, tmp_path, wire(1))
    annotate(project, V1, "Odile Vanbrabant")
    assert not workbench("versions", project.path, "--carry").out
    assert len(project.annotation_set(V2, "Marie").spans) == 1


def test_a_kill_takes_the_versions_before_along_and_no_later_one(
    project: Project, tmp_path: Path
) -> None:
    take(project, tmp_path, wire(2, status="Canceled"), wire(3))
    assert take(project, tmp_path, wire(1)).killed == 1
    assert versions.held(project).killed == {V1, V2}


def test_a_kill_with_the_same_text_is_no_mere_duplicate(project: Project, tmp_path: Path) -> None:
    take(project, tmp_path, wire(1, last="Fin."))
    report = take(project, tmp_path, wire(2, last="Fin.", status="Canceled"))
    assert (report.files[0].dispatches, report.files[0].duplicates) == (0, 0)
    assert versions.held(project).killed == {V1}


def test_an_embargo_holds_until_its_time_or_until_it_is_lifted(
    project: Project, tmp_path: Path
) -> None:
    take(project, tmp_path, wire(1, last="Fin.", status="Embargoed", until="20260310T060000Z"))
    early, late = (datetime(2026, 3, 10, hour, 30, tzinfo=UTC) for hour in (5, 6))
    assert versions.held(project, early).embargoed == {V1}
    assert not versions.held(project, late).embargoed
    take(project, tmp_path, wire(2, last="Fin."))
    assert not versions.held(project, early).embargoed


def test_a_quotation_is_carried_whole_or_not_at_all(project: Project, tmp_path: Path) -> None:
    take(project, tmp_path, wire(1, last="Delcourt a dit oui."))
    text = project.dispatch(V1).text
    start, at = text.index("« Nous"), text.index("Delcourt")
    quotation = Quotation(
        "q", QuotationType.DIRECT, ((start, start + 22),), source=(at, at + len("Delcourt"))
    )
    project.add_annotator("Marie")
    journal.record(
        project, Edit("add", V1, "Marie", added=(quotation,), state=(State.NEW, State.STARTED))
    )
    take(project, tmp_path, wire(2, last="Rien."))
    made = project.annotation_set(V2, "Marie")
    assert not made.quotations
    assert len(made.questions) == 1
