"""Who a source is: the name of the person, organisation or group, from the names of the dispatch."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from workbench.model.annotation import Part, SourceKind
from workbench.suggest.cues import Cues
from workbench.suggest.marks import plain
from workbench.suggest.persons import Person, persons
from workbench.suggest.scope import Found
from workbench.suggest.sources import Labels, NounPhrase, kind, taken_apart

_APPOSED = re.compile(r"\s?(?:\([^)]{1,30}\)\s?)?,\s(?:(?:M|Mme|Me|Dr|Mgr)\.?\s)?")
_CHUNK = re.compile(r"[^,.;:!?\"«»“”\n]{0,90}")
_BARE = re.compile(r"(?:l[ea]s?\s|l'|une?\s)(?:(?!\b(?:d[eu]s?|qui|que|a|ont|est|sont)\b)[^'])*$", re.IGNORECASE)
_LONG_FORM = re.compile(r"\(\s?([A-ZÉÈ][\w.-]{1,12})\s?\)")
_PARENTHESES = re.compile(r"\s?\([^)]*\)\s?")
_CONNECTED = re.compile(r"\s(?:connue?s?|basée?s?|proches?|publiée?s?|parue?s?|rédigée?s?|menée?s?)\s.*$")
_SAME_STEM = 5
_NEAR = 400


@dataclass(frozen=True, slots=True)
class _Said:
    """A mention that was resolved: what a later pronoun can stand for."""

    start: int
    name: str
    gender: str
    plural: bool


@dataclass(slots=True)
class Cast:
    """All that a dispatch tells about who is who; filled from left to right."""

    text: str
    cues: Cues
    labels: Labels
    people: list[Person]
    long_forms: dict[str, str]
    said: list[_Said] = field(default_factory=list[_Said])


def with_speakers(
    text: str, found: Sequence[Found], subjects: Iterable[Part], cues: Cues, labels: Labels
) -> tuple[Found, ...]:
    """Return the quotations with the name of each speaker, "" where the text names none.

    ``subjects`` are the stretches of the sentences' subjects, which pronouns can stand for.
    """
    view = plain(text)
    people = persons(view, [(s, e) for s, (e, label) in labels.items() if label == "PER"], cues)
    cast = Cast(view, cues, labels, people, _long_forms(view, labels))
    work: list[tuple[int, int, Found | Part]] = [(s[0], -1, s) for s in subjects]
    work += [(f.source[0], i, f) for i, f in enumerate(found) if f.source is not None]
    done = list(found)
    for start, i, item in sorted(work, key=lambda w: (w[0], w[1])):
        if isinstance(item, Found):
            name = _name(cast, item)
            done[i] = replace(item, speaker=name)
            part = item.source
        else:
            name, part = _subject(cast, item), item
        if name and part is not None:
            cast.said.append(_said(cast, part, name, start))
    return tuple(_of_oneself(cast, f, done) for f in done)


def _of_oneself(cast: Cast, found: Found, all_found: Sequence[Found]) -> Found:
    """Give *je* in a quotation its speaker, and *à ses yeux* the last one who spoke before."""
    if found.speaker or (found.source is None and found.rule != "quote.own-opinion"):
        return found
    if found.source is None:
        at = found.cue[0][0] if found.cue else found.content[0][0]
        return replace(found, speaker=_last_said(cast, at, "", plural=None))
    word = cast.text[found.source[0] : found.source[1]].lower()
    if word not in cast.cues.words.get("first_person", ()):
        return found
    around = [
        f
        for f in all_found
        if f is not found and any(s <= found.source[0] and found.source[1] <= e for s, e in f.content)
    ]
    inner = min(around, key=lambda f: f.content[-1][1] - f.content[0][0], default=None)
    return found if inner is None else replace(found, speaker=inner.speaker)


def _subject(cast: Cast, part: Part) -> str:
    """Return who a sentence's subject is, when it is somebody that a pronoun can stand for."""
    sort = kind(cast.text, part, cast.cues, cast.labels)
    name = _resolve(cast, part, None)
    if sort is SourceKind.PRONOUN or any(p.name == name for p in cast.people):
        return name
    taken = taken_apart(cast.text, part, cast.cues)
    known = cast.cues.words.get("role", frozenset()) | cast.cues.words.get("institution", frozenset())
    known |= cast.cues.words.get("people", frozenset())
    label = cast.labels.get(taken.words[taken.head][0], (0, ""))[1] if taken.words else ""
    if taken.noun in known and taken.noun not in cast.cues.words.get("report", ()) or label == "ORG":
        return name
    return ""


def _long_forms(text: str, labels: Labels) -> dict[str, str]:
    """Return what acronyms stand for: *Agence météorologique japonaise (JMA)*."""
    ends = {end: start for start, (end, label) in labels.items() if label == "ORG"}
    found: dict[str, str] = {}
    for match in _LONG_FORM.finditer(text):
        before = text[: match.start()].rstrip()
        start = ends.get(len(before))
        if start is not None and len(before) - start > len(match[1]):
            found[match[1]] = _capitalised(text[start : len(before)])
    return found


def _capitalised(name: str) -> str:
    name = " ".join(name.split())
    return name[:1].upper() + name[1:]


def _name(cast: Cast, found: Found) -> str:
    if found.source is None:
        return ""
    if found.referent is not None:
        return _resolve(cast, found.referent, found)
    return _resolve(cast, found.source, found)


def _resolve(cast: Cast, part: Part, found: Found | None) -> str:
    """Return the speaker that the mention at ``part`` names or stands for, or ""."""
    sort = kind(cast.text, part, cast.cues, cast.labels)
    if sort is SourceKind.PRONOUN:
        return _of_pronoun(cast, part, found)
    taken = taken_apart(cast.text, part, cast.cues)
    person = _person_within(cast, taken) or _person_beside(cast, part)
    if person is not None and sort is not SourceKind.ORGANIZATION and sort is not SourceKind.GROUP:
        return person.name
    if not taken.words:
        return ""
    if taken.noun in cast.cues.words.get("report", ()):
        return _issuer(cast, part, taken)
    if _indefinite(cast, taken):
        return ""
    if sort is SourceKind.PERSON:
        return _of_role(cast, part, taken)
    if sort is SourceKind.ORGANIZATION:
        return _of_organisation(cast, part, taken)
    return _described(cast, part, taken)


def _indefinite(cast: Cast, taken: NounPhrase) -> bool:
    low = [word.lower() for _, word in taken.words[:2]]
    vague = cast.cues.words.get("indefinite", frozenset())
    return low[0] in vague or (low[0] in {"l'", "d'"} and low[-1] in {"un", "une", "autres"})


def _issuer(cast: Cast, part: Part, taken: NounPhrase) -> str:
    """Return who speaks in a document: *une lettre de l'Ordre des médecins*, *son rapport*."""
    core = _entity_of(cast, part, taken)
    if core is not None:
        name = _capitalised(cast.text[core[0] : core[1]])
        return cast.long_forms.get(name, name)
    if taken.determiner in cast.cues.words.get("possessive", ()):
        return _last_said(cast, part[0], "", plural=taken.determiner in {"leur", "leurs"})
    return "" if _indefinite(cast, taken) else _described(cast, part, taken)


def _person_within(cast: Cast, taken: NounPhrase) -> Person | None:
    """Return the person named in the mention itself, not the one behind *de*."""
    found: Person | None = None
    for i, (start, _) in enumerate(taken.words):
        if cast.labels.get(start, (0, ""))[1] != "PER":
            continue
        if i and taken.words[i - 1][1].lower() in {"de", "d'", "du", "des", "à"}:
            continue
        found = _person_at(cast, start)
    return found


def _person_at(cast: Cast, start: int) -> Person | None:
    for person in cast.people:
        at = bisect_left(person.places, start)
        if at < len(person.places) and person.places[at] == start:
            return person
    return None


def _person_beside(cast: Cast, part: Part) -> Person | None:
    """Return the person in apposition: *la ministre, Maud Kerlidou,*, *le coach, le Français Jo Le Goff,*."""
    behind = _APPOSED.match(cast.text, part[1])
    if behind is None:
        return None
    chunk = _CHUNK.match(cast.text, behind.end())
    end = behind.end() if chunk is None else chunk.end()
    for start, (name_end, label) in cast.labels.items():
        if behind.end() <= start and name_end <= end and label == "PER":
            before = cast.text[behind.end() : start].split()
            if not before or _BARE.match(cast.text[behind.end() : start]):
                return _person_at(cast, start)
    return None


def _of_role(cast: Cast, part: Part, taken: NounPhrase) -> str:
    """Return the person whose role it is; else the last fitting person, or a description."""
    gender = _gender(taken)
    noun, modifiers = taken.noun, {w.lower() for _, w in taken.words[taken.head + 1 :]}
    scored: list[tuple[int, int, str]] = []
    for person in cast.people:
        if gender and person.gender and gender != person.gender:
            continue
        best = max((_alike(noun, modifiers, role) for role in person.roles), default=0)
        if best:
            scored.append((best, _last_before(person, part[0]), person.name))
    if scored:
        return max(scored)[2]
    if taken.named and len(taken.words) == 1 and not taken.determiner:
        return cast.text[part[0] : part[1]]
    function = noun in cast.cues.words.get("function", ())
    bare = not function and not modifiers & {"du", "des", "de", "d'"}
    if bare and not cast.cues.words.get("possessive", frozenset()) & {taken.determiner}:
        last = _last_person(cast, part[0], gender)
        if last:
            return last
    return _described(cast, part, taken)


def _alike(noun: str, modifiers: set[str], role: str) -> int:
    words = role.replace("'", "' ").split()
    if not words or words[0][:_SAME_STEM] != noun[:_SAME_STEM]:
        return 0
    return 1 + 2 * len(modifiers & set(words[1:]))


def _last_before(person: Person, position: int) -> int:
    at = bisect_left(person.places, position)
    return person.places[at - 1] if at else -1


def _last_person(cast: Cast, position: int, gender: str) -> str:
    fitting = [
        (_last_before(p, position), p.name)
        for p in cast.people
        if not (gender and p.gender and gender != p.gender) and _last_before(p, position) >= 0
    ]
    return max(fitting, default=(0, ""))[1]


def _gender(taken: NounPhrase) -> str:
    if taken.determiner in {"la", "une", "cette", "sa", "ma"}:
        return "f"
    if taken.determiner in {"le", "un", "ce", "cet"}:
        return "m"
    low = taken.words[0][1].lower().rstrip(".") if taken.words else ""
    return {"mme": "f", "m": "m", "mlle": "f", "mr": "m"}.get(low, "")


def _of_organisation(cast: Cast, part: Part, taken: NounPhrase) -> str:
    core = _entity_of(cast, part, taken)
    if core is not None:
        end = part[1] if core[0] == taken.words[taken.head][0] else core[1]
        name = _capitalised(_PARENTHESES.sub(" ", _CONNECTED.sub("", cast.text[core[0] : end])))
        return cast.long_forms.get(name, name)
    short = _described(cast, part, taken)
    if len(taken.words) - taken.head == 1:
        return _longer(cast, short) or short
    return short


def _entity_of(cast: Cast, part: Part, taken: NounPhrase) -> Part | None:
    """Return the stretch of the organisation in the mention: *NHK* of *la chaîne NHK*."""
    for i in range(taken.head, len(taken.words)):
        start = taken.words[i][0]
        end, label = cast.labels.get(start, (0, ""))
        if label not in {"ORG", "LOC", "MISC"} or end > part[1]:
            continue
        before = taken.words[i - 1][1].lower() if i > taken.head else ""
        if before == "par" and taken.noun in cast.cues.words.get("report", ()):
            return None
        if before in {"de", "du", "des", "d'", "la", "l'", "à", "le"}:
            noun = taken.noun in cast.cues.words.get("report", ())
            return (start, end) if noun else None
        return start, end
    return None


def _longer(cast: Cast, short: str) -> str:
    """Return the organisation that is elsewhere named by more words than *le parquet*, or ""."""
    low = f"{short.lower()} "
    for start, (end, label) in sorted(cast.labels.items()):
        if label == "ORG" and cast.text[start:end].lower().startswith(low):
            return _capitalised(cast.text[start:end])
    return next((s.name for s in cast.said if s.name.lower().startswith(low)), "")


def _described(cast: Cast, part: Part, taken: NounPhrase) -> str:
    """Return the mention as a description: *Représentants des pêcheurs*, *Adversaires de X*."""
    if taken.head >= len(taken.words):
        return ""
    start = taken.words[taken.head][0]
    name = _capitalised(cast.text[start : part[1]])
    if taken.determiner in cast.cues.words.get("possessive", ()):
        owner = _last_said(cast, part[0], "", plural=None)
        if owner:
            elided = owner[:1].lower() in "aeiouéèêh" and owner[1:2].islower()
            return f"{name} d'{owner}" if elided else f"{name} de {owner}"
    return name


def _of_pronoun(cast: Cast, part: Part, found: Found | None) -> str:
    word = cast.text[part[0] : part[1]].lower()
    if word in cast.cues.words.get("impersonal", ()):
        return ""
    gender = {"il": "m", "elle": "f", "celui-ci": "m", "celle-ci": "f"}.get(word, "")
    plural = word in {"ils", "elles", "ceux-ci", "celles-ci", "leur"}
    limit = part[0]
    if found is not None:
        limit = min(limit, found.content[0][0]) if found.content[0][0] < part[0] else limit
    return _last_said(cast, limit, gender, plural=plural)


def _last_said(cast: Cast, position: int, gender: str, *, plural: bool | None) -> str:
    for said in reversed(cast.said):
        if said.start >= position:
            continue
        if plural is not None and said.plural != plural:
            continue
        if gender and said.gender and gender != said.gender:
            continue
        return said.name
    return _last_person(cast, position, gender) if not plural else ""


def _said(cast: Cast, part: Part, name: str, start: int) -> _Said:
    taken = taken_apart(cast.text, part, cast.cues)
    person = next((p for p in cast.people if p.name == name), None)
    gender = person.gender if person is not None else _gender(taken)
    word = cast.text[part[0] : part[1]].lower()
    if not gender:
        gender = {"il": "m", "elle": "f"}.get(word, "") or (_gender(taken) if person is None else "")
    if person is not None and not person.gender:
        person.gender = _gender(taken) or gender
        gender = person.gender
    plural = person is None and (taken.determiner in cast.cues.words.get("plural", ()) or word in {"ils", "elles"})
    return _Said(start, name, gender, plural)
