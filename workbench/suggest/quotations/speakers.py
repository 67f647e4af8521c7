"""Who a source is: the person, organisation or group, by the names of the dispatch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from workbench.model.annotation import Part, SourceKind
from workbench.suggest.quotations.cast import Cast, capitalised
from workbench.suggest.quotations.cues import Cues
from workbench.suggest.quotations.marks import plain
from workbench.suggest.quotations.persons import Person
from workbench.suggest.quotations.scope import Found, Names
from workbench.suggest.quotations.sources import NounPhrase

_APPOSED = re.compile(r"\s?(?:\([^)]{1,30}\)\s?)?,\s(?:(?:M|Mme|Me|Dr|Mgr)\.?\s)?")
_CHUNK = re.compile(r"[^,.;:!?\"«»“”\n]{0,90}")
_BARE = re.compile(
    r"(?:l[ea]s?\s|l'|une?\s)(?:(?!\b(?:d[eu]s?|qui|que|a|ont|est|sont)\b)[^'])*$", re.IGNORECASE
)
_PARENTHESES = re.compile(r"\s?\([^)]*\)\s?")
_PARTICIPLE = re.compile(
    r"\s(?:connue?s?|basée?s?|proches?|publiée?s?|parue?s?|rédigée?s?|menée?s?)(?:\s.*)?$"
)
_BEHIND_OF = frozenset({"de", "du", "des", "d'", "la", "l'", "à", "le", "les"})
_NESTED = 40


def with_speakers(
    text: str, found: Sequence[Found], subjects: Iterable[Part], cues: Cues, labels: Names
) -> tuple[Found, ...]:
    """Return the quotations with the name of each speaker, "" where the text names none.

    ``subjects`` are the stretches of the sentences' subjects, which pronouns can stand for.
    """
    if not found:
        return tuple(found)
    cast = Cast.of(plain(text), cues, labels)
    cast.kinds.update((f.source, f.source_kind) for f in found if f.source and f.source_kind)
    done = list(found)
    work: list[tuple[int, int, Part]] = [(s[0], -1, s) for s in subjects]
    work += [(f.source[0], i, f.source) for i, f in enumerate(found) if f.source is not None]
    for _, i, part in sorted(work):
        if i < 0:
            name = _subject(cast, part)
        else:
            name = _resolve(cast, done[i].referent or part, done[i])
            done[i] = done[i]._replace(speaker=name) if name else done[i]
        if name:
            cast.say(part, name)
    return tuple(f if f.speaker else _of_oneself(cast, i, done) for i, f in enumerate(done))


def _of_oneself(cast: Cast, i: int, done: Sequence[Found]) -> Found:
    """Give *je* in a quotation its speaker, and *à ses yeux* the last one who spoke before."""
    found = done[i]
    if found.source is None:
        if found.rule != "quote.own-opinion":
            return found
        return found._replace(speaker=cast.last_said(found.cue[0][0], "", plural=None))
    start, end = found.source
    if not cast.is_a(cast.text[start:end].lower(), "first_person"):
        return found
    for outer in reversed(done[max(0, i - _NESTED) : i]):
        if outer.speaker and any(s <= start and end <= e for s, e in outer.content):
            return found._replace(speaker=outer.speaker)
    return found


def _subject(cast: Cast, part: Part) -> str:
    """Return who a sentence's subject is, when it is somebody that a pronoun can stand for."""
    sort, phrase = cast.phrase(part)
    if sort is SourceKind.PRONOUN or not phrase.words:
        return ""
    label = cast.labels.get(phrase.words[phrase.head][0], (0, ""))[1]
    noun = phrase.noun
    known = label in {"PER", "ORG"} or any(
        cast.is_a(noun, kind) for kind in ("role", "institution", "people")
    )
    name = _resolve(cast, part, None) if known or sort is SourceKind.PERSON else ""
    return name if name in cast.by_name or (known and not cast.is_a(noun, "report")) else ""


def _resolve(cast: Cast, part: Part, found: Found | None) -> str:  # noqa: PLR0911  (a list of cases)
    """Return the speaker that the mention at ``part`` names or stands for, or ""."""
    sort, phrase = cast.phrase(part)
    if sort is SourceKind.PRONOUN:
        return _of_pronoun(cast, part, found)
    if not phrase.words:
        return ""
    if sort is SourceKind.PERSON:
        person = _person_within(cast, phrase) or _person_beside(cast, part)
        if person is not None:
            return person.name
    if cast.is_a(phrase.noun, "report"):
        return _issuer(cast, part, phrase)
    if _indefinite(cast, phrase):
        return ""
    if sort is SourceKind.PERSON:
        return _of_role(cast, part, phrase)
    if sort is SourceKind.ORGANIZATION:
        return _of_organisation(cast, part, phrase)
    return _described(cast, part, phrase)


def _indefinite(cast: Cast, phrase: NounPhrase) -> bool:
    low = [word.lower() for _, word in phrase.words[:2]]
    if cast.is_a(low[0], "indefinite"):
        return True
    return low[0] in {"l'", "d'"} and low[-1] in {"un", "une", "autres"}


def _issuer(cast: Cast, part: Part, phrase: NounPhrase) -> str:
    """Return who speaks in a document: *une lettre de l'Ordre des médecins*, *son rapport*."""
    core = _entity_of(cast, part, phrase)
    if core is not None:
        name = capitalised(cast.text[core[0] : core[1]])
        return cast.long_forms.get(name, name)
    if cast.is_a(phrase.determiner, "possessive"):
        return cast.last_said(part[0], "", plural=phrase.determiner in {"leur", "leurs"})
    return "" if _indefinite(cast, phrase) else _described(cast, part, phrase)


def _person_within(cast: Cast, phrase: NounPhrase) -> Person | None:
    """Return the person named in the mention itself, not the one behind *de*."""
    found: Person | None = None
    for i, (start, _) in enumerate(phrase.words):
        if cast.labels.get(start, (0, ""))[1] != "PER":
            continue
        if i == 0 or phrase.words[i - 1][1].lower() not in {"de", "d'", "du", "des", "à"}:
            found = cast.person_at(start)
    return found


def _person_beside(cast: Cast, part: Part) -> Person | None:
    """Return the person in apposition: *la ministre, Maud Kerlo,*, *le coach, l'Ecossais Jo,*."""
    behind = _APPOSED.match(cast.text, part[1])
    if behind is None:
        return None
    first = behind.end()
    chunk = _CHUNK.match(cast.text, first)
    last = first if chunk is None else chunk.end()
    for start, _, label in cast.labelled(first, last + 1):
        if label == "PER" and (start == first or _BARE.match(cast.text[first:start])):
            return cast.person_at(start)
    return None


def _of_role(cast: Cast, part: Part, phrase: NounPhrase) -> str:
    """Return the person whose role it is; else the last fitting person, or a description."""
    modifiers = {word.lower() for _, word in phrase.words[phrase.head + 1 :]}
    name = cast.with_role(phrase.noun, modifiers, part[0], phrase.gender)
    if name:
        return name
    if phrase.named and len(phrase.words) == 1 and not phrase.determiner:
        return cast.text[part[0] : part[1]]
    bare = not modifiers & _BEHIND_OF and not cast.is_a(phrase.determiner, "possessive")
    if bare and not cast.is_a(phrase.noun, "function"):
        last = cast.last_person(part[0], phrase.gender)
        if last:
            return last
    return _described(cast, part, phrase)


def _of_organisation(cast: Cast, part: Part, phrase: NounPhrase) -> str:
    core = _entity_of(cast, part, phrase)
    if core is not None:
        end = part[1] if core[0] == phrase.words[phrase.head][0] else core[1]
        name = _PARENTHESES.sub(" ", _PARTICIPLE.sub("", cast.text[core[0] : end]))
        name = capitalised(name)
        return cast.long_forms.get(name, name)
    short = _described(cast, part, phrase)
    if len(phrase.words) - phrase.head == 1:
        return cast.organisations.get(phrase.noun, short)
    return short


def _entity_of(cast: Cast, part: Part, phrase: NounPhrase) -> Part | None:
    """Return the stretch of the organisation in the mention: *NHK* of *la chaîne NHK*."""
    report = cast.is_a(phrase.noun, "report")
    for i in range(phrase.head, len(phrase.words)):
        start = phrase.words[i][0]
        end, label = cast.labels.get(start, (0, ""))
        if label not in {"ORG", "LOC", "MISC"} or end > part[1]:
            continue
        before = phrase.words[i - 1][1].lower() if i > phrase.head else ""
        if before == "par" or (before in _BEHIND_OF and not report):
            return None
        return start, end
    return None


def _described(cast: Cast, part: Part, phrase: NounPhrase) -> str:
    """Return the mention as a description: *Maire d'Arlon*, *Adversaires de Maud Kerlo*."""
    if phrase.head >= len(phrase.words):
        return ""
    name = capitalised(cast.text[phrase.words[phrase.head][0] : part[1]])
    if not cast.is_a(phrase.determiner, "possessive"):
        return name
    owner = cast.last_said(part[0], "", plural=None)
    if not owner:
        return name
    elided = owner[0].lower() in "aeiouéèêh" and owner[1:2].islower()
    return f"{name} d'{owner}" if elided else f"{name} de {owner}"


def _of_pronoun(cast: Cast, part: Part, found: Found | None) -> str:
    word = cast.text[part[0] : part[1]].lower()
    if cast.is_a(word, "impersonal"):
        return ""
    gender = "m" if cast.is_a(word, "masculine") else "f" if cast.is_a(word, "feminine") else ""
    position = part[0]
    if found is not None:
        position = min(position, found.content[0][0])
    return cast.last_said(position, gender, plural=cast.is_a(word, "plural_pronoun"))
