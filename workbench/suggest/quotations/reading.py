"""What the rules share while they read one sentence: its verb groups, what was found."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.model.annotation import Part, QuotationType
from workbench.suggest.quotations import phrases
from workbench.suggest.quotations.scope import Found, Scope
from workbench.suggest.quotations.verbs import Group, groups


@dataclass(slots=True)
class Earlier:
    """The sentence before: its last source, or the scope whose subject is looked for when asked."""

    source: Part | None = None
    scope: Scope | None = None

    def mention(self) -> Part | None:
        """Return whom the sentence before was about."""
        if self.source is None and self.scope is not None:
            found = phrases.first_subject(self.scope, self.scope.first, self.scope.last)
            self.source = self.scope.part(*found) if found else None
            self.scope = None
        return self.source


@dataclass(slots=True)
class Reading:
    """A sentence being read. ``used`` holds the quotes between marks that are settled."""

    scope: Scope
    groups: list[Group] = field(default_factory=list[Group])
    lefts: dict[int, Group] = field(default_factory=dict[int, Group])
    incises: dict[int, Part | None] = field(default_factory=dict[int, Part | None])
    earlier: Earlier = field(default_factory=Earlier)
    found: list[Found] = field(default_factory=list[Found])
    used: set[int] = field(default_factory=set[int])

    @classmethod
    def of(cls, scope: Scope, earlier: Earlier) -> Reading:
        """Begin to read a sentence."""
        reading = cls(scope, list(groups(scope)), earlier=earlier)
        reading.lefts = {group.left: group for group in reading.groups}
        return reading

    def inherited(self, k: int) -> Part | None:
        """Return the source that holds for a verb at ``k`` without a subject of its own."""
        position = self.scope.stream.start[k]
        earlier = [f for f in self.found if f.source and f.cue and f.cue[0][0] < position]
        if earlier:
            return earlier[-1].source
        subject = phrases.first_subject(self.scope, self.scope.first, k)
        return self.scope.part(*subject) if subject else None

    def add(
        self,
        first: int,
        last: int,
        *,
        cue: tuple[Part, ...],
        source: Part | None,
        rule: str,
        confidence: float,
    ) -> None:
        """Add a quotation whose content is the words ``first`` to ``last`` (exclusive)."""
        self.add_parts([(first, last)], cue=cue, source=source, rule=rule, confidence=confidence)

    def add_parts(
        self,
        pieces: list[tuple[int, int]],
        *,
        cue: tuple[Part, ...],
        source: Part | None,
        rule: str,
        confidence: float,
    ) -> None:
        """Add a quotation whose content is several runs of words."""
        scope = self.scope
        content: list[Part] = []
        quoted = whole = True
        for first, last in pieces:
            inside = [i for i in range(first, last) if i in scope.stream.quotes]
            self.used.update(inside)
            whole = whole and len(inside) == last - first
            quoted = quoted and bool(inside)
            if whole and len(inside) == 1:
                content.extend(scope.stream.quotes[first].parts)
            else:
                content.append(scope.part(first, last))
        any_quoted = any(i in scope.stream.quotes for f, e in pieces for i in range(f, e))
        kind = QuotationType.INDIRECT
        if any_quoted:
            kind = QuotationType.DIRECT if whole else QuotationType.MIXED
        self.found.append(
            Found(kind, tuple(content), cue, source, rule=rule, confidence=confidence)
        )
