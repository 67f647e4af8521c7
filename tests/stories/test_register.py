"""The register's job, file to file: read speakers, make two of them one, write all they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from workbench.cli.main import run
from workbench.gui.demo import Hands
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.gui.speakers.register import Register
from workbench.model.annotation import Quotation, QuotationType
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.plain import to_speaker
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker
from workbench.session import Session
from workbench.store import journal
from workbench.store.project import Project

TEXT = '"Rien n\'est décidé", dit Odile Vanbrabant. "Patience", ajoute Vanbrabant.'
ODILE = Speaker(
    "o", "Odile Vanbrabant", "person", "female", "", aliases=("La ministre",), external_id="Q42"
)
SHORT = Speaker("s", "Vanbrabant", role="ministre de l'Eau")


def command(*words: str | Path) -> None:
    assert run(_no_window, [str(word) for word in words]) == 0


def _no_window(_: Path | None) -> int:
    raise AssertionError("no command here opens a window")


def speakers_in(path: Path) -> dict[str, Speaker]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {q["id"]: to_speaker(q["speaker"]) for row in rows for q in row["quotations"]}


def said(name: str, words: str, speaker: Speaker) -> Quotation:
    start = TEXT.index(words)
    part = (start, start + len(words))
    return Quotation(name, QuotationType.DIRECT, (part,), speaker=speaker.id)


@pytest.fixture
def sent(tmp_path: Path, scheme: Scheme) -> Path:
    """What a colleague sends: the export of a set in which one speaker has two entries."""
    with Project.create(tmp_path / "colleague.workbench", scheme) as project:
        project.add(Dispatch("d1", TEXT))
        both = (said("q1", '"Rien n\'est décidé"', ODILE), said("q2", '"Patience"', SHORT))
        journal.record(project, Edit("add", "d1", "anne", added=both, registered=(ODILE, SHORT)))
    command("export", project.path, tmp_path / "sent.jsonl", "--format", "jsonl")
    return tmp_path / "sent.jsonl"


def test_two_speakers_are_made_one_by_keys_and_the_export_says_all_of_both(
    qtbot: QtBot, sent: Path, tmp_path: Path
) -> None:
    assert speakers_in(sent) == {"q1": ODILE, "q2": SHORT}
    path = tmp_path / "mine.workbench"
    command("new", path)
    command("import", path, sent, "--no-highlight")
    taste = Settings(annotator="bart", language="en")
    window = MainWindow(Session(Project.open(path), "bart"), taste)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    hands = Hands(window)
    hands.press(Qt.Key.Key_F4)
    (register,) = window.findChildren(Register)
    likely = register.view.likely
    qtbot.waitUntil(lambda: likely.model.rowCount() == 1)
    likely.list.setFocus()
    hands.press(Qt.Key.Key_Return)
    window.close()
    command("export", path, tmp_path / "out.jsonl", "--format", "jsonl")
    one = Speaker(
        "o",
        "Odile Vanbrabant",
        "person",
        "female",
        "ministre de l'Eau",
        aliases=("La ministre", "Vanbrabant"),
        external_id="Q42",
    )
    assert speakers_in(tmp_path / "out.jsonl") == {"q1": one, "q2": one}
