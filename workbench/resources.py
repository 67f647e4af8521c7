"""Where the data files are: beside the sources in a checkout, inside the package when installed."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "data"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"


def resource(*names: str) -> Path:
    """Return the path of a data file or folder, whether it exists or not."""
    return _ROOT.joinpath(*names)
