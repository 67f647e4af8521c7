"""Copies of a project that several people work on."""

from __future__ import annotations

import shutil
from pathlib import Path

from workbench.model.annotation_set import AnnotationSet
from workbench.store.project import Project

Made = tuple[list[AnnotationSet], list[str], list[tuple[object, ...]]]


def copy(project: Path, name: str) -> Path:
    """Copy a closed project to a file beside it."""
    return Path(shutil.copy(project, project.with_name(f"{name}.workbench")))


def state(path: Path) -> Made:
    """Return all that people made of a project, the names of its register, and what is held."""
    with Project.open(path, read_only=True) as project:
        return (
            [project.annotation_set(*of) for of in sorted(project.set_ids())],
            [speaker.name for speaker in project.speakers()],
            project.rows(
                """SELECT a.uid, j.dispatch, j.annotator, j.edit, j.held
                FROM journal j JOIN acts a ON a.id = j.act ORDER BY a.clock, a.uid, j.step"""
            ),
        )
