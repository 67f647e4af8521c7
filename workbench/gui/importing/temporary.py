"""Temporary: files that an import needs and that outlive the window: what was pasted, choices."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from workbench.resources import settings_path


def _folder() -> Path:
    """Return the folder beside the settings: an import that is resumed still finds it."""
    made = settings_path().parent / "importing"
    made.mkdir(parents=True, exist_ok=True)
    return made


def clear() -> None:
    """Take away what earlier imports needed."""
    for path in _folder().iterdir():
        path.unlink(missing_ok=True)


def keep_pasted(text: str) -> Path:
    """Keep a text that was pasted, under a name that tells when."""
    made = _folder() / f"{datetime.now().astimezone():%Y-%m-%d %H.%M.%S}.txt"
    made.write_bytes(text.encode("utf-8", "replace"))
    return made


def keep_labels(labels: Mapping[str, str]) -> Path:
    """Keep a label map."""
    return _kept("labels.json", labels)


def keep_left_out(named: Sequence[tuple[str, int]]) -> Path:
    """Keep what is left out of a plan."""
    return _kept("left-out.json", named)


def _kept(name: str, plain: object) -> Path:
    made = _folder() / name
    made.write_text(json.dumps(plain, ensure_ascii=False), encoding="utf-8")
    return made
