"""The group of commands: help, version, one line for every error, the window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest

from tests.running import workbench
from workbench.cli import main


def commands() -> list[str]:
    return main.workbench.list_commands(click.Context(main.workbench))


@pytest.mark.parametrize("name", commands())
def test_every_command_has_help_with_an_example(name: str) -> None:
    done = workbench(name, "--help")
    assert done.code == 0
    assert f"Usage: workbench {name} " in done.out
    assert f"  workbench {name} " in done.out.split("Example", 1)[1]


def test_help_lists_the_commands_and_version_says_the_version() -> None:
    listed = workbench("--help").out
    assert all(f"\n  {name} " in listed for name in commands())
    assert workbench("--version").out == "workbench 0.1.0\n"


def test_the_window_is_opened_on_the_project_or_on_none() -> None:
    opened: list[Path | None] = []

    def window(project: Path | None) -> int:
        opened.append(project)
        return 7

    assert main.run(window, []) == 7
    assert main.run(window, ["open", "a.workbench"]) == 7
    assert opened == [None, Path("a.workbench")]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["nonsense"], "No such command 'nonsense'"),
        (["new"], "Missing argument 'PROJECT'"),
        (["export", "a", "b", "--format", "xml"], "'xml' is not one of"),
        (["new", "a", "--language", "French"], "no code of a language"),
        (["highlight", "a", "b", "--language", "qq"], "no code of a language"),
        (["highlight", "nowhere.jsonl", "b"], "nowhere.jsonl: No such file"),
        (["new", "a", "--scheme", "nowhere.json"], "nowhere.json: No such file"),
        (["import", "nowhere", "a.txt", "--as", " "], "WHO is a name"),
        (["import", "nowhere", "a.txt"], "make a project with: workbench new nowhere"),
    ],
)
def test_an_error_is_one_line_and_no_success(words: list[str], message: str) -> None:
    done = workbench(*words)
    assert done.code != 0
    (line,) = done.errors
    assert line.startswith("workbench: ")
    assert message in line


def test_python_runs_the_package_as_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "workbench", "new"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "workbench: Missing argument 'PROJECT'.\n"
