"""``workbench demo``: the main job on the sample dispatches, from text files to training data.

Each step is one of our own commands in a process of its own, as a user would call it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from workbench.errors import WorkbenchError
from workbench.resources import resource

ANNOTATOR = "demo"


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("demo-out"),
    show_default=True,
    help="The folder for the project, the exports and the pictures; it is emptied first.",
)
@click.option(
    "--offscreen", is_flag=True, help="Do not open the window even if there is a display."
)
def demo(out: Path, *, offscreen: bool) -> None:
    """Make a project of the sample dispatches, highlight it, and open the window.

    Without a display the same is done offscreen: the dispatches are corrected by key presses in
    the real window, exported, and pictures of the window are left in the folder.

    \b
    Example:
      workbench demo --out demo-out --offscreen
    """
    project = out / "samples.workbench"
    _empty(out)
    _step("new", str(project), "--language", "fr")
    _step("import", str(project), str(resource("samples")))
    if _display() and not offscreen:
        click.echo(f"Opening {project}; close the window to end.")
        _step("open", str(project))
        return
    _annotate(project, out)
    _step("export", str(project), str(out / "samples.jsonl"), "--format", "jsonl")
    _step("export", str(project), str(out / "samples.spacy"), "--format", "docbin")
    click.echo(f"\nDone. In {out}/:")
    for path in sorted(out.iterdir()):
        click.echo(f"  {path.name:28} {path.stat().st_size:>9,} bytes")


def _empty(out: Path) -> None:
    # Only a folder that an earlier demo made, or an empty one, is emptied: never somebody's work.
    if out.exists() and any(out.iterdir()) and not (out / "samples.workbench").exists():
        raise WorkbenchError(f"{out} holds other files; choose another folder with --out")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)


def _display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _step(*words: str) -> None:
    click.echo(f"\n$ workbench {' '.join(words)}")
    _run(["-m", "workbench", *words], os.environ.copy())


def _annotate(project: Path, out: Path) -> None:
    click.echo("\nCorrecting the dispatches by key presses in the window, offscreen:")
    # The demo's taste is its own: the user's settings stay as they are.
    with TemporaryDirectory() as folder:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "WORKBENCH_CONFIG": str(Path(folder) / "settings.json"),
        }
        _run(["-m", "workbench.gui.demo", str(project), str(out), ANNOTATOR], environment)


def _run(words: list[str], environment: dict[str, str]) -> None:
    sys.stdout.flush()
    code = subprocess.run([sys.executable, *words], env=environment, check=False).returncode
    if code:
        raise WorkbenchError(f"the demo stopped: {' '.join(words[1:3])} ended with code {code}")
