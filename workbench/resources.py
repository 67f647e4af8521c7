"""Where the files are that we bring, and the one that keeps the user's taste.

The data files stand beside the sources in a checkout, inside the package when it is installed.
"""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "data"
_CONFIG = "WORKBENCH_CONFIG"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"


def resource(*names: str) -> Path:
    """Return the path of a data file or folder, whether it exists or not."""
    return _ROOT.joinpath(*names)


def settings_path() -> Path:
    """Return where the user's settings are kept, whether the file exists or not."""
    named = os.environ.get(_CONFIG)
    if named:
        return Path(named)
    # The start of the window waits for every import.
    from platformdirs import user_config_path

    return user_config_path("workbench") / "settings.json"
