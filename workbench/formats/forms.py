"""Forms: the table of all formats that annotated data is read from and written to.

A module of a form is imported when it is used: some need libraries that take seconds.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Protocol, cast

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.labelmap import Labels
from workbench.formats.splitting import Split
from workbench.model.scheme import Scheme


@dataclass(frozen=True, slots=True)
class Capacity:
    """What a form can hold of our annotations; what it cannot is counted before it is written.

    ``tokens``: stretches must begin and end where tokens do. ``dispatch``: what the wire said.
    ``textless``: it can be written without the text of the dispatches. ``overlaps`` is of entities,
    ``overlapping_quotations`` of quotations, cues and sources, each among themselves. ``scare``:
    what is marked as not a quotation.
    """

    entities: bool = True
    quotations: bool = True
    overlaps: bool = True
    parts: bool = True
    cues: bool = True
    sources: bool = True
    source_kinds: bool = True
    speakers: bool = True
    notes: bool = True
    suggestions: bool = False
    dispatch: bool = False
    tokens: bool = False
    textless: bool = False
    overlapping_quotations: bool = True
    scare: bool = True

    @property
    def whole(self) -> bool:
        """Tell whether all annotations are held as they are, suggestions too."""
        return self == replace(
            Capacity(suggestions=True), dispatch=self.dispatch, textless=self.textless
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is read: the scheme, the label map, and whose annotations they are."""

    scheme: Scheme
    labels: Labels = field(default_factory=Labels)
    annotator: str = ""


@dataclass(frozen=True, slots=True)
class Writing:
    """How a file is written: the scheme, the tokenizer's language, with or without the text.

    ``split`` is for training data, which is written in train, dev and test.
    """

    scheme: Scheme
    language: str = "fr"
    with_text: bool = True
    split: Split = field(default_factory=Split)


class Reader(Protocol):
    """The ``read`` of a form's module."""

    def __call__(self, path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
        """Yield the bundles of a file or folder, and a refusal for each part that is none."""
        ...


class Writer(Protocol):
    """The ``write`` of a form's module."""

    def __call__(self, bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
        """Write a file, or files in a folder; return their paths."""
        ...


@dataclass(frozen=True, slots=True)
class Form:
    """A format: its name on the command line, the module, and what it can do.

    ``folder``: it is written as several files in a folder. ``extra`` is the optional dependency
    that it needs, installed as ``workbench[extra]``.
    """

    name: str
    title: str
    module: str
    suffix: str
    capacity: Capacity
    reads: bool = True
    writes: bool = True
    folder: bool = False
    extra: str = ""

    def reader(self) -> Reader:
        """Return the function that reads; raise FormatError where a library is missing."""
        return cast("Reader", self._of_module("read"))

    def writer(self) -> Writer:
        """Return the function that writes; raise FormatError where a library is missing."""
        return cast("Writer", self._of_module("write"))

    def _of_module(self, name: str) -> Callable[..., object]:
        try:
            module = importlib.import_module(self.module)
        except ModuleNotFoundError as error:
            if not self.extra:
                raise
            raise FormatError(
                f"{self.title} needs {error.name}: install it with"
                f" pip install 'workbench[{self.extra}]'"
            ) from error
        return cast("Callable[..., object]", getattr(module, name))


_FLAT: Final = Capacity(
    parts=False, cues=False, sources=False, source_kinds=False, speakers=False, notes=False
)
_TAGS: Final = replace(_FLAT, overlaps=False, overlapping_quotations=False, tokens=True)
_WHOLE: Final = Capacity(suggestions=True, dispatch=True)
_TABLES: Final = Capacity(textless=True)
FORMS: Final = (
    Form(
        "jsonl",
        "JSON lines",
        "workbench.formats.jsonl",
        ".jsonl",
        replace(_WHOLE, textless=True),
    ),
    Form(
        "gold",
        "compact gold form",
        "workbench.formats.gold",
        ".jsonl",
        Capacity(notes=False, textless=True),
    ),
    Form(
        "docbin",
        "spaCy DocBin",
        "workbench.formats.docbin",
        ".spacy",
        replace(_WHOLE, overlaps=False, tokens=True),
        folder=True,
    ),
    Form("prodigy", "Prodigy JSONL", "workbench.formats.prodigy", ".jsonl", Capacity(tokens=True)),
    Form(
        "doccano",
        "doccano JSONL",
        "workbench.formats.doccano",
        ".jsonl",
        Capacity(source_kinds=False, speakers=False, notes=False),
    ),
    Form(
        "label-studio", "Label Studio JSON", "workbench.formats.label_studio", ".json", Capacity()
    ),
    Form(
        "labelbuddy",
        "labelbuddy JSONL",
        "workbench.formats.labelbuddy",
        ".jsonl",
        replace(_FLAT, notes=True),
    ),
    Form(
        "citron",
        "Citron JSON",
        "workbench.formats.citron",
        ".jsonl",
        Capacity(entities=False, scare=False),
    ),
    Form("brat", "brat standoff", "workbench.formats.brat", ".ann", Capacity(), folder=True),
    Form(
        "iob2",
        "CoNLL in IOB2",
        "workbench.formats.conll",
        ".iob2.conll",
        replace(_TAGS, quotations=False),
    ),
    Form(
        "conllu",
        "CoNLL-U",
        "workbench.formats.conllu",
        ".conllu",
        replace(_TAGS, quotations=False),
        writes=False,
    ),
    Form(
        "hugging-face",
        "Hugging Face token classification",
        "workbench.formats.hugging_face",
        ".jsonl",
        _TAGS,
        folder=True,
    ),
    Form(
        "uima-xmi",
        "UIMA CAS XMI",
        "workbench.formats.cas_xmi",
        ".xmi",
        Capacity(),
        folder=True,
        extra="uima",
    ),
    Form(
        "uima-json",
        "UIMA CAS JSON",
        "workbench.formats.cas_json",
        ".json",
        Capacity(),
        folder=True,
        extra="uima",
    ),
    Form(
        "web-annotation",
        "W3C Web Annotation",
        "workbench.formats.web_annotation",
        ".jsonld",
        Capacity(textless=True),
        reads=False,
    ),
    Form(
        "csv",
        "CSV tables",
        "workbench.formats.csv_tables",
        ".csv",
        _TABLES,
        reads=False,
        folder=True,
    ),
    Form(
        "parquet",
        "Parquet tables",
        "workbench.formats.parquet_tables",
        ".parquet",
        _TABLES,
        reads=False,
        folder=True,
        extra="parquet",
    ),
)


def form(name: str) -> Form:
    """Return the form with this name; raise FormatError where there is none."""
    found = next((f for f in FORMS if f.name == name), None)
    if found is None:
        known = ", ".join(f.name for f in FORMS)
        raise FormatError(f"there is no format {name!r}; the formats are {known}")
    return found
