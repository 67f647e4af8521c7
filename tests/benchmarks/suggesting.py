"""The suggesters: ready, throughput, and, where the gold is at hand, their scores."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import spacy
from spacy.language import Language

from workbench.resources import resource
from workbench.suggest.pipelines import pipeline, suggest

SIZE = 2_400
TEXTS = 250
SHARED = Path(__file__).resolve().parents[3] / "shared"
LENGTHS = (10_000, 100_000, 1_000_000)
GOLD = ("dispatches", "wikinews-2016", "wikinews-2016-entities")


def run() -> None:
    """Print CPU seconds to be ready, dispatches a second against bare tokenisation, and scores."""
    begun = time.process_time()
    nlp = pipeline("fr")
    suggest(nlp, "Ana Lopes arrive.")
    print(f"suggester ready: {time.process_time() - begun:.2f} s of CPU (spaCy imported)")
    texts = _texts()
    bare = spacy.blank("xx")
    for time_of_reading in ("first", "second"):  # spaCy's tokenizer remembers words, as we do
        limit = _rate(bare.make_doc, texts)
        ours = _rate(lambda text: suggest(nlp, text), texts)
        print(
            f"throughput, {len(texts)} dispatches for the {time_of_reading} time: {ours:.0f}/s;"
            f" bare tokenisation {limit:.0f}/s; ratio {ours / limit:.2f} (at least 0.25)"
        )
    _growth(nlp, texts)
    _scores()


def _growth(nlp: Language, texts: list[str]) -> None:
    """Print the seconds that ever longer texts take."""
    whole = "\n".join(texts)
    for size in LENGTHS:
        text = (whole * (1 + size // len(whole)))[:size]
        begun = time.process_time()
        suggest(nlp, text)
        spent = time.process_time() - begun
        print(f"one text of {size:,} characters: {spent:.2f} s of CPU")


def _texts() -> list[str]:
    """Return different texts of one size: from the gold, or fewer from our samples."""
    gold = SHARED / "gold" / "wikinews-2016-entities.jsonl"
    if gold.is_file():
        lines = gold.read_text(encoding="utf-8").splitlines()
        whole = "\n".join(json.loads(line)["text"] for line in lines)
    else:
        files = sorted(resource("samples").glob("*.txt"))
        whole = "\n".join(f.read_text(encoding="utf-8") for f in files)
    return [whole[at : at + SIZE] for at in range(0, len(whole) - SIZE, SIZE)][:TEXTS]


def _rate(work: Callable[[str], object], texts: list[str]) -> float:
    begun = time.process_time()
    for text in texts:
        work(text)
    return len(texts) / (time.process_time() - begun)


def _scores() -> None:
    if not SHARED.is_dir():
        print("scores: need the shared folder beside the project")
        return
    with tempfile.TemporaryDirectory() as folder:
        for name in GOLD:
            gold, found = SHARED / "gold" / f"{name}.jsonl", Path(folder) / f"{name}.jsonl"
            command = [sys.executable, "-m", "workbench", "highlight", str(gold), str(found)]
            subprocess.run(command, check=True, capture_output=True)
            score = [sys.executable, str(SHARED / "score.py"), str(gold), str(found)]
            print(f"{name}:")
            print(subprocess.run(score, check=True, capture_output=True, text=True).stdout)
