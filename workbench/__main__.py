"""The command line's entry: runs a command, or opens the window."""

from __future__ import annotations

import gc
import os
import signal
import sys
from pathlib import Path

from workbench.errors import WorkbenchError


def main() -> int:
    """Run the command in the arguments and return the exit code."""
    # The library's threads wait for each other where other work has a core, ten times as long.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    match sys.argv[1:]:
        case []:
            return _shown(None)
        case ["open", project] if not project.startswith("-"):
            return _shown(Path(project))
        case _:
            from workbench.cli.main import run

            # Who ends a command, as the window does, has it stop as Ctrl+C does: all closed.
            signal.signal(signal.SIGTERM, signal.default_int_handler)
            return run(_window)


def _shown(project: Path | None) -> int:
    """Open the window without the library of the command line: its start is felt."""
    try:
        return _window(project)
    except WorkbenchError as error:
        print(f"workbench: {error}", file=sys.stderr)  # noqa: T201 - the command line's one line
        return 1


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
