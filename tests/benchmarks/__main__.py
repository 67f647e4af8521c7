"""Run every benchmark and print its figures."""

from __future__ import annotations

from tests.benchmarks import exchanging, exporting, startup, suggesting

for benchmark in (startup, suggesting, exchanging, exporting):
    benchmark.run()
