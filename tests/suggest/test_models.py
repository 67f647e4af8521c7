"""Entities are taken from any spaCy pipeline, here from one that is trained in the test."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
import spacy
from spacy.language import Language
from spacy.pipeline import EntityRuler, SpanRuler
from spacy.training import Example
from thinc.api import fix_random_seed

from workbench.errors import SuggesterError
from workbench.model.annotation import Quotation, Span
from workbench.model.suggestion import Suggestion
from workbench.model.users_model import UsersModel
from workbench.suggest import models
from workbench.suggest.client import Suggesters, suggester_of
from workbench.suggest.pipelines import SUGGESTER, pipeline, suggest
from workbench.suggest.protocol import Request

TEXT = '"Le port rouvre lundi", a dit Zelmo. Il vit à Tarvik et a reçu Crocus.'
TRAINING = [
    ("Zelmo est arrivé.", [(0, 5, "pers")]),
    ("Il a vu Zelmo à Tarvik.", [(8, 13, "pers"), (16, 22, "GPE")]),
    ('"Oui", a dit Zelmo.', [(13, 18, "pers")]),
    ("Il vit à Tarvik et a reçu Crocus.", [(9, 15, "GPE"), (26, 32, "PRIZE")]),
    ("Tarvik a donné Crocus.", [(0, 6, "GPE"), (15, 21, "PRIZE")]),
]


def trained() -> Language:
    """Train a recogniser on a few sentences until it knows their names by heart."""
    fix_random_seed(1)
    nlp = spacy.blank("fr")
    nlp.add_pipe("ner")
    examples = [
        Example.from_dict(nlp.make_doc(text), {"entities": entities}) for text, entities in TRAINING
    ]
    nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples)
    return nlp


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a trained pipeline."""
    path = tmp_path_factory.mktemp("models") / "model-best"
    trained().to_disk(path)
    return path


def copied(model: Path, target: Path, **changes: object) -> Path:
    """Copy a pipeline and change its description."""
    shutil.copytree(model, target)
    meta = json.loads((target / "meta.json").read_text(encoding="utf-8"))
    (target / "meta.json").write_text(json.dumps(meta | changes), encoding="utf-8")
    return target


def found(suggestions: list[Suggestion], text: str) -> list[tuple[str, str, str]]:
    return [
        (text[s.annotation.start : s.annotation.end], s.annotation.label, s.rule)
        for s in suggestions
        if isinstance(s.annotation, Span)
    ]


def test_its_entities_take_the_place_of_ours_and_our_dates_stay(model: Path) -> None:
    suggestions = suggest(pipeline("fr", UsersModel(str(model))), TEXT)
    assert found(suggestions, TEXT) == [
        ("lundi", "DATE", "date.weekday"),
        ("Zelmo", "PER", "model"),
        ("Tarvik", "LOC", "model"),
    ]


def test_quotations_use_its_entities_and_the_suggester_names_both(model: Path) -> None:
    suggestions = suggest(pipeline("fr", UsersModel(str(model))), TEXT)
    (quotation,) = (s for s in suggestions if isinstance(s.annotation, Quotation))
    assert quotation.speaker == "Zelmo"
    assert {s.suggester for s in suggestions} == {quotation.suggester}
    assert quotation.suggester.startswith("fr_pipeline 0.0.0-")
    assert quotation.suggester.endswith(f" + {SUGGESTER}")


def test_a_label_map_goes_before_the_usual_labels(model: Path) -> None:
    labels = (("PRIZE", "MISC"), ("GPE", ""))
    suggestions = suggest(pipeline("fr", UsersModel(str(model), labels)), TEXT)
    assert [(w, x) for w, x, _ in found(suggestions, TEXT)] == [
        ("lundi", "DATE"),
        ("Zelmo", "PER"),
        ("Crocus", "MISC"),
    ]


def test_a_model_that_is_read_otherwise_is_another_suggester(ruler: Path) -> None:
    usual = UsersModel(str(ruler))
    ways = [
        usual,
        replace(usual, labels=(("A", "PER"),)),
        replace(usual, labels=(("A", ""),)),
        replace(usual, span_group="A"),
    ]
    names = [pipeline("fr", way).meta["suggester"] for way in ways]
    assert len(set(names)) == len(ways)
    assert names[0] == f"xx_rulers 1.2.3 + {SUGGESTER}"


def test_labels_that_are_not_mapped_are_counted(model: Path) -> None:
    doc = pipeline("fr", UsersModel(str(model)))(TEXT)
    assert doc._.unmapped == {"PRIZE": 1}


def test_offsets_are_those_of_the_text_whatever_the_model_cuts(model: Path) -> None:
    text = "😀😀\u00a0\r\n\n  " + TEXT
    names = found(suggest(pipeline("fr", UsersModel(str(model))), text), text)
    assert [word for word, _, rule in names if rule == "model"] == ["Zelmo", "Tarvik"]


@pytest.fixture
def ruler(tmp_path: Path) -> Path:
    """A multi-language pipeline that writes a span group, dates among it."""
    nlp = spacy.blank("xx")
    nlp.meta.update(name="rulers", version="1.2.3")
    patterns: list[dict[str, Any]] = [
        {"label": "PERSON", "pattern": "Zelmo"},
        {"label": "DATE", "pattern": [{"LOWER": "lundi"}, {"TEXT": '"'}]},
    ]
    added = cast("SpanRuler", nlp.add_pipe("span_ruler", config={"spans_key": "mine"}))
    added.add_patterns(patterns)
    nlp.to_disk(tmp_path / "rulers")
    return tmp_path / "rulers"


def test_a_span_group_is_read_and_its_dates_take_the_place_of_ours(ruler: Path) -> None:
    of_group = pipeline("nl", UsersModel(str(ruler), span_group="mine"))
    assert of_group.meta["suggester"].startswith("xx_rulers 1.2.3 (settings ")
    suggestions = suggest(of_group, TEXT)
    assert found(suggestions, TEXT) == [('lundi"', "DATE", "model"), ("Zelmo", "PER", "model")]


def test_an_entity_within_a_word_of_ours_keeps_its_offsets(tmp_path: Path) -> None:
    nlp = spacy.blank("zh")  # it cuts between any two characters
    ruler = cast("EntityRuler", nlp.add_pipe("entity_ruler"))
    ruler.add_patterns([{"label": "GPE", "pattern": name} for name in ("东京", "U.S")])
    nlp.to_disk(tmp_path / "characters")
    text = "东京都知事小池 U.S."
    suggestions = suggest(pipeline("zh", UsersModel(str(tmp_path / "characters"))), text)
    assert [word for word, _, _ in found(suggestions, text)] == ["东京", "U.S"]


def test_an_absent_span_group_has_no_entities(ruler: Path) -> None:
    suggestions = suggest(pipeline("fr", UsersModel(str(ruler), span_group="other")), TEXT)
    assert found(suggestions, TEXT) == []


def test_texts_in_other_languages_are_read_by_the_rules(model: Path) -> None:
    assert pipeline("nl", UsersModel(str(model))).meta["suggester"] == SUGGESTER


def test_an_installed_package_is_a_model(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As `spacy package` lays it out: the data in a folder within the module.
    module = tmp_path / "fr_tiny"
    copied(model, module / "fr_tiny-1.0.0", name="tiny", version="1.0.0")
    meta = (module / "fr_tiny-1.0.0/meta.json").read_bytes()
    (module / "meta.json").write_bytes(meta)
    (module / "__init__.py").write_text(
        "from spacy.util import load_model_from_init_py\n"
        "def load(**overrides):\n    return load_model_from_init_py(__file__, **overrides)\n"
    )
    info = tmp_path / "fr_tiny-1.0.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: fr_tiny\nVersion: 1.0.0\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    nlp = pipeline("fr", UsersModel("fr_tiny"))
    assert nlp.meta["suggester"] == f"fr_tiny 1.0.0 + {SUGGESTER}"
    assert ("Zelmo", "PER", "model") in found(suggest(nlp, TEXT), TEXT)
    sys.modules.pop("fr_tiny")


def test_a_missing_model_says_what_to_do() -> None:
    with pytest.raises(SuggesterError, match=r"no model 'fr_nowhere_sm'.*install it with pip"):
        models.load("fr_nowhere_sm")


def test_a_folder_that_is_no_pipeline_says_which_one_is(model: Path) -> None:
    with pytest.raises(SuggesterError, match=r"no meta\.json; give the folder.*here '.*model-best"):
        models.load(str(model.parent))


def test_a_package_that_is_no_pipeline_is_refused() -> None:
    with pytest.raises(SuggesterError, match="'numpy' is no spaCy pipeline"):
        models.load("numpy")


def test_a_model_for_another_spacy_is_refused(model: Path, tmp_path: Path) -> None:
    old = copied(model, tmp_path / "old", spacy_version=">=2.3.0,<2.4.0")
    with pytest.raises(SuggesterError, match=r"is for spaCy >=2\.3\.0,<2\.4\.0 and this is"):
        models.load(str(old))


@pytest.mark.parametrize("name", ["config.cfg", "meta.json", "vocab/strings.json", "ner/model"])
def test_a_broken_model_is_refused_in_one_line(model: Path, tmp_path: Path, name: str) -> None:
    broken = copied(model, tmp_path / "broken")
    (broken / name).write_bytes(b"[oops")
    with pytest.raises(SuggesterError, match="cannot be loaded"):
        models.load(str(broken))


def test_a_model_that_needs_what_is_not_installed_is_refused(model: Path, tmp_path: Path) -> None:
    lacking = copied(model, tmp_path / "lacking")
    config = (lacking / "config.cfg").read_text(encoding="utf-8")
    changed = config.replace('factory = "ner"', 'factory = "curated_transformer"')
    (lacking / "config.cfg").write_text(changed, encoding="utf-8")
    with pytest.raises(SuggesterError, match=r"cannot be loaded: .*curated_transformer") as raised:
        models.load(str(lacking))
    assert len(str(raised.value)) < 400 + 2 * len(str(lacking))


def test_a_model_that_lacks_a_file_is_refused(model: Path, tmp_path: Path) -> None:
    broken = copied(model, tmp_path / "broken")
    (broken / "config.cfg").unlink()
    with pytest.raises(SuggesterError, match="cannot be loaded"):
        models.load(str(broken))


def test_the_worker_refuses_a_model_of_another_language(model: Path) -> None:
    with pytest.raises(SuggesterError, match="texts in 'fr' and these are in 'nl'"):
        suggester_of("nl", UsersModel(str(model)))


def test_the_workers_answer_with_the_model_and_count_what_they_leave_out(model: Path) -> None:
    requests = [Request("a", TEXT, "fr"), Request("b", TEXT, "nl")]
    with Suggesters(["fr"], model=UsersModel(str(model))) as suggesters:
        french, dutch = suggesters.replies(requests)
    assert ("Zelmo", "PER", "model") in found(list(french.suggestions), TEXT)
    assert french.unmapped == {"PRIZE": 1}
    assert (dutch.suggester, dutch.error, dutch.unmapped) == (SUGGESTER, "", {})
