"""The suggesters: ready, throughput, and, where the gold is at hand, their scores."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import spacy

from workbench.resources import resource
from workbench.suggest.pipelines import pipeline, suggest

SIZE = 2_400
TEXTS = 60
GOLD = ("dispatches", "wikinews-2016", "wikinews-2016-entities")


def run() -> None:
    """Print CPU seconds to be ready, dispatches a second against bare tokenisation, and scores."""
    begun = time.process_time()
    nlp = pipeline("fr")
    suggest(nlp, "Ana Lopes arrive.")
    print(f"suggester ready: {time.process_time() - begun:.2f} s of CPU (spaCy imported)")
    texts = _texts()
    bare = spacy.blank("xx")
    ours = _rate(lambda text: suggest(nlp, text), texts)
    limit = _rate(bare.make_doc, texts)
    print(
        f"throughput: {ours:.0f} dispatches/s; bare tokenisation {limit:.0f};"
        f" ratio {ours / limit:.2f} (at least 0.25)"
    )
    _scores()


def _texts() -> list[str]:
    files = sorted(resource("samples").glob("*.txt"))
    whole = "\n".join(f.read_text(encoding="utf-8") for f in files) * 40
    return [whole[i * SIZE : (i + 1) * SIZE] for i in range(TEXTS)]


def _rate(work: Callable[[str], object], texts: list[str]) -> float:
    best = 0.0
    for _ in range(3):
        begun = time.process_time()
        for text in texts:
            work(text)
        best = max(best, len(texts) / (time.process_time() - begun))
    return best


def _scores() -> None:
    shared = Path(__file__).resolve().parents[3] / "shared"
    if not shared.is_dir():
        print("scores: need the shared folder beside the project")
        return
    with tempfile.TemporaryDirectory() as folder:
        for name in GOLD:
            gold, found = shared / "gold" / f"{name}.jsonl", Path(folder) / f"{name}.jsonl"
            command = [sys.executable, "-m", "workbench", "highlight", str(gold), str(found)]
            subprocess.run(command, check=True, capture_output=True)
            score = [sys.executable, str(shared / "score.py"), str(gold), str(found)]
            print(f"{name}:")
            print(subprocess.run(score, check=True, capture_output=True, text=True).stdout)
