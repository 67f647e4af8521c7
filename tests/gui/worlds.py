"""Projects for pictures: a usual one and the extremes; all texts and persons are invented."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from workbench.commands import adjudicating
from workbench.formats.scheme import read_default
from workbench.model.annotation import Origin, Part, Quotation, QuotationType, SourceKind, Span
from workbench.model.dispatch import Dispatch
from workbench.model.edit import Edit
from workbench.model.scheme import Label, Scheme
from workbench.model.speaker import Speaker
from workbench.model.state import State
from workbench.model.suggestion import Suggestion
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.model.zone import Zone, ZoneKind
from workbench.session import Session
from workbench.store import journal, raws, versions
from workbench.store.project import Project
from workbench.store.versions import How, Link
from workbench.team.adjudicating import Bench

WHO: Final = "Ada"
_STORY: Final = (
    "La ministre Odile Vanbrabant a reçu lundi les bourgmestres de la province de Namur.\n"
    "« Rien n'est décidé, et rien ne le sera avant l'été », a-t-elle dit à la sortie. Selon Émile"
    " Dury, porte-parole de la Compagnie des Tramways, « des conducteurs ont refusé de rouler"
    " vers Lorvanie » jeudi.\n"
    "Le soi-disant « accord » du 3 mars ne satisfait personne, écrit Hanne Verstraete."
)
_LONG: Final = (
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
)
_HEBREW: Final = (
    'השרה רות אלמוג אמרה ביום שני בחיפה: "שום דבר לא הוחלט". לדברי דן כרמי, הטייסים סירבו.'
)


def _part(text: str, words: str, after: int = 0) -> Part:
    start = text.index(words, after)
    return start, start + len(words)


def _span(text: str, words: str, label: str, sure: float = 0.9) -> Suggestion:
    start, end = _part(text, words)
    name = f"{label}{start}"
    return Suggestion(Span(name, start, end, label, origin=Origin.SUGGESTION), "r 1", "t", sure)


def _quoted(
    text: str, words: str, cue: str, source: str, speaker: str, after: int = 0
) -> Suggestion:
    content = _part(text, words, after)
    made = Quotation(
        f"q{content[0]}",
        QuotationType.DIRECT,
        (content,),
        (_part(text, cue, after),) if cue else (),
        _part(text, source, after) if source else None,
        SourceKind.PERSON if source else None,
        origin=Origin.SUGGESTION,
    )
    return Suggestion(made, "r 1", "t", 0.8, speaker)


def disputed(path: Path) -> Session:
    """Two have finished the first dispatch and differ; gold of the second is settled, with why."""
    session = usual(path)
    project = session.project
    for who, label, shift in (("Ada Lovelace de la Vallée", "ORG", 0), ("bart", "LOC", 2)):
        project.add_annotator(who)
        made = [
            Span(f"n{shift}", *_part(_STORY, "Namur"), label),
            Quotation(f"q{shift}", QuotationType.DIRECT, ((shift, 40),)),
        ]
        journal.record(project, Edit("import", "d1", who, added=tuple(made),
                                     state=(State.NEW, State.DONE)))  # fmt: skip
    for who in (session.annotator, "bart"):
        title = project.dispatch("d2").text
        word = Span(f"w{who}", 4, 11, "ORG" if who == "bart" else "PER")
        assert title
        journal.record(project, Edit("import", "d2", who, added=(word,),
                                     state=(State.NEW, State.DONE)))  # fmt: skip
    bench = Bench(project, "lead")
    desk = bench.open("d2")
    variant = next(v for v in desk.open[0].conflict.variants if "bart" in v.annotators)
    grounds = bench.grounds("une raison de la liste", "et quelques mots de plus", "")
    bench.do(adjudicating.take(desk.gold, desk.open[0], variant, grounds))
    bench.finish("d2")
    session.open("d1")
    return session


def usual(path: Path) -> Session:
    """A few dispatches, the first with suggestions, some of them accepted."""
    project = Project.create(path, read_default())
    story = Dispatch(
        "d1",
        _STORY,
        headline="Les bourgmestres reçus",
        agency="Essai",
        language="fr",
        date="2021-03-22",
        place="Namur",
    )
    project.add(story)
    for i in range(2, 14):
        title = f"Une dépêche numéro {i} au titre assez long pour tenir sur deux lignes entières"
        project.add(Dispatch(f"d{i}", f"{title}.", headline=title, agency="Essai", language="nl"))
    found = [
        _span(_STORY, "Odile Vanbrabant", "PER"),
        _span(_STORY, "lundi", "DATE"),
        _span(_STORY, "Namur", "LOC"),
        _span(_STORY, "Émile Dury", "PER"),
        _span(_STORY, "Compagnie des Tramways", "ORG"),
        _span(_STORY, "Lorvanie", "LOC", 0.3),
        _span(_STORY, "jeudi", "DATE"),
        _span(_STORY, "3 mars", "DATE"),
        _quoted(
            _STORY,
            "« Rien n'est décidé, et rien ne le sera avant l'été »",
            "a-t-elle dit",
            "elle dit",
            "Odile Vanbrabant",
        ),
        _quoted(
            _STORY,
            "« des conducteurs ont refusé de rouler vers Lorvanie »",
            "Selon",
            "Émile Dury",
            "Émile Dury",
        ),
    ]
    project.add_suggestions("d1", "r 1", found)
    session = Session(project, WHO)
    session.open("d1")
    own = Span("own", *_part(_STORY, "Hanne Verstraete"), "PER")
    session.do(Edit("add", "d1", WHO, added=(own,)))
    return session


def empty(path: Path) -> Session:
    """No dispatch at all."""
    return Session(Project.create(path, read_default()), WHO)


def long_words(path: Path) -> Session:
    """Words as long as German makes them, in the text, the headline, the names, the file."""
    project = Project.create(path.with_name(f"{path.stem}{_LONG[0]}.workbench"), read_default())
    text = f"{' '.join(_LONG)} sagte {_LONG[0]}-{_LONG[1]} gestern. " * 5
    project.add(
        Dispatch("d1", text, headline=" ".join(_LONG), agency=_LONG[1], place=_LONG[0], date="2021")
    )
    quoted = _quoted(text, " ".join(_LONG), "sagte", _LONG[0], " ".join(_LONG))
    project.add_suggestions("d1", "r 1", [_span(text, _LONG[0], "ORG"), quoted])
    return Session(project, " ".join(_LONG))


def forty_labels(path: Path) -> Session:
    """A scheme of forty labels, each with a long name and a colour of its own."""
    base = read_default()
    labels = tuple(
        Label(
            f"LABEL{i}",
            {"en": f"Een lange naam van label {i}"},
            f"#{i * 417299 % 2**24:06x}",
            str(i) if i < 10 else "",
            {},
        )
        for i in range(40)
    )
    project = Project.create(path, Scheme("forty", "1", labels, base.quotation_types))
    words = [f"mot{i}" for i in range(200)]
    text = " ".join(words)
    project.add(Dispatch("d1", text))
    found = [_span(text, f"mot{i * 5} ", f"LABEL{i}") for i in range(40)]
    project.add_suggestions("d1", "r 1", found)
    return Session(project, WHO)


def two_hundred_speakers(path: Path) -> Session:
    """A register of two hundred."""
    session = usual(path)
    session.open("d1")
    content = _part(_STORY, "« accord »")
    speakers = tuple(
        Speaker(f"s{i}", f"Prénom{i} de la Tour-Nombre{i}", "person", role="porte-parole")
        for i in range(200)
    )
    quotation = Quotation("known", QuotationType.DIRECT, (content,), speaker="s7")
    session.do(Edit("add", "d1", WHO, added=(quotation,), registered=speakers))
    return session


def hundred_quotations(path: Path) -> Session:
    """A dispatch of a hundred quotations, several in a line."""
    project = Project.create(path, read_default())
    sentences = [f"« Phrase {i} citée », a dit Nom{i}. " for i in range(100)]
    text = "".join(s + ("\n" if i % 5 == 4 else "") for i, s in enumerate(sentences))
    project.add(Dispatch("d1", text, language="fr"))
    found = [
        _quoted(
            text,
            f"« Phrase {i} citée »",
            "a dit",
            f"Nom{i}",
            f"Nom{i}",
            text.index(f"« Phrase {i} citée"),
        )
        for i in range(100)
    ]
    project.add_suggestions("d1", "r 1", found)
    return Session(project, WHO)


def right_to_left(path: Path) -> Session:
    """A text that runs from right to left, with names and a quotation."""
    project = Project.create(path, read_default())
    text = "\n".join(_HEBREW for _ in range(3))
    project.add(Dispatch("d1", text, headline=_HEBREW, language="he"))
    quoted = _quoted(text, '"שום דבר לא הוחלט"', "אמרה", "רות אלמוג", "רות אלמוג")
    project.add_suggestions("d1", "r 1", [_span(text, "רות אלמוג", "PER"), quoted])
    return Session(project, WHO)


_WIRE: Final = (
    "Les bourgmestres de Namur reçus par la ministre Odile Vanbrabant\n"
    "Attention : remplace une dépêche de ce matin\n"
    "NAMUR 22/03 (ESSAI) = La ministre a reçu lundi les bourgmestres. « Rien n'est décidé »,"
    " a-t-elle dit à la sortie, avant de repartir pour Lorvanie avec son équipe.\n"
    "OVB/dk"
)


def wired(path: Path) -> Session:
    """A dispatch with zones, warnings, an embargo and a version that is proposed."""
    session = usual(path)
    project = session.project
    kinds = {
        ZoneKind.HEADLINE: _WIRE.split("\n")[0],
        ZoneKind.NOTE: "Attention : remplace une dépêche de ce matin",
        ZoneKind.DATELINE: "NAMUR 22/03",
        ZoneKind.CREDIT: "(ESSAI) =",
        ZoneKind.SIGNOFF: "OVB/dk",
    }
    wire = Dispatch(
        "wire",
        _WIRE,
        headline=kinds[ZoneKind.HEADLINE],
        agency="Essai",
        place="Namur",
        date="2021-03-22",
        language="fr",
        embargo="2099-03-22T18:00:00+01:00",
        zones=tuple(Zone(kind, *_part(_WIRE, words)) for kind, words in kinds.items()),
        warnings=(WireWarning(WarningCode.CHARSET, "iso-8859-1 -> utf-8"),),
    )
    project.add(wire)
    project.add_suggestions("wire", "r 1", [_span(_WIRE, "Odile Vanbrabant", "PER")])
    versions.store(project, [Link("wire", "d1", How.PROPOSED)])
    with project.transaction():
        digest = raws.keep(project, "wire.txt", b"\x01" + _WIRE.encode("cp1252") + b"\x03")
        project.connection.execute("UPDATE dispatches SET raw = ? WHERE id = 'wire'", [digest])
    session.open("wire")
    return session


World = Callable[[Path], Session]
