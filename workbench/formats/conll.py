"""CoNLL-2003 and two-column files: a token and its tag a line, written in IOB2.

Beside a file ``x.iob2.conll`` stands its offsets table ``x.iob2.tsv``: a row for each token with
``token, start, end, tag, space, dispatch, annotator``, where ``space`` is the white space after the
token; a row without a token opens a dispatch. With it the exact text comes back; without it the
text is rebuilt from the tokens. Only entities have a place in this form.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import decode, name
from workbench.formats.forms import Reading, Writing
from workbench.formats.pieces import Piece, Pieces
from workbench.formats.quoted import Stretches
from workbench.formats.replacing import replacing
from workbench.formats.tagging import iob2, labelled, rebuilt
from workbench.formats.tokens import Tokenizer, Tokens, about, tokenizer
from workbench.formats.tool import bundle
from workbench.model.annotation import Part, new_id
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.wire_warning import WarningCode, WireWarning

_DOCSTART: Final = "-DOCSTART-"
_OPENING: Final = f"{_DOCSTART} -X- O O\n\n"
"""spaCy's converter splits documents at this line and no other."""
_COLUMNS: Final = ("token", "start", "end", "tag", "space", "dispatch", "annotator")
_TAG: Final = re.compile(r"O|_|[BILUES]-\S+")


@dataclass
class _Doc:
    """The sentences of a document of a file, from a line on; a word and its tag.

    ``wrong`` is what is wrong in its first line that is none.
    """

    line: int
    wrong: str = ""
    sentences: list[list[tuple[str, str]]] = field(default_factory=list[list[tuple[str, str]]])

    @property
    def words(self) -> list[str]:
        return [word for sentence in self.sentences for word, _ in sentence]

    @property
    def tags(self) -> list[str]:
        return [tag for sentence in self.sentences for _, tag in sentence]


@dataclass
class _Known:
    """What the offsets table holds of a document."""

    dispatch: str
    annotator: str
    text: str
    words: list[str] = field(default_factory=list[str])
    parts: list[Part] = field(default_factory=list[Part])


# Reading


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield the bundle of each document of a file, with the offsets table beside it or without.

    A file without ``-DOCSTART-`` is one document. A refusal names the line where it begins.
    """
    beside = table_of(path)
    try:
        docs = list(_docs(decode(path.read_bytes())))
        known = _table(decode(beside.read_bytes())) if beside.is_file() else []
    except FormatError as error:
        yield Refusal(0, str(error))
        return
    if known and len(known) != len(docs):
        said = f"the file has {len(docs)} documents and {name(beside.name)} {len(known)}"
        yield Refusal(0, said)
        return
    for number, doc in enumerate(docs):
        try:
            its = known[number] if known else _rebuilt(doc, f"{name(path.stem)}#{number + 1}")
            yield _bundle(doc, its, reading, exact=bool(known))
        except FormatError as error:
            yield Refusal(doc.line, str(error))


def table_of(path: Path) -> Path:
    """Return where the offsets table of a file stands."""
    return path.with_suffix(".tsv")


def _docs(text: str) -> Iterator[_Doc]:
    doc = _Doc(1, sentences=[[]])
    for number, line in enumerate(text.split("\n"), 1):
        cells = line.split()
        if not cells:
            doc.sentences.append([])
        elif cells[0] == _DOCSTART:
            if doc.words or doc.wrong:
                yield doc
            doc = _Doc(number, sentences=[[]])
        elif len(cells) > 1 and _TAG.fullmatch(cells[-1]):
            doc.sentences[-1].append((cells[0], cells[-1]))
        elif not cells[0].startswith("#"):
            said = f"line {number}: {line.strip()[:40]!r} is not a token and its tag"
            doc.wrong = doc.wrong or said
    if doc.words or doc.wrong:
        yield doc


def _table(text: str) -> list[_Known]:
    header, *rows = text.split("\n")
    if header.rstrip("\r") != "\t".join(_COLUMNS):
        raise FormatError(f"the offsets table begins with other columns than {', '.join(_COLUMNS)}")
    found: list[_Known] = []
    for number, row in enumerate(rows, 2):
        match row.rstrip("\r").split("\t"):
            case [""]:
                pass
            case ["", "0", "0", "", space, dispatch, annotator]:
                found.append(_Known(unescaped(dispatch), unescaped(annotator), unescaped(space)))
            case [token, start, end, _, space, _, _] if found:
                its = found[-1]
                part = (len(its.text), len(its.text) + len(token))
                if (start, end) != (str(part[0]), str(part[1])):
                    raise FormatError(
                        f"line {number} of the offsets table has [{start}, {end}) for {token!r},"
                        f" which stands at [{part[0]}, {part[1]})"
                    )
                its.words.append(token)
                its.parts.append(part)
                its.text += token + unescaped(space)
            case _:
                raise FormatError(f"line {number} of the offsets table has other columns")
    return found


def _rebuilt(doc: _Doc, id_: str) -> _Known:
    made = rebuilt([word for word, _ in sentence] for sentence in doc.sentences if sentence)
    return _Known(id_, "", made.text, doc.words, list(made.parts))


def _bundle(doc: _Doc, its: _Known, reading: Reading, *, exact: bool) -> Bundle:
    if doc.wrong:
        raise FormatError(doc.wrong)
    if doc.words != its.words:
        pairs = enumerate(zip(doc.words, its.words, strict=False), 1)
        which = next((f"{i}, {a!r} and {b!r}" for i, (a, b) in pairs if a != b), "the last")
        raise FormatError(f"the tokens are not those of the offsets table: {which}")
    warnings = () if exact else (WireWarning(WarningCode.REBUILT),)
    dispatch = Dispatch(id=its.dispatch, text=its.text, warnings=warnings)
    pieces = (Piece(new_id(), *stretch) for stretch in labelled(doc.tags, its.parts))
    return bundle(
        dispatch,
        Pieces(tuple(pieces)),
        reading,
        stretches=Stretches(dispatch.text),
        annotator=its.annotator,
    )


# Writing


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write the tags, the offsets table, and what tokenizer and scheme they are of.

    The name of the file tells IOB2; it is added where the target's lacks it.
    """
    path = _named(target)
    tokens = tokenizer(writing.language)
    meta = path.with_suffix(".meta.json")
    with replacing(path) as file, replacing(table_of(path)) as table, replacing(meta) as beside:
        table.write("\t".join(_COLUMNS).encode() + b"\n")
        for of in bundles:
            _write(of, tokens, file, table)
        beside.write(json.dumps(about(writing.language, writing.scheme), indent=1).encode() + b"\n")
    return [path, table_of(path), meta]


def _named(target: Path) -> Path:
    if "iob2" in target.name.lower():
        return target
    return target.with_name(f"{target.stem}.iob2{target.suffix or '.conll'}")


def _write(of: Bundle, tokenize: Tokenizer, file: BinaryIO, table: BinaryIO) -> None:
    made = of.annotations or AnnotationSet(of.dispatch.id, "")
    tokens = tokenize(of.dispatch.text)
    tags = iob2(tokens, ((s.start, s.end, s.label) for s in made.spans))
    file.write(_OPENING.encode())
    file.write("".join(_lines(tokens, tags)).encode())
    last = f"{escaped(of.dispatch.id)}\t{escaped(made.annotator)}"
    table.write("".join(_rows(tokens, tags, last)).encode())


def _lines(tokens: Tokens, tags: list[str]) -> Iterator[str]:
    begins = {first for first, _ in tokens.sentences[1:]}
    for i, (start, end) in enumerate(tokens.parts):
        if i in begins and not tags[i].startswith("I-"):
            yield "\n"
        yield f"{tokens.text[start:end]} {tags[i]}\n"
    yield "\n"


def _rows(tokens: Tokens, tags: list[str], last: str) -> Iterator[str]:
    text, parts = tokens.text, tokens.parts
    following = [*(start for start, _ in parts), len(text)]
    yield f"\t0\t0\t\t{escaped(text[: following[0]])}\t{last}\n"
    for i, (start, end) in enumerate(parts):
        space = escaped(text[end : following[i + 1]])
        yield f"{text[start:end]}\t{start}\t{end}\t{tags[i]}\t{space}\t{last}\n"


def escaped(cell: str) -> str:
    r"""Return a cell with its white space and backslashes as ``\u0020``: on one line, and seen."""
    return re.sub(r"[\\\s]", lambda m: f"\\u{ord(m[0]):04x}", cell)


def unescaped(cell: str) -> str:
    """Return the cell as it was."""
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), cell)
