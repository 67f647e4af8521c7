"""The configuration of ``spacy train`` for an exported corpus: entities, and groups of spans.

Quotations are long: a span finder proposes where they begin and end, and a span categorizer tells
their type. Cues and sources are short: all stretches up to the longest are proposed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

ENTITIES: Final = "entities"
GROUPS: Final = ("quotations", "cues", "sources")
FINDER: Final = "quotations_finder"
_LONGEST_PROPOSED: Final = 12
"""In tokens. Every stretch up to it is weighed, at each token: more would fill the memory."""

_HEAD: Final = """\
[paths]
train = "train"
dev = "dev"
vectors = null

[nlp]
lang = "{language}"
pipeline = [{pipeline}]

[components]

[components.tok2vec]
factory = "tok2vec"

[components.tok2vec.model]
@architectures = "spacy.Tok2Vec.v2"

[components.tok2vec.model.embed]
@architectures = "spacy.MultiHashEmbed.v2"
width = ${{components.tok2vec.model.encode.width}}
attrs = ["NORM", "PREFIX", "SUFFIX", "SHAPE"]
rows = [5000, 1000, 2500, 2500]
include_static_vectors = false

[components.tok2vec.model.encode]
@architectures = "spacy.MaxoutWindowEncoder.v2"
width = 96
depth = 4
window_size = 1
maxout_pieces = 3
"""
_LISTENER: Final = """\

[components.{name}.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = ${{components.tok2vec.model.encode.width}}
"""
_NER: Final = """\

[components.ner]
factory = "ner"

[components.ner.model]
@architectures = "spacy.TransitionBasedParser.v2"
state_type = "ner"
extra_state_tokens = false
hidden_width = 64
maxout_pieces = 2
use_upper = true
nO = null
"""
_FINDER: Final = """\

[components.{name}]
factory = "span_finder"
spans_key = "quotations"
threshold = 0.3
max_length = {longest}
min_length = 1

[components.{name}.model]
@architectures = "spacy.SpanFinder.v1"

[components.{name}.model.scorer]
@layers = "spacy.LinearLogistic.v1"
nO = 2
"""
_SPANCAT: Final = """\

[components.{name}]
factory = "spancat"
spans_key = "{name}"
threshold = 0.5

[components.{name}.model]
@architectures = "spacy.SpanCategorizer.v1"

[components.{name}.model.reducer]
@layers = "spacy.mean_max_reducer.v1"
hidden_size = 128

[components.{name}.model.scorer]
@layers = "spacy.LinearLogistic.v1"
nO = null
nI = null

[components.{name}.suggester]
"""
_FOUND: Final = """\
@misc = "spacy.preset_spans_suggester.v1"
spans_key = "quotations"
"""
_PROPOSED: Final = """\
@misc = "spacy.ngram_range_suggester.v1"
min_size = 1
max_size = {longest}
"""
_TAIL: Final = """\

[corpora]

[corpora.train]
@readers = "spacy.Corpus.v1"
path = ${paths.train}

[corpora.dev]
@readers = "spacy.Corpus.v1"
path = ${paths.dev}

[training]
train_corpus = "corpora.train"
dev_corpus = "corpora.dev"
"""


def config(longest: Mapping[str, int], language: str) -> str:
    """Return the configuration, complete; paths are relative to the folder of the export.

    ``longest`` has the number of tokens of the longest stretch in the training part by layer,
    ``entities`` and the groups; a layer that is not in it has nothing to be learnt. Where nothing
    is to be learnt, there is no configuration: an empty string.
    """
    if not longest:
        return ""
    from spacy.util import load_model_from_config  # seconds
    from thinc.api import Config

    empty: Any = Config()  # its types are half known
    short = empty.from_str("".join(_sections(longest, language)), interpolate=False)
    filled = load_model_from_config(short, auto_fill=True).config
    return _USE + filled.to_str()


_USE: Final = """\
# In the folder of this file: python -m spacy train config.cfg --output model
"""


def _sections(longest: Mapping[str, int], language: str) -> Iterator[str]:
    names = ["tok2vec", *_components(longest)]
    quoted = ", ".join(f'"{name}"' for name in names)
    yield _HEAD.format(language=language, pipeline=quoted)
    for name in names[1:]:
        yield _component(name, longest)
        yield _LISTENER.format(name=name)
    yield _TAIL
    if FINDER in names:
        yield f'annotating_components = ["{FINDER}"]\n'
    yield "\n[training.score_weights]\n"
    weights = [score for layer, score in _SCORES.items() if layer in longest]
    yield from (f"{score} = {1 / len(weights):.2f}\n" for score in weights)
    # What the components would be weighed by if they had their usual group of spans.
    yield from (f"spans_sc_{x} = null\n" for x in "fpr" if set(longest) & set(GROUPS))


_SCORES: Final = {ENTITIES: "ents_f"} | {group: f"spans_{group}_f" for group in GROUPS}


def _components(longest: Mapping[str, int]) -> Iterator[str]:
    if ENTITIES in longest:
        yield "ner"
    for group in GROUPS:
        if group in longest:
            yield from (FINDER, group) if group == "quotations" else (group,)


def _component(name: str, longest: Mapping[str, int]) -> str:
    if name == "ner":
        return _NER
    if name == FINDER:
        return _FINDER.format(name=name, longest=longest["quotations"])
    if name == "quotations":
        return _SPANCAT.format(name=name) + _FOUND
    most = min(longest[name], _LONGEST_PROPOSED)
    return _SPANCAT.format(name=name) + _PROPOSED.format(longest=most)
