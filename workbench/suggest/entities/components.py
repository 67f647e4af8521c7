"""The entities as spaCy components: dates, names, and the outermost of both."""

# pyright: reportUnknownMemberType=false, reportUntypedFunctionDecorator=false
# (spaCy does not type its decorators)

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from workbench.suggest import extensions
from workbench.suggest.entities import dates, names
from workbench.suggest.entities.namelists import name_lists
from workbench.suggest.mention import outermost

Component = Callable[[Doc], Doc]


def register() -> None:
    """Make the attributes known; importing this module has made the factories known."""
    extensions.register()


@Language.factory("workbench_dates", default_config={"language": "fr"}, assigns=["doc.spans"])
def workbench_dates(nlp: Language, name: str, language: str) -> Component:  # noqa: ARG001 (spaCy's names)
    """Write the dates and times to ``doc.spans["dates"]``."""
    register()

    def find(doc: Doc) -> Doc:
        return extensions.write(doc, "dates", dates.find(extensions.text_of(doc), language))

    return find


@Language.factory("workbench_entities", assigns=["doc.spans"])
def workbench_entities(nlp: Language, name: str) -> Component:  # noqa: ARG001 (spaCy's names)
    """Write the outermost of names and dates to ``doc.spans["entities"]``."""
    register()

    def merge(doc: Doc) -> Doc:
        found = extensions.read(doc, "names") + extensions.read(doc, "dates")
        return extensions.write(doc, "entities", outermost(found))

    return merge


@Language.factory("workbench_names", default_config={"language": "fr"}, assigns=["doc.spans"])
def workbench_names(nlp: Language, name: str, language: str) -> Component:  # noqa: ARG001 (spaCy's names)
    """Write the persons, organisations, places and other names to ``doc.spans["names"]``."""
    register()
    name_lists(language)

    def find(doc: Doc) -> Doc:
        return extensions.write(doc, "names", names.find(extensions.text_of(doc), language))

    return find
