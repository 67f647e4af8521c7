"""Read a file of any form: its bundles one after the other, and a refusal for what is none."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Final

from workbench.errors import FormatError, WorkbenchError
from workbench.exchange.recognising import LINES, WIRE, form_of
from workbench.formats import gold, jsonl, lines
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import name
from workbench.formats.forms import FORMS, Reading, form
from workbench.formats.labelmap import Labels
from workbench.formats.wire import reading as wires
from workbench.model.dispatch import Dispatch
from workbench.model.languages import detected
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker

_LINES: Final = (LINES, "gold")
FORMATS: Final = (WIRE, LINES, *(f.name for f in FORMS if f.reads and f.name not in _LINES))
"""The names of what can be read, for who knows better than what the content says."""
_WORDS: Final = tuple(f.name for f in fields(Dispatch) if f.type == "str")


@dataclass(frozen=True, slots=True)
class Source:
    """A file or folder to be read, or bytes that stand in none: pasted, under a name."""

    path: Path
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """How files are read: whose annotations they are, by which label map, in which form.

    An empty ``form`` is what the content says.
    """

    annotator: str = ""
    labels: Labels = field(default_factory=Labels)
    form: str = ""


def read(
    source: Source, scheme: Scheme, register: Iterable[Speaker], options: Options
) -> Iterator[Bundle | Refusal]:
    """Yield the bundles of a source with their language; what is broken in it is refused.

    Whatever the bytes are, nothing is raised: a source that cannot be read as a whole is a refusal
    of line 0. Speakers that a line gives by name are looked up in the register and in the lines
    before.
    """
    empty = True
    try:
        for found in _read(source, scheme, register, options):
            empty = False
            yield found if isinstance(found, Refusal) else _checked(found)
    except (WorkbenchError, OSError) as error:
        yield Refusal(0, reason(error))
    except Exception as error:  # noqa: BLE001  one file must not end the work on the others
        yield Refusal(0, f"the file cannot be read: {type(error).__name__}: {error}")
    else:
        if empty:
            yield Refusal(0, "the file is empty")


def reason(error: WorkbenchError | OSError) -> str:
    """Return what is said of an error."""
    if isinstance(error, WorkbenchError):
        return str(error)
    if error.errno == errno.ENOENT:
        return "there is no such file; check its name"
    return f"cannot be read: {error.strerror}"


def _read(
    source: Source, scheme: Scheme, register: Iterable[Speaker], options: Options
) -> Iterator[Bundle | Refusal]:
    if source.content is not None:
        yield from wires.of_bytes(source.content, stem=name(source.path.stem))
        return
    chosen = options.form or form_of(source.path)
    if chosen == WIRE:
        yield from wires.read(source.path)
    elif chosen in _LINES:
        yield from _lines(source.path, scheme, list(register), options)
    else:
        how = Reading(scheme, options.labels, options.annotator)
        origin = name(source.path.name)
        for found in form(chosen).reader()(source.path, how):
            yield found if isinstance(found, Refusal) else _from(found, chosen, origin)


def _from(bundle: Bundle, format_: str, origin: str) -> Bundle:
    dispatch = bundle.dispatch
    told = replace(dispatch, format=dispatch.format or format_, origin=dispatch.origin or origin)
    return replace(bundle, dispatch=told)


def _lines(
    path: Path, scheme: Scheme, speakers: list[Speaker], options: Options
) -> Iterator[Bundle | Refusal]:
    for found in lines.read(path):
        if isinstance(found, Refusal):
            yield found
            continue
        number, row = found
        try:
            if jsonl.is_own(row):
                bundle = jsonl.to_bundle(row, scheme=scheme)
            else:
                row = {"origin": name(path.name)} | row
                who = options.annotator or None
                bundle = gold.to_bundle(row, speakers, annotator=who, scheme=scheme)
            yield replace(bundle, line=number)
        except FormatError as error:
            yield Refusal(number, str(error))


def _checked(bundle: Bundle) -> Bundle | Refusal:
    """Return the bundle with its language, and as killed where it is a kill itself.

    What no project can hold is refused.
    """
    dispatch = bundle.dispatch
    try:
        "".join([dispatch.text, *(getattr(dispatch, word) for word in _WORDS)]).encode()
    except UnicodeEncodeError as error:
        code = ord(error.object[error.start])
        return Refusal(bundle.line, f"half a character (the lone surrogate \\u{code:04x})")
    if not dispatch.text.strip():
        return Refusal(bundle.line, "the text is empty")
    killed = dispatch.killed or dispatch.relation == "kill"
    language = dispatch.language or detected(dispatch.text)
    return replace(bundle, dispatch=replace(dispatch, language=language, killed=killed))
