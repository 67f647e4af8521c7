"""Find the files to import: what was named, and what folders hold."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Final

from workbench.errors import FormatError

_OTHERS: Final = """
    7z avi bmp bz2 conf csv db doc docx eps exe gif gz ico jpeg jpg md mov mp3 mp4 odt ogg
    parquet part pdf png ppt pptx psd py rar rtf sqlite svg tar tif tiff tmp tsv wav webp
    workbench xls xlsx zip
"""
OTHERS: Final = frozenset(f".{suffix}" for suffix in _OTHERS.split())
"""What is passed over in a folder; a file that is named itself may have any suffix."""
_FOLDERS: Final = {"brat": "*.ann", "hugging-face": "label_names.json", "docbin": "train/*.spacy"}
"""The forms that are whole folders, and what tells them."""


def find(path: Path) -> list[Path]:
    """Return a file itself, or what a folder and its folders hold, by name.

    A folder that is of a form as a whole, as brat's standoff is, is returned as it is.
    Raises FormatError where a folder holds nothing, OSError where the path cannot be read.
    """
    if not path.is_dir():
        path.stat()
        return [path]
    found = sorted(within(path))
    if not found:
        raise FormatError("the folder holds no dispatches")
    return found


def folder_form(folder: Path) -> str:
    """Return the form that a folder is of as a whole, or nothing."""
    return next((form for form, told in _FOLDERS.items() if any(folder.glob(told))), "")


def within(folder: Path) -> Generator[Path]:
    """Yield the files of a folder and its folders, and folders that are of a form as a whole."""
    inner = [path for path in folder.iterdir() if not path.name.startswith(".")]
    if folder_form(folder):
        yield folder
        return
    for path in inner:
        if path.is_dir() and not path.is_symlink():
            yield from within(path)
        elif path.is_file() and path.suffix.lower() not in OTHERS:
            yield path
