"""IPTC 7901 as ATS and dpa send it, and Belga's text form: one dispatch a file, or a day's.

Hard-wrapped lines are joined; a paragraph begins with three blanks or behind an empty line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.wire.assembling import Found, assemble
from workbench.formats.wire.canonical import Paragraph, plain, unwrap
from workbench.formats.wire.ladder import Decoded
from workbench.model.dispatch import Dispatch
from workbench.model.wire_warning import WarningCode, WireWarning
from workbench.model.zone import ZoneKind

_HEAD: Final = re.compile(
    r"[\x7f\r\n]*\x01?(?P<service>[a-z]{2,4})(?P<number>\d{3,5}) (?P<urgency>\d)"
    r" +(?P<category>[a-z]{1,3}) +(?P<words>\d+)(?P<rest>[^\n]*)"
)
_BELGA: Final = re.compile(
    r"^(?P<service>[A-Z]{2,4})(?P<number>\d{3}) (?P<urgency>\d) (?:(?P<category>[A-Z]{2,4}) )?"
    r"(?P<words>\d{3,5}) (?P<language>[FNBTE]) (?P<id>\S+)(?P<suffix>[^\n]*)$",
    re.MULTILINE,
)
_LANGUAGES: Final = {"F": "fr", "N": "nl", "E": "en"}
_SERVICES: Final = {"b": "fr", "d": "de", "i": "it", "e": "en"}
"""The language of a service of ATS and dpa, by its first letter."""
_STAMP: Final = re.compile(
    r"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d) (?P<month>[A-Za-z]{3})\w* (?P<year>\d\d)\b"
)
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan", "feb fev fév", "mar mrt", "apr avr", "may mai mei", "jun jui", "jul",
            "aug aou aoû", "sep", "oct okt", "nov", "dec déc",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_TAIL: Final = re.compile(
    r"(?:Belga context|Related (?:picture|video|document)\(s\)|COR \d{2,4}(?:/[A-Z]{2,4})*"
    r"|\d{6} [A-Za-z]{3}\w* \d\d|[A-Z]{2,}(?:/[A-Z]{2,})+|\./\.[A-Z]{0,4}.*)"
)
_CORRECTS: Final = re.compile(r"\bCOR (?P<number>\d{3,4})\b")
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_HEADLINE_END: Final = re.compile(r"\s=\s*$")


@dataclass(frozen=True, slots=True)
class _Header:
    """What the header line says, and where it stands in the text."""

    facts: Dispatch
    start: int
    end: int


def read(decoded: Decoded) -> list[Bundle]:
    """Read the dispatches of a file; raise FormatError where no header is found."""
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    headers = list(_headers(text)) or list(_belga_headers(text))
    if not headers:
        raise FormatError("no header line of IPTC 7901 or of Belga is found")
    ends = [h.start for h in headers[1:]] + [len(text)]
    found: list[Bundle] = []
    for header, end in zip(headers, ends, strict=True):
        facts = replace(header.facts, encoding=decoded.encoding, warnings=decoded.warnings)
        found.append(assemble(_dispatch(facts, text[header.end : end])))
    return found


def _headers(text: str) -> Iterator[_Header]:
    found = _HEAD.match(text)
    if found is None:
        return
    service = found["service"]
    facts = Dispatch(
        id="",
        text="",
        language=_SERVICES.get(service[0], ""),
        urgency=found["urgency"],
        provider_id=f"{service}{found['number']}",
        format="IPTC 7901",
    )
    yield _Header(facts, 0, found.end())


def _belga_headers(text: str) -> Iterator[_Header]:
    for found in _BELGA.finditer(text):
        corrects = _CORRECTS.search(found["suffix"])
        facts = Dispatch(
            id="",
            text="",
            agency="Belga",
            language=_LANGUAGES.get(found["language"], ""),
            urgency=found["urgency"],
            provider_id=found["id"],
            relation="correction" if corrects else "",
            supersedes=corrects["number"] if corrects else "",
            format="Belga 7901",
        )
        yield _Header(facts, found.start(), found.end())


def _dispatch(facts: Dispatch, text: str) -> Found:
    day = _stamp(text)
    facts = replace(facts, date=facts.date or day)
    number = facts.provider_id
    facts = replace(facts, provider_id=f"{number}/{day[:10]}" if day else number)
    # What stands behind the end of the text (ETX) is the time of sending.
    blocks = list(_blocks(_CONTROLS.sub("", text.partition("\x03")[0]).split("\n")))
    catch, headline, body = _headline(blocks)
    paragraphs: list[Paragraph] = [plain(line, ZoneKind.KEYWORDS) for line in catch]
    cut: list[str] = []
    for lines in body:
        joined, words = unwrap(lines)
        cut += words
        paragraphs.append(plain(joined, ZoneKind.SIGNOFF if _TAIL.fullmatch(joined) else None))
    warnings = [WireWarning(WarningCode.HYPHEN, word) for word in cut]
    return Found(facts, headline, paragraphs, warnings=warnings)


def _stamp(text: str) -> str:
    """Return the ISO time of the last date-time group ("091223 dec 18"), or nothing."""
    for found in reversed(list(_STAMP.finditer(text))):
        month = _MONTHS.get(found["month"].lower())
        if month is not None:
            year = int(found["year"])
            century = 1900 if year > 60 else 2000  # noqa: PLR2004 - the wires are of 1961 to 2060
            day = f"{century + year}-{month:02d}-{found['day']}"
            return f"{day}T{found['hour']}:{found['minute']}:00"
    return ""


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    """Yield the lines of each paragraph: it begins with three blanks or behind an empty line."""
    block: list[str] = []
    for line in lines:
        if block and (not line.strip() or line.startswith(("   ", "./."))):
            yield block
            block = []
        if line.strip():
            block.append(line)
            if _STAMP.fullmatch(line.strip()) or _HEADLINE_END.search(line):
                yield block
                block = []
    if block:
        yield block


def _headline(blocks: list[list[str]]) -> tuple[list[str], str, list[list[str]]]:
    """Split paragraphs into catch lines, the headline and the body; the headline ends in " =".

    Where nothing ends so, the first paragraph of one line is the headline.
    """
    for i, block in enumerate(blocks):
        if _HEADLINE_END.search(block[-1]):
            catch = [line.strip() for b in blocks[:i] for line in b]
            *above, last = [line.strip() for line in block]
            short = [line for line in above if line.endswith(":") or len(line.split()) == 1]
            title = " ".join([*above[len(short) :], _HEADLINE_END.sub("", last)])
            return [*catch, *short], title, blocks[i + 1 :]
    if blocks and len(blocks[0]) == 1 and len(blocks) > 1:
        return [], blocks[0][0].strip(), blocks[1:]
    return [], "", blocks
