"""XML of the wires: parsed under fixed flags, with a second and a third try for broken files."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Final, cast

from lxml import etree

from workbench.errors import FormatError
from workbench.formats.wire.ladder import declared, decode
from workbench.model.wire_warning import WarningCode, WireWarning

Element = etree._Element  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - it has no other name

_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*\?>")
_NAMED: Final = re.compile(r"&([A-Za-z][A-Za-z0-9]*);")
_OF_XML: Final = frozenset({"amp", "lt", "gt", "quot", "apos"})
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Parsed:
    """The root of a file, and how it was read."""

    root: Element
    encoding: str
    warnings: tuple[WireWarning, ...]


def parse(raw: bytes) -> Parsed:
    """Parse a file; raise FormatError where nothing of it can be read.

    No entity is resolved, no DTD loaded, nothing fetched: a wire may come from anybody.
    """
    decoded = decode(raw, charset=declared(raw))
    text = _DECLARATION.sub("", decoded.text.removeprefix("\ufeff"), count=1)
    try:
        return Parsed(_root(text, recover=False), decoded.encoding, decoded.warnings)
    except etree.XMLSyntaxError as error:
        why = WireWarning(WarningCode.RECOVERED, str(error.msg))
    try:
        root = _root(_mended(text), recover=True)
    except etree.XMLSyntaxError as error:
        raise FormatError(f"the XML cannot be read: {error.msg}") from error
    return Parsed(root, decoded.encoding, (*decoded.warnings, why))


def _root(text: str, *, recover: bool) -> Element:
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        recover=recover,
    )
    # With recover, nothing may be left, which the stubs do not know.
    found = cast("Element | None", etree.fromstring(text.encode("utf-8", "replace"), parser))
    if found is None:
        raise etree.XMLSyntaxError("there is no element in it", 0, 0, 0)
    return found


def _mended(text: str) -> str:
    """Return a text with HTML's named characters, which XML does not know, and without controls."""
    return _CONTROLS.sub("", _NAMED.sub(_character, text))


def _character(found: re.Match[str]) -> str:
    name = found[1]
    return found[0] if name in _OF_XML else html.unescape(found[0])


def local(element: Element) -> str:
    """Return the name of an element without its namespace; nothing for comments and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def children(element: Element, *path: str) -> list[Element]:
    """Return the descendants along a path of names, namespaces aside."""
    found = [element]
    for name in path:
        found = [child for each in found for child in each if local(child) == name]
    return found


def first(element: Element, *path: str) -> Element | None:
    """Return the first descendant along a path, or None."""
    return next(iter(children(element, *path)), None)


def within(element: Element, name: str) -> list[Element]:
    """Return all descendants of a name, in the order of the file."""
    return [each for each in element.iter() if local(each) == name]


def words(element: Element | None) -> str:
    """Return the text within an element on one line, or nothing."""
    if element is None:
        return ""
    return " ".join("".join(str(piece) for piece in element.itertext()).split())


def attribute(element: Element | None, name: str) -> str:
    """Return an attribute, namespaces aside, without white space around it, or nothing."""
    if element is None:
        return ""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value).strip()
    return ""


def language(element: Element | None) -> str:
    """Return the ISO 639-1 code of ``xml:lang``, or nothing."""
    if element is None:
        return ""
    said = element.get("{http://www.w3.org/XML/1998/namespace}lang", "")
    return code(said)


def code(said: str) -> str:
    """Return the ISO 639-1 code of a language tag ("nl-nl", "FR"), or nothing."""
    bare = re.split(r"[-_]", said.strip().lower())[0]
    return bare if re.fullmatch("[a-z]{2}", bare) else ""
