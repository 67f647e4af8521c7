"""Any bytes are dispatches or are refused with a reason; the samples give what they should."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import wires
from workbench.errors import FormatError
from workbench.formats.bundle import Bundle
from workbench.formats.wire.reading import of_bytes, read


def fits(raw: bytes) -> list[Bundle]:
    """Return what is read, or nothing where it is refused; whatever is read is whole."""
    try:
        found = of_bytes(raw, stem="x")
    except FormatError:
        return []
    for bundle in found:
        dispatch = bundle.dispatch
        assert dispatch.id
        assert dispatch.text
        assert bundle.raw == raw
        ends = [0, *(z.end for z in dispatch.zones)]
        assert ends == sorted(ends)
        assert ends[-1] <= len(dispatch.text)
    return found


@pytest.mark.parametrize("name", wires.ALL)
def test_a_wire_cut_at_fifty_places_is_read_or_refused(name: str) -> None:
    raw = wires.ALL[name]()
    assert fits(raw)
    for n in range(50):
        fits(raw[: n * len(raw) // 50])


@pytest.mark.parametrize("name", ["newsml-1", "belga", "newsml-g2", "nitf"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "utf-16", "nonsense", "ascii"])
def test_a_wrong_charset_is_no_matter(name: str, charset: str) -> None:
    raw = wires.ALL[name]()
    wrong = re.sub(rb'encoding="[^"]*"', f'encoding="{charset}"'.encode(), raw, count=1)
    found, right = fits(wrong), fits(raw)
    assert [b.dispatch.text for b in found] == [b.dispatch.text for b in right]


@given(st.sampled_from(list(wires.ALL)), st.data())
def test_a_wire_with_other_bytes_in_it_is_read_or_refused(name: str, data: st.DataObject) -> None:
    raw = wires.ALL[name]()
    at = data.draw(st.integers(0, len(raw)))
    fits(raw[:at] + data.draw(st.binary(max_size=20)) + raw[at:])


def test_the_samples_cut_at_fifty_places_are_read_or_refused(shared: Path) -> None:
    files = [p for p in (shared / "wire").iterdir() if p.suffix != ".md"]
    assert len(files) == 12
    for path in files:
        raw = path.read_bytes()
        for n in range(50):
            fits(raw[: n * len(raw) // 50])


SAMPLES = {
    "afp_belga.xml": [("TX-PAR-RHO61", "1", "fr")],
    "ats.txt": [("bsf025/2018-12-09", "", "fr")],
    "ats_newsml_1_2_belga.xml": [("bsf153/20190603", "1", "fr")],
    "belga_newsml_1_2.xml": [("98055801", "4", "nl"), ("98056977", "4", "fr")],
    "anp_belga.xml": [("ANPX-101218-041", "2", "nl")],
    "dpa_newsml_2_0_1_belga.xml": [("urn:newsml:dpa.com:20090101:240626-99-540037", "6", "en")],
    "dpa_text.json": [("urn:newsml:dpa.com:20090101:190510-99-167362", "2", "de")],
    "afp20.xml": [("240710125902.qpsp2jzk", "1", "fr")],
}


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_tell_id_version_and_language(shared: Path, name: str) -> None:
    found = [b.dispatch for b in read(shared / "wire" / name)]
    assert [(d.provider_id, d.version, d.language) for d in found] == SAMPLES[name]
