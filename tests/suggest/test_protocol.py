"""Questions and answers keep what they hold on their way as JSON lines."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import parts
from workbench.model.annotation import SourceKind
from workbench.suggest.protocol import (
    Completion,
    Unfinished,
    completion_question,
    from_completion,
    to_completion,
    to_unfinished,
)

_UNFINISHED = st.builds(Unfinished, st.text(), st.text(), st.sampled_from(["fr", "nl"]), parts(1))
_COMPLETIONS = st.builds(
    Completion,
    st.text(),
    parts(0),
    st.none() | parts(1, 1).filter(bool).map(lambda found: found[0]),
    st.none() | st.sampled_from(SourceKind),
    st.text(),
)


@given(_UNFINISHED)
def test_a_quotation_to_be_completed_arrives_as_it_was(unfinished: Unfinished) -> None:
    line = completion_question(unfinished)
    assert line.count("\n") == 1
    assert to_unfinished(json.loads(line)) == unfinished


@given(_COMPLETIONS)
def test_a_completion_arrives_as_it_was(completion: Completion) -> None:
    assert to_completion(json.loads(json.dumps(from_completion(completion)))) == completion
