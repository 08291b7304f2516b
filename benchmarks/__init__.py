"""Measurements of the real thing on real input: `python -m benchmarks.NAME [--json]`."""
