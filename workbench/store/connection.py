"""Open a project's SQLite file so that it survives crashes and is one file when closed.

While it is open it has a write-ahead log, synced at each act (WAL, FULL): of what was measured it
is the quickest that loses no act in a power cut (NORMAL does), 0.4 ms an act where a rollback
journal takes 1.0 to 1.2, and the only one that lets a second process read for long: with DELETE,
TRUNCATE and PERSIST every act beside a reader was refused (``tests/benchmarks/durability.py``).
The log's price is that a copy of the file alone would lack the newest acts: a window folds it in
within two seconds (0.6 ms), a command when it closes, and the last to close takes it away.

On a share of the network there is no log: its index is memory that machines do not share. There
it is DELETE, with EXTRA: the folder is synced too, or a power cut could bring the journal back,
and the act with it undone.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from workbench.errors import ProjectError, WorkbenchError
from workbench.store import disks, schema

PATIENCE = 5.0
"""How many seconds a command waits for another process that writes."""


def connect(
    path: Path, *, read_only: bool = False, beside: bool = False, patience: float = PATIENCE
) -> sqlite3.Connection:
    """Open an existing project file; raise ProjectError where it is none, or of a newer version.

    ``patience`` is how many seconds a write waits for another process that writes. ``beside``: to
    read beside a window that writes; who closes last then leaves one file.
    """
    _check_file(path)
    mode = "ro" if read_only else "rw"
    connection = None
    try:
        if read_only and writable(path) and Path(f"{path.resolve()}-journal").exists():
            _roll_back(path, patience)
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}",
            uri=True,
            timeout=patience,
            isolation_level=None,
        )
        version = _check_version(connection, path)
        if version < schema.VERSION:
            _migrate(connection, path, version, read_only=read_only or beside)
        _verify(connection, path)
        _configure(connection, read_only=read_only or beside)
    except (sqlite3.Error, ProjectError) as error:
        if connection is not None:
            connection.close()
        if isinstance(error, sqlite3.Error):
            raise explained(error, path) from error
        raise
    return connection


def connect_new(path: Path) -> sqlite3.Connection:
    """Create a project file with its tables; raise ProjectError where something stands already."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        raise ProjectError(f"{path} exists already; choose another name") from None
    except OSError as error:
        raise ProjectError(f"{path} cannot be created: {error.strerror}") from error
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        _guard(connection)
        _configure(connection, read_only=False)
        begin(connection, shared=disks.is_shared(path))
        schema.create(connection)
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        connection.close()
        for end in ("", "-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
        raise explained(error, path) from error
    return connection


def begin(connection: sqlite3.Connection, *, shared: bool = False) -> None:
    """Begin a transaction that writes; ``shared``: on a share of the network.

    The journal is chosen at the first change: who only looks at a project opens it at once and
    leaves nothing beside it.
    """
    if shared:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = EXTRA")
    else:
        be_ready(connection)
    connection.execute("BEGIN IMMEDIATE")


def be_ready(connection: sqlite3.Connection) -> None:
    """Begin with a write-ahead log, before the first act and before others read for long."""
    # Refused without waiting while others read or begin with it themselves; a transaction waits
    # for them, and is as safe with the journal that there is.
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = WAL")


def version(connection: sqlite3.Connection) -> int:
    """Return a number that changes when another connection has written; 0 where it is not told."""
    try:
        return connection.execute("PRAGMA data_version").fetchone()[0]
    except sqlite3.OperationalError:
        return 0


def fold(connection: sqlite3.Connection) -> bool:
    """Bring what stands in the log into the file; return whether all of it is there now.

    It waits for nobody: what another process still reads stays in the log until the next time.
    """
    patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.OperationalError:
        # The disk is full, or does not answer: all stays in the log, where it is as safe.
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}")
    return not busy


def copy(connection: sqlite3.Connection, path: Path) -> None:
    """Copy a project by SQLite's backup, whole or not at all, over what stands at ``path``.

    It needs no more than the connection: the file may be gone. Raises ProjectError where the copy
    cannot be written.
    """
    new = path.with_name(f".{path.name}.new")
    try:
        new.unlink(missing_ok=True)
        with closing(sqlite3.connect(new, isolation_level=None)) as made:
            connection.backup(made)
            _guard(made)
            made.execute("PRAGMA journal_mode = DELETE")
        new.replace(path)
    except OSError as error:
        raise ProjectError(f"{path} cannot be written: {error.strerror}") from error
    except sqlite3.Error as error:
        raise explained(error, path) from error
    finally:
        new.unlink(missing_ok=True)


def close(connection: sqlite3.Connection, *, read_only: bool) -> None:
    """Close so that the project is exactly one file, unless another process has it open too."""
    if not read_only:
        try:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("PRAGMA query_only = OFF")
            connection.execute("PRAGMA journal_mode = DELETE")
            _clear(connection)
        except sqlite3.DatabaseError as error:
            # Another process has it open: who closes it next takes the log away. In other cases,
            # as where another file took its place or it is damaged, nothing more is to be done.
            if "locked" in str(error):
                with suppress(sqlite3.OperationalError):
                    connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    connection.close()


def _roll_back(path: Path, patience: float) -> None:
    """Undo what a process had begun that was killed: who only reads cannot do it."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=patience)
    with closing(connection):
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _clear(connection: sqlite3.Connection) -> None:
    """Take a journal away that a kill between two journals left: it holds nothing any more."""
    path = connection.execute("PRAGMA database_list").fetchone()[2]
    if path and Path(f"{path}-journal").exists():
        # Not by hand: who writes now may have made it. A change of nothing ends with its removal.
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute(f"PRAGMA user_version = {version}")


def writable(path: Path) -> bool:
    """Tell whether the file and its folder can be written: the write-ahead log stands beside it."""
    return os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)


def explained(error: sqlite3.Error, path: Path) -> WorkbenchError:
    """Return our error for one of SQLite's: what happened to which file, and what to do."""
    reason = str(error)
    hints = {
        "full": "the disk is full: nothing of this step was written; make room and try again",
        "locked": "another program is writing to it; try again in a moment",
        "readonly": "it cannot be written; copy it to a folder of your own",
        "not a database": "it is not a project of the workbench",
        "malformed": "it is damaged; restore a copy",
        "disk I/O": "the disk cannot be read or written; check its space and its connection",
        "unable to open": "it cannot be opened; check the path and the rights of its folder",
    }
    hint = next((text for key, text in hints.items() if key in reason), reason)
    return ProjectError(f"{path}: {hint}")


def _check_file(path: Path) -> None:
    # The file is never opened but by SQLite: closing it would drop the locks of every connection
    # of this process (POSIX), and another process could then delete the log that they write to.
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise ProjectError(
            f"{path} does not exist; make a project with: workbench new {path}"
        ) from None
    except OSError as error:
        raise ProjectError(f"{path} cannot be read: {error.strerror}") from error
    if not os.access(path, os.R_OK):
        raise ProjectError(f"{path} cannot be read: {os.strerror(errno.EACCES)}")
    if size == 0 or not path.is_file():
        raise ProjectError(f"{path}: it is not a project of the workbench")


def _migrate(connection: sqlite3.Connection, path: Path, version: int, *, read_only: bool) -> None:
    if read_only:
        raise ProjectError(
            f"{path} was made by an older workbench and cannot be written here: copy it to a"
            " folder of your own to open it"
        )
    # Most files are of this version, and the start is felt.
    from workbench.store import migrations

    migrations.migrate(connection, path, version)


def _check_version(connection: sqlite3.Connection, path: Path) -> int:
    _guard(connection)
    if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise ProjectError(f"{path}: it is an SQLite file, but not a project of the workbench")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > schema.VERSION:
        raise ProjectError(
            f"{path} was made by a newer workbench (tables {version}, this one knows"
            f" {schema.VERSION}); update the workbench"
        )
    return version


def _verify(connection: sqlite3.Connection, path: Path) -> None:
    changed = schema.changed(connection)
    if changed:
        raise ProjectError(
            f"{path}: {changed} was changed by another program, so it is not opened: workbench"
            " rescue brings what can be read into a new project"
        )


def _guard(connection: sqlite3.Connection) -> None:
    """Have nothing run that a file of unknown hands defines, and nothing in it trusted."""
    # Python lets no extension be loaded unless it is asked to.
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    # A page that cannot be read is then an error, not the end of the process.
    connection.execute("PRAGMA mmap_size = 0")


def _configure(connection: sqlite3.Connection, *, read_only: bool) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA {'query_only = ON' if read_only else 'synchronous = FULL'}")
