"""UIMA CAS as INCEpTION imports and exports it: layers of spans, links between them, tokens.

Entities are DKPro's named entities; quotations, further parts of them, cues and sources are custom
layers, and a quotation links to its parts, cues and source. A CAS counts UTF-16 units: cassis
converts them. Of other layers, named entities and ``webanno.custom`` spans are read, by the label
in their first feature that has one.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import name
from workbench.formats.forms import Reading, Writing
from workbench.formats.pieces import (
    CUE_LABEL,
    SOURCE_LABEL,
    Facts,
    Link,
    Piece,
    Pieces,
    Role,
    taken_apart,
)
from workbench.formats.quoted import Stretches
from workbench.formats.replacing import replacing
from workbench.formats.tokens import Tokenizer, about, tokenizer
from workbench.formats.tool import Speakers, bundle, dispatch_of, facts_of, facts_row
from workbench.model.annotation import new_id
from workbench.model.annotation_set import AnnotationSet

# Any: cassis has no types of its own, and those of a CAS are made as it is read.
cassis: Any = import_module("cassis")

TYPES: Final = "TypeSystem.xml"
_DKPRO: Final = "de.tudarmstadt.ukp.dkpro.core.api"
ENTITY: Final = f"{_DKPRO}.ner.type.NamedEntity"
SENTENCE: Final = f"{_DKPRO}.segmentation.type.Sentence"
TOKEN: Final = f"{_DKPRO}.segmentation.type.Token"
METADATA: Final = f"{_DKPRO}.metadata.type.DocumentMetaData"
_CUSTOM: Final = "webanno.custom."
LAYERS: Final = {
    Role.ENTITY: ENTITY,
    Role.CONTENT: f"{_CUSTOM}QuotationPart",
    Role.CUE: f"{_CUSTOM}Cue",
    Role.SOURCE: f"{_CUSTOM}Source",
}
QUOTATION: Final = f"{_CUSTOM}Quotation"
_SLOTS: Final = {Role.CONTENT: "parts", Role.CUE: "cues", Role.SOURCE: "sources"}
_FACTS: Final = {"source_kind": "sourceKind", "speaker": "speaker", "note": "note"}
_LABELS: Final = {Role.CONTENT: "", Role.CUE: CUE_LABEL, Role.SOURCE: SOURCE_LABEL}
_STRUCTURE: Final = {"begin", "end", "sofa", "identifier", "note"}
_NO_XML: Final = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\\")
_STRING: Final = "uima.cas.String"
_BROKEN: Final = (
    *(ValueError, LookupError, TypeError, AttributeError, RuntimeError),
    *(SyntaxError, cassis.typesystem.TypeNotFoundError),
)
"""What happens to cassis on input that is no CAS; broken XML is a SyntaxError."""


# Writing


def write(bundles: Iterable[Bundle], target: Path, writing: Writing, *, form: str) -> list[Path]:
    """Write a folder for each annotator with a CAS a dispatch, and ``TypeSystem.xml`` beside it.

    ``form`` is xmi or json. Raises FormatError for a text that XML cannot hold.
    """
    tokens, types = tokenizer(writing.language), type_system()
    target.mkdir(parents=True, exist_ok=True)
    beside = (json.dumps(about(writing.language, writing.scheme), indent=1) + "\n").encode()
    done = [
        _write(target / TYPES, types.to_xml().encode()),
        _write(target / "meta.json", beside),
    ]
    for number, of in enumerate(bundles, 1):
        who = of.annotations.annotator if of.annotations else ""
        folder = target / _file_name(who or "none")
        folder.mkdir(exist_ok=True)
        made = _cas(of, tokens, types, writing.language)
        try:
            raw = str(made.to_xmi() if form == "xmi" else made.to_json())
        except ValueError as error:
            raise FormatError(f"{of.dispatch.id}: {error}") from error
        stem = f"{number:06d}-{_file_name(of.dispatch.id)}"
        done.append(_write(folder / f"{stem}.{form}", raw.encode()))
    return done


def _write(path: Path, raw: bytes) -> Path:
    with replacing(path) as file:
        file.write(raw)
    return path


def _file_name(said: str) -> str:
    return re.sub(r"[^\w.-]+", "_", said).strip("._")[:80] or "_"


@lru_cache(maxsize=1)
def type_system() -> Any:  # noqa: ANN401 - see cassis above
    """Return the types of all layers."""
    types = cassis.TypeSystem()
    for type_, features in (
        (SENTENCE, ()),
        (TOKEN, ()),
        (ENTITY, ("value", "identifier", "note")),
        (LAYERS[Role.CONTENT], ()),
        (LAYERS[Role.CUE], ()),
        (LAYERS[Role.SOURCE], ()),
        (QUOTATION, ("kind", *_FACTS.values())),
    ):
        _type(types, type_, "uima.tcas.Annotation", features)
    _type(types, METADATA, "uima.tcas.DocumentAnnotation", ("documentTitle", "documentId"))
    for role, slot in _SLOTS.items():
        link = _type(types, f"{QUOTATION}{slot.capitalize()}Link", "uima.cas.TOP", ("role",))
        types.create_feature(link, "target", LAYERS[role])
        types.create_feature(
            types.get_type(QUOTATION),
            slot,
            "uima.cas.FSArray",
            elementType=link,
            multipleReferencesAllowed=False,
        )
    return types


def _type(types: Any, type_: str, parent: str, features: Iterable[str]) -> Any:  # noqa: ANN401
    made = types.create_type(type_, supertypeName=parent)
    for feature in features:
        types.create_feature(made, feature, _STRING)
    return made


def _cas(of: Bundle, tokenize: Tokenizer, types: Any, language: str) -> Any:  # noqa: ANN401
    cas = cassis.Cas(typesystem=types)
    text = of.dispatch.text
    cas.sofa_string, cas.sofa_mime = text, "text/plain"
    cas.add(
        types.get_type(METADATA)(
            begin=0,
            end=len(text),
            language=of.dispatch.language or language,
            documentTitle=_escaped(of.dispatch.title),
            documentId=_escaped(of.dispatch.id),
        )
    )
    tokens = tokenize(text)
    for first, after in tokens.sentences:
        start, end = tokens.parts[first][0], tokens.parts[after - 1][1]
        cas.add(types.get_type(SENTENCE)(begin=start, end=end))
    cas.add_all(types.get_type(TOKEN)(begin=start, end=end) for start, end in tokens.parts)
    _add_annotations(cas, of, types)
    return cas


def _add_annotations(cas: Any, of: Bundle, types: Any) -> None:  # noqa: ANN401
    made = of.annotations or AnnotationSet(of.dispatch.id, "")
    apart = taken_apart((*made.spans, *made.quotations))
    register = {s.id: s for s in of.speakers}
    heads = {q.id for q in made.quotations}
    stood: dict[str, Any] = {}
    for piece in apart.pieces:
        said = facts_row(apart.facts.get(piece.name, Facts()), register)
        own = {_FACTS[key]: _escaped(value) for key, value in said.items()}
        if piece.role is Role.ENTITY:
            own["value"] = piece.label
        elif piece.name in heads:
            own["kind"] = piece.label
        type_ = QUOTATION if piece.name in heads else LAYERS[piece.role]
        stood[piece.name] = types.get_type(type_)(begin=piece.start, end=piece.end, **own)
    for head in heads:
        for role, slot in _SLOTS.items():
            link = types.get_type(f"{QUOTATION}{slot.capitalize()}Link")
            links = [
                link(role=str(role), target=stood[x.child])
                for x in apart.links
                if x.head == head and x.role is role
            ]
            if links:
                stood[head][slot] = types.get_type("uima.cas.FSArray")(elements=links)
    cas.add_all(stood.values())


def _escaped(text: str) -> str:
    r"""Return a text that XML can hold: other characters as ``\u0001``."""
    return _NO_XML.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def _unescaped(text: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)


# Reading


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield the bundle of each ``.xmi`` and ``.json`` of a folder, or of one file.

    The types of an XMI are in the ``TypeSystem.xml`` of its folder or of one above.
    """
    inside = sorted(f for f in path.rglob("*") if f.suffix in {".xmi", ".json"})
    files = [f for f in inside if f.name != "meta.json"] if path.is_dir() else [path]
    root = path if path.is_dir() else path.parent
    for number, file in enumerate(files, 1):
        try:
            yield _bundle(file, root, reading)
        except (FormatError, OSError) as error:
            yield Refusal(number, f"{name(file.name)}: {error}")


def _loaded(file: Path, root: Path) -> Any:  # noqa: ANN401
    raw = file.read_bytes()
    if b"<!DOCTYPE" in raw:
        raise FormatError("it declares entities, which no CAS needs")
    if raw.lstrip().startswith(b"{"):
        return _safely(lambda: cassis.load_cas_from_json(BytesIO(raw), lenient=True))
    folders = [f for f in (file.parent, *file.parent.parents) if f.is_relative_to(root)]
    beside = next((f / TYPES for f in folders if (f / TYPES).is_file()), None)
    if beside is None:
        raise FormatError(f"there is no {TYPES} beside it")
    types = _safely(lambda: cassis.load_typesystem(BytesIO(beside.read_bytes())))
    return _safely(lambda: cassis.load_cas_from_xmi(BytesIO(raw), typesystem=types, lenient=True))


def _safely(load: Callable[[], Any]) -> Any:  # noqa: ANN401
    """Load with cassis; raise FormatError where it is no CAS."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of types that it leaves out
        try:
            return load()
        except _BROKEN as error:
            said = str(error) or type(error).__name__
            raise FormatError(f"cassis cannot read it: {said}") from error


def _bundle(file: Path, root: Path, reading: Reading) -> Bundle:
    cas = _loaded(file, root)
    found = list(cas.select_all_annotations())
    ids = [str(a.documentId) for a in found if a.type.name == METADATA and a.documentId]
    dispatch = dispatch_of(
        {"text": cas.sofa_string},
        id_=_unescaped(ids[0]) if ids else None,
        otherwise=name(file.stem),
    )
    stretches, speakers = Stretches(dispatch.text), Speakers()
    inner = file.parent.relative_to(root)
    return bundle(
        dispatch,
        _pieces(found, stretches, speakers),
        reading,
        stretches=stretches,
        speakers=speakers.all,
        annotator=str(inner) if inner != Path() else "",
    )


def _pieces(found: Iterable[Any], stretches: Stretches, speakers: Speakers) -> Pieces:
    taken = [(new_id(), a) for a in found if _is_span(a.type)]
    names = {id(a): name_ for name_, a in taken}
    pieces: list[Piece] = []
    links: list[Link] = []
    facts: dict[str, Facts] = {}
    for name_, a in taken:
        role = next((r for r, type_ in LAYERS.items() if type_ == a.type.name), Role.ENTITY)
        label = _LABELS.get(role, "") or _label(a)
        pieces.append(Piece(name_, *stretches.part(a.begin, a.end), label, role))
        own = {key: _feature(a, feature) for key, feature in _FACTS.items()}
        facts[name_] = facts_of(own, speakers)
        if a.type.name == QUOTATION:
            links += _links(a, name_, names)
    return Pieces(tuple(pieces), tuple(links), facts)


def _is_span(type_: Any) -> bool:  # noqa: ANN401
    """Tell whether a type is a layer of spans: neither tokens nor INCEpTION's relations."""
    its = str(type_.name)
    return (its.startswith(_CUSTOM) or ".ner.type." in its) and not type_.get_feature("Governor")


def _feature(a: Any, feature: str) -> str:  # noqa: ANN401
    known = a.type.get_feature(feature) is not None
    value = getattr(a, feature) if known else None
    return _unescaped(value) if isinstance(value, str) else ""


def _label(a: Any) -> str:  # noqa: ANN401
    """Return what the first feature says that is a string, else the name of the layer."""
    names = ["value", "kind", "label", *(f.name for f in a.type.all_features)]
    said = (_feature(a, n) for n in names if n not in _STRUCTURE)
    return next((s for s in said if s), str(a.type.name).rpartition(".")[2])


def _links(a: Any, head: str, names: dict[int, str]) -> Iterator[Link]:  # noqa: ANN401
    for role, slot in _SLOTS.items():
        known = a.type.get_feature(slot) is not None
        array = getattr(a, slot) if known else None
        links: Iterable[Any] = () if array is None else array.elements
        for link in links:
            child = names.get(id(link.target))
            if child is None:
                raise FormatError(f"a quotation's {slot} link to what is not there")
            yield Link(head, child, role)
