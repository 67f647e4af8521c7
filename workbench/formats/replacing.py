"""Write a file whole or not at all: beside the target first, then in its place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from workbench.errors import FormatError


@contextmanager
def replacing(path: Path) -> Generator[BinaryIO]:
    """Open a file that takes the place of ``path`` at the end of the block, synchronised to disk.

    On any error the target stays as it was and nothing else remains. Raises FormatError where the
    target is no plain file, OSError where it cannot be written.
    """
    target = path.resolve()
    if target.exists() and not target.is_file():
        raise FormatError(f"{path} is not a file that can be replaced; choose another name")
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    except BaseException as error:
        part.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename in {None, str(part)}:
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise
