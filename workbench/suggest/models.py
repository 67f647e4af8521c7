"""A user's model: entities from any spaCy pipeline that is installed or was trained."""

# pyright: reportUnknownMemberType=false, reportUntypedFunctionDecorator=false
# (spaCy types neither its decorators nor its span groups)

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten
from typing import Any, cast

import spacy
from spacy import about, util
from spacy.language import Language
from spacy.tokens import Doc, Span

from workbench.errors import SuggesterError
from workbench.model.users_model import UsersModel
from workbench.suggest import extensions
from workbench.suggest.mention import Mention, outermost

RULE = "model"
CONFIDENCE = 0.8
"""Of each entity of a model: spaCy's entity recognisers do not say how sure they are."""

_ANY_LANGUAGE = "xx"
_UNVERSIONED = "0.0.0"
"""The version that ``spacy train`` gives to what it writes."""


def register() -> None:
    """Add ``doc._.unmapped``: how often each label that has none of ours was left out."""
    extensions.register()
    if not Doc.has_extension("unmapped"):
        Doc.set_extension("unmapped", default=None)


@Language.factory(
    "workbench_model",
    default_config={"labels": {}, "span_group": ""},
    assigns=["doc.spans", "doc._.unmapped"],
)
def workbench_model(
    nlp: Language,  # noqa: ARG001 (spaCy's names)
    name: str,  # noqa: ARG001 (spaCy's names)
    model: str,
    labels: dict[str, str],
    span_group: str,
) -> Callable[[Doc], Doc]:
    """Write the entities of another pipeline to ``doc.spans["names"]``."""
    register()
    return Finder(load(model), UsersModel(model, tuple(labels.items()), span_group))


@dataclass(frozen=True, slots=True)
class Finder:
    """The component: a loaded pipeline, and how to take its entities."""

    loaded: Language
    model: UsersModel

    def __call__(self, doc: Doc) -> Doc:
        """Write the names, and count the labels that have none of ours."""
        unmapped: Counter[str] = Counter()
        found: list[Mention] = []
        for start, end, theirs in self._entities(extensions.text_of(doc)):
            label = self.model.label(theirs)
            if label is None:
                unmapped[theirs] += 1
            elif label:
                found.append(Mention(start, end, label, RULE, CONFIDENCE))
        doc._.unmapped = dict(unmapped)
        return extensions.write(doc, "names", outermost(found))

    def _entities(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield the model's entities in code points, without the white space around them."""
        doc, group = self.loaded(text), self.model.span_group
        spans = cast("Iterable[Span]", doc.spans.get(group, ()) if group else doc.ents)
        for span in spans:
            start = span.end_char - len(span.text.lstrip())
            end = span.start_char + len(span.text.rstrip())
            if start < end:
                yield start, end, span.label_

    @property
    def has_dates(self) -> bool:
        """Whether the model says that it finds dates."""
        labels = {label for found in self.loaded.pipe_labels.values() for label in found}
        return any(self.model.label(label) == "DATE" for label in labels)

    @property
    def title(self) -> str:
        """The model's name with its version, and a hash of how it is read where that is not usual.

        A model without a version of its own has a hash of its description.
        """
        meta, path = self.loaded.meta, self.loaded.path
        version = meta["version"]
        if version == _UNVERSIONED and path is not None:
            version += f"-{zlib.crc32((Path(path) / 'meta.json').read_bytes()):08x}"
        how = sorted(self.model.labels), self.model.span_group
        settings = f" (settings {zlib.crc32(repr(how).encode()):08x})" if any(how) else ""
        return f"{meta['lang']}_{meta['name']} {version}{settings}"


def load(name: str) -> Language:
    """Load a pipeline, an installed package or a folder; raise SuggesterError where that fails."""
    _require_version(name, _meta(name))
    try:
        return spacy.load(name)
    except (OSError, ValueError, ImportError, LookupError, AttributeError, TypeError) as error:
        raise SuggesterError(
            f"the model {name!r} cannot be loaded: {_short(error)};"
            f" try spacy.load({name!r}) in Python,"
            " and install what it lacks or train it again"
        ) from error


def _short(error: Exception) -> str:
    """Return the beginning of a message: spaCy's may list all that it knows."""
    return shorten(str(error), 160, placeholder=" …")


def reads(name: str, language: str) -> bool:
    """Tell whether a model is for texts of a language; a multi-language model is for all."""
    return _meta(name).get("lang") in {language, _ANY_LANGUAGE}


def require(name: str, language: str) -> None:
    """Raise SuggesterError for a model of another language than the texts'."""
    if not reads(name, language):
        theirs = _meta(name).get("lang")
        raise SuggesterError(
            f"the model {name!r} is for texts in {theirs!r} and these are in {language!r};"
            f" choose a model for {language!r}, or the language that the texts have"
        )


def _require_version(name: str, meta: Mapping[str, Any]) -> None:
    wanted = str(meta.get("spacy_version", ""))
    if wanted and util.is_compatible_version(about.__version__, wanted) is False:
        raise SuggesterError(
            f"the model {name!r} is for spaCy {wanted} and this is spaCy {about.__version__};"
            " install the model's version for it, or train the model again"
        )


def _meta(name: str) -> Mapping[str, Any]:
    folder = _folder(name)
    path = folder / "meta.json"
    if not path.is_file():
        best = folder / "model-best"
        there = f", here {str(best)!r}" if best.is_dir() else ""
        raise SuggesterError(
            f"{name!r} is no spaCy pipeline, it has no meta.json;"
            f" give the folder that `spacy train` or nlp.to_disk wrote{there}"
        )
    try:
        meta = json.loads(path.read_bytes())
    except ValueError as error:
        raise SuggesterError(
            f"the model {name!r} cannot be loaded: its meta.json is no JSON ({_short(error)});"
            " install or train it again"
        ) from error
    return cast("dict[str, Any]", meta) if isinstance(meta, dict) else {}


def _folder(name: str) -> Path:
    path = Path(name)
    if util.is_package(name):
        with suppress(ImportError):
            return util.get_package_path(name)
    if not path.is_dir():
        raise SuggesterError(
            f"there is no model {name!r}: it is neither an installed package nor a folder;"
            " install it with pip, or give the folder that `spacy train` wrote"
        )
    return path
