"""The questions that an annotator has left open, over a whole project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from workbench.model.question import Question
from workbench.store.project import Project

_WORDS: Final = 80
"""How many code points of an annotation are shown."""


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question with its dispatch (id and title) and the first words that it is about.

    There are no words where it is about the whole dispatch, or about what is deleted since.
    """

    dispatch: str
    title: str
    question: Question
    words: str


def open_questions(project: Project, annotator: str) -> list[OpenQuestion]:
    """Return the annotator's questions in the order of the queue."""
    found = project.rows(
        f"""WITH asked AS (
            SELECT d.position, q.*, d.title, d.text AS whole, coalesce(
                (SELECT json_array(x.start, x."end") FROM spans x
                    WHERE x.dispatch = q.dispatch AND x.id = q.annotation LIMIT 1),
                (SELECT json_extract(x.content, '$[0]') FROM quotations x
                    WHERE x.dispatch = q.dispatch AND x.id = q.annotation LIMIT 1)) AS part
            FROM questions q JOIN dispatches d ON d.id = q.dispatch
            WHERE q.annotator = ?)
        SELECT dispatch, title, id, annotation, text, coalesce(substr(whole, start + 1,
            min("end" - start, {_WORDS})), '')
        FROM (SELECT *, json_extract(part, '$[0]') AS start, json_extract(part, '$[1]') AS "end"
            FROM asked)
        ORDER BY position, start, id""",
        [annotator],
    )
    return [
        OpenQuestion(dispatch, title, Question(id_, annotation, text), " ".join(words.split()))
        for dispatch, title, id_, annotation, text, words in found
    ]


def count(project: Project, annotator: str) -> int:
    """Return how many questions the annotator has left open."""
    return project.rows("SELECT count(*) FROM questions WHERE annotator = ?", [annotator])[0][0]
