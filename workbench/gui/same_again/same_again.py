"""Same again: label, or reject, all occurrences of the words at hand, after a look at them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from workbench.commands import same_again
from workbench.errors import WorkbenchError
from workbench.gui.same_again.concordance import Group, row
from workbench.model.annotation import Annotation, Part, Quotation, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.by import By
from workbench.model.edit import Edit
from workbench.model.needle import Needle, is_whole
from workbench.model.scheme import Label
from workbench.model.suggestion import Suggestion
from workbench.model.text import trim
from workbench.session import Session
from workbench.store import occurrences
from workbench.store.occurrences import Place

if TYPE_CHECKING:
    from workbench.gui.main_window import MainWindow
    from workbench.gui.same_again.panel import SameAgainPanel, Shown

_SLICE: Final = 0.006
"""How long, in seconds, a slice of the search may hold up the window."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is asked for: the words at ``part`` of the dispatch, a label or type, and options.

    ``exact``: capitals and accents count; ``own``: annotations are deleted too.
    """

    dispatch: str
    words: str
    part: Part
    label: str
    rejecting: bool
    whole: bool
    exact: bool = True
    everywhere: bool = False
    own: bool = False

    @property
    def needle(self) -> Needle:
        """The words, to be looked for."""
        return Needle(self.words, whole=self.whole, folded=not self.exact)


class SameAgain(QObject):
    """Asks for a look at all occurrences in a panel, and does it in one act."""

    def __init__(self, window: MainWindow) -> None:
        """Serve a window; its panel is made when it is first asked for."""
        super().__init__(window)
        self._window = window
        self._made: SameAgainPanel | None = None
        self._task: Task | None = None
        self._search: Iterator[Place | None] | None = None
        self._everywhere = False
        self._label = ""
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._search_on)

    @property
    def panel(self) -> SameAgainPanel:
        """The panel, under the text."""
        if self._made is None:
            # The start of the window waits for every import.
            from workbench.gui.same_again.panel import SameAgainPanel

            self._made = made = SameAgainPanel()
            self._window.frame.below.addWidget(made)
            made.turned.connect(self._turn)
            made.labelled.connect(self._choose_label)
            made.confirmed.connect(self._confirm)
            made.left.connect(self._leave_for_text)
            self._window.look.themed.connect(self._show_theme)
            self._show_theme()
        return self._made

    @property
    def searching(self) -> bool:
        """Whether more occurrences may be found."""
        return self._search is not None

    def _show_theme(self) -> None:
        self.panel.set_theme(self._window.look.theme)

    # what is asked

    def annotate(self) -> None:
        """Ask to label all occurrences of the selected words, or of the active annotation's."""
        part, label = self._words_at_hand()
        if part is None:
            self._tell(self.tr("Select words first, or go to an entity with N."))
        else:
            self._ask(part, label, rejecting=False)

    def reject(self) -> None:
        """Ask to reject all suggestions like the active suggestion or annotation."""
        item = self._window.editor.active
        if item is None:
            self._tell(self.tr("Go to a suggestion first: N goes to the next."))
        else:
            a = item.annotation
            self._ask((a.start, a.end), _code(a), rejecting=True)

    def _tell(self, text: str) -> None:
        self._window.editor.tell(text)

    def _words_at_hand(self) -> tuple[Part | None, str]:
        """Return the stretch that is meant and its label, as far as that is known."""
        text, item = self._text, self._window.editor.active
        selected = self._window.canvas.selection
        if selected is not None:
            part = trim(text, *selected)
            return part, self._label_of(part) if part else ""
        if item is not None and isinstance(item.annotation, Span):
            return (item.annotation.start, item.annotation.end), item.annotation.label
        return None, ""

    def _label_of(self, part: Part) -> str:
        """Return the label that the words have, rather at this place; else the one given last."""
        text, contents = self._text, self._window.showing.contents
        words, items = text[slice(*part)], contents.ordered if contents else []
        spans = [i.annotation for i in items if isinstance(i.annotation, Span)]
        same = [s for s in spans if text[s.start : s.end] == words]
        same.sort(key=lambda s: (s.start, s.end) != part)
        return same[0].label if same else self._label

    @property
    def _session(self) -> Session:
        session = self._window.session
        if session is None:
            raise LookupError("no project is open")
        return session

    @property
    def _text(self) -> str:
        dispatch = self._session.dispatch
        return dispatch.text if dispatch else ""

    def _ask(self, part: Part, label: str, *, rejecting: bool) -> None:
        session, text = self._session, self._text
        if session.dispatch is None:
            return
        if self._follow not in session.listeners:
            session.listeners.append(self._follow)
        task = Task(
            dispatch=session.dispatch.id,
            words=text[slice(*part)],
            part=part,
            label=label,
            rejecting=rejecting,
            whole=is_whole(text, part),
            everywhere=self._everywhere,
        )
        self._begin(task)
        QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        """Keep the words in view: the panel took room from the text."""
        if self._task is not None:
            self._window.canvas.bring(*self._task.part)

    def _turn(self, option: str) -> None:
        task = self._task
        if task is not None:
            changed = replace(task, **{option: not getattr(task, option)})
            self._everywhere = changed.everywhere
            self._begin(changed)

    def _choose_label(self, key: str) -> None:
        task, scheme = self._task, self._session.project.scheme
        found = next((x for x in scheme.labels if x.key == key), None)
        if task is not None and found is not None and not task.rejecting:
            self._begin(replace(task, label=found.label))

    def leave(self) -> None:
        """Close the panel and stop searching."""
        self._stop()
        self._task = None
        if self._made is not None and not self._made.isHidden():
            self._made.hide()
            self._made.model.clear()

    def _leave_for_text(self) -> None:
        self.leave()
        self._window.display.focus_canvas()

    # what is found

    def _begin(self, task: Task) -> None:
        """Show a task; what is here is found at once, the rest bit by bit."""
        self._stop()
        self._task = task
        session, panel = self._session, self.panel
        panel.model.clear()
        panel.show_task(self._shown(task), self._window.look.language)
        stretches = _with(task.needle.stretches(self._text), task.part)
        here = self._group(
            self.tr("This dispatch"),
            self._text,
            stretches,
            session.annotations,
            session.open_suggestions,
        )
        panel.model.add([here])
        panel.fit(grows=task.everywhere)
        if task.everywhere:
            self._search = occurrences.search(
                session.project, session.annotator, task.needle, leaving=task.dispatch
            )
            self._timer.start()
        panel.show_searching(searching=self.searching)

    def _shown(self, task: Task) -> Shown:
        from workbench.gui.same_again.panel import OPTIONS, Shown

        options = OPTIONS if task.rejecting else tuple(o for o in OPTIONS if o != "own")
        return Shown(
            task.words,
            self._known(task.label),
            task.rejecting,
            options,
            frozenset(o for o in options if getattr(task, o)),
        )

    def _known(self, code: str) -> Label | None:
        scheme = self._session.project.scheme
        return scheme.label(code) or scheme.quotation_type(code)

    def _group(
        self,
        title: str,
        text: str,
        stretches: Sequence[Part],
        annotations: AnnotationSet,
        suggestions: Sequence[Suggestion],
    ) -> Group:
        task = self._task
        if task is None:
            return Group(title, annotations)
        find = same_again.to_reject if task.rejecting else same_again.to_label
        found = find(annotations, suggestions, stretches, task.label)
        return Group(title, annotations, [row(text, o, own=task.own) for o in found])

    def _stop(self) -> None:
        self._timer.stop()
        self._search = None

    def _search_on(self) -> None:
        """Search for some milliseconds."""
        if self._window.session is None:
            self._stop()
            return
        try:
            found = self._slice()
        except WorkbenchError as error:
            self.leave()
            self._window.telling.show_error(str(error))
            return
        self.panel.model.add(found)
        self.panel.show_searching(searching=self.searching)
        if not self.searching:
            self._window.canvas.announce(self.panel.count.text())

    def _slice(self) -> list[Group]:
        session, search, found = self._session, self._search, list[Group]()
        until = perf_counter() + _SLICE
        while search is not None and perf_counter() < until:
            try:
                place = next(search)
            except StopIteration:
                self._stop()
                break
            if place is not None:
                made, open_ = occurrences.work(session.project, place.dispatch, session.annotator)
                found.append(self._group(place.title, place.text, place.stretches, made, open_))
        return found

    # what is done

    def _confirm(self) -> None:
        task = self._task
        if task is None:
            return
        if self.searching:
            self._tell(self.tr("Still searching: wait for the count, or leave with Esc."))
        elif not task.label:
            self._tell(self.tr("Which label? Press its key."))
        elif not self.panel.model.taken:
            self._tell(self.tr("Nothing is ticked: Space ticks the line."))
        else:
            self._do(task)

    def _do(self, task: Task) -> None:
        model = self.panel.model
        edits = [self._edit(task, group) for group in model.groups if group.taken]
        if all(edit.dispatch != task.dispatch for edit in edits):
            # So that it can be taken back from here.
            edits.append(same_again.beside(self._session.annotations, edits[0].verb))
        said = self._done(task, model.taken, model.dispatches)
        # What is done now is no reason to look again.
        self._task = None
        try:
            self._session.do(*edits, by=By.ALL_OCCURRENCES)
        except WorkbenchError as error:
            self._task = task
            self._window.telling.show_error(str(error))
            return
        self._label = self._label if task.rejecting else task.label
        self._leave_for_text()
        self._window.frame.messages.say(said)
        self._said = said
        self._window.canvas.announce(said)

    def _edit(self, task: Task, group: Group) -> Edit:
        if task.rejecting:
            return same_again.reject_all(group.annotations, group.taken)
        return same_again.label_all(group.annotations, group.taken, task.label)

    def _done(self, task: Task, count: int, dispatches: int) -> str:
        done = (
            self.tr("%n rejected", "", count)
            if task.rejecting
            else self.tr("%n annotated", "", count)
        )
        where = self.tr("%n dispatch(es)", "", dispatches)
        undo = self._window.actions_made["editor.undo"].shortcut().toString()
        return self.tr("{} in {}: {} takes it back.").format(done, where, undo)

    def _follow(self, edits: Sequence[Edit]) -> None:
        """Look again when something was done beside the panel; forget what was said of the last."""
        del edits
        if self._said and self._window.frame.messages.text == self._said:
            self._window.frame.messages.pass_over()
        self._said = ""
        if self._task is not None:
            self._begin(self._task)


def _code(annotation: Annotation) -> str:
    return str(annotation.type) if isinstance(annotation, Quotation) else annotation.label


def _with(stretches: Sequence[Part], part: Part) -> list[Part]:
    """Return the stretches with the one at hand in place of those that overlap it."""
    apart = [s for s in stretches if s[1] <= part[0] or part[1] <= s[0]]
    return sorted([*apart, part])
