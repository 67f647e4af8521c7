"""A mail is a dispatch: subject, lines, and what is appended."""

from __future__ import annotations

from tests import wires
from workbench.formats.wire.reading import of_bytes
from workbench.model.zone import ZoneKind


def test_subject_lines_and_tail() -> None:
    (found,) = of_bytes(wires.mail())
    dispatch = found.dispatch
    assert (dispatch.headline, dispatch.provider_id) == ("Port de Morvelle", "m1@example.org")
    assert dispatch.text.split("\n")[2] == "Le port de Morvelle est prêt."
    tail = [z for z in dispatch.zones if z.kind is ZoneKind.SIGNOFF]
    assert dispatch.text[tail[0].start :].startswith("Belga context")
