"""Read the dispatches of a project again that the present suggester has not read last."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass, field

from workbench.errors import SuggesterError
from workbench.exchange.highlighting import highlight, unread
from workbench.model.superseding import Difference, difference
from workbench.store import suggesters
from workbench.store.project import Project
from workbench.suggest.client import Suggesters
from workbench.suggest.protocol import Request


@dataclass(frozen=True, slots=True)
class Outdated:
    """A dispatch, who suggested last for it ("" for nobody), and who would now."""

    dispatch: str
    newest: str
    present: str


@dataclass(frozen=True, slots=True)
class Change:
    """What another suggester changed in the suggestions for a dispatch, or why it could not."""

    dispatch: str
    difference: Difference = field(default_factory=Difference)
    error: str = ""


def outdated(project: Project) -> list[Outdated]:
    """Return the dispatches whose newest suggester is not the present one, in their order.

    Those that nobody has begun and no suggester has read are among them. The present suggester is
    the project's model with the rules, or the rules; raises SuggesterError where it cannot be
    started.
    """
    known = {each.dispatch: (each.language, each.suggester) for each in suggesters.read(project)}
    for dispatch in map(project.dispatch, unread(project)):
        known[dispatch.id] = (dispatch.language or project.language, "")
    present = _present(project, {language for language, _ in known.values()})
    found = (
        Outdated(dispatch, known[dispatch][1], present[known[dispatch][0]])
        for dispatch in project.dispatch_ids()
        if dispatch in known
    )
    return [each for each in found if each.newest != each.present]


def rehighlight(project: Project, dispatches: Iterable[Outdated]) -> Generator[Change]:
    """Have the present suggester read the dispatches, and yield what changed, one after the other.

    What people decided stays as it is: the older suggestions are kept with their answers. A
    suggester that has read a dispatch before is not asked again, its suggestions are shown again.
    Stopping in the middle keeps what is done. Raises as ``highlight`` does.
    """
    waiting = {each.dispatch: each for each in dispatches}
    for each in list(waiting.values()):
        if suggesters.has_read(project, each.dispatch, each.present):
            suggesters.prefer(project, each.dispatch, each.present)
            yield Change(each.dispatch, _difference(project, waiting.pop(each.dispatch)))
    for reply in highlight(project, list(waiting)) if waiting else ():
        if reply.error:
            yield Change(reply.id, error=reply.error)
        else:
            yield Change(reply.id, _difference(project, waiting[reply.id]))


def _present(project: Project, languages: Iterable[str]) -> dict[str, str]:
    """Map languages to who suggests in them now."""
    # Nothing is proposed for an empty text, but the answer says by whom.
    requests = [Request(language, "", language) for language in languages]
    with Suggesters([project.language], model=project.model()) as asked:
        replies = list(asked.replies(requests))
    for reply in replies:
        if reply.error:
            raise SuggesterError(f"dispatches in {reply.id!r} cannot be read: {reply.error}")
    return {reply.id: reply.suggester for reply in replies}


def _difference(project: Project, each: Outdated) -> Difference:
    made = project.suggestions(each.dispatch)
    before = (s.annotation for s in made if s.suggester == each.newest)
    return difference(before, (s.annotation for s in made if s.suggester == each.present))
