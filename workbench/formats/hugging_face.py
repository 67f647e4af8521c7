"""Token classification for Hugging Face's datasets: a folder with a JSONL file for each layer.

The layers are ``entities``, ``quotes``, ``cues`` and ``sources``; ``label_names.json`` holds the
labels of each, by which ``ner_tags`` count. Rows carry the text and where its tokens stand beside
``tokens`` and ``ner_tags``. Entities and quotations come back when it is read; cues and sources,
which nothing links to a quotation, do not.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final, cast

from workbench.errors import FormatError
from workbench.formats import lines
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import decode, name
from workbench.formats.forms import Reading, Writing
from workbench.formats.pieces import CUE_LABEL, SOURCE_LABEL, Piece, Pieces, Role, taken_apart
from workbench.formats.quoted import Stretches
from workbench.formats.replacing import replacing
from workbench.formats.tagging import OUTSIDE, Labelled, iob2, labelled, rebuilt
from workbench.formats.tokens import Tokenizer, about, tokenizer
from workbench.formats.tool import Row, bundle, dispatch_of
from workbench.model.annotation import Part, new_id
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.wire_warning import WarningCode, WireWarning

ENTITIES: Final = "entities"
LAYERS: Final = {
    ENTITIES: Role.ENTITY,
    "quotes": Role.CONTENT,
    "cues": Role.CUE,
    "sources": Role.SOURCE,
}
"""The files, and what each holds."""
_READ: Final = (ENTITIES, "quotes")
LABEL_NAMES: Final = "label_names.json"
META: Final = "meta.json"


@dataclass(frozen=True, slots=True)
class _Layer:
    """One layer of a dispatch: where its labels are."""

    dispatch: Dispatch
    found: tuple[Labelled, ...]
    annotator: str


# Reading


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield the bundle of each line: of a folder of ours, or of one file with tags."""
    files = [path / f"{layer}.jsonl" for layer in _READ] if path.is_dir() else [path]
    present = [file for file in files if file.is_file()]
    if not present:
        yield Refusal(0, f"{path.name} has neither of {', '.join(f.name for f in files)}")
        return
    try:
        names = [_names(file) for file in present]
    except FormatError as error:
        yield Refusal(0, str(error))
        return
    together = cast(
        "Iterable[tuple[tuple[int, Row] | Refusal | None, ...]]",
        zip_longest(*(lines.read(file) for file in present)),
    )
    for number, found in enumerate(together, 1):
        refused = next((f for f in found if isinstance(f, Refusal)), None)
        rows = [f[1] for f in found if isinstance(f, tuple)]
        if refused is not None or len(rows) < len(present):
            yield refused or Refusal(number, "one layer has fewer lines than the other")
            continue
        try:
            pairs = list(zip(rows, names, strict=True))
            yield _bundle(pairs, f"{name(path.stem)}#{number}", reading)
        except FormatError as error:
            yield Refusal(number, str(error))


def _names(file: Path) -> list[str]:
    """Return the labels by which a file's tags count; nothing where tags are words."""
    beside = file.with_name(LABEL_NAMES)
    if not beside.is_file():
        return []
    try:
        plain: object = json.loads(decode(beside.read_bytes()))
    except (ValueError, RecursionError) as error:
        raise FormatError(f"{LABEL_NAMES}: broken JSON: {error}") from error
    if isinstance(plain, dict):
        plain = cast("Row", plain).get(file.stem, [])
    labels = cast("list[object]", plain) if isinstance(plain, list) else [None]
    if not all(isinstance(label, str) for label in labels):
        raise FormatError(f"{LABEL_NAMES} is not a list of labels, nor a list for each layer")
    return cast("list[str]", labels)


def _bundle(rows: list[tuple[Row, list[str]]], otherwise: str, reading: Reading) -> Bundle:
    layers = [_layer(row, names, otherwise) for row, names in rows]
    first = layers[0]
    if any(layer.dispatch != first.dispatch for layer in layers):
        raise FormatError("the layers have different dispatches in this line")
    pieces = (Piece(new_id(), *stretch) for layer in layers for stretch in layer.found)
    return bundle(
        first.dispatch,
        Pieces(tuple(pieces)),
        reading,
        stretches=Stretches(first.dispatch.text),
        annotator=first.annotator,
    )


def _layer(row: Mapping[str, Any], names: list[str], otherwise: str) -> _Layer:
    words = _list(row, "tokens")
    if not all(isinstance(word, str) and word for word in words):
        raise FormatError("tokens is not a list of words")
    tags = [_tag(tag, names) for tag in _list(row, "ner_tags")]
    if len(tags) != len(words):
        raise FormatError(f"there are {len(words)} tokens and {len(tags)} tags")
    dispatch, parts = _placed(row, cast("list[str]", words), otherwise)
    return _Layer(dispatch, tuple(labelled(tags, parts)), str(row.get("annotator") or ""))


def _list(row: Mapping[str, Any], field: str) -> list[object]:
    value = row.get(field)
    if not isinstance(value, list):
        raise FormatError(f"{field} is not a list")
    return cast("list[object]", value)


def _tag(tag: object, names: list[str]) -> str:
    if isinstance(tag, str):
        return tag
    if isinstance(tag, int) and not isinstance(tag, bool) and 0 <= tag < len(names):
        return names[tag]
    raise FormatError(f"the tag {tag!r} is none of the {len(names)} in {LABEL_NAMES}")


def _placed(
    row: Mapping[str, Any], words: list[str], otherwise: str
) -> tuple[Dispatch, list[Part]]:
    """Return the dispatch of a row and where its tokens stand in it."""
    if "text" not in row:
        made = rebuilt([words])
        plain = dispatch_of({"text": made.text}, id_=row.get("id"), otherwise=otherwise)
        warned = Dispatch(plain.id, plain.text, warnings=(WireWarning(WarningCode.REBUILT),))
        return warned, list(made.parts)
    dispatch = dispatch_of(row, id_=row.get("id"), otherwise=otherwise)
    parts: list[Part] = []
    at = 0
    for word in words:
        start = dispatch.text.find(word, at)
        if start < 0 or dispatch.text[at:start].strip():
            raise FormatError(
                f"the text does not go on with the token {word!r}"
                f" but with {dispatch.text[at : at + 20]!r}"
            )
        at = start + len(word)
        parts.append((start, at))
    return dispatch, parts


# Writing


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write the layers, their labels, and what tokenizer and scheme they are of."""
    tokens = tokenizer(writing.language)
    names = label_names(writing.scheme)
    target.mkdir(parents=True, exist_ok=True)
    paths = {layer: target / f"{layer}.jsonl" for layer in LAYERS}
    with ExitStack() as stack:
        files = {layer: stack.enter_context(replacing(path)) for layer, path in paths.items()}
        for of in bundles:
            for layer, row in _rows(of, tokens, names):
                files[layer].write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
        beside = stack.enter_context(replacing(target / LABEL_NAMES))
        beside.write(json.dumps(names, ensure_ascii=False, indent=1).encode() + b"\n")
        meta = stack.enter_context(replacing(target / META))
        meta.write(json.dumps(about(writing.language, writing.scheme), indent=1).encode() + b"\n")
    return [*paths.values(), target / LABEL_NAMES, target / META]


def label_names(scheme: Scheme) -> dict[str, list[str]]:
    """Return the tags of each layer, by which ``ner_tags`` count."""
    labels = {
        ENTITIES: [label.label for label in scheme.labels],
        "quotes": [type_.label for type_ in scheme.quotation_types],
        "cues": [CUE_LABEL],
        "sources": [SOURCE_LABEL],
    }
    return {
        layer: [OUTSIDE, *(f"{prefix}-{label}" for label in its for prefix in "BI")]
        for layer, its in labels.items()
    }


def _rows(
    of: Bundle, tokenize: Tokenizer, names: Mapping[str, list[str]]
) -> Iterator[tuple[str, Row]]:
    made = of.annotations or AnnotationSet(of.dispatch.id, "")
    pieces = taken_apart((*made.spans, *made.quotations)).pieces
    tokens = tokenize(of.dispatch.text)
    words = [of.dispatch.text[slice(*part)] for part in tokens.parts]
    for layer, role in LAYERS.items():
        tags = iob2(tokens, ((p.start, p.end, p.label) for p in pieces if p.role is role))
        yield (
            layer,
            {
                "id": of.dispatch.id,
                "tokens": words,
                "ner_tags": [names[layer].index(tag) for tag in tags],
                "offsets": tokens.parts,
                "text": of.dispatch.text,
                "annotator": made.annotator,
            },
        )
