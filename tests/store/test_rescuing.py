"""What can be read of a damaged project comes out, and the rest is named."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from tests.team.copies import Made, state
from workbench.commands import quotations, spans, states, suggestions
from workbench.errors import ProjectError
from workbench.model.annotation import Quotation, QuotationType
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.speaker import new_speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.session import Session
from workbench.store import raws, visits
from workbench.store.checking import check
from workbench.store.project import Project
from workbench.store.rescuing import Rescued, rescue

TEXT = "« Le pont rouvrira lundi », a dit Odile Vanbrabant à Walleville. "
COUNT = 30


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, scheme: Scheme) -> Path:
    path = tmp_path_factory.mktemp("whole") / "a.workbench"
    with Project.create(path, scheme) as project:
        project.connection.execute("PRAGMA synchronous = OFF")
        session = Session(project, "anne")
        for number in range(COUNT):
            id_ = f"d{number:02}"
            project.add(Dispatch(id_, f"{TEXT * 40} ({number})"))
            raws.keep(project, f"{number}.txt", f"{number}".encode() * 50)
            quote = Quotation(f"q{number}", QuotationType.DIRECT, ((2, 25),), source=(34, 50))
            made = Suggestion(quote, "rules 1", "marks", 0.9, speaker=f"Odile {number % 7}")
            project.add_suggestions(id_, "rules 1", [made])
            session.open(id_)
            work(session, number)
            visits.keep(project, id_, "anne", f"2026-03-01T08:00:{number:02}.000Z", 12.5)
    return path


def work(session: Session, number: int) -> None:
    session.do(suggestions.accept(session.annotations, session.suggestions, session.register))
    for start in range(0, 200, 20):
        session.do(spans.add(session.annotations, start, start + 5, "PER"))
    session.do(spans.delete(session.annotations, session.annotations.spans[0]))
    session.undo()
    quotation = session.annotations.quotations[0]
    session.do(
        quotations.create_speaker(session.annotations, quotation, new_speaker(f"Odile {number}"))
    )
    session.do(states.mark(session.annotations, State.DONE))


@pytest.fixture
def path(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(whole, tmp_path / "damaged.workbench"))


def rescued(path: Path) -> tuple[Rescued, Path]:
    new = path.with_name("new.workbench")
    new.unlink(missing_ok=True)
    made = rescue(path, new)
    with Project.open(new) as project:
        assert list(check(project)) == []
    return made, new


def sets(made: Made) -> dict[tuple[str, str], object]:
    return {(each.dispatch, each.annotator): each for each in made[0]}


def test_of_a_whole_file_everything_comes_out(path: Path) -> None:
    made, new = rescued(path)
    assert (made.lost_pages, made.lost_acts, made.altered, made.unfit) == (0, 0, [], 0)
    assert state(new) == state(path)
    with Project.open(path) as old, Project.open(new) as project:
        assert project.uid == old.uid
        assert project.suggestions("d03") == old.suggestions("d03")
        assert project.rows("SELECT * FROM visits") == old.rows("SELECT * FROM visits")
        assert project.rows("SELECT sha256 FROM raws") == old.rows("SELECT sha256 FROM raws")
        assert project.rows("SELECT uid, of, seal FROM acts") == old.rows(
            "SELECT uid, of, seal FROM acts"
        )


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_of_a_file_that_is_cut_off_comes_out_what_stands_before(path: Path, share: float) -> None:
    before = sets(state(path))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    made, new = rescued(path)
    after = sets(state(new))
    assert made.counts["dispatches"] >= int(COUNT * (share - 0.4))
    assert after.keys() <= before.keys()


def test_without_its_first_page_everything_else_comes_out(path: Path) -> None:
    before = state(path)
    content = bytearray(path.read_bytes())
    content[:4096] = b"\0" * 4096
    path.write_bytes(content)
    made, new = rescued(path)
    assert made.counts["dispatches"] == COUNT
    assert sets(state(new)) == sets(before)


@pytest.mark.parametrize("seed", range(25))
def test_what_stands_on_whole_pages_comes_out(path: Path, seed: int) -> None:
    before = sets(state(path))
    dice = random.Random(seed)
    content = bytearray(path.read_bytes())
    pages = dice.sample(range(1, len(content) // 4096), 6)
    for page in pages:
        at = page * 4096
        content[at : at + 4096] = dice.randbytes(4096)
    path.write_bytes(content)
    made, new = rescued(path)
    after = sets(state(new))
    # A page holds the edits of few dispatches, and a text lies on a few pages.
    same = sum(after.get(key) == value for key, value in before.items())
    assert made.counts["dispatches"] >= COUNT - 6 * 2
    assert same >= COUNT // 2


@pytest.mark.parametrize("seed", range(10))
def test_a_flipped_bit_does_no_harm_elsewhere(path: Path, seed: int) -> None:
    dice = random.Random(seed)
    content = bytearray(path.read_bytes())
    for _ in range(20):
        content[dice.randrange(4096, len(content))] ^= 1 << dice.randrange(8)
    path.write_bytes(content)
    made, _ = rescued(path)
    assert made.counts["dispatches"] >= COUNT - 20


def test_an_altered_text_comes_out_and_is_named(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content.replace(b"Walleville.  (7)", b"Walleville.  (X)"))
    made, new = rescued(path)
    assert made.altered == ["d07"]
    with Project.open(new) as project:
        assert project.dispatch("d07").text.endswith("(X)")


def test_the_tables_stand_in_for_a_lost_journal(path: Path) -> None:
    before = sets(state(path))
    with Project.open(path) as project:
        project.connection.execute("PRAGMA foreign_keys = OFF")
        project.connection.execute("DELETE FROM journal")
        project.connection.execute("DELETE FROM acts")
    _, new = rescued(path)
    assert sets(state(new)) == before


def test_the_journal_stands_in_for_lost_tables(path: Path) -> None:
    before = sets(state(path))
    with Project.open(path) as project:
        project.connection.execute("PRAGMA foreign_keys = OFF")
        for table in ("spans", "quotations", "sets", "answers", "speakers", "annotators"):
            project.connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
    _, new = rescued(path)
    assert sets(state(new)) == before


def test_what_only_the_log_holds_comes_out(path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "bart")
        session.open("d05")
        session.do(spans.add(session.annotations, 0, 9, "LOC"))
        folder = path.with_name("power")
        folder.mkdir()
        for beside in path.parent.glob("damaged.workbench*"):
            if beside.is_file():
                shutil.copy(beside, folder)
    _, new = rescued(folder / path.name)
    with Project.open(new) as project:
        assert len(project.annotation_set("d05", "bart").spans) == 1


@pytest.mark.parametrize("content", [b"", b"a letter " * 3_000, None])
def test_what_is_no_project_is_said(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    with pytest.raises(ProjectError):
        rescue(path, path.with_name("new.workbench"))
    assert not path.with_name("new.workbench").exists()


def test_a_file_that_stands_there_is_not_overwritten(path: Path, whole: Path) -> None:
    new = Path(shutil.copy(whole, path.with_name("new.workbench")))
    with pytest.raises(ProjectError, match="exists already"):
        rescue(path, new)
    assert new.read_bytes() == whole.read_bytes()
