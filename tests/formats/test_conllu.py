"""CoNLL-U: the text of the comments, and entities in the last column."""

from __future__ import annotations

from pathlib import Path

from workbench.formats import conllu
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.forms import Reading
from workbench.formats.labelmap import Labels
from workbench.model.scheme import Scheme
from workbench.model.wire_warning import WarningCode


def row(number: str, form: str, misc: str = "_") -> str:
    return "\t".join([number, form, *["_"] * 7, misc])


def found(
    folder: Path, scheme: Scheme, *lines: str, labels: tuple[tuple[str, str], ...] = ()
) -> list[Bundle | Refusal]:
    path = folder / "a.conllu"
    path.write_text("\n".join(lines) + "\n")
    return list(conllu.read(path, Reading(scheme, Labels(labels), annotator="anne")))


def spans(of: Bundle | Refusal) -> list[tuple[str, str]]:
    assert isinstance(of, Bundle), of
    assert of.annotations is not None
    return [(of.dispatch.text[s.start : s.end], s.label) for s in of.annotations.spans]


def test_the_text_is_that_of_the_comments_and_tags_are_entities(
    tmp_path: Path, scheme: Scheme
) -> None:
    (only,) = found(
        tmp_path, scheme,
        "# newdoc id = d1", "# text = Ana\u00a0Lopes du Mali.",
        row("1", "Ana", "NER=B-PER"), row("2", "Lopes", "NER=I-PER"), row("3-4", "du"),
        row("3", "de"), row("4", "le"), row("5", "Mali", "SpaceAfter=No|NER=B-LOC"),
        row("5.1", "vide"), row("6", "."), "",
        "# newpar", "# text = Oui.", row("1", "Oui", "SpaceAfter=No"), row("2", "."),
    )  # fmt: skip
    assert isinstance(only, Bundle)
    assert (only.dispatch.id, only.dispatch.text) == ("d1", "Ana\u00a0Lopes du Mali.\nOui.")
    assert spans(only) == [("Ana\u00a0Lopes", "PER"), ("Mali", "LOC")]
    assert only.dispatch.warnings == ()


def test_without_the_text_it_is_rebuilt_by_the_space_after(tmp_path: Path, scheme: Scheme) -> None:
    (only,) = found(tmp_path, scheme, row("1", "L'", "SpaceAfter=No"), row("2", "ami"))
    assert isinstance(only, Bundle)
    assert only.dispatch.text == "L'ami"
    assert [w.code for w in only.dispatch.warnings] == [WarningCode.REBUILT]


def test_brackets_may_nest(tmp_path: Path, scheme: Scheme) -> None:
    (only,) = found(
        tmp_path, scheme,
        "# global.Entity = eid-etype-head", "# text = ville de Gand",
        row("1", "ville", "Entity=(e1-place-1"), row("2", "de"),
        row("3", "Gand", "Entity=(e2-city-1)e1)"),
        labels=(("place", "MISC"), ("city", "LOC")),
    )  # fmt: skip
    assert spans(only) == [("ville de Gand", "MISC"), ("Gand", "LOC")]


def test_words_that_are_not_in_the_text_are_refused(tmp_path: Path, scheme: Scheme) -> None:
    (only,) = found(tmp_path, scheme, "# text = Oui", row("1", "Non"))
    assert isinstance(only, Refusal)
    assert "does not go on with 'Non' but with 'Oui'" in only.reason
