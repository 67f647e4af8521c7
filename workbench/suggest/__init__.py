"""What the machine proposes: spaCy components that turn a dispatch into suggestions.

Importing this package does not import spaCy; calling ``pipeline`` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

    from workbench.model.users_model import UsersModel


def pipeline(language: str, model: UsersModel | None = None) -> Language:
    """Return a spaCy pipeline that finds entities and quotations: see pipelines.py."""
    from workbench.suggest import pipelines  # it imports spaCy, which takes seconds

    return pipelines.pipeline(language, model)
