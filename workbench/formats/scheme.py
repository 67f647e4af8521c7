"""Scheme files: JSON, the form of ``resources/schemes``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

from workbench.errors import FormatError
from workbench.formats.decoding import decode
from workbench.model.plain import to_scheme
from workbench.model.scheme import Scheme
from workbench.resources import resource


def read(path: Path) -> Scheme:
    """Read a scheme; raise FormatError where the file is none, and OSError."""
    raw = path.read_bytes()
    try:
        return to_scheme(_object(raw))
    except (json.JSONDecodeError, RecursionError) as error:
        raise FormatError(f"{path}: broken JSON: {error}") from error
    except FormatError as error:
        raise FormatError(f"{path}: {error}") from error


def _object(raw: bytes) -> dict[str, Any]:
    plain: object = json.loads(decode(raw))
    if not isinstance(plain, dict):
        raise FormatError("a scheme is a JSON object")
    return cast("dict[str, Any]", plain)


def read_default() -> Scheme:
    """Read the scheme that a new project starts with."""
    return read(resource("schemes", "default.json"))
