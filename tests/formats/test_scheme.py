"""Scheme files."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.errors import FormatError
from workbench.formats import scheme


def test_the_default_scheme_has_the_labels_of_the_guideline() -> None:
    labels = [x.label for x in scheme.read_default().labels]
    assert labels == ["PER", "ORG", "LOC", "MISC", "DATE"]


@pytest.mark.parametrize(
    ("raw", "reason"), [(b"{", "broken JSON"), (b"[]", "an object|JSON object"), (b"{}", "lacks")]
)
def test_a_bad_scheme_is_refused_with_its_file(tmp_path: Path, raw: bytes, reason: str) -> None:
    path = tmp_path / "s.json"
    path.write_bytes(raw)
    with pytest.raises(FormatError, match=reason) as caught:
        scheme.read(path)
    assert str(path) in str(caught.value)
