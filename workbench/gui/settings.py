"""Settings: the annotator's taste, in one JSON file of the user's own."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Final, cast

_RECENT: Final = 8
_VARIABLE: Final = "WORKBENCH_CONFIG"
THEMES: Final = ("system", "light", "dark")
LANGUAGES: Final = ("fr", "nl", "en")


@dataclass(slots=True)
class Settings:
    """What the annotator chose. Empty or zero: nothing was chosen yet.

    ``recent`` are paths of projects, the last first; ``dispatches`` maps a project's path to the
    id of the dispatch that was open in it.
    """

    annotator: str = ""
    theme: str = "system"
    language: str = ""
    zoom: float = 1.0
    geometry: str = ""
    queue_shown: bool = True
    inspector_shown: bool = True
    queue_width: int = 0
    inspector_width: int = 0
    recent: list[str] = field(default_factory=list[str])
    dispatches: dict[str, str] = field(default_factory=dict[str, str])

    def opened(self, project: Path) -> None:
        """Put a project first among the recent ones."""
        name = str(project.resolve())
        self.recent = [name, *(r for r in self.recent if r != name)][:_RECENT]
        self.dispatches = {p: d for p, d in self.dispatches.items() if p in self.recent}

    def forget(self, project: str) -> None:
        """Take a project off the recent ones."""
        self.recent = [r for r in self.recent if r != project]


def settings_path() -> Path:
    """Return where the settings are kept."""
    named = os.environ.get(_VARIABLE)
    if named:
        return Path(named)
    # The start of the window waits for every import.
    from platformdirs import user_config_path

    return user_config_path("workbench") / "settings.json"


def load() -> Settings:
    """Read the settings; what is missing or of another kind is as at first."""
    try:
        found = json.loads(settings_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    settings = Settings()
    plain = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    for each in fields(Settings):
        value = plain.get(each.name)
        if isinstance(value, type(getattr(settings, each.name))):
            setattr(settings, each.name, value)
    return _checked(settings)


def _checked(settings: Settings) -> Settings:
    if settings.theme not in THEMES:
        settings.theme = "system"
    if settings.language not in LANGUAGES:
        settings.language = ""
    settings.zoom = min(3.0, max(0.5, settings.zoom))
    settings.recent = [str(r) for r in settings.recent]
    settings.dispatches = {str(p): str(d) for p, d in settings.dispatches.items()}
    return settings


def save(settings: Settings) -> None:
    """Write the settings: the whole file, or nothing of it; raise OSError where it cannot be."""
    path = settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    beside.write_text(json.dumps(asdict(settings), indent=1, ensure_ascii=False), encoding="utf-8")
    beside.replace(path)
