"""Noun phrases: where the mention of a source begins and ends, without a parser."""

from __future__ import annotations

from workbench.suggest.quotations import wordforms
from workbench.suggest.quotations.scope import Scope

_LONGEST = 30
_BEGINNINGS = frozenset({"determiner", "title", "pronoun", "bare_role"})
_STOPPING = frozenset({"stop", "weekday", "negation"})
_PUNCTUATION = frozenset(',;:.!?…()[]"–—-«»“”/|')


def begins(scope: Scope, i: int) -> bool:
    """Whether a noun phrase can begin at word ``i``: a determiner, a title, a name, a pronoun."""
    if not scope.first <= i < scope.last:
        return False
    stream = scope.stream
    if not stream.kinds[i].isdisjoint(_BEGINNINGS) or stream.start[i] in scope.names:
        return True
    return stream.low[i].isdigit() or _capital(scope, i)


def _capital(scope: Scope, i: int) -> bool:
    if not scope.capital(i):
        return False
    if i > scope.first:
        return True
    return not (
        scope.is_a(i, "unlike_verb") or scope.is_a(i, "adverb") or scope.is_a(i, "preposition")
    )


def end_of(scope: Scope, i: int) -> int:
    """Return the word behind the noun phrase at ``i``, the longest without a relative clause."""
    low = scope.stream.low
    if scope.is_a(i, "pronoun") and not scope.is_a(i, "determiner"):
        return i + 1
    k = i
    limit = min(scope.last, i + _LONGEST)
    while k < limit:
        found = scope.name(k)
        if found and found[1] != "DATE":
            k, label = found
            if label == "PER":
                return _coordinated(scope, k) if low[k : k + 1] == ["et"] else k
            continue
        if found and k > i and not _year(scope, k):
            break
        if k > i and _stops(scope, k):
            break
        k = k + 3 if low[k] == "(" else k + 1
    return trimmed(scope, i, k)


def _year(scope: Scope, k: int) -> bool:
    return scope.low(k).isdigit() and scope.low(k - 1).isalpha() and scope.low(k - 1) != "en"


def trimmed(scope: Scope, first: int, last: int) -> int:
    """Return ``last`` without the function words that a noun phrase cannot end with."""
    while last > first + 1 and (
        scope.is_a(last - 1, "preposition")
        or scope.is_a(last - 1, "conjunction")
        or scope.is_a(last - 1, "determiner")
        or scope.is_a(last - 1, "negation")
        or scope.is_a(last - 1, "clitic")
    ):
        last -= 1
    return last


def _stops(scope: Scope, k: int) -> bool:  # noqa: C901, PLR0911  (a list of cases)
    word, kinds = scope.stream.low[k], scope.stream.kinds[k]
    if not kinds and word.isalpha():
        return wordforms.is_verb(scope, k)
    if word == ",":
        return not _list_of_complements(scope, k)
    if word == "(":
        return not _acronym_within(scope, k)
    if word in _PUNCTUATION:
        return True
    if scope.is_a(k, "article") and not _governed(scope, k):
        return True
    if word in {"de", "d'"} and wordforms.starts_infinitive(scope, k + 1):
        return True
    if word == "à" or word in {"au", "aux"}:
        return _addressee(scope, k)
    if word == "en":
        return (
            scope.is_a(k + 1, "setting")
            or scope.low(k + 1).endswith("ant")
            or scope.low(k + 1).isdigit()
        )
    if word == "par":
        return not (scope.low(k + 1) == "intérim" or wordforms.participle(scope.low(k - 1)))
    if word in {"et", "ou"}:
        return not _coordinates(scope, k)
    if word == "pour" and _to_a_place(scope, k):
        return False
    if not kinds.isdisjoint(_STOPPING):
        return True
    return wordforms.is_verb(scope, k)


def _acronym_within(scope: Scope, k: int) -> bool:
    """*la Société des journalistes (SDJ) d'une chaîne*."""
    return (
        scope.low(k + 2) == ")"
        and scope.capital(k + 1)
        and scope.low(k + 3) in {"de", "du", "des", "d'"}
    )


def _governed(scope: Scope, k: int) -> bool:
    return (
        scope.is_a(k - 1, "preposition")
        or scope.is_a(k - 1, "determiner")
        or scope.is_a(k - 1, "conjunction")
        or scope.low(k - 1) == ","
    )


def _list_of_complements(scope: Scope, k: int) -> bool:
    """*le ministre des Postes, des Technologies et des Médias*."""
    ahead = range(k, min(scope.last, k + 16))
    if not any(scope.low(i) == "et" and scope.is_a(i + 1, "preposition") for i in ahead):
        return False
    if not any(scope.is_a(i, "preposition") for i in range(max(scope.first, k - 6), k)):
        return False
    if scope.low(k + 1) not in {"de", "du", "des", "d'"}:
        return False
    at = k + 2 + (scope.low(k + 2) in {"la", "l'"})
    return at < scope.last and scope.capital(at)


def _addressee(scope: Scope, k: int) -> bool:
    at = k + 1 + scope.is_a(k + 1, "determiner")
    found = scope.name(at) if at < scope.last else None
    if found and found[1] == "PER":
        return True
    return scope.is_a(at, "speaking_place") or scope.is_a(k + 1, "speaking_place")


def _coordinates(scope: Scope, k: int) -> bool:
    at = k + 1
    if scope.low(at) in {"de", "du", "des", "d'", "à", "aux"}:
        return True
    if wordforms.is_verb(scope, at) or (
        scope.is_a(at, "clitic") and not scope.is_a(at, "determiner")
    ):
        return False
    if begins(scope, at):
        return True
    word = scope.low(at)
    use = scope.cues.forms.get(word)
    return use is None and not wordforms.participle(word) and word.isalpha()


def _coordinated(scope: Scope, k: int) -> int:
    return (
        end_of(scope, k + 1) if begins(scope, k + 1) and not wordforms.is_verb(scope, k + 1) else k
    )


def _to_a_place(scope: Scope, k: int) -> bool:
    at = k + 1 + scope.is_a(k + 1, "determiner")
    found = scope.name(at) if at < scope.last else None
    return found is not None and found[1] == "LOC"


def subject_before(scope: Scope, k: int, least: int) -> tuple[int, int] | None:
    """Return the noun phrase (first, behind the last word) that is the subject of a verb at ``k``.

    Looks back no further than word ``least``. None when there is none of its own.
    """
    at = k - 1
    at = _over_adverbs(scope, at, least)
    if at < least:
        return None
    if scope.is_a(at, "subject"):
        return at, at + 1
    if scope.low(at) == ",":
        return _before_an_aside(scope, at, least)
    if scope.quote(at):
        return _before_a_quote(scope, at, least)
    return phrase_up_to(scope, at + 1, least)


def _over_adverbs(scope: Scope, at: int, least: int) -> int:
    while (
        at >= least
        and (scope.is_a(at, "adverb") or scope.low(at).endswith("ement"))
        and not begins(scope, at)
    ):
        at -= 1
    return at


def _boundary(scope: Scope, k: int, least: int) -> int:
    at = k - 1
    while at >= least:
        word = scope.low(at)
        if word in {",", ";", ":", "(", ")", "–", "—"} or scope.is_a(at, "complementizer"):
            return at + 1
        at -= 1
    return least


def phrase_up_to(scope: Scope, behind: int, least: int) -> tuple[int, int] | None:
    """Return the longest unbroken noun phrase that ends right before word ``behind``."""
    floor = max(least, behind - _LONGEST)
    low = _boundary(scope, behind, floor)
    for start in (low, _over_a_list(scope, low, floor)):
        for i in range(start, behind):
            if (
                begins(scope, i)
                and (i == start or not _inside(scope, i))
                and end_of(scope, i) == behind
            ):
                return i, behind
    return None


def antecedent(scope: Scope, behind: int) -> tuple[int, int] | None:
    """Return what a relative pronoun stands for: the name right before it, or the noun phrase."""
    whole = phrase_up_to(scope, behind, scope.first)
    if whole is not None:
        head = whole[0] + scope.is_a(whole[0], "determiner")
        if (
            scope.name(whole[0])
            or scope.is_a(head, "role")
            or scope.is_a(head, "institution")
            or scope.is_a(head, "people")
        ):
            return whole
    for i in range(max(scope.first, behind - 6), behind):
        name = scope.name(i)
        if name is not None and name[0] == behind:
            return i, behind
    return whole


def _over_a_list(scope: Scope, low: int, least: int) -> int:
    """Step over the commas of a list of complements, else stay."""
    at = low
    while at - 1 >= least and scope.low(at - 1) == "," and _list_of_complements(scope, at - 1):
        at = _boundary(scope, at - 1, least)
    return at


def _inside(scope: Scope, i: int) -> bool:
    """Whether word ``i`` depends on what stands before it."""
    before = i - 1
    if (
        scope.low(i) in {"des", "du"}
        and scope.low(before).isalpha()
        and not scope.is_a(before, "stop")
    ):
        return True
    return (
        scope.is_a(before, "preposition")
        or scope.is_a(before, "determiner")
        or scope.is_a(before, "title")
        or (scope.capital(i) and scope.capital(before) and before > scope.first)
    )


def _before_an_aside(scope: Scope, comma: int, least: int) -> tuple[int, int] | None:
    """Return the subject of *le maire, un ancien juge, estime*."""
    start = least
    for at in range(max(least, comma - 60), comma):
        if scope.low(at) == ",":
            found = phrase_up_to(scope, at, start)
            if (
                found
                and not _after_preposition(scope, found[0], start)
                and not _adjunct(scope, found)
            ):
                return found
            start = at + 1
    return None


def before_apposition(scope: Scope, found: tuple[int, int]) -> tuple[int, int] | None:
    """Return the name that the subject explains: *Lise Arnould, la bourgmestre estime*, or None."""
    first = found[0]
    if first < 1 or scope.low(first - 1) != "," or not scope.is_a(first, "determiner"):
        return None
    for i in range(max(scope.first, first - 6), first - 1):
        name = scope.name(i)
        if name == (first - 1, "PER") and (i == scope.first or scope.low(i - 1) == ","):
            return i, first - 1
    return None


def _adjunct(scope: Scope, found: tuple[int, int]) -> bool:
    first, behind = found
    if scope.is_a(first, "weekday") or (
        behind - first == 1 and wordforms.participle(scope.low(first)) and not scope.name(first)
    ):
        return True
    name = scope.name(first)
    return name is not None and name[1] == "DATE"


def _after_preposition(scope: Scope, i: int, least: int) -> bool:
    return i > least and scope.is_a(i - 1, "preposition")


def _before_a_quote(scope: Scope, at: int, least: int) -> tuple[int, int] | None:
    return None if at <= least else phrase_up_to(scope, at, least)


def first_subject(scope: Scope, least: int, behind: int) -> tuple[int, int] | None:
    """Return the first noun phrase of a sentence that no preposition governs."""
    i = least
    while i < behind:
        if scope.is_a(i, "preposition") and not scope.name(i):
            i = _over_adjunct(scope, i, behind)
            continue
        if (scope.is_a(i, "pronoun") or scope.is_a(i, "subject")) and not scope.is_a(
            i, "determiner"
        ):
            return i, i + 1
        if begins(scope, i):
            end = min(_up_to_verb(scope, i, end_of(scope, i)), behind)
            if not _adjunct(scope, (i, end)):
                return i, end
            i = end
            continue
        i += 1
    return None


def _up_to_verb(scope: Scope, i: int, end: int) -> int:
    """Return the word behind the subject: *la chercheuse* of *la chercheuse hausse les épaules*."""
    for k in range(i + 2, end):
        if (
            scope.is_a(k + 1, "article")
            and not _governed(scope, k + 1)
            and not scope.is_a(k, "preposition")
            and not scope.capital(k)
        ):
            return k
    return end


def _over_adjunct(scope: Scope, i: int, behind: int) -> int:
    k = i + 1
    while k < behind and scope.low(k) != ",":
        k += 1
    return k + 1
