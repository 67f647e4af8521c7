"""What all tests share: an offscreen Qt, settings of their own, a small project."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from workbench.model.plain import to_scheme
from workbench.model.scheme import Scheme
from workbench.resources import resource
from workbench.store.project import Project

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A test is never timed. On CI, Hypothesis tries the same examples each time.
# So many that all tests take less than five minutes on two cores.
settings.register_profile("suite", max_examples=60, deadline=None, derandomize="CI" in os.environ)
settings.load_profile("suite")
# A user's own lexicon would change what is suggested, also in the workers of the tests.
os.environ["WORKBENCH_LEXICON"] = str(Path(__file__).with_name("no-lexicon"))

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep a user's settings and backups out of the tests, and the tests out of them."""
    folder = tmp_path_factory.mktemp("settings")
    monkeypatch.setenv("WORKBENCH_CONFIG", str(folder / "settings.json"))
    monkeypatch.setenv("WORKBENCH_BACKUPS", str(folder / "backups"))


@pytest.fixture
def shared() -> Path:
    """The shared folder with real dispatches and gold, beside the project."""
    if not SHARED.is_dir():
        pytest.skip("needs the shared folder with real dispatches beside the project")
    return SHARED


@pytest.fixture(scope="session")
def scheme() -> Scheme:
    """The default scheme."""
    return to_scheme(json.loads(resource("schemes", "default.json").read_text(encoding="utf-8")))


@pytest.fixture
def project(tmp_path: Path, scheme: Scheme) -> Iterator[Project]:
    """An empty project with the default scheme."""
    with Project.create(tmp_path / "a.workbench", scheme) as made:
        yield made
