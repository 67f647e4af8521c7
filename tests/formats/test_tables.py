"""Tables for analysts: CSV that a spreadsheet opens, Parquet that pyarrow reads."""

from __future__ import annotations

import csv
from codecs import BOM_UTF8
from importlib import import_module
from pathlib import Path
from typing import Any

from workbench.formats import csv_tables, parquet_tables
from workbench.formats.bundle import Bundle
from workbench.formats.forms import Writing
from workbench.model.annotation import Quotation, QuotationType, SourceKind, Span
from workbench.model.annotation_set import AnnotationSet
from workbench.model.dispatch import Dispatch
from workbench.model.scheme import Scheme
from workbench.model.speaker import Speaker

pq: Any = import_module("pyarrow.parquet")  # its types are half known
TEXT = '"Non; non", dit Ana.\n=1+1 "Oui"'


def bundle() -> Bundle:
    quotation = Quotation(
        "q", QuotationType.DIRECT, ((0, 10), (26, 31)), ((12, 15),), (16, 19), SourceKind.PERSON,
        "s", "à revoir",
    )  # fmt: skip
    made = AnnotationSet.of("d1", "anne", [Span("a", 21, 25, "MISC"), quotation])
    dispatch = Dispatch("d1", TEXT, headline="Titre", agency="Belga", date="2021-03-22")
    return Bundle(dispatch, made, (Speaker("s", "Ana Lopes", external_id="Q1"),))


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=csv_tables.DELIMITER))


def test_a_row_holds_a_quotation_with_its_words_and_its_offsets(
    tmp_path: Path, scheme: Scheme
) -> None:
    csv_tables.write([bundle()], tmp_path, Writing(scheme))
    assert (tmp_path / "quotations.csv").read_bytes().startswith(BOM_UTF8)
    (row,) = read(tmp_path / "quotations.csv")
    assert row["quotation"] == '"Non; non" … "Oui"'
    assert (row["cue"], row["source"], row["source_kind"]) == ("dit", "Ana", "person")
    assert (row["speaker"], row["speaker_external_id"]) == ("Ana Lopes", "Q1")
    assert (row["start"], row["end"], row["parts"]) == ("0", "31", "0-10 26-31")
    assert (row["dispatch"], row["headline"], row["agency"]) == ("d1", "Titre", "Belga")


def test_a_cell_that_looks_like_a_formula_is_text(tmp_path: Path, scheme: Scheme) -> None:
    csv_tables.write([bundle()], tmp_path, Writing(scheme))
    (row,) = read(tmp_path / "entities.csv")
    assert row["entity"] == "'=1+1"
    guarded = [csv_tables.guarded(f"{mark}x") for mark in "=+-@\t\r"]
    assert guarded == [f"'{mark}x" for mark in "=+-@\t\r"]
    assert csv_tables.guarded(-1) == -1


def test_pyarrow_reads_the_tables_with_their_types(tmp_path: Path, scheme: Scheme) -> None:
    parquet_tables.write([bundle()], tmp_path, Writing(scheme))
    entities = pq.read_table(tmp_path / "entities.parquet")
    (row,) = entities.to_pylist()
    assert (row["entity"], row["start"], row["label"]) == ("=1+1", 21, "MISC")
    quotations = pq.read_table(tmp_path / "quotations.parquet")
    assert quotations.to_pylist()[0]["source_end"] == 19
    about = pq.read_metadata(tmp_path / "quotations.parquet").metadata
    assert about[b"scheme"].decode() == f"{scheme.name} {scheme.version}"


def test_a_table_without_rows_has_its_columns(tmp_path: Path, scheme: Scheme) -> None:
    parquet_tables.write([], tmp_path, Writing(scheme))
    table = pq.read_table(tmp_path / "quotations.parquet")
    assert (table.num_rows, table.schema) == (0, parquet_tables.schema_of("quotations"))


def test_without_the_text_no_words_of_it_are_written(tmp_path: Path, scheme: Scheme) -> None:
    csv_tables.write([bundle()], tmp_path, Writing(scheme, with_text=False))
    (row,) = read(tmp_path / "quotations.csv")
    assert [row[k] for k in ("quotation", "cue", "source", "headline")] == [""] * 4
    assert row["parts"] == "0-10 26-31"
