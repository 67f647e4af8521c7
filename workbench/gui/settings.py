"""Settings: the annotator's taste, in one JSON file of the user's own."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Any, Final, cast

from workbench.resources import settings_path

_RECENT: Final = 8
_PLACE: Final = 3
THEMES: Final = ("system", "light", "dark")
LANGUAGES: Final = ("fr", "nl", "en")
COLUMNS: Final = {"narrow": 56, "usual": 74, "wide": 100}
"""How wide the text is, in average characters."""
TAGS: Final = ("above", "inline", "off")


@dataclass(slots=True)
class Settings:
    """What the annotator chose. Empty or zero: nothing was chosen yet.

    ``recent`` are paths of projects, the last first; ``dispatches`` maps a project's path to the
    id of the dispatch that was open in it, ``opened_at`` to when it was opened. ``keys`` are the
    user's own keys of actions, by the action's name; ``layout`` is what pressed keys gave, by the
    number of their place;
    ``recent_actions`` are what was chosen in the palette of commands, the last first.
    ``places`` maps a project's path to where the annotator was in its dispatch: the numbers of a
    ``Place`` of the canvas. ``strong_patterns``: patterns are drawn larger; ``still``: nothing
    moves or blinks.
    ``exports`` maps a project's path to what was last chosen for an export.
    ``watched`` maps a project's path to the folder that is watched for it; ``zones_shown``:
    headline, dateline and the like are set apart from the body.
    ``unfinished`` maps a project's path to what the closing window ended: what is shown, and the
    arguments of a command.
    ``backups`` is the folder of all backups, ``backup_budget`` how many GB those of a project may
    take: our commands read both.
    ``mangled`` names what could not be read; it is not kept.
    """

    annotator: str = ""
    theme: str = "system"
    language: str = ""
    zoom: float = 1.0
    column: str = "usual"
    serif: bool = True
    tags: str = "above"
    strong_patterns: bool = False
    still: bool = False
    geometry: str = ""
    queue_shown: bool = True
    inspector_shown: bool = True
    queue_width: int = 0
    inspector_width: int = 0
    recent: list[str] = field(default_factory=list[str])
    dispatches: dict[str, str] = field(default_factory=dict[str, str])
    places: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    opened_at: dict[str, str] = field(default_factory=dict[str, str])
    tour_offered: bool = False
    exports: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    watched: dict[str, str] = field(default_factory=dict[str, str])
    zones_shown: bool = True
    backups: str = ""
    backup_budget: int = 2
    unfinished: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    keys: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    layout: dict[str, str] = field(default_factory=dict[str, str])
    recent_actions: list[str] = field(default_factory=list[str])
    mangled: list[str] = field(default_factory=list[str], compare=False)

    def opened(self, project: Path) -> None:
        """Put a project first among the recent ones."""
        name = str(project.resolve())
        self.recent = [name, *(r for r in self.recent if r != name)][:_RECENT]
        self.opened_at = {p: at for p, at in self.opened_at.items() if p in self.recent}
        self.opened_at[name] = datetime.now().astimezone().isoformat(timespec="seconds")
        self.dispatches = {p: d for p, d in self.dispatches.items() if p in self.recent}
        self.places = {p: at for p, at in self.places.items() if p in self.recent}
        self.exports = {p: x for p, x in self.exports.items() if p in self.recent}

    def ran(self, action: str) -> None:
        """Put an action first among those that were chosen."""
        self.recent_actions = [action, *(a for a in self.recent_actions if a != action)][:_RECENT]

    def forget(self, project: str) -> None:
        """Take a project off the recent ones."""
        self.recent = [r for r in self.recent if r != project]


def load() -> Settings:
    """Read the settings; what is missing or of another kind is as at first."""
    settings = Settings()
    path = settings_path()
    try:
        plain = cast("dict[str, Any]", dict(json.loads(path.read_text(encoding="utf-8"))))
    except FileNotFoundError:
        return settings
    except (OSError, ValueError, TypeError):
        settings.mangled = [path.name]
        return settings
    for each in (f for f in fields(Settings) if f.compare):
        value = plain.get(each.name)
        if isinstance(value, type(getattr(settings, each.name))):
            setattr(settings, each.name, value)
        elif value is not None:
            settings.mangled.append(each.name)
    return _checked(settings)


def _checked(settings: Settings) -> Settings:
    if settings.theme not in THEMES:
        settings.theme = "system"
    if settings.language not in LANGUAGES:
        settings.language = ""
    settings.zoom = min(3.0, max(0.5, settings.zoom))
    settings.column = settings.column if settings.column in COLUMNS else "usual"
    settings.tags = settings.tags if settings.tags in TAGS else "above"
    settings.places = {p: at for p, at in settings.places.items() if _are_numbers(at)}
    settings.exports = {p: x for p, x in settings.exports.items() if type(x) is dict}
    settings.backup_budget = max(1, settings.backup_budget)
    settings.recent = [str(r) for r in settings.recent]
    settings.unfinished = {p: w for p, w in settings.unfinished.items() if _are_texts(w)}
    settings.watched = {str(p): str(f) for p, f in settings.watched.items()}
    settings.opened_at = {str(p): str(at) for p, at in settings.opened_at.items()}
    settings.dispatches = {str(p): str(d) for p, d in settings.dispatches.items()}
    settings.recent_actions = [str(a) for a in settings.recent_actions]
    settings.layout = {c: str(p) for c, p in settings.layout.items() if c.isdecimal()}
    written = settings.keys
    settings.keys = {name: keys for name, keys in written.items() if _are_texts(keys)}
    if settings.keys != written:
        settings.mangled.append("keys")
    return settings


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(x, str) for x in cast("list[object]", value))


def _are_numbers(value: object) -> bool:
    found = cast("list[object]", value) if isinstance(value, list) else []
    return len(found) == _PLACE and all(type(x) is int for x in found)


def save(settings: Settings) -> None:
    """Write the settings: the whole file, or nothing of it; raise OSError where it cannot be."""
    path = settings_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    kept = {each.name: getattr(settings, each.name) for each in fields(Settings) if each.compare}
    beside.write_text(json.dumps(kept, indent=1, ensure_ascii=False), encoding="utf-8")
    beside.replace(path)
