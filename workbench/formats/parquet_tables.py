"""Parquet tables, with types: written in groups of rows, so that a large project needs no room."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from workbench.formats.bundle import Bundle
from workbench.formats.forms import Writing
from workbench.formats.replacing import replacing
from workbench.formats.tables import NUMBERS, TABLES, Row, rows

_GROUP: Final = 10_000


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write ``entities.parquet`` and ``quotations.parquet`` into a folder."""
    target.mkdir(parents=True, exist_ok=True)
    paths = {table: target / f"{table}.parquet" for table in TABLES}
    about = {"scheme": f"{writing.scheme.name} {writing.scheme.version}"}
    with ExitStack() as stack:
        writers: dict[str, pq.ParquetWriter] = {}
        for table, path in paths.items():
            file = stack.enter_context(replacing(path))
            writer = stack.enter_context(pq.ParquetWriter(file, schema_of(table)))
            writer.add_key_value_metadata(about)
            writers[table] = writer
        waiting: dict[str, list[Row]] = {table: [] for table in TABLES}
        for of in bundles:
            for table, row in rows(of, with_text=writing.with_text):
                waiting[table].append(row)
                if len(waiting[table]) == _GROUP:
                    _flush(writers[table], table, waiting[table])
        for table, left in waiting.items():
            _flush(writers[table], table, left)
    return list(paths.values())


def schema_of(table: str) -> pa.Schema:
    """Return the columns of a table with their types."""
    return pa.schema(
        [(name, pa.int64() if name in NUMBERS else pa.string()) for name in TABLES[table]]
    )


def _flush(writer: pq.ParquetWriter, table: str, waiting: list[Row]) -> None:
    writer.write_table(pa.Table.from_pylist(waiting, schema=schema_of(table)))
    waiting.clear()
