"""Projects: sessions for the window, and what it asks of one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from workbench.errors import FormatError, ProjectError
from workbench.gui.canvas.items import Item
from workbench.gui.editing.contents import Contents
from workbench.gui.first.wanted import Wanted
from workbench.gui.settings import Settings
from workbench.model.annotation import Quotation, SourceKind, Span
from workbench.model.edit import Edit
from workbench.model.register import near
from workbench.model.speaker import Speaker, named
from workbench.resources import resource
from workbench.session import Session
from workbench.store.holding import Holding
from workbench.store.project import Project

if TYPE_CHECKING:
    from workbench.gui.first.recent import RecentProject

PLACE: Final = "PROJECT"
"""Stands for the project's path in the arguments of a command."""
WHO: Final = "ANNOTATOR"
"""Stands for the annotator's name there."""
_PATIENCE: Final = 0.3
"""How many seconds an act may wait for an import that writes; then it is refused, in place."""
_KINDS: Final = {"PER": "person", "ORG": "organization"}


def annotator(settings: Settings) -> str:
    """Return the annotator's name, else the login name."""
    if settings.annotator:
        return settings.annotator
    import getpass  # the start is felt, and most annotators have said their name

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "annotator"


def open_session(path: Path, settings: Settings) -> Session:
    """Open a project; raise ProjectError where it is none.

    One that was handed out is worked on under the name that it was handed out to.
    """
    own = annotator(settings)
    project = Project.open(path, patience=_PATIENCE, window_of=own)
    return begin(project, project.owner) if project.owner else Session(project, own)


def begin(project: Project, name: str) -> Session:
    """Return a session on an open project; others are told under which name it is held."""
    if isinstance(project.held, Holding):
        project.held.tell(name)
    return Session(project, name)


def unnamed(session: Session, settings: Settings) -> bool:
    """Tell whether nobody has said yet under which name a session will write."""
    project = session.project
    return not (
        settings.annotator or project.read_only or project.owner
    ) and session.annotator == annotator(settings)


def recent(settings: Settings) -> list[RecentProject]:
    """Return the projects that were open, the last first."""
    from workbench.gui.first.recent import RecentProject  # a dispatch is painted before

    return [RecentProject(path, settings.opened_at.get(path, "")) for path in settings.recent]


def language() -> str:
    """Return the language that the interface speaks, for the dispatches of a new project."""
    return QLocale().name().partition("_")[0]


def make_session(wanted: Wanted, settings: Settings) -> Session:
    """Make a project, and its folder where there is none.

    Raises ProjectError where its path is taken or cannot be written, FormatError where its scheme
    cannot be read.
    """
    from workbench.formats import scheme  # the start is felt, and projects are seldom made

    try:
        labels = scheme.read(wanted.scheme) if wanted.scheme else scheme.read_default()
    except OSError as error:
        raise FormatError(f"{wanted.scheme} cannot be read: {error.strerror}") from error
    try:
        wanted.path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(f"{wanted.path} cannot be created: {error.strerror}") from error
    Project.create(wanted.path, labels, language=wanted.language, spoken=language()).close()
    return open_session(wanted.path, settings)


def samples_session(settings: Settings) -> tuple[Session, Path | None]:
    """Open the project of the samples; return the folder to import where it is made new."""
    # Only who asks for the samples waits for this import.
    from platformdirs import user_data_path

    path = user_data_path("workbench", ensure_exists=True) / "samples.workbench"
    if path.is_file():
        return open_session(path, settings), None
    return make_session(Wanted(path), settings), resource("samples")


def position(session: Session) -> int:
    """Return the place of the open dispatch in the queue."""
    return session.project.position(session.dispatch.id) if session.dispatch else 0


def names(
    session: Session, contents: Contents, quotation: Item, proposed: str = ""
) -> Iterator[tuple[str, str]]:
    """Yield (name, kind) of the persons and organisations of the dispatch.

    First the proposed speaker, then the names nearest to the source, else to the content.
    """
    text = session.dispatch.text if session.dispatch else ""
    if proposed or quotation.speaker:
        yield proposed or quotation.speaker, ""
    annotation = quotation.annotation
    source = annotation.source if isinstance(annotation, Quotation) else None
    middle = sum(source or (annotation.start, annotation.end)) // 2
    spans = [a for a in (i.annotation for i in contents.ordered) if isinstance(a, Span)]
    nearest = sorted(spans, key=lambda a: abs((a.start + a.end) // 2 - middle))
    named = ((text[a.start : a.end], _KINDS[a.label]) for a in nearest if a.label in _KINDS)
    # A name that comes a thousand times is one to choose.
    for name, kind in dict.fromkeys(named):
        yield " ".join(name.split()), kind


def names_nobody(contents: Contents, quotation: Quotation) -> bool:
    """Tell whether a source is a mention without a name, and no pronoun: *un habitant*."""
    source = quotation.source
    if source is None or quotation.source_kind is SourceKind.PRONOUN:
        return False
    spans = (a for a in (i.annotation for i in contents.ordered) if isinstance(a, Span))
    return not any(a.label in _KINDS and source[0] <= a.start and a.end <= source[1] for a in spans)


def meant(session: Session, quotation: Item, proposed: str = "") -> list[Speaker]:
    """Return the speakers of the register whom a quotation's speaker may be, the likest first.

    Among equals those who spoke last before the quotation come first. Where nobody is proposed for
    a pronoun, or for want of a source, it is who spoke last before.
    """
    name = proposed or quotation.speaker
    start = quotation.annotation.start
    spoken = sorted(
        (q for q in session.annotations.quotations if q.speaker and q.id != quotation.id),
        key=lambda q: (q.start > start, abs(q.start - start)),
    )
    if not name:
        last = [q.speaker for q in spoken[:1] if q.start < start]
        stands_for = _stands_for_another(quotation)
        return [s for s in session.register if s.id in last] if stands_for else []
    like = near(session.register, name, recent=[q.speaker or "" for q in spoken])
    exact = named(session.register, name)
    return like if exact is None else [exact, *(s for s in like if s.id != exact.id)]


def _stands_for_another(quotation: Item) -> bool:
    annotation = quotation.annotation
    kind = annotation.source_kind if isinstance(annotation, Quotation) else None
    return kind in (None, SourceKind.PRONOUN)


def proposed(session: Session, quotation: Item) -> str:
    """Return the speaker that is proposed for a quotation, and whom of the register it may be."""
    known = [speaker.name for speaker in meant(session, quotation)[:1]]
    names = [quotation.speaker, *(name for name in known if name != quotation.speaker)]
    return f"{' → '.join(names)} ?"


def accepted(session: Session, item: Item, edit: Edit) -> str:
    """Return what is said of a suggestion that an edit accepts, before the edit is done."""
    like = meant(session, item) if edit.registered else []
    if not like:
        return QCoreApplication.translate("Projects", "Accepted.")
    said = QCoreApplication.translate(
        "Projects", "Accepted. {} is new in the register; it has {} already: W chooses."
    )
    return said.format(edit.registered[0].name, like[0].name)
