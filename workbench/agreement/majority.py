"""What the majority of annotators say of a dispatch."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from workbench.model.annotation import Annotation, Part, Quotation, QuotationType, SourceKind, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.choice import LEAST, MAJORITY
from workbench.model.state import State

T = TypeVar("T", bound=Hashable)


def majority(sets: Iterable[AnnotationSet]) -> AnnotationSet | None:
    """Return what most annotators of one dispatch have, as a finished set of "majority".

    The n annotators who finished vote, each once; there is none where n < 3. In are:

    - a span that more than n / 2 have with the same start, end and label;
    - a quotation that more than n / 2 have with the same parts of content and the same type. Its
      cue, its source with the source's kind, and its speaker are each what more than half of those
      who have the quotation say; where no answer has more than half, that is left empty.

    A tie is no majority. Notes are left out. Ids are made of what was voted on, so that the same
    votes give the same set.
    """
    voters = [made for made in sets if made.state is State.DONE]
    if len(voters) < LEAST:
        return None
    most = len(voters) // 2
    spans = Counter(key for made in voters for key in {_span_key(s) for s in made.spans})
    found: list[Annotation] = [_span(key) for key, votes in spans.items() if votes > most]
    quoted: defaultdict[_Quoted, list[Quotation]] = defaultdict(list)
    for made in voters:
        for key, quotation in _by_key(made).items():
            quoted[key].append(quotation)
    found += [_quotation(key, votes) for key, votes in quoted.items() if len(votes) > most]
    return AnnotationSet.of(voters[0].dispatch, MAJORITY, found, state=State.DONE)


_Quoted = tuple[tuple[Part, ...], QuotationType]
_Source = tuple[Part | None, SourceKind | None]


def _span_key(span: Span) -> tuple[int, int, str]:
    return span.start, span.end, span.label


def _span(key: tuple[int, int, str]) -> Span:
    start, end, label = key
    return Span(f"{MAJORITY}-{start}-{end}-{label}", start, end, label)


def _by_key(made: AnnotationSet) -> Mapping[_Quoted, Quotation]:
    return {(q.content, q.type): q for q in made.quotations}


def _quotation(key: _Quoted, votes: Sequence[Quotation]) -> Quotation:
    content, type_ = key
    where = "-".join(f"{start}-{end}" for start, end in content)
    source, kind = _most(votes, _source, (None, None))
    return Quotation(
        f"{MAJORITY}-{where}-{type_}",
        type_,
        content,
        _most(votes, lambda q: q.cue, ()),
        source,
        kind,
        _most(votes, lambda q: q.speaker, None),
    )


def _source(quotation: Quotation) -> _Source:
    return quotation.source, quotation.source_kind


def _most(votes: Sequence[Quotation], say: Callable[[Quotation], T], otherwise: T) -> T:
    """Return what more than half say, else ``otherwise``."""
    value, count = Counter(map(say, votes)).most_common(1)[0]
    return value if 2 * count > len(votes) else otherwise
