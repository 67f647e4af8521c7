"""The plan of a hand-out as the command line understands it."""

from __future__ import annotations

from workbench.cli.handing_out import command
from workbench.gui.team.plan import Plan, arguments


def _given(plan: Plan, *more: str) -> dict[str, object]:
    said = arguments(plan, *more)
    assert said[:2] == ["hand-out", "PROJECT"]
    with command.make_context("hand-out", said[1:]) as context:
        return context.params


def test_the_command_understands_every_argument() -> None:
    chosen = ("2021", "2021-03", "Essai", "fr")
    plan = Plan(("anne", "-bo"), 25, 3, 10, 5, 7, 40, more=True, chosen=chosen, folder="out")
    given = _given(plan, "--dry-run")
    assert (given["names"], given["who"]) == ("anne,-bo", "ANNOTATOR")
    assert (given["overlap"], given["several"], given["blind"]) == (0.25, 3, 0.1)
    assert (given["repeats"], given["seed"], given["limit"]) == (0.05, 7, 40)
    assert (given["since"], given["until"]) == ("2021", "2021-03")
    assert (given["agencies"], given["languages"]) == (("Essai",), ("fr",))
    assert (given["more"], given["dry_run"], str(given["folder"])) == (True, True, "out")


def test_what_is_not_wished_for_is_not_said() -> None:
    given = _given(Plan(("anne",)))
    assert (given["limit"], given["more"], given["folder"]) == (None, False, None)
    assert (given["since"], given["agencies"]) == ("", ())
