"""brat's standoff: a folder with a text, an ``.ann`` beside it, and the ``annotation.conf``.

A quotation is a text-bound annotation with a fragment for each part of its content; its cue is
another, its source a third, and relations go from it to both. Type, source kind, speaker and notes
are attributes and notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import decode, name
from workbench.formats.forms import Reading, Writing
from workbench.formats.quoted import Stretches
from workbench.formats.replacing import replacing
from workbench.formats.tool import Speakers
from workbench.model.annotation import (
    Annotation,
    Origin,
    Part,
    Quotation,
    QuotationType,
    SourceKind,
    Span,
)
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.state import State

QUOTATION: Final = "Quotation"
CUE: Final = "Cue"
SOURCE: Final = "Source"
_TYPE: Final = "QuotationType"
_KIND: Final = "SourceKind"
_SPEAKER: Final = "Speaker"
_HAS_CUE: Final = "HasCue"
_SAID_BY: Final = "SaidBy"
_BOUND: Final = re.compile(r"(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)")
_RELATION: Final = re.compile(r"R\S+\t(\S+) Arg1:(\S+) Arg2:(\S+)\s*")
_ATTRIBUTE: Final = re.compile(r"[AM]\S+\t(\S+) (\S+)(?: (\S+))?\s*")
_NOTE: Final = re.compile(r"#\S*\t(\S+) (\S+)\t(.*)")

_Bound = tuple[str, tuple[Part, ...]]
"""Label and fragments."""
_Related = tuple[str, str, str]
"""Name, from, to."""
_Said = tuple[str, str]
"""Of which annotation, and what."""


@dataclass
class _Parsed:
    """What an ``.ann`` holds: text-bound annotations by id, and what is said of them."""

    bound: dict[str, _Bound] = field(default_factory=dict[str, _Bound])
    relations: list[_Related] = field(default_factory=list[_Related])
    attributes: dict[_Said, str] = field(default_factory=dict[_Said, str])
    notes: dict[_Said, str] = field(default_factory=dict[_Said, str])


# Reading


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield the bundle of each ``.ann`` of a folder, or of one file, with its text beside it."""
    files = sorted(path.rglob("*.ann")) if path.is_dir() else [path]
    for number, file in enumerate(files, 1):
        try:
            yield _bundle(file, path if path.is_dir() else path.parent, reading)
        except (FormatError, OSError) as error:
            yield Refusal(number, f"{file.name}: {error}")


def _bundle(file: Path, root: Path, reading: Reading) -> Bundle:
    beside = file.with_suffix(".txt")
    if not beside.is_file():
        raise FormatError(f"there is no text beside it: {beside.name}")
    text = decode(beside.read_bytes())
    stretches = Stretches(text)
    parsed = _parse(decode(file.read_bytes()), stretches)
    inner = file.parent.relative_to(root)
    who = reading.annotator or (str(inner) if inner != Path() else "")
    if not who:
        raise FormatError("the files do not say whose annotations they are: say it with --as NAME")
    speakers = Speakers()
    made = list(_annotations(parsed, reading, speakers))
    id_ = parsed.notes.get(("D", "Dispatch"), "") or name(file.stem)
    dispatch = Dispatch(id=id_, text=text, warnings=stretches.warnings)
    annotations = AnnotationSet.of(dispatch.id, who, made, state=State.DONE)
    return Bundle(dispatch, annotations, speakers.all)


def _parse(lines: str, stretches: Stretches) -> _Parsed:
    parsed = _Parsed()
    for number, line in enumerate(lines.split("\n"), 1):
        try:
            _parse_line(line, parsed, stretches)
        except FormatError as error:
            raise FormatError(f"line {number}: {error}") from error
    return parsed


def _parse_line(line: str, parsed: _Parsed, stretches: Stretches) -> None:
    if found := _BOUND.fullmatch(line):
        pairs = [tuple(map(int, pair.split())) for pair in found[3].split(";")]
        whole = found[4] if len(pairs) == 1 else None
        parts = tuple(stretches.part(start, end, whole) for start, end in pairs)
        parsed.bound[found[1]] = (found[2], parts)
    elif found := _RELATION.fullmatch(line):
        parsed.relations.append((found[1], found[2], found[3]))
    elif found := _ATTRIBUTE.fullmatch(line):
        parsed.attributes[found[2], found[1]] = found[3] or "true"
    elif found := _NOTE.fullmatch(line):
        parsed.notes[found[2], found[1]] = found[3]
    elif line.strip() and not line.startswith(("E", "*", "N")):
        raise FormatError(f"{line[:60]!r} is no annotation of brat")


def _annotations(parsed: _Parsed, reading: Reading, speakers: Speakers) -> Iterator[Annotation]:
    for id_, (label, parts) in parsed.bound.items():
        note = unescaped(parsed.notes.get((id_, "AnnotatorNotes"), ""))
        if label in {CUE, SOURCE}:
            continue
        if label == QUOTATION:
            yield _quotation(id_, parts, note, parsed, speakers)
            continue
        ours = reading.labels.ours(label)
        if ours is None:
            continue
        if reading.scheme.label(ours) is None:
            raise FormatError(reading.labels.unknown(label, reading.scheme))
        (start, end), *more = parts
        if more:
            raise FormatError(f"{id_} is an entity in {len(parts)} pieces; ours have one")
        yield Span(id_, start, end, ours, note, Origin.IMPORT)


def _quotation(
    id_: str, content: tuple[Part, ...], note: str, parsed: _Parsed, speakers: Speakers
) -> Quotation:
    def linked(relation: str) -> list[Part]:
        ends = [b for name_, a, b in parsed.relations if (name_, a) == (relation, id_)]
        missing = next((e for e in ends if e not in parsed.bound), None)
        if missing is not None:
            raise FormatError(f"a relation of {id_} goes to {missing}, which is not there")
        return sorted(part for e in ends for part in parsed.bound[e][1])

    sources = linked(_SAID_BY)
    if len(sources) > 1:
        raise FormatError(f"the quotation {id_} has two sources")
    kind = parsed.attributes.get((id_, _KIND))
    try:
        source_kind = SourceKind(kind) if kind else None
        type_ = QuotationType(parsed.attributes.get((id_, _TYPE), "direct"))
    except ValueError as error:
        raise FormatError(f"{id_}: {error}") from error
    speaker = unescaped(parsed.notes.get((id_, _SPEAKER), ""))
    return Quotation(
        id_,
        type_,
        tuple(sorted(content)),
        tuple(linked(_HAS_CUE)),
        sources[0] if sources else None,
        source_kind,
        speakers.id_of(speaker, source_kind),
        note,
        Origin.IMPORT,
    )


def escaped(text: str) -> str:
    """Return a note on one line: brat's lines cannot hold a break."""
    return "".join({"\\": "\\\\", "\n": "\\n", "\r": "\\r"}.get(c, c) for c in text)


def unescaped(text: str) -> str:
    """Return the note that was put on one line."""
    known = {"\\\\": "\\", "\\n": "\n", "\\r": "\r"}
    return re.sub(r"\\[\\nr]", lambda m: known[m[0]], text)


# Writing


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write a folder for each annotator with a text and an ``.ann`` a dispatch, and the conf."""
    target.mkdir(parents=True, exist_ok=True)
    done = [_write(target / "annotation.conf", conf(writing.scheme))]
    for number, of in enumerate(bundles, 1):
        made = of.annotations or AnnotationSet(of.dispatch.id, "")
        folder = target / _file_name(made.annotator or "none")
        folder.mkdir(exist_ok=True)
        stem = f"{number:06d}-{_file_name(of.dispatch.id)}"
        done.append(_write(folder / f"{stem}.txt", of.dispatch.text))
        done.append(_write(folder / f"{stem}.ann", _ann(of, made)))
    return done


def _write(path: Path, text: str) -> Path:
    with replacing(path) as file:
        file.write(text.encode())
    return path


def _file_name(said: str) -> str:
    return re.sub(r"[^\w.-]+", "_", said).strip("._")[:80] or "_"


class _Ann:
    """The lines of an ``.ann``, numbered by their letters."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._count = {"T": 0, "R": 0, "A": 0, "#": 0}
        self.lines: list[str] = []

    def add(self, letter: str, rest: str) -> str:
        self._count[letter] += 1
        id_ = f"{letter}{self._count[letter]}"
        self.lines.append(f"{id_}\t{rest}")
        return id_

    def bind(self, label: str, parts: tuple[Part, ...]) -> str:
        offsets = ";".join(f"{start} {end}" for start, end in parts)
        words = " ".join(self._text[slice(*part)] for part in parts).replace("\n", " ")
        return self.add("T", f"{label} {offsets}\t{words}")

    def note(self, id_: str, name_: str, text: str | None) -> None:
        if text:
            self.add("#", f"{name_} {id_}\t{escaped(text)}")


def _ann(of: Bundle, made: AnnotationSet) -> str:
    ann = _Ann(of.dispatch.text)
    ann.lines.append(f"#0\tDispatch D\t{escaped(of.dispatch.id)}")
    register = {s.id: s.name for s in of.speakers}
    for span in made.spans:
        ann.note(ann.bind(span.label, span.parts), "AnnotatorNotes", span.note)
    for quotation in made.quotations:
        id_ = ann.bind(QUOTATION, quotation.content)
        ann.add("A", f"{_TYPE} {id_} {quotation.type}")
        if quotation.source_kind is not None:
            ann.add("A", f"{_KIND} {id_} {quotation.source_kind}")
        if quotation.cue:
            ann.add("R", f"{_HAS_CUE} Arg1:{id_} Arg2:{ann.bind(CUE, quotation.cue)}")
        if quotation.source is not None:
            source = ann.bind(SOURCE, (quotation.source,))
            ann.add("R", f"{_SAID_BY} Arg1:{id_} Arg2:{source}")
        ann.note(id_, _SPEAKER, register.get(quotation.speaker or ""))
        ann.note(id_, "AnnotatorNotes", quotation.note)
    return "\n".join(ann.lines) + "\n"


def conf(scheme: Scheme) -> str:
    """Return the ``annotation.conf`` of a scheme."""
    types, kinds = "|".join(QuotationType), "|".join(SourceKind)
    return "\n".join(
        [
            "[entities]",
            *(label.label for label in scheme.labels),
            QUOTATION,
            CUE,
            SOURCE,
            "[relations]",
            f"{_HAS_CUE}\tArg1:{QUOTATION}, Arg2:{CUE}",
            f"{_SAID_BY}\tArg1:{QUOTATION}, Arg2:{SOURCE}",
            "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
            "[events]",
            "[attributes]",
            f"{_TYPE}\tArg:{QUOTATION}, Value:{types}",
            f"{_KIND}\tArg:{QUOTATION}, Value:{kinds}",
            "",
        ]
    )
