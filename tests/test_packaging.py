"""The wheel holds all that the program needs and runs in an environment of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the sources without asking a registry."""
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out)]
    done = subprocess.run(
        [*command, str(ROOT)], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that holds the wheel alone."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, with_pip=False)
    pip = [sys.executable, "-m", "pip", "--python", str(home / "bin" / "python")]
    done = subprocess.run(
        [*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return home


def run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the installed command; its dependencies come from the tests' environment."""
    # A folder on PYTHONPATH brings no .pth files: the checkout itself cannot be imported.
    environment = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")}
    return subprocess.run(
        [str(home / "bin" / "workbench"), *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=home,
        env=environment,
        timeout=120,
    )


def test_the_wheel_holds_the_resources_and_the_desktop_entry(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "workbench/data/schemes/default.json",
        "workbench/data/guidelines/default.nl.md",
        "workbench/data/lexicon/fr/speech_verbs.tsv",
        "workbench/data/translations/fr.ts",
        "workbench/data/samples/gare-de-namur.txt",
        "workbench/data/icons/workbench.svg",
    ):
        assert wanted in names
    assert any(n.endswith("share/applications/workbench.desktop") for n in names)


def test_the_installed_command_makes_and_fills_a_project(installed: Path) -> None:
    text = installed / "note.txt"
    text.write_text('"Tout va bien", a assuré Ana Lopes.', encoding="utf-8")
    for words in (
        ["--version"],
        ["new", "a.workbench"],
        ["import", "a.workbench", "note.txt"],
    ):
        done = run(installed, *words)
        assert done.returncode == 0, done.stderr


def test_the_installed_command_highlights(installed: Path) -> None:
    row = {"id": "a", "text": '"Tout va bien", a assuré Ana Lopes.'}
    (installed / "in.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    done = run(installed, "highlight", "in.jsonl", "out.jsonl")
    assert done.returncode == 0, done.stderr
    found = json.loads((installed / "out.jsonl").read_text(encoding="utf-8"))
    assert found["entities"] == [[25, 34, "PER"]]
    assert [q["content"] for q in found["quotes"]] == [[[0, 14]]]


def test_a_pipeline_of_others_takes_our_components_by_their_names(installed: Path) -> None:
    code = """
import spacy
nlp = spacy.blank("xx")
for name in ("dates", "names", "entities", "quotations", "sources", "speakers"):
    nlp.add_pipe(f"workbench_{name}")
doc = nlp('"Tout va bien", a assuré Ana Lopes.')
print([(e.text, e.label_, e._.rule) for e in doc.spans["entities"]], doc._.quotations[0].speaker)
"""
    done = subprocess.run(
        [str(installed / "bin" / "python"), "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=installed,
        env={**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")},
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[('Ana Lopes', 'PER', 'name.first-name')] Ana Lopes"
