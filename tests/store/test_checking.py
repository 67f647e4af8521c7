"""Each kind of damage is found, and said where it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.commands import quotations, spans, suggestions
from workbench.model.annotation import Quotation, QuotationType
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.suggestion import Suggestion
from workbench.model.zone import Zone, ZoneKind
from workbench.session import Session
from workbench.store import raws
from workbench.store.checking import Code, Finding, check
from workbench.store.project import Project

TEXT = "« Le pont rouvrira lundi », a dit Odile Vanbrabant à Walleville."
QUOTE = Suggestion(
    Quotation("q-1", QuotationType.DIRECT, ((2, 25),), source=(34, 50)),
    "rules 1",
    "marks",
    0.9,
    speaker="Odile Vanbrabant",
)


@pytest.fixture
def path(tmp_path: Path, scheme: Scheme) -> Path:
    with Project.create(tmp_path / "a.workbench", scheme) as project:
        zone = Zone(ZoneKind.HEADLINE, 0, 5)
        project.add(Dispatch("d1", TEXT, zones=(zone,)))
        project.add(Dispatch("d2", f"{TEXT} Deux."))
        raws.keep(project, "wire.txt", TEXT.encode())
        project.add_suggestions("d1", "rules 1", [QUOTE])
        session = Session(project, "anne")
        session.open("d1")
        session.do(suggestions.accept(session.annotations, [QUOTE], []))
        session.do(spans.add(session.annotations, 34, 50, "PER"))
        session.do(quotations.add(session.annotations, [(0, 4), (6, 9)]))
        session.undo()
    return project.path


def found(path: Path, *damage: str) -> list[Finding]:
    """Do damage by SQL, as another program could, and check."""
    with Project.open(path) as project:
        for pragma in ("foreign_keys = OFF", "ignore_check_constraints = ON"):
            project.connection.execute(f"PRAGMA {pragma}")
        for sql in damage:
            project.connection.execute(sql)
        return list(check(project))


def test_a_project_that_was_worked_on_is_whole(path: Path) -> None:
    assert found(path) == []


@pytest.mark.parametrize(
    ("code", "sql"),
    [
        (Code.TEXT, "UPDATE dispatches SET text = replace(text, 'lundi', 'mardi')"),
        (Code.TEXT, "UPDATE dispatches SET length = length + 1"),
        (Code.ZONE, """UPDATE dispatches SET zones = '[["headline", 5, 999]]'"""),
        (Code.RAW, "UPDATE raws SET compressed = x'00'"),
        (Code.OFFSET, """UPDATE spans SET "end" = 999"""),
        (Code.OFFSET, "UPDATE quotations SET source_end = 999"),
        (Code.PARTS, "UPDATE quotations SET content = '[[5, 9], [1, 3]]'"),
        (Code.LABEL, "UPDATE spans SET label = 'WHAT'"),
        (Code.REFERENCE, "UPDATE quotations SET speaker = 'nobody'"),
        (Code.REFERENCE, "DELETE FROM dispatches WHERE id = 'd1'"),
        (Code.SEARCH, "DELETE FROM search_docsize WHERE id = 1"),
        (Code.SUGGESTION, "DELETE FROM suggestions"),
        (Code.JOURNAL, "UPDATE spans SET label = 'LOC'"),
        (Code.JOURNAL, "DELETE FROM spans WHERE annotator = 'anne'"),
        (Code.JOURNAL, "UPDATE sets SET state = 'done' WHERE annotator = 'anne'"),
        (Code.JOURNAL, "DELETE FROM answers"),
        (Code.JOURNAL, "UPDATE journal SET held = 1 WHERE verb = 'add'"),
        (Code.REGISTER, "UPDATE speakers SET name = 'Odile V.'"),
        (Code.SEAL, "UPDATE acts SET who = 'bart' WHERE who = 'anne'"),
        (Code.SEAL, "UPDATE journal SET edit = replace(edit, '[2,25]', '[2,24]')"),
    ],
)
def test_damage_is_found(path: Path, code: Code, sql: str) -> None:
    assert code in {finding.code for finding in found(path, sql)}


def test_a_finding_says_which_annotation_it_is(path: Path) -> None:
    (first, *_) = found(path, """UPDATE spans SET "end" = 999""")
    assert (first.code, first.dispatch, first.annotator) == (Code.OFFSET, "d1", "anne")
    assert first.id


def test_what_cannot_be_read_ends_the_check_with_a_word(path: Path) -> None:
    with Project.open(path) as project:
        ((page,),) = project.rows("SELECT rootpage FROM sqlite_master WHERE name = 'dispatches'")
        ((size,),) = project.rows("PRAGMA page_size")
    content = bytearray(path.read_bytes())
    at = (page - 1) * size
    content[at : at + 64] = b"\xff" * 64
    path.write_bytes(content)
    with Project.open(path, read_only=True) as project:
        damage = list(check(project))
    assert {finding.code for finding in damage} >= {Code.FILE}
    assert "cannot be read" in damage[-1].text
