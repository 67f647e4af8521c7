"""The command line's entry: runs a command, or opens the window."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from workbench.cli.main import run
from workbench.errors import WorkbenchError


def main() -> int:
    """Run the command in the arguments and return the exit code."""
    return run(_window)


def _window(project: Path | None) -> int:
    # The many small objects of the start are no garbage: collecting among them takes 15 ms.
    gc.disable()
    try:
        from workbench.gui import app  # Qt is for the window only
    except ImportError as error:
        raise WorkbenchError(
            f"the window cannot be shown: {error}; a library of the system is missing,"
            " make demo installs it"
        ) from error
    return app.run(project)


if __name__ == "__main__":
    sys.exit(main())
