"""Tests of bytes that are shown as text."""

from __future__ import annotations

from workbench.gui.wires.raw import readable


def test_text_is_read_as_it_was_declared_or_by_what_fits() -> None:
    declared = '<?xml version="1.0" encoding="ISO-8859-1"?><p>été</p>'
    assert readable(declared.encode("latin-1")) == (declared, "iso-8859-1")
    assert readable("« été »\r\nœuf".encode()) == ("« été »\nœuf", "utf-8")


def test_what_is_no_text_stands_in_hexadecimal() -> None:
    assert readable(b"\x01bsf025 4\x1f fin\x03")[0] == "⟨01⟩bsf025 4⟨1F⟩ fin⟨03⟩"
    shown, encoding = readable("été ".encode("cp1252") + b"\x81")
    assert encoding == "cp1252"
    assert shown == "été ⟨81⟩"
