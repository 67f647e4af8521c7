"""Apply a project's memory to suggestions: confirm, leave out, and find what was confirmed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from workbench.model.annotation import Origin, Part, Span, new_id
from workbench.model.memory import Entry, Memory
from workbench.model.suggestion import Suggestion

RULE = "memory.confirmed"
CONFIDENCE = 0.95
"""The confidence of what people confirmed before, in the same words under the same label."""

_TWICE = 2
_CLEAR = 2 / 3
"""The share of its uses that a label must have for its words to be proposed elsewhere."""


def remembered(
    suggestions: Iterable[Suggestion], text: str, memory: Memory, *, suggester: str
) -> list[Suggestion]:
    """Return the suggestions for a text as the memory would have them.

    What was rejected twice for the same words and label, and not confirmed more often, is left
    out; what was confirmed gets at least CONFIDENCE; words that were confirmed under one label
    and are not covered yet are proposed by the rule RULE.
    """
    kept = [_surer(s, text, memory) for s in suggestions if not _refused(_entry(s, text), memory)]
    taken = [(s.annotation.start, s.annotation.end) for s in kept if isinstance(s.annotation, Span)]
    return [*kept, *_found(text, memory, taken, suggester)]


def _entry(suggestion: Suggestion, text: str) -> Entry:
    a = suggestion.annotation
    label = a.label if isinstance(a, Span) else str(a.type)
    return text[a.start : a.end], label


def _refused(entry: Entry, memory: Memory) -> bool:
    rejected = memory.rejected.get(entry, 0)
    return rejected >= _TWICE and rejected >= memory.confirmed.get(entry, 0)


def _surer(suggestion: Suggestion, text: str, memory: Memory) -> Suggestion:
    if not memory.confirmed.get(_entry(suggestion, text)):
        return suggestion
    return replace(suggestion, confidence=max(suggestion.confidence, CONFIDENCE))


def _found(text: str, memory: Memory, taken: list[Part], suggester: str) -> Iterator[Suggestion]:
    known = _one_label(memory)
    # The longest words first: they leave no room for words within them.
    for words in sorted(known, key=len, reverse=True):
        for start, end in _occurrences(words, text):
            if any(s < end and start < e for s, e in taken):
                continue
            taken.append((start, end))
            span = Span(new_id(), start, end, known[words], origin=Origin.SUGGESTION)
            yield Suggestion(span, suggester, RULE, CONFIDENCE)


def _one_label(memory: Memory) -> Mapping[str, str]:
    """Return the words of entities whose label is clear, with it."""
    uses: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for (words, label), n in memory.confirmed.items():
        # Labels of entities are capitals; the types of quotations are not, and repeat no words.
        if label.isupper() and not _refused((words, label), memory):
            uses[words][label] = n
    clear: dict[str, str] = {}
    for words, labels in uses.items():
        label = max(labels, key=lambda x: labels[x])
        if labels[label] >= _CLEAR * sum(labels.values()):
            clear[words] = label
    return clear


def _occurrences(words: str, text: str) -> Iterator[Part]:
    """Yield where the words stand whole in the text."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield at, end
        at = text.find(words, end)
