"""Label Studio's JSON: a list of tasks with annotations, each a list of results."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, cast

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle, Refusal
from workbench.formats.decoding import decode, name
from workbench.formats.forms import Reading, Writing
from workbench.formats.pieces import Facts, Link, Piece, Pieces, Role, taken_apart
from workbench.formats.quoted import Stretches
from workbench.formats.replacing import replacing
from workbench.formats.tool import Row, Speakers, bundle, dispatch_of, facts_of, facts_row
from workbench.model.annotation_set import AnnotationSet
from workbench.model.state import State

_FROM: Final = "label"
_TO: Final = "text"


def read(path: Path, reading: Reading) -> Iterator[Bundle | Refusal]:
    """Yield a bundle for each annotation of each task; a refusal counts tasks from 1."""
    try:
        plain: object = json.loads(decode(path.read_bytes()))
    except (FormatError, ValueError, RecursionError) as error:
        yield Refusal(0, f"broken JSON: {error}")
        return
    tasks = cast("list[object]", plain) if isinstance(plain, list) else [plain]
    for number, task in enumerate(tasks, 1):
        try:
            found = list(_bundles(task, f"{name(path.stem)}#{number}", reading))
        except FormatError as error:
            yield Refusal(number, str(error))
        else:
            yield from (replace(b, line=number) for b in found)


def _bundles(task: object, otherwise: str, reading: Reading) -> Iterator[Bundle]:
    if not isinstance(task, dict):
        raise FormatError("the task is not an object")
    row = cast("Row", task)
    data = row.get("data")
    if not isinstance(data, dict):
        raise FormatError("the task has no data")
    said = cast("Row", data)
    dispatch = dispatch_of(said, id_=said.get("dispatch", row.get("id")), otherwise=otherwise)
    made = _objects(row.get("annotations"), "annotations")
    if not made:
        yield Bundle(dispatch)
    for annotation in made:
        stretches, speakers = Stretches(dispatch.text), Speakers()
        found = _pieces(_objects(annotation.get("result"), "result"), stretches, speakers)
        skipped = annotation.get("was_cancelled") is True
        yield bundle(
            dispatch,
            found,
            reading,
            stretches=stretches,
            speakers=speakers.all,
            annotator=_annotator(annotation),
            state=State.SKIPPED if skipped else State.DONE,
        )


def _objects(value: object, what: str) -> list[Row]:
    found = cast("list[object]", value) if isinstance(value, list) else []
    if (value is not None and not isinstance(value, list)) or not all(
        isinstance(v, dict) for v in found
    ):
        raise FormatError(f"{what} is not a list of objects")
    return cast("list[Row]", found)


def _annotator(annotation: Row) -> str:
    who = annotation.get("completed_by")
    if isinstance(who, dict):
        said = cast("Row", who)
        return str(said.get("email") or said.get("id") or "")
    return str(who or "")


def _pieces(results: list[Row], stretches: Stretches, speakers: Speakers) -> Pieces:
    pieces: list[Piece] = []
    links: list[Link] = []
    facts: dict[str, Facts] = {}
    for result in results:
        if result.get("type") == "relation":
            links.append(_link(result))
        elif result.get("type") in {"labels", "hypertextlabels"}:
            piece = _piece(result, stretches)
            pieces.append(piece)
            meta = result.get("meta")
            own: Mapping[str, Any] = cast("Row", meta) if isinstance(meta, dict) else {}
            facts[piece.name] = facts_of(own, speakers)
    return Pieces(tuple(pieces), tuple(links), facts)


def _piece(result: Row, stretches: Stretches) -> Piece:
    value = result.get("value")
    if not isinstance(value, dict):
        raise FormatError("a result has no value")
    said = cast("Row", value)
    labels = said.get("labels") or said.get("hypertextlabels")
    match labels:
        case [str(label)]:
            words = said.get("text")
            quoted = words if isinstance(words, str) else None
            part = stretches.part(said.get("start"), said.get("end"), quoted)
            return Piece(str(result.get("id")), *part, label)
        case _:
            raise FormatError(f"the labels {labels!r} are not one label")


def _link(result: Row) -> Link:
    match result.get("labels"):
        case [str(label)] if label in tuple(Role):
            return Link(str(result.get("from_id")), str(result.get("to_id")), Role(label))
        case labels:
            raise FormatError(f"the relation {labels!r} is none of ours")


def write(bundles: Iterable[Bundle], target: Path, writing: Writing) -> list[Path]:
    """Write a list with one task for each dispatch, all of its sets as annotations of it."""
    del writing
    with replacing(target) as file:
        file.write(b"[")
        for number, task in enumerate(_tasks(bundles), 1):
            file.write(b",\n" if number > 1 else b"\n")
            file.write(json.dumps({"id": number, **task}, ensure_ascii=False).encode())
        file.write(b"\n]\n")
    return [target]


def _tasks(bundles: Iterable[Bundle]) -> Iterator[Row]:
    """Yield a task for each run of bundles of the same dispatch."""
    task: Row | None = None
    for of in bundles:
        if task is None or task["data"]["dispatch"] != of.dispatch.id:
            if task is not None:
                yield task
            data = {"text": of.dispatch.text, "dispatch": of.dispatch.id}
            task = {"data": data, "annotations": [], "predictions": []}
        if of.annotations is not None:
            task["annotations"].append(_annotation(of, of.annotations))
    if task is not None:
        yield task


def _annotation(of: Bundle, made: AnnotationSet) -> Row:
    apart = taken_apart((*made.spans, *made.quotations))
    register = {s.id: s for s in of.speakers}
    results: list[Row] = []
    for piece in apart.pieces:
        result: Row = {
            "id": piece.name,
            "from_name": _FROM,
            "to_name": _TO,
            "type": "labels",
            "value": {
                "start": piece.start,
                "end": piece.end,
                "text": of.dispatch.text[piece.start : piece.end],
                "labels": [piece.label],
            },
        }
        meta = facts_row(apart.facts.get(piece.name, Facts()), register)
        results.append(result | ({"meta": meta} if meta else {}))
    results += [
        {
            "type": "relation",
            "from_id": link.head,
            "to_id": link.child,
            "direction": "right",
            "labels": [str(link.role)],
        }
        for link in apart.links
    ]
    return {
        "completed_by": {"email": made.annotator},
        "was_cancelled": made.state is State.SKIPPED,
        "ground_truth": of.kind == "gold",
        "result": results,
    }
