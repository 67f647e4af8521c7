"""The command line's entry: runs a command, or opens the window."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from workbench.cli.main import run


def main() -> int:
    """Run the command in the arguments and return the exit code."""
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    return run(_window)


def _window(project: Path | None) -> int:
    from workbench.gui import app  # Qt is for the window only

    return app.run(project)


if __name__ == "__main__":
    sys.exit(main())
