"""Run every benchmark and print its figures."""

from __future__ import annotations

from tests.benchmarks import startup, suggesting

for benchmark in (startup, suggesting):
    benchmark.run()
