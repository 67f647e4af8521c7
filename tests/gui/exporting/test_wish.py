from __future__ import annotations

import json

from click.testing import CliRunner

from workbench.cli.exporting import command
from workbench.formats.splitting import Split
from workbench.gui.exporting.wish import Wish, arguments, of_plain, to_plain
from workbench.model.choice import Choice, Layer, Who
from workbench.model.state import State
from workbench.store.project import Project

_CHOICE = Choice(
    Who.ALL,
    ("Ada", "Bo"),
    frozenset({State.DONE, State.STARTED}),
    frozenset({"PER", "direct"}),
    frozenset({Layer.ENTITIES}),
    "2021",
    "2021-03",
    ("Essai",),
    ("fr",),
    embargoed=True,
)
_WISH = Wish("docbin", _CHOICE, Split((0.7, 0.2, 0.1), 4, stratified=True), "pseudonyms", "CC0")


def test_what_is_kept_is_the_same_wish_again() -> None:
    kept = json.loads(json.dumps(to_plain(_WISH)))
    assert of_plain(kept) == _WISH


def test_what_cannot_be_read_is_the_usual_wish() -> None:
    whole = to_plain(_WISH)
    assert of_plain({}) == Wish()
    for name, value in (("who", "nobody"), ("shares", [1, 1, 1]), ("form", "x"), ("states", None)):
        assert of_plain({**whole, name: value}) == Wish()
    assert of_plain({**whole, "form": "conllu"}) == Wish()


def test_the_command_understands_every_argument() -> None:
    said = arguments(_WISH, "out", "--dry-run")
    assert said[:2] == ["export", "PROJECT"]
    with command.make_context("export", said[1:]) as context:
        given = context.params
    assert given["annotators"] == ("Ada", "Bo")
    assert set(given["states"]) == {"done", "in progress"}
    assert given["layers"] == ("entities",)
    assert given["split"] == (0.7, 0.2, 0.1)
    assert (given["seed"], given["stratified"]) == (4, True)
    assert (given["names"], given["licence"]) == ("pseudonyms", "CC0")
    assert given["with_embargoed"]
    assert not given["no_text"]


def test_a_form_that_needs_the_text_gets_it(project: Project) -> None:
    bare = Wish("csv", Choice(with_text=False))
    assert "--no-text" in arguments(bare, "out")
    assert "--no-text" not in arguments(Wish("docbin", bare.choice), "out")
    done = CliRunner().invoke(command, [str(project.path), *arguments(bare, "out")[2:]])
    assert "no such option" not in done.output.lower()


def test_a_majority_is_of_finished_sets_and_names_no_state() -> None:
    wish = Wish("jsonl", Choice(Who.MAJORITY, states=frozenset({State.DONE})))
    said = arguments(wish, "out")
    assert "--majority" in said
    assert "--state" not in said
