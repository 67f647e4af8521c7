"""The group of all commands, loaded when they are called, and the one place that shows errors."""

from __future__ import annotations

import errno
import importlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from workbench.cli.telling import warn
from workbench.errors import WorkbenchError

_COMMANDS = {
    "open": "opening:command",
    "new": "creating:command",
    "import": "importing:command",
    "versions": "versioning:command",
    "raw": "raw:command",
    "highlight": "highlighting:command",
    "rehighlight": "rehighlighting:command",
    "export": "exporting:command",
    "formats": "forms:command",
    "guideline": "guideline:command",
    "scheme": "scheming:command",
    "model": "modelling:command",
    "memory": "remembering:command",
    "hand-out": "handing_out:command",
    "merge": "merging:command",
    "history": "history:command",
    "check": "checking:command",
    "rescue": "rescuing:command",
    "backup": "backing_up:backup",
    "backups": "backing_up:listing",
    "restore": "backing_up:restore",
    "agree": "agree:agree",
    "adjudicate": "adjudicating:command",
    "demo": "demo:demo",
}
"""Where each command is, in the order of an annotator's work."""

Window = Callable[[Path | None], int]
"""Opens the window on a project, or on none, and returns the exit code when it is closed."""


class Commands(click.Group):
    """A group that imports a command's module when the command is called or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name, or None."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name].partition(":")
        return getattr(importlib.import_module(f"workbench.cli.{module}"), name)


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(package_name="workbench", message="%(prog)s %(version)s")
@click.pass_context
def workbench(ctx: click.Context) -> None:
    """Annotate who said what in news dispatches; without a command, open the window."""
    if ctx.invoked_subcommand is None:
        ctx.exit(ctx.obj(None))


def run(window: Window, arguments: Sequence[str] | None = None) -> int:
    """Run a command; errors go to standard error in one line. Return the exit code."""
    try:
        result: object = workbench.main(
            arguments, prog_name="workbench", standalone_mode=False, obj=window
        )
    except click.ClickException as error:
        return _fail(error.format_message(), error.exit_code)
    except click.Abort:
        return _fail("stopped", 130)
    except WorkbenchError as error:
        return _fail(str(error))
    except OSError as error:
        if error.errno == errno.EPIPE:
            raise
        return _fail(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    return result if isinstance(result, int) else 0


def _fail(message: str, code: int = 1) -> int:
    said = " ".join(message.split())
    warn("wrong", f"workbench: {said}", reason=said)
    sys.stdout.flush()
    return code
