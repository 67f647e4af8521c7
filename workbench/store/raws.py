"""The bytes of files as they came in: kept once a file, compressed, and given back as they were."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass

from workbench.store.project import Project


@dataclass(frozen=True, slots=True)
class Raw:
    """A file that dispatches came in: its name and its bytes."""

    name: str
    content: bytes


def keep(project: Project, name: str, content: bytes) -> str:
    """Keep the bytes of a file, once, within a transaction; return the hash they stand under."""
    made = digest(content)
    if not has(project, made):
        with project.transaction():
            project.connection.execute(
                "INSERT INTO raws (sha256, name, size, compressed) VALUES (?, ?, ?, ?)",
                row(made, name, content),
            )
    return made


def digest(content: bytes) -> str:
    """Return the hash that the bytes of a file stand under."""
    return hashlib.sha256(content).hexdigest()


def has(project: Project, made: str) -> bool:
    """Tell whether the bytes with a hash are kept."""
    return bool(project.rows("SELECT 1 FROM raws WHERE sha256 = ?", [made]))


def row(made: str, name: str, content: bytes) -> tuple[object, ...]:
    """Return the row of the bytes of a file: sha256, name, size, compressed."""
    return made, name, len(content), zlib.compress(content)


def of(project: Project, dispatch: str) -> Raw | None:
    """Return the file that a dispatch came in, or None where it was not kept."""
    found = project.rows(
        """SELECT r.name, r.compressed FROM dispatches d JOIN raws r ON r.sha256 = d.raw
        WHERE d.id = ?""",
        [dispatch],
    )
    return Raw(found[0][0], zlib.decompress(found[0][1])) if found else None
