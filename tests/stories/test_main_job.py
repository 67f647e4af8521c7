"""The main job, file to file: a text is highlighted, corrected by keys and exported."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import spacy
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from spacy.tokens import DocBin

from workbench.cli.main import run
from workbench.gui.demo import Hands
from workbench.gui.main_window import MainWindow
from workbench.gui.settings import Settings
from workbench.model.annotation import Quotation, QuotationType
from workbench.session import Session
from workbench.store.project import Project

TEXT = """NAMUR 12/03 (Belga) - La gare de Namur restera fermée, a annoncé jeudi Ana Lopes.

"Nous ne pouvons pas faire autrement", a-t-elle expliqué. Le café "Au Bon Coin" est fermé.
"""
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

Opener = Callable[[Path], Hands]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opener]:
    """Open the real window on a project, as anne."""
    windows: list[MainWindow] = []

    def open_(path: Path) -> Hands:
        taste = Settings(annotator="anne", language="en")
        window = MainWindow(Session(Project.open(path), "anne"), taste)
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        window.canvas.setFocus()
        return Hands(window)

    yield open_
    for window in windows:
        window.close()


def command(*words: str | Path) -> None:
    assert run(_no_window, [str(w) for w in words]) == 0


def _no_window(_: Path | None) -> int:
    raise AssertionError("no command here opens a window")


def made(path: Path, *sources: Path) -> Path:
    command("new", path)
    command("import", path, *sources)
    return path


def exported(project: Path, tmp_path: Path) -> list[dict[str, Any]]:
    target = tmp_path / "out.jsonl"
    command("export", project, target, "--format", "jsonl", "--annotator", "anne")
    return [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]


def session_of(hands: Hands) -> Session:
    assert hands.window.session is not None
    return hands.window.session


def text_of(hands: Hands) -> str:
    dispatch = session_of(hands).dispatch
    assert dispatch is not None
    return dispatch.text


def find(hands: Hands, words: str) -> tuple[int, int]:
    return find_in(text_of(hands), words)


def find_in(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def test_a_text_file_becomes_training_data_by_keys_alone(tmp_path: Path, opened: Opener) -> None:
    source = tmp_path / "gare.txt"
    source.write_text(TEXT, encoding="utf-8")
    project = made(tmp_path / "a.workbench", source)
    hands = opened(project)
    window = hands.window
    # The name of a café is no quotation, whatever was suggested.
    start, end = find(hands, '"Au Bon Coin"')
    window.canvas.set_caret(start + 3)
    for item in window.canvas.item_at(start + 3):
        window.editor.activate(item)
        hands.press(Qt.Key.Key_Backspace)
    hands.press(Qt.Key.Key_Escape)
    window.canvas.set_caret(start + 3)
    hands.press(Qt.Key.Key_X)
    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Return, CTRL)
    window.close()

    (row,) = exported(project, tmp_path)
    assert row["state"] == "done"
    assert row["text"] == TEXT
    by_words = {q["content"][0]["text"]: q for q in row["quotations"]}
    said = by_words['"Nous ne pouvons pas faire autrement"']
    assert said["cue"][0]["text"] == "a-t-elle expliqué"
    assert said["source"]["text"] == "elle"
    assert said["speaker"]["name"] == "Ana Lopes"
    assert by_words['"Au Bon Coin"']["type"] == "scare"
    assert (by_words['"Au Bon Coin"']["content"][0]["start"], end) == (start, end)

    target = tmp_path / "out.spacy"
    command("export", project, target, "--format", "docbin", "--annotator", "anne")
    nlp = spacy.blank("fr")
    (doc,) = DocBin().from_disk(target).get_docs(nlp.vocab)
    assert doc.text == TEXT
    assert "Ana Lopes" in {e.text for e in doc.ents if e.label_ == "PER"}
    said_at = find_in(TEXT, '"Nous ne pouvons pas faire autrement"')
    quoted: set[tuple[int, int]] = {(q.start_char, q.end_char) for q in doc.spans["quotations"]}  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    assert said_at in quoted


def test_selecting_labelling_moving_and_deleting_need_no_mouse(
    tmp_path: Path, opened: Opener
) -> None:
    source = tmp_path / "a.txt"
    source.write_text("Il pleut sur la petite ville de Zoetenaaie depuis hier.", encoding="utf-8")
    hands = opened(made(tmp_path / "a.workbench", source))
    canvas = hands.window.canvas
    start, end = find(hands, "petite ville")
    canvas.set_caret(start)
    for _ in range(2):
        hands.press(Qt.Key.Key_Right, CTRL | SHIFT)
    hands.press(Qt.Key.Key_3)
    (span,) = [s for s in session_of(hands).annotations.spans if s.label == "LOC"]
    assert (span.start, span.end) == (start, end)
    hands.press(Qt.Key.Key_L)  # the end one word on
    hands.press(Qt.Key.Key_J)  # the start one word on
    hands.press(Qt.Key.Key_K, SHIFT)  # the end one character back
    (span,) = [s for s in session_of(hands).annotations.spans if s.label == "LOC"]
    assert text_of(hands)[span.start : span.end] == "ville d"
    hands.press(Qt.Key.Key_2)
    (same,) = [s for s in session_of(hands).annotations.spans if s.id == span.id]
    assert same.label == "ORG"
    hands.press(Qt.Key.Key_Delete)
    assert span.id not in session_of(hands).annotations.annotations
    while session_of(hands).can_undo:
        hands.press(Qt.Key.Key_Z, CTRL)
    assert session_of(hands).annotations.annotations == {}
    while session_of(hands).can_redo:
        hands.press(Qt.Key.Key_Y, CTRL)
    assert span.id not in session_of(hands).annotations.annotations


def test_a_quotation_is_made_part_by_part(tmp_path: Path, opened: Opener) -> None:
    source = tmp_path / "a.txt"
    source.write_text("Bref « tout ira bien » murmura Zoltan Quix au chat.", encoding="utf-8")
    hands = opened(made(tmp_path / "a.workbench", source))
    window = hands.window
    start, end = find(hands, "« tout ira bien »")
    for item in window.canvas.item_at(start + 4):
        window.editor.activate(item)
        hands.press(Qt.Key.Key_Backspace)
    window.canvas.set_caret(start + 4)
    hands.press(Qt.Key.Key_Q)
    window.canvas.select(*find(hands, "murmura"))
    hands.press(Qt.Key.Key_C)
    window.canvas.select(*find(hands, "Zoltan Quix"))
    hands.press(Qt.Key.Key_S)
    hands.press(Qt.Key.Key_W)
    hands.type("zoltan quix")
    hands.press(Qt.Key.Key_Return)
    (quotation,) = session_of(hands).annotations.quotations
    assert quotation.content == ((start, end),)
    assert quotation.type is QuotationType.DIRECT
    assert quotation.cue == (find(hands, "murmura"),)
    assert quotation.source == find(hands, "Zoltan Quix")
    assert session_of(hands).speaker_name(quotation.speaker).casefold() == "zoltan quix"


@pytest.mark.parametrize(
    "before",
    ["", "👩‍🚒🇧🇪 ", "ligne\r\n", "12\u00a0000\u202f€ ", "e\u0301te\u0301 ", "قالت ليلى\n", "𝒜𝒷 "],
)
def test_offsets_are_right_from_import_through_the_window_to_the_export(
    tmp_path: Path, opened: Opener, before: str
) -> None:
    text = f"{before}Zoltan Quix, 👍 rit."
    source = tmp_path / "a.jsonl"
    source.write_text(json.dumps({"id": "a", "text": text}) + "\n", encoding="utf-8")
    project = tmp_path / "a.workbench"
    command("new", project)
    command("import", project, source, "--no-highlight", "--as", "nobody")
    hands = opened(project)
    canvas = hands.window.canvas
    canvas.set_caret(find(hands, "Quix")[0])
    for _ in range(4):
        hands.press(Qt.Key.Key_Right, SHIFT)
    hands.press(Qt.Key.Key_1)
    start = find(hands, "👍")[0]
    canvas.set_caret(start)
    hands.press(Qt.Key.Key_Right, SHIFT)
    hands.press(Qt.Key.Key_4)
    hands.window.close()
    (row,) = exported(project, tmp_path)
    assert row["text"] == text
    assert [(e["text"], e["label"]) for e in row["entities"]] == [("Quix", "PER"), ("👍", "MISC")]
    assert all(text[e["start"] : e["end"]] == e["text"] for e in row["entities"])


@pytest.mark.shared
def test_the_belga_dispatch_is_annotated_from_its_suggestions(
    tmp_path: Path, opened: Opener, shared: Path
) -> None:
    project = made(tmp_path / "a.workbench", shared / "dispatches" / "belga-2021-03.txt")
    hands = opened(project)
    proposed = {
        text_of(hands)[s.annotation.start : s.annotation.end]: s
        for s in session_of(hands).suggestions
        if isinstance(s.annotation, Quotation)
    }
    hands.press(Qt.Key.Key_Return, CTRL | SHIFT)
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.window.close()
    (row,) = exported(project, tmp_path)
    sources = {
        q["content"][0]["text"]: q["source"] and q["source"]["text"] for q in row["quotations"]
    }
    assert len(proposed) == len(row["quotations"])
    for beginning, source in (
        ("\"C'est encore une occasion", "le ministère russe des Affaires étrangères"),
        ('"La détermination à', "le porte-parole de la présidence russe Dmitri Peskov"),
        ("\"c'est celui qui le dit", "le président russe"),
        ('"tueur"', "qui"),
        ('"la partie américaine', "la diplomatie russe"),
    ):
        assert [s for words, s in sources.items() if words.startswith(beginning)] == [source]
    with (shared / "gold" / "dispatches.jsonl").open(encoding="utf-8") as lines:
        gold = {tuple(e) for e in json.loads(next(lines))["entities"]}
    found = {(e["start"], e["end"], e["label"]) for e in row["entities"]}
    assert len(gold & found) >= 0.8 * len(gold)
