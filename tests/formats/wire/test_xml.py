"""XML is read under fixed flags: nothing is fetched, nothing grows, broken files are mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.errors import FormatError
from workbench.formats.wire.xml import attribute, children, code, language, local, parse, words
from workbench.model.wire_warning import WarningCode

BOMB = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 30))


def test_an_external_entity_is_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("xyzzy", encoding="utf-8")
    raw = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>b&x;c</a>'
    assert "xyzzy" not in words(parse(raw.encode()).root)


def test_an_entity_bomb_does_not_go_off() -> None:
    raw = f'<!DOCTYPE a [<!ENTITY e0 "ha">{BOMB}]><a>&e29;</a>'
    try:
        found = words(parse(raw.encode()).root)
    except FormatError:
        return
    assert len(found) < 1_000


def test_names_of_html_and_controls_are_mended_and_told() -> None:
    found = parse(b"<a>L&eacute;o\x02&nbsp;&amp; co</a>")
    assert "".join(str(t) for t in found.root.itertext()) == "Léo\u00a0& co"
    assert [w.code for w in found.warnings] == [WarningCode.RECOVERED]


def test_what_is_no_xml_at_all_is_refused() -> None:
    with pytest.raises(FormatError, match="cannot be read"):
        parse(b"<")


def test_names_are_found_without_their_namespace() -> None:
    root = parse(b'<a xmlns="urn:x" xml:lang="nl-BE"><b y=" 1 "><c>d  e</c></b></a>').root
    (inner,) = children(root, "b", "c")
    assert (local(inner), words(inner)) == ("c", "d e")
    assert attribute(children(root, "b")[0], "y") == "1"
    assert (language(root), code("FR"), code("français")) == ("nl", "fr", "")
