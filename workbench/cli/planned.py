"""The plan of an import as a table on the terminal, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any, Final, cast

from workbench.errors import FormatError
from workbench.exchange.planning import Plan, Row
from workbench.formats.decoding import name
from workbench.model.plain import from_warning
from workbench.model.verdict import Verdict


def file_of(row: Row) -> str:
    """Return the name of the file, with the line or the place in it."""
    file = name(row.source.path.name)
    return (
        f"{file}:{row.line}" if row.line else (f"{file} {row.number + 1}" if row.number else file)
    )


def verdict_of(row: Row) -> str:
    """Return what an import makes of a row, in words."""
    if row.verdict is Verdict.UNREADABLE:
        return f"unreadable: {row.reason}"
    killed = ", killed" if row.killed else ""
    if row.verdict is Verdict.UPDATE:
        return f"{'update of' if row.exact else 'perhaps an update of'} {row.of}{killed}"
    if row.verdict is Verdict.DUPLICATE:
        return f"duplicate of {row.of}{killed}"
    return f"annotations for {row.of}{killed}" if row.of else f"new{killed}"


_COLUMNS: Final[Mapping[str, tuple[int, Callable[[Row], str]]]] = {
    "file": (24, file_of),
    "": (48, verdict_of),
    "format": (12, lambda row: row.format),
    "id": (28, lambda row: row.id),
    "version": (10, lambda row: row.version),
    "lang": (4, lambda row: row.language),
    "headline": (36, lambda row: row.headline),
    "place": (12, lambda row: row.place),
    "date": (16, lambda row: row.date[:16].replace("T", " ")),
    "urg": (3, lambda row: row.urgency),
    "embargo": (16, lambda row: row.embargo[:16].replace("T", " ")),
    "warnings": (40, lambda row: ", ".join(dict.fromkeys(str(w.code) for w in row.warnings))),
}
"""The columns with the width that they have at most."""


def table(plan: Plan) -> Iterator[str]:
    """Yield the lines of the table: a heading, a line for each row; empty columns are left out."""
    cells = [[show(row) for _, show in _COLUMNS.values()] for row in plan.rows]
    widths = [
        min(most, max((len(line[i]) for line in cells), default=0))
        for i, (most, _) in enumerate(_COLUMNS.values())
    ]
    kept = [i for i, width in enumerate(widths) if width]
    widths = [max(width, len(title)) for width, title in zip(widths, _COLUMNS, strict=True)]
    for line in [list(_COLUMNS), *cells]:
        yield "  ".join(_cut(line[i], widths[i]).ljust(widths[i]) for i in kept).rstrip()


def _cut(words: str, width: int) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= width else f"{flat[: width - 1]}…"


def as_json(plan: Plan) -> str:
    """Return the plan as one JSON object: counts by verdict, and the rows."""
    return json.dumps(
        {
            "counts": {str(verdict): n for verdict, n in plan.counts.items()},
            "rows": [facts(row) for row in plan.rows],
        },
        ensure_ascii=False,
        indent=1,
    )


_AS_THEY_ARE: Final = (
    "line number id headline agency provider_id version language place date urgency embargo"
    " killed format encoding supersedes relation annotator annotations of exact reason"
)


def facts(row: Row) -> dict[str, Any]:
    """Return what is known of a row, in plain values."""
    return {
        "file": name(str(row.source.path)),
        "verdict": str(row.verdict),
        **{field: getattr(row, field) for field in _AS_THEY_ARE.split()},
        "warnings": [from_warning(w) for w in row.warnings],
    }


Named = tuple[str, int]
"""A row by its file and its number in it."""


def left_out(file: Path | None) -> frozenset[Named]:
    """Read which rows are left out: a JSON list of [file, number]; raise FormatError for others."""
    if file is None:
        return frozenset()
    try:
        listed = cast("list[tuple[object, object]]", json.loads(file.read_text(encoding="utf-8")))
        return frozenset((str(path), int(str(number))) for path, number in listed)
    except (ValueError, TypeError) as error:
        raise FormatError(f"{file} is not a JSON list of [file, number]: {error}") from error


def chosen(plan: Plan, without: AbstractSet[Named]) -> set[int]:
    """Return the places of the rows that are not left out."""
    return {
        i
        for i, row in enumerate(plan.rows)
        if (name(str(row.source.path)), row.number) not in without
    }
