"""Quotes that no listed cue claims: an unlisted verb, a colon, a floating quote, scare marks."""

from __future__ import annotations

import re

from workbench.model.annotation import Part, QuotationType
from workbench.suggest.quotations import clauses, phrases, wordforms
from workbench.suggest.quotations.reading import Reading
from workbench.suggest.quotations.scope import Found, Scope
from workbench.suggest.quotations.subjects import source_of

_WORDS = re.compile(r"\w+")
_LONG = 5
_SOME = 4
_FEW = 3


def read(reading: Reading) -> None:
    """Decide on the sentence's remaining quotes."""
    scope = reading.scope
    for q in scope.quotes:
        if q not in reading.used:
            _decide(reading, q)


def _decide(reading: Reading, q: int) -> None:
    scope = reading.scope
    if any(rule(reading, q) for rule in (_unlisted_cue, _colon, _before_colon, _in_brackets)):
        return
    if _alone(scope, q):
        confidence = 0.5 if words(scope, q) >= _LONG else 0.35
        reading.add(
            q,
            q + 1,
            cue=(),
            source=reading.earlier.mention(),
            rule="quote.floating",
            confidence=confidence,
        )
        return
    subject = _subject_beside(reading, q)
    if subject is not None:
        reading.add(
            q, q + 1, cue=(), source=subject, rule="quote.clause-of-subject", confidence=0.5
        )
        return
    pair = scope.stream.quotes[q]
    reading.found.append(
        Found(QuotationType.SCARE, pair.parts, rule="quote.not-a-quotation", confidence=0.6)
    )


def words(scope: Scope, q: int) -> int:
    """Return how many words stand between the marks."""
    pair = scope.stream.quotes[q]
    return len(_WORDS.findall(scope.stream.text, pair.start, pair.end))


def _unlisted_cue(reading: Reading, q: int) -> bool:  # noqa: C901, PLR0911  (a list of cases)
    """Any verb can report beside its quote: *"…", vulgarise le chercheur*."""
    scope = reading.scope
    k = q + 1
    comma = scope.low(k) == ","
    k += comma
    while scope.is_a(k, "clitic") and not scope.is_a(k + 1, "noun_twin"):
        k += 1
    if k >= scope.last:
        return False
    inverted = scope.stream.inverted.get(k)
    first = k
    if scope.is_a(k, "have") or scope.is_a(k, "be"):
        k += 1
        while scope.is_a(k, "adverb") or scope.low(k).endswith("ement"):
            k += 1
        if inverted is None and not (comma or _exclaims(scope, q)):
            return False
        if inverted is None and not scope.low(k).endswith(
            ("é", "ée", "és", "i", "it", "u", "is", "ie", "ies", "ées")
        ):
            return False
    elif inverted is None and not _may_be_verb(scope, k, comma=comma):
        return False
    if k >= scope.last:
        return False
    cue = (scope.part(first, k + 1),)
    source: Part | None = inverted
    if source is None:
        found = clauses.source_after(scope, k + 1)
        if found is None or scope.stream.text[found[0][0]].isdigit():
            return False
        source = found[0]
    rule = "quote.inverted-unlisted-verb"
    reading.add(_from(reading, q), q + 1, cue=cue, source=source, rule=rule, confidence=0.75)
    return True


def _exclaims(scope: Scope, q: int) -> bool:
    pair = scope.stream.quotes[q]
    return scope.stream.text[pair.start : pair.end].rstrip("\"»”'+ ")[-1:] in "!?…."


def _from(reading: Reading, q: int) -> int:
    """Return the first word of the clause that the quote ends."""
    scope = reading.scope
    start = q
    while (
        start > scope.first
        and scope.low(start - 1) not in {":", ";"}
        and start - 1 not in reading.used
    ):
        start -= 1
    if any(wordforms.is_verb(scope, i) for i in range(start, q)) and scope.low(q - 1) == ":":
        return q
    while start < q and scope.low(start) == ",":
        start += 1
    return start


def _may_be_verb(scope: Scope, k: int, *, comma: bool) -> bool:
    word = scope.low(k)
    if not comma or scope.capital(k) or len(word) < _FEW or not word.isalpha():
        return False
    if scope.is_a(k, "unlike_verb") or scope.is_a(k, "adverb"):
        return False
    return word.endswith(("e", "t", "ent", "d", "ait", "a"))


def _colon(reading: Reading, q: int) -> bool:
    """*Le syndicat triomphe : "…"*, *Motif invoqué: "…"*."""
    scope = reading.scope
    if scope.low(q - 1) != ":" or q - 1 <= scope.first:
        return False
    if words(scope, q) < _SOME and not any(g.last <= q for g in reading.groups):
        return False
    cue: tuple[Part, ...] = ()
    groups = [g for g in reading.groups if g.last <= q - 1]
    source: Part | None = None
    if groups and groups[-1].left in reading.incises:
        cue, source = groups[-1].cue, reading.incises[groups[-1].left]
    elif groups:
        cue = groups[-1].cue
        source = source_of(reading, groups[-1])
    else:
        subject = phrases.first_subject(scope, scope.first, q - 1)
        source = scope.part(*subject) if subject else None
    reading.add(q, q + 1, cue=cue, source=source, rule="quote.colon", confidence=0.7)
    return True


def _before_colon(reading: Reading, q: int) -> bool:
    """*"Le cacao, c'est fini": devant sa parcelle, Jean Koffi montre…*."""
    scope = reading.scope
    if q != scope.first or scope.low(q + 1) != ":" or words(scope, q) < _LONG:
        return False
    subject = phrases.first_subject(scope, q + 2, scope.last)
    source = scope.part(*subject) if subject else None
    reading.add(q, q + 1, cue=(), source=source, rule="quote.headline", confidence=0.5)
    return True


def _in_brackets(reading: Reading, q: int) -> bool:
    """*"Nous irons au bout" (Luc Petit)*: the speaker in brackets behind the quote."""
    scope = reading.scope
    if scope.low(q + 1) != "(" or words(scope, q) < _FEW or scope.is_a(q + 2, "determiner"):
        return False
    end = phrases.end_of(scope, q + 2) if phrases.begins(scope, q + 2) else q + 2
    person = scope.name(q + 2) or (scope.capital(q + 2) and scope.capital(q + 3))
    if not person or scope.low(end) != ")":
        return False
    source = scope.part(q + 2, end)
    reading.add(q, q + 1, cue=(), source=source, rule="quote.speaker-in-brackets", confidence=0.6)
    return True


def _alone(scope: Scope, q: int) -> bool:
    """Whether the quote is its whole sentence."""
    return q == scope.first and clauses.body_end(scope) == q + 1


def _subject_beside(reading: Reading, q: int) -> Part | None:
    """*Elle "invite chacun au calme"*: the quote begins with the verb of the subject before it."""
    scope = reading.scope
    if words(scope, q) < _FEW or q == scope.first:
        return None
    if scope.is_a(q - 1, "subject"):
        return scope.part(q - 1, q)
    return None
