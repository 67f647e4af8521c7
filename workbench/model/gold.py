"""Gold: the annotator under whose name the adjudicated sets stand."""

from __future__ import annotations

from typing import Final

GOLD: Final = "gold"
"""Its name in a project that has none yet; its kind is "gold"."""
