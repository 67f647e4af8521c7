"""What the quotation rules of a language go by: reporting verbs, other cues, word classes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from workbench.errors import FormatError
from workbench.suggest import lexicon
from workbench.suggest.quotations.conjugation import Form, english, french
from workbench.suggest.quotations.stream import MARKS, PHRASE, VERB, Classes, Forms

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb: what can follow it, and whether it reports without quotation marks."""

    lemma: str
    frames: frozenset[str]
    strong: bool
    pronominal: bool = False


@dataclass(frozen=True, slots=True)
class Use:
    """A form of a verb: ``uses`` as in conjugation.py, ``tail`` the fixed words after it."""

    verb: Verb
    uses: str
    tail: Words = ()


@dataclass(frozen=True, slots=True)
class According:
    """A cue that is no verb: *selon*, *de l'aveu de*; its words in lower case."""

    words: Words
    of: bool = False
    opinion: bool = False
    own: bool = False

    @property
    def anchor(self) -> int:
        """The place of the longest word, by which the cue is looked for: it is the rarest."""
        return max(range(len(self.words)), key=lambda i: len(self.words[i]))


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """The cues and word classes of one language; every look-up is by a word in lower case."""

    language: str
    forms: Mapping[str, Use]
    phrases: Mapping[str, tuple[Use, ...]]
    according: Mapping[str, tuple[According, ...]]
    anchors: Mapping[str, tuple[According, ...]]
    words: Mapping[str, frozenset[str]]
    classes: Classes = field(default_factory=dict[str, frozenset[str]])
    known: Forms = field(default_factory=lambda: Forms(MARKS))
    sequences: Mapping[str, tuple[tuple[str, Words], ...]] = field(
        default_factory=dict[str, tuple[tuple[str, Words], ...]]
    )


_CONJUGATIONS: dict[str, Callable[[str], Iterable[Form]]] = {"fr": french, "en": english}


@cache
def cues(language: str) -> Cues:
    """Return the cues of a language, read and conjugated once; empty for one without lexicon."""
    words = _classes(language)
    forms, phrases, according = _forms(language), _phrases(language), _according(language)
    anchors = _grouped(according, lambda cue: cue.words[cue.anchor])
    classes = _by_word({**words[0], VERB: [*forms, *phrases], PHRASE: anchors})
    return Cues(
        language,
        forms=forms,
        phrases=phrases,
        according=_grouped(according, lambda cue: cue.words[0]),
        anchors=anchors,
        classes=classes,
        known=Forms(classes),
        words=words[0],
        sequences=words[1],
    )


def _by_word(words: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    """Turn the words of each class into the classes of each word."""
    classes: dict[str, set[str]] = {}
    for name, members in words.items():
        for word in members:
            classes.setdefault(word, set()).add(name)
    shared: dict[frozenset[str], frozenset[str]] = {}
    found = {w: shared.setdefault(f := frozenset(names), f) for w, names in classes.items()}
    return found | dict(MARKS)


def split(words: str) -> Words:
    """Cut the words of a cue as the stream cuts a text: an elided word keeps its apostrophe."""
    return tuple(words.replace("'", "' ").split())


def _conjugate(language: str, lemma: str) -> dict[str, str]:
    uses: dict[str, str] = {}
    if language not in _CONJUGATIONS:
        raise FormatError(
            f"the lexicon of cues for {language!r} has no forms for {lemma!r};"
            " write them into the column 'forms' of speech_verbs.tsv"
        )
    for form, use in _CONJUGATIONS[language](lemma):
        if use not in uses.get(form, ""):
            uses[form] = uses.get(form, "") + use
    return uses


def _given(row: Mapping[str, str]) -> dict[str, str]:
    """Return the uses of the forms that the row itself lists."""
    uses: dict[str, str] = {}
    for column, use in (("forms", "f"), ("participle", "p")):
        for form in row.get(column, "").split():
            uses[form] = uses.get(form, "") + use
    return uses


def _verb(lemma: str, row: Mapping[str, str]) -> Verb:
    frames = frozenset(row["frames"].split())
    return Verb(lemma, frames, row["strength"] == "strong", row.get("pronominal") == "must")


def _forms(language: str) -> dict[str, Use]:
    forms: dict[str, Use] = {}
    for row in lexicon.rows(language, "speech_verbs"):
        verb = _verb(row["lemma"], row)
        uses_of = _given(row) or _conjugate(language, verb.lemma)
        for form, uses in uses_of.items():
            forms.setdefault(form, Use(verb, uses))
    return forms


def _phrases(language: str) -> dict[str, tuple[Use, ...]]:
    phrases: dict[str, tuple[Use, ...]] = {}
    for row in lexicon.rows(language, "cues"):
        if row["kind"] == "phrase":
            head, *tail = split(row["words"])
            verb = _verb(row["words"], row)
            for form, uses in _conjugate(language, head).items():
                phrases[form] = (*phrases.get(form, ()), Use(verb, uses, tuple(tail)))
    return phrases


def _according(language: str) -> list[According]:
    found: list[According] = []
    for row in lexicon.rows(language, "cues"):
        if row["kind"] in {"according", "own"}:
            frames = row["frames"].split()
            own = row["kind"] == "own"
            found.append(According(split(row["words"]), "of" in frames, "opinion" in frames, own))
    return found


def _grouped(
    found: Iterable[According], word: Callable[[According], str]
) -> dict[str, tuple[According, ...]]:
    """Return the cues by one of their words, the longest cue first."""
    groups: dict[str, tuple[According, ...]] = {}
    for cue in sorted(found, key=lambda cue: -len(cue.words)):
        groups[word(cue)] = (*groups.get(word(cue), ()), cue)
    return groups


def _classes(
    language: str,
) -> tuple[dict[str, frozenset[str]], dict[str, tuple[tuple[str, Words], ...]]]:
    single: dict[str, frozenset[str]] = {}
    several: dict[str, list[tuple[str, Words]]] = {}
    for row in lexicon.rows(language, "grammar"):
        words = row["words"].split()
        plain = frozenset(w for w in words if "_" not in w)
        single[row["class"]] = single.get(row["class"], frozenset()) | plain
        for word in words:
            if "_" in word:
                parts = split(word.replace("_", " "))
                several.setdefault(parts[0], []).append((row["class"], parts))
    return single, {w: tuple(found) for w, found in several.items()}
