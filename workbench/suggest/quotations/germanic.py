"""The constructions of Dutch and English: *"…", zegt X*, *"…", X said*, *X zegt dat …*."""

from __future__ import annotations

from workbench.model.annotation import Part
from workbench.suggest.quotations import clauses, phrases
from workbench.suggest.quotations.reading import Reading
from workbench.suggest.quotations.scope import Scope
from workbench.suggest.quotations.verbs import Group


def read(reading: Reading) -> None:
    """Add the quotations of a sentence that a verb reports."""
    for group in reading.groups:
        if not _behind_quote(reading, group):
            _before_content(reading, group)


def _behind_quote(reading: Reading, group: Group) -> bool:
    """*"…", zegt de burgemeester*, *"…", the mayor said*: the quote, then subject and verb."""
    scope = reading.scope
    found = _source_beside(scope, group)
    if found is None:
        return False
    source, quote, end = found
    pieces = [(quote, quote + 1)]
    if scope.low(end) == "," and scope.quote(end + 1):
        pieces.append((end + 1, end + 2))
    if quote in reading.used:
        return False
    rule = "quote.inverted-subject"
    reading.add_parts(pieces, cue=group.cue, source=source, rule=rule, confidence=0.9)
    return True


def _source_beside(scope: Scope, group: Group) -> tuple[Part, int, int] | None:
    """Return the source beside a verb, the quote before both, and the word behind them, or None."""
    quote = _quote_before(scope, group.left - 1)
    if quote is not None:
        found = clauses.source_after(scope, group.last)
        return None if found is None else (found[0], quote, found[1])
    subject = phrases.subject_before(scope, group.left, scope.first)
    if subject is None:
        return None
    quote = _quote_before(scope, subject[0] - 1)
    return None if quote is None else (scope.part(*subject), quote, group.last)


def _quote_before(scope: Scope, i: int) -> int | None:
    at = i - (scope.low(i) == ",")
    return at if scope.quote(at) else None


def _before_content(reading: Reading, group: Group) -> None:
    scope = reading.scope
    start, rule = _content(scope, group)
    if start < 0:
        return
    quoted = scope.quote(start)
    if quoted and start in reading.used:
        return
    end = start + 1 if quoted else clauses.clause_end(reading, start)
    if end <= start or not (quoted or group.strong):
        return
    source = _subject(reading, group)
    confidence = 0.85 if quoted else 0.7
    reading.add(start, end, cue=group.cue, source=source, rule=rule, confidence=confidence)


def _content(scope: Scope, group: Group) -> tuple[int, str]:
    """Return where what the verb reports begins, or -1, and the rule."""
    k = clauses.skip_inserts(scope, group.last)
    frames = group.verb.frames
    if scope.low(k) == ":" and scope.quote(k + 1):
        return k + 1, "quote.colon"
    if scope.quote(k) or (scope.low(k) == "," and scope.quote(k + 1)):
        return k + (scope.low(k) == ","), "quote.object"
    limit = min(scope.last, group.last + 8)
    if "que" in frames or "x_que" in frames:
        for i in range(k, limit):
            if scope.is_a(i, "complementizer"):
                return i + 1, "quote.that-clause"
            if scope.low(i) == "," and not scope.is_a(i + 1, "complementizer"):
                break
    if "si" in frames and scope.is_a(k, "interrogative"):
        return k, "quote.indirect-question"
    return -1, ""


def _subject(reading: Reading, group: Group) -> Part | None:
    """Return the subject before the verb, or behind it where another part comes first."""
    scope = reading.scope
    if group.left > scope.first:
        found = phrases.subject_before(scope, group.left, scope.first)
        if found is not None:
            return scope.part(*found)
    behind = clauses.source_after(scope, group.last)
    return behind[0] if behind is not None else reading.inherited(group.left)
