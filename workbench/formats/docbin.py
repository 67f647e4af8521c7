"""spaCy's DocBin: training data for ``spacy train``, with a report of what it cannot hold.

Each Doc has ``doc.ents``, ``doc.spans["quotations"|"cues"|"sources"]`` and, in
``doc.user_data["workbench"]``, everything with its exact offsets in code points: what does not
align with the tokens stands there only. An export is a folder: ``train``, ``dev`` and ``test`` with
DocBins of some hundred documents each, ``config.cfg`` for ``spacy train`` and ``meta.json``.
"""

from __future__ import annotations

import json
import zlib
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, Final, cast

from workbench.errors import FormatError
from workbench.formats import jsonl, splitting, training
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import name as name_of
from workbench.formats.forms import Reading, Writing
from workbench.formats.pieces import Piece, Pieces
from workbench.formats.quoted import Stretches
from workbench.formats.replacing import replacing
from workbench.formats.tokens import about
from workbench.formats.tool import bundle as bundle_of
from workbench.formats.tool import dispatch_of
from workbench.model.annotation import Part, Quotation, new_id
from workbench.model.annotation import Span as Entity

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, DocBin, Span

KEY: Final = "workbench"
"""Where ``user_data`` holds the whole line, in the form of our JSON lines without the text."""
CONFIG: Final = "config.cfg"
META: Final = "meta.json"
_SUFFIX: Final = ".spacy"
_SHARD: Final = 500
"""How many documents are in a file: what is in memory at once."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A stretch that the tokens or ``doc.ents`` cannot hold: where, which words, and why."""

    dispatch: str
    annotator: str
    what: str
    start: int
    end: int
    words: str


@dataclass(slots=True)
class Report:
    """What the file will hold and what it cannot.

    ``unaligned`` do not end where tokens end, ``overlapping`` are entities within or across
    others; ``unheld`` counts what stands in ``user_data`` only.
    """

    docs: int = 0
    unaligned: list[Problem] = field(default_factory=list[Problem])
    overlapping: list[Problem] = field(default_factory=list[Problem])
    unheld: Counter[str] = field(default_factory=Counter[str])


def build(bundles: Iterable[Bundle], *, language: str) -> tuple[DocBin, Report]:
    """Return the DocBin of the sets and the report on it; nothing is written yet.

    Raises FormatError where spaCy has no such language.
    """
    from spacy.tokens import DocBin  # seconds to import

    made, report = DocBin(store_user_data=True), Report()
    nlp = _blank(language)
    for bundle in bundles:
        made.add(doc_of(bundle, nlp, report))
        report.docs += 1
    return made, report


def _blank(language: str) -> Language:
    import spacy

    try:
        return spacy.blank(language)
    except ImportError as error:
        raise FormatError(f"spaCy has no tokenizer for the language {language!r}") from error


def doc_of(bundle: Bundle, nlp: Language, report: Report) -> Doc:
    """Return the Doc of a set; what it cannot hold is added to the report."""
    # A blank pipeline holds no models: the limit on the length is not meant for it.
    nlp.max_length = max(nlp.max_length, len(bundle.dispatch.text))
    doc = nlp.make_doc(bundle.dispatch.text)
    made = bundle.annotations
    if made is None:
        raise FormatError(f"{bundle.dispatch.id} has no annotations to export")
    _set_entities(doc, bundle, made.spans, report)
    _set_quotations(doc, bundle, made.quotations, report)
    row = jsonl.from_bundle(bundle)
    del row["text"]
    doc.user_data[KEY] = row
    _count_unheld(made.quotations, (*made.spans, *made.quotations), report)
    report.unheld["suggestions"] += len(bundle.suggestions)
    return doc


def _set_entities(doc: Doc, bundle: Bundle, entities: Iterable[Entity], report: Report) -> None:
    taken: list[Span] = []
    for entity in sorted(entities, key=lambda e: (e.start - e.end, e.start)):
        part, label = (entity.start, entity.end), entity.label
        span = doc.char_span(*part, label=label, span_id=entity.id)
        if span is None or span[0].is_space or span[-1].is_space:
            # An entity that begins or ends with a token of white space is an error to spaCy.
            report.unaligned.append(_problem(bundle, label, part))
        elif any(span.start < other.end and other.start < span.end for other in taken):
            report.overlapping.append(_problem(bundle, label, part))
        else:
            taken.append(span)
    doc.set_ents(sorted(taken, key=lambda s: s.start))


def _set_quotations(
    doc: Doc, bundle: Bundle, quotations: Iterable[Quotation], report: Report
) -> None:
    groups: dict[str, list[Span]] = {"quotations": [], "cues": [], "sources": []}
    for quotation in quotations:
        for name, label, part in _parts(quotation):
            span = doc.char_span(*part, label=label, span_id=quotation.id)
            if span is None:
                report.unaligned.append(_problem(bundle, f"{name[:-1]} ({label})", part))
            else:
                groups[name].append(span)
    for name, spans in groups.items():
        doc.spans[name] = spans


def _parts(quotation: Quotation) -> Generator[tuple[str, str, Part]]:
    for part in quotation.content:
        yield "quotations", str(quotation.type), part
    for part in quotation.cue:
        yield "cues", "cue", part
    if quotation.source is not None:
        yield "sources", str(quotation.source_kind or "source"), quotation.source


def _problem(bundle: Bundle, what: str, part: Part) -> Problem:
    dispatch = bundle.dispatch
    annotator = bundle.annotations.annotator if bundle.annotations else ""
    return Problem(dispatch.id, annotator, what, *part, dispatch.text[slice(*part)])


def _count_unheld(
    quotations: Iterable[Quotation], annotations: Iterable[Entity | Quotation], report: Report
) -> None:
    for quotation in quotations:
        report.unheld["quotations in several parts"] += len(quotation.content) > 1
        report.unheld["cues in several parts"] += len(quotation.cue) > 1
        report.unheld["links of a quotation to its cue"] += bool(quotation.cue)
        report.unheld["links of a quotation to its source"] += quotation.source is not None
        report.unheld["speakers"] += quotation.speaker is not None
    report.unheld["notes"] += sum(bool(a.note) for a in annotations)


# Writing


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write the parts, the configuration and the meta data; DocBins of an earlier export go.

    A dispatch without a set is left out: that nobody annotated it teaches nothing. The
    configuration is there where there is something to learn and something to judge it by.
    """
    target.mkdir(parents=True, exist_ok=True)
    with TemporaryFile(dir=target) as spool:
        members = [_spooled(of, spool) for of in bundles if of.annotations is not None]
        spool.seek(0)
        placed = splitting.parts(members, writing.split)
        made = _Corpus(target, writing.language)
        for line, part in zip(spool, placed, strict=True):
            made.add(jsonl.to_bundle(json.loads(line), scheme=writing.scheme), part)
    paths = made.finished()
    config = training.config(made.longest, writing.language) if made.counts["dev"] else ""
    if config:
        paths.append(_write(target / CONFIG, config))
    meta = {
        **about(writing.language, writing.scheme),
        **asdict(writing.split),
        "documents": made.counts,
        "labels": made.labels,
        "unaligned": len(made.report.unaligned),
        "overlapping": len(made.report.overlapping),
    }
    return [*paths, _write(target / META, json.dumps(meta, ensure_ascii=False, indent=1) + "\n")]


def _spooled(of: Bundle, spool: IO[bytes]) -> splitting.Member:
    """Put a bundle aside until all are known: only then it is known which part it goes to."""
    spool.write(json.dumps(jsonl.from_bundle(of)).encode() + b"\n")
    return splitting.member(of)


def _write(path: Path, text: str) -> Path:
    with replacing(path) as file:
        file.write(text.encode())
    return path


def _spans(doc: Doc, group: str) -> list[Span]:
    return list(cast("Iterable[Span]", doc.spans[group]))


class _Corpus:
    """The parts of a corpus while they are written, and what is in them."""

    def __init__(self, target: Path, language: str) -> None:
        """Begin with nothing written."""
        self.counts: dict[str, int] = dict.fromkeys(splitting.PARTS, 0)
        self.labels: dict[str, Counter[str]] = {part: Counter() for part in splitting.PARTS}
        self.longest: dict[str, int] = {}
        self.report = Report()
        self._target = target
        self._nlp = _blank(language)
        self._waiting: dict[str, list[Doc]] = defaultdict(list)
        self._paths: dict[str, list[Path]] = {part: [] for part in splitting.PARTS}

    def add(self, of: Bundle, part: str) -> None:
        """Add a set to a part."""
        doc = doc_of(of, self._nlp, self.report)
        groups = {training.ENTITIES: list(doc.ents)}
        groups |= {group: _spans(doc, group) for group in training.GROUPS}
        for group, spans in groups.items():
            self.labels[part].update(s.label_ for s in spans)
            if spans and part == splitting.PARTS[0]:
                most = max(len(s) for s in spans)
                self.longest[group] = max(self.longest.get(group, 0), most)
        self.counts[part] += 1
        self._waiting[part].append(doc)
        if len(self._waiting[part]) == _SHARD:
            self._flush(part)

    def finished(self) -> list[Path]:
        """Write what waits, take away what an earlier export left, and return all paths."""
        for part, paths in self._paths.items():
            if self._waiting[part]:
                self._flush(part)
            folder = self._target / part
            for old in set(folder.glob(f"[0-9]*{_SUFFIX}")) - set(paths):
                old.unlink()
        return [path for paths in self._paths.values() for path in paths]

    def _flush(self, part: str) -> None:
        from spacy.tokens import DocBin

        folder = self._target / part
        folder.mkdir(exist_ok=True)
        path = folder / f"{len(self._paths[part]) + 1:04d}{_SUFFIX}"
        with replacing(path) as file:
            file.write(
                DocBin(_ATTRIBUTES, docs=self._waiting[part], store_user_data=True).to_bytes()
            )
        self._paths[part].append(path)
        self._waiting[part].clear()


_ATTRIBUTES: Final = ("ORTH", "SPACY", "ENT_IOB", "ENT_TYPE", "ENT_ID")


# Reading


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield the bundle of each Doc of a file, or of all files of a folder.

    What we wrote comes back whole. Of others' Docs, entities and groups of spans are read by their
    labels. A refusal counts documents from 1.
    """
    files = sorted(path.rglob(f"*{_SUFFIX}")) if path.is_dir() else [path]
    number = 0
    for file in files:
        try:
            for doc in _docs(file):
                number += 1
                yield _read(doc, f"{name_of(file.stem)}#{number}", number, reading)
        except FormatError as error:
            yield Refusal(0, f"{name_of(file.name)}: {error}")


def _docs(file: Path) -> Iterator[Doc]:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    vocab = Vocab()
    try:
        docs = iter(DocBin().from_bytes(file.read_bytes()).get_docs(vocab))
        while (doc := next(docs, None)) is not None:
            yield doc
    except (zlib.error, ValueError, LookupError, TypeError, AttributeError) as error:
        said = str(error) or type(error).__name__
        raise FormatError(f"spaCy cannot read it as a DocBin: {said[:200]}") from error


def _read(doc: Doc, otherwise: str, number: int, reading: Reading) -> Bundle | Refusal:
    row = doc.user_data.get(KEY)
    try:
        found = (
            _ours({**cast("dict[str, Any]", row), "text": doc.text}, reading)
            if isinstance(row, dict)
            else _foreign(doc, otherwise, reading)
        )
    except FormatError as error:
        return Refusal(number, str(error))
    return replace(found, line=number)


def _ours(row: dict[str, Any], reading: Reading) -> Bundle:
    # spaCy gives lists back as tuples.
    found = jsonl.to_bundle(json.loads(json.dumps(row)), scheme=reading.scheme)
    made = found.annotations
    if made is None or not reading.annotator:
        return found
    return replace(found, annotations=replace(made, annotator=reading.annotator))


def _foreign(doc: Doc, otherwise: str, reading: Reading) -> Bundle:
    dispatch = dispatch_of({"text": doc.text}, id_=None, otherwise=otherwise)
    names = cast("Iterable[str]", doc.spans)
    spans = [*doc.ents, *(span for group in names for span in _spans(doc, group))]
    pieces = {
        (s.start_char, s.end_char, s.label_): Piece(new_id(), s.start_char, s.end_char, s.label_)
        for s in spans
    }
    found = Pieces(tuple(pieces.values()))
    return bundle_of(dispatch, found, reading, stretches=Stretches(doc.text))
