"""``workbench scheme`` on the terminal."""

from __future__ import annotations

import json
from pathlib import Path

from tests.running import workbench
from workbench.store.project import Project


def test_a_scheme_is_printed_changed_and_put_in_force(tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    workbench("new", path)
    assert "PER: Person, 0 spans" in workbench("scheme", path).out
    printed = json.loads(workbench("scheme", path, "--json").out)
    printed["labels"][0]["label"] = "PERSON"
    changed = tmp_path / "scheme.json"
    changed.write_text(json.dumps(printed), encoding="utf-8")
    done = workbench("scheme", path, "--set", changed, "--rename", "PER=PERSON")
    assert done.code == 0
    assert "PERSON: Person, 0 spans" in done.out
    with Project.open(path) as project:
        assert project.scheme.labels[0].label == "PERSON"


def test_a_file_that_is_no_scheme_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    workbench("new", path)
    done = workbench("scheme", path, "--set", tmp_path / "gone.json")
    assert done.code == 1
    assert "gone.json cannot be read" in done.errors[0]
