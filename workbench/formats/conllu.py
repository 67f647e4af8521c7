"""CoNLL-U: words in ten columns, the text in comments, entities in the last column; read only.

Entities are tags under ``NER``, ``NE``, ``name`` or ``Entity`` in MISC (``NER=B-PER``), or the
brackets of CorefUD under ``Entity`` (``(e1-person-…``, ``e1)``), whose type is where the comment
``# global.Entity`` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import decode, name
from workbench.formats.forms import Reading
from workbench.formats.pieces import Piece, Pieces
from workbench.formats.quoted import Stretches
from workbench.formats.tagging import Labelled, labelled
from workbench.formats.tool import bundle
from workbench.model.annotation import Part, new_id
from workbench.model.dispatch import Dispatch
from workbench.model.wire_warning import WarningCode, WireWarning

_COLUMNS: Final = 10
_TAGS: Final = ("ner", "ne", "name", "entity")
_ID: Final = re.compile(r"(\d+)(?:-(\d+))?")
_BRACKET: Final = re.compile(r"\(([^()]+)\)|\(([^()]+)|([^()]+)\)")
_SPACES: Final = {r"\s": " ", r"\n": "\n", r"\t": "\t", r"\r": "\r", r"\p": "|", r"\\": "\\"}


@dataclass
class _Word:
    """A word as it stands in the text, and what MISC says of it, keys in lower case."""

    form: str
    misc: dict[str, str]


@dataclass
class _Doc:
    """A document being read: its text so far, where its words stand, and their MISC."""

    id: str
    line: int
    text: str = ""
    parts: list[Part] = field(default_factory=list[Part])
    words: list[_Word] = field(default_factory=list[_Word])
    rebuilt: bool = False
    gap: str = ""


@dataclass
class _Sentence:
    """The comments and the words of a sentence."""

    line: int
    comments: dict[str, str] = field(default_factory=dict[str, str])
    words: list[_Word] = field(default_factory=list[_Word])


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield the bundle of each document (``# newdoc``) of a file; a refusal names its line."""
    try:
        docs = list(_docs(decode(path.read_bytes()), name(path.stem)))
    except FormatError as error:
        yield Refusal(0, str(error))
        return
    for doc, places in docs:
        try:
            yield _bundle(doc, places, reading)
        except FormatError as error:
            yield Refusal(doc.line, str(error))


def _docs(text: str, stem: str) -> Iterator[tuple[_Doc, list[str]]]:
    """Yield each document with the names of the fields of its brackets."""
    doc: _Doc | None = None
    places = ["eid", "etype"]
    number = 0
    for sentence in _sentences(text):
        said = sentence.comments
        places = said.get("global.Entity", "-".join(places)).split("-")
        if doc is None or "newdoc" in said:
            if doc is not None:
                yield doc, places
            number += 1
            doc = _Doc(said.get("newdoc") or f"{stem}#{number}", sentence.line)
        _add(doc, sentence)
    if doc is not None:
        yield doc, places


def _sentences(text: str) -> Iterator[_Sentence]:
    sentence = _Sentence(1)
    inside = 0
    for number, raw in enumerate(text.split("\n"), 1):
        line = raw.rstrip("\r")
        if not line.strip():
            if sentence.words:
                yield sentence
                sentence = _Sentence(number + 1)
                inside = 0
        elif line.startswith("#"):
            key, _, value = line[1:].strip().partition("=")
            key = key.strip().removesuffix(" id")
            sentence.comments[key] = value.strip() if key != "text" else value.removeprefix(" ")
        else:
            inside = _word(line, number, sentence, inside)
    if sentence.words:
        yield sentence


def _word(line: str, number: int, sentence: _Sentence, inside: int) -> int:
    """Add the word of a line; return up to which number words are parts of one already added."""
    cells = line.split("\t")
    if len(cells) != _COLUMNS:
        raise FormatError(f"line {number} has {len(cells)} columns and not {_COLUMNS}")
    found = _ID.fullmatch(cells[0])
    pairs = (pair.partition("=") for pair in cells[9].split("|"))
    misc = {key.lower(): value for key, _, value in pairs if value}
    if found is None:  # an empty node, such as 8.1, is not in the text
        return inside
    if int(found[1]) <= inside and found[2] is None:
        for key, value in misc.items():
            sentence.words[-1].misc.setdefault(key, value)
        return inside
    sentence.words.append(_Word(cells[1], misc))
    return int(found[2] or 0) or inside


def _add(doc: _Doc, sentence: _Sentence) -> None:
    """Add a sentence to the text: as its comment gives it, else rebuilt from its words."""
    if doc.text:
        paragraph = "newpar" in sentence.comments and "\n" not in doc.gap
        doc.text += "\n" if paragraph else doc.gap or " "
    base, whole = len(doc.text), sentence.comments.get("text")
    if whole is None:
        doc.rebuilt = True
        whole = "".join(w.form + _after(w, " ") for w in sentence.words).rstrip()
    at = 0
    for word in sentence.words:
        start = whole.find(word.form, at)
        if start < 0 or whole[at:start].strip():
            raise FormatError(
                f"the sentence at line {sentence.line} does not go on with {word.form!r}"
                f" but with {whole[at : at + 20]!r}"
            )
        at = start + len(word.form)
        doc.parts.append((base + start, base + at))
    doc.words += sentence.words
    doc.text += whole
    doc.gap = _after(sentence.words[-1], " ")


def _after(word: _Word, usual: str) -> str:
    if "spacesafter" in word.misc:
        return re.sub(r"\\.", lambda m: _SPACES.get(m[0], ""), word.misc["spacesafter"])
    return "" if word.misc.get("spaceafter") == "No" else usual


def _bundle(doc: _Doc, places: list[str], reading: Reading) -> Bundle:
    warnings = (WireWarning(WarningCode.REBUILT),) if doc.rebuilt else ()
    dispatch = Dispatch(id=doc.id, text=doc.text, warnings=warnings)
    found = _bracketed(doc, places) if _has_brackets(doc) else _tagged(doc)
    pieces = (Piece(new_id(), *stretch) for stretch in found)
    return bundle(dispatch, Pieces(tuple(pieces)), reading, stretches=Stretches(doc.text))


def _tagged(doc: _Doc) -> Iterator[Labelled]:
    tags = [next((w.misc[k] for k in _TAGS if k in w.misc), "O") for w in doc.words]
    yield from labelled(tags, doc.parts)


def _has_brackets(doc: _Doc) -> bool:
    return any("(" in w.misc.get("entity", "") for w in doc.words)


def _bracketed(doc: _Doc, places: list[str]) -> Iterator[Labelled]:
    """Yield the stretches of brackets, which may nest; the one that closes names its first."""
    opened: list[tuple[str, str, int]] = []
    for (start, end), word in zip(doc.parts, doc.words, strict=True):
        for whole, opens, closes in _BRACKET.findall(word.misc.get("entity", "")):
            if whole:
                yield start, end, _type(whole, places)
            elif opens:
                opened.append((opens.split("-")[0], _type(opens, places), start))
            else:
                yield _closed(opened, closes, end)


def _type(said: str, places: list[str]) -> str:
    """Return the type of ``e1-person-…``; a bracket with one field is its type."""
    cells = said.split("-")
    at = places.index("etype") if "etype" in places else 1
    return cells[at] if at < len(cells) else cells[0]


def _closed(opened: list[tuple[str, str, int]], said: str, end: int) -> Labelled:
    name_ = said.partition("-")[0]
    for i in reversed(range(len(opened))):
        if opened[i][0] == name_:
            _, label, start = opened.pop(i)
            return start, end, label
    raise FormatError(f"the bracket {said!r}) closes what was not opened")
