"""Words: what answers, aspects and decisions are called, in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, cast

from PySide6.QtCore import QCoreApplication

from workbench.gui.texts import QT_TRANSLATE_NOOP
from workbench.model.annotation import Annotation, Part, QuotationType, SourceKind, Span
from workbench.model.conflict import Aspect, Conflict, Option
from workbench.model.decision import Case, Decision, Ruling

_ASPECTS: Final = {
    Aspect.PRESENCE: QT_TRANSLATE_NOOP("Adjudication", "marked or not"),
    Aspect.NUMBER: QT_TRANSLATE_NOOP("Adjudication", "one or several"),
    Aspect.BOUNDARIES: QT_TRANSLATE_NOOP("Adjudication", "boundaries"),
    Aspect.LABEL: QT_TRANSLATE_NOOP("Adjudication", "label"),
    Aspect.CONTENT: QT_TRANSLATE_NOOP("Adjudication", "content"),
    Aspect.TYPE: QT_TRANSLATE_NOOP("Adjudication", "type"),
    Aspect.CUE: QT_TRANSLATE_NOOP("Adjudication", "cue"),
    Aspect.SOURCE: QT_TRANSLATE_NOOP("Adjudication", "source"),
    Aspect.SPEAKER: QT_TRANSLATE_NOOP("Adjudication", "speaker"),
}
_TYPES: Final = {
    QuotationType.DIRECT: QT_TRANSLATE_NOOP("Adjudication", "direct"),
    QuotationType.INDIRECT: QT_TRANSLATE_NOOP("Adjudication", "indirect"),
    QuotationType.MIXED: QT_TRANSLATE_NOOP("Adjudication", "mixed"),
    QuotationType.SCARE: QT_TRANSLATE_NOOP("Adjudication", "not a quotation"),
}
_KINDS: Final = {
    SourceKind.PERSON: QT_TRANSLATE_NOOP("Adjudication", "person"),
    SourceKind.ORGANIZATION: QT_TRANSLATE_NOOP("Adjudication", "organisation"),
    SourceKind.GROUP: QT_TRANSLATE_NOOP("Adjudication", "group"),
    SourceKind.PRONOUN: QT_TRANSLATE_NOOP("Adjudication", "pronoun"),
}
_RULINGS: Final = {
    Ruling.UNANIMOUS: QT_TRANSLATE_NOOP("Adjudication", "agreed by all"),
    Ruling.MAJORITY: QT_TRANSLATE_NOOP("Adjudication", "agreed by most"),
    Ruling.DECIDED: QT_TRANSLATE_NOOP("Adjudication", "decided"),
    Ruling.REJECTED: QT_TRANSLATE_NOOP("Adjudication", "none is right"),
    Ruling.AMBIGUOUS: QT_TRANSLATE_NOOP("Adjudication", "ambiguous"),
    Ruling.SENT_BACK: QT_TRANSLATE_NOOP("Adjudication", "sent back"),
}
_SHORT: Final = 60
"""Characters of a text that a line has room for."""

Speaks = Callable[[str | None], str]
"""Returns the name of an entry of the register."""


def _said(text: str) -> str:
    return QCoreApplication.translate("Adjudication", text)


def nothing() -> str:
    """Return what an empty answer is called."""
    return QCoreApplication.translate("Adjudication", "nothing")


def aspect(of: Aspect) -> str:
    """Return what an aspect is called."""
    return _said(_ASPECTS[of])


def kinds(found: Iterable[Aspect]) -> str:
    """Return what answers differ in, in one line."""
    return " · ".join(aspect(each) for each in found)


def ruling(of: Ruling) -> str:
    """Return what became of a conflict."""
    return _said(_RULINGS[of])


def words(text: str, parts: Iterable[Part]) -> str:
    """Return the words of stretches in one line, cut in the middle where they are long."""
    whole = " … ".join(" ".join(text[start:end].split()) for start, end in parts)
    if len(whole) <= _SHORT:
        return whole
    half = _SHORT // 2
    return f"{whole[:half].rstrip()} … {whole[-half:].lstrip()}"


def heading(text: str, conflict: Conflict) -> str:
    """Return the words that a conflict is about."""
    return words(text, conflict.stretches)


def _one(text: str, annotation: Annotation, speaks: Speaks) -> str:
    if isinstance(annotation, Span):
        return f"{annotation.label}  {words(text, annotation.parts)}"
    said = [_said(_TYPES[annotation.type]), words(text, annotation.content)]
    if annotation.speaker:
        said.append(f"→ {speaks(annotation.speaker)}")
    return "  ".join(said)


def answer(text: str, annotations: Iterable[Annotation], speaks: Speaks) -> str:
    """Return what an annotator says of a stretch."""
    return " + ".join(_one(text, each, speaks) for each in annotations) or nothing()


def option(text: str, of: Option, speaks: Speaks) -> str:
    """Return a value of an aspect of a quotation."""
    value, made = of.value, _VALUES.get(of.aspect)
    return (made(text, value, speaks) if made else str(value)) or nothing()


def _parts(text: str, value: object, speaks: Speaks) -> str:
    del speaks
    return words(text, cast("tuple[Part, ...]", value))


def _type(text: str, value: object, speaks: Speaks) -> str:
    del text, speaks
    return _said(_TYPES[value]) if isinstance(value, QuotationType) else ""


def _source(text: str, value: object, speaks: Speaks) -> str:
    del speaks
    place, kind = cast("tuple[Part | None, SourceKind | None]", value)
    said = [words(text, [place])] if place else []
    said += [_said(_KINDS[kind])] if kind else []
    return " · ".join(said)


def _speaker(text: str, value: object, speaks: Speaks) -> str:
    del text
    return speaks(str(value)) if value else ""


_VALUES: Final[Mapping[Aspect, Callable[[str, object, Speaks], str]]] = {
    Aspect.CONTENT: _parts,
    Aspect.TYPE: _type,
    Aspect.CUE: _parts,
    Aspect.SOURCE: _source,
    Aspect.SPEAKER: _speaker,
}


def status(case: Case, text: str, speaks: Speaks, names: Mapping[str, str]) -> str:
    """Return what was decided of a case, or why it is open again; nothing where it is new.

    ``names`` are those that annotators are shown by.
    """
    if case.waits_for:
        said = QCoreApplication.translate("Adjudication", "Sent back to {}, who looks again.")
        return said.format(names.get(case.waits_for, case.waits_for))
    if case.decision is not None and case.decision.ruling.closes:
        return _decided(case.decision, text, speaks)
    if case.decisions:
        return QCoreApplication.translate(
            "Adjudication", "Open again: what it was decided on has changed."
        )
    return ""


def _decided(decision: Decision, text: str, speaks: Speaks) -> str:
    said = [f"{ruling(decision.ruling)}: {answer(text, decision.answer, speaks)}"]
    grounds = decision.grounds
    said += [why(decision)] if why(decision) else []
    if not decision.ruling.by_rule:
        said.append(grounds.who)
    return " · ".join(said)


def why(decision: Decision) -> str:
    """Return the reason, the words and the clause of a decision in one line, those that it has."""
    grounds = decision.grounds
    return " · ".join(each for each in (grounds.reason, grounds.words, grounds.clause) if each)
