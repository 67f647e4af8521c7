"""Shelves: the folders in which the backups of projects stand, one for each project file.

They stand in a folder of the user, not beside the project: a project is one file, also on a share
or a stick, and its backups survive when the folder that it lies in is lost. A shelf is found by
the uid of the project and by the path at which the project stood last: so it follows a file that
was moved or renamed, and two copies of a project, or what was handed out of it, have one each.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from workbench.errors import ProjectError

if TYPE_CHECKING:
    from workbench.store.project import Project

NAME: Final = re.compile(r"(\d{8}T\d{9}Z)\.([a-z]+)\.workbench")
"""The name of a backup: when it was made (UTC, to the millisecond), and why."""
_TOLD: Final = "project.txt"
"""The file on a shelf that says where the project stood last."""
_LETTERS: Final = re.compile(r"[^0-9A-Za-z-]")


def is_kept(path: Path) -> bool:
    """Tell whether a file is a backup on a shelf: nobody writes to it."""
    return bool(NAME.fullmatch(path.name)) and (path.parent / _TOLD).is_file()


def moment(path: Path) -> str:
    """Return when a backup was made, as its name tells (UTC, ISO 8601, to the second)."""
    s = path.name
    return f"{s[:4]}-{s[4:6]}-{s[6:8]}T{s[9:11]}:{s[11:13]}:{s[13:15]}Z"


def shelf(root: Path, project: Project) -> Path:
    """Return the shelf of a project, made or not; that of its project for a backup."""
    if is_kept(project.path):
        return project.path.parent
    # A project may come from anybody: its uid is no path.
    uid = _LETTERS.sub("", project.uid)[:64] or "-"
    here = project.path.resolve()
    found = {each: origin(each) for each in sorted(root.glob(f"{uid}*")) if each.is_dir()}
    mine = [each for each, path in found.items() if path == here]
    left = [each for each, path in found.items() if path is None or _is_gone(path)]
    new = root / (f"{uid}.{len(found) + 1}" if found else uid)
    return (mine or left or [new])[0]


def _is_gone(path: Path) -> bool:
    try:
        return not path.exists()
    except OSError:
        return False


def shelf_at(root: Path, path: Path) -> Path | None:
    """Return the shelf of a project that stood at a path, also where nothing can be read there."""
    here = path.resolve()
    return next((each for each in sorted(root.glob("*")) if origin(each) == here), None)


def origin(folder: Path) -> Path | None:
    """Return where the project of a shelf stood last."""
    try:
        return Path((folder / _TOLD).read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return None


def tell(folder: Path, project: Path) -> None:
    """Have a shelf, which is made where there is none, tell where its project stands.

    Raises ProjectError where it cannot be written.
    """
    told, here = folder / _TOLD, str(project.resolve())
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not told.is_file() or origin(folder) != Path(here):
            told.write_text(here, encoding="utf-8", errors="surrogateescape")
    except OSError as error:
        raise ProjectError(
            f"{folder}: no backup could be written ({error.strerror}); make room there or name"
            " another folder"
        ) from error
