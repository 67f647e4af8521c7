"""E-mail: the headline is the subject, the body the plain part, else the HTML part."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import Final

from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.wire.assembling import Found, assemble
from workbench.formats.wire.canonical import Paragraph, plain
from workbench.formats.wire.markup import of_html
from workbench.model.dispatch import Dispatch
from workbench.model.zone import ZoneKind

_TAIL: Final = re.compile(r"Belga context|Related (?:picture|video|document)\(s\)")


def read(raw: bytes) -> list[Bundle]:
    """Read the dispatch of a message; raise FormatError where there is no text."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    part = message.get_body(("plain", "html"))
    try:
        content = "" if part is None else str(part.get_content())
    except (LookupError, ValueError) as error:
        raise FormatError(f"the mail's text cannot be read: {error}") from error
    rich = part is not None and part.get_content_subtype() == "html"
    facts = Dispatch(
        id="",
        text="",
        provider_id=_header(message, "Message-ID").strip("<> "),
        date=_date(_header(message, "Date")),
        format="mail",
        encoding=(part.get_content_charset() or "") if part is not None else "",
    )
    body = of_html(content) if rich else _lines(content)
    return [assemble(Found(facts, _header(message, "Subject"), body))]


def _header(message: EmailMessage, name: str) -> str:
    """Return a header, or nothing where it is so broken that Python's own parser falls over it."""
    try:
        return str(message.get(name, ""))
    except (LookupError, ValueError, AttributeError, TypeError):
        return ""


def _date(said: str) -> str:
    try:
        return parsedate_to_datetime(said).isoformat()
    except ValueError:
        return ""


def _lines(text: str) -> list[Paragraph]:
    """Return a paragraph a line; what BelgaBox appends to the text is a sign-off."""
    done: list[Paragraph] = []
    zone: ZoneKind | None = None
    for line in text.splitlines():
        if _TAIL.match(line.strip()):
            zone = ZoneKind.SIGNOFF
        done.append(plain(line, zone))
    return done
